// Marks of attendance against real databases: what is taken, what is kept of it, and that no position ever is. Art. 10.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Caller } from '@clounge/shared/caller';
import { csvRows, emailKey, type ImportOutcome } from '@clounge/shared/import';
import { ruledClasses } from '@clounge/shared/policy';
import { catalogFindings } from '@clounge/shared/records';
import type { Siblings } from '@clounge/shared/siblings';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openAttendance, type Attendance } from './attendance.ts';
import { attendanceConfig } from './config.ts';
import { contextOf } from './context.ts';
import { importAttendance } from './marks/mark-import.ts';
import { decideZoneKeeping } from './zones/zones.ts';
import { attendanceRecords } from './records.ts';

const organizationId = randomUUID();
const otherOrganization = randomUUID();
const subjects = new Map<string, string>();

/** The registry of members, as the identity part answers it: everybody at an address with a `u` is one. */
const registry: Siblings = {
  async call<Data>(_part: string, _document: string, variables: object): Promise<Data> {
    const { emails = [] } = variables as { emails?: string[] };
    return {
      membersByEmail: emails.map((address) => {
        if (!address.startsWith('u')) return null;
        const key = emailKey(address);
        const subjectId = subjects.get(key) ?? randomUUID();
        subjects.set(key, subjectId);
        return { subjectId, organizationId: address.endsWith('@other.example') ? otherOrganization : organizationId };
      }),
    } as Data;
  },
};

const program: Caller = {
  kind: 'program',
  sub: 'import',
  clientId: 'import',
  roles: ['integrator'],
  scopes: ['import:write', 'attendance:read'],
  staffNumber: null,
  subjectId: null,
  tenantId: null,
  authTime: null,
  purpose: null,
  caseId: null,
  address: null,
  requestId: 'test',
  language: 'en',
};

let house: Installation;
let attendance: Attendance;
const contextFor = (more: Partial<Caller> = {}) => contextOf(attendance, { ...program, ...more });

async function bring(csv: string, caller: Partial<Caller> = {}): Promise<ImportOutcome> {
  const rows: string[][] = [];
  for await (const row of csvRows(Readable.from([Buffer.from(csv)]))) rows.push('cells' in row ? row.cells : []);
  const [columns = [], ...data] = rows;
  return importAttendance(
    attendance,
    { ...program, ...caller },
    {
      importId: randomUUID(),
      fileName: 'attendance.csv',
      columns,
      firstLine: 2,
      rows: data,
    },
  );
}

const head = 'email,kind,marked_at,zone,verdict\n';
const countOf = async () =>
  Number((await house.sql('attendance', 'select count(*)::int as n from attendance_mark'))[0]?.['n']);

beforeAll(async () => {
  house = await installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['attendance', 'vault', 'journal'] });
  attendance = { ...(await openAttendance(attendanceConfig(house.env('attendance')))), peers: registry };
}, 120_000);
afterAll(async () => {
  await attendance.close();
  await house.close();
});

describe('attendance marks', () => {
  promise('Art. 10', 'a file that carries positions is refused whole, before anything is stored', async () => {
    const outcome = await bring(
      'email,kind,marked_at,latitude,longitude\nu1@x.example,CLOCK_IN,2026-10-03T09:00:00+07:00,-6.2,106.8\n',
    );
    expect(outcome).toMatchObject({ accepted: 0, refused: [], refusal: { code: 'FORBIDDEN_COLUMN' } });
    expect(outcome.refusal?.message).toContain('“latitude”');
    expect(await countOf()).toBe(0);
  });

  promise(
    'Art. 10',
    'no table of attendance has a column that is not declared, or that could hold a position',
    async () => {
      expect(await catalogFindings(attendance.pool, attendanceRecords, ruledClasses())).toEqual([]);
      const columns = await house.sql(
        'attendance',
        `select column_name, data_type from information_schema.columns where table_schema = 'public'`,
      );
      expect(
        columns.filter((column) =>
          ['point', 'numeric', 'double precision', 'real'].includes(String(column['data_type'])),
        ),
      ).toEqual([]);
    },
  );

  promise('Art. 10', 'what is kept is the kind and accepted or refused; the zone of a mark is not kept', async () => {
    const outcome = await bring(
      `${head}u2@x.example,CLOCK_IN,2026-10-03T09:00:00+07:00,HQ,INSIDE\nu2@x.example,CLOCK_OUT,2026-10-03T18:00:00+07:00,HQ,OUTSIDE\n`,
    );
    expect(outcome).toEqual({ accepted: 2, refused: [], refusal: null });
    const { nodes } = await contextFor().marks.ofPerson(subjects.get('u2@x.example') ?? '', {});
    expect(nodes.map(({ id: _id, person: _person, policyVersion: _policy, way: _way, ...node }) => node)).toEqual([
      {
        markedAt: new Date('2026-10-03T11:00:00Z'),
        kind: 'CLOCK_OUT',
        verdict: 'REFUSED',
        zone: null,
        restriction: null,
      },
      {
        markedAt: new Date('2026-10-03T02:00:00Z'),
        kind: 'CLOCK_IN',
        verdict: 'ACCEPTED',
        zone: null,
        restriction: null,
      },
    ]);
    expect(JSON.stringify(await house.sql('attendance', 'select t::text from attendance_mark t'))).not.toMatch(
      /HQ|CLOCK|ACCEPTED/,
    );
  });

  promise('Art. 10', 'a zone is kept where the customer gave a reason, and a home never', async () => {
    const officer = { roles: ['attendance'], staffNumber: 'S-0006' };
    const manager = { ...program, ...officer };
    const refused = await decideZoneKeeping(attendance, manager, {
      organizationId,
      keeps: true,
      justification: 'because',
    });
    expect(refused).toMatchObject({ field: 'justification' });
    await decideZoneKeeping(attendance, manager, {
      organizationId,
      keeps: true,
      justification: 'Safety drills need a head count by building.',
    });
    const day = '2026-10-04T09:00:00+07:00';
    await bring(
      `${head}u3@x.example,CLOCK_IN,${day},HQ,INSIDE
u3@x.example,CLOCK_IN,${day},Home,INSIDE
u3@x.example,CLOCK_IN,${day},자택,INSIDE
u3@x.example,HOME_CHECK,${day},HQ,INSIDE
u3@other.example,CLOCK_IN,${day},HQ,INSIDE
`,
    );
    const own = await contextFor().marks.ofPerson(subjects.get('u3@x.example') ?? '', {});
    expect(own.nodes.map((node) => node.zone).filter((zone) => zone !== null)).toEqual(['HQ']);
    const other = await contextFor().marks.ofPerson(subjects.get('u3@other.example') ?? '', {});
    expect(other.nodes.map((node) => node.zone)).toEqual([null]);
  });

  promise(
    'Art. 1(4)',
    'the same row is the same mark, in one file and across files; another case of the address is the same person',
    async () => {
      const row = (address: string) => `${address},CLOCK_IN,2026-10-05T09:00:00+07:00,HQ,INSIDE\n`;
      const before = await countOf();
      expect(await bring(head + row('u4@x.example') + row('u4@x.example') + row('U4@X.EXAMPLE'))).toMatchObject({
        accepted: 3,
        refused: [],
      });
      expect(await bring(head + row('u4@x.example').replace('T09:00:00+07:00', 'T02:00:00Z'))).toMatchObject({
        accepted: 1,
      });
      expect(await countOf()).toBe(before + 1);
    },
  );

  promise('Art. 1(4)', 'bad rows are refused one by one, and no reason repeats an address', async () => {
    const outcome = await bring(
      `${head}nobody@x.example,CLOCK_IN,2026-10-05T09:00:00+07:00,HQ,INSIDE
u5@x.example,LUNCH,2026-10-05T09:00:00+07:00,HQ,INSIDE
u5@x.example,CLOCK_IN,2026-13-05T09:00:00+07:00,HQ,INSIDE
u5@x.example,CLOCK_IN,2026-10-05T09:00:00+07:00,HQ,MAYBE
u5@x.example,CLOCK_IN,2026-10-05T09:00:00+07:00,HQ
`,
    );
    expect(outcome.accepted).toBe(0);
    expect(outcome.refused).toEqual([
      { line: 2, key: null, reason: 'unknown member' },
      { line: 3, key: null, reason: 'kind is none of CLOCK_IN, CLOCK_OUT, HOME_CHECK.' },
      { line: 4, key: null, reason: 'marked_at is an instant that does not exist.' },
      { line: 5, key: null, reason: 'verdict is none of INSIDE, OUTSIDE.' },
      { line: 6, key: null, reason: 'The row has 4 cells, the header has 5.' },
    ]);
    const foreign = await bring(`${head}u5@other.example,CLOCK_IN,2026-10-05T09:00:00+07:00,HQ,INSIDE\n`, {
      tenantId: organizationId,
    });
    expect(foreign.refused).toEqual([{ line: 2, key: null, reason: 'unknown member' }]);
  });

  promise('Art. 8(1)', 'an old file brings no mark of a destroyed person back', async () => {
    await bring(
      `${head}u6@x.example,CLOCK_IN,2026-10-06T09:00:00+07:00,HQ,INSIDE\nu7@x.example,CLOCK_IN,2026-10-06T09:00:00+07:00,HQ,INSIDE\n`,
    );
    const gone = subjects.get('u6@x.example') ?? '';
    await house.sql('vault', `update scope set condemned_at = now(), batch = gen_random_uuid() where subject_id = $1`, [
      gone,
    ]);
    const file = `${head}u6@x.example,CLOCK_IN,2026-10-07T09:00:00+07:00,HQ,INSIDE\nu7@x.example,CLOCK_IN,2026-10-07T09:00:00+07:00,HQ,INSIDE\n`;
    const before = await countOf();
    const outcome = await bring(file);
    expect(outcome).toMatchObject({ accepted: 1, refused: [{ line: 2 }] });
    expect(outcome.refused[0]?.reason).toContain('destroyed');
    expect(await countOf()).toBe(before + 1);
    const read = await contextFor().marks.ofPerson(gone, {});
    expect(read.nodes).toEqual([{ id: read.nodes[0]?.id, restriction: null }]);
  });

  promise(
    'Art. 9(5)',
    'marks of several people in one operation are one look, and pages are bounded and stable',
    async () => {
      const rows = Array.from(
        { length: 25 },
        (_, i) => `u8@x.example,CLOCK_IN,2026-09-${String((i % 25) + 1).padStart(2, '0')}T09:00:00+07:00,HQ,INSIDE\n`,
      );
      await bring(head + rows.join(''));
      const looks = async () =>
        Number((await house.sql('journal', 'select count(*)::int as n from access_record'))[0]?.['n']);
      const before = await looks();
      const { marks } = contextFor();
      const people = ['u8@x.example', 'u4@x.example', 'u7@x.example'].map((address) => subjects.get(address) ?? '');
      const [page] = await Promise.all(people.map((id) => marks.ofPerson(id, { first: 10 })));
      expect((await looks()) - before).toBe(1);
      const rest = await contextFor().marks.ofPerson(people[0] ?? '', { first: 200, after: page?.pageInfo.endCursor });
      expect(new Set([...(page?.nodes ?? []), ...rest.nodes].map((node) => node.markedAt?.toISOString())).size).toBe(
        25,
      );
      await expect(contextFor().marks.ofPerson(people[0] ?? '', { first: 201 })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'first',
      });
      await expect(
        contextFor({ tenantId: randomUUID() }).marks.ofOrganization(organizationId, {}),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    },
  );
});
