// The shape of a zone: a circle or a simple polygon on the earth. Reads and judges shapes that managers draw; never a position of anybody.
import { z } from 'zod';

/** Degrees, longitude first, as GeoJSON has it. */
export type Point = readonly [longitude: number, latitude: number];

export type ZoneShape =
  | { type: 'Circle'; centre: Point; /** Metres. */ radius: number }
  /** Corners in order; the last is joined to the first. A ring may cross the 180th meridian: each side goes the short way round. */
  | { type: 'Polygon'; ring: readonly Point[] };

/** Why a shape is no zone. */
export type ShapeFault =
  | 'UNREADABLE'
  | 'OUTSIDE_THE_EARTH'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'TOO_FEW_CORNERS'
  | 'TOO_MANY_CORNERS'
  | 'CROSSES_ITSELF';

export const smallestRadiusMetres = 100;
export const largestRadiusMetres = 20_000;
/** Of a circle of the smallest radius. */
export const smallestAreaSquareMetres = Math.PI * smallestRadiusMetres ** 2;
export const mostCorners = 100;
/** Beyond, a flat picture of a few kilometres is none. */
const furthestLatitude = 85;
const earthRadiusMetres = 6_371_008.8;

const point = z.tuple([z.number(), z.number()]);
const shape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Circle'), centre: point, radius: z.number() }),
  z.strictObject({ type: z.literal('Polygon'), ring: z.array(point).max(1_000) }),
]);

const onEarth = ([longitude, latitude]: Point) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= furthestLatitude;

/** A longitude next to another one, however many times round the earth. */
const near = (longitude: number, reference: number): number =>
  longitude - 360 * Math.round((longitude - reference) / 360);

/** The ring with its longitudes side by side, so that it is a plain polygon even across the 180th meridian. */
export function unrolled(ring: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const [longitude, latitude] of ring) {
    const before = out.at(-1);
    out.push([before ? near(longitude, before[0]) : longitude, latitude]);
  }
  return out;
}

/** Metres on a plane that touches the earth at the ring's middle latitude: good to a thousandth for a few kilometres. */
function plane(ring: readonly Point[]): Point[] {
  const middle = ring.reduce((sum, [, latitude]) => sum + latitude, 0) / ring.length;
  const metre = (Math.PI / 180) * earthRadiusMetres;
  const shrunk = metre * Math.cos((middle * Math.PI) / 180);
  return ring.map(([longitude, latitude]): Point => [longitude * shrunk, latitude * metre]);
}

/** Square metres inside of a ring. */
export function areaOf(ring: readonly Point[]): number {
  const flat = plane(unrolled(ring));
  const [origin = [0, 0]] = flat;
  let twice = 0;
  for (const [at, [x, y]] of flat.entries()) {
    const [nextX, nextY] = flat[(at + 1) % flat.length] ?? origin;
    twice += (x - origin[0]) * (nextY - origin[1]) - (nextX - origin[0]) * (y - origin[1]);
  }
  return Math.abs(twice) / 2;
}

const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const between = (a: Point, b: Point, c: Point): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1]);

/** Whether two sides have a point in common. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const [c1, d1, a1, b1] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (c1 !== d1 && a1 !== b1) return true;
  return (
    (c1 === 0 && between(a, b, c)) ||
    (d1 === 0 && between(a, b, d)) ||
    (a1 === 0 && between(c, d, a)) ||
    (b1 === 0 && between(c, d, b))
  );
}

/** Whether a side meets another one that is not its neighbour, or turns back over its neighbour. */
function crossesItself(ring: readonly Point[]): boolean {
  const sides = ring.map((from, at) => [from, ring[(at + 1) % ring.length] ?? from] as const);
  for (const [at, [a, b]] of sides.entries()) {
    for (const [other, [c, d]] of sides.entries()) {
      if (other <= at) continue;
      const next = other === at + 1;
      const around = at === 0 && other === sides.length - 1;
      if (
        next
          ? turn(a, b, d) === 0 && between(a, b, d)
          : around
            ? turn(c, d, b) === 0 && between(c, d, b)
            : meet(a, b, c, d)
      )
        return true;
    }
  }
  return false;
}

/** Whether a ring goes round the earth: then it has no inside. */
const closesWithoutTurn = (ring: readonly Point[]): boolean => {
  const [first] = ring;
  const last = ring.at(-1);
  return first !== undefined && last !== undefined && Math.abs(first[0] - last[0]) <= 180;
};

const same = (a: Point | undefined, b: Point | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** A shape from outside as a zone's, or why it is none. A ring that repeats its first corner at the end is taken without it. */
export function readShape(value: unknown): ZoneShape | ShapeFault {
  const read = shape.safeParse(value);
  if (!read.success) return 'UNREADABLE';
  if (read.data.type === 'Circle') {
    const { centre, radius } = read.data;
    if (!onEarth(centre)) return 'OUTSIDE_THE_EARTH';
    if (radius < smallestRadiusMetres) return 'TOO_SMALL';
    return radius > largestRadiusMetres ? 'TOO_LARGE' : read.data;
  }
  const ring = read.data.ring.filter((corner, at, all) => !same(corner, all[at === 0 ? all.length - 1 : at - 1]));
  if (ring.length < 3) return 'TOO_FEW_CORNERS';
  if (ring.length > mostCorners) return 'TOO_MANY_CORNERS';
  if (!ring.every(onEarth)) return 'OUTSIDE_THE_EARTH';
  const flat = unrolled(ring);
  if (!closesWithoutTurn(flat)) return 'TOO_LARGE';
  if (crossesItself(flat)) return 'CROSSES_ITSELF';
  const area = areaOf(ring);
  if (area < smallestAreaSquareMetres) return 'TOO_SMALL';
  return area > Math.PI * largestRadiusMetres ** 2 ? 'TOO_LARGE' : { type: 'Polygon', ring };
}
