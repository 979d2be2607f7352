// A rights request that stands verified about a person, for benches: who asks is shown by other features and written down here as they do.
import type pg from 'pg';
import type { BenchHouse } from './house.ts';

/** What acts on a request answer. */
export interface RequestPayload {
  request: { id: string } | null;
  refusal: { message: string } | null;
}

const register = `mutation Register($input: RegisterRequestInput!) { registerRequest(input: $input) { request { id } refusal { message } } }`;

export const demandRequest = ({ request, refusal }: RequestPayload): string => {
  if (!request || refusal) throw new Error(refusal?.message ?? 'A request was not answered.');
  return request.id;
};

export async function verifiedRequest(
  house: BenchHouse,
  token: string,
  privacy: pg.Client,
  asked: { kind: 'VIEW' | 'DELETE'; subjectId: string; text: string },
): Promise<string> {
  const input = {
    kind: asked.kind,
    channel: 'LETTER',
    language: 'en',
    requestedBy: 'SELF',
    text: asked.text,
    receivedAt: new Date(Date.now() - 3_600_000),
  };
  const registered = await house.ask<{ registerRequest: RequestPayload }>('privacy', token, register, { input });
  const requestId = demandRequest(registered.registerRequest);
  await privacy.query(
    `update rights_request set about_id = $2, matched_at = now(), state = 'VERIFIED', verified_at = now(), verified_how = 'DOCUMENT' where id = $1`,
    [requestId, asked.subjectId],
  );
  return requestId;
}
