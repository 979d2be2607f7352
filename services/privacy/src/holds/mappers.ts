// What stands behind the types of holds.
import type { LegalHold } from './hold.entity.ts';
import type { HeldPerson } from './holds.ts';

export type HoldMapper = LegalHold;
export type HeldPersonMapper = HeldPerson;
