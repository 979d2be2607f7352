// Imports files into the bench's installation with its import client.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFiles } from '@clounge/local/import';
import type { BenchHouse } from './house.ts';

export async function importFrom(house: BenchHouse, files: string[]) {
  const secrets = JSON.parse(await readFile(join(house.data, 'secrets.json'), 'utf8')) as {
    clientSecrets: Record<string, string>;
  };
  const url = house.url('gateway');
  return importFiles(files, {
    url: `${url}/graphql`,
    tokenEndpoint: `${url}/oidc/token`,
    clientId: 'import',
    clientSecret: secrets.clientSecrets['import'] ?? '',
    scope: 'import:write',
  });
}
