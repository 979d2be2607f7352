// What leaves the house for other companies' programs: signed, over HTTPS, to public addresses only.
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certificateFor } from '../testing/certificate-of-server.ts';
import { isPublicAddress, webhookUrlProblem } from './webhook-url.ts';
import { signatureOf, webhookSender } from './webhooks.ts';

const secret = `whsec_${Buffer.from('a key of at least twenty-four bytes').toString('base64')}`;
const at = new Date('2026-11-25T09:00:00Z');
const { key, cert } = certificateFor('127.0.0.1');

interface Heard {
  headers: Record<string, unknown>;
  body: string;
}
let server: Server;
let url: string;
const heard: Heard[] = [];
let answer: { status: number; body: string; headers?: Record<string, string> } = { status: 202, body: '' };

beforeAll(async () => {
  server = createServer({ key, cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const trusting = webhookSender({ privateHosts: ['127.0.0.1'], ca: cert });
const send = (body = '{"a":1}') => trusting.send({ url, secret, id: 'msg_1', body }, at);

describe('webhooks', () => {
  promise(
    'Art. 5',
    'a webhook bears the Standard Webhooks signature, which the receiver computes from what it got',
    async () => {
      answer = { status: 202, body: '' };
      expect(await send('{"é":1}')).toMatchObject({ confirmed: false });
      const { headers, body } = heard.at(-1) ?? { headers: {}, body: '' };
      const mac = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'));
      mac.update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`);
      expect(headers['webhook-signature']).toBe(`v1,${mac.digest('base64')}`);
      expect(headers['webhook-timestamp']).toBe('1795597200');
      // The example of the Standard Webhooks specification's own reference libraries.
      expect(
        signatureOf(
          'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
          'msg_p5jXN8AQM9LWM0D4loKWxJek',
          1614265330,
          '{"test": 2432232314}',
        ),
      ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
    },
  );

  promise(
    'Art. 5',
    'the example that we give to integrators accepts what we send, and nothing that was changed',
    async () => {
      const guide = readFileSync(new URL('../../../../docs/integrating.md', import.meta.url), 'utf8');
      const [, example = ''] = /```js\n([\s\S]*?isGenuine[\s\S]*?)```/.exec(guide) ?? [];
      const { isGenuine } = (await import(`data:text/javascript,${encodeURIComponent(example)}`)) as {
        isGenuine(headers: Record<string, string>, body: string, secret: string): boolean;
      };
      const timestamp = Math.floor(Date.now() / 1000);
      const headers = {
        'webhook-id': 'msg_2',
        'webhook-timestamp': String(timestamp),
        'webhook-signature': `v1,AAAA ${signatureOf(secret, 'msg_2', timestamp, '{}')}`,
      };
      expect(isGenuine(headers, '{}', secret)).toBe(true);
      expect(isGenuine(headers, '{ }', secret)).toBe(false);
      expect(isGenuine({ ...headers, 'webhook-id': 'msg_3' }, '{}', secret)).toBe(false);
      expect(isGenuine({ ...headers, 'webhook-timestamp': String(timestamp - 301) }, '{}', secret)).toBe(false);
    },
  );

  promise('Art. 5', 'only status 200 with the word confirms; its hash is kept, and nothing else of it', async () => {
    const said = '{"confirmed": true, "by": "somebody"}';
    answer = { status: 200, body: said };
    expect(await send()).toEqual({ confirmed: true, answerHash: createHash('sha256').update(said).digest('hex') });
    for (const other of [
      { status: 202, body: said },
      { status: 200, body: '{"confirmed": "true"}' },
      { status: 200, body: 'not json' },
      { status: 204, body: '' },
    ]) {
      answer = other;
      expect(await send()).toMatchObject({ confirmed: false });
    }
  });

  promise(
    'Art. 5',
    'an error, a redirect, an endless answer and an unknown certificate are faults with a code',
    async () => {
      const cases: [typeof answer, string][] = [
        [{ status: 500, body: 'broken' }, 'HTTP_500'],
        [{ status: 302, body: '', headers: { location: 'https://127.0.0.1/' } }, 'HTTP_302'],
        [{ status: 200, body: 'x'.repeat(20_000) }, 'ANSWER_TOO_LONG'],
      ];
      for (const [given, code] of cases) {
        answer = given;
        await expect(send()).rejects.toMatchObject({ code });
      }
      const stranger = webhookSender({ privateHosts: ['127.0.0.1'] });
      await expect(stranger.send({ url, secret, id: 'x', body: '' }, at)).rejects.toMatchObject({
        code: 'UNREACHABLE',
      });
    },
  );

  promise(
    'Art. 9',
    'no webhook reaches the inside of the house, by address or by name, unless a setting names the host',
    async () => {
      const before = heard.length;
      const guarded = webhookSender({ privateHosts: [], ca: cert });
      const { port } = server.address() as AddressInfo;
      for (const host of [
        '127.0.0.1',
        'localhost',
        '[::1]',
        '[::ffff:127.0.0.1]',
        '10.0.0.8',
        '169.254.169.254',
        '2130706433',
        '0x7f.1',
      ]) {
        await expect(
          guarded.send({ url: `https://${host}:${port}/`, secret, id: 'x', body: '' }, at),
          host,
        ).rejects.toMatchObject({ code: 'PRIVATE_ADDRESS' });
      }
      expect(heard.length).toBe(before);
      for (const [text, problem] of [
        ['http://hooks.example/', 'NOT_HTTPS'],
        ['https://user:word@hooks.example/', 'WITH_CREDENTIALS'],
        ['hooks.example', 'NOT_A_URL'],
        ['file:///etc/passwd', 'NOT_HTTPS'],
        ['https://hooks.example/in?x=1', null],
      ] as const) {
        expect(webhookUrlProblem(text), text).toBe(problem);
      }
    },
  );

  promise('Art. 9', 'every address of the private and special networks is told from a public one', () => {
    const inside = fc.oneof(
      fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(127), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.integer({ min: 224, max: 255 }), fc.nat(255), fc.nat(255), fc.nat(255)),
    );
    fc.assert(
      fc.property(inside, (parts) => {
        expect(isPublicAddress(parts.join('.'))).toBe(false);
        expect(isPublicAddress(`::ffff:${parts.join('.')}`)).toBe(false);
      }),
    );
    for (const address of [
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:7f00:1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      'localhost',
      '',
    ])
      expect(isPublicAddress(address), address).toBe(false);
    for (const address of ['8.8.8.8', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '223.255.255.254'])
      expect(isPublicAddress(address), address).toBe(true);
  });
});
