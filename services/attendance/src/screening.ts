// Stops a request that brings a position before anything reads it further, also where it did not come through the gateway (Art. 10).
import type { IncomingHttpHeaders } from 'node:http';
import { Refused } from '@clounge/shared/errors';
import { bringsPosition, positionNotTaken } from '@clounge/shared/positions';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Throws `Refused` POSITION_NOT_TAKEN, which repeats nothing. */
export function screenPositions(headers: IncomingHttpHeaders, body: unknown): void {
  const query = isRecord(body) && typeof body['query'] === 'string' ? body['query'] : '';
  const declared = new Set([...query.matchAll(/\$([_A-Za-z]\w*)\s*:/g)].map(([, name]) => name));
  if (!bringsPosition(headers, body, (name) => declared.has(name))) return;
  const { code, message, wayOut } = positionNotTaken;
  throw new Refused(code, message, { wayOut });
}
