// What a file is by its first bytes, against the list of what is taken. Believes no name and no declared type.
import { fileTypeFromBuffer } from 'file-type';
import { DocumentRejected } from '../refusals.ts';

/** So many bytes tell what a file is. */
export const headBytes = 4_100;

export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/tiff' | 'image/webp' | 'text/plain';

const taken: readonly MediaType[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'image/webp',
  'text/plain',
];

const byExtension: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp',
  txt: 'text/plain',
  csv: 'text/plain',
  md: 'text/plain',
  log: 'text/plain',
};

/** Types that say nothing. */
const undeclared = ['', 'application/octet-stream', 'binary/octet-stream', 'application/binary', 'application/unknown'];

/** What the sender says that it is: families that are taken, by type and by name. Nothing where they say nothing, or something else. */
function claims(name: string, declaredType: string | undefined): string[] {
  const declared = (declaredType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return [undeclared.includes(declared) ? '' : declared, byExtension[extension] ?? ''].filter((one) => one !== '');
}

/** Pictures that go by the name of another kind of picture are what they are; nothing else is. */
const familyOf = (type: string): string => (/^(image|text)\//.exec(type)?.[1] ?? type) || type;

const markup = /^\s*(<!doctype|<html|<head|<body|<script|<svg|<\?xml|<\?php|<!--|\{\\rtf)/i;

/** Whether bytes are the beginning of a plain text in UTF-8: no control characters besides those of lines and tabs, no markup. */
function isText(head: Uint8Array, whole: boolean): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !whole });
  } catch {
    return false;
  }
  return !hasControls(text) && !markup.test(text);
}

/** Control characters that no plain text has: all but tab, line ends and form feed. */
export const hasControls = (text: string): boolean => /(?![\t\n\v\f\r])\p{Cc}|[\ufffe\uffff]/u.test(text);

/**
 * The type of a file that is taken. `whole`: the head is all there is. Throws `DocumentRejected`: TYPE_MISMATCH where it says to be something
 * that is taken and is not, else TYPE_NOT_ALLOWED.
 */
export async function typeOf(
  head: Uint8Array,
  whole: boolean,
  said: { name: string; declaredType?: string | undefined },
): Promise<MediaType> {
  const known = (await fileTypeFromBuffer(head))?.mime;
  const sniffed = known ?? (isText(head, whole) ? 'text/plain' : null);
  const type = taken.find((one) => one === sniffed) ?? null;
  const claimed = claims(said.name, said.declaredType);
  const takenFamilies = taken.map(familyOf);
  if (type === null)
    throw new DocumentRejected(
      claimed.some((one) => takenFamilies.includes(familyOf(one))) ? 'TYPE_MISMATCH' : 'TYPE_NOT_ALLOWED',
    );
  if (claimed.some((one) => familyOf(one) !== familyOf(type))) throw new DocumentRejected('TYPE_MISMATCH');
  return type;
}
