// One measured figure, its goal, and what it is measured against. Never a test: a missed goal is shown as missed.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** Such as `<= 1.5`; null where there is none. */
  goal: string | null;
  met: boolean | null;
  against: string;
}

/** A figure with its goal judged. Values are rounded to three significant digits. */
export function figure(name: string, value: number, unit: string, goal: string | null, against: string): Figure {
  const rounded = Number(value.toPrecision(3));
  const [sign, bound] = goal?.split(' ') ?? [];
  const met = goal === null ? null : sign === '<=' ? rounded <= Number(bound) : rounded >= Number(bound);
  return { name, value: rounded, unit, goal, met, against };
}

/** A count that must be exactly what was promised, such as 0 found or 1,000 of 1,000; without a goal where there is none. */
export const counted = (name: string, value: number, unit: string, goal: number | null, against: string): Figure => ({
  name,
  value,
  unit,
  goal: goal === null ? null : `= ${goal}`,
  met: goal === null ? null : value === goal,
  against,
});

/** A table, and the same as a list in a file. */
export async function tellFigures(figures: readonly Figure[], file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
  const rows = figures.map((one) => [
    one.name,
    `${one.value} ${one.unit}`,
    one.goal ?? '–',
    one.met === null ? '' : one.met ? 'met' : 'MISSED',
    one.against,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Median milliseconds of each of two works, taken in turns so that both meet the same machine. */
export async function inTurns(
  rounds: number,
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    for (const [index, work] of [a, b].entries()) {
      const began = performance.now();
      await work();
      if (round >= 0) times[index as 0 | 1].push(performance.now() - began);
    }
  }
  return [median(times[0]), median(times[1])];
}

/** Calls a second with `atOnce` in flight, over `count` calls. */
export async function throughput(count: number, atOnce: number, call: () => Promise<unknown>): Promise<number> {
  let left = count;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        await call();
      }
    }),
  );
  return (count / (performance.now() - began)) * 1000;
}
