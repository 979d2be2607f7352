// The judging that runs on the phone, held against another implementation: 100,000 points, borders and the 180th meridian among them.
import { booleanPointInPolygon, distance, point, polygon } from '@turf/turf';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { insideShape, judge, vaguestMetres, type Point } from '../../admin-ui/src/portal/judging.ts';

/** Mulberry32: the same points at every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Of the phone and of turf on the same plane: longitudes laid beside the first corner's. */
const beside = ([lon, lat]: Point, reference: number): [number, number] => [
  lon - 360 * Math.round((lon - reference) / 360),
  lat,
];
const wrapped = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

promise('Art. 10(2)', 'the phone judges 100,000 points as another implementation does', () => {
  const random = randomOf(20261101);
  const between = (from: number, to: number) => from + (to - from) * random();
  const verdicts = { inside: 0, outside: 0, border: 0 };
  const wrong: unknown[] = [];
  for (let zone = 0; zone < 1_000; zone += 1) {
    // Every fourth zone lies over the 180th meridian.
    const centre: Point = [
      zone % 4 === 0 ? wrapped(180 + between(-0.004, 0.004)) : between(-179, 179),
      between(-75, 75),
    ];
    const corners = 3 + Math.floor(random() * 8);
    const angles = Array.from({ length: corners }, () => random() * 2 * Math.PI).sort((a, b) => a - b);
    const ring = angles.map((angle): Point => {
      const reach = between(0.003, 0.01);
      return [wrapped(centre[0] + reach * Math.cos(angle)), centre[1] + reach * Math.sin(angle)];
    });
    const flat = ring.map((corner) => beside(corner, centre[0]));
    const area = polygon([[...flat, flat[0] ?? [0, 0]]]);
    const radius = between(100, 900);
    for (let at = 0; at < 50; at += 1) {
      const one = flat[at % corners] ?? beside(centre, centre[0]);
      // Corners first, then anywhere near.
      const near: [number, number] =
        at < 5 ? one : [centre[0] + between(-0.012, 0.012), centre[1] + between(-0.012, 0.012)];
      const here: Point = [wrapped(near[0]), near[1]];
      const asTurf = booleanPointInPolygon(point(beside(here, centre[0])), area);
      const asPhone = insideShape(here, { type: 'Polygon', ring });
      if (at < 5) verdicts.border += 1;
      verdicts[asTurf ? 'inside' : 'outside'] += 1;
      if (asTurf !== asPhone) wrong.push({ here, ring });
      const away = distance(point([...centre]), point([...here]), { units: 'meters' });
      // Within a millimetre of the border two ways of rounding may differ.
      if (Math.abs(away - radius) > 0.001) {
        const inCircle = insideShape(here, { type: 'Circle', centre, radius });
        verdicts[inCircle ? 'inside' : 'outside'] += 1;
        if (inCircle !== away <= radius) wrong.push({ here, centre, radius });
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(verdicts.inside + verdicts.outside).toBeGreaterThan(99_000);
  expect(Math.min(verdicts.inside, verdicts.outside)).toBeGreaterThan(10_000);
  expect(verdicts.border).toBe(5_000);
});

promise(
  'Art. 10(2)',
  'a position that is vaguer than the smallest zone is not judged, and nothing is sent for it',
  () => {
    const zones = [{ id: 'z', shape: { type: 'Circle', centre: [106.8, -6.2] as Point, radius: 100 } as const }];
    const fix = (accuracy: number) => judge({ point: [106.8, -6.2], accuracy }, zones).kind;
    expect([fix(5), fix(vaguestMetres), fix(vaguestMetres + 0.1), fix(Number.NaN)]).toEqual([
      ...['ACCEPTED', 'ACCEPTED', 'TOO_VAGUE', 'TOO_VAGUE'],
    ]);
  },
);
