// Every way of writing a position down that we could think of, looked for in bytes. Never a position of a real person.

export interface Seen {
  where: string;
  bytes: Buffer;
}

type Position = readonly [longitude: number, latitude: number];

const geohashSigns = '0123456789bcdefghjkmnpqrstuvwxyz';

/** Geohash of so many signs. */
export function geohash([longitude, latitude]: Position, signs = 7): string {
  const range = { lon: [-180, 180] as [number, number], lat: [-90, 90] as [number, number] };
  let out = '';
  let bits = 0;
  for (let bit = 0; bit < signs * 5; bit += 1) {
    const [axis, value] = bit % 2 === 0 ? [range.lon, longitude] : [range.lat, latitude];
    const middle = (axis[0] + axis[1]) / 2;
    const high = value >= middle;
    axis[high ? 0 : 1] = middle;
    bits = bits * 2 + (high ? 1 : 0);
    if (bit % 5 === 4) {
      out += geohashSigns[bits] ?? '';
      bits = 0;
    }
  }
  return out;
}

const plusSigns = '23456789CFGHJMPQRVWX';

/** Open Location Code of ten digits. */
export function plusCode([longitude, latitude]: Position): string {
  let lat = Math.floor((latitude + 90) * 8_000);
  let lon = Math.floor((longitude + 180) * 8_000);
  const signs: string[] = [];
  for (let pair = 0; pair < 5; pair += 1) {
    signs.unshift(plusSigns[lat % 20] ?? '', plusSigns[lon % 20] ?? '');
    lat = Math.floor(lat / 20);
    lon = Math.floor(lon / 20);
  }
  return `${signs.slice(0, 8).join('')}+${signs.slice(8).join('')}`;
}

function sexagesimal(degrees: number): string[] {
  const size = Math.abs(degrees);
  const minutes = (size % 1) * 60;
  const second = Math.floor((minutes % 1) * 60);
  return [
    `${Math.floor(size)}°${Math.floor(minutes)}'${second}`,
    `${Math.floor(size)}°${Math.floor(minutes)}′${second}`,
  ];
}

/** Texts that one number of degrees may be written as; fewer than four decimals is no position, and may be chance. */
function textsOf(degrees: number): string[] {
  const decimals = [4, 5, 6, 7, 9].flatMap((places) => {
    const text = Math.abs(degrees).toFixed(places);
    return [text, text.replace('.', ',')];
  });
  const scaled = [1e5, 1e6, 1e7].map((scale) => String(Math.round(Math.abs(degrees) * scale)));
  return [...decimals, ...scaled.filter((text) => text.length >= 8), ...sexagesimal(degrees)];
}

function binaryOf(degrees: number): Buffer[] {
  const double = Buffer.alloc(8);
  double.writeDoubleBE(degrees);
  const little = Buffer.from(double).reverse();
  const scaled = Buffer.alloc(4);
  scaled.writeInt32BE(Math.round(degrees * 1e7));
  return [double, little, scaled, Buffer.from(scaled).reverse()];
}

/** The three ways in which bytes lie inside of base64, without the signs that their neighbours share. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const inner = text.slice(shift === 0 ? 0 : shift + 1, (bytes.length + shift) % 3 === 0 ? undefined : -1);
    return inner.length >= 8 ? [inner, inner.replaceAll('+', '-').replaceAll('/', '_')] : [];
  });
}

/** Everything that a position may look like, as bytes. */
function needlesOf(position: Position): Buffer[] {
  const texts = [...position.flatMap(textsOf), geohash(position), plusCode(position)];
  const binary = position.flatMap(binaryOf);
  const coded = [...texts.map((text) => Buffer.from(text)), ...binary].flatMap(base64Of);
  const hex = binary.map((bytes) => bytes.toString('hex'));
  return [...[...texts, ...coded, ...hex].map((text) => Buffer.from(text)), ...binary];
}

/**
 * Where a byte of one of these positions is, in any of these ways. `least`: bytes that a way must have. In what is random, such as sealed bytes, four
 * of them come up by chance: of a thousand positions once in a megabyte.
 */
export function coordinatesIn(seen: readonly Seen[], positions: readonly Position[], least = 4): string[] {
  const needles = positions.flatMap(needlesOf).filter(({ length }) => length >= least);
  return seen.filter(({ bytes }) => needles.some((needle) => bytes.includes(needle))).map(({ where }) => where);
}
