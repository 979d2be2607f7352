// Builds the package that a person takes away: JSON for programs, CSV for spreadsheets, a page to read, encrypted together. Holds it in
// memory only; where it is kept is not decided here.
import { csvLine } from '@clounge/shared/markup';
import type { Language } from '@clounge/shared/caller';
import type { Policy } from '@clounge/shared/policy';
import {
  configure,
  TextReader,
  TextWriter,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import type { View, ViewedRecord } from '../gathering.ts';
import { packagePage, valueInWords } from './page.ts';
import { packageWords } from './words.ts';

// Browsers' workers are of no use here.
configure({ useWebWorkers: false });

const isStaffNumber = /^S-\d{4,}$/;

/** What is given out of a record: staff without their number, secrets by their absence. */
function givenOut(record: ViewedRecord, language: Language): Record<string, unknown> | null {
  if (record.content === null) return null;
  const { staff } = packageWords[language];
  return Object.fromEntries(
    Object.entries(record.content).map(([name, value]) => [
      name,
      typeof value === 'string' && isStaffNumber.test(value) ? staff : value,
    ]),
  );
}

function csvOf({ records }: View): string {
  const head = ['part', 'record_class', 'record', 'field', 'value', 'why', 'until'];
  const rows = records.flatMap((record) =>
    Object.entries(record.content ?? {}).map(([name, value]) => [
      record.service,
      record.recordClass,
      record.id,
      name,
      value === null || value === undefined ? '' : valueInWords(value),
      record.why,
      record.until?.toISOString() ?? '',
    ]),
  );
  // A byte order mark, so that spreadsheets read Korean as it was written.
  return `\uFEFF${[head, ...rows].map(csvLine).join('')}`;
}

/** Names in the package, the same in every language. */
export const packageFiles = { page: 'read-me-first.html', json: 'data.json', csv: 'records.csv' } as const;

/**
 * The package: a ZIP file, each entry encrypted with AES-256 (WinZip AE-2, opened by 7-Zip, macOS Archive Utility, WinZip).
 * The view must have been checked. Art. 6.
 */
export async function buildPackage(
  view: View,
  { policy, language, password }: { policy: Policy; language: Language; password: string },
): Promise<Uint8Array> {
  const records = view.records.map((record) => ({ ...record, content: givenOut(record, language) }));
  const given: View = { ...view, records };
  const json = {
    operator: policy.operator,
    ...given,
    records: records.map(({ freeText: _places, ...record }) => record),
  };
  const zip = new ZipWriter(new Uint8ArrayWriter(), { password, encryptionStrength: 3 });
  await zip.add(packageFiles.page, new TextReader(packagePage(given, policy, language)));
  await zip.add(packageFiles.json, new TextReader(`${JSON.stringify(json, null, 2)}\n`));
  await zip.add(packageFiles.csv, new TextReader(csvOf(given)));
  return zip.close();
}

/** The readable page out of a package that was built here. Throws where it is none, or the password is another's. */
export async function readPage(bytes: Uint8Array, password: string): Promise<string> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { password });
  const entries = await zip.getEntries();
  const page = entries.find((entry) => entry.filename === packageFiles.page);
  if (!page || page.directory) throw new Error('A package without its page.');
  const text = await page.getData(new TextWriter());
  await zip.close();
  return text;
}
