// Types of cells, for the zod shapes of the kinds. A fault says what is wrong with a cell and never what stands in it.
import { z } from 'zod';

/** What was read of a cell's text, or what is wrong with it, to follow the column's name: “birthday *is no calendar day …*”. */
export type CellRead<T> = { value: T } | { fault: string };

const cellLimit = 10_000;
/** Control characters but tab and line ends. */
const controlCharacters = /[^\P{Cc}\t\n\r]/u;

/** A cell that `read` understands; the text comes trimmed and in NFC. Spreadsheet formulas are text like any other. */
export function cell<T>(read: (text: string) => CellRead<T>) {
  return z.string().transform((raw, context): T => {
    const outcome = raw.length > cellLimit ? { fault: `is longer than ${cellLimit} characters` } : readClean(raw, read);
    if ('value' in outcome) return outcome.value;
    context.addIssue({ code: 'custom', message: outcome.fault });
    return z.NEVER;
  });
}

function readClean<T>(raw: string, read: (text: string) => CellRead<T>): CellRead<T> {
  if (!raw.isWellFormed() || controlCharacters.test(raw)) return { fault: 'has characters that are no text' };
  return read(raw.normalize('NFC').trim());
}

/** Null where the cell is empty. */
export function optional<T>(read: (text: string) => CellRead<T>) {
  return cell((text): CellRead<T | null> => (text === '' ? { value: null } : read(text)));
}

/** Refused where the cell is empty. */
export function required<T>(read: (text: string) => CellRead<T>) {
  return cell((text): CellRead<T> => (text === '' ? { fault: 'is missing' } : read(text)));
}

/** Text of at most so many characters. */
export const textOf =
  (limit: number) =>
  (text: string): CellRead<string> =>
    text.length <= limit ? { value: text } : { fault: `is longer than ${limit} characters` };

/** A document's or company's number: letters, digits and `-/._` only. */
export const numberOf =
  (limit: number) =>
  (text: string): CellRead<string> =>
    text.length <= limit && /^[\p{L}\p{N}][\p{L}\p{N}\-/._]*$/u.test(text)
      ? { value: text }
      : { fault: 'is no number of that kind' };

/** A company's registration number: 5 to 20 digits or capitals, hyphens left out. */
export function registrationNumber(text: string): CellRead<string> {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s.-]/gu, '')
    .toUpperCase();
  return /^[0-9A-Z]{5,20}$/.test(plain) ? { value: plain } : { fault: 'is no registration number' };
}

const local = String.raw`[\p{L}\p{N}\p{M}!#$%&'*+/=?^_\x60{|}~-]+`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?`;
const emailShape = new RegExp(String.raw`^${local}(?:\.${local})*@${label}(?:\.${label})+$`, 'u');

/** An e-mail address as written; `emailKey` is how two are compared. */
export function email(text: string): CellRead<string> {
  return text.length <= 254 && text.indexOf('@') <= 64 && emailShape.test(text)
    ? { value: text }
    : { fault: 'is no e-mail address' };
}

/** E-mail addresses are one sign-in whatever their case or Unicode form. */
export const emailKey = (address: string): string => address.normalize('NFC').trim().toLowerCase();

const instantShape = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-](\d\d):?(\d\d))$/i;

/** An instant: ISO 8601 with offset, on a day that exists, between 1900 and 2200. */
export function instant(text: string): CellRead<Date> {
  const parts = instantShape.exec(text);
  if (!parts) return { fault: 'is no instant; ISO 8601 with offset is wanted, such as 2026-11-01T09:00:00+07:00' };
  const [, date = '', hour = '', minute = '', second = '0', , offsetHour = '0', offsetMinute = '0'] = parts;
  const clockIsRight = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  const offsetIsRight = Number(offsetHour) <= 14 && Number(offsetMinute) < 60;
  if (!('value' in day(date)) || !clockIsRight || !offsetIsRight) return { fault: 'is an instant that does not exist' };
  const at = new Date(
    text
      .replace(' ', 'T')
      .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
      .toUpperCase(),
  );
  return Number.isNaN(at.getTime()) ? { fault: 'is an instant that does not exist' } : { value: at };
}

/** A calendar day `YYYY-MM-DD` that exists, between 1900 and 2200. */
export function day(text: string): CellRead<string> {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return { fault: 'is no calendar day; YYYY-MM-DD is wanted' };
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = year >= 1900 && year <= 2200 && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? { value: text } : { fault: 'is a day that does not exist' };
}

/** yes or no. */
export function yesNo(text: string): CellRead<boolean> {
  const lower = text.toLowerCase();
  if (['yes', 'true', 'y', '1'].includes(lower)) return { value: true };
  if (['no', 'false', 'n', '0'].includes(lower)) return { value: false };
  return { fault: 'is neither yes nor no' };
}

/** One of a few words. */
export const oneOf =
  <const T extends string>(words: readonly T[]) =>
  (text: string): CellRead<T> => {
    const word = words.find((one) => one.toUpperCase() === text.toUpperCase());
    return word === undefined ? { fault: `is none of ${words.join(', ')}` } : { value: word };
  };

/** A sum in the currency's main unit: decimal point, no sign, no grouping. Leading zeros are left out. */
export function amount(text: string): CellRead<string> {
  const parts = /^0*(\d{1,15})(\.\d{1,4})?$/.exec(text);
  return parts
    ? { value: `${parts[1] ?? ''}${parts[2] ?? ''}` }
    : { fault: 'is no sum; digits with a decimal point are wanted' };
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** A currency of ISO 4217. */
export function currency(text: string): CellRead<string> {
  const code = text.toUpperCase();
  return currencies.has(code) ? { value: code } : { fault: 'is no currency of ISO 4217' };
}

/** Language of letters and screens. */
export const locale = oneOf(['en', 'ko', 'id']);
