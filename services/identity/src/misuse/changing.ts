// Takes one step of a case: locks it, asks whether it may be taken now, opens the record, seals what was added. All of it or nothing.
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '../people/paging.ts';
import { reachOf } from '../people/reach.ts';
import { appendMisuseEvent, type NewMisuseEvent } from './history.ts';
import { MisuseCase, type StepFault } from './misuse-case.entity.ts';
import { misuseFields, MisuseRecord, type MisuseFields } from './misuse-record.entity.ts';
import { misuseRefusal, type MisuseRefusalCode } from './refusals.ts';
import type { MisuseSources } from './sources.ts';

export interface MisuseOutcome {
  record: MisuseCase | null;
  refusal: Refusal | null;
}

export interface Step {
  /** Name of the operation, for the access record. */
  operation: string;
  /** Who opens the record: the caller, or the part itself for whom it shows nothing. */
  opener: Caller;
  /** Changes the case, or says why not. */
  take(one: MisuseCase, at: Date): StepFault | null;
  /** What is sealed from now on. */
  write(fields: MisuseFields): MisuseFields;
  event(one: MisuseCase): Pick<NewMisuseEvent, 'kind' | 'by' | 'how'>;
}

export const refused = (code: MisuseRefusalCode, caller: Pick<Caller, 'language'>): MisuseOutcome => ({
  record: null,
  refusal: misuseRefusal(code, caller.language),
});

/** The case, its row locked to the end of the transaction. */
export const lockedCase = async (tx: EntityManager, id: string): Promise<MisuseCase | null> =>
  isId(id) ? tx.findOne(MisuseCase, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;

/** Whether a caller reaches the person of a record at all; a case without a record any more, only who reaches everybody. */
export function isReached(caller: Caller, record: Pick<MisuseRecord, 'subjectId' | 'tenantId'> | null): boolean {
  const reach = reachOf(caller);
  if (reach.kind === 'all') return true;
  if (!record) return false;
  if (reach.kind === 'tenant') return reach.tenantId === record.tenantId;
  return reach.kind === 'self' && reach.subjectId === record.subjectId;
}

/**
 * A record's words for a caller; null where they were destroyed. Of somebody who left it opens for archiving: it is kept although they did
 * (Art. 3(2)). Throws `Refused` FORBIDDEN, UNAVAILABLE.
 */
export async function openRecord(
  { door }: Pick<MisuseSources, 'door'>,
  caller: Caller,
  operation: string,
  record: MisuseRecord,
): Promise<MisuseFields | null> {
  const [first] = await door.open(caller, { operation }, misuseFields, [record]);
  if (first?.kind !== 'restricted') return first?.kind === 'opened' ? first.value : null;
  const [again] = await door.open(caller, { operation, purpose: 'archiving' }, misuseFields, [record]);
  return again?.kind === 'opened' ? again.value : null;
}

/** Takes a step with a record that the caller reaches. Refusals: NOT_FOUND, GONE, and why the step cannot be taken. */
export async function takeStep(sources: MisuseSources, caller: Caller, id: string, step: Step): Promise<MisuseOutcome> {
  const { door, clock } = sources;
  return sources.em().transactional(async (tx): Promise<MisuseOutcome> => {
    const one = await lockedCase(tx, id);
    if (!one) return refused('NOT_FOUND', caller);
    const record = await tx.findOne(MisuseRecord, { id });
    if (!isReached(caller, record)) return refused('NOT_FOUND', caller);
    const at = clock.now();
    const fault = step.take(one, at);
    if (fault) return refused(fault, caller);
    const fields = record && (await openRecord(sources, step.opener, step.operation, record));
    if (!fields) {
      // Nothing of the step is written.
      tx.clear();
      return refused('GONE', caller);
    }
    const { tenantId, scope, scopeVersion } = record;
    const [written] = await door.seal(misuseFields, [{ id, tenantId, scope, scopeVersion, value: step.write(fields) }]);
    if (!written) throw new Error('Nothing was sealed.');
    record.sealed = written.sealed;
    record.decidedAt = one.decidedAt;
    await appendMisuseEvent(tx, { caseId: id, at, ...step.event(one) });
    return { record: one, refusal: null };
  });
}
