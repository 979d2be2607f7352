// What goes on after corrections by the hour: epochs are closed over the keys of former values, and what a restored database lost is put back.
// Decides nothing.
import type { ServiceName } from '@clounge/shared/config';
import { hoursAfter } from '@clounge/shared/policy';
import type { CorrectedRow } from '@clounge/shared/records';
import { closeCovering } from '../epochs/closing.ts';
import type { Sources } from '../sources.ts';
import { stepId } from './carrying.ts';
import { appliedIn, correctIn } from './parts.ts';

/**
 * Has the vault close an epoch over all former values (of corrections, redactions, reclassified talks) whose keys have ended, so that no copy of the vault opens them either; they share one
 * closing. Answers how many; 0 where another closing is under way. `readersMs`: see `closeEpoch`. Art. 8(3). Throws `Refused` UNAVAILABLE.
 */
export async function endFormerForGood(sources: Sources, readersMs?: number): Promise<number> {
  const ending = await sources.pool.query<{ last: number | null }>(
    `select greatest((select max(ledger_index) from correction where irrecoverable_at is null),
       (select max(ledger_index) from key_renewal where irrecoverable_at is null)) as last`,
  );
  const last = ending.rows[0]?.last ?? null;
  if (last === null) return 0;
  const closed = await closeCovering(sources, last, readersMs);
  if (!closed.closedAt) return 0;
  let ended = 0;
  for (const table of ['correction', 'key_renewal'])
    ended +=
      (
        await sources.pool.query(
          `update ${table} set irrecoverable_at = $2 where irrecoverable_at is null and ledger_index <= $1`,
          [last, closed.closedAt],
        )
      ).rowCount ?? 0;
  return ended;
}

interface KeptStep {
  correction_id: string;
  request_id: string;
  subject_id: string;
  record_class: string;
  service: ServiceName;
}

interface KeptRow extends Omit<CorrectedRow, 'version'> {
  correction_id: string;
  record_class: string;
  version: number;
}

const stepsAtOnce = 500;
/** Days after which no database is restored to before a correction any more. */
const restorableDays = 366;

/** Puts back rows of corrections that a part's database does not have, because it was restored to before them; how many steps. */
export async function putBackCorrections(sources: Sources): Promise<number> {
  await sources.pool.query('delete from corrected_row where kept_at < $1', [
    hoursAfter(sources.clock.now(), -24 * restorableDays),
  ]);
  let done = 0;
  for (let after = ''; ;) {
    const steps = await sources.pool.query<KeptStep>(
      `select s.correction_id, c.request_id, q.about_id as subject_id, s.record_class, s.service
       from correction_step s join correction c on c.id = s.correction_id join rights_request q on q.id = c.request_id
       where exists (select 1 from corrected_row r where r.correction_id = s.correction_id and r.record_class = s.record_class)
         and s.state = 'ENDED' and q.about_id is not null and s.correction_id || ':' || s.record_class > $1
       order by s.correction_id || ':' || s.record_class limit ${stepsAtOnce}`,
      [after],
    );
    const last = steps.rows.at(-1);
    if (!last) return done;
    for (const [service, ofPart] of Map.groupBy(steps.rows, (step) => step.service)) {
      const ids = ofPart.map((step) => stepId(step.correction_id, step.record_class));
      const applied = new Set(await appliedIn(sources, service, ids));
      for (const step of ofPart)
        if (!applied.has(stepId(step.correction_id, step.record_class)) && (await putBack(sources, step))) done += 1;
    }
    after = stepId(last.correction_id, last.record_class);
  }
}

async function putBack(sources: Sources, step: KeptStep): Promise<boolean> {
  const kept = await sources.pool.query<KeptRow>(
    `select record_table as "table", id, scope_version as version, encode(sealed, 'base64') as sealed,
       encode(fingerprint, 'base64') as fingerprint from corrected_row where correction_id = $1 and record_class = $2`,
    [step.correction_id, step.record_class],
  );
  const corrected = await correctIn(
    sources,
    step.service,
    {
      requestId: stepId(step.correction_id, step.record_class),
      caseId: step.request_id,
      subjectId: step.subject_id,
      recordClass: step.record_class,
      changes: [],
    },
    kept.rows.map(({ table, id, version, sealed, fingerprint }) => ({ table, id, version, sealed, fingerprint })),
  );
  // Corrected again later, or destroyed: nothing of this one is ever put back.
  if (corrected.faults.some(({ code }) => code === 'ENDED'))
    await sources.pool.query('delete from corrected_row where correction_id = $1 and record_class = $2', [
      step.correction_id,
      step.record_class,
    ]);
  return corrected.version !== null;
}
