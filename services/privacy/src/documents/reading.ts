// What the API tells of documents: never their content, and of their names no more than helps to tell them apart.
import type { Caller, Language } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { clauseInWords, decide, lawInWords, why, type Verdict } from '@clounge/shared/policy';
import { isId } from '../destruction/batches.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';
import { documentStores, rowColumns, type DocumentFields, type DocumentRow } from './document.entity.ts';
import { openFields } from './opening.ts';

export interface DocumentsQuery {
  caseId: string;
  first?: number | null;
  after?: string | null;
}

/** A page of a case's documents, by time. Throws `Refused` BAD_USER_INPUT. */
export async function documentsOfCase(
  { pool }: Pick<Sources, 'pool'>,
  query: DocumentsQuery,
): Promise<Page<DocumentRow>> {
  const first = sizeOf(query.first, 50);
  const [afterTime = null, afterId = null] = after(query.after, 2) ?? [];
  if (!isId(query.caseId)) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const tables = documentStores.map(
    (store) => `select ${rowColumns(store)} from ${store.table} r where r.case_id = $1`,
  );
  const found = await pool.query<DocumentRow>(
    `select * from (${tables.join(' union all ')}) d
     where $2::timestamptz is null or ("storedAt", id) > ($2, $3::uuid) order by "storedAt", id limit $4`,
    [query.caseId, afterTime, afterId, first + 1],
  );
  return pageOf(
    found.rows,
    first,
    (row) => row,
    (row) => cursorOf(row.storedAt.toISOString(), row.id),
  );
}

/**
 * What is sealed of these documents, opened with one access record a class; null where it is restricted, destroyed, or of a class that the
 * caller may not open. Throws `Refused` UNAVAILABLE.
 */
export async function fieldsOf(
  sources: Pick<Sources, 'door'>,
  caller: Caller,
  rows: readonly DocumentRow[],
): Promise<(DocumentFields | null)[]> {
  const known = new Map<string, DocumentFields>();
  for (const same of Map.groupBy(rows, ({ recordClass, caseId }) => `${recordClass} ${caseId}`).values()) {
    const opened = await openFields(sources, caller, 'documents', same).catch((error: unknown) => {
      if (error instanceof Refused && error.code === 'FORBIDDEN') return [];
      throw error;
    });
    opened.forEach((one, index) => {
      const row = same[index];
      if (row && one.kind === 'opened') known.set(row.id, one.value);
    });
  }
  return rows.map(({ id }) => known.get(id) ?? null);
}

/** The first letter and the ending: `L….pdf`. */
export function maskedName(fields: DocumentFields | null): string | null {
  if (!fields) return null;
  const [first = ''] = fields.name;
  return `${first}…${/\.[A-Za-z0-9]{1,8}$/.exec(fields.name)?.[0] ?? ''}`;
}

export const urlOf = ({ config }: Pick<Sources, 'config'>, id: string): string => `${config.publicUrl}/documents/${id}`;

export interface DocumentFate {
  verdict: Verdict;
  why: string;
  clause: string;
  law: string | null;
  until: Date | null;
}

/** What the policy says of one document; what keeps others of the same person and class keeps it too, as does a legal hold. */
export function fateOf(
  { policy, clock }: Pick<Sources, 'policy' | 'clock'>,
  row: DocumentRow,
  language: Language,
): DocumentFate {
  const { recordClass } = row;
  const decision = decide(policy, { recordClass, anchor: row.endedAt, purposeEndedAt: row.endedAt }, clock.now());
  return {
    verdict: decision.verdict,
    why: why(policy, decision, language),
    clause: clauseInWords(decision.rule.clause, language),
    law: lawInWords(decision.rule, policy, language),
    until: decision.until,
  };
}
