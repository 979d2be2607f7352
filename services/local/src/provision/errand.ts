// Provisions and migrates in a process of its own: the parts' schemas bring an ORM that the supervisor need not keep in memory.
import { serveErrand } from '../supervisor/errand.ts';
import type { Secrets } from '../secrets.ts';
import { closeStandardDatabases, provision } from './provision.ts';

export interface ProvisionOrder {
  serverUrl: string;
  secrets: Pick<Secrets, 'installation' | 'rolePasswords'>;
  /** A server that is ours alone: its standard databases are closed too. */
  bundled: boolean;
  /** What is noted when all is up to date. */
  schema: string;
}

serveErrand<ProvisionOrder, null>(async ({ serverUrl, secrets, bundled, schema }) => {
  if (bundled) await closeStandardDatabases(serverUrl);
  await provision(serverUrl, secrets, schema);
  return null;
});
