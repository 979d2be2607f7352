// Which shapes are zones: no smaller than a circle of 100 m, simple, on the earth; everything else is told why it is none.
import { promise } from '@clounge/test/kit';
import fc from 'fast-check';
import { expect } from 'vitest';
import { areaOf, readShape, type Point } from './geometry.ts';

const centre = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));
const metre = 1 / 111_195;

/** Corners at so many metres from a centre, round it. */
function ringAround([lon, lat]: readonly [number, number], metres: number, corners: number): Point[] {
  const shrunk = Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: corners }, (_, at): Point => {
    const angle = (2 * Math.PI * at) / corners;
    const east = lon + (metres * metre * Math.cos(angle)) / shrunk;
    return [((((east + 180) % 360) + 360) % 360) - 180, lat + metres * metre * Math.sin(angle)];
  });
}
const circle = (at: unknown, radius: unknown) => readShape({ type: 'Circle', centre: at, radius });
const polygon = (ring: unknown) => readShape({ type: 'Polygon', ring });

promise('Art. 10', 'a circle is a zone from 100 m on, anywhere on the earth', () => {
  fc.assert(
    fc.property(centre, fc.double({ min: 100, max: 20_000, noNaN: true }), (at, radius) => {
      expect(circle(at, radius)).toMatchObject({ type: 'Circle' });
    }),
    { seed: 1 },
  );
  expect(circle([127, 37], 99.99)).toBe('TOO_SMALL');
  expect(circle([127, 37], -100)).toBe('TOO_SMALL');
  expect(circle([127, 37], 20_001)).toBe('TOO_LARGE');
  expect(circle([181, 37], 200)).toBe('OUTSIDE_THE_EARTH');
  expect(circle([127, 91], 200)).toBe('OUTSIDE_THE_EARTH');
});

promise(
  'Art. 10',
  'a polygon is a zone where it is as large as that circle and simple, across the 180th meridian, too',
  () => {
    fc.assert(
      fc.property(
        centre,
        fc.integer({ min: 150, max: 10_000 }),
        fc.integer({ min: 3, max: 60 }),
        (at, metres, corners) => {
          const ring = ringAround(at, metres, corners);
          const wanted = (corners / 2) * metres ** 2 * Math.sin((2 * Math.PI) / corners);
          expect(areaOf(ring) / wanted).toBeCloseTo(1, 2);
          expect(polygon(ring)).toEqual(wanted < Math.PI * 100 ** 2 ? 'TOO_SMALL' : { type: 'Polygon', ring });
          // Said with its first corner again at the end it is the same, whichever corner comes first.
          const said = polygon([...ring.slice(1), ring[0], ring[1]]);
          expect(said).toEqual(
            polygon(ring) === 'TOO_SMALL'
              ? 'TOO_SMALL'
              : { type: 'Polygon', ring: [...ring.slice(2), ring[0], ring[1]] },
          );
          expect(polygon(ringAround(at, metres / 200, corners))).toBe('TOO_SMALL');
        },
      ),
      { seed: 2 },
    );
  },
);

promise('Art. 10', 'what is no simple shape is told why', () => {
  const [a, b, c, d] = ringAround([127, 37], 500, 4);
  expect(polygon([a, c, b, d])).toBe('CROSSES_ITSELF');
  expect(polygon([a, b, a, c])).not.toMatchObject({ type: 'Polygon' });
  expect(polygon([a, b])).toBe('TOO_FEW_CORNERS');
  expect(polygon([a, a, a, b])).toBe('TOO_FEW_CORNERS');
  expect(polygon(ringAround([127, 37], 500, 101))).toBe('TOO_MANY_CORNERS');
  expect(polygon(ringAround([127, 37], 30_000, 12))).toBe('TOO_LARGE');
  for (const value of [
    null,
    'POINT(127 37)',
    { type: 'Point', coordinates: [127, 37] },
    { type: 'Circle', centre: ['127', 37], radius: 200 },
    { type: 'Circle', centre: [127, 37], radius: Number.NaN },
    { type: 'Circle', centre: [127, 37], radius: 200, of: 'somebody' },
    { type: 'Polygon', ring: [[127]] },
  ])
    expect(readShape(value), JSON.stringify(value)).toBe('UNREADABLE');
});
