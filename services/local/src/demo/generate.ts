// A small set of invented people and companies in the shapes of an operator's exports, for a checkout that stands alone.
// The same `now` gives the same files; every address ends in `.example`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivate } from '../secrets.ts';
import { csv, dice, type Dice } from './pieces.ts';
import { companies, givenNames, familyNames, positions, units, type Company } from './words.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const memberCount = 360;

/** Hours before now at which some have withdrawn: overdue, in approval, and inside the recovery window. */
const withdrawnHoursAgo = [
  ...Array.from({ length: 18 }, (_, i) => 200 + i * 97),
  ...Array.from({ length: 8 }, (_, i) => 100 + i * 8),
  ...Array.from({ length: 10 }, (_, i) => 5 + i * 9),
];

interface Member {
  company: Company;
  number: string;
  email: string;
  joinedAt: number;
  withdrewAt: number | null;
}

/** Writes the seven files into `folder` and answers their paths, in the order in which they are loaded. `now` is business time. */
export async function generateDemoFiles(folder: string, now: Date): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Counted from the start of an hour, so that files of one afternoon agree.
  const at = Math.floor(now.getTime() / hourMs) * hourMs;
  const roll = dice(20261101);
  const members: Member[] = [];
  const files: [string, string][] = [
    ['customers.csv', customerRows(roll)],
    ['members.csv', memberRows(roll, at, members)],
    ['contacts.csv', contactRows(roll)],
    ['contracts.csv', contractRows(at)],
    ['invoices.csv', invoiceRows(roll, at)],
    ['attendance.csv', attendanceRows(roll, at, members)],
    ['logins.csv', loginRows(roll, at, members)],
  ];
  const paths: string[] = [];
  for (const [name, content] of files) {
    const path = join(folder, name);
    await writePrivate(path, content);
    paths.push(path);
  }
  return paths;
}

/** An instant as the exports write it. */
const local = (ms: number) => `${new Date(ms + 7 * hourMs).toISOString().slice(0, 19)}+07:00`;

function customerRows(roll: Dice): string {
  return csv(
    [
      'company_registration_no',
      'business_name',
      'representative',
      'representative_contact',
      'representative_email',
      'address',
      'locale',
      'google_workspace',
      'attendance_service',
    ],
    companies.map((company) => [
      company.number,
      company.name,
      nameIn(company, roll),
      roll.phone(),
      roll.one([`rep@${company.domain}`, '']),
      company.address,
      company.locale,
      roll.one(['yes', 'no']),
      company.attendance ? 'yes' : 'no',
    ]),
  );
}

function nameIn(company: Company, roll: Dice): string {
  const given = roll.one(givenNames[company.locale]);
  const family = roll.one(familyNames[company.locale]);
  return company.locale === 'ko' ? family + given : `${given} ${family}`;
}

function memberRows(roll: Dice, now: number, into: Member[]): string {
  const rows = Array.from({ length: memberCount }, (_, index) => {
    const company = roll.one(companies);
    const hoursAgo = index % 10 === 3 ? withdrawnHoursAgo[Math.floor(index / 10)] : undefined;
    const member: Member = {
      company,
      number: `D${String(index).padStart(5, '0')}`,
      email: `d${String(index).padStart(5, '0')}@${company.domain}`,
      joinedAt: now - roll.between(200, 2000) * dayMs,
      withdrewAt: hoursAgo === undefined ? null : now - hoursAgo * hourMs,
    };
    into.push(member);
    const birthday = new Date(now - roll.between(21 * 365, 62 * 365) * dayMs).toISOString().slice(0, 10);
    return [
      company.number,
      member.number,
      nameIn(company, roll),
      member.email,
      roll.one(units),
      roll.one(positions),
      roll.one(['Staff', 'Senior', 'Manager', 'Director', '']),
      roll.one(['G1', 'G2', 'G3', 'G4', '']),
      roll.one([birthday, '']),
      roll.one([roll.phone(), '']),
      local(member.joinedAt),
      member.withdrewAt === null ? '' : local(member.withdrewAt),
      roll.one(['yes', 'no']),
      company.locale,
    ];
  });
  return csv(
    [
      'company_registration_no',
      'employee_no',
      'name',
      'email',
      'organization',
      'position',
      'title',
      'grade',
      'birthday',
      'mobile',
      'joined_at',
      'withdrew_at',
      'marketing_consent',
      'locale',
    ],
    rows,
  );
}

function contactRows(roll: Dice): string {
  return csv(
    ['company_registration_no', 'name', 'department', 'phone', 'email', 'account_information'],
    companies.flatMap((company) =>
      [0, 1].map((n) => [
        company.number,
        nameIn(company, roll),
        'Finance',
        roll.phone(),
        `billing${n}@${company.domain}`,
        `XX${roll.digits(20)}`,
      ]),
    ),
  );
}

const services = ['Groupware', 'Mail', 'Attendance'];
/** Contract `n` of a company: the first runs since more than five years, the last of every second company ended. */
const contractNumber = (company: number, n: number) => `K-D-${String(company * services.length + n).padStart(4, '0')}`;

function contractRows(now: number): string {
  const rows = companies.flatMap((company, index) =>
    services
      .filter((service) => service !== 'Attendance' || company.attendance)
      .map((service, n) => [
        contractNumber(index, n),
        company.number,
        service,
        local(now - (2000 - n * 500 - index * 11) * dayMs),
        n === 1 && index % 2 === 1 ? local(now - (40 + index * 30) * dayMs) : '',
      ]),
  );
  return csv(['contract_no', 'company_registration_no', 'service', 'concluded_at', 'withdrawn_at'], rows);
}

function invoiceRows(roll: Dice, now: number): string {
  const rows = Array.from({ length: 240 }, (_, index) => {
    const issued = now - roll.between(10, 1900) * dayMs;
    const paid = roll.between(0, 9) > 0 ? local(issued + roll.between(1, 40) * dayMs) : '';
    const amount = roll.between(3, 90) * 10_000;
    return [
      `I-D-${String(index).padStart(6, '0')}`,
      contractNumber(roll.between(0, companies.length - 1), 0),
      amount,
      roll.one(['KRW', 'IDR', 'USD']),
      local(issued),
      paid,
      local(issued),
    ];
  });
  return csv(['invoice_no', 'contract_no', 'amount', 'currency', 'issued_at', 'paid_at', 'supplied_at'], rows);
}

function within(member: Member, ms: number): boolean {
  return ms > member.joinedAt && (member.withdrewAt === null || ms < member.withdrewAt);
}

function attendanceRows(roll: Dice, now: number, members: readonly Member[]): string {
  const rows = members
    .filter((member) => member.company.attendance)
    .flatMap((member) =>
      Array.from({ length: 6 }, () => {
        const kind = roll.one(['CLOCK_IN', 'CLOCK_OUT', 'HOME_CHECK']);
        const at = now - roll.between(1, 190) * dayMs - roll.between(0, 8) * hourMs;
        return {
          at,
          row: [
            member.email,
            kind,
            local(at),
            kind === 'HOME_CHECK' ? 'Home' : roll.one(['HQ', 'Branch']),
            roll.one(['INSIDE', 'INSIDE', 'INSIDE', 'OUTSIDE']),
          ],
        };
      }).filter(({ at }) => within(member, at)),
    );
  return csv(
    ['email', 'kind', 'marked_at', 'zone', 'verdict'],
    rows.map(({ row }) => row),
  );
}

function loginRows(roll: Dice, now: number, members: readonly Member[]): string {
  const agents = [
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0',
  ];
  const rows = members.flatMap((member) =>
    Array.from({ length: 5 }, () => now - roll.between(1, 150) * dayMs - roll.between(0, 600) * 60_000)
      .filter((at) => within(member, at))
      // Addresses of RFC 5737, which nobody has.
      .map((at) => [
        member.email,
        local(at),
        `${roll.one(['192.0.2', '198.51.100', '203.0.113'])}.${roll.between(1, 254)}`,
        roll.one(agents),
      ]),
  );
  return csv(['email', 'at', 'ip', 'user_agent'], rows);
}
