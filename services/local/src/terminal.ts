// What the person at the terminal sees: one line a step, with the time it took, and the table at the end. Never a secret but a demo password's place.
import { styleText } from 'node:util';

export interface Terminal {
  say(message: string): void;
  /** Tells a step while it runs and how long it took. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
}

const started = Date.now();

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

export const terminal: Terminal = {
  say(message) {
    process.stdout.write(`${message}\n`);
  },
  async step(name, work) {
    const begun = Date.now();
    const slow = setInterval(() => terminal.say(`  ${name} … ${Math.round((Date.now() - begun) / 1000)} s`), 5000);
    try {
      const value = await work();
      terminal.say(`  ${styleText('green', '✓')} ${name} ${styleText('dim', seconds(Date.now() - begun))}`);
      return value;
    } finally {
      clearInterval(slow);
    }
  },
};

export const sinceStart = () => seconds(Date.now() - started);

/** Rows of name and value, aligned. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${styleText('bold', name.padEnd(width))}  ${value}`).join('\n');
}
