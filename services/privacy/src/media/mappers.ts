// What stands behind the types of media.
import type { CountedMedium } from './media.ts';
import type { MediumDestruction } from './medium.entity.ts';

export type MediumMapper = CountedMedium;
export type MediumDestructionMapper = MediumDestruction;
