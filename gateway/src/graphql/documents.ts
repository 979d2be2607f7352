// From what a request sends to a checked document: trusted list, parse, validate, limits; kept by text. Never runs anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  Source,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { z } from 'zod';
import { demandAffordable, demandShallow, limits, weightsOf, type Weights } from './cost.ts';
import { RequestRefused } from './refusal.ts';

/** What a request asks for, as GraphQL over HTTP has it. */
export interface Asked {
  query?: string | null | undefined;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
  extensions?: { persistedQuery?: { sha256Hash: string } | null | undefined } | null | undefined;
}

/** A checked operation, ready to run. */
export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

/** A document or its variables do not fit the schema: GraphQL's own errors, which name the schema and quote no value of a variable. */
export class DocumentRefused extends Error {
  readonly errors: readonly {
    message: string;
    locations?: readonly object[] | undefined;
    extensions: { code: string };
  }[];

  constructor(
    code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'BAD_USER_INPUT',
    errors: readonly GraphQLError[],
  ) {
    super(code);
    this.name = 'DocumentRefused';
    this.errors = errors.map(({ message, locations }) => ({
      message: withoutValues(message),
      locations,
      extensions: { code },
    }));
  }
}

/** Documents by hash that the build of the UI wrote down. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const trustedShape = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1));

/** Reads the list beside the UI's files; an installation without a built UI trusts nothing. Throws where the list is damaged. */
export function trustedDocuments(uiDir: string): TrustedDocuments {
  let text: string;
  try {
    text = readFileSync(join(uiDir, 'trusted-documents.json'), 'utf8');
  } catch {
    return new Map();
  }
  return new Map(Object.entries(trustedShape.parse(JSON.parse(text))));
}

/** GraphQL quotes the value of a variable that does not fit; a value may be personal. */
const withoutValues = (message: string) => message.replace(/got invalid value .*/s, 'got an invalid value.');

const errorsTold = 5;
const documentsKept = 1_000;

/** Checks operations against the public API and its limits. */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #weights: Weights;
  readonly #trusted: TrustedDocuments;
  readonly #known = new Map<string, DocumentNode>();

  constructor(options: { api: string; supergraph: string; trusted: TrustedDocuments }) {
    this.#schema = buildSchema(options.api);
    this.#weights = weightsOf(options.supergraph);
    this.#trusted = options.trusted;
  }

  /**
   * The operation that a request asks for. `onlyTrusted` refuses a document that is not on the list, even where its text is sent.
   * Throws `RequestRefused` (DOCUMENT_NOT_TRUSTED, BAD_USER_INPUT, TOO_DEEP, TOO_COSTLY) and `DocumentRefused`.
   */
  operation(asked: Asked, onlyTrusted: boolean): Operation {
    const document = this.#document(this.#text(asked, onlyTrusted));
    const operationName = asked.operationName ?? undefined;
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      throw new RequestRefused(
        'BAD_USER_INPUT',
        'The document has no such operation.',
        'Send `operationName` where a document has several operations.',
      );
    }
    const variables = asked.variables ?? {};
    const read = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: errorsTold,
    });
    if (read.errors) throw new DocumentRefused('BAD_USER_INPUT', read.errors);
    demandAffordable(this.#schema, this.#weights, document, operation, variables);
    return { document, operation, operationName, variables };
  }

  #text(asked: Asked, onlyTrusted: boolean): string {
    const hash = asked.extensions?.persistedQuery?.sha256Hash;
    const trusted = hash === undefined ? undefined : this.#trusted.get(hash);
    if (trusted !== undefined) return trusted;
    if (onlyTrusted || (hash !== undefined && !asked.query)) {
      throw new RequestRefused(
        'DOCUMENT_NOT_TRUSTED',
        'This document is not one of the documents of the back office.',
        'Load the page again, or use a program with client credentials.',
      );
    }
    if (!asked.query) throw new RequestRefused('BAD_USER_INPUT', 'The request has no `query`.');
    return asked.query;
  }

  /** The same text answers the same object, which the planner keeps its plan by. */
  #document(text: string): DocumentNode {
    const known = this.#known.get(text);
    if (known) {
      this.#known.delete(text);
      this.#known.set(text, known);
      return known;
    }
    const document = this.#checked(text);
    if (this.#known.size >= documentsKept) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(text, document);
    return document;
  }

  #checked(text: string): DocumentNode {
    let document: DocumentNode;
    try {
      document = parse(new Source(text), { maxTokens: limits.tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      if (/more th\w+ \d+ tokens/i.test(error.message)) {
        throw new RequestRefused(
          'TOO_COSTLY',
          `The document has more than ${limits.tokens} tokens.`,
          'Send values as variables.',
        );
      }
      throw new DocumentRefused('GRAPHQL_PARSE_FAILED', [error]);
    }
    demandShallow(document);
    const errors = validate(this.#schema, document, undefined, { maxErrors: errorsTold });
    if (errors.length > 0) throw new DocumentRefused('GRAPHQL_VALIDATION_FAILED', errors);
    return document;
  }
}
