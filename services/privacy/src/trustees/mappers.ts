// What stands behind the types of trustees and their tasks.
import type { TaskWithList } from './tasks.ts';
import type { Trustee } from './trustee.entity.ts';

export type TrusteeMapper = Trustee;
export type TrusteeTaskMapper = TaskWithList;
