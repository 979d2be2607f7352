// What stands behind a stop of processing: its row.
import type { ProcessingStop } from './stops.ts';

export type ProcessingStopMapper = ProcessingStop;
