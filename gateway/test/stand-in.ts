// What the gateway's own tests put behind it: an issuer with real keys, and four parts that serve the real SDL from a few rows and remember what they
// were asked. The whole house with real parts is tested in test/; here is what needs a part to misbehave.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type RequestListener } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { serviceNames, type ServiceName } from '@clounge/shared/config';
import { subgraphSdl } from '@clounge/shared/subgraph';
import { graphql } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { featuresOf } from '../src/composition/supergraph.ts';
import { gatewayConfig, type GatewayConfig } from '../src/config.ts';
import { startGateway } from '../src/part.ts';

/** A request as a part received it. */
export interface Received {
  part: ServiceName;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);
const page = (nodes: readonly object[]) => ({ nodes, pageInfo: { hasNextPage: false, endCursor: null } });
const first = ({ first: size }: { first: number }) => ids(size).map((id) => ({ id }));

type Resolvers = Record<string, Record<string, (parent: never, args: never) => unknown>>;

/** A few rows for each part; the SDL around them is the real one. */
const rows: Record<ServiceName, Resolvers> = {
  identity: {
    Query: {
      person: (_: unknown, { email }: { email?: string }) => (email === 'nobody@example.com' ? null : { id: 'id-0' }),
      people: (_: unknown, args: { first: number }) => page(first(args)),
      organization: () => {
        throw new Error('relation "organization" does not exist, row (Kim, kim@example.com)');
      },
    },
    Person: {
      reference: ({ id }: { id: string }) => `P-${id}`,
      name: () => 'Kim',
      organization: () => ({ id: 'org-1' }),
      logIns: () => page([]),
    },
    Organization: { reference: () => 'O-1', people: (_: unknown, args: { first: number }) => page(first(args)) },
  },
  billing: {
    Organization: {
      invoices: () => page([{ id: 'i-1', number: 'INV-1', contractNumber: 'C-1', issuedAt: '2026-01-01T00:00:00Z' }]),
    },
  },
  attendance: { Person: { attendanceMarks: () => page([{ id: 'm-1', kind: 'CLOCK_IN', verdict: 'ACCEPTED' }]) } },
  privacy: {
    Person: {
      dataHeld: () => [
        {
          service: 'identity',
          recordClass: 'membership',
          records: 1,
          verdict: 'RUNNING',
          why: 'The contract runs.',
          clause: 'Art. 3(1)',
          whoCanChange: 'x',
        },
      ],
    },
  },
};

async function listening(handler: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Claims that differ from an ordinary program's token. */
export interface TokenOptions {
  clientId?: string;
  audience?: string | string[];
  issuer?: string;
  expiresInSeconds?: number;
  key?: CryptoKey;
  typ?: string;
  kind?: string;
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** The one document that the stand-in's UI was built with. */
export const trustedDocument = 'query OfTheUi { person(id: "id-0") { reference } }';

/** A gateway on a free port with everything it needs behind it. */
export async function standIn(overrides: Partial<GatewayConfig> = {}) {
  const received: Received[] = [];
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  const notReady = new Map<string, string>();
  const silent = new Set<ServiceName>();

  const parts = await Promise.all(
    serviceNames.map(async (part) => {
      const schema = buildSubgraphSchema([{ typeDefs: subgraphSdl(featuresOf(part)), resolvers: rows[part] as never }]);
      return listening((request, response) => {
        const serve = async () => {
          const body = await bodyOf(request);
          const path = request.url ?? '';
          if (silent.has(part)) return response.destroy();
          received.push({ part, path, headers: request.headers, body });
          if (path === '/oidc/jwks') return response.end(JSON.stringify({ keys: [jwk] }));
          if (path === '/readyz') {
            const why = notReady.get(part);
            response.statusCode = why ? 503 : 200;
            return response.end(JSON.stringify(why ? { errors: [{ message: why }] } : { ready: true }));
          }
          if (path.startsWith('/oidc/')) {
            return response.writeHead(302, { location: '/oidc/next', 'set-cookie': ['a=1', 'b=2'] }).end('moved');
          }
          const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
          const result = await graphql({ schema, source: query, variableValues: variables });
          response.end(JSON.stringify(result));
        };
        serve().catch(() => response.destroy());
      });
    }),
  );
  const worker = await listening((_request, response) => response.end('{"ready":true}'));
  const uiDir = mkdtempSync(join(tmpdir(), 'clounge-ui-'));
  writeFileSync(
    join(uiDir, 'index.html'),
    '<!doctype html><meta property="csp-nonce" content="__CSP_NONCE__"><title>UI</title>',
  );
  writeFileSync(join(uiDir, 'trusted-documents.json'), JSON.stringify({ [sha256(trustedDocument)]: trustedDocument }));

  const urls = Object.fromEntries(serviceNames.map((name, index) => [name, parts[index]?.url ?? ''])) as Record<
    ServiceName,
    string
  >;
  const publicUrl = 'http://localhost:4000';
  const issuer = `${publicUrl}/oidc`;
  const config = gatewayConfig({
    CLOUNGE_UI_DOCUMENTS: 'trusted',
    CLOUNGE_PORT: '0',
    CLOUNGE_PUBLIC_URL: publicUrl,
    CLOUNGE_ISSUER: issuer,
    CLOUNGE_JWKS_URL: `${urls.identity}/oidc/jwks`,
    CLOUNGE_WORKER_URL: worker.url,
    CLOUNGE_UI_DIR: uiDir,
    ...Object.fromEntries(serviceNames.map((name) => [`CLOUNGE_${name.toUpperCase()}_URL`, urls[name]])),
  });
  const gateway = await startGateway({ ...config, ...overrides });

  async function token(options: TokenOptions = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT({
      client_id: options.clientId ?? 'integrator',
      kind: options.kind ?? 'program',
      roles: ['integrator'],
      scope: 'people:read',
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: options.typ ?? 'at+jwt' })
      .setSubject('subject-1')
      .setIssuer(options.issuer ?? issuer)
      .setAudience(options.audience ?? ['urn:clounge:gateway', 'urn:clounge:identity'])
      .setIssuedAt(now - 60)
      .setExpirationTime(now + (options.expiresInSeconds ?? 600))
      .sign(options.key ?? privateKey);
  }

  /** One operation, as a program sends it. */
  async function ask(body: unknown, options: { token?: string | null; headers?: Record<string, string> } = {}) {
    const bearer = options.token === undefined ? await token() : options.token;
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...options.headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const answer = (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
    return {
      status: response.status,
      headers: response.headers,
      ...answer,
      codes: answer.errors?.map((error) => error.extensions.code) ?? [],
    };
  }

  return {
    url: gateway.url,
    uiDir,
    received,
    notReady,
    silent,
    token,
    ask,
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await Promise.all([...parts, worker].map((part) => part.close()));
      rmSync(uiDir, { recursive: true });
    },
  };
}
