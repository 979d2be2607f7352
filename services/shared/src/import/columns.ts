// Which columns a file may have. A file that carries a forbidden kind of data, or a column nobody declared, is refused whole. Art. 1(2), Art. 10.
import type { Refusal } from '../errors/index.ts';

/** Columns of a kind of file, as written in its header. */
export interface ImportColumns {
  required: readonly string[];
  optional: readonly string[];
}

interface ForbiddenKind {
  what: string;
  clause: string;
  wayOut: string;
  /** Words of a column's name, or whole names without separators: English, Korean, Indonesian. */
  words: ReadonlySet<string>;
  /** Korean writes words together, so these are looked for anywhere in a name. */
  within: readonly string[];
}

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function forbidden(what: string, clause: string, wayOut: string, words: string, within: string): ForbiddenKind {
  return { what, clause, wayOut, words: new Set(list(words)), within: list(within) };
}

const noField = 'Remove the column from the file: the product has no field for it.';
const art12 = 'Art. 1(2)';

const forbiddenKinds: readonly ForbiddenKind[] = [
  forbidden(
    'a position',
    'Art. 10',
    'Remove the column: a position is judged on the device, used once and never stored.',
    `latitude longitude lat lng lon long latlng latlong lonlat coordinate coordinates coords coord geohash geo geolocation geopoint gps
     geom geometry wkt altitude location position_lat position_lng pluscode what3words easting northing
     lintang bujur koordinat lokasi titiklokasi posisigps garislintang garisbujur`,
    '위도 경도 좌표 위치 고도',
  ),
  forbidden(
    'race or ethnicity',
    art12,
    noField,
    'race racial ethnicity ethnic ethnicgroup tribe skin skincolor skincolour ras suku sukubangsa etnis warnakulit',
    '인종 민족 피부색',
  ),
  forbidden(
    'ideology or belief',
    art12,
    noField,
    `religion religious faith belief beliefs creed denomination church ideology philosophy
     agama kepercayaan keyakinan ideologi aliran`,
    '종교 신앙 신념 사상 교회',
  ),
  forbidden(
    'national origin',
    art12,
    noField,
    `nationality nationalorigin origin citizenship birthplace placeofbirth countryofbirth birthcountry pob
     kewarganegaraan kebangsaan asal tempatlahir negaraasal negaralahir`,
    '국적 출신 출생지 본적',
  ),
  forbidden(
    'a place of residence',
    art12,
    'Remove the column: where members live is not asked for.',
    `address addr street city town district province state region postcode postal postalcode zip zipcode residence residential domicile
     homeaddress home village hometown rt rw
     alamat rumah domisili tempattinggal kota kabupaten kecamatan kelurahan provinsi kodepos`,
    '주소 거주 주거 자택 우편번호 시도 시군구',
  ),
  forbidden(
    'political affiliation',
    art12,
    noField,
    'politics political party partyaffiliation politicalparty union unionmember tradeunion politik partai partaipolitik serikat',
    '정당 정치 노조 노동조합',
  ),
  forbidden(
    'a criminal record',
    art12,
    noField,
    'criminal crime crimes conviction convictions offence offense arrest felony kriminal pidana skck catatankriminal narapidana',
    '범죄 전과 수형 형사',
  ),
  forbidden(
    'health',
    art12,
    noField,
    `health healthstatus medical disease illness diagnosis disability disabled handicap blood bloodtype bloodgroup allergy allergies
     medication vaccination vaccine pregnancy pregnant bmi height weight
     kesehatan penyakit disabilitas cacat darah golongandarah goldar alergi vaksin hamil medis`,
    '건강 질병 질환 장애 혈액형 병력 진단 알레르기 백신 임신',
  ),
  forbidden(
    'sexual life',
    art12,
    noField,
    `sex sexual sexuality sexualorientation orientation gender genderidentity pronoun pronouns
     seks seksual seksualitas kelamin jeniskelamin orientasi orientasiseksual gender`,
    '성별 성생활 성적지향 성정체성 성적',
  ),
];

/** Header names compare without case, width, accents' form or surrounding space. */
export const columnName = (raw: string): string =>
  raw
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');

/** Words of a column's name, single and run together: `Blood-Type`, `bloodType`, `blood_type` all give `blood`, `type`, `bloodtype`. */
function wordsOf(raw: string): string[] {
  const words = raw
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/\d+$/u, ''))
    .filter(Boolean);
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
  return [...words, ...pairs, words.join('')];
}

/** Addresses at which nobody lives. */
const notAPlace = /^(e?mail|ip|mac|web|url)addr(ess)?$/;

const forbiddenKindOf = (raw: string): ForbiddenKind | undefined => {
  const words = wordsOf(raw);
  const joined = words.at(-1) ?? '';
  if (notAPlace.test(joined)) return undefined;
  return forbiddenKinds.find(
    (kind) => words.some((word) => kind.words.has(word)) || kind.within.some((part) => joined.includes(part)),
  );
};

/** Names of columns may be told, but a line of data taken for a header must not be. */
const quoted = (raw: string): string => `“${raw.trim().slice(0, 40)}”`;

const refusal = (code: string, message: string, wayOut: string): Refusal => ({
  code,
  field: 'columns',
  message,
  wayOut,
});

/** Why a file with this header is refused whole, or null. The first fault is named. */
export function refuseColumns(kind: string, declared: ImportColumns, header: readonly string[]): Refusal | null {
  const known = new Set([...declared.required, ...declared.optional]);
  const names = header.map(columnName);
  const format = `Columns of ${kind}: ${[...known].join(', ')}.`;
  const strangers = header.filter((_, index) => !known.has(names[index] ?? ''));
  for (const raw of strangers) {
    const kindOfData = forbiddenKindOf(raw);
    if (!kindOfData) continue;
    return refusal(
      'FORBIDDEN_COLUMN',
      `Column ${quoted(raw)} carries ${kindOfData.what}, which is not collected (${kindOfData.clause}). Nothing of the file was stored.`,
      kindOfData.wayOut,
    );
  }
  if (strangers.length === header.length) {
    const separator = header.length === 1 && /[;\t]/.test(header[0] ?? '');
    const why = separator ? 'its cells are not separated by commas' : 'none of its columns is known';
    return refusal('NO_HEADER', `The first line is no header of ${kind}: ${why}.`, format);
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index && known.has(name));
  if (twice !== undefined)
    return refusal('DUPLICATE_COLUMN', `Column ${quoted(twice)} is there twice.`, 'Leave one of the two.');
  const stranger = strangers[0];
  if (stranger !== undefined) {
    const name =
      stranger.trim() === '' ? `number ${header.indexOf(stranger) + 1}, which has no name,` : quoted(stranger);
    return refusal(
      'UNKNOWN_COLUMN',
      `Column ${name} is not known. Nothing of the file was stored.`,
      `Remove it. ${format}`,
    );
  }
  const missing = declared.required.find((name) => !names.includes(name));
  if (missing !== undefined) return refusal('MISSING_COLUMN', `Column ${quoted(missing)} is missing.`, format);
  return null;
}
