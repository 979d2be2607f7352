// Reading cases of misuse. Whom they are about is recorded as a look; what is in them opens through the door, for those who prepare or decide.
import type { Caller } from '@clounge/shared/caller';
import { pageOf, pageRequest, withNodes, type Page } from '@clounge/shared/paging';
import { keepUntilDay } from '@clounge/shared/policy';
import { isId } from '../people/paging.ts';
import { reachOf } from '../people/reach.ts';
import { isReached, openRecord } from './changing.ts';
import { clauseTitle } from './clauses.ts';
import { MisuseCase, type MisuseState } from './misuse-case.entity.ts';
import { MisuseRecord } from './misuse-record.entity.ts';
import type { MisuseSources } from './sources.ts';

/** A case with whom it is about; nobody, once it was cleared, archived or destroyed. */
export interface MisuseView {
  one: MisuseCase;
  subjectId: string | null;
  personReference: string | null;
  collectedAt: Date | null;
  /** Nothing of the record is left in this part. */
  gone: boolean;
}

export interface MisuseQuery {
  filter?: { state?: MisuseState | null; personId?: string | null } | null;
  first?: number | null;
  after?: string | null;
}

interface CaseRow {
  id: string;
  paged_at: Date;
  subject_id: string | null;
  tenant_id: string | null;
  reference: string | null;
  collected_at: Date | null;
  gone: boolean;
}

const rowsOf = `select c.*, c.reported_at as paged_at, r.subject_id, r.tenant_id, s.reference, r.collected_at,
    not exists (select 1 from misuse_record h where h.id = c.id)
    and not exists (select 1 from misuse_cleared d where d.id = c.id) as gone
  from misuse_case c left join misuse_record r on r.id = c.id and c.state <> 'CLEARED' left join data_subject s on s.id = r.subject_id`;

/** Recorded before it is shown: that somebody is under suspicion is about them. */
async function viewsOf(
  sources: MisuseSources,
  caller: Caller,
  operation: string,
  rows: readonly CaseRow[],
): Promise<MisuseView[]> {
  const subjects = [...new Set(rows.flatMap((row) => row.subject_id ?? []))];
  if (subjects.length > 0)
    await sources.journal.record(caller, {
      operation,
      purpose: caller.purpose ?? 'membership-management',
      recordClass: 'misuse-record',
      fields: ['state', 'collectedAt', 'decidedAt', 'toldAt', 'objectedAt'],
      subjects,
    });
  const em = sources.em();
  return rows.map((row) => ({
    one: em.map(MisuseCase, row),
    subjectId: row.subject_id,
    personReference: row.reference,
    collectedAt: row.collected_at,
    gone: row.gone,
  }));
}

/** A condition on whom the caller reaches; cases without a person are for those who reach everybody. */
function withinReach(caller: Caller, parameters: unknown[]): string {
  const reach = reachOf(caller);
  if (reach.kind === 'all') return 'true';
  return reach.kind === 'tenant' ? `r.tenant_id = $${parameters.push(reach.tenantId)}::uuid` : 'false';
}

/** The latest reported first. Throws `Refused` BAD_USER_INPUT, UNAVAILABLE. */
export async function misuseRecords(
  sources: MisuseSources,
  caller: Caller,
  query: MisuseQuery,
): Promise<Page<MisuseView>> {
  const { first, after } = pageRequest(query, 50);
  const { state = null, personId = null } = query.filter ?? {};
  const parameters: unknown[] = [state, after?.at ?? null, after?.id ?? null, first + 1];
  const conditions = [withinReach(caller, parameters)];
  if (personId !== null)
    conditions.push(isId(personId) ? `r.subject_id = $${parameters.push(personId)}::uuid` : 'false');
  const rows = await sources.pool.query<CaseRow>(
    `${rowsOf} where ($1::text is null or c.state = $1) and ($2::timestamptz is null or (c.reported_at, c.id) < ($2::timestamptz, $3::uuid))
       and ${conditions.join(' and ')} order by c.reported_at desc, c.id desc limit $4`,
    parameters,
  );
  const page = pageOf(rows.rows, first);
  return withNodes(page, await viewsOf(sources, caller, 'misuseRecords', page.nodes));
}

/** A case by id; null where there is none within the caller's reach. */
export async function misuseRecord(sources: MisuseSources, caller: Caller, id: string): Promise<MisuseView | null> {
  if (!isId(id)) return null;
  const parameters: unknown[] = [id];
  const reach = withinReach(caller, parameters);
  const rows = await sources.pool.query<CaseRow>(`${rowsOf} where c.id = $1 and ${reach}`, parameters);
  return (await viewsOf(sources, caller, 'misuseRecord', rows.rows))[0] ?? null;
}

/** The view of a case that was just changed. */
export const viewOfCase = (sources: MisuseSources, caller: Caller, one: MisuseCase | null) =>
  one ? misuseRecord(sources, caller, one.id) : null;

/** The last day kept; null where nothing is kept any more. Art. 3(2). */
export const keptUntilOf = ({ policy }: Pick<MisuseSources, 'policy'>, { collectedAt }: MisuseView): string | null =>
  collectedAt && keepUntilDay('misuse-record', collectedAt, policy);

export interface MisuseContent {
  clause: string;
  evidence: string;
  decision: string | null;
  objection: string | null;
  objectionDecision: string | null;
}

/** What the record says; null where it was cleared or destroyed. Opens through the door. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function contentOf(
  sources: MisuseSources,
  caller: Caller,
  { one, subjectId }: MisuseView,
): Promise<MisuseContent | null> {
  const record = subjectId === null ? null : await sources.em().findOne(MisuseRecord, { id: one.id });
  if (!record || !isReached(caller, record)) return null;
  const fields = await openRecord(sources, caller, 'misuseContent', record);
  if (!fields) return null;
  const { clause, evidence, decision, objection, objectionDecision } = fields;
  return { clause: clauseTitle(clause, caller.language), evidence, decision, objection, objectionDecision };
}

/** Records that a member was told of; what nobody confirmed is not among them. The look is recorded. */
export async function ownMisuseRecords(sources: MisuseSources, caller: Caller): Promise<MisuseView[]> {
  if (caller.subjectId === null) return [];
  const rows = await sources.pool.query<CaseRow>(
    `${rowsOf} where r.subject_id = $1 and c.state <> 'SUSPECTED' and c.told_at is not null order by c.reported_at desc, c.id desc limit 50`,
    [caller.subjectId],
  );
  return viewsOf(sources, { ...caller, purpose: 'own-rights' }, 'ownMisuseRecords', rows.rows);
}
