// Looks for numbers of identity cards in a PDF: in a process of its own that may touch nothing, for a limited time and in limited memory. What
// comes from outside is never parsed in the process that holds keys.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { PdfVerdict } from './pdf-command.ts';

/** Larger ones are pictures; they would be held in memory whole. */
export const searchedUpTo = 64_000_000;

export interface SearchLimits {
  ms: number;
  /** Of the process, all of it. */
  memoryBytes: number;
}

const usual: SearchLimits = { ms: 20_000, memoryBytes: 1_000_000_000 };

const program = fileURLToPath(new URL('pdf-command.ts', import.meta.url));
const words = fileURLToPath(new URL('national-ids.ts', import.meta.url));
const library = dirname(dirname(fileURLToPath(import.meta.resolve('unpdf/pdfjs'))));
const readable = [program, words, library, fileURLToPath(new URL('../../../package.json', import.meta.url))];

/** Leave to read its own program and the library, and for nothing else. */
export const confinement = ['--permission', ...readable.map((path) => `--allow-fs-read=${path}`)];

const lookEveryMs = 50;
const pageBytes = 4_096;

/** Bytes of memory of a process; 0 once it is gone. */
async function memoryOf(pid: number): Promise<number> {
  const facts = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(facts.split(' ')[1] ?? 0) * pageBytes;
}

/** Searches that run now; each may take its limit of memory. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/**
 * What a PDF holds. UNREADABLE also where it takes too long or too much memory, which is never a reason to refuse it: a scan has no text either.
 * Rethrows what `content` throws. Art. 1(2).
 */
export const searchPdf = (content: AsyncIterable<Uint8Array>, limits: SearchLimits = usual): Promise<PdfVerdict> =>
  inTurn(() => search(content, limits));

async function search(content: AsyncIterable<Uint8Array>, { ms, memoryBytes }: SearchLimits): Promise<PdfVerdict> {
  // Neither settings nor secrets of this process are in its environment; what it says of faults may quote the document.
  const child = spawn(process.execPath, [...confinement, '--no-warnings', program], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  const stop = () => child.kill('SIGKILL');
  const late = setTimeout(stop, ms);
  const watch = setInterval(() => {
    if (child.pid !== undefined) void memoryOf(child.pid).then((bytes) => (bytes > memoryBytes ? stop() : undefined));
  }, lookEveryMs);
  try {
    const said = text(child.stdout);
    await sent(content, child.stdin);
    await ended;
    const verdict = await said;
    return verdict === 'HOLDS' || verdict === 'CLEAN' ? verdict : 'UNREADABLE';
  } finally {
    clearTimeout(late);
    clearInterval(watch);
    stop();
  }
}

/** Hands the bytes over. That the process is gone before it took them all is no fault; one of the content is. */
async function sent(content: AsyncIterable<Uint8Array>, to: NodeJS.WritableStream): Promise<void> {
  let fault: { error: unknown } | null = null;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* content;
    } catch (error) {
      fault = { error };
      throw error;
    }
  }
  await pipeline(Readable.from(watched(), { objectMode: false }), to).catch((error: unknown) => {
    if (fault) throw error;
  });
}
