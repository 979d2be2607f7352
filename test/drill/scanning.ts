// Looks in every byte of the installation and of its copies for values, data keys and search hashes of the destroyed, with the product's own
// scan. The controls are as many people: planted values and keys, and the hashes of people who stay. Shows places, never values.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { portsFrom } from '@clounge/local/ports';
import { superuser } from '@clounge/local/postgres/server';
import { databases } from '@clounge/local/provision/roles';
import { withClient } from '@clounge/local/provision/server-url';
import type { Needle } from '@clounge/local/residue/needles';
import { scan, type ScanTarget } from '@clounge/local/residue/scan';
import type { Control, ScanReport } from '@clounge/local/residue/search';
import { fileSource } from '@clounge/local/residue/sources';
import type { BenchHouse } from '../bench/house.ts';
import { counted, type Figure } from '../bench/figure.ts';
import { copiesOf } from './copies.ts';
import { urlOf, type Destroyed } from './destroyed.ts';
import { invented, needlesOf } from './population.ts';

const isAnywhere = () => true;
const isInFile: Control['isAt'] = (_place, source) => source === fileSource;
const controlTable = 'drill_control';

async function targetOf(house: BenchHouse): Promise<ScanTarget> {
  const { payloadKey } = JSON.parse(await readFile(join(house.data, 'secrets.json'), 'utf8')) as { payloadKey: string };
  const notOfPeople = 'Keys and passwords of the installation itself.';
  const leftOut = Object.fromEntries(
    ['root-keys', 'secrets.json', 'oidc-keys.json', 'certificate-key.json', 'ledger-key.json', 'clients.json'].map(
      (name) => [name, notOfPeople],
    ),
  );
  return {
    serverUrl: house.databaseUrl('postgres', superuser),
    databasePrefix: '',
    databases: databases.map(({ name }) => name),
    temporal: {
      address: `127.0.0.1:${portsFrom(house.port).temporal}`,
      namespace: 'default',
      payloadKey,
      file: join(house.data, 'temporal', 'temporal.db'),
    },
    folders: [
      { path: house.data, label: 'data', leftOut },
      { path: copiesOf(house.data).folder, label: 'copies' },
    ],
  };
}

/** Values and keys of as many people who never were, in a table of a database: they must come up. */
async function planted(house: BenchHouse, count: number): Promise<{ controls: Control[]; remove(): Promise<void> }> {
  const people = invented(count).map((person, n) => ({ person, n, key: randomBytes(32) }));
  const url = urlOf(house)('identity');
  await withClient(url, async (client) => {
    await client.query(`create table ${controlTable} (value text, key bytea)`);
    await client.query(`insert into ${controlTable} select * from unnest($1::text[], $2::bytea[])`, [
      people.map(({ person }) => `${person.name} <${person.email}>`),
      people.map(({ key }) => key),
    ]);
  });
  return {
    controls: people.flatMap(({ person, n, key }): Control[] => [
      { name: `value ${n}`, value: person.email, isAt: isAnywhere, found: false },
      { name: `key ${n}`, value: key.toString('hex'), isBytes: true, isAt: isInFile, found: false },
    ]),
    remove: () =>
      withClient(url, async (client) => {
        await client.query(`drop table ${controlTable}`);
      }),
  };
}

const bytesNeedle = (owner: string, kind: string, bytes: Uint8Array): Needle => ({
  owner,
  kind,
  hex: Buffer.from(bytes).toString('hex'),
});

/** What is looked for, by what it is; each is a scan of its own, so that one's findings do not crowd out another's. */
function soughtOf({ people, dataKeys, blinds }: Destroyed): Record<string, Needle[]> {
  return {
    plaintext: people.flatMap((person, n) => needlesOf(`P-${n}`, person)),
    'data-key': dataKeys.map(({ subjectId, key }) => bytesNeedle(subjectId, 'key', key)),
    index: blinds.map(({ subjectId, blind }) => bytesNeedle(subjectId, 'index', blind)),
  };
}

const foundOf = (report: ScanReport, kind: string) =>
  report.controls.filter(({ name, found }) => found && name.startsWith(kind)).length;

/** The table that a file belongs to, where it is one's, and the copy that it lies in. */
function shortly(place: string): string {
  const copy = /^copies\/(?:backups\/([^/]+)|(pg_wal|dumps\/[^/]+))/.exec(place);
  const table = /\(([^)]+)\)$/.exec(place)?.[1];
  if (copy) return copy[1] === undefined ? `copies: ${copy[2]}` : `backup “${copy[1]}”: ${table ?? 'a file'}`;
  return table ?? place;
}

export async function* scanFigures(gone: Destroyed, say: (what: string) => void): AsyncGenerator<Figure> {
  const { house } = gone;
  const count = gone.people.length;
  const target = await targetOf(house);
  for (const [kind, needles] of Object.entries(soughtOf(gone))) {
    say(`looking for ${needles.length} ${kind} values`);
    const control = await planted(house, count);
    const indexes = gone.stayingBlinds.map((blind, n): Control => ({
      name: `index ${n}`,
      value: blind.toString('hex'),
      isBytes: true,
      isAt: isInFile,
      found: false,
    }));
    const report = await scan(target, needles, undefined, [...control.controls, ...indexes]).finally(control.remove);
    const megabytes = Math.round(report.looked.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6);
    const places = [...new Set(report.findings.map(({ place }) => place))].sort();
    for (const place of places) say(`found in ${place}`);
    yield counted(
      `${kind} bytes of the destroyed`,
      report.found,
      'found',
      0,
      `${needles.length} values in ${report.patterns} forms; ${megabytes} MB of files, log, tables, histories, archived log, base backups, dumps${places.length > 0 ? `; found in ${[...new Set(places.map(shortly))].join(', ')}` : ''}`,
    );
    const own = report.controls.filter(({ name }) => !/^(value|key|index) \d+$/.test(name));
    const missed = own.filter(({ found }) => !found).length + report.notLookedAt.length;
    yield counted(
      `controls and places missed (${kind})`,
      missed,
      'missed',
      0,
      `${own.length} controls of the scan itself`,
    );
    for (const { place, why } of report.notLookedAt) say(`not looked at: ${place}: ${why}`);
    const ofKind = { plaintext: 'value ', 'data-key': 'key ', index: 'index ' }[kind] ?? '';
    const against =
      kind === 'index' ? 'hashes of people who stay, in the files of the search tables' : 'planted in a table';
    yield counted(
      `people that the control finds (${kind})`,
      foundOf(report, ofKind),
      'people',
      kind === 'index' ? indexes.length : count,
      against,
    );
  }
}
