// How far a correction was carried, one step a record class. Reads only.
import type { ServiceName } from '@clounge/shared/config';
import type { Queryable } from '@clounge/shared/database';

/** WRITTEN: the part has the new value, and the key of the former one lives. ENDED: that key ended. FAILED: nothing was written, see `fault`. */
type StepState = 'PENDING' | 'WRITTEN' | 'ENDED' | 'FAILED';

export interface CorrectionStep {
  recordClass: string;
  service: ServiceName;
  state: StepState;
  version: number | null;
  fault: string | null;
}

/** By record class. */
export async function stepsOf(db: Queryable, correctionId: string): Promise<CorrectionStep[]> {
  const rows = await db.query<CorrectionStep>(
    `select record_class as "recordClass", service, state, scope_version as version, fault from correction_step
     where correction_id = $1 order by record_class`,
    [correctionId],
  );
  return rows.rows;
}
