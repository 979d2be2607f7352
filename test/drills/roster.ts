// The operator's own files with what must become of them, where they lie beside the project; and a small set of the same shapes otherwise.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { generateDemoFiles } from '@clounge/local/demo/generate';

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
export const clock = '2026-11-01T09:00:00+07:00';
const kinds = ['customers', 'members', 'contacts', 'contracts', 'invoices', 'attendance', 'logins'];
const hourMs = 3_600_000;

export type Row = Record<string, string>;

export interface Roster {
  files: string[];
  /** Rows of members.csv that are refused, by employee number; empty for the small set. */
  refusedMembers: number;
  members: Row[];
  logins: Row[];
  /** Accepted members by hours since their withdrawal at the clock's instant; null for those who stay. */
  hoursSince(member: Row): number | null;
}

const rowsOf = async (file: string) => parse<Row>(await readFile(file), { columns: true, bom: true });

/** The whole set of `../shared/data`, or null where it is not there. */
export async function sharedRoster(): Promise<Roster | null> {
  if (!existsSync(join(shared, 'truth.json'))) return null;
  const truth = JSON.parse(await readFile(join(shared, 'truth.json'), 'utf8')) as {
    dirty_rows: { employee_no: string; why: string }[];
  };
  const refused = truth.dirty_rows.filter((row) => !row.why.includes('kept as text'));
  return rosterOf(
    kinds.map((kind) => join(shared, `${kind}.csv`)),
    refused,
  );
}

/** The demo's own set. */
export async function smallRoster(): Promise<Roster> {
  const folder = await mkdtemp(join(tmpdir(), 'clounge-roster-'));
  return rosterOf(await generateDemoFiles(folder, new Date(clock)), []);
}

async function rosterOf(files: string[], refused: readonly { employee_no: string; why: string }[]): Promise<Roster> {
  const file = (kind: string) => files.find((one) => one.endsWith(`${kind}.csv`)) ?? '';
  const seen = new Set<string>();
  const members = (await rowsOf(file('members'))).filter((row) => {
    const key = `${row['company_registration_no'] ?? ''}/${row['employee_no'] ?? ''}`;
    const bad =
      refused.some((one) => one.employee_no === row['employee_no']) &&
      (row['employee_no']?.startsWith('X') || seen.has(key));
    seen.add(key);
    return !bad;
  });
  return {
    files,
    refusedMembers: refused.length,
    members,
    logins: await rowsOf(file('logins')),
    hoursSince: (member) =>
      member['withdrew_at'] ? (Date.parse(clock) - Date.parse(member['withdrew_at'])) / hourMs : null,
  };
}
