// The import command's work against the whole house: real files through the gateway, every malformed kind of them, and twice.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
  promise('Art. 1(4)', 'malformed lines are refused with their line, and the good ones around them are taken', async () => {
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
  });

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

  promise('Art. 1(4)', 'duplicates are found across chunks; what comes again writes nothing; a later file corrects', async () => {
    await bring('customers.csv', `${customersHead}20000000001,Company,Ani\n`);
    const row = (n: number, name = `Member ${n}`) => `20000000001,T${n},${name},t${n}@two.example,Sales,2024-01-01T09:00:00+07:00,\n`;
    const many = Array.from({ length: 2_500 }, (_, n) => row(n)).join('');
    const first = await bring('members.csv', `${membersHead}${many}${row(3, 'Other')}${row(9_999).replace('t9999@', 'T7@')}`);
    expect(first).toMatchObject({ rows: 2_502, accepted: 2_500 });
    expect(first.refused.map(({ line, key }) => [line, key])).toEqual([
      [2_502, 'T3'],
      [2_503, 'T9999'],
    ]);
    const memberships = () => house.installation.sql('identity', 'select id, scope_version, sealed from membership order by id');
    const before = await memberships();
    expect(await bring('members.csv', membersHead + many)).toMatchObject({ rows: 2_500, accepted: 2_500, refused: [] });
    expect(await memberships()).toEqual(before);
    expect(await bring('members.csv', membersHead + row(3, 'Corrected'))).toMatchObject({ accepted: 1 });
    const changed = (await memberships()).filter((now_, index) => JSON.stringify(now_) !== JSON.stringify(before[index]));
    expect(changed).toHaveLength(1);
  });
});

promise('Art. 9(3)', 'nothing is imported without a secret, and an installation that does not answer is told in a sentence', async () => {
  const path = await file('customers.csv', customersHead);
  await expect(importFiles([path], { ...target, clientSecret: 'wrong' })).rejects.toThrow('got no token');
  await expect(importFiles([join(folder, 'customers-not-there.csv')], target)).rejects.toThrow('cannot be read');
  await expect(importFiles([await file('data.csv', 'x')], target)).rejects.toThrow('--kind');
});

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
          speeds.push(`${Math.round((report.rows / (performance.now() - began)) * 1_000)} ${report.file.slice(samples.length)}`);
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
        expect({ name, refused: report?.refused, accepted: report?.accepted }).toEqual({ name, refused: [], accepted: report?.rows });
      }
      const counts = await Promise.all([
        house.installation.sql('billing', `select count(*)::int as n from invoice`),
        house.installation.sql('attendance', `select count(*)::int as n from attendance_mark`),
        house.installation.sql('identity', `select count(*)::int as n from login_record`),
      ]);
      expect(counts.map(([row]) => row?.['n'])).toEqual([4_000, 19_991, 30_000]);
    }
    const whole = await importFiles([join(samples, 'members-forbidden.csv'), join(samples, 'attendance-with-coordinates.csv')], target);
    expect(whole.map((report) => [report.rows, report.accepted, report.refusal?.code])).toEqual([
      [20, 0, 'FORBIDDEN_COLUMN'],
      [20, 0, 'FORBIDDEN_COLUMN'],
    ]);
  },
  240_000,
);
