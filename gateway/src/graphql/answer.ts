// What leaves in an answer. Codes and sentences that our parts chose pass; whatever else went wrong is named by kind only.
import type { Language } from '@clounge/shared/caller';
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

/** What people read where a part said nothing that is meant for them. */
const sentences = {
  en: {
    unreachable: 'A part of the system does not answer now.',
    wayOut: 'Try again in a moment. /readyz names the part. Look before you repeat a change.',
    fault: 'Something went wrong on our side.',
  },
  ko: {
    unreachable: '시스템의 일부가 지금 응답하지 않습니다.',
    wayOut:
      '잠시 후 다시 시도하십시오. /readyz에서 어느 부분인지 알 수 있습니다. 변경을 되풀이하기 전에 먼저 확인하십시오.',
    fault: '저희 쪽에서 문제가 발생했습니다.',
  },
  id: {
    unreachable: 'Sebagian sistem sedang tidak menjawab.',
    wayOut: 'Coba lagi sebentar lagi. /readyz menyebut bagiannya. Periksa dulu sebelum mengulang perubahan.',
    fault: 'Terjadi kesalahan di pihak kami.',
  },
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Keeps what a part said in words of its own choice; hides the rest. A part never sends personal data in an error, the runtime might. */
export function masked(error: RawError, language: Language): PublicError {
  const said = sentences[language];
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
      message: said.unreachable,
      ...path,
      extensions: { code: 'UNAVAILABLE', wayOut: said.wayOut },
    };
  }
  return { message: said.fault, ...path, extensions: { code: 'INTERNAL' } };
}

/** Our parts send `field` and `wayOut` beside the code, null or not; nothing else does. */
const isOurs = (error: RawError) =>
  error.extensions !== undefined && 'field' in error.extensions && 'wayOut' in error.extensions;

/** The whole answer to an operation, in the language of who asked. */
export function answerOf(result: RawResult, language: Language): { data?: unknown; errors?: PublicError[] } {
  const errors = result.errors?.map((error) => masked(error, language)) ?? [];
  const data = result.data ?? (errors.length > 0 ? null : {});
  return errors.length > 0 ? { errors, data } : { data };
}

/** The answer to a request that was not run. */
export function refusalOf(refused: Refused): { errors: PublicError[] } {
  const { code, message, wayOut }: Refusal = refused.toRefusal();
  return { errors: [{ message, extensions: { code, ...(wayOut ? { wayOut } : {}) } }] };
}
