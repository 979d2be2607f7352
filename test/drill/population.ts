// Invented people whose every value is found by nothing else, loaded through the product's own importer. Reserved .example domains only.
import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csv } from '@clounge/local/demo/pieces';
import type { Needle } from '@clounge/local/residue/needles';
import { phoneNeedles } from '@clounge/local/residue/needles';
import type { BenchHouse } from '../bench/house.ts';
import { importFrom } from '../bench/importing.ts';

const hourMs = 3_600_000;
const companies = 12;
/** One moment for all: who withdraws later must not seem to have joined at another time. */
const joinedAt = Date.now() - 9_000 * hourMs;
const registration = (company: number) => String(990_000_000_000 + company);
const local = (ms: number) => `${new Date(ms + 7 * hourMs).toISOString().slice(0, 19)}+07:00`;

export interface Person {
  name: string;
  email: string;
  employeeNumber: string;
  mobile: string;
  /** Of the browser in their log-in records. */
  agent: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const word = (length: number) => {
  const text = Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join('');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
};
const hex = (bytes: number) => randomBytes(bytes).toString('hex');
const digits = (count: number) => Array.from(randomBytes(count), (byte) => byte % 10).join('');

/** People whose values are drawn by chance. */
export const invented = (count: number): Person[] =>
  Array.from({ length: count }, (_, n) => ({
    name: `${word(7)} ${word(9)}`,
    email: `${hex(7)}@c${n % companies}.example`,
    employeeNumber: `E-${hex(5)}`,
    mobile: `+62 81${digits(3)}-${digits(8)}`,
    agent: `Mozilla/5.0 (drill ${hex(6)})`,
  }));

/** Everything a scan must not find of a person in the clear. */
export const needlesOf = (owner: string, person: Person): Needle[] => [
  { owner, kind: 'name', text: person.name },
  { owner, kind: 'email', text: person.email },
  { owner, kind: 'employeeNumber', text: person.employeeNumber },
  ...phoneNeedles(owner, person.mobile),
  { owner, kind: 'agent', text: person.agent },
];

export interface Loading {
  people: readonly Person[];
  /** When all of them withdrew; null keeps them. */
  withdrewAt: Date | null;
  marksEach: number;
  logInsEach: number;
}

/** Loads people with their marks and log-ins. The files are gone afterwards. Throws where a row was refused. */
export async function load(house: BenchHouse, { people, withdrewAt, marksEach, logInsEach }: Loading): Promise<void> {
  const folder = join(house.data, '..', 'rosters');
  await mkdir(folder, { recursive: true });
  const end = withdrewAt?.getTime() ?? Date.now();
  const joined = local(joinedAt);
  const each = (count: number) => people.flatMap((person) => Array.from({ length: count }, (_, n) => ({ person, n })));
  const files: [string, string][] = [
    ['customers.csv', customers()],
    [
      'members.csv',
      csv(
        [
          'company_registration_no',
          'employee_no',
          'name',
          'email',
          'organization',
          'position',
          'title',
          'birthday',
          'mobile',
          'joined_at',
          'withdrew_at',
        ],
        people.map((person, n) => [
          registration(n % companies),
          person.employeeNumber,
          person.name,
          person.email,
          'Sales > Jakarta',
          'Engineer',
          'Staff',
          '1990-01-15',
          person.mobile,
          joined,
          withdrewAt === null ? '' : local(end),
        ]),
      ),
    ],
    [
      'attendance.csv',
      csv(
        ['email', 'kind', 'marked_at', 'zone', 'verdict'],
        each(marksEach).map(({ person, n }) => [
          person.email,
          n % 2 ? 'CLOCK_OUT' : 'CLOCK_IN',
          local(end - (n + 1) * 12 * hourMs),
          'HQ',
          'INSIDE',
        ]),
      ),
    ],
    [
      'logins.csv',
      csv(
        ['email', 'at', 'ip', 'user_agent'],
        each(logInsEach).map(({ person, n }) => [
          person.email,
          local(end - (n + 1) * 7 * hourMs),
          `192.0.2.${n % 250}`,
          person.agent,
        ]),
      ),
    ],
  ];
  try {
    for (const [name, content] of files) {
      if (content.trimEnd().split('\n').length < 2) continue;
      const path = join(folder, name);
      await writeFile(path, content, { mode: 0o600 });
      const [report] = await importFrom(house, [path]);
      if (!report || report.refused.length > 0)
        throw new Error(`${name} was not loaded whole: ${JSON.stringify(report).slice(0, 400)}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const customers = () =>
  csv(
    ['company_registration_no', 'business_name', 'representative', 'locale', 'attendance_service'],
    Array.from({ length: companies }, (_, n) => [registration(n), `Company ${n}`, `Rep ${n}`, 'en', 'yes']),
  );
