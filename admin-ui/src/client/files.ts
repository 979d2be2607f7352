// Files to and from the store of documents, over the same origin and with the same token. Nothing of a file is kept here.
import type { RefusalWordsFragment } from '../generated/operations.ts';
import { ApiFault } from './api-fault.ts';

export interface Sent {
  sent: number;
  of: number;
}

const placeOf = (id: string): string => `/documents/${encodeURIComponent(id)}`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The refusal of an answer that is not a success; null where it says none. */
export function refusalIn(text: string): RefusalWordsFragment | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  const refusal = isRecord(body) ? body.refusal : null;
  if (!isRecord(refusal) || typeof refusal.code !== 'string' || typeof refusal.message !== 'string') return null;
  const { code, message, field, wayOut } = refusal;
  return {
    code,
    message,
    field: typeof field === 'string' ? field : null,
    wayOut: typeof wayOut === 'string' ? wayOut : null,
  };
}

function faultOfStatus(status: number): ApiFault {
  if (status === 401) return new ApiFault('UNAUTHENTICATED');
  if (status === 429) return new ApiFault('RATE_LIMITED');
  return new ApiFault(status === 0 || status === 502 || status === 503 || status === 504 ? 'OFFLINE' : 'OTHER');
}

/** Sends the bytes of an upload that was begun; only this old way tells how far it is. Answers a refusal, or null. Throws `ApiFault`. */
export function putFile(
  id: string,
  file: File,
  headers: Readonly<Record<string, string>>,
  progress: (sent: Sent) => void,
): Promise<RefusalWordsFragment | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', placeOf(id));
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded }) => progress({ sent: loaded, of: file.size }));
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) return resolve(null);
      const refusal = refusalIn(request.responseText);
      return refusal ? resolve(refusal) : reject(faultOfStatus(request.status));
    });
    request.addEventListener('error', () => reject(new ApiFault('OFFLINE')));
    request.addEventListener('abort', () => reject(new ApiFault('OFFLINE')));
    request.send(file);
  });
}

/** A list as a file that the server makes; or its refusal. Throws `ApiFault`. */
export async function postForFile(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<RefusalWordsFragment | { name: string; content: Blob }> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
    });
    // What breaks off on the way is no file.
    if (answer.ok) return { name: nameOf(answer), content: await answer.blob() };
    const refusal = refusalIn(await answer.text());
    if (refusal && answer.status !== 401 && answer.status !== 503) return refusal;
    throw faultOfStatus(answer.status);
  } catch (fault) {
    throw fault instanceof ApiFault ? fault : new ApiFault('OFFLINE');
  }
}

function nameOf(answer: Response): string {
  const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  return named === undefined ? 'document' : decodeURIComponent(named);
}

/** A document as the browser saves it. Throws `ApiFault` with the server's sentence where it refuses. */
export async function getFile(
  id: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ name: string; content: Blob }> {
  const answer = await fetch(placeOf(id), { headers, credentials: 'omit', cache: 'no-store' }).catch(() => null);
  if (!answer) throw new ApiFault('OFFLINE');
  if (!answer.ok) {
    const refusal = refusalIn(await answer.text());
    if (!refusal) throw faultOfStatus(answer.status);
    const code = answer.status === 403 ? 'FORBIDDEN' : answer.status === 503 ? 'UNAVAILABLE' : 'NOT_FOUND';
    throw new ApiFault(code, { sentence: refusal.message, wayOut: refusal.wayOut ?? null });
  }
  return { name: nameOf(answer), content: await answer.blob() };
}
