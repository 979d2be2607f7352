// Which installation is scanned, from its settings and its data folder, and who prepares. The only reader of the environment here.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { startSettings } from '../config.ts';
import { portsFrom } from '../ports.ts';
import { superuser } from '../postgres/server.ts';
import { databases } from '../provision/roles.ts';
import { urlFor } from '../provision/server-url.ts';
import type { Settings } from '../settings.ts';
import { secretsIn } from '../secrets.ts';
import type { Folder } from './files.ts';
import type { PrepareTarget } from './prepare.ts';
import type { ScanTarget } from './scan.ts';

/** What holds keys and passwords of the installation itself, and is read by nobody but the parts. */
const leftOut: Folder['leftOut'] = {
  'root-keys': 'Root keys of the vault: random bytes, read by the parts alone.',
  'secrets.json': 'Passwords and keys of the installation, made by chance.',
  'oidc-keys.json': 'Signing keys, made by chance.',
  'certificate-key.json': 'A signing key, made by chance.',
  'clients.json': 'Names and secrets of programs.',
  'demo-credentials.json': 'Sign-ins of invented people, written for whoever tries the demo.',
};

/**
 * The back office of `CLOUNGE_URL` (else the one of this machine's settings), as whoever `CLOUNGE_TOKEN` belongs to: a person's access
 * token, for the look is recorded as theirs. Throws `CannotStart`.
 */
export function prepareTarget(env: Record<string, string | undefined> = process.env): PrepareTarget {
  const token = env['CLOUNGE_TOKEN'];
  if (!token) {
    throw new CannotStart(
      'Set CLOUNGE_TOKEN to an access token of the person in charge or a deputy: only they may read the people of a list.',
    );
  }
  const url = env['CLOUNGE_URL'] || `http://127.0.0.1:${startSettings([]).port}`;
  if (!URL.canParse(url))
    throw new CannotStart('The setting CLOUNGE_URL is no URL; set it to the address of the back office.');
  return { url: url.replace(/\/+$/, ''), token };
}

/** The folder of documents where it was set apart from the data. A bucket is no folder: whoever scans gives a copy of it with `--also`. */
function documentsElsewhere({ data, documents }: Pick<Settings, 'data' | 'documents'>): ScanTarget['folders'] {
  const place = documents['CLOUNGE_DOCUMENTS'] ?? '';
  if (!place.startsWith('file:/')) return [];
  const path = place.slice('file:'.length);
  return path.startsWith(`${data}/`) ? [] : [{ path, label: 'documents' }];
}

/** The installation of `CLOUNGE_DATA`, as `npm start` would run it, and further folders. Throws `CannotStart`. */
export async function scanTarget(also: readonly string[]): Promise<ScanTarget> {
  const settings = startSettings([]);
  await access(join(settings.data, 'secrets.json')).catch(() => {
    throw new CannotStart(`There is no installation in ${settings.data}; set CLOUNGE_DATA to its folder.`);
  });
  const secrets = await secretsIn(settings.data);
  const ports = portsFrom(settings.port);
  const bundled = urlFor(`postgres://127.0.0.1:${ports.postgres}/`, 'postgres', {
    name: superuser,
    password: secrets.postgresPassword,
  });
  return {
    serverUrl: settings.postgresUrl ?? bundled,
    databasePrefix: '',
    databases: databases.map(({ name }) => name),
    temporal: {
      address: settings.temporalAddress ?? `127.0.0.1:${ports.temporal}`,
      namespace: 'default',
      payloadKey: secrets.payloadKey,
      file: settings.temporalAddress ? null : join(settings.data, 'temporal', 'temporal.db'),
    },
    folders: [
      { path: settings.data, label: 'data', ...(leftOut ? { leftOut } : {}) },
      ...documentsElsewhere(settings),
      ...also.map((path) => ({ path, label: path })),
    ],
  };
}
