// The import command's work against the whole house: real files through the gateway, every malformed kind of them, and twice.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promise, runFolder, startHouse, type House } from '@clounge/test/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOfFile } from './import/kinds.ts';
import { importFiles, type ImportTarget, type Report } from './import.ts';

const now = '2026-11-01T09:00:00+07:00';
const samples = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const haveSamples = existsSync(join(samples, 'truth.json'));

let house: House;
let target: ImportTarget;
let folder: string;

beforeAll(async () => {
  house = await startHouse({ clock: now, services: ['identity', 'billing', 'attendance', 'privacy'] });
  const { place } = house.installation;
  target = {
    url: `${house.url('gateway')}/graphql`,
    tokenEndpoint: `${house.url('gateway')}/oidc/token`,
    clientId: 'import',
    clientSecret: place.secrets.clientSecrets['import'] ?? '',
    scope: 'import:write',
  };
  folder = join(runFolder(), `import-${randomBytes(4).toString('hex')}`);
  await mkdir(folder);
}, 180_000);
afterAll(async () => {
  await house.close();
});

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function bring(name: string, content: string | Buffer): Promise<Report> {
  const [report] = await importFiles([await file(name, content)], target);
  if (!report) throw new Error('no report');
  return report;
}

const customersHead = 'company_registration_no,business_name,representative\n';
const membersHead = 'company_registration_no,employee_no,name,email,organization,joined_at,withdrew_at\n';

describe('the kind of a file', () => {
  it.each([
    ['members.csv', 'members'],
    ['members-forbidden.csv', 'members'],
    ['attendance-with-coordinates.csv', 'attendance'],
    ['/data/2026-10 contracts.CSV', 'contracts'],
    ['export_invoices_final.csv', 'invoices'],
    ['contacts-of-customers.csv', 'contacts'],
    ['data.csv', null],
    ['old-members-and-contacts.csv', null],
  ])('%s', (name, kind) => {
    expect(kindOfFile(name)?.name ?? null).toBe(kind);
  });
});

describe('files as they come', () => {
  promise(
    'Art. 1(4)',
    'malformed lines are refused with their line, and the good ones around them are taken',
    async () => {
      const report = await bring(
        'customers.csv',
        Buffer.concat([
          Buffer.from(`\uFEFF${customersHead}`),
          Buffer.from('10000000001,"Two\r\nLines",Ani\r\n'),
          Buffer.from('10000000002,Bad"Quote,Ani\n'),
          Buffer.from('10000000003,\xff\xfe,Ani\n', 'latin1'),
          Buffer.from('10000000004,Nul\0,Ani\n\n'),
          Buffer.from('10000000005,Too,Many,Cells\n'),
          Buffer.from(`10000000006,${'x'.repeat(70_000)},Ani\n`),
          Buffer.from('10000000007,"never closed,Ani\n'),
          Buffer.from('10000000008,Good,Ani\n10000000008,Twice,Ani'),
        ]),
      );
      expect(report.rows).toBe(9);
      expect(report.accepted).toBe(2);
      expect(report.refused.map(({ line, reason }) => [line, reason])).toEqual([
        [4, 'The line has a quote inside a cell that does not begin with one.'],
        [5, 'The line is not UTF-8 text.'],
        [6, 'business_name has characters that are no text.'],
        [8, 'The row has 4 cells, the header has 3.'],
        [9, 'The line is longer than 64 kB.'],
        [10, 'The line opens a quote that is not closed.'],
        [12, 'The same registration number stands in an earlier row.'],
      ]);
    },
  );

  it.each([
    ['an empty file', '', 'The file is empty.'],
    ['a header that cannot be read', 'company"x,y\n', 'The header has a quote'],
    ['no header', '014280387012,Perum,Ani\n', 'The first line is no header'],
    ['another separator', 'company_registration_no;business_name\n', 'not separated by commas'],
    ['a forbidden column', 'company_registration_no,business_name,representative,종교\n1,2,3,4\n', '“종교”'],
    ['an unknown column', 'company_registration_no,business_name,representative,fax\n1,2,3,4\n', '“fax”'],
    ['a missing column', 'company_registration_no,business_name\n1,2\n', '“representative”'],
  ])('%s is refused whole', async (_what, content, reason) => {
    const report = await bring('customers.csv', content);
    expect(report).toMatchObject({ accepted: 0, refused: [{ line: 1, key: null }] });
    expect(report.refusal?.message).toContain(reason);
  });

  promise(
    'Art. 1(4)',
    'duplicates are found across chunks; what comes again writes nothing; a later file corrects',
    async () => {
      await bring('customers.csv', `${customersHead}20000000001,Company,Ani\n`);
      const row = (n: number, name = `Member ${n}`) =>
        `20000000001,T${n},${name},t${n}@two.example,Sales,2024-01-01T09:00:00+07:00,\n`;
      const many = Array.from({ length: 2_500 }, (_, n) => row(n)).join('');
      const first = await bring(
        'members.csv',
        `${membersHead}${many}${row(3, 'Other')}${row(9_999).replace('t9999@', 'T7@')}`,
      );
      expect(first).toMatchObject({ rows: 2_502, accepted: 2_500 });
      expect(first.refused.map(({ line, key }) => [line, key])).toEqual([
        [2_502, 'T3'],
        [2_503, 'T9999'],
      ]);
      const memberships = () =>
        house.installation.sql('identity', 'select id, scope_version, sealed from membership order by id');
      const before = await memberships();
      expect(await bring('members.csv', membersHead + many)).toMatchObject({
        rows: 2_500,
        accepted: 2_500,
        refused: [],
      });
      expect(await memberships()).toEqual(before);
      expect(await bring('members.csv', membersHead + row(3, 'Corrected'))).toMatchObject({ accepted: 1 });
      const changed = (await memberships()).filter(
        (now_, index) => JSON.stringify(now_) !== JSON.stringify(before[index]),
      );
      expect(changed).toHaveLength(1);
    },
  );
});

promise(
  'Art. 9(3)',
  'nothing is imported without a secret, and an installation that does not answer is told in a sentence',
  async () => {
    const path = await file('customers.csv', customersHead);
    await expect(importFiles([path], { ...target, clientSecret: 'wrong' })).rejects.toThrow('got no token');
    await expect(importFiles([join(folder, 'customers-not-there.csv')], target)).rejects.toThrow('cannot be read');
    await expect(importFiles([await file('data.csv', 'x')], target)).rejects.toThrow('--kind');
  },
);

interface Ended {
  code: number;
  output: string;
}

const command = (args: string[], secret: string) =>
  new Promise<Ended>((resolve) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      INIT_CWD: folder,
      CLOUNGE_URL: house.url('gateway'),
      CLOUNGE_CLIENT_SECRET: secret,
    };
    const script = fileURLToPath(new URL('./import.ts', import.meta.url));
    execFile(process.execPath, [script, ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, output: out + err }),
    );
  });

promise(
  'Art. 1(4)',
  'the command takes files by their names, writes a report for its owner alone, and ends with 1 where a file was refused whole',
  async () => {
    const secret = target.clientSecret;
    await file('customers-good.csv', `${customersHead}30000000001,Good,Ani\n3,Bad,Ani\n`);
    await file('customers-bad.csv', `${customersHead.trim()},religion\n30000000002,Bad,Ani,x\n`);
    const good = await command(['customers-good.csv', '--report', 'report.json'], secret);
    expect(good.code).toBe(0);
    expect(good.output).toContain('1 of 2 rows accepted, 1 refused');
    expect(good.output).toContain('line 3: company_registration_no is no registration number.');
    expect((await stat(join(folder, 'report.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))).toEqual([
      {
        file: join(folder, 'customers-good.csv'),
        rows: 2,
        accepted: 1,
        refused: [{ line: 3, key: '3', reason: 'company_registration_no is no registration number.' }],
      },
    ]);
    const bad = await command(
      ['customers-bad.csv', 'customers-good.csv', '--kind', 'customers', '--report', 'report.json'],
      secret,
    );
    expect(bad.code).toBe(1);
    expect(bad.output).toContain('refused whole');
    const reports = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report[];
    expect(reports.map((report) => [report.rows, report.accepted])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(await command([], secret)).toMatchObject({ code: 1, output: expect.stringContaining('Usage:') as string });
    expect(await command(['customers-good.csv'], 'wrong')).toMatchObject({
      code: 1,
      output: expect.stringContaining('got no token') as string,
    });
  },
  60_000,
);

interface Truth {
  members_good: number;
  members_dirty: Record<string, number>;
  dirty_rows: { employee_no: string; why: string }[];
}

promise.skipIf(!haveSamples)(
  'Art. 1(4)',
  'the operator’s own exports come out as their truth says, also the second time',
  async () => {
    const truth = JSON.parse(await readFile(join(samples, 'truth.json'), 'utf8')) as Truth;
    const bad = truth.dirty_rows.filter((row) => !row.why.startsWith('formula'));
    const names = ['logins', 'attendance', 'invoices', 'contracts', 'contacts', 'members', 'customers'];
    const files = names.map((name) => join(samples, `${name}.csv`));
    for (const round of [1, 2]) {
      const speeds: string[] = [];
      let began = performance.now();
      const reports = await importFiles(files, target, {
        done: (report) => {
          speeds.push(
            `${Math.round((report.rows / (performance.now() - began)) * 1_000)} ${report.file.slice(samples.length)}`,
          );
          began = performance.now();
        },
      });
      process.stderr.write(`round ${round}, rows/s: ${speeds.join(', ')}\n`);
      const by = new Map(reports.map((report) => [report.file.slice(samples.length), report]));
      const members = by.get('members.csv');
      expect(members?.refused.map((row) => row.key)).toEqual(bad.map((row) => row.employee_no));
      expect(members?.accepted).toBe(truth.members_good + 2);
      for (const name of names.filter((one) => one !== 'members')) {
        const report = by.get(`${name}.csv`);
        expect({ name, refused: report?.refused, accepted: report?.accepted }).toEqual({
          name,
          refused: [],
          accepted: report?.rows,
        });
      }
      const counts = await Promise.all([
        house.installation.sql('billing', `select count(*)::int as n from invoice`),
        house.installation.sql('attendance', `select count(*)::int as n from attendance_mark`),
        house.installation.sql('identity', `select count(*)::int as n from login_record`),
      ]);
      expect(counts.map(([row]) => Number(row?.['n']))).toEqual([4_000, 19_991, 30_000]);
    }
    const token = await house.programToken('integrator');
    const read = await house.graphql<{ customers: { nodes: unknown[] }; invoice: unknown; person: unknown }>(
      `{ customers(first: 100) { nodes { id customer { businessName registrationNumber } contracts { nodes { number service endedAt } }
           invoices(first: 3) { nodes { number amount currency } pageInfo { hasNextPage } } billingContacts { nodes { name email } } } }
         invoice(number: "I-1-000001") { amount currency contractNumber }
         person(email: "u04745@c110.example") { name organization { invoices(first: 2) { nodes { number } } } attendanceMarks(first: 5) { nodes { kind verdict zone markedAt } } } }`,
      {},
      { token },
    );
    expect(read.errors).toEqual([]);
    expect(read.data?.invoice).toEqual({ amount: '1410000', currency: 'IDR', contractNumber: 'K-1-0023' });
    expect(JSON.stringify(read.data?.customers)).toContain('하나에코시스템');
    expect(read.data?.person).toMatchObject({
      organization: { invoices: { nodes: [{}, {}] } },
      attendanceMarks: { nodes: expect.arrayContaining([]) as unknown[] },
    });
    const whole = await importFiles(
      [join(samples, 'members-forbidden.csv'), join(samples, 'attendance-with-coordinates.csv')],
      target,
    );
    expect(whole.map((report) => [report.rows, report.accepted, report.refusal?.code])).toEqual([
      [20, 0, 'FORBIDDEN_COLUMN'],
      [20, 0, 'FORBIDDEN_COLUMN'],
    ]);
  },
  240_000,
);
