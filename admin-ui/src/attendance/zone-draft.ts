// A zone as it is drawn: metres east and north of a point on a plain grid. Pure; turns the drawing into a shape and back.

export interface ZoneDraft {
  name: string;
  /** Degrees of the grid's middle. */
  longitude: string;
  latitude: string;
  type: 'Circle' | 'Polygon';
  radius: string;
  /** Metres east and north of the middle. */
  corners: readonly (readonly [number, number])[];
  activeFrom: string;
  activeUntil: string;
}

export type Shape =
  { type: 'Circle'; centre: [number, number]; radius: number } | { type: 'Polygon'; ring: [number, number][] };

const metresOfDegree = 111_195;
const rounded = (degrees: number) => Number(degrees.toFixed(7));
const besides = (latitude: number) => metresOfDegree * Math.cos((latitude * Math.PI) / 180);
const wrapped = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** The shape of a drawing; null while its middle is no place on the earth. */
export function shapeOf({ longitude, latitude, type, radius, corners }: ZoneDraft): Shape | null {
  const [lon, lat] = [Number(longitude), Number(latitude)];
  const placed = longitude.trim() !== '' && latitude.trim() !== '' && Math.abs(lon) <= 180 && Math.abs(lat) <= 85;
  if (!placed) return null;
  if (type === 'Circle') return { type, centre: [lon, lat], radius: Number(radius) };
  const ring = corners.map(([east, north]): [number, number] => [
    rounded(wrapped(lon + east / besides(lat))),
    rounded(lat + north / metresOfDegree),
  ]);
  return { type, ring };
}

/** A shape as a drawing around its own middle. */
export function draftOf(shape: Shape): Pick<ZoneDraft, 'longitude' | 'latitude' | 'type' | 'radius' | 'corners'> {
  if (shape.type === 'Circle') {
    const [lon, lat] = shape.centre;
    return { type: 'Circle', longitude: String(lon), latitude: String(lat), radius: String(shape.radius), corners: [] };
  }
  const [first = [0, 0]] = shape.ring;
  const flat = shape.ring.map(([lon, lat]) => [lon - 360 * Math.round((lon - first[0]) / 360), lat] as const);
  const mean = (axis: 0 | 1) => flat.reduce((sum, corner) => sum + corner[axis], 0) / Math.max(flat.length, 1);
  const [lon, lat] = [mean(0), mean(1)];
  const corners = flat.map(
    ([x, y]) => [Math.round((x - lon) * besides(lat)), Math.round((y - lat) * metresOfDegree)] as const,
  );
  return {
    type: 'Polygon',
    longitude: String(rounded(wrapped(lon))),
    latitude: String(rounded(lat)),
    radius: '',
    corners,
  };
}

/** Corners written one a line: `metres east, metres north`; null where a line is none. */
export function cornersOf(text: string): [number, number][] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const corners = lines.map((line) =>
    line
      .split(/[,;\s]+/)
      .filter(Boolean)
      .map(Number),
  );
  const readable = corners.every((corner) => corner.length === 2 && corner.every((one) => Number.isFinite(one)));
  return readable ? corners.map(([east = 0, north = 0]) => [east, north]) : null;
}

export const cornersText = (corners: ZoneDraft['corners']): string =>
  corners.map(([east, north]) => `${east}, ${north}`).join('\n');
