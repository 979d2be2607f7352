// The register of trustees and recipients: the policy's own to begin with, then as those in charge keep it. Never tells anybody anything.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Queryable } from '@clounge/shared/database';
import { dayOf, type Policy } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import { Trustee } from './trustee.entity.ts';

/** What trustees of the policy hold at first, by name. Whoever is not named here is taken to hold every class, until somebody says otherwise. */
const firstHoldings = JSON.parse(readFileSync(new URL('./first-holdings.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** Classes that a destruction list can end: those that somebody else may have to destroy as well. */
export const tellableClasses = (policy: Policy): string[] =>
  policy.classes.filter((rule) => rule.list !== null).map((rule) => rule.id);

/** Puts the policy's trustees into the register where they are not there; what people changed stays. By hand until an address is given. */
export async function keepTrustees(db: Queryable, policy: Policy, at: Date): Promise<void> {
  const all = tellableClasses(policy);
  for (const { name, task, until } of policy.trustees) {
    const holds = firstHoldings[name]?.filter((one) => all.includes(one)) ?? all;
    await db.query(
      `insert into trustee (id, kind, name, task, term, record_classes, channel, language, valid_from, changed_by, changed_at)
       values ($1, 'TRUSTEE', $2, $3, $4, $5, 'HAND', 'en', $6, 'system', $7) on conflict (name) do nothing`,
      [randomUUID(), name, JSON.stringify(task), JSON.stringify(until), holds, policy.effectiveFrom, at],
    );
  }
}

/** Everybody who has or had data of ours, by name. */
export async function trustees(sources: Pick<Sources, 'orm' | 'pool'>): Promise<Trustee[]> {
  const rows = await sources.pool.query('select * from trustee order by valid_until is not null, name');
  const em = sources.orm.em.fork();
  return rows.rows.map((row: object) => em.map(Trustee, row));
}

/** Trustees by id, in order; null where there is none. */
export async function trusteesById(
  sources: Pick<Sources, 'orm' | 'pool'>,
  ids: readonly string[],
): Promise<(Trustee | null)[]> {
  const rows = await sources.pool.query<{ id: string }>('select * from trustee where id = any ($1::uuid[])', [ids]);
  const em = sources.orm.em.fork();
  const byId = new Map(rows.rows.map((row) => [row.id, em.map(Trustee, row)]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Whether a trustee has the data today. */
export const isInForceNow = ({ clock, policy }: Pick<Sources, 'clock' | 'policy'>, trustee: Trustee): boolean =>
  trustee.isInForceOn(dayOf(clock.now(), policy));

export interface TrusteeCounts {
  open: number;
  overdue: number;
  hasAddress: boolean;
}

/** Open and overdue tasks of trustees, and whether an address is kept, in order. */
export async function countsOf(
  sources: Pick<Sources, 'pool' | 'clock'>,
  ids: readonly string[],
): Promise<TrusteeCounts[]> {
  const rows = await sources.pool.query<{ id: string; open: number; overdue: number; has_address: boolean }>(
    `select t.id, (select count(*) from trustee_task k where k.trustee_id = t.id and k.confirmed_at is null) as open,
       (select count(*) from trustee_task k where k.trustee_id = t.id and k.confirmed_at is null and k.due_at <= $2) as overdue,
       exists (select 1 from trustee_contact c where c.trustee_id = t.id) as has_address
     from trustee t where t.id = any ($1::uuid[])`,
    [ids, sources.clock.now()],
  );
  const byId = new Map(rows.rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return { open: row?.open ?? 0, overdue: row?.overdue ?? 0, hasAddress: row?.has_address ?? false };
  });
}
