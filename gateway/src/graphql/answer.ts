// What leaves in an answer. Codes and sentences that our parts chose pass; whatever else went wrong is named by kind only.
import type { Refusal, Refused } from '@clounge/shared/errors';
import type { RawError, RawResult } from './runtime.ts';

/** An error as clients read it. */
export interface PublicError {
  message: string;
  path?: readonly (string | number)[];
  extensions: Record<string, unknown>;
}

/** Codes whose sentences a part wrote for people. */
const told = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'UNAVAILABLE',
  'RATE_LIMITED',
  'INTERNAL',
]);

/** Codes of the runtime's own for a part that does not answer. */
const unreachable = new Set(['DOWNSTREAM_SERVICE_ERROR', 'SUBREQUEST_HTTP_ERROR', 'RESPONSE_VALIDATION_FAILED']);

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Keeps what a part said in words of its own choice; hides the rest. A part never sends personal data in an error, the runtime might. */
export function masked(error: RawError): PublicError {
  const code = text(error.extensions?.['code']);
  const path = error.path ? { path: error.path } : {};
  if (code !== undefined && !unreachable.has(code) && (told.has(code) || isOurs(error))) {
    const field = text(error.extensions?.['field']);
    const wayOut = text(error.extensions?.['wayOut']);
    return {
      message: error.message,
      ...path,
      extensions: { code, ...(field ? { field } : {}), ...(wayOut ? { wayOut } : {}) },
    };
  }
  if (code !== undefined && unreachable.has(code)) {
    return {
      message: 'A part of the system does not answer now.',
      ...path,
      extensions: {
        code: 'UNAVAILABLE',
        wayOut: 'Try again in a moment. /readyz names the part. Look before you repeat a change.',
      },
    };
  }
  return { message: 'Something went wrong on our side.', ...path, extensions: { code: 'INTERNAL' } };
}

/** Our parts send `field` and `wayOut` beside the code, null or not; nothing else does. */
const isOurs = (error: RawError) =>
  error.extensions !== undefined && 'field' in error.extensions && 'wayOut' in error.extensions;

/** The whole answer to an operation. */
export function answerOf(result: RawResult): { data?: unknown; errors?: PublicError[] } {
  const errors = result.errors?.map(masked) ?? [];
  const data = result.data ?? (errors.length > 0 ? null : {});
  return errors.length > 0 ? { errors, data } : { data };
}

/** The answer to a request that was not run. */
export function refusalOf(refused: Refused): { errors: PublicError[] } {
  const { code, message, wayOut }: Refusal = refused.toRefusal();
  return { errors: [{ message, extensions: { code, ...(wayOut ? { wayOut } : {}) } }] };
}
