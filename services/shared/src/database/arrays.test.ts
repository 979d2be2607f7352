// Columns as binary arrays, read back by a real PostgreSQL.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installation, type Installation } from '@clounge/test/kit';
import { arrays, openPool, type Pool } from './index.ts';

describe('columns as binary arrays', () => {
  let place: Installation;
  let pool: Pool;
  beforeAll(async () => {
    place = await installation({ databases: ['vault'] });
    pool = openPool(place.url('vault'));
  });
  afterAll(async () => {
    await pool.end();
    await place.close();
  });

  /** What PostgreSQL makes of both ways of sending the same values: ours, and text that the driver writes. */
  const read = async (type: string, ours: Buffer, theirs: unknown[]) => {
    const answer = await pool.query<{ ours: string; theirs: string; same: boolean }>(
      `select $1::${type}[]::text as ours, $2::${type}[]::text as theirs, $1::${type}[] is not distinct from $2::${type}[] as same`,
      [ours, theirs],
    );
    return answer.rows[0];
  };

  const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(fc.option(arbitrary), { maxLength: 12 });
  const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
  const kinds: [string, fc.Arbitrary<unknown[]>, (values: never[]) => Buffer][] = [
    ['smallint', nullable(fc.integer({ min: -32_768, max: 32_767 })), arrays.smallints],
    ['int', nullable(fc.integer()), arrays.ints],
    ['bigint', nullable(fc.maxSafeInteger()), arrays.bigints],
    // PostgreSQL knows no zero character in text, and no halves of characters.
    ['text', nullable(fc.string({ unit: 'binary' }).map((one) => one.replaceAll('\0', ''))), arrays.texts],
    ['bytea', nullable(fc.uint8Array().map((bytes) => Buffer.from(bytes))), arrays.byteas],
    ['uuid', nullable(fc.uuid()), arrays.uuids],
    ['date', nullable(instant.map((at) => at.toISOString().slice(0, 10))), arrays.dates],
    ['timestamptz', nullable(instant), arrays.instants],
  ];

  test.each(kinds)('%s: the same as the driver sends it', async (type, values, encoded) => {
    await fc.assert(
      fc.asyncProperty(values, async (some) => {
        expect(await read(type, encoded(some as never[]), some)).toMatchObject({ same: true });
      }),
      { numRuns: 40 },
    );
  });

  test('what is no such value is refused before it is sent', () => {
    const id = '0190f3c2-7b1e-7000-8000-00000000abCD';
    expect(arrays.uuids([id])).toHaveLength(40);
    for (const wrong of [
      'not-a-uuid',
      id.slice(1),
      `${id}0`,
      id.replace('b', 'g'),
      id.replace('-', '0'),
      id.replace('b', '가'),
    ])
      expect(() => arrays.uuids([wrong]), wrong).toThrow(TypeError);
    expect(() => arrays.dates(['2026-02-30x'])).toThrow(TypeError);
    expect(() => arrays.ints([2 ** 31])).toThrow(RangeError);
  });
});
