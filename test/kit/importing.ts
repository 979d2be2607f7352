// Loads files into a house the way an operator does: through the gateway, with the import client.
import { importFiles, type Report } from '@clounge/local/import';
import type { House } from './house.ts';

/** Reports in the order of loading. */
export async function importInto(house: House, files: readonly string[]): Promise<Report[]> {
  const url = house.url('gateway');
  const clientSecret = house.installation.place.secrets.clientSecrets['import'] ?? '';
  return importFiles(files, {
    url: `${url}/graphql`,
    tokenEndpoint: `${url}/oidc/token`,
    clientId: 'import',
    clientSecret,
    scope: 'import:write',
  });
}
