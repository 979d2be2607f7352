// Tells what looks like a position, by the names of fields and by the shape of texts, so that it is refused before anything is stored (Art. 10).
// Never repeats what it found.

/** Names by which a position travels, as parts of a name in any spelling. */
const partNames =
  /^(lat|latitude|lats|lng|lon|long|longitude|longitudes|latlng|latlon|lnglat|coord|coords|coordinate|coordinates|geo|geohash|geolocation|geopoint|gps|position|positions|location|altitude|heading|accuracy|pluscode|olc|easting|northing|utm|mgrs|what3words|w3w|bssid|wifi|celltower|cellid|beacon)$/i;

/** Names of ours that have such a part and carry none: ids of consents and the schema's own words. */
const harmless = new Set(['location-use', 'x-forwarded-for', 'content-location', 'accept-language']);

const partsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

/** Whether a name says that a position is meant: `lat`, `x-geo-position`, `homeLatitude`. */
export const namesPosition = (name: string): boolean =>
  !harmless.has(name.toLowerCase()) &&
  (partsOf(name).some((part) => partNames.test(part)) || partNames.test(name.replaceAll(/[^A-Za-z0-9]/g, '')));

const decimalPair = /[-+]?\d{1,3}[.,]\d{3,}\s*[°º]?\s*[NSns]?\s*[,;/| ]\s*[-+]?\d{1,3}[.,]\d{3,}/u;
const degrees = /\d{1,3}\s*[°º]\s*\d{1,2}\s*['′’]/u;
const plusCode = /(^|[^A-Za-z0-9])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,4}(?![A-Za-z0-9])/i;
const geoUri = /\bgeo:[-+]?\d/i;
const oneFine = /(^|[^\d.])[-+]?\d{1,3}\.\d{5,}(?![\d.])/u;

/** Whether a text holds something written as positions are: decimal or sexagesimal degrees, a plus code, a geo: address. */
export const holdsPosition = (text: string): boolean =>
  [decimalPair, degrees, plusCode, geoUri, oneFine].some((shape) => shape.test(text));

const deepest = 12;

/** Whether a value of a request carries one anywhere: by the name of a field, a fine fraction, or a text. `ZoneGeometry` never comes here. */
export function carriesPosition(value: unknown, depth = 0): boolean {
  if (depth > deepest) return true;
  if (typeof value === 'number') return !Number.isInteger(value);
  if (typeof value === 'string') return holdsPosition(value);
  if (Array.isArray(value)) return value.some((one) => carriesPosition(one, depth + 1));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, one]) => namesPosition(name) || carriesPosition(one, depth + 1));
}

/** Members of a GraphQL request over HTTP. */
const members = new Set(['query', 'operationName', 'variables', 'extensions']);

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/**
 * Whether a request brings a position where nothing of ours has a place for it: in a header, beside the members of a GraphQL request, in its
 * extensions, or in a variable that the document does not declare. Declared ones are the features' to judge.
 */
export function bringsPosition(headers: object, body: unknown, declared: (variable: string) => boolean): boolean {
  if (Object.keys(headers).some(namesPosition)) return true;
  const brings = ([name, value]: [string, unknown]) => namesPosition(name) || carriesPosition(value);
  const request = entriesOf(body);
  const beside = request.filter(([name]) => !members.has(name));
  const inside = (name: string) => entriesOf(request.find(([one]) => one === name)?.[1]);
  const extensions = inside('extensions').filter(([name]) => name !== 'persistedQuery');
  return [...beside, ...extensions, ...inside('variables').filter(([name]) => !declared(name))].some(brings);
}

/** Says nothing of what was sent. */
export const positionNotTaken = {
  code: 'POSITION_NOT_TAKEN',
  message:
    'A position is not taken here, in no form. Nothing of this request was read further or kept (policy Art. 10).',
  wayOut: 'Judge the position on the device, and send the verdict only.',
} as const;
