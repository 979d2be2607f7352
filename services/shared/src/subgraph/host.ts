// Serves one subgraph over HTTP: token, rule, resolver, masked errors. Nothing personal leaves in an error, and nothing runs without a rule.
import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, GraphQLScalarType, Kind, type GraphQLFieldResolver, type GraphQLFormattedError } from 'graphql';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demand, tokenVerifier, type Caller } from '../caller/index.ts';
import type { PartConfig } from '../config/index.ts';
import { Refused, safeCause } from '../errors/index.ts';
import { rulesOf, subgraphSdl, type RuleTable } from './sdl.ts';

/** A running part. */
export interface RunningPart {
  url: string;
  port: number;
  close(): Promise<void>;
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;
/** Resolvers by type and field; entity references as `__resolveReference`. */
export type ResolverMap = Record<string, object>;

export interface SubgraphOptions<Context extends { caller: Caller }> {
  typeDefs: readonly URL[];
  resolvers: ResolverMap;
  /** Everything an operation needs; made anew for each one, so that loaders never cross operations. */
  context(caller: Caller): Context;
  /** Throws `Refused` for a request that is not even looked at; nothing of it is kept. */
  screen?(headers: IncomingMessage['headers'], body: unknown): void;
  /** Routes besides GraphQL, such as sign-in; true when it answered. */
  routes?(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Resolves when this part can serve; rejects with a sentence that says what does not work. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

const bodyLimitBytes = 4 * 1024 * 1024;

const dateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => readInstant(value),
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

const date = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

function readInstant(value: unknown): Date {
  const at = typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) ? new Date(value) : null;
  if (!at || Number.isNaN(at.getTime())) throw badInput('An instant is wanted: ISO 8601 with offset.');
  return at;
}

function readDay(value: unknown): string {
  const day = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw badInput('A calendar day is wanted: YYYY-MM-DD.');
  return value;
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Puts the rule in front of each guarded field and entity reference. */
function guarded(resolvers: ResolverMap, rules: RuleTable): ResolverMap {
  const all = new Map<string, Map<string, Resolver | object>>();
  const scalars = Object.entries(resolvers).filter(([, one]) => one instanceof GraphQLScalarType);
  for (const [type, fields] of Object.entries(resolvers).filter(([, one]) => !(one instanceof GraphQLScalarType)))
    all.set(type, new Map<string, Resolver | object>(Object.entries(fields)));
  const typeOf = (type: string) => {
    const known = all.get(type) ?? new Map<string, Resolver | object>();
    all.set(type, known);
    return known;
  };
  for (const [path, action] of rules.fields) {
    const [type = '', field = ''] = path.split('.');
    const inner = typeOf(type).get(field);
    if (typeof inner !== 'function') throw new Error(`Field ${path} has no resolver.`);
    const resolve: Resolver = (parent, args, context, info) => {
      demand((context as { caller: Caller }).caller, action);
      return Reflect.apply(inner, undefined, [parent, args, context, info]) as unknown;
    };
    typeOf(type).set(field, resolve);
  }
  for (const [type, action] of rules.references) {
    const inner = typeOf(type).get('__resolveReference');
    const resolve = (reference: unknown, context: { caller: Caller }, info: unknown) => {
      demand(context.caller, action);
      return typeof inner === 'function'
        ? (Reflect.apply(inner, undefined, [reference, context, info]) as unknown)
        : reference;
    };
    typeOf(type).set('__resolveReference', resolve);
  }
  return Object.fromEntries([
    ...[...all].map(([type, fields]) => [type, Object.fromEntries(fields)] as const),
    ...scalars,
  ]);
}

/** What a client may read of an error: refusals as they are, schema and input errors of GraphQL itself, nothing else. */
function masked(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const where = { ...(formatted.path ? { path: formatted.path } : {}) };
  if (original instanceof Refused) {
    const { code, field, wayOut } = original;
    return { message: original.message, ...where, extensions: { code, field, wayOut } };
  }
  const code = formatted.extensions?.['code'];
  if (
    code === 'GRAPHQL_PARSE_FAILED' ||
    code === 'GRAPHQL_VALIDATION_FAILED' ||
    code === 'BAD_USER_INPUT' ||
    code === 'BAD_REQUEST'
  ) {
    return { message: withoutValues(formatted.message), ...where, extensions: { code } };
  }
  process.stderr.write(`${JSON.stringify({ level: 'error', at: formatted.path, cause: safeCause(original) })}\n`);
  return {
    message: 'Something went wrong on our side; nothing was changed by this answer.',
    ...where,
    extensions: { code: 'INTERNAL' },
  };
}

/** GraphQL quotes offending values in its messages; a value may be personal, a name in the schema is not. */
const withoutValues = (message: string) => message.replace(/got invalid value .*/s, 'got an invalid value.');

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > bodyLimitBytes)
      throw new Refused('BAD_USER_INPUT', 'The request is larger than 4 MB.', { wayOut: 'Send smaller chunks.' });
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw new Refused('BAD_USER_INPUT', 'The request body is not JSON.');
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

/** Starts one part on its own port: `/graphql`, `/readyz` and its other routes. */
export async function startSubgraph<Context extends { caller: Caller }>(
  config: PartConfig,
  options: SubgraphOptions<Context>,
): Promise<RunningPart> {
  const sdl = subgraphSdl(options.typeDefs);
  const resolvers = { ...guarded(options.resolvers, rulesOf(sdl)), DateTime: dateTime, Date: date };
  const apollo = new ApolloServer<Context>({
    schema: buildSubgraphSchema([{ typeDefs: sdl, resolvers: resolvers as never }]),
    formatError: masked,
    introspection: !config.production,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  const verify = tokenVerifier({
    issuer: config.issuer,
    jwksUrl: config.jwksUrl,
    audience: `urn:clounge:${config.service}`,
  });

  async function graphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const caller = await verify(request.headers);
    const body = await bodyOf(request);
    options.screen?.(request.headers, body);
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value) headers.set(name, String(value));
    const httpGraphQLRequest: HTTPGraphQLRequest = {
      method: request.method ?? 'GET',
      headers,
      search: new URL(request.url ?? '/', 'http://part').search,
      body,
    };
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => options.context(caller),
    });
    for (const [name, value] of result.headers) response.setHeader(name, value);
    response.statusCode = result.status ?? 200;
    if (result.body.kind === 'complete') response.end(result.body.string);
    else {
      for await (const chunk of result.body.asyncIterator) response.write(chunk);
      response.end();
    }
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/graphql') return graphql(request, response);
    if (path === '/readyz') {
      await options.ready();
      return answer(response, 200, { service: config.service, ready: true });
    }
    if (await options.routes?.(request, response)) return;
    answer(response, 404, { errors: [{ message: 'Nothing is here.', extensions: { code: 'NOT_FOUND' } }] });
  }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      if (!(error instanceof Refused))
        process.stderr.write(
          `${JSON.stringify({ level: 'error', service: config.service, cause: safeCause(error) })}\n`,
        );
      const refused =
        error instanceof Refused ? error : new Refused('UNAVAILABLE', `The ${config.service} part cannot serve now.`);
      const status = refused.code === 'UNAUTHENTICATED' ? 401 : refused.code === 'UNAVAILABLE' ? 503 : 400;
      const { code, field, wayOut } = refused;
      answer(response, status, { errors: [{ message: refused.message, extensions: { code, field, wayOut } }] });
    });
  });
  server.keepAliveTimeout = 65_000;
  const address = await listen(server, config.host, config.port);

  return {
    url: `http://${config.host}:${address.port}`,
    port: address.port,
    async close() {
      server.closeIdleConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await apollo.stop();
      await options.close();
    },
  };
}
