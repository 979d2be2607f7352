// The queue over a few hundred requests on the real database: each order read to its end by pages, each number of the board the same as the list that
// it leads to, and the list as a file: recorded, for a reason, without a formula.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { mintToken, promise } from '@clounge/test/kit';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { askedBy } from '../testing/requests.ts';
import { requestBoard, type RequestFigures } from './board.ts';
import { filterInWords } from './export-words.ts';
import { openRequest } from './opening.ts';
import { countOfQueue, queuePage, type QueueOrder } from './queue.ts';
import type { RequestFilter } from './queue-filter.ts';
import { requestClocks } from './standings.ts';

let at: PrivacyHouse;
let subjects: string[] = [];

/** Four hundred like one that a person sent: of three laws, six channels, five handlers and nobody; received hourly, half of them closed. */
const many = `insert into rights_request (id, reference, subject_id, scope, sealed, state, kind, kind_confirmed, channel, language, requested_by,
    received_at, policy_version, laws, law, due_at, verify_by, assigned_to, closed_at, outcome)
  select gen_random_uuid(), 'R-T-' || n, subject_id, scope, sealed, case when n % 2 = 0 then 'CLOSED' else 'RECEIVED' end, kind, true,
    (array['EMAIL', 'LETTER', 'FAX', 'PHONE', 'PORTAL', 'API'])[1 + n % 6], language, requested_by, received, policy_version, laws,
    (array['ID-PDP', 'KR-PIPA', 'EU-GDPR'])[1 + n % 3], due, received + interval '48 hours',
    case n % 5 when 0 then null when 3 then '=S-0003' else 'S-000' || n % 5 end,
    case when n % 2 = 0 then received + interval '1 hour' * (n % 90) end,
    case when n % 2 = 0 then (array['CARRIED_OUT', 'PARTLY', 'REFUSED', 'NOT_VERIFIED'])[1 + n / 2 % 4] end
  from (select *, received + interval '72 hours' * (1 + n % 3) as due from (select r.*, n, $2::timestamptz - interval '1 hour' * (n % 1000 + 90) + interval '30 minutes' as received
    from rights_request r, generate_series(1, 400) n where r.id = $1) s) t`;

beforeAll(async () => {
  at = await privacyHouse({ mailbox: false });
  subjects = await at.members([null]);
  const { id } = await openRequest(at.sources, askedBy(at, subjects[0] ?? ''));
  await at.house.installation.sql('privacy', many, [id, at.sources.clock.now()]);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

/** All of a list, page by page. */
async function walked(order: QueueOrder, filter: RequestFilter): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof queuePage>> = await queuePage(at.sources, {
      filter,
      order,
      first: 37,
      after,
    });
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

const keys: Record<QueueOrder, string> = {
  DUE: 'coalesce(extended_until, due_at), id',
  RECEIVED: 'received_at desc, id desc',
  CLOSED: 'closed_at desc, id desc',
};

/** The list that a figure of the board leads to. */
function filterOf({ dimension, key }: RequestFigures): RequestFilter {
  if (dimension === 'LAW') return { law: key };
  if (dimension === 'CHANNEL') return { channel: key as 'FAX' };
  if (dimension === 'HANDLER') return key === null ? { unassigned: true } : { assignedTo: key };
  return {};
}

const exported = (token: string, body: unknown, language = 'en'): Promise<Response> =>
  fetch(`${at.house.url('privacy')}/exports/queue.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'accept-language': language },
    body: JSON.stringify(body),
  });

describe('the queue', () => {
  promise('Art. 6', 'is read to its end in each order, every request once, whatever it is filtered by', async () => {
    const filters: [RequestFilter, string][] = [
      [{}, 'true'],
      [{ open: true, overdue: false }, `closed_at is null and coalesce(extended_until, due_at) >= $1`],
      [
        { open: false, law: 'KR-PIPA', channel: 'LETTER' },
        `closed_at is not null and law = 'KR-PIPA' and channel = 'LETTER'`,
      ],
      [{ state: ['RECEIVED'], unassigned: true }, `closed_at is null and assigned_to is null`],
      [
        { answeredWithinDays: 30, late: true },
        `closed_at > $1::timestamptz - interval '30 days' and closed_at <= $1 and outcome <> 'NOT_VERIFIED' and closed_at > due_at`,
      ],
    ];
    for (const order of ['DUE', 'RECEIVED', 'CLOSED'] as const) {
      for (const [filter, condition] of filters) {
        const only = order === 'CLOSED' ? 'closed_at is not null' : 'true';
        const { rows } = await at.sources.pool.query<{ id: string }>(
          `select id from rights_request where ${only} and ${condition} and $1::timestamptz is not null order by ${keys[order]}`,
          [at.sources.clock.now()],
        );
        expect(await walked(order, filter), `${order} ${condition}`).toEqual(rows.map(({ id }) => id));
        if (order !== 'CLOSED') expect(await countOfQueue(at.sources, filter)).toBe(rows.length);
      }
    }
    expect(await countOfQueue(at.sources, {}, 100)).toBe(101);
  });

  promise(
    'Art. 6(2)',
    'each figure of the board is the length of the list that it leads to; a handler sees no other handler’s',
    async () => {
      const board = await requestBoard(at.sources, as('officer'));
      expect([...new Set(board.map(({ dimension }) => dimension))].sort()).toEqual([
        'ALL',
        'CHANNEL',
        'HANDLER',
        'LAW',
      ]);
      for (const figures of board) {
        const filter = filterOf(figures);
        const lists: [number, RequestFilter][] = [
          [figures.open, { ...filter, open: true }],
          [figures.overdue, { ...filter, open: true, overdue: true }],
          [figures.dueIn24Hours, { ...filter, dueWithinHours: 24 }],
          [figures.dueIn72Hours, { ...filter, dueWithinHours: 72 }],
          [figures.answered, { ...filter, answeredWithinDays: 30 }],
          [figures.answeredInTime, { ...filter, answeredWithinDays: 30, late: false }],
        ];
        for (const [count, list] of lists)
          expect(count, JSON.stringify(list)).toBe(await countOfQueue(at.sources, list));
      }
      const [all] = board.filter(({ dimension }) => dimension === 'ALL');
      expect([all?.open, all?.answered].every((count) => (count ?? 0) > 50)).toBe(true);
      const standings = await requestClocks(at.sources);
      const summed = (name: 'onTrack' | 'dueSoon' | 'overdue') => standings.reduce((sum, one) => sum + one[name], 0);
      expect(all).toMatchObject({ dueIn24Hours: summed('dueSoon'), overdue: summed('overdue') });
      expect(all?.open).toBe(summed('onTrack') + summed('dueSoon') + summed('overdue'));
      const { rows } = await at.sources.pool.query<{ half: number; tenth: number }>(
        `select round(percentile_cont(0.5) within group (order by used))::int as half, round(percentile_cont(0.9) within group (order by used))::int as tenth
       from (select extract(epoch from closed_at - received_at)::float8 as used from rights_request
         where closed_at > $1::timestamptz - interval '30 days' and closed_at <= $1 and outcome <> 'NOT_VERIFIED') t`,
        [at.sources.clock.now()],
      );
      expect([all?.medianSeconds, all?.slowestTenthSeconds]).toEqual([rows[0]?.half, rows[0]?.tenth]);
      const own = (await requestBoard(at.sources, as('handler', { staffNumber: 'S-0002' }))).filter(
        ({ dimension }) => dimension === 'HANDLER',
      );
      expect(own.map(({ key }) => key)).toEqual(['S-0002']);
      expect(board.filter(({ dimension }) => dimension === 'HANDLER').map(({ key }) => key)).toEqual(
        expect.arrayContaining(['S-0001', 'S-0002', null]),
      );
    },
  );

  promise(
    'Art. 9(5)',
    'as a file it is recorded with its reason and whose requests it holds, has no formula, and is for those who prepare and decide',
    async () => {
      const [handler, support] = await Promise.all(
        ['handler', 'support'].map((role) =>
          mintToken(at.house.installation, { kind: 'person', roles: [role], staffNumber: 'S-0003' }),
        ),
      );
      const wanted = { filter: { assignedTo: '=S-0003' }, order: 'RECEIVED', reason: 'The weekly meeting.' };
      const refusals: [string | undefined, unknown, string, number][] = [
        [support, wanted, 'EXPORT_NOT_YOURS', 403],
        [handler, { ...wanted, reason: '' }, 'REASON_WANTED', 422],
        [handler, { ...wanted, reason: 'Ask kim@example.com' }, 'PERSONAL_DATA_IN_REASON', 422],
        [handler, { ...wanted, filter: { aboutId: subjects[0] } }, 'EXPORT_OF_WHAT', 422],
      ];
      for (const [token, body, code, status] of refusals) {
        const answer = await exported(token ?? '', body);
        expect([answer.status, ((await answer.json()) as { refusal: { code: string } }).refusal.code]).toEqual([
          status,
          code,
        ]);
      }
      expect(await at.house.installation.sql('privacy', 'select id from queue_export')).toEqual([]);

      const answer = await exported(handler ?? '', wanted, 'id');
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
      const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()).split('\r\n');
      expect(lines[0]).toMatch(/^\uFEFFRujukan,Hak,Keadaan,/);
      expect(lines).toHaveLength(82);
      expect(lines[1]).toMatch(/^R-T-\d+,melihat,/);
      for (const line of lines.slice(1, -1)) expect(line).toContain(`,'=S-0003,`);
      // Neither a name nor an id of anybody.
      for (const never of ['Kamal', 'kamal@', subjects[0] ?? 'no subject'])
        expect(lines.join('\n')).not.toContain(never);

      const [record] = await at.house.installation.sql<{
        id: string;
        reason: string;
        rows: number;
        staff_number: string;
      }>('privacy', 'select id, reason, rows, staff_number from queue_export');
      expect(record).toMatchObject({ reason: 'The weekly meeting.', rows: 80, staff_number: 'S-0003' });
      const looks = await at.house.installation.sql<{ staff_number: string; subjects: string[] }>(
        'journal',
        'select staff_number, subjects::text[] as subjects from access_record where operation = $1 and request_id = $2',
        ['exportQueue', record?.id],
      );
      expect(looks.flatMap((look) => look.subjects)).toHaveLength(80);
      expect(new Set(looks.flatMap((look) => look.subjects))).toEqual(new Set(subjects));
      // The next one is not held up by the last.
      const next = await exported(handler ?? '', wanted);
      expect([next.status, (await next.text()).length > 0]).toEqual([200, true]);

      // Those in charge and whoever audits read who took what away, the latest first, page by page; whoever took it does not.
      const register = (token: string | undefined, variables: object, language = 'en') =>
        at.house.graphql<{
          queueExports: {
            nodes: { staffNumber: string; reason: string; filter: string; rows: number | null }[];
            pageInfo: { hasNextPage: boolean; endCursor: string | null };
          };
        }>(
          `query Register($first: Int, $after: String) { queueExports(first: $first, after: $after) {
             nodes { staffNumber reason filter rows } pageInfo { hasNextPage endCursor } } }`,
          { ...variables },
          { token, part: 'privacy', headers: { 'accept-language': language } },
        );
      const [officer, auditor] = await Promise.all(
        ['officer', 'auditor'].map((role) =>
          mintToken(at.house.installation, { kind: 'person', roles: [role], staffNumber: 'S-0001' }),
        ),
      );
      const latest = (await register(officer, { first: 1 })).data?.queueExports ?? expect.fail('no register');
      expect(latest.nodes).toEqual([
        { staffNumber: 'S-0003', reason: 'The weekly meeting.', filter: 'assigned to =S-0003', rows: 80 },
      ]);
      const second = await register(auditor, { first: 1, after: latest.pageInfo.endCursor }, 'ko');
      expect(second.data?.queueExports).toMatchObject({
        nodes: [{ filter: '담당자 =S-0003' }],
        pageInfo: { hasNextPage: false },
      });
      expect((await register(handler, {})).errors[0]?.extensions?.code).toBe('FORBIDDEN');
      expect((await register(officer, { first: 201 })).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(
        filterInWords({ open: true, overdue: true, kind: 'DELETE', law: 'EU-GDPR' }, at.sources.policy, 'en'),
      ).toMatch(/^open · overdue · right: delete · law: .+/);
      expect(filterInWords({}, at.sources.policy, 'id')).toBe('semua permintaan');
    },
  );
});
