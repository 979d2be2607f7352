// What went wrong, as a code that the screens have sentences for. Messages of the server are in the language of the request.

/** Stable codes of the API, and three of the way to it. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'UNAVAILABLE'
  | 'RATE_LIMITED'
  | 'TOO_DEEP'
  | 'TOO_COSTLY'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'OFFLINE'
  | 'OTHER';

const codes: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'UNAVAILABLE',
  'RATE_LIMITED',
  'TOO_DEEP',
  'TOO_COSTLY',
  'DOCUMENT_NOT_TRUSTED',
];

const isCode = (code: unknown): code is FaultCode => typeof code === 'string' && codes.includes(code);

export class ApiFault extends Error {
  readonly code: FaultCode;
  /** The server's sentence, where it is meant for a person. */
  readonly sentence: string | null;
  readonly wayOut: string | null;
  /** Id of the request, for support. */
  readonly requestId: string | null;
  /** react-admin asks errors for this: 401 ends the sign-in, everything else stays on the page. */
  readonly status: number;

  constructor(
    code: FaultCode,
    said: { sentence?: string | null; wayOut?: string | null; requestId?: string | null } = {},
  ) {
    super(code);
    this.name = 'ApiFault';
    this.code = code;
    this.sentence = said.sentence ?? null;
    this.wayOut = said.wayOut ?? null;
    this.requestId = said.requestId ?? null;
    this.status = code === 'UNAUTHENTICATED' ? 401 : 500;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The first error of an answer. Only a refusal of ours is quoted; what other layers say is not meant for people. */
export function faultOf(error: unknown, requestId: string | null): ApiFault {
  if (!isRecord(error)) return new ApiFault('OTHER', { requestId });
  const extensions = isRecord(error.extensions) ? error.extensions : {};
  const code = extensions.code === 'PERSISTED_QUERY_NOT_FOUND' ? 'DOCUMENT_NOT_TRUSTED' : extensions.code;
  if (!isCode(code)) return new ApiFault('OTHER', { requestId });
  const quoted = code === 'FORBIDDEN' || code === 'BAD_USER_INPUT' || code === 'UNAVAILABLE' || code === 'NOT_FOUND';
  return new ApiFault(code, {
    sentence: quoted ? textOf(error.message) : null,
    wayOut: textOf(extensions.wayOut),
    requestId,
  });
}
