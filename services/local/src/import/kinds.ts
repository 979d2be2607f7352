// Kinds of files that can be imported: how a file's name tells its kind, in which order files are taken, and which operation takes them.
import { basename } from 'node:path';

interface Kind {
  name: string;
  /** Words of a file's name that tell it. */
  words: readonly string[];
  operation: string;
  /** Whether rows have keys, so that chunks must come in the order of the file. */
  keyed: boolean;
}

/** In the order in which each row finds what it names: companies, then people, then what hangs on them. */
export const kinds = [
  { name: 'customers', words: ['customers', 'customer'], operation: 'importCustomers', keyed: true },
  { name: 'members', words: ['members', 'member'], operation: 'importMembers', keyed: true },
  { name: 'contacts', words: ['contacts', 'contact'], operation: 'importContacts', keyed: true },
  { name: 'contracts', words: ['contracts', 'contract'], operation: 'importContracts', keyed: true },
  { name: 'invoices', words: ['invoices', 'invoice'], operation: 'importInvoices', keyed: true },
  { name: 'attendance', words: ['attendance', 'attendances'], operation: 'importAttendance', keyed: false },
  { name: 'logins', words: ['logins', 'login'], operation: 'importLogIns', keyed: false },
] as const satisfies readonly Kind[];

export type ImportKindName = (typeof kinds)[number]['name'];
export type FileKind = Kind & { name: ImportKindName };

export const kindNames: readonly ImportKindName[] = kinds.map((kind) => kind.name);

export const kindOf = (name: string): FileKind | null => kinds.find((kind) => kind.name === name) ?? null;

/** The kind that a file's name begins with, or else the only one that it names; null where it tells none or several. */
export function kindOfFile(path: string): FileKind | null {
  const words = basename(path)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const named = (word: string | undefined) =>
    kinds.find((kind) => (kind.words as readonly string[]).includes(word ?? '')) ?? null;
  const first = named(words[0]);
  if (first) return first;
  const all = new Set(words.flatMap((word) => named(word) ?? []));
  const [only] = all;
  return all.size === 1 && only ? only : null;
}

export const placeInOrder = (kind: FileKind): number => kinds.findIndex((one) => one.name === kind.name);

/** The operation that takes a chunk of this kind. */
export const documentOf = ({ operation }: FileKind): string =>
  `mutation Import($input: ImportChunkInput!) { payload: ${operation}(input: $input) { accepted refused { line key reason } refusal { code message wayOut } } }`;
