// Looks for positions in every byte of a house: databases, write-ahead log, logs, Temporal's database and histories, with the product's own scan and
// its controls. Positions are invented.
import { join } from 'node:path';
import { scan } from '@clounge/local/residue/scan';
import type { Needle } from '@clounge/local/residue/needles';
import type { ScanReport } from '@clounge/local/residue/search';
import { runFolder, serversFolder, type House } from '@clounge/test/kit';
import { geohash, plusCode } from './coordinate-bytes.ts';

/** A position in the ways that cannot be chance: both numbers beside each other, its codes, and its bytes. */
function needlesOf([longitude, latitude]: readonly [number, number], index: number): Needle[] {
  const owner = `position ${index}`;
  const text = (value: string): Needle => ({ owner, kind: 'value', text: value });
  const pairs = [4, 5, 6].flatMap((places) => {
    const [lon, lat] = [longitude.toFixed(places), latitude.toFixed(places)];
    return [`${lat},${lon}`, `${lon},${lat}`, `${lat}, ${lon}`, `${lat} ${lon}`, `${lon} ${lat}`];
  });
  const double = Buffer.alloc(16);
  double.writeDoubleBE(longitude, 0);
  double.writeDoubleBE(latitude, 8);
  return [
    ...[...pairs, geohash([longitude, latitude], 9), plusCode([longitude, latitude])].map(text),
    { owner, kind: 'bytes', hex: double.subarray(0, 8).toString('hex') },
    { owner, kind: 'bytes', hex: double.subarray(8).toString('hex') },
  ];
}

/** What the scan of a house without billing finds of these positions. */
export function scanForPositions(house: House, positions: readonly (readonly [number, number])[]): Promise<ScanReport> {
  const { place } = house.installation;
  return scan(
    {
      serverUrl: place.postgresUrl,
      databasePrefix: place.databasePrefix,
      databases: ['identity', 'attendance', 'privacy', 'vault', 'journal'].map((name) => place.databasePrefix + name),
      temporal: {
        address: place.temporalAddress,
        namespace: 'default',
        payloadKey: place.secrets.payloadKey,
        file: join(serversFolder(), 'temporal', 'temporal.db'),
      },
      folders: [
        { path: runFolder(), label: 'data' },
        { path: serversFolder(), label: 'data' },
      ],
    },
    positions.flatMap(needlesOf),
  );
}
