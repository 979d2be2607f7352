// Documents over HTTP, through the gateway: begun, sent by the same caller once, fetched as an attachment in whole or in part, and recorded.
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { storeDocument } from './storing.ts';

let at: PrivacyHouse;
let subject = '';
const tokens = { support: '', handler: '', officer: '', billing: '' };
beforeAll(async () => {
  at = await privacyHouse({ gateway: true });
  [subject = ''] = await at.members([null]);
  for (const user of Object.keys(tokens) as (keyof typeof tokens)[])
    tokens[user] = (await at.house.signIn(user)).accessToken;
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

type User = keyof typeof tokens;

const pdf = Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Kind /Letter >>\nendobj\n${'% filling\n'.repeat(90_000)}%%EOF\n`);

const begin = `mutation Begin($input: BeginUploadInput!) { beginUpload(input: $input) {
  upload { id url ticket expiresAt help } refusal { code field message wayOut } } }`;

interface Begun {
  beginUpload: {
    upload: { id: string; url: string; ticket: string; help: string } | null;
    refusal: { code: string } | null;
  };
}

async function begun(user: User, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const input = {
    kind: 'SCAN',
    subjectId: subject,
    caseId: null,
    name: 'Letter of Gilda.pdf',
    bytes: pdf.length,
    ...more,
  };
  const answer = await at.house.graphql<Begun>(begin, { input }, { token: tokens[user], headers });
  return { upload: answer.data?.beginUpload.upload, refusal: answer.data?.beginUpload.refusal, errors: answer.errors };
}

const address = (id: string) => `${at.house.url('gateway')}/documents/${id}`;

async function put(user: User, id: string, ticket: string, body: Buffer, headers: Record<string, string> = {}) {
  const answer = await fetch(address(id), {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${tokens[user]}`,
      'clounge-upload': ticket,
      'content-type': 'application/pdf',
      ...headers,
    },
    body: new Uint8Array(body),
  });
  const { refusal, ...stored } = (await answer.json()) as { refusal?: { code: string; message: string }; id?: string };
  return { status: answer.status, code: refusal?.code, message: refusal?.message, ...stored };
}

const get = (user: User, id: string, headers: Record<string, string> = {}) =>
  fetch(address(id), { headers: { authorization: `Bearer ${tokens[user]}`, ...headers } });

async function uploaded(user: User, more: Record<string, unknown> = {}): Promise<string> {
  const { upload } = await begun(user, more);
  const answer = await put(user, upload?.id ?? '', upload?.ticket ?? '', pdf);
  if (answer.status !== 201) throw new Error(answer.code);
  return upload?.id ?? '';
}

const details = `query Details($id: ID!, $caseId: ID!) {
  document(id: $id) { id kind name sha256 mediaType bytes searched storedBy url fate { verdict why clause law until } }
  documentsOfCase(caseId: $caseId, first: 1) { nodes { id name } pageInfo { hasNextPage endCursor } } }`;

describe('documents over HTTP', () => {
  promise('Art. 6', 'a scan is begun, sent and fetched as an attachment that nothing shows or runs', async () => {
    const caseId = randomUUID();
    const { upload } = await begun('support', { caseId });
    expect(upload?.help).toContain('25 MB');
    expect(upload?.url).toBe(`${at.sources.config.publicUrl}/documents/${upload?.id}`);
    const id = upload?.id ?? '';
    const stored = await put('support', id, upload?.ticket ?? '', pdf);
    expect(stored).toMatchObject({ status: 201, id, bytes: pdf.length, mediaType: 'application/pdf' });
    const answer = await get('handler', id);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="document"; filename*=UTF-8''Letter%20of%20Gilda.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
    });
    await uploaded('handler', { caseId });
    const { data, errors } = await at.house.graphql<Record<string, object>>(
      details,
      { id, caseId },
      { token: tokens.handler, headers: { 'accept-language': 'en' } },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      document: {
        id,
        kind: 'SCAN',
        name: 'L….pdf',
        mediaType: 'application/pdf',
        bytes: pdf.length,
        storedBy: 'S-0004',
        fate: { verdict: 'RUNNING', clause: 'Art. 3(3)③', until: null },
      },
      documentsOfCase: { nodes: [{ id, name: 'L….pdf' }], pageInfo: { hasNextPage: true } },
    });
  });

  promise(
    'Art. 9(5)',
    'a part is fetched by its range; every look, and no refused one, is in the access records',
    async () => {
      const id = await uploaded('handler');
      const looks = async () =>
        (
          await at.house.installation.sql(
            'journal',
            `select 1 from access_record where operation = 'documentContent'`,
            [],
          )
        ).length;
      const before = await looks();
      for (const [range, from, to] of [
        ['bytes=0-3', 0, 4],
        ['bytes=262140-262150', 262_140, 262_151],
        ['bytes=900000-', 900_000, pdf.length],
        ['bytes=-6', pdf.length - 6, pdf.length],
      ] as const) {
        const answer = await get('officer', id, { range });
        expect(answer.status).toBe(206);
        expect(answer.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${pdf.length}`);
        expect(Buffer.from(await answer.arrayBuffer()).equals(pdf.subarray(from, to))).toBe(true);
      }
      expect((await get('officer', id, { range: 'bytes=2-1' })).status).toBe(200);
      const beyond = await get('officer', id, { range: `bytes=${pdf.length}-` });
      expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${pdf.length}`]);
      const recorded = await looks();
      expect(recorded).toBe(before + 6);
      // Support opens only inside a case; billing has no part in it; nobody without a token.
      const outcomes = [
        await get('support', id),
        await get('billing', id),
        await fetch(address(id)),
        await get('officer', randomUUID()),
      ];
      expect(outcomes.map(({ status }) => status)).toEqual([403, 403, 401, 404]);
      // A case that is none names nobody.
      expect((await get('support', id, { 'clounge-case': randomUUID() })).status).toBe(403);
      expect(await looks()).toBe(recorded);
    },
  );

  promise(
    'Art. 6',
    'quarantined files are given to those who decide only, and never as what they say they are',
    async () => {
      async function* bytes(): AsyncGenerator<Uint8Array> {
        yield Buffer.from('<html><script>alert(1)</script>');
      }
      const given = {
        kind: 'QUARANTINED',
        subjectId: subject,
        tenantId: null,
        caseId: null,
        name: 'a.html',
        content: bytes(),
        declaredType: 'text/html',
      } as const;
      const outcome = await storeDocument(at.sources, given);
      const id = outcome.kind === 'stored' ? outcome.documentId : '';
      const answer = await get('handler', id);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
      expect((await get('support', id, { 'clounge-case': randomUUID() })).status).toBe(403);
    },
  );

  promise(
    'Art. 9(1)',
    'an upload is its beginner’s, for one document, once, and as announced; what is refused leaves nothing',
    async () => {
      const { upload } = await begun('support');
      const [id, ticket] = [upload?.id ?? '', upload?.ticket ?? ''];
      const other = await begun('support');
      const forged = `${Buffer.from(JSON.stringify({ id })).toString('base64url')}.${ticket.split('.')[1]}`;
      expect(await put('handler', id, ticket, pdf)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
      expect(await put('support', id, forged, pdf)).toMatchObject({ status: 403 });
      expect(await put('support', id, '', pdf)).toMatchObject({ status: 403 });
      expect(await put('support', id, other.upload?.ticket ?? '', pdf)).toMatchObject({ status: 403 });
      expect(await put('support', id, ticket, pdf.subarray(0, 100))).toMatchObject({ status: 422, code: 'CUT' });
      expect(await put('support', id, ticket, Buffer.concat([pdf, pdf]))).toMatchObject({
        status: 413,
        code: 'TOO_LARGE',
      });
      const program = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(pdf.length - 4, 7)]);
      const korean = await put('support', id, ticket, program, { 'accept-language': 'ko' });
      expect(korean).toMatchObject({
        status: 422,
        code: 'TYPE_MISMATCH',
        message: expect.stringContaining('다릅니다') as string,
      });
      expect(await put('support', id, ticket, pdf)).toMatchObject({ status: 201 });
      // The same URL again, with other bytes: what was stored stays.
      const again = Buffer.from(pdf);
      again.write('Forged', 60);
      expect(await put('support', id, ticket, again)).toMatchObject({ status: 409, code: 'ALREADY_STORED' });
      expect(Buffer.from(await (await get('officer', id)).arrayBuffer()).equals(pdf)).toBe(true);
      expect((await fetch(address(id), { method: 'DELETE' })).status).toBe(405);
      expect((await begun('billing')).errors[0]?.extensions?.code).toBe('FORBIDDEN');
      expect((await begun('support', { bytes: 0 })).refusal?.code).toBe('EMPTY');
      expect((await begun('support', { bytes: 3e9 })).refusal?.code).toBe('TOO_LARGE');
      expect((await begun('support', { kind: 'VIEW_PACKAGE' })).refusal?.code).toBe('BAD_USER_INPUT');
    },
  );

  promise(
    'Art. 9(4)',
    'a line that goes dead in the middle of an upload leaves nothing, and the upload can be sent again',
    async () => {
      const { upload } = await begun('support');
      const [id, ticket] = [upload?.id ?? '', upload?.ticket ?? ''];
      const headers = {
        authorization: `Bearer ${tokens.support}`,
        'clounge-upload': ticket,
        'content-length': pdf.length,
      };
      await new Promise<void>((resolve) => {
        const outgoing = request(address(id), { method: 'PUT', headers });
        outgoing.on('error', () => resolve());
        outgoing.write(pdf.subarray(0, 600_000), () =>
          setImmediate(() => outgoing.destroy(new Error('the line went dead'))),
        );
      });
      expect((await get('officer', id)).status).toBe(404);
      expect(await put('support', id, ticket, pdf)).toMatchObject({ status: 201 });
      const names: string[] = [];
      for await (const { name } of at.sources.documents.files()) if (name.startsWith(id)) names.push(name);
      expect(names).toHaveLength(1);
      expect(await at.sources.documents.removeUnfinished(new Date(Date.now() + 60_000))).toBe(0);
    },
  );
});
