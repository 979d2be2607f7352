// Writes sealed rows by their natural key: new ones, changed ones, and nothing where nothing changed. Never opens what is there.
import { randomUUID } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import { sealEach } from '@clounge/shared/import';
import type { Door, FieldSet, SealedValue } from '@clounge/shared/vault';

type ColumnType = 'uuid' | 'text' | 'timestamptz' | 'date';
export type PlainValue = string | Date | null;

/** A table of sealed rows as an import sees it. */
export interface SealedTable<T> {
  table: string;
  fieldSet: FieldSet<T>;
  /** Column with the natural key, one of `columns`. */
  keyColumn: string;
  /** Columns besides those that every sealed row has. */
  columns: Readonly<Record<string, ColumnType>>;
  /** Columns that are set once, when a row is new. */
  fixed?: readonly string[];
}

/** A row as it should be. */
export interface WantedRow<T> {
  tenantId: string;
  scope: string;
  value: T;
  plain: Readonly<Record<string, PlainValue>>;
  /** Canonical text of everything that makes the row what it is; the same text writes nothing. */
  sameness: string;
}

/** What stands under a natural key now. */
export interface StoredRow {
  id: string;
  tenantId: string;
  scope: string;
  scopeVersion: number;
  fingerprint: Buffer;
}

/** Rows by natural key, locked until the transaction ends. */
export async function storedRows<T>(
  db: Queryable,
  table: SealedTable<T>,
  keys: readonly string[],
): Promise<Map<string, StoredRow>> {
  const type = table.columns[table.keyColumn] ?? 'text';
  const rows = await db.query<{
    key: string;
    id: string;
    tenant_id: string;
    scope: string;
    scope_version: number;
    fingerprint: Buffer;
  }>(
    `select ${table.keyColumn}::text as key, id, tenant_id, scope, scope_version, fingerprint
     from ${table.table} where ${table.keyColumn} = any ($1::${type}[]) order by id for update`,
    [keys],
  );
  return new Map(
    rows.rows.map((row) => [
      row.key,
      {
        id: row.id,
        tenantId: row.tenant_id,
        scope: row.scope,
        scopeVersion: row.scope_version,
        fingerprint: row.fingerprint,
      },
    ]),
  );
}

interface Candidate<T> {
  wanted: WantedRow<T>;
  id: string;
  stored: StoredRow | null;
  scopeVersion: number;
  value: SealedValue | null;
}

async function sealed<T>(
  door: Pick<Door, 'seal'>,
  set: FieldSet<T>,
  rows: readonly Candidate<T>[],
): Promise<Candidate<T>[]> {
  const values = await sealEach(
    door,
    set,
    rows.map(({ wanted, id, scopeVersion }) => ({
      id,
      tenantId: wanted.tenantId,
      scope: wanted.scope,
      scopeVersion,
      value: wanted.value,
      fingerprintOf: wanted.sameness,
    })),
  );
  return rows.map((row, index) => ({ ...row, value: values[index] ?? null }));
}

/** Under the key that it lies under now, a row whose text is the same has the same fingerprint. */
const isUnchanged = <T>({ wanted, stored, value }: Candidate<T>): boolean =>
  stored?.scope === wanted.scope && value?.fingerprint != null && value.fingerprint.equals(stored.fingerprint);

/**
 * Brings rows to what is wanted, in the caller's transaction. A correction is sealed under a new version of its scope.
 * Answers the rows that could not be, because their scope was condemned.
 */
export async function upsertSealedRows<T>(
  db: Queryable,
  door: Pick<Door, 'seal'>,
  table: SealedTable<T>,
  rows: readonly WantedRow<T>[],
  stored: ReadonlyMap<string, StoredRow>,
): Promise<WantedRow<T>[]> {
  const candidates = rows.map((wanted): Candidate<T> => {
    const before = stored.get(String(wanted.plain[table.keyColumn])) ?? null;
    const scopeVersion = before?.scope === wanted.scope ? before.scopeVersion : 1;
    return { wanted, id: before?.id ?? randomUUID(), stored: before, scopeVersion, value: null };
  });
  const first = await sealed(door, table.fieldSet, candidates);
  const ended = first.filter((row) => row.value === null);
  const differing = first.filter((row) => row.value !== null && !isUnchanged(row));
  const corrected = differing.filter((row) => row.stored?.scope === row.wanted.scope);
  const placed = differing.filter((row) => row.stored?.scope !== row.wanted.scope);
  const again = await sealed(
    door,
    table.fieldSet,
    corrected.map((row) => ({ ...row, scopeVersion: row.scopeVersion + 1 })),
  );
  await write(db, table, [...placed, ...again.filter((row) => row.value !== null)]);
  return [...ended, ...again.filter((row) => row.value === null)].map((row) => row.wanted);
}

async function write<T>(db: Queryable, table: SealedTable<T>, rows: readonly Candidate<T>[]): Promise<void> {
  if (rows.length === 0) return;
  const own = Object.entries(table.columns);
  const columns = ['id', 'tenant_id', 'scope', 'scope_version', 'sealed', 'fingerprint', ...own.map(([name]) => name)];
  const types = ['uuid', 'uuid', 'text', 'int', 'bytea', 'bytea', ...own.map(([, type]) => type)];
  const changing = columns.filter((name) => name !== 'id' && !table.fixed?.includes(name));
  await db.query(
    `insert into ${table.table} (${columns.join(', ')})
     select * from unnest(${types.map((type, index) => `$${index + 1}::${type}[]`).join(', ')})
     on conflict (id) do update set ${changing.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.wanted.tenantId),
      rows.map((row) => row.wanted.scope),
      rows.map((row) => row.scopeVersion),
      rows.map((row) => row.value?.sealed),
      rows.map((row) => row.value?.fingerprint),
      ...own.map(([name]) => rows.map((row) => row.wanted.plain[name] ?? null)),
    ],
  );
}
