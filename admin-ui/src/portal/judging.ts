// Judges a position on the device that took it: inside of a zone or not. Pure; knows no network and no storage, and keeps nothing (Art. 10).
// The same module runs in the page and in the tests that hold it against another implementation.

/** Degrees, longitude first. */
export type Point = readonly [longitude: number, latitude: number];

export type Shape = { type: 'Circle'; centre: Point; radius: number } | { type: 'Polygon'; ring: readonly Point[] };

export interface JudgedZone {
  id: string;
  shape: Shape;
}

/** What the device says; the radius is metres at 95 %. */
export interface Fix {
  point: Point;
  accuracy: number;
}

export type Judgement =
  | { kind: 'ACCEPTED'; zoneId: string }
  | { kind: 'REFUSED' }
  /** Nothing is judged and nothing is sent: the device does not know well enough where it is. */
  | { kind: 'TOO_VAGUE' };

/** No zone is smaller than a circle of this radius, so a vaguer fix says nothing about any zone. See decision 0040. */
export const vaguestMetres = 100;

const earthRadiusMetres = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in metres (haversine). */
export function distanceMetres([lonA, latA]: Point, [lonB, latB]: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const a = half(latA, latB) + half(lonA, lonB) * Math.cos(radians(latA)) * Math.cos(radians(latB));
  return 2 * Math.atan2(Math.sqrt(a), Math.sqrt(1 - a)) * earthRadiusMetres;
}

/** A longitude next to another one, however many times round the earth. */
const near = (longitude: number, reference: number): number =>
  longitude - 360 * Math.round((longitude - reference) / 360);

/** Doubles are whole numbers of 2⁻¹⁰⁷⁴: as such they multiply without rounding. */
function exactly(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const high = bits.getUint32(0);
  const exponent = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4));
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  const magnitude = mantissa << BigInt(Math.max(exponent, 1) - 1);
  return value < 0 ? -magnitude : magnitude;
}

/** The sign of `ax·by − ay·bx`: by floats where they are sure, else without rounding. */
function turn(ax: number, ay: number, bx: number, by: number): number {
  const left = ax * by;
  const right = ay * bx;
  const rough = left - right;
  if (Math.abs(rough) > 3.4e-16 * (Math.abs(left) + Math.abs(right))) return Math.sign(rough);
  const exact = exactly(ax) * exactly(by) - exactly(ay) * exactly(bx);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

/** Whether a point lies inside of a ring or on its border. The ring may cross the 180th meridian. */
export function insideRing([longitude, latitude]: Point, ring: readonly Point[]): boolean {
  const [first] = ring;
  if (!first) return false;
  // Longitudes are laid side by side, starting at the first corner; the point next to the middle of them.
  const flat: Point[] = [];
  for (const [lon, lat] of ring) flat.push([near(lon, flat.at(-1)?.[0] ?? lon), lat]);
  const longitudes = flat.map(([lon]) => lon);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const x = near(longitude, middle);
  let inside = false;
  for (const [at, [fromX, fromY]] of flat.entries()) {
    const [toX, toY] = flat[(at + 1) % flat.length] ?? first;
    const [ax, ay, bx, by] = [fromX - x, fromY - latitude, toX - x, toY - latitude];
    const above = ay > 0;
    const side = above !== by > 0 || ay === 0 || by === 0 ? turn(ax, ay, bx, by) : null;
    if (side === 0 && ax * bx <= 0 && ay * by <= 0) return true;
    if (above !== by > 0 && (side ?? 0) > 0 === by > ay) inside = !inside;
  }
  return inside;
}

/** Whether a point lies inside of a shape or on its border. */
export const insideShape = (point: Point, shape: Shape): boolean =>
  shape.type === 'Circle' ? distanceMetres(shape.centre, point) <= shape.radius : insideRing(point, shape.ring);

/**
 * The centre of the fix decides, borders counting as inside; a fix that is vaguer than the smallest zone decides nothing. The first zone that
 * fits is named, in the order given.
 */
export function judge({ point, accuracy }: Fix, zones: readonly JudgedZone[]): Judgement {
  if (!(accuracy <= vaguestMetres)) return { kind: 'TOO_VAGUE' };
  const zone = zones.find(({ shape }) => insideShape(point, shape));
  return zone ? { kind: 'ACCEPTED', zoneId: zone.id } : { kind: 'REFUSED' };
}
