// People whom requests are about: members of one company, with an address each. Their values are invented and all different.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Office } from './office.ts';

export interface Member {
  name: string;
  email: string;
  employeeNumber: string;
  mobile: string;
  /** Opaque id of the registry. */
  id: string;
}

const registration = '014280387012';
const firstNames = ['Gilda', 'Kamal', 'Wahyu', 'Prima', 'Ratna', 'Slamet', 'Tiara', 'Umar', 'Vino', 'Yuni'];
const lastNames = ['Riyanti', 'Sitorus', 'Santoso', 'Maheswari', 'Kuswandari', 'Halim', 'Nugroho', 'Pertiwi', 'Lubis'];

let loaded = 0;

/** Loads so many members by the importer and answers them in order; `withdrewAt`: since when they are members no more. */
export async function members(office: Office, count: number, withdrewAt: Date | null = null): Promise<Member[]> {
  const from = loaded;
  loaded += count;
  const people = Array.from({ length: count }, (_, index) => {
    const n = from + index;
    const name = `${firstNames[n % firstNames.length] ?? ''} ${lastNames[n % lastNames.length] ?? ''}`;
    return {
      name,
      email: `person${n}@c100.example`,
      employeeNumber: `E${700_000 + n}`,
      mobile: `+62812${9_000_000 + n}`,
    };
  });
  const files = {
    'customers.csv': [
      'company_registration_no,business_name,representative,locale,attendance_service',
      `${registration},Perum Haryanto,Jumari Hartati,id,no`,
    ],
    'members.csv': [
      'company_registration_no,employee_no,name,email,organization,position,mobile,joined_at,withdrew_at,marketing_consent,locale',
      ...people.map((one) =>
        [
          registration,
          one.employeeNumber,
          one.name,
          one.email,
          'Sales',
          'Clerk',
          one.mobile,
          '2024-01-01T09:00:00+07:00',
          withdrewAt?.toISOString() ?? '',
          'no',
          'en',
        ].join(','),
      ),
    ],
  };
  const folder = await mkdtemp(join(tmpdir(), 'clounge-people-'));
  try {
    const paths = await Promise.all(
      Object.entries(files).map(async ([name, lines]) => {
        const path = join(folder, name);
        await writeFile(path, `${lines.join('\n')}\n`, { mode: 0o600 });
        return path;
      }),
    );
    await office.load(paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const aliases = people.map((_, n) => `p${n}: person(email: $e${n}) { id }`).join(' ');
  const found = await office.ask<Record<string, { id: string } | null>>(
    'officer',
    `query Find(${people.map((_, n) => `$e${n}: String!`).join(', ')}) { ${aliases} }`,
    Object.fromEntries(people.map(({ email }, n) => [`e${n}`, email])),
  );
  return people.map((one, n) => {
    const id = found[`p${n}`]?.id;
    if (id === undefined) throw new Error('Somebody who was loaded is not found.');
    return { ...one, id };
  });
}
