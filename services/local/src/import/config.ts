// Where an import goes and as whom, from the environment and the files of an installation. The only reader of the environment here.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';
import { importScope } from '../clients.ts';
import { projectRoot } from '../settings.ts';
import type { ImportTarget } from './target.ts';

type Environment = Record<string, string | undefined>;

const credentialsShape = z.object({ url: z.url(), tokenEndpoint: z.url() });
const clientsShape = z.array(z.looseObject({ clientId: z.string(), secret: z.string().optional() }));

async function jsonIn<T extends z.ZodType>(path: string, shape: T): Promise<z.infer<T> | null> {
  try {
    const parsed = shape.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * The installation that `CLOUNGE_URL` names, else the one whose files lie in `CLOUNGE_DATA`; as the client that `CLOUNGE_CLIENT_ID` and
 * `CLOUNGE_CLIENT_SECRET` name, else as that installation's own import client. Throws `CannotStart`.
 */
export async function importTarget(env: Environment = process.env): Promise<ImportTarget> {
  const data = resolve(projectRoot, env['CLOUNGE_DATA'] || '.data');
  const credentials = await jsonIn(join(data, 'demo-credentials.json'), credentialsShape);
  const origin = (env['CLOUNGE_URL'] || credentials?.url || `http://localhost:${env['PORT'] || '4000'}`).replace(
    /\/+$/,
    '',
  );
  if (!URL.canParse(origin))
    throw new CannotStart('The setting CLOUNGE_URL is no URL; set it to the address of the back office.');
  const clientId = env['CLOUNGE_CLIENT_ID'] || 'import';
  const secret = env['CLOUNGE_CLIENT_SECRET'] || (await secretIn(data, clientId));
  if (!secret) {
    throw new CannotStart(
      `There is no secret for the client ${clientId} in ${data}; start the back office with npm start first, set CLOUNGE_DATA to its folder, or set CLOUNGE_CLIENT_ID and CLOUNGE_CLIENT_SECRET.`,
    );
  }
  return {
    url: `${origin}/graphql`,
    tokenEndpoint: `${origin}/oidc/token`,
    clientId,
    clientSecret: secret,
    scope: importScope,
  };
}

async function secretIn(data: string, clientId: string): Promise<string | null> {
  const clients = await jsonIn(join(data, 'clients.json'), clientsShape);
  return clients?.find((client) => client.clientId === clientId)?.secret ?? null;
}

/** Paths are the person's, who may stand in another folder than npm does. */
export const fromWhereOneStands = (path: string, env: Environment = process.env): string =>
  resolve(env['INIT_CWD'] || process.cwd(), path);
