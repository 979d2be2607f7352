// What stands behind the types of corrections.
import type { Correction } from './correction.entity.ts';

export type CorrectionMapper = Correction;
