// Chance that repeats itself, and the writing of CSV (RFC 4180). For invented data only; nothing secret may come from here.

export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  one<T>(of: readonly T[]): T;
  digits(count: number): string;
  /** A number in a range that is kept for fiction. */
  phone(): string;
}

/** Mulberry32: the same seed rolls the same numbers on every machine. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const digits = (count: number) => Array.from({ length: count }, () => between(0, 9)).join('');
  return {
    between,
    digits,
    one: <T>(of: readonly T[]): T => {
      const chosen = of[between(0, of.length - 1)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
    phone: () => `+1-202-555-01${digits(2)}`,
  };
}

type Cell = string | number;

export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
