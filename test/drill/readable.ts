// Rows of people in the databases of a server, live or restored: what is there of whom, and how much of it keys still open. Never a value.
import pg from 'pg';
import { databases } from '@clounge/local/provision/roles';
import { withClient } from '@clounge/local/provision/server-url';
import type { ArchivedLink } from '@clounge/shared/archive';
import type { Attacker, Scope, SealedBytes } from './attacker.ts';

/** Databases that hold data of people: all but the vault's keys and the journal's access records. */
export const dataDatabases = databases.map(({ name }) => name).filter((name) => name !== 'vault' && name !== 'journal');

type UrlOf = (database: string) => string;
const quote = pg.escapeIdentifier;

interface Table {
  name: string;
  columns: string[];
}

/** Tables with a subject's id. */
async function subjectTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text) as columns from pg_class c
       join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname = 'public' and a.attnum > 0 and not a.attisdropped
     group by c.oid, c.relname having 'subject_id' = any (array_agg(a.attname::text)) order by 1`,
  );
  return rows;
}

const isSealed = ({ columns }: Table) => columns.includes('sealed') && columns.includes('scope');

/** Scopes by `name@version`, as a vault has them. */
export async function scopesOf(client: pg.Client, condition: string, values: unknown[]): Promise<Scope[]> {
  const { rows } = await client.query<{ name: string; version: number; page: string; slot: number }>(
    `select name, version, page::text, slot from scope where ${condition}`,
    values,
  );
  return rows.map((row) => ({ ...row, page: Number(row.page) }));
}

/** Records and people by record class. */
export type Counts = Record<string, { records: number; people: number }>;

export const sameCounts = (a: Counts, b: Counts): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

export const areWithin = (some: Counts, all: Counts): boolean =>
  Object.entries(some).every(([name, { records, people }]) => {
    const most = all[name];
    return most !== undefined && records <= most.records && people <= most.people;
  });

export interface Looked {
  /** Sealed rows of these people that open, by class. */
  readable: Counts;
  /** Sealed rows of theirs, whether they open or not. */
  sealed: number;
  /** Rows with their id and nothing sealed: times, and ids that say nothing. By table. */
  plain: Record<string, number>;
}

/** Looks through a server's data databases with the keys that these roots lead to. */
export async function looked(
  url: UrlOf,
  attacker: Attacker,
  roots: readonly Uint8Array[],
  subjectIds: readonly string[],
): Promise<Looked> {
  const scopes = await withClient(url('vault'), (client) => scopesOf(client, 'true', []));
  const scopeOf = new Map(scopes.map((scope) => [`${scope.name}@${scope.version}`, scope]));
  const keysOf = new Map<string, Uint8Array[]>();
  const keys = ({ scope, scopeVersion }: SealedBytes) => {
    const name = `${scope}@${scopeVersion}`;
    const found = keysOf.get(name);
    if (found) return found;
    const place = scopeOf.get(name);
    const opened = place ? attacker.opened(place, roots) : [];
    keysOf.set(name, opened);
    return opened;
  };
  const result: Looked = { readable: {}, sealed: 0, plain: {} };
  const theirs = new Set(subjectIds);
  const recordsOf = new Map<string, Set<string>>();
  const peopleOf = new Map<string, Set<string>>();
  // A record that lies in a service and in the archive, between the two steps, is one.
  const reads = (scope: string, id: string, subjectId: string) => {
    const recordClass = scope.slice(scope.lastIndexOf('/') + 1);
    const records = (recordsOf.get(recordClass) ?? new Set()).add(id);
    const people = (peopleOf.get(recordClass) ?? new Set()).add(subjectId);
    recordsOf.set(recordClass, records);
    peopleOf.set(recordClass, people);
    result.readable[recordClass] = { records: records.size, people: people.size };
  };
  const ids = [[...subjectIds]];
  for (const database of dataDatabases)
    await withClient(url(database), async (client) => {
      for (const table of await subjectTables(client)) {
        const place = `${database}.${table.name}`;
        const unsealed = await client.query<{ count: string }>(
          `select count(*) from ${quote(table.name)} where subject_id = any ($1::uuid[]) ${isSealed(table) ? 'and sealed is null' : ''}`,
          ids,
        );
        const count = Number(unsealed.rows[0]?.count ?? 0);
        if (count > 0) result.plain[place] = count;
        if (!isSealed(table)) continue;
        const tenant = table.columns.includes('tenant_id') ? 'tenant_id' : 'null::uuid';
        const { rows } = await client.query<SealedBytes & { subjectId: string }>(
          `select id, ${tenant} as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
           from ${quote(table.name)} where subject_id = any ($1::uuid[]) and sealed is not null`,
          ids,
        );
        result.sealed += rows.length;
        for (const row of rows)
          if (attacker.opens(place, row, keys(row)) !== null) reads(row.scope, row.id, row.subjectId);
      }
      if (database === archive)
        for (const row of await archivedRows(client)) {
          const { link, sourceId } = row;
          // Whose it is lies in its link; what is not one of theirs is somebody else's.
          const said = attacker.opens(`${archive}.link`, { ...row, sealed: link }, keys(row)) as ArchivedLink | null;
          if (said === null || !theirs.has(said.subjectId)) continue;
          result.sealed += 1;
          if (attacker.opens(archive, row, keys(row)) !== null) reads(row.scope, sourceId, said.subjectId);
        }
    });
  return result;
}

const archive = 'archive';

interface ArchivedBytes extends SealedBytes {
  sourceId: string;
  link: Uint8Array;
}

/** Rows of the archive, of everybody: whose they are nobody can tell before they open. */
async function archivedRows(client: pg.Client): Promise<ArchivedBytes[]> {
  const { rows } = await client.query<ArchivedBytes>(
    `select id, tenant_id as "tenantId", scope, scope_version as "scopeVersion", sealed, link, source_id as "sourceId" from archived_record`,
  );
  return rows;
}

/** Rows that are sealed under one of these scopes and lie in a data database all the same. */
export async function rowsUnder(url: UrlOf, scopeNames: readonly string[]): Promise<number> {
  let found = 0;
  for (const database of dataDatabases)
    await withClient(url(database), async (client) => {
      for (const table of (await subjectTables(client)).filter(isSealed)) {
        const { rows } = await client.query<{ count: string }>(
          `select count(*) from ${quote(table.name)} where scope = any ($1::text[])`,
          [[...scopeNames]],
        );
        found += Number(rows[0]?.count ?? 0);
      }
    });
  return found;
}
