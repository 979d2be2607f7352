// The federation runtime: plans a checked operation over the parts and merges their answers. Listens nowhere; knows no HTTP of its own.
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { ServiceName } from '@clounge/shared/config';
import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import type { Operation } from './documents.ts';
import { Upstream, type ForwardedHeaders } from './upstream.ts';

/** An error as a part or the planner made it, before it is masked. */
export interface RawError {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

export interface RawResult {
  data?: unknown;
  errors?: readonly RawError[] | undefined;
}

/** Runs operations over the supergraph. */
export interface Federation {
  run(operation: Operation, forwarded: ForwardedHeaders): Promise<RawResult>;
  close(): Promise<void>;
}

/** Loads the planner once; fails where the supergraph is damaged. */
export async function federation(supergraph: string, parts: Record<ServiceName, string>): Promise<Federation> {
  const upstream = new Upstream();
  const endpoints = new Map(Object.entries(parts).map(([name, url]) => [name, `${url}/graphql`]));
  const runtime = createGatewayRuntime<{ forwarded: ForwardedHeaders }>({
    supergraph,
    unifiedGraphHandler,
    transports: {
      http: upstream.transport((subgraph) => endpoints.get(subgraph) ?? endpoints.get(subgraph.toLowerCase()) ?? ''),
    },
    logging: false,
    graphiql: false,
    landingPage: false,
    requestId: false,
    subgraphErrors: false,
    maskedErrors: false,
  });
  await runtime.getSchema();
  return {
    async run({ document, operationName, variables }, forwarded) {
      const enveloped: Enveloped = runtime.getEnveloped({ forwarded });
      const { schema, execute, contextFactory } = enveloped;
      const contextValue = await contextFactory();
      return execute({ schema, document, operationName, variableValues: variables, contextValue });
    },
    async close() {
      await runtime.dispose();
      await upstream[Symbol.asyncDispose]();
    },
  };
}

/** What the runtime hands out to execute with; its own types leave these open. */
interface Enveloped {
  schema: GraphQLSchema;
  contextFactory: () => unknown;
  execute: (args: ExecutionArgs) => Promise<RawResult>;
}
