// Refusals and faults as the outside may see them. Never carries personal data, SQL, or another part's words.

/** Codes of `extensions.code`; stable, part of the published contract. */
export type RefusalCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'NOT_FOUND' | 'UNAVAILABLE' | 'RATE_LIMITED' | (string & {});

/** An expected answer of no, as the schema's `Refusal` type. */
export interface Refusal {
  code: string;
  field?: string | null;
  message: string;
  wayOut?: string | null;
}

/** Thrown where an operation as a whole is refused; becomes a GraphQL error with its code. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly field: string | null;
  readonly wayOut: string | null;

  constructor(code: RefusalCode, message: string, more: { field?: string; wayOut?: string } = {}) {
    super(message);
    this.name = 'Refused';
    this.code = code;
    this.field = more.field ?? null;
    this.wayOut = more.wayOut ?? null;
  }

  /** The same answer as a value for a payload's `refusal` field. */
  toRefusal(): Refusal {
    return { code: this.code, field: this.field, message: this.message, wayOut: this.wayOut };
  }
}

/** A setting that stops the start; names the setting and what to do. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** The code of a Node or PostgreSQL error, such as `ENOENT`; empty where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * The name and SQLSTATE of a database error, for logs. PostgreSQL's message, detail and parameters may quote
 * whole rows, so they are dropped here and nowhere kept.
 */
export function safeCause(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  const code = errorCode(error) && ` ${errorCode(error)}`;
  const known = error instanceof Refused || error instanceof ConfigError;
  return known ? `${error.name}${code}: ${error.message}` : `${error.name}${code}`;
}
