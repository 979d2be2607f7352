// Texts of a case in which something may be redacted, each under the name of its place, and the redacting itself. Pure; keeps nothing.
import type { ForbiddenKind } from '../consultations/forbidden-kinds.ts';

/** What a conversation or a request holds, as it opened. */
export type Spoken = Readonly<Record<string, unknown>>;

export interface Passage {
  /** Such as `message:<id>`, `note:<id>`, `remark:<id>`, `reason:<item>`, `subject`, `note`. */
  place: string;
  /** UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
  kind: ForbiddenKind;
}

interface Said {
  id?: string;
  item?: string;
  text: string;
}

const lists = { messages: 'message', notes: 'note', remarks: 'remark', reasons: 'reason' } as const;
const single = ['subject', 'note'] as const;

/** The same content with each text as `change` answers it. `caseId` names messages that an import kept without an id. */
export function mapTexts(caseId: string, fields: Spoken, change: (text: string, place: string) => string): Spoken {
  const after: Record<string, unknown> = { ...fields };
  for (const name of single) {
    const text = fields[name];
    if (typeof text === 'string') after[name] = change(text, name);
  }
  for (const [name, what] of Object.entries(lists)) {
    const list = fields[name] as readonly Said[] | undefined;
    if (list === undefined) continue;
    after[name] = list.map((one, index) => ({
      ...one,
      text: change(one.text, `${what}:${one.id ?? one.item ?? `${caseId}:${index}`}`),
    }));
  }
  return after;
}

export function textsOf(caseId: string, fields: Spoken): Map<string, string> {
  const texts = new Map<string, string>();
  mapTexts(caseId, fields, (text, place) => {
    texts.set(place, text);
    return text;
  });
  return texts;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const latin = /[\p{sc=Latin}\p{N}]/u;

/** Fewer letters than these are redacted where they were marked, and looked for nowhere else. */
const shortest = 3;

/** A passage wherever else it stands: quoted, broken into other lines, in capitals. Null where it is too short to be told from other words. */
function patternOf(words: string): RegExp | null {
  const bare = words.trim();
  const length = Array.from(bare.replaceAll(/\s+/g, '')).length;
  if (length < (/\p{sc=Hangul}/u.test(bare) ? shortest - 1 : shortest)) return null;
  const body = bare
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`[\s>]+`);
  // Words of our alphabet end where they end; Korean ones take particles.
  const before = latin.test(bare.charAt(0)) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const after = latin.test(bare.charAt(bare.length - 1)) ? String.raw`(?![\p{L}\p{N}])` : '';
  return new RegExp(`${before}${body}${after}`, 'giu');
}

/** What was marked, as words: to be looked for wherever they are repeated. */
export interface Wanted {
  pattern: RegExp;
  kind: ForbiddenKind;
}

export function wantedOf(texts: ReadonlyMap<string, string>, passages: readonly Passage[]): Wanted[] {
  return passages.flatMap(({ place, start, end, kind }) => {
    const pattern = patternOf(texts.get(place)?.slice(start, end) ?? '');
    return pattern ? [{ pattern, kind }] : [];
  });
}

interface Cut {
  start: number;
  end: number;
  kind: ForbiddenKind;
}

/** Places of a text that go: those that were marked in it, and wherever one is repeated; without overlaps, in order. */
function cutsOf(text: string, marked: readonly Cut[], wanted: readonly Wanted[]): Cut[] {
  const all = [
    ...marked,
    ...wanted.flatMap(({ pattern, kind }) =>
      [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind })),
    ),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const cuts: Cut[] = [];
  for (const one of all) {
    const last = cuts.at(-1);
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else cuts.push({ ...one });
  }
  return cuts;
}

/** How many places of these texts go. */
export function placesIn(
  texts: ReadonlyMap<string, string>,
  passages: readonly Passage[],
  wanted: readonly Wanted[],
): number {
  let places = 0;
  for (const [place, text] of texts)
    places += cutsOf(
      text,
      passages.filter((one) => one.place === place),
      wanted,
    ).length;
  return places;
}

/** The content without them; `passages` are those marked in this very content, and none for any other case. */
export function redact(
  caseId: string,
  fields: Spoken,
  {
    passages,
    wanted,
    mark,
  }: { passages: readonly Passage[]; wanted: readonly Wanted[]; mark: (kind: ForbiddenKind) => string },
): Spoken {
  return mapTexts(caseId, fields, (text, place) => {
    let after = '';
    let from = 0;
    for (const { start, end, kind } of cutsOf(
      text,
      passages.filter((one) => one.place === place),
      wanted,
    )) {
      after += text.slice(from, start) + mark(kind);
      from = end;
    }
    return after + text.slice(from);
  });
}

/** The content without documents that end. */
export function withoutDocuments(fields: Spoken, gone: ReadonlySet<string>): Spoken {
  const messages = (fields['messages'] ?? []) as readonly { documents?: readonly string[] }[];
  if (gone.size === 0) return fields;
  return {
    ...fields,
    messages: messages.map((one) =>
      one.documents ? { ...one, documents: one.documents.filter((id) => !gone.has(id)) } : one,
    ),
  };
}

/** Whether anything in it goes. */
export const holdsAny = (caseId: string, fields: Spoken, wanted: readonly Wanted[]): boolean =>
  placesIn(textsOf(caseId, fields), [], wanted) > 0;
