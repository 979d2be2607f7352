// The gateway's own refusals of a request, before any part hears of it. Holds nothing of what the request said.
import { Refused } from '@clounge/shared/errors';

/** Codes that the gateway itself answers with, and the HTTP status of each. */
const statuses = {
  UNAUTHENTICATED: 401,
  BAD_USER_INPUT: 400,
  DOCUMENT_NOT_TRUSTED: 400,
  POSITION_NOT_TAKEN: 400,
  TOO_DEEP: 400,
  TOO_COSTLY: 400,
  TOO_LARGE: 413,
  NOT_A_POST: 405,
  CROSS_SITE: 415,
  UNAVAILABLE: 503,
} as const;

export type GatewayCode = keyof typeof statuses;

/** A request that the gateway does not pass on. */
export class RequestRefused extends Refused {
  readonly status: number;

  constructor(code: GatewayCode, message: string, wayOut?: string) {
    super(code, message, wayOut === undefined ? {} : { wayOut });
    this.name = 'RequestRefused';
    this.status = statuses[code];
  }
}

/** HTTP status of a refusal, whoever made it. */
export function statusOf(refused: Refused): number {
  if (refused instanceof RequestRefused) return refused.status;
  return refused.code in statuses ? statuses[refused.code as GatewayCode] : 400;
}
