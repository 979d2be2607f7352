// Brings the wrapped keys of many scopes as one row: a hundred rows cost more to read than to find. Unwraps nothing.
import { arrays, type Queryable } from '../database/index.ts';
import { wrappedKeyBytes } from './sodium.ts';

/** One scope in one version. */
export interface ScopeRef {
  name: string;
  version: number;
  /** Of a scope that does not exist yet: the version that must still live when it is made. */
  succeeds?: number;
}

/** The scope that a row is sealed under, or is to be. */
export const refOf = ({ scope, scopeVersion = 1, succeeds }: SealedPlace): ScopeRef => ({
  name: scope,
  version: scopeVersion,
  ...(succeeds === undefined ? {} : { succeeds }),
});

interface SealedPlace {
  scope: string;
  scopeVersion?: number;
  succeeds?: number;
}

/** A scope as the vault has it. */
export interface KeyRow extends ScopeRef {
  condemned_at: Date | null;
  /** Null where the page was left behind when an epoch was closed: all its scopes were condemned. */
  epoch: number | null;
  page: number;
  /** The epoch in which the page's key was made; the data keys are bound to it. */
  keyed_in: number;
  wrapped_page_key: Buffer;
  wrapped_key: Buffer;
}

/** All scopes in one row. The lists of scopes run in step, and so do those of pages. */
interface Found {
  epoch: number;
  names: string[];
  versions: number[];
  pages: number[];
  condemned: (string | null)[];
  /** A wrapped key for each scope whose page is there, end to end. */
  wrapped_keys: Buffer | null;
  page_ids: number[];
  keyed_in: number[];
  wrapped_page_keys: Buffer;
}

// Each page is looked for once, whatever number of scopes lies on it. Names and versions are crossed: that finds them in one walk along the
// index, and versions other than 1 are rare.
const text = `with found as materialized (
    select name, version, page, slot, condemned_at from scope where name = any ($1::text[]) and version = any ($2::int[])),
  pages as materialized (
    select id, coalesce(keyed_in, epoch) as keyed_in, wrapped_page_key, wrapped_keys from key_page
    where epoch = (select epoch from current_epoch) and id = any (array(select page from found))),
  scopes as (
    select json_agg(f.name) as names, json_agg(f.version) as versions, json_agg(f.page) as pages, json_agg(f.condemned_at) as condemned,
      string_agg(substring(p.wrapped_keys from f.slot * ${wrappedKeyBytes} + 1 for ${wrappedKeyBytes}), ''::bytea) as wrapped_keys
    from found f left join pages p on p.id = f.page)
  select (select epoch from current_epoch) as epoch, scopes.*, p.page_ids, p.keyed_in, p.wrapped_page_keys
  from scopes cross join (
    select coalesce(json_agg(id), '[]') as page_ids, coalesce(json_agg(keyed_in), '[]') as keyed_in, string_agg(wrapped_page_key, ''::bytea) as wrapped_page_keys from pages) p
  where scopes.names is not null`;

/** The scopes that exist among these, in no order. One query. Throws where a page does not hold what it must. */
export async function wrappedKeysOf(db: Queryable, refs: readonly ScopeRef[]): Promise<KeyRow[]> {
  const names = new Set(refs.map((ref) => ref.name));
  const versions = new Set(refs.map((ref) => ref.version));
  const result = await db.query<Found>({
    name: 'scope-keys',
    text,
    values: [arrays.texts([...names]), [...versions]],
  });
  const found = result.rows[0];
  return found ? rowsOf(found) : [];
}

const nothing = Buffer.alloc(0);
const nth = (bytes: Buffer, n: number) => bytes.subarray(n * wrappedKeyBytes, (n + 1) * wrappedKeyBytes);

function rowsOf(found: Found): KeyRow[] {
  const pageKeys = new Map(
    found.page_ids.map((id, n) => [id, { keyedIn: found.keyed_in[n] ?? 0, key: nth(found.wrapped_page_keys, n) }]),
  );
  const wrapped = found.wrapped_keys ?? nothing;
  let keys = 0;
  const rows = found.names.map((name, n): KeyRow => {
    const page = found.pages[n] ?? 0;
    const condemned = found.condemned[n];
    const pageKey = pageKeys.get(page);
    return {
      name,
      version: found.versions[n] ?? 0,
      condemned_at: condemned ? new Date(condemned) : null,
      epoch: pageKey ? found.epoch : null,
      page,
      keyed_in: pageKey?.keyedIn ?? 0,
      wrapped_page_key: pageKey?.key ?? nothing,
      wrapped_key: pageKey ? nth(wrapped, keys++) : nothing,
    };
  });
  if (wrapped.length !== keys * wrappedKeyBytes || pageKeys.size !== found.page_ids.length)
    throw new Error('A page of keys that is cut short.');
  return rows;
}
