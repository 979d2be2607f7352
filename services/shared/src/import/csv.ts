// Reads CSV (RFC 4180) as it streams in, row by row with line numbers. Malformed rows are answered, never thrown, and never swallow their neighbours.

/** A row that could be read, or why it could not; `line` is where it begins (the header is line 1). */
export type CsvRow = { line: number; cells: string[] } | { line: number; fault: string };

/** Bounds of one row; a quote that stays open longer is taken for a mistake of the line it stands in. */
const rowLimits = { bytes: 64 * 1024, lines: 50 };
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

interface Line {
  number: number;
  text: string | null;
  fault: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function lineOf(number: number, bytes: Buffer, tooLong: boolean): Line {
  if (tooLong) return { number, text: null, fault: `is longer than ${rowLimits.bytes / 1024} kB` };
  const trimmed = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
  try {
    const text = decoder.decode(trimmed);
    return { number, text: number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text, fault: '' };
  } catch {
    return { number, text: null, fault: 'is not UTF-8 text' };
  }
}

/** Physical lines, in bounded memory: what is too long is dropped up to its end. */
async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let size = 0;
  let number = 0;
  let tooLong = false;
  const keep = (part: Buffer) => {
    size += part.length;
    if (size > rowLimits.bytes) {
      tooLong = true;
      held = [];
    } else if (part.length > 0) held.push(part);
  };
  const take = (): Line => {
    number += 1;
    const line = lineOf(number, held.length === 1 && held[0] ? held[0] : Buffer.concat(held), tooLong);
    held = [];
    size = 0;
    tooLong = false;
    return line;
  };
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, from)) {
      keep(bytes.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(bytes.subarray(from));
  }
  if (size > 0) yield take();
}

type Parsed = { kind: 'cells'; cells: string[] } | { kind: 'open' } | { kind: 'fault'; fault: string };

/** Cells of one record; `open` where a quoted cell goes on after the end of the text. */
function cellsOf(text: string): Parsed {
  if (!text.includes('"')) return { kind: 'cells', cells: text.split(',') };
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      let cell = '';
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1) return { kind: 'open' };
        cell += text.slice(from, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        from = at + 1;
      }
      cells.push(cell);
      if (at < text.length && text[at] !== ',') return { kind: 'fault', fault: 'has text after a closing quote' };
    } else {
      const comma = text.indexOf(',', at);
      const end = comma === -1 ? text.length : comma;
      const cell = text.slice(at, end);
      if (cell.includes('"')) return { kind: 'fault', fault: 'has a quote inside a cell that does not begin with one' };
      cells.push(cell);
      at = end;
    }
    if (at >= text.length) return { kind: 'cells', cells };
    at += 1;
  }
}

/** Takes lines ahead of need, and puts them back. */
class LineQueue {
  readonly #source: AsyncIterator<Line>;
  #ahead: Line[] = [];

  constructor(source: AsyncIterator<Line>) {
    this.#source = source;
  }

  async next(): Promise<Line | null> {
    const ready = this.#ahead.shift();
    if (ready) return ready;
    const read = await this.#source.next();
    return read.done ? null : read.value;
  }

  putBack(lines: readonly Line[]): void {
    this.#ahead = [...lines, ...this.#ahead];
  }
}

/** The rest of a record whose quote is open at the end of its first line. Puts back what it took where there is no end to it. */
async function continued(first: string, queue: LineQueue): Promise<Parsed> {
  const taken: Line[] = [];
  let text = first;
  let size = Buffer.byteLength(first);
  for (;;) {
    const line = taken.length + 1 < rowLimits.lines ? await queue.next() : null;
    if (line) taken.push(line);
    size += line?.text ? Buffer.byteLength(line.text) : 0;
    if (line?.text == null || size > rowLimits.bytes) {
      queue.putBack(taken);
      return { kind: 'fault', fault: 'opens a quote that is not closed' };
    }
    text += `\n${line.text}`;
    if (!line.text.includes('"')) continue;
    const parsed = cellsOf(text);
    if (parsed.kind === 'open') continue;
    if (parsed.kind === 'fault') queue.putBack(taken);
    return parsed;
  }
}

/** Rows of a CSV stream, the header included. Lines without any text are passed over. */
export async function* csvRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const lines = linesOf(source);
  const queue = new LineQueue(lines);
  try {
    for (let line = await queue.next(); line; line = await queue.next()) {
      if (line.text === null) {
        yield { line: line.number, fault: line.fault };
        continue;
      }
      if (line.text.trim() === '') continue;
      const parsed = cellsOf(line.text);
      const record = parsed.kind === 'open' ? await continued(line.text, queue) : parsed;
      if (record.kind === 'cells') yield { line: line.number, cells: record.cells };
      else
        yield { line: line.number, fault: record.kind === 'fault' ? record.fault : 'opens a quote that is not closed' };
    }
  } finally {
    await lines.return(undefined);
  }
}
