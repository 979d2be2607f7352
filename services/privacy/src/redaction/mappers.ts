// What stands behind the types of redactions.
import type { Redaction } from './redactions.ts';

export type RedactionMapper = Redaction;
