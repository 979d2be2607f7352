// Reading the archive: by the person in charge or a deputy, for the archiving purpose, through the door and with a record. Never by name.
import {
  archivedContent,
  archivedLink,
  subjectKeyColumn,
  type ArchivedFields,
  type StoredArchived,
} from '@clounge/shared/archive';
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { clauseInWords, lawInWords, ruleOf } from '@clounge/shared/policy';
import type { SealedRow } from '@clounge/shared/vault';
import { isId } from '../destruction/batches.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';

export interface ArchivedRecord {
  id: string;
  recordClass: string;
  title: string;
  clause: string;
  law: string | null;
  untilDay: string;
  held: boolean;
  source: string;
  subjectId: string;
  archivedAt: Date;
  fields: { name: string; value: string | null }[];
}

export interface ArchiveQuery {
  filter?: { recordClass?: string | null; untilDay?: string | null; subjectId?: string | null } | null;
  first?: number | null;
  after?: string | null;
}

type Archive = Pick<Sources, 'archiveReader' | 'door' | 'policy'>;

const isOfHold = (scope: string): boolean => scope.startsWith('hold:');

/** Never told: the key of a document's file. */
const untold: readonly string[] = ['contentKey'];

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** As the door needs a stored row: its content, or its link. */
const sealedRow = (row: StoredArchived, sealed: Buffer, subjectId: string | null): SealedRow => ({
  id: row.id,
  tenantId: row.tenantId,
  subjectId,
  scope: row.scope,
  scopeVersion: row.scopeVersion,
  sealed,
});

/** Rows of one class with one set of fields are opened together: one look, one access record. */
const alike = (row: StoredArchived): string => `${row.recordClass}/${row.fields.join()}`;

/**
 * A page of archived records, by scope. Whose they are is opened first, so that the access record of the contents names the people.
 * Throws `Refused`: BAD_USER_INPUT for any purpose but archiving, FORBIDDEN, UNAVAILABLE.
 */
export async function archivedRecords(
  sources: Archive,
  caller: Caller,
  query: ArchiveQuery,
): Promise<Page<ArchivedRecord>> {
  if (caller.purpose !== 'archiving') {
    throw new Refused(
      'BAD_USER_INPUT',
      'The archive is read for what law keeps it for, and for nothing else (Art. 8(1)).',
      {
        field: 'clounge-purpose',
        wayOut: 'State the purpose “archiving”, if that is why you look.',
      },
    );
  }
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 2);
  const { recordClass = null, untilDay = null, subjectId = null } = query.filter ?? {};
  if (subjectId !== null && !isId(subjectId)) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const [subjectKey = null] = subjectId === null ? [] : await sources.door.blind(subjectKeyColumn, null, [subjectId]);
  const position = from ? { scope: String(from[0]), id: String(from[1]) } : null;
  if (position && !isId(position.id))
    throw new Refused('BAD_USER_INPUT', 'This is no cursor of this list.', { field: 'after' });
  const rows = await sources.archiveReader.page({ recordClass, untilDay, subjectKey }, position, first + 1);
  const page = pageOf(
    rows,
    first,
    (row) => row,
    (row) => cursorOf(row.scope, row.id),
  );
  const opened = new Map<string, ArchivedRecord>();
  for (const same of Map.groupBy(page.nodes, alike).values())
    for (const record of await openAlike(sources, caller, same, subjectId))
      if (!opened.has(record.id)) opened.set(record.id, record);
  // What two holds keep, or a hold and a day that is about to end, is one record in two partitions.
  const ids = new Set(page.nodes.map((row) => row.id));
  return { nodes: [...ids].flatMap((id) => opened.get(id) ?? []), pageInfo: page.pageInfo };
}

async function openAlike(
  { door, policy }: Pick<Archive, 'door' | 'policy'>,
  caller: Caller,
  rows: readonly StoredArchived[],
  known: string | null,
): Promise<ArchivedRecord[]> {
  const [one] = rows;
  if (!one) return [];
  const { recordClass } = one;
  const rule = ruleOf(policy, recordClass);
  const links = known
    ? rows.map(() => known)
    : (
        await door.open(
          caller,
          { operation: 'archivedRecords', purpose: 'archiving' },
          archivedLink(recordClass),
          rows.map((row) => sealedRow(row, row.link, null)),
        )
      ).map((link) => (link.kind === 'opened' ? link.value.subjectId : null));
  const contents = await door.open<ArchivedFields>(
    caller,
    { operation: 'archivedRecords', purpose: 'archiving' },
    archivedContent(recordClass, one.fields),
    rows.map((row, index) => sealedRow(row, row.sealed, links[index] ?? null)),
  );
  return rows.flatMap((row, index): ArchivedRecord[] => {
    const subjectId = links[index];
    const content = contents[index];
    if (!subjectId || content?.kind !== 'opened') return [];
    const { id, untilDay, sourcePart: source, archivedAt } = row;
    const told = row.fields.filter((name) => !untold.includes(name));
    const fields = told.map((name) => ({ name, value: textOf(content.value[name]) }));
    const words = {
      title: rule.title[caller.language],
      clause: clauseInWords(rule.clause, caller.language),
      law: lawInWords(rule, policy, caller.language),
    };
    return [{ id, recordClass, ...words, untilDay, held: isOfHold(row.scope), source, subjectId, archivedAt, fields }];
  });
}

export interface ArchivedClass {
  recordClass: string;
  title: string;
  clause: string;
  law: string | null;
  records: number;
  days: number;
  firstDay: string | null;
  lastDay: string | null;
  holds: number;
}

/** What the archive has, by class and in the policy's order. Throws `Refused` UNAVAILABLE. */
export async function archivedClasses(
  { archiveReader, policy }: Pick<Sources, 'archiveReader' | 'policy'>,
  { language }: Pick<Caller, 'language'>,
): Promise<ArchivedClass[]> {
  const byClass = Map.groupBy(await archiveReader.scopes(), (scope) => scope.recordClass);
  return policy.classes.flatMap((rule): ArchivedClass[] => {
    const scopes = byClass.get(rule.id);
    if (!scopes) return [];
    const days = scopes.flatMap((scope) => scope.untilDay ?? []).sort();
    return [
      {
        recordClass: rule.id,
        title: rule.title[language],
        clause: clauseInWords(rule.clause, language),
        law: lawInWords(rule, policy, language),
        records: scopes.reduce((sum, { records }) => sum + records, 0),
        days: days.length,
        firstDay: days[0] ?? null,
        lastDay: days.at(-1) ?? null,
        holds: scopes.length - days.length,
      },
    ];
  });
}
