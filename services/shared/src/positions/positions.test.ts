// What looks like a position is told from what does not, by name and by shape, wherever in a request it stands.
import { promise } from '@clounge/test/kit';
import fc from 'fast-check';
import { expect } from 'vitest';
import { bringsPosition, carriesPosition, holdsPosition, namesPosition } from './index.ts';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });

const sexagesimal = (degrees: number) =>
  `${Math.floor(Math.abs(degrees))}°${Math.floor((Math.abs(degrees) % 1) * 60)}'`;
const writings: readonly ((lon: number, lat: number) => string)[] = [
  (lon, lat) => `${lat.toFixed(5)},${lon.toFixed(5)}`,
  (lon, lat) => `${lat.toFixed(4)} ${lon.toFixed(4)}`,
  (lon, lat) => `I was at ${lat.toFixed(6)}; ${lon.toFixed(6)}.`,
  (lon) => `only ${lon.toFixed(7)}`,
  (lon, lat) => `${sexagesimal(lat)} N ${sexagesimal(lon)} E`,
  (lon, lat) => `geo:${lat.toFixed(2)},${lon.toFixed(2)}`,
];

promise(
  'Art. 10(2)',
  'a position in a text is found however it is written, and hours and numbers are not taken for one',
  () => {
    fc.assert(
      fc.property(longitude, latitude, fc.constantFrom(...writings), (lon, lat, writing) => {
        expect(holdsPosition(writing(lon, lat))).toBe(true);
      }),
      { seed: 10, numRuns: 2_000 },
    );
    expect(holdsPosition('behind the hall 8Q7XCRXW+5J9')).toBe(true);
    for (const text of [
      'The phone was empty from 09:00 to 18.30, gate 2.',
      'Invoice 2026-11-0042, 1,250,000 KRW',
      'Room 4.12, 37.5 °C',
      '휴대폰이 꺼져 있었습니다. 11월 2일 09:00',
    ])
      expect(holdsPosition(text), text).toBe(false);
  },
);

promise('Art. 10(2)', 'names under which a position travels are known in any spelling', () => {
  for (const name of [
    'lat',
    'Longitude',
    'homeLatitude',
    'x-geo-position',
    'GPS_coords',
    'pluscode',
    'geoHash',
    'wifi',
  ])
    expect(namesPosition(name), name).toBe(true);
  for (const name of ['kind', 'nonce', 'platform', 'translation', 'template', 'latest', 'accept-language'])
    expect(namesPosition(name), name).toBe(false);
});

promise(
  'Art. 10(2)',
  'an error report, an extension, a variable nobody declared and a header are looked at, however deep',
  () => {
    const declared = (name: string) => name === 'input';
    const plain = { query: '{ x }', variables: { input: { reason: 'The phone was empty.' } } };
    expect(bringsPosition({ authorization: 'Bearer x' }, plain, declared)).toBe(false);
    fc.assert(
      fc.property(longitude, latitude, fc.integer({ min: 0, max: 6 }), (lon, lat, depth) => {
        // As JSON has it: a number that is whole says nothing by itself.
        let report: unknown = { message: `fix ${lat.toFixed(5)}, ${lon.toFixed(5)}` };
        for (let at = 0; at < depth; at += 1) report = { cause: [report] };
        expect(carriesPosition(report)).toBe(true);
        expect(bringsPosition({}, { ...plain, error: report }, declared)).toBe(true);
        expect(bringsPosition({}, { ...plain, extensions: { report } }, declared)).toBe(true);
        expect(bringsPosition({}, { ...plain, variables: { ...plain.variables, report } }, declared)).toBe(true);
      }),
      { seed: 11, numRuns: 300 },
    );
    expect(bringsPosition({ 'X-Position': '1' }, plain, declared)).toBe(true);
    expect(bringsPosition({}, { ...plain, lat: 37 }, declared)).toBe(true);
  },
);
