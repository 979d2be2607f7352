// Words of a case that are marked to be taken out, each with its kind; in UTF-16 units, as the server counts them. Pure; never changes a text.
import type { ForbiddenKind, RedactPassageInput } from '../generated/operations.ts';

export type MarkedWords = RedactPassageInput;
type Span = Pick<MarkedWords, 'place' | 'start' | 'end'>;

const overlaps = (one: Span, other: Span): boolean =>
  one.place === other.place && one.start < other.end && other.start < one.end;

/** Without blanks around the words; null where nothing but blanks was marked. */
export function trimmed(text: string, { place, start, end }: Span): Span | null {
  const from = Math.max(0, start);
  const words = text.slice(from, Math.min(end, text.length));
  const bare = words.trim();
  if (bare === '') return null;
  const begin = from + words.indexOf(bare);
  return { place, start: begin, end: begin + bare.length };
}

const inOrder = (one: MarkedWords, other: MarkedWords): number => one.start - other.start;

/** Adds a mark. What it overlaps with becomes one with it, of the new kind: no letter is marked twice. */
export function withWords(marks: readonly MarkedWords[], added: MarkedWords): MarkedWords[] {
  const met = marks.filter((one) => overlaps(one, added));
  const whole = {
    ...added,
    start: Math.min(added.start, ...met.map(({ start }) => start)),
    end: Math.max(added.end, ...met.map(({ end }) => end)),
  };
  return [...marks.filter((one) => !met.includes(one)), whole].sort(inOrder);
}

/** Takes out every mark that lies on a place. */
export const withoutWords = (marks: readonly MarkedWords[], gone: Span): MarkedWords[] =>
  marks.filter((one) => !overlaps(one, gone));

export const coversWords = (marks: readonly MarkedWords[], { place, start, end }: Span): boolean =>
  marks.some((one) => one.place === place && one.start <= start && end <= one.end);

export interface Piece {
  start: number;
  text: string;
  /** The kind it is marked as; null where it stays. */
  marked: ForbiddenKind | null;
  /** The kind that software reads it as; null where it reads nothing. */
  flagged: ForbiddenKind | null;
}

/** The text cut where a mark or a flag begins or ends; the pieces together are the text. */
export function piecesOf(
  text: string,
  marks: readonly Omit<MarkedWords, 'place'>[],
  flags: readonly Omit<MarkedWords, 'place'>[],
): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...flags]) for (const at of [start, end]) if (at < text.length) cuts.add(at);
  const ends = [...cuts].sort((one, other) => one - other);
  const kindAt = (spans: typeof marks, at: number) =>
    spans.find(({ start, end }) => start <= at && at < end)?.kind ?? null;
  return ends.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, ends[index + 1]),
    marked: kindAt(marks, start),
    flagged: kindAt(flags, start),
  }));
}

export interface NamedPlace {
  name: string;
  /** Which of that name it is, from 1; null where a case has one. */
  at: number | null;
}

/** What a place is, without its id. The note of a request is one, those of a conversation are many. */
export const placeName = (place: string): string => (place === 'note' ? 'caseNote' : (place.split(':')[0] ?? place));

/** Places as people call them, counted by what they are. */
export function placesInOrder(places: readonly string[]): Map<string, NamedPlace> {
  const counted = new Map<string, number>();
  return new Map(
    places.map((place) => {
      const name = placeName(place);
      const at = (counted.get(name) ?? 0) + 1;
      counted.set(name, at);
      return [place, { name, at: place.includes(':') ? at : null }];
    }),
  );
}
