// `npm run residue -- prepare|scan|discard …`: looks for values of destroyed people everywhere an installation keeps bytes. Prints places, never values.
import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { errorCode } from '@clounge/shared/errors';
import { CannotStart } from './cannot-start.ts';
import { fromWhereOneStands } from './import/config.ts';
import { prepareTarget, scanTarget } from './residue/config.ts';
import type { Needle } from './residue/needles.ts';
import { discard, openNeedles, sealNeedles } from './residue/needles-file.ts';
import { prepareNeedles } from './residue/prepare.ts';
import { scan } from './residue/scan.ts';
import { exitCodes, told } from './residue/told.ts';
import { writePrivate, writePrivateJson } from './secrets.ts';

const usage = `npm run residue -- prepare --list REFERENCE --needles FILE [--key-file FILE]
       npm run residue -- scan (--needles FILE [--key-file FILE] | --value TEXT… | --hex BYTES…) [--also FOLDER…] [--report FILE.json]
       npm run residue -- discard --needles FILE`;

const options = {
  list: { type: 'string' },
  needles: { type: 'string' },
  'key-file': { type: 'string' },
  value: { type: 'string', multiple: true },
  hex: { type: 'string', multiple: true },
  also: { type: 'string', multiple: true },
  report: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const commands = ['prepare', 'scan', 'discard'] as const;
type CommandName = (typeof commands)[number];

function commandOf(args: string[]): { command: CommandName; values: Values } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const command = commands.find((name) => name === positionals[0]);
    if (!command || positionals.length > 1) throw new Error('Say what to do.');
    return { command, values };
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : 'The command cannot be read.'} Usage: ${usage}`);
  }
}

async function keyOf(values: Values): Promise<string> {
  if (values['key-file'] !== undefined) {
    const path = fromWhereOneStands(values['key-file']);
    return readFile(path, 'utf8').catch((error: unknown) => {
      throw new CannotStart(`The file ${path} cannot be read (${errorCode(error)}).`);
    });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question('Key of the needles: ');
  } finally {
    terminal.close();
  }
}

async function needlesOf(values: Values): Promise<Needle[]> {
  const given: Needle[] = [
    ...(values.value ?? []).map((text, index) => ({ owner: `value ${index + 1}`, kind: 'value', text })),
    ...(values.hex ?? []).map((hex, index) => ({ owner: `bytes ${index + 1}`, kind: 'bytes', hex })),
  ];
  if (values.needles === undefined) return given;
  const prepared = await openNeedles(fromWhereOneStands(values.needles), await keyOf(values));
  return [...prepared.needles, ...given];
}

/** Before the destruction, for afterwards nobody knows the values. */
async function runPrepare({ list, needles: file, 'key-file': keyFile }: Values): Promise<number> {
  if (list === undefined || file === undefined) throw new CannotStart(`Name a list and a file. Usage: ${usage}`);
  const { needles, people, read, list: reference } = await prepareNeedles(prepareTarget(), list);
  if (needles.length === 0) throw new CannotStart(`Nobody of ${reference} can be read; nothing was written.`);
  const key = await sealNeedles(fromWhereOneStands(file), {
    list: reference,
    preparedAt: new Date().toISOString(),
    needles,
  });
  if (keyFile !== undefined) await writePrivate(fromWhereOneStands(keyFile), `${key}\n`);
  process.stdout.write(`${needles.length} values of ${read} of ${people} people on ${reference}, sealed.\n`);
  process.stdout.write(keyFile === undefined ? `Key, told once: ${key}\n` : 'Keep the key apart from the file.\n');
  return 0;
}

async function demandFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) throw new CannotStart(`${path} is no folder that can be read.`);
}

async function runScan(values: Values): Promise<number> {
  const needles = await needlesOf(values);
  if (needles.length === 0) throw new CannotStart(`Nothing to look for is given. Usage: ${usage}`);
  const also = (values.also ?? []).map((path) => fromWhereOneStands(path));
  for (const path of also) await demandFolder(path);
  const target = await scanTarget(also);
  const say = (message: string) => process.stderr.write(`  … ${message}\n`);
  const report = await scan(target, needles, say).catch((error: unknown) => {
    if (!['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT'].includes(errorCode(error))) throw error;
    throw new CannotStart('PostgreSQL does not answer; start the back office with npm start and scan again.');
  });
  if (values.report !== undefined) await writePrivateJson(fromWhereOneStands(values.report), report);
  for (const line of told(report)) process.stdout.write(`${line}\n`);
  if (values.needles !== undefined) await endOf(values, report.verdict === 'ABSENT');
  return exitCodes[report.verdict];
}

/** Where absence is proved nobody needs the needles any more; else they are needed to look again. */
async function endOf(values: Values, proved: boolean): Promise<void> {
  const files = [values.needles, values['key-file']].flatMap((path) =>
    path === undefined ? [] : fromWhereOneStands(path),
  );
  if (!proved) {
    process.stdout.write(
      'The needles are kept to look again; destroy them with: npm run residue -- discard --needles FILE\n',
    );
    return;
  }
  for (const path of files) await discard(path);
  process.stdout.write('The needles are destroyed.\n');
}

async function run(args: string[]): Promise<number> {
  const { command, values } = commandOf(args);
  if (command === 'prepare') return runPrepare(values);
  if (command === 'scan') return runScan(values);
  if (values.needles === undefined) throw new CannotStart(`No file is named. Usage: ${usage}`);
  await discard(fromWhereOneStands(values.needles));
  return 0;
}

if (import.meta.main) {
  process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 3;
  });
}
