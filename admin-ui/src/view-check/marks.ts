// Places of a text that are blacked out, counted in UTF-16 code units as the server counts them. Pure; never changes the text.

export interface Mark {
  start: number;
  end: number;
}

/** Sorted, without overlaps, inside the text, none empty. */
export function normal(marks: readonly Mark[], length: number): Mark[] {
  const sound = marks
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  const merged: Mark[] = [];
  for (const mark of sound) {
    const last = merged.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}

export const withMark = (marks: readonly Mark[], mark: Mark, length: number): Mark[] =>
  normal([...marks, mark], length);

/** Takes a place out again; what is blacked out around it stays. */
export function withoutMark(marks: readonly Mark[], gone: Mark, length: number): Mark[] {
  const left = marks.flatMap(({ start, end }) => [
    { start, end: Math.min(end, gone.start) },
    { start: Math.max(start, gone.end), end },
  ]);
  return normal(left, length);
}

export interface Segment extends Mark {
  text: string;
  blackedOut: boolean;
}

/** The text in order, cut where a place begins or ends; together they are the text. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  const push = (start: number, end: number, blackedOut: boolean) => {
    if (start < end) segments.push({ start, end, text: text.slice(start, end), blackedOut });
  };
  let at = 0;
  for (const { start, end } of normal(marks, text.length)) {
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, text.length, false);
  return segments;
}

/** Brackets, quotation marks and full stops around a word are not of it; what has nothing else is a word of its own. */
const bare = /^[\p{Ps}\p{Pi}"']*(.*?)[\p{Pe}\p{Pf}"'.,;:!?]*$/u;

/** Every word of the text with its place: for whoever marks without a mouse. */
export const wordsOf = (text: string): (Mark & { word: string })[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: found, index }) => {
    const word = bare.exec(found)?.[1] || found;
    const start = index + found.indexOf(word);
    return { start, end: start + word.length, word };
  });

/** Whether all of a place is blacked out. */
export const covers = (marks: readonly Mark[], { start, end }: Mark): boolean =>
  marks.some((mark) => mark.start <= start && end <= mark.end);
