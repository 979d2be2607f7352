// What one text has and another has not, word by word. Pure.

export interface DiffPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Words, gaps and spaces apart, so that a changed word is a changed word. */
const pieces = (text: string): string[] => text.match(/\{\w+\}|[\p{L}\p{N}]+|\s|[^\p{L}\p{N}\s]/gu) ?? [];

/** Larger texts are compared as a whole: the table of lengths would not be worth its memory. */
const mostCells = 4_000_000;

/** Lengths of the longest common runs: `at(i, j)` of what follows `before[i]` and `after[j]`. */
function lengthsOf(before: readonly string[], after: readonly string[]): (i: number, j: number) => number {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        before[i] === after[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  return (i, j) => table[i * width + j] ?? 0;
}

/** Pieces one by one: the same in both, gone, or new. */
function steps(old: readonly string[], young: readonly string[]): DiffPart[] {
  const lengths = lengthsOf(old, young);
  const found: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [was, is] = [old[i], young[j]];
    if (was !== undefined && was === is) {
      found.push({ kind: 'same', text: was });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || lengths(i + 1, j) >= lengths(i, j + 1))) {
      found.push({ kind: 'gone', text: was });
      i += 1;
    } else {
      found.push({ kind: 'new', text: is ?? '' });
      j += 1;
    }
  }
  return found;
}

/** Before and after in one: without what is new it reads as before, without what is gone as after. */
export function textDiff(before: string, after: string): DiffPart[] {
  const [old, young] = [pieces(before), pieces(after)];
  const found: DiffPart[] =
    (old.length + 1) * (young.length + 1) > mostCells
      ? [
          { kind: 'gone', text: before },
          { kind: 'new', text: after },
        ]
      : steps(old, young);
  const parts: DiffPart[] = [];
  const changed = { gone: '', new: '' };
  const add = (kind: DiffPart['kind'], text: string) => {
    const last = parts[parts.length - 1];
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  const flush = () => {
    for (const kind of ['gone', 'new'] as const) add(kind, changed[kind]);
    changed.gone = changed.new = '';
  };
  found.forEach(({ kind, text }, index) => {
    if (kind !== 'same') {
      changed[kind] += text;
    } else if (
      text === ' ' &&
      changed.gone + changed.new !== '' &&
      found[index + 1]?.kind !== 'same' &&
      found[index + 1]
    ) {
      // The space between two changed words belongs to both readings: the words stay together.
      changed.gone += text;
      changed.new += text;
    } else {
      flush();
      add('same', text);
    }
  });
  flush();
  return parts;
}
