// Invented rosters of any size in the shapes of an operator's exports, the same for the same numbers. Reserved .example domains only.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const hourMs = 3_600_000;
const companies = 12;
const registration = (company: number) => String(990_000_000_000 + company);
const at = (ms: number) => `${new Date(ms + 7 * hourMs).toISOString().slice(0, 19)}+07:00`;
const companyOf = (n: number) => n % companies;
export const emailOf = (prefix: string, n: number) => `${prefix}${String(n).padStart(6, '0')}@c${companyOf(n)}.example`;

const table = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
const each = <T>(count: number, row: (n: number) => T) => Array.from({ length: count }, (_, n) => row(n));

export interface RosterOptions {
  /** Start of employee numbers and e-mails; tells sets apart. */
  prefix: string;
  members: number;
  /** When all of them withdrew; null keeps them. */
  withdrewAt: Date | null;
  marksEach: number;
  logInsEach: number;
}

/** Writes customers, members, contracts, invoices, attendance and logins of one set; answers the paths in order. */
export async function writeRosters(folder: string, options: RosterOptions): Promise<string[]> {
  const { prefix, members } = options;
  const now = Date.now();
  const end = (options.withdrewAt ?? new Date(now)).getTime();
  const files: Record<string, string> = {
    'customers.csv': table(
      'company_registration_no,business_name,representative,representative_contact,representative_email,address,locale,google_workspace,attendance_service',
      each(companies, (n) => `${registration(n)},Company ${n},Rep ${n},,rep@c${n}.example,,en,no,yes`),
    ),
    'members.csv': table(
      'company_registration_no,employee_no,name,email,organization,position,title,grade,birthday,mobile,joined_at,withdrew_at,marketing_consent,locale',
      each(
        members,
        (n) =>
          `${registration(companyOf(n))},${prefix.toUpperCase()}${n},Person Number${n},${emailOf(prefix, n)},Sales > Jakarta,Engineer,Staff,G2,1990-01-${String((n % 28) + 1).padStart(2, '0')},+62-811-${n},${at(now - 9_000 * hourMs)},${options.withdrewAt ? at(end) : ''},no,en`,
      ),
    ),
    'contracts.csv': table(
      'contract_no,company_registration_no,service,concluded_at,withdrawn_at',
      each(companies, (n) => `B-${n},${registration(n)},Groupware,${at(now - 20_000 * hourMs)},`),
    ),
    'invoices.csv': table(
      'invoice_no,contract_no,amount,currency,issued_at,paid_at,supplied_at',
      each(
        companies * 50,
        (n) =>
          `BI-${n},B-${companyOf(n)},1000000,IDR,${at(now - (10_000 - n) * hourMs)},${at(now - (9_900 - n) * hourMs)},${at(now - (10_000 - n) * hourMs)}`,
      ),
    ),
    'attendance.csv': table(
      'email,kind,marked_at,zone,verdict',
      each(members * options.marksEach, (i) => {
        const n = i % members;
        return `${emailOf(prefix, n)},${i % 2 ? 'CLOCK_OUT' : 'CLOCK_IN'},${at(end - (Math.floor(i / members) + 1) * 12 * hourMs)},HQ,INSIDE`;
      }),
    ),
    'logins.csv': table(
      'email,at,ip,user_agent',
      each(members * options.logInsEach, (i) => {
        const n = i % members;
        return `${emailOf(prefix, n)},${at(end - (Math.floor(i / members) + 1) * 7 * hourMs)},192.0.2.${i % 250},Mozilla/5.0 (sample ${i})`;
      }),
    ),
  };
  const paths: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    if (content.trimEnd().split('\n').length < 2) continue;
    const path = join(folder, `${prefix}-${name}`);
    await writeFile(path, content);
    paths.push(path);
  }
  return paths;
}
