// Members' log-ins: written at every sign-in, read by the person and by who may, of withdrawn members for archiving only (Art. 3(3)④).
import DataLoader from 'dataloader';
import type { SealedRow } from '@clounge/shared/vault';
import { Refused } from '@clounge/shared/errors';
import type { Person } from '../people/page.ts';
import { cursorOf, idOfCursor, pageSize, type Page, type PageArguments } from '../people/paging.ts';
import type { PeopleContext, PeopleSources } from '../people/sources.ts';
import { loginFields } from './login-record.entity.ts';
import { storeLogIns } from './login-store.ts';

/** A log-in as its reader sees it. */
export interface LogIn {
  at: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

interface LogInRow extends SealedRow {
  at: Date;
}

/** Notes a member's sign-in at business time `at`, its origin sealed. A member that is gone is nobody to note anything of. */
export async function recordLogIn(
  sources: Pick<PeopleSources, 'pool' | 'door' | 'policy'>,
  { subjectId, at, ...fields }: { subjectId: string; at: Date; ipAddress: string | null; userAgent: string | null },
): Promise<void> {
  const rows = await sources.pool.query<{ tenant_id: string }>(
    'select tenant_id from membership where subject_id = $1',
    [subjectId],
  );
  const tenantId = rows.rows[0]?.tenant_id;
  if (tenantId !== undefined) await storeLogIns(sources, [{ subjectId, tenantId, at, fields }]);
}

interface Wanted {
  subjectId: string;
  first: number;
  after: string | null;
}

const loaders = new WeakMap<PeopleContext, DataLoader<Wanted, Page<LogIn>, string>>();

function loaderOf(context: PeopleContext): DataLoader<Wanted, Page<LogIn>, string> {
  const known = loaders.get(context);
  if (known) return known;
  const cacheKeyFn = ({ subjectId, first, after }: Wanted) => `${subjectId}|${first}|${after ?? ''}`;
  const made = new DataLoader((wanted: readonly Wanted[]) => loadLogIns(context, wanted), {
    cacheKeyFn,
    maxBatchSize: 200,
  });
  loaders.set(context, made);
  return made;
}

/**
 * A page of a person's log-ins, the latest first; empty while the door is shut. Log-ins of all people of one answer are one query,
 * one access record.
 */
export async function logInsOf(context: PeopleContext, person: Person, page: PageArguments): Promise<Page<LogIn>> {
  return loaderOf(context).load({
    subjectId: person.id,
    first: pageSize(page.first ?? 20),
    after: idOfCursor(page.after),
  });
}

const atOnce = 5_000;

async function loadLogIns(context: PeopleContext, wanted: readonly Wanted[]): Promise<Page<LogIn>[]> {
  if (wanted.reduce((sum, { first }) => sum + first, 0) > atOnce) {
    throw new Refused('BAD_USER_INPUT', `Ask for at most ${atOnce} log-ins at once.`, { field: 'first' });
  }
  const found = await context.pool.query<LogInRow & { place: number }>({
    name: 'log-ins',
    text: `select w.place, l.* from unnest($1::int[], $2::uuid[], $3::int[], $4::uuid[]) as w (place, subject_id, rows, after)
           left join login_record a on a.id = w.after and a.subject_id = w.subject_id
           cross join lateral (
             select r.id, r.subject_id as "subjectId", r.tenant_id as "tenantId", r.scope, r.scope_version as "scopeVersion", r.sealed, r.at
             from login_record r where r.subject_id = w.subject_id and (w.after is null or (r.at, r.id) < (a.at, a.id))
             order by r.at desc, r.id desc limit w.rows) l
           order by w.place, l.at desc, l.id desc`,
    values: [
      wanted.map((_, place) => place),
      wanted.map(({ subjectId }) => subjectId),
      wanted.map(({ first }) => first + 1),
      wanted.map(({ after }) => after),
    ],
  });
  const pages = wanted.map(({ first }, place) =>
    cursorOf(
      found.rows.filter((row) => row.place === place),
      first,
      (row) => row.id,
    ),
  );
  const shown = pages.flatMap((page) => page.nodes);
  const opened = await context.door.open(context.caller, { operation: 'person.logIns' }, loginFields, shown);
  const values = new Map(shown.map((row, index) => [row.id, opened[index]]));
  return pages.map((page) => {
    const nodes = page.nodes.flatMap((row): LogIn[] => {
      const one = values.get(row.id);
      return one?.kind === 'opened' ? [{ at: row.at, ...one.value }] : [];
    });
    // Whether there are more would tell of log-ins that the door did not give.
    return nodes.length > 0
      ? { nodes, pageInfo: page.pageInfo }
      : { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
  });
}
