// The forms in which a value can lie in files: as text, as hexadecimal, as base64, in UTF-16, in URLs, in JSON. Says what is too short to be told from chance.
import { shortestPattern, type Pattern } from './pattern-layers.ts';

export const formNames = ['text', 'hex', 'base64', 'utf-16', 'url', 'json', 'bytes'] as const;
export type FormName = (typeof formNames)[number];

/** A value in one form. */
export interface Form extends Pattern {
  form: FormName;
}

/** Letters of less than this many bytes in a form are compared in their own case, since otherwise chance would find them. */
const shortestInAnyCase = 8;
/** Fewer digits than this stand in counters and times of day everywhere. */
const fewestDigits = 10;

/**
 * Whether finding this value tells anything: six bytes of text or more, ten digits where there are only digits. What is shorter turns
 * up in random bytes, and a scan for it would prove nothing in either direction.
 */
export function isTelling(value: string): boolean {
  const digits = value.replace(/[\s()+./:-]/g, '');
  if (/^\d*$/.test(digits)) return digits.length >= fewestDigits;
  return Buffer.byteLength(value) >= shortestPattern;
}

/** Every form of a text, each once. Forms that come out too short to be told from chance are left out. */
export function formsOf(value: string): Form[] {
  const forms: Form[] = [];
  for (const text of new Set([value, value.normalize('NFC'), value.normalize('NFD')])) {
    const bytes = Buffer.from(text);
    const little = Buffer.from(text, 'utf16le');
    forms.push(
      { form: 'text', bytes, anyCase: true },
      { form: 'utf-16', bytes: little, anyCase: true },
      { form: 'utf-16', bytes: Buffer.from(little).swap16(), anyCase: true },
      ...inUrls(text),
      ...inJson(text),
      ...[text, text.toLowerCase()].flatMap((cased) => inBase64(Buffer.from(cased))),
      { form: 'hex', bytes: Buffer.from(bytes.toString('hex')), anyCase: true },
    );
  }
  return eachOnce(forms);
}

/** Every form of bytes such as a key or a blind index value. */
export const formsOfBytes = (bytes: Uint8Array): Form[] =>
  eachOnce([
    { form: 'bytes', bytes, anyCase: false },
    { form: 'hex', bytes: Buffer.from(Buffer.from(bytes).toString('hex')), anyCase: true },
    ...inBase64(bytes),
  ]);

/** By RFC 3986 to the letter, as JavaScript does it, whole URLs, and as forms are sent. */
function inUrls(text: string): Form[] {
  const component = encodeURIComponent(text);
  const strict = component.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const form = new URLSearchParams([['', text]]).toString().slice(1);
  return [component, strict, encodeURI(text), form].map((url) => ({
    form: 'url',
    bytes: Buffer.from(url),
    anyCase: true,
  }));
}

/** As JSON writes it: quotes and backslashes escaped, and everything beyond ASCII as `\uXXXX` or as it is. */
function inJson(text: string): Form[] {
  const plain = JSON.stringify(text).slice(1, -1);
  const escaped = plain.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [plain, escaped].map((json) => ({ form: 'json', bytes: Buffer.from(json), anyCase: true }));
}

/** In both alphabets and all three alignments, without the characters at the ends that neighbouring bytes would change. */
function inBase64(bytes: Uint8Array): Form[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((padded.length * 8) / 6)];
    return (['base64', 'base64url'] as const).map((alphabet): Form => ({
      form: 'base64',
      bytes: Buffer.from(padded.toString(alphabet).slice(from, to)),
      anyCase: false,
    }));
  });
}

/** The first form of equal bytes stands for all of them. */
function eachOnce(forms: readonly Form[]): Form[] {
  const once = new Map<string, Form>();
  for (const form of forms) {
    const bytes = Buffer.from(form.bytes);
    if (bytes.length < shortestPattern) continue;
    const anyCase = form.anyCase && bytes.length >= shortestInAnyCase;
    const key = `${anyCase}/${bytes.toString('latin1')}`;
    if (!once.has(key)) once.set(key, { ...form, anyCase });
  }
  return [...once.values()];
}
