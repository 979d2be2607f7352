// How far an import is: a bar on a terminal, plain lines elsewhere. Shows counts, never a row.
import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import type { Progress, Report } from './send-file.ts';

/** Tells about one file after another. */
export interface ProgressTeller {
  begin(file: string, kind: string): void;
  tell(progress: Progress): void;
  end(report: Report | null): void;
}

const number = new Intl.NumberFormat('en');

function outcome(report: Report, ms: number): string {
  const name = basename(report.file);
  if (report.refusal) return `${name}: refused whole. ${report.refusal.message}`;
  const speed = ms > 0 ? `, ${number.format(Math.round((report.rows / ms) * 1_000))} rows/s` : '';
  return `${name}: ${number.format(report.accepted)} of ${number.format(report.rows)} rows accepted, ${number.format(report.refused.length)} refused${speed}`;
}

/** On a terminal a bar, else a line a file and one every five seconds. */
export function progressTeller(stream: NodeJS.WriteStream): ProgressTeller {
  const line = (text: string) => stream.write(`${text}\n`);
  let began = 0;
  let spoke = 0;
  let name = '';
  let bar: SingleBar | null = null;
  return {
    begin(file, kind) {
      began = spoke = performance.now();
      name = basename(file);
      if (!stream.isTTY) return;
      bar = new SingleBar({
        stream,
        hideCursor: true,
        clearOnComplete: true,
        format: `${name} (${kind}) [{bar}] {percentage}% · {rows} rows, {refused} refused`,
      });
      bar.start(1, 0, { rows: '0', refused: '0' });
    },
    tell({ bytes, ofBytes, rows, refused }) {
      const payload = { rows: number.format(rows), refused: number.format(refused) };
      bar?.setTotal(Math.max(1, ofBytes));
      bar?.update(bytes, payload);
      if (bar || performance.now() - spoke < 5_000) return;
      spoke = performance.now();
      line(`${name}: ${payload.rows} rows so far, ${payload.refused} refused`);
    },
    end(report) {
      bar?.stop();
      bar = null;
      if (report) line(outcome(report, performance.now() - began));
    },
  };
}
