// The one origin: UI, /graphql, sign-in and health on one port. Decides which of them a request is for, and nothing else.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { safeCause } from '@clounge/shared/errors';
import type { GatewayConfig } from './config.ts';
import { bearerVerifier } from './graphql/bearer.ts';
import { Documents, trustedDocuments } from './graphql/documents.ts';
import { answerGraphql, type EndpointTools } from './graphql/endpoint.ts';
import { federation } from './graphql/runtime.ts';
import { serveExplorer } from './origin/explorer.ts';
import {
  isAcknowledgement,
  isDocument,
  isEvents,
  isOidc,
  isPortal,
  proxyDocument,
  proxyEvents,
  proxyOidc,
  proxyPage,
} from './origin/oidc-proxy.ts';
import { isAttendancePage, uiServer, type ServeUi } from './origin/ui.ts';
import { readiness, type Readiness } from './readiness/readiness.ts';

/** The gateway, running. */
export interface RunningGateway {
  url: string;
  /** Lets running requests end, then frees the port. */
  close(): Promise<void>;
}

/** How long requests that run may go on after `close`. */
const graceMs = 5_000;

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** Serves on the configured port. Rejects where the port is taken, the supergraph is damaged or the trusted list is. */
export async function startGateway(config: GatewayConfig): Promise<RunningGateway> {
  const supergraph = read('supergraph.graphql');
  const trusted = trustedDocuments(config.uiDir);
  const documents = new Documents({ api: read('api.graphql'), supergraph, trusted });
  const runtime = await federation(supergraph, config.parts);
  const tools: EndpointTools = { config, verify: bearerVerifier(config), documents, federation: runtime };
  const https = config.publicUrl.startsWith('https:');
  const ui = uiServer({ uiDir: config.uiDir, https, development: config.development });
  const streams = new Set<ServerResponse>();
  const route = router(config, { tools, ui, streams }, https);

  const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000 }, (request, response) => {
    route(request, response).catch((error: unknown) => {
      process.stderr.write(`${JSON.stringify({ level: 'error', part: 'gateway', cause: safeCause(error) })}\n`);
      if (response.headersSent) return response.destroy();
      answer(response, 500, { message: 'Something went wrong on our side.' });
    });
  });
  server.keepAliveTimeout = 65_000;
  const { port } = await listen(server, config);
  return {
    url: `http://${config.host}:${port}`,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      // A stream ends by itself only when its reader leaves; readers begin again by themselves.
      for (const stream of streams) stream.destroy();
      // A connection whose last request ends after this moment must not be kept for a next one.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const grace = setTimeout(() => server.closeAllConnections(), graceMs);
      await ended;
      clearInterval(sweep);
      clearTimeout(grace);
      await runtime.close();
    },
  };
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Served {
  tools: EndpointTools;
  ui: ServeUi;
  /** Answers that have no end of their own. */
  streams: Set<ServerResponse>;
}

function router(config: GatewayConfig, { tools, ui, streams }: Served, https: boolean): Route {
  const ready = shared(() => readiness(config));
  const oidc = {
    identityUrl: config.parts.identity,
    publicUrl: config.publicUrl,
    proxiesInFront: config.proxiesInFront,
  };
  const { publicUrl, proxiesInFront } = config;
  const privacyPages = { privacyUrl: config.parts.privacy, publicUrl, proxiesInFront };
  return async (request, response) => {
    const url = pathOf(request.url);
    if (url === null) return answer(response, 400, { message: 'The address of the request is not a path.' });
    const path = url.pathname;
    if (path === '/graphql' || path.startsWith('/graphql/')) {
      if (serveExplorer(request, response, path, https)) return;
      if (path !== '/graphql') return answer(response, 404, { message: 'Nothing is here.' });
      return answerGraphql(tools, request, response);
    }
    if (isOidc(path)) return proxyOidc(oidc, url, request, response);
    if (isEvents(path)) {
      streams.add(response);
      response.on('close', () => streams.delete(response));
      return proxyEvents(privacyPages, url, request, response);
    }
    if (isDocument(path)) return proxyDocument(privacyPages, url, request, response);
    if (isAttendancePage(path)) return ui(request, response, path);
    if (isAcknowledgement(path) || isPortal(path)) return proxyPage(privacyPages, url, request, response);
    if (path === '/livez') return answer(response, 200, { live: true });
    if (path === '/readyz') {
      const state = await ready();
      return answer(response, state.ready ? 200 : 503, state);
    }
    ui(request, response, path);
  };
}

/** The path and query of a request, dots resolved; null for an absolute address or one that names another host. */
function pathOf(raw: string | undefined): URL | null {
  if (!raw?.startsWith('/') || raw.startsWith('//') || raw.includes('\\')) return null;
  return URL.parse(raw, 'http://gateway');
}

/** Callers that ask while an answer is on its way share it: a health check must not multiply. */
function shared(ask: () => Promise<Readiness>): () => Promise<Readiness> {
  let running: Promise<Readiness> | null = null;
  return () => {
    running ??= ask().finally(() => (running = null));
    return running;
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function listen(server: Server, { host, port }: GatewayConfig): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}
