// Sends one file chunk by chunk while it is read, in bounded memory. What the reader cannot read is reported with its line, and the rest goes on.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { errorCode } from '@clounge/shared/errors';
import { csvRows, type CsvRow, type RefusedRow } from '@clounge/shared/import';
import { CannotStart } from '../cannot-start.ts';
import { documentOf, type FileKind } from './kinds.ts';
import type { ImportClient } from './target.ts';

/** What became of one file. */
export interface Report {
  file: string;
  /** Rows of data, malformed ones included. */
  rows: number;
  accepted: number;
  refused: RefusedRow[];
  /** Set when the file was refused whole; nothing of it was stored. */
  refusal?: { code: string; message: string; wayOut: string | null };
}

export interface Progress {
  bytes: number;
  ofBytes: number;
  rows: number;
  refused: number;
}

interface Payload {
  accepted: number;
  refused: RefusedRow[];
  refusal: { code: string; message: string; wayOut: string | null } | null;
}

interface Chunk {
  lines: number[];
  rows: string[][];
}

const chunkRows = 1_000;
const chunkCharacters = 1_000_000;
/** Requests on their way at once, for kinds whose chunks may come in any order. */
const inFlight = 4;

/** Rows in chunks; lines that cannot be read go into the report. */
async function* chunksOf(rows: AsyncIterable<CsvRow>, report: Report): AsyncGenerator<Chunk> {
  let chunk: Chunk = { lines: [], rows: [] };
  let characters = 0;
  for await (const row of rows) {
    report.rows += 1;
    if ('fault' in row) {
      report.refused.push({ line: row.line, key: null, reason: `The line ${row.fault}.` });
      continue;
    }
    const size = row.cells.reduce((sum, cell) => sum + cell.length + 4, 0);
    if (chunk.rows.length === chunkRows || (characters + size > chunkCharacters && chunk.rows.length > 0)) {
      yield chunk;
      chunk = { lines: [], rows: [] };
      characters = 0;
    }
    chunk.lines.push(row.line);
    chunk.rows.push(row.cells);
    characters += size;
  }
  yield chunk;
}

/** The same, with the next one read while the one before is on its way. */
async function* readAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = source.next();
  try {
    for (let read = await next; !read.done; read = await next) {
      next = source.next();
      // Whoever takes it hears of its fault; nobody may be left to.
      next.catch(() => undefined);
      yield read.value;
    }
  } finally {
    await source.return(undefined);
  }
}

function refuseWhole(report: Report, refusal: NonNullable<Report['refusal']>): void {
  report.accepted = 0;
  report.refusal = refusal;
  report.refused = [{ line: 1, key: null, reason: refusal.message }];
}

async function headerOf(rows: AsyncGenerator<CsvRow>, report: Report): Promise<string[] | null> {
  const first = await rows.next();
  if (!first.done && 'cells' in first.value) return first.value.cells;
  const what = first.done || 'cells' in first.value ? 'The file is empty.' : `The header ${first.value.fault}.`;
  refuseWhole(report, {
    code: 'NO_HEADER',
    message: `${what} Nothing of it was stored.`,
    wayOut: 'Begin the file with its columns, in UTF-8.',
  });
  return null;
}

/**
 * Imports one file. Throws `CannotStart` where it cannot be read or the installation cannot be reached; everything about the file's
 * content is in the report.
 */
export async function sendFile(
  client: ImportClient,
  file: string,
  kind: FileKind,
  tell: (progress: Progress) => void,
): Promise<Report> {
  const report: Report = { file, rows: 0, accepted: 0, refused: [] };
  const ofBytes = await sizeOf(file);
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
  const rows = csvRows(stream);
  try {
    const columns = await headerOf(rows, report);
    if (columns)
      await sendRows({
        client,
        kind,
        columns,
        report,
        rows,
        tell: () => tell(progressOf(report, stream.bytesRead, ofBytes)),
      });
    else for await (const _row of rows) report.rows += 1;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    throw new CannotStart(`The file ${file} cannot be read (${errorCode(error)}); nothing more of it was sent.`);
  } finally {
    stream.destroy();
  }
  report.refused.sort((a, b) => a.line - b.line);
  tell(progressOf(report, ofBytes, ofBytes));
  return report;
}

const progressOf = (report: Report, bytes: number, ofBytes: number): Progress => ({
  bytes,
  ofBytes,
  rows: report.accepted + report.refused.length,
  refused: report.refused.length,
});

interface Sending {
  client: ImportClient;
  kind: FileKind;
  columns: string[];
  report: Report;
  rows: AsyncGenerator<CsvRow>;
  tell: () => void;
}

/** Reads on while chunks are on their way; sends no more after the first that says the file is refused whole. */
async function sendRows({ client, kind, columns, report, rows, tell }: Sending): Promise<void> {
  const importId = randomUUID();
  const fileName = basename(report.file).slice(0, 200);
  const document = documentOf(kind);
  const onTheWay = new Set<Promise<void>>();
  const ended: { failure?: { error: unknown }; wholly?: Report['refusal'] } = {};

  async function send({ lines, rows: cells }: Chunk): Promise<void> {
    const firstLine = lines[0] ?? 2;
    const inSequence = lines.every((line, index) => line === firstLine + index);
    const input = { importId, fileName, columns, firstLine, rows: cells, ...(inSequence ? {} : { lines }) };
    const { payload } = await client.call<{ payload: Payload }>(document, { input });
    if (payload.refusal) ended.wholly = payload.refusal;
    report.accepted += payload.accepted;
    report.refused.push(...payload.refused.map(({ line, key, reason }) => ({ line, key, reason })));
    tell();
  }

  // The first chunk goes alone: a file that is refused whole must not have more of it on the way.
  let width = 1;
  for await (const chunk of readAhead(chunksOf(rows, report))) {
    // Of a file that is refused whole, the rest is only counted.
    if (ended.wholly) continue;
    const sent: Promise<void> = send(chunk)
      .catch((error: unknown) => {
        ended.failure ??= { error };
      })
      .finally(() => onTheWay.delete(sent));
    onTheWay.add(sent);
    while (onTheWay.size >= width) await Promise.race(onTheWay);
    if (ended.failure) break;
    width = kind.keyed ? 1 : inFlight;
  }
  await Promise.all(onTheWay);
  if (ended.failure) throw ended.failure.error;
  if (ended.wholly) refuseWhole(report, ended.wholly);
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: unknown) => {
    throw new CannotStart(`The file ${file} cannot be read (${errorCode(error)}).`);
  });
  if (!found.isFile()) throw new CannotStart(`${file} is no file.`);
  return found.size;
}
