// `npm run import -- FILE…`: sends CSV files to a running installation and says what was taken and what was refused. Stores nothing itself.
import { parseArgs } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import { fromWhereOneStands, importTarget } from './import/config.ts';
import { kindNames, kindOf, kindOfFile, placeInOrder, type FileKind, type ImportKindName } from './import/kinds.ts';
import { progressTeller, type ProgressTeller } from './import/progress.ts';
import { sendFile, type Report } from './import/send-file.ts';
import { ImportClient, type ImportTarget } from './import/target.ts';
import { writePrivateJson } from './secrets.ts';

export type { Report } from './import/send-file.ts';
export type { ImportTarget } from './import/target.ts';

export interface ImportOptions {
  /** Kind of all files; told by each file's name when absent. */
  kind?: ImportKindName;
  progress?: ProgressTeller;
  /** Called after each file, so that what was done is known if a later file fails. */
  done?(report: Report): void;
}

function withKind(file: string, given: ImportKindName | undefined): { file: string; kind: FileKind } {
  const kind = given ? kindOf(given) : kindOfFile(file);
  if (kind) return { file, kind };
  throw new CannotStart(`The name of ${file} does not tell what it holds; say it with --kind ${kindNames.join('|')}.`);
}

/**
 * Imports files in the order that lets each row find what it names; reports come in that order. Throws `CannotStart` where a file cannot
 * be read, its kind is not told, or the installation cannot be reached or says no.
 */
export async function importFiles(
  files: readonly string[],
  target: ImportTarget,
  options: ImportOptions = {},
): Promise<Report[]> {
  const ordered = files
    .map((file) => withKind(file, options.kind))
    .sort((a, b) => placeInOrder(a.kind) - placeInOrder(b.kind));
  const client = new ImportClient(target);
  const reports: Report[] = [];
  for (const { file, kind } of ordered) {
    options.progress?.begin(file, kind.name);
    let report: Report | null = null;
    try {
      report = await sendFile(client, file, kind, (progress) => options.progress?.tell(progress));
      reports.push(report);
      options.done?.(report);
    } finally {
      options.progress?.end(report);
    }
  }
  return reports;
}

const usage = `npm run import -- FILE… [--kind ${kindNames.join('|')}] [--report FILE.json]`;

interface Command {
  files: string[];
  kind?: ImportKindName;
  reportFile: string | null;
}

function commandOf(args: string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { kind: { type: 'string' }, report: { type: 'string' } },
    });
    const kind = kindNames.find((name) => name === values.kind);
    if (values.kind !== undefined && kind === undefined)
      throw new Error(`There is no kind of file called ${values.kind}.`);
    if (positionals.length === 0) throw new Error('No file is named.');
    const files = positionals.map((file) => fromWhereOneStands(file));
    return {
      files,
      ...(kind ? { kind } : {}),
      reportFile: values.report === undefined ? null : fromWhereOneStands(values.report),
    };
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : 'The command cannot be read.'} Usage: ${usage}`);
  }
}

const reasonsShown = 10;

/** Reasons of refused rows: lines only, for a key or a value may be somebody's. */
function reasonsOf({ refused, refusal }: Report): string[] {
  if (refusal) return refusal.wayOut ? [`  ${refusal.wayOut}`] : [];
  const shown = refused.slice(0, reasonsShown).map((row) => `  line ${row.line}: ${row.reason}`);
  return refused.length > reasonsShown
    ? [...shown, `  … and ${refused.length - reasonsShown} more; --report FILE.json tells all`]
    : shown;
}

/** Answers the exit code: 0 also where rows were refused, 1 where a file was refused whole. */
async function run(args: string[]): Promise<number> {
  const { files, kind, reportFile } = commandOf(args);
  const target = await importTarget();
  const reports: Report[] = [];
  try {
    await importFiles(files, target, {
      ...(kind ? { kind } : {}),
      progress: progressTeller(process.stdout),
      done: (report) => {
        reports.push(report);
        for (const line of reasonsOf(report)) process.stdout.write(`${line}\n`);
      },
    });
  } finally {
    if (reportFile !== null) await writePrivateJson(reportFile, reports);
  }
  return reports.some((report) => report.refusal) ? 1 : 0;
}

if (import.meta.main) {
  process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  });
}
