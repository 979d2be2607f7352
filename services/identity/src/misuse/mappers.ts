// What stands behind the types of misuse.
import type { MisuseView } from './reading.ts';

export type MisuseRecordMapper = MisuseView;
export type OwnMisuseRecordMapper = MisuseView;
