// Passages that people wrote in their own words, and so may speak of others: what somebody has to look at before a view is given out, and
// the blacking of what is not the person's own. Pure; decides by itself nothing but what deserves a look.
import { createHash } from 'node:crypto';
import type { View, ViewedRecord } from './gathering.ts';

/** Characters from `start` up to `end`, as JavaScript counts them (UTF-16 code units). */
export interface Range {
  start: number;
  end: number;
}

/** One text of one record. */
export interface Passage {
  /** Names the text: part, class, row and place. */
  key: string;
  /** SHA-256 of the text, hex: what was looked at is what is given out. */
  hash: string;
  recordClass: string;
  title: string;
  text: string;
  /** Addresses and numbers that are not the person's own, as far as they can be told; the rest is for human eyes. */
  suspected: Range[];
}

/** What somebody decided about a passage after reading it. */
export interface Checked {
  key: string;
  hash: string;
  /** What is blacked out; nothing where all of it may be shown. */
  ranges: readonly Range[];
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Replaces text at each place of a path such as `messages.text`, through arrays; `change` sees where it is. */
function mapTexts(
  value: unknown,
  path: readonly string[],
  at: string,
  change: (text: string, at: string) => string,
): unknown {
  if (Array.isArray(value)) return value.map((one, index) => mapTexts(one, path, `${at}/${index}`, change));
  if (path.length === 0) return typeof value === 'string' && value !== '' ? change(value, at) : value;
  if (typeof value !== 'object' || value === null) return value;
  const [name = '', ...rest] = path;
  if (!(name in value)) return value;
  const fields = value as Record<string, unknown>;
  return { ...fields, [name]: mapTexts(fields[name], rest, `${at}/${name}`, change) };
}

function mapRecord(record: ViewedRecord, change: (text: string, key: string) => string): ViewedRecord {
  if (record.content === null) return record;
  const root = `${record.service}/${record.recordClass}/${record.id}`;
  const content = record.freeText.reduce<unknown>(
    (before, path) => mapTexts(before, path.split('.'), root, change),
    record.content,
  );
  return { ...record, content: content as Record<string, unknown> };
}

const address = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:.]+/g;
const number = /\+?\d[\d\s().-]{7,}\d/g;
const staffNumber = /\bS-\d{4,}\b/g;
const digits = (text: string): string => text.replaceAll(/\D/g, '');

/** Addresses and telephone numbers that records of the person have as their own. */
function ownIdentifiers({ records }: Pick<View, 'records'>): { addresses: Set<string>; numbers: Set<string> } {
  const own = { addresses: new Set<string>(), numbers: new Set<string>() };
  for (const { content, freeText } of records) {
    for (const [name, value] of Object.entries(content ?? {})) {
      if (typeof value !== 'string' || freeText.includes(name)) continue;
      if (/^[^\s@]+@[^\s@]+$/.test(value)) own.addresses.add(value.toLowerCase());
      if (digits(value).length >= 8 && digits(value).length >= value.length / 2) own.numbers.add(digits(value));
    }
  }
  return own;
}

function suspectedIn(text: string, own: ReturnType<typeof ownIdentifiers>): Range[] {
  const rangeOf = (match: RegExpExecArray): Range => ({ start: match.index, end: match.index + match[0].length });
  const foreign = [
    ...[...text.matchAll(address)].filter((match) => !own.addresses.has(match[0].toLowerCase())),
    ...text.matchAll(staffNumber),
    ...[...text.matchAll(number)].filter((match) => !own.numbers.has(digits(match[0]))),
  ];
  return foreign.map(rangeOf).sort((one, other) => one.start - other.start);
}

/** All passages of a view, in its order. */
export function passagesOf(view: Pick<View, 'records'>): Passage[] {
  const own = ownIdentifiers(view);
  const passages: Passage[] = [];
  for (const record of view.records) {
    mapRecord(record, (text, key) => {
      const { recordClass, title } = record;
      passages.push({ key, hash: hashOf(text), recordClass, title, text, suspected: suspectedIn(text, own) });
      return text;
    });
  }
  return passages;
}

/** What stands where something was blacked out: its length says nothing. */
const mark = '█████';

/** Text with its ranges blacked out; what overlaps is one mark. */
export function blackOut(text: string, ranges: readonly Range[]): string {
  const inOrder = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  let shown = '';
  let from = 0;
  for (const { start, end } of inOrder) {
    if (end <= from) continue;
    if (start >= from) shown += text.slice(from, start) + (start === from && from > 0 ? '' : mark);
    from = Math.max(from, end);
  }
  return shown + text.slice(from);
}

/**
 * The view as it may be given out. `unchecked` lists passages that nobody looked at as they are now: then nothing may be given out.
 */
export function checkedView(view: View, checked: readonly Checked[]): { view: View; unchecked: string[] } {
  const byKey = new Map(checked.map((one) => [one.key, one]));
  const unchecked: string[] = [];
  const records = view.records.map((record) =>
    mapRecord(record, (text, key) => {
      const one = byKey.get(key);
      if (one?.hash !== hashOf(text)) {
        unchecked.push(key);
        return mark;
      }
      return blackOut(text, one.ranges);
    }),
  );
  return { view: { ...view, records }, unchecked };
}
