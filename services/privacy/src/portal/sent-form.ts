// A form with a file, read as it comes (multipart/form-data, RFC 7578): fields first, then one file whose bytes pass and are never held. What does
// not keep to that is unreadable.
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { DocumentRejected } from '../documents/refusals.ts';
import type { Asking, SentFile } from './answer.ts';

/** More fields, or longer ones, than any form here has. */
const limits = { fields: 10, fieldSize: 4_096, fieldNameSize: 50, files: 1, parts: 12, headerPairs: 20 };

type Sent = Pick<Asking, 'form' | 'file'>;

/** Bytes of a file; throws `DocumentRejected` TOO_LARGE where more come than may. */
async function* bytesOf(file: Readable & { truncated?: boolean }): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const bytes of file) yield bytes as Buffer;
  if (file.truncated === true) throw new DocumentRejected('TOO_LARGE');
}

/** Null where the headers are none of such a form. */
function parserOf({ headers }: IncomingMessage, fileSize: number) {
  try {
    return new Busboy({ headers: headers as BusboyHeaders, limits: { ...limits, fileSize } });
  } catch {
    return null;
  }
}

/** The fields, and the file that begins behind them. What is never read of it is thrown away. `limitBytes`: of the file. */
export function sentForm(request: IncomingMessage, limitBytes: number): Promise<Sent> {
  const form = new URLSearchParams();
  return new Promise((resolve) => {
    const unreadable = () => resolve({ form: 'unreadable', file: null });
    const parser = parserOf(request, limitBytes);
    if (!parser) return unreadable();
    let cut: ((error: Error) => void) | null = null;
    parser.on('field', (name, value, nameCut, valueCut) =>
      nameCut || valueCut ? unreadable() : form.set(name, value),
    );
    parser.on('file', (_field, stream, name, _encoding, type) => {
      cut = (error) => stream.destroy(error);
      // A file that nobody reads any more must not hold up the rest.
      stream.on('error', () => undefined);
      const file: SentFile = { name, declaredType: type, content: bytesOf(stream) };
      resolve({ form, file });
    });
    parser.on('finish', () => resolve({ form, file: null }));
    parser.on('error', (error) => {
      cut?.(error instanceof Error ? error : new Error('broken'));
      unreadable();
    });
    request.on('aborted', () => {
      cut?.(new Error('cut'));
      unreadable();
    });
    request.pipe(parser);
  });
}
