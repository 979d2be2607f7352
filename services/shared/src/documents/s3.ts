// Files of documents in an S3-compatible store: in parts, so that memory stays flat, and complete or not at all. Sends sealed bytes only.
import { AwsClient } from 'aws4fetch';
import { demandFileName, isFileName } from './file-names.ts';
import type { ByteRange } from './pieces.ts';
import { FileMissing, type DocumentStorage, type StoredFile } from './storage.ts';

export interface S3Place {
  /** Address of the bucket and of a folder in it, ending with a slash, such as `https://s3.example/bucket/documents/`. */
  url: URL;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** S3 takes no part below 5 MiB but the last. */
const partBytes = 8 * 1024 * 1024;

/** The store answered no; its own words are not repeated. */
class StoreFailed extends Error {
  readonly code: string;

  constructor(what: string, status: number) {
    super(`The S3 store answered ${status} to ${what}.`);
    this.name = 'StoreFailed';
    this.code = `S3_${status}`;
  }
}

/** Texts of an XML element, of documents whose values are ours, dates, or opaque to us. */
const texts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

/** Opens a place in a bucket. Nothing is asked before the first use. */
export function s3Storage({ url, region, accessKeyId, secretAccessKey }: S3Place): DocumentStorage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, service: 's3', region, retries: 2 });
  const [, bucket = '', prefix = ''] = /^\/([^/]+)\/(.*)$/.exec(url.pathname) ?? [];
  const at = (name: string) => new URL(`${prefix}${demandFileName(name)}`, new URL(`/${bucket}/`, url));
  const inBucket = (query: Record<string, string>) => {
    const address = new URL(`/${bucket}`, url);
    address.search = new URLSearchParams(query).toString();
    return address;
  };

  async function ask(what: string, address: URL, init: RequestInit, mayBe: readonly number[] = []): Promise<Response> {
    const answer = await client.fetch(address, init);
    if (answer.ok || mayBe.includes(answer.status)) return answer;
    await answer.body?.cancel();
    throw new StoreFailed(what, answer.status);
  }

  const partOf = (name: string, uploadId: string, partNumber: number): URL => {
    const address = at(name);
    address.search = new URLSearchParams({ partNumber: String(partNumber), uploadId }).toString();
    return address;
  };

  async function putPart(name: string, uploadId: string, number: number, bytes: Uint8Array): Promise<string> {
    const answer = await ask('a part', partOf(name, uploadId, number), { method: 'PUT', body: new Uint8Array(bytes) });
    await answer.body?.cancel();
    const tag = answer.headers.get('etag');
    if (!tag) throw new StoreFailed('a part without its tag', answer.status);
    return tag;
  }

  const uploadAt = (name: string, uploadId: string): URL => {
    const address = at(name);
    address.search = new URLSearchParams({ uploadId }).toString();
    return address;
  };

  async function abort(name: string, uploadId: string): Promise<void> {
    const answer = await ask('an end of an upload', uploadAt(name, uploadId), { method: 'DELETE' }, [404]);
    await answer.body?.cancel();
  }

  async function complete(name: string, uploadId: string, tags: readonly string[]): Promise<void> {
    const parts = tags.map((tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`);
    const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
    const answer = await ask('the end of an upload', uploadAt(name, uploadId), { method: 'POST', body });
    // S3 may say 200 and then that it failed.
    if ((await answer.text()).includes('<Error>')) throw new StoreFailed('the end of an upload', answer.status);
  }

  async function* listed(
    query: Record<string, string>,
    next: (xml: string) => Record<string, string> | null,
  ): AsyncGenerator<string> {
    for (let more: Record<string, string> | null = {}; more !== null;) {
      const answer = await ask('a listing', inBucket({ ...query, prefix, ...more }), { method: 'GET' });
      const xml = await answer.text();
      yield xml;
      more = texts(xml, 'IsTruncated')[0] === 'true' ? next(xml) : null;
    }
  }

  async function* read(name: string, range: ByteRange): AsyncGenerator<Uint8Array, void, undefined> {
    const headers = { range: `bytes=${range.from}-${range.to - 1}` };
    const answer = await ask('a file', at(name), { method: 'GET', headers }, [404]);
    if (answer.status === 404) {
      await answer.body?.cancel();
      throw new FileMissing();
    }
    if (answer.status !== 206 || !answer.body) throw new StoreFailed('a range', answer.status);
    // Ending early lets go of the connection.
    for await (const bytes of answer.body) yield bytes;
  }

  return {
    async put(name, content) {
      const begun = at(name);
      begun.search = 'uploads=';
      const [uploadId] = texts(await (await ask('an upload', begun, { method: 'POST' })).text(), 'UploadId');
      if (!uploadId) throw new StoreFailed('an upload without its id', 200);
      try {
        const tags: string[] = [];
        for await (const part of inParts(content)) tags.push(await putPart(name, uploadId, tags.length + 1, part));
        await complete(name, uploadId, tags);
      } catch (error) {
        // What cannot be ended now is ended by `removeUnfinished`.
        await abort(name, uploadId).catch(() => undefined);
        throw error;
      }
    },
    read,
    async remove(name) {
      const answer = await ask('a deletion', at(name), { method: 'DELETE' }, [404]);
      await answer.body?.cancel();
    },
    async *files(): AsyncGenerator<StoredFile> {
      const pages = listed({ 'list-type': '2' }, (xml) => {
        const [token] = texts(xml, 'NextContinuationToken');
        return token ? { 'continuation-token': token } : null;
      });
      for await (const xml of pages)
        for (const entry of elements(xml, 'Contents')) {
          const name = (texts(entry, 'Key')[0] ?? '').slice(prefix.length);
          const written = texts(entry, 'LastModified')[0];
          if (written && isFileName(name)) yield { name, writtenAt: new Date(written) };
        }
    },
    async removeUnfinished(before) {
      let removed = 0;
      const pages = listed({ uploads: '' }, (xml) => {
        const [key] = texts(xml, 'NextKeyMarker');
        const [uploadId] = texts(xml, 'NextUploadIdMarker');
        return key && uploadId ? { 'key-marker': key, 'upload-id-marker': uploadId } : null;
      });
      for await (const xml of pages)
        for (const entry of elements(xml, 'Upload')) {
          const name = (texts(entry, 'Key')[0] ?? '').slice(prefix.length);
          const [uploadId] = texts(entry, 'UploadId');
          const begunAt = new Date(texts(entry, 'Initiated')[0] ?? Number.NaN);
          if (!uploadId || !isFileName(name) || !(begunAt < before)) continue;
          await abort(name, uploadId);
          removed += 1;
        }
      return removed;
    },
    async ready() {
      const answer = await ask('a question', inBucket({ 'list-type': '2', 'max-keys': '1', prefix }), {
        method: 'GET',
      });
      await answer.body?.cancel();
    },
  };
}

/** Elements that have elements in them. */
const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, inner = '']) => inner);

/** Gathers what comes into parts of one size; the same memory is used again for each. */
async function* inParts(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const part = new Uint8Array(partBytes);
  let filled = 0;
  for await (const bytes of content)
    for (let at = 0; at < bytes.length;) {
      const taken = bytes.subarray(at, at + partBytes - filled);
      part.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled === partBytes) {
        yield part;
        filled = 0;
      }
    }
  if (filled > 0) yield part.subarray(0, filled);
}
