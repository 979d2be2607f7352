// The worker's typed way to the four parts, under its own service token. Tells refusals (answers) from faults (tried again).
// Never repeats a part's own words: what comes out ends in Temporal's history and on a screen.
import type { ServiceName } from '@clounge/shared/config';
import { Refused } from '@clounge/shared/errors';
import { siblings, type SiblingSettings } from '@clounge/shared/siblings';
import type { TypedDocumentString } from './generated/operations.ts';

/** One generated operation against one part. Throws `PartRefusal` or `PartFault`. */
export interface Subgraphs {
  call<Result, Variables extends object>(
    part: ServiceName,
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
}

/** A part said no, and will say no again: not allowed, not found, not understood. */
export class PartRefusal extends Error {
  readonly part: ServiceName;
  readonly code: string;

  constructor(part: ServiceName, code: string) {
    super(`The ${part} part refuses (${code}).`);
    this.name = 'PartRefusal';
    this.part = part;
    this.code = code;
  }
}

/** A part could not answer now: away, overloaded, broken, or the token has to be renewed. */
export class PartFault extends Error {
  readonly part: ServiceName;
  readonly code: string;

  constructor(part: ServiceName, code: string) {
    super(`The ${part} part does not answer (${code}).`);
    this.name = 'PartFault';
    this.part = part;
    this.code = code;
  }
}

/** Codes after which the same call asked again gets the same answer. Everything else is a fault. */
const refusals = new Set([
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);

export function subgraphs(settings: SiblingSettings): Subgraphs {
  const parts = siblings(settings);
  return {
    async call<Result, Variables extends object>(
      part: ServiceName,
      document: TypedDocumentString<Result, Variables>,
      variables: Variables,
    ) {
      try {
        return await parts.call<Result, Variables>(part, document.toString(), variables);
      } catch (error) {
        const code = error instanceof Refused ? plain(error.code) : 'UNKNOWN';
        throw refusals.has(code) ? new PartRefusal(part, code) : new PartFault(part, code);
      }
    },
  };
}

/** Codes are words of the contract; anything else stays outside. */
function plain(code: string): string {
  return /^[A-Z_]{1,40}$/.test(code) ? code : 'UNKNOWN';
}
