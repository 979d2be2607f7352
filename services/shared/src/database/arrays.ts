// Whole columns as one parameter, in PostgreSQL's binary array format: nothing is quoted, escaped or read back from text.
// Never for single values: the driver sends those as they are.

const oids = {
  smallint: 21,
  int: 23,
  bigint: 20,
  text: 25,
  bytea: 17,
  uuid: 2950,
  date: 1082,
  timestamptz: 1184,
} as const;
const headerBytes = 20;
/** PostgreSQL counts microseconds from here. */
const epochMs = Date.UTC(2000, 0, 1);
const dayMs = 86_400_000;

/** Writes one element at `at`; the place is `size` bytes long. */
interface Element<Value> {
  oid: number;
  size(value: Value): number;
  write(into: Buffer, value: Value, at: number): void;
}

/** One dimension, counted from 1; null elements are -1 bytes long. */
function encode<Value>(element: Element<Value>, values: readonly (Value | null)[]): Buffer {
  let size = headerBytes;
  let nulls = 0;
  for (const value of values) {
    size += 4 + (value === null ? 0 : element.size(value));
    if (value === null) nulls = 1;
  }
  const out = Buffer.allocUnsafe(size);
  out.writeInt32BE(values.length > 0 ? 1 : 0, 0);
  out.writeInt32BE(nulls, 4);
  out.writeInt32BE(element.oid, 8);
  if (values.length === 0) return out.subarray(0, 12);
  out.writeInt32BE(values.length, 12);
  out.writeInt32BE(1, 16);
  let at = headerBytes;
  for (const value of values) {
    const length = value === null ? -1 : element.size(value);
    at = out.writeInt32BE(length, at);
    if (value === null) continue;
    element.write(out, value, at);
    at += length;
  }
  return out;
}

const fixed = <Value>(oid: number, size: number, write: Element<Value>['write']): Element<Value> => ({
  oid,
  size: () => size,
  write,
});

const smallint = fixed<number>(oids.smallint, 2, (into, value, at) => into.writeInt16BE(value, at));
const int = fixed<number>(oids.int, 4, (into, value, at) => into.writeInt32BE(value, at));
const bigint = fixed<number>(oids.bigint, 8, (into, value, at) => into.writeBigInt64BE(BigInt(value), at));
const date = fixed<string>(oids.date, 4, (into, value, at) => {
  const days = (Date.parse(`${value}T00:00:00Z`) - epochMs) / dayMs;
  if (!Number.isInteger(days)) throw new TypeError('A calendar day is wanted: YYYY-MM-DD.');
  into.writeInt32BE(days, at);
});
const timestamptz = fixed<Date>(oids.timestamptz, 8, (into, value, at) =>
  into.writeBigInt64BE(BigInt(value.getTime() - epochMs) * 1_000n, at),
);

/** Values of hexadecimal digits by character code; -1 for everything else. */
const digits = new Int8Array(128).fill(-1);
for (const [value, digit] of Array.from('0123456789abcdef').entries()) {
  digits[digit.charCodeAt(0)] = value;
  digits[digit.toUpperCase().charCodeAt(0)] = value;
}
const digitOf = (value: string, index: number): number => digits[value.charCodeAt(index)] ?? -1;

/** Digit by digit: a chunk has ten thousands of them, and taking the hyphens out first costs three times as much. */
const uuid = fixed<string>(oids.uuid, 16, (into, value, at) => {
  let place = at;
  let fault = value.length === 36 ? 0 : -1;
  for (let index = 0; index < 36; index += 2) {
    if (index === 8 || index === 13 || index === 18 || index === 23) {
      if (value[index] !== '-') fault = -1;
      index += 1;
    }
    const byte = (digitOf(value, index) << 4) | digitOf(value, index + 1);
    fault |= byte;
    into[place] = byte;
    place += 1;
  }
  if (fault < 0) throw new TypeError('A UUID is wanted.');
});
const text: Element<string> = {
  oid: oids.text,
  size: (value) => Buffer.byteLength(value),
  write: (into, value, at) => into.write(value, at),
};
const bytea: Element<Uint8Array> = {
  oid: oids.bytea,
  size: (value) => value.length,
  write: (into, value, at) => into.set(value, at),
};

/** Parameters for `$1::uuid[]` and so on; null elements are SQL's null. Throw `TypeError` or `RangeError` for what is no such value. */
export const arrays = {
  smallints: (values: readonly (number | null)[]) => encode(smallint, values),
  ints: (values: readonly (number | null)[]) => encode(int, values),
  /** Whole numbers up to 2^53. */
  bigints: (values: readonly (number | null)[]) => encode(bigint, values),
  texts: (values: readonly (string | null)[]) => encode(text, values),
  byteas: (values: readonly (Uint8Array | null)[]) => encode(bytea, values),
  uuids: (values: readonly (string | null)[]) => encode(uuid, values),
  /** `YYYY-MM-DD`. */
  dates: (values: readonly (string | null)[]) => encode(date, values),
  /** Instants, to the millisecond. */
  instants: (values: readonly (Date | null)[]) => encode(timestamptz, values),
} as const;
