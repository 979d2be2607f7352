// A million rights requests for a bench: rows written in bulk, in the shares and times in which an office has them. What is sealed in them was sealed by
// the real door for other rows, so that its length is true; the queue opens none of it, and nothing could open it here.
import type pg from 'pg';

/** Share of requests that are open: an office that answers in days has fewer. */
const openShare = 0.03;
/** Years over which the others came. */
const years = 5;

/** The first of `parts` whose share is reached: SQL, over a column with a number from 0 to 1. */
const oneOf = (column: string, parts: readonly (readonly [string, number])[]): string =>
  `case ${parts
    .slice(0, -1)
    .map(([value], index) => {
      const reached = parts.slice(0, index + 1).reduce((sum, [, share]) => sum + share, 0);
      return `when ${column} < ${reached} then '${value}'`;
    })
    .join(' ')} else '${parts.at(-1)?.[0] ?? ''}' end`;

const law = oneOf('r1', [
  ['ID-PDP', 0.6],
  ['KR-PIPA', 0.3],
  ['EU-GDPR', 0.1],
]);
const kind = oneOf('r2', [
  ['VIEW', 0.45],
  ['DELETE', 0.3],
  ['CORRECT', 0.15],
  ['STOP', 0.1],
]);
const channel = oneOf('r3', [
  ['PORTAL', 0.5],
  ['EMAIL', 0.3],
  ['API', 0.08],
  ['LETTER', 0.06],
  ['PHONE', 0.04],
  ['FAX', 0.02],
]);
const outcome = oneOf('r6', [
  ['CARRIED_OUT', 0.6],
  ['NOT_VERIFIED', 0.12],
  ['PARTLY', 0.12],
  ['REFUSED', 0.08],
  ['WITHDRAWN', 0.05],
  ['DUPLICATE', 0.03],
]);
const openState = oneOf('r6', [
  ['VERIFIED', 0.35],
  ['VERIFYING', 0.25],
  ['RECEIVED', 0.2],
  ['DECIDED', 0.1],
  ['CARRYING_OUT', 0.1],
]);

/** Hours of each law's clock. */
const hours = `case law when 'ID-PDP' then 72 when 'KR-PIPA' then 240 else 720 end`;

/** Rows `from` to `to` of a history that has `to - from + 1` in all: the open ones came last. */
const rows = `
  with drawn as (
    select n, random() as r1, random() as r2, random() as r3, random() as r4, random() as r5, random() as r6, random() as r7,
      gen_random_uuid() as id, gen_random_uuid() as subject, gen_random_uuid() as about,
      n > $2::int - ($2::int - $1::int + 1) * ${openShare} as open
    from generate_series($1::int, $2::int) n),
  named as (select *, ${law} as law, ${kind} as kind, ${channel} as channel from drawn),
  timed as (
    select *, ${hours} * interval '1 hour' as span,
      -- One open request in ten is overdue, by up to half its time; of the closed ones one in twenty-five was late.
      case when open then now() - ${hours} * interval '1 hour' * (r7 * 1.11)
        else now() - interval '6 hours' - (1 - ${openShare} - (n - $1::int)::float8 / ($2::int - $1::int + 1)) * interval '${years} years' end as received
    from named),
  ended as (
    select *, received + span as due, case when r5 < 0.05 and law <> 'EU-GDPR' then received + span * 2 end as extended,
      case when not open then least(now(), received + span * (case when r4 < 0.04 then 1 + r7 else 0.15 + r7 * 0.8 end)) end as closed
    from timed)
  insert into rights_request (id, reference, subject_id, scope, sealed, state, kind, kind_confirmed, channel, language, requested_by, about_id,
    registered_by, received_at, policy_version, laws, law, due_at, extended_until, verify_by, verified_at, verified_how, assigned_to,
    decided_at, decided_by, outcome, closed_at)
  select id, 'R-B-' || lpad(n::text, 8, '0'), subject, 'subject:' || subject || '/rights-request',
    (select sealed from sealed_before where number = n % $3::int), state, kind, true, channel,
    case when r5 < 0.85 then case law when 'ID-PDP' then 'id' when 'KR-PIPA' then 'ko' else 'en' end when r5 < 0.95 then 'en' else 'ko' end,
    case when r6 < 0.93 then 'SELF' else 'AGENT' end, about, null, received, $4, array[law], law, due, extended, received + interval '48 hours',
    case when verified then received + span * 0.1 end, case when verified then 'CODE' end,
    -- Forty handlers; of the open ones one in five is nobody's yet.
    case when open and r4 < 0.2 then null else 'S-' || lpad((1001 + floor(r3 * 997 + r4 * 41)::int % 40)::text, 4, '0') end,
    case when decided then received + span * 0.14 end, case when decided then 'S-0001' end,
    case when not open then ${outcome} end, closed
  from (select *, case when open then ${openState} else 'CLOSED' end as state,
      case when open then r6 < 0.35 or r6 >= 0.8 else r6 < 0.6 or r6 >= 0.72 end as verified,
      case when open then r6 >= 0.8 else r6 < 0.6 or r6 between 0.72 and 0.92 end as decided from ended) e`;

/** The constraint that one verified request stands for each person and right is kept: everybody here asked once. */
export async function writeRequests(privacy: pg.Client, from: number, to: number, sealedFrom: number): Promise<void> {
  const versions = await privacy.query<{ version: string }>('select version from policy_version limit 1');
  // Of nobody who listens: the rows are there before anybody looks.
  await privacy.query(`set session_replication_role = replica`);
  await privacy.query(`set synchronous_commit = off`);
  await privacy.query(`drop table if exists sealed_before`);
  await privacy.query(
    `create temporary table sealed_before as
       select (row_number() over (order by reference) - 1)::int as number, sealed from rights_request where reference not like 'R-B-%' limit ${sealedFrom}`,
  );
  await privacy.query(`create unique index on sealed_before (number)`);
  await privacy.query(`select setseed(0.5)`);
  const step = 100_000;
  const share = Math.ceil((to - from + 1) / Math.ceil((to - from + 1) / step));
  for (let first = from; first <= to; first += share)
    await privacy.query(rows, [first, Math.min(to, first + share - 1), sealedFrom, versions.rows[0]?.version]);
  await privacy.query(`reset session_replication_role`);
  // What autovacuum does by itself within minutes.
  await privacy.query(`vacuum (analyze) rights_request`);
}
