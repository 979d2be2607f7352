// Reading a stranger's message: whole or broken, never thrown, nothing run, nothing fetched, nothing lost on the way.
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promise } from '@clounge/test/kit';
import { decide } from '../deciding/decide.ts';
import { malformed } from '../testing/malformed.ts';
import { file, letter, multipart, sample } from '../testing/letters.ts';
import { parseMessage } from './parse.ts';
import { limits, type BrokenReason } from './structure.ts';

const read = async (raw: Buffer) => {
  const reading = await parseMessage(raw);
  if (reading.kind === 'broken') throw new Error(`broken: ${reading.reason}`);
  return reading.message;
};
const why = async (raw: Buffer) => {
  const reading = await parseMessage(raw);
  return reading.kind === 'broken' ? reading.reason : null;
};

const html = 'Content-Type: text/html; charset=utf-8';
const base64 = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'];

describe('reading a message', () => {
  promise(
    'Art. 9(3)',
    'HTML is shown as text: scripts, styles and images are dropped, markup in plain text stays text',
    async () => {
      const both = await read(sample('23.eml'));
      expect(both.text).toBe('<b>삭제</b>\n\n개인정보 삭제');
      const page = `<style>p{}</style><p onclick="x()">Delete <b>my</b> data</p><script>alert(1)</script><img src="http://x.example/p.gif" alt="seen">
      <iframe src="http://x.example"></iframe><a href="https://y.example/">here</a>`;
      const one = await read(letter({ headers: [html], text: page }));
      expect(one.text).toMatch(/^Delete my data/);
      expect(one.text).toContain('here [https://y.example/]');
      expect(one.text).not.toMatch(/alert|onclick|p\.gif|seen|iframe|x\.example|[<>]/);
    },
  );

  promise('Art. 6', 'a half of a message that only some programs show is read all the same', async () => {
    const message = await read(
      multipart(
        {},
        [
          { headers: ['Content-Type: text/plain'], body: 'Thank you for the demo.' },
          { headers: [html], body: '<p>Thank you for the demo.</p><p>Please delete my data.</p>' },
        ],
        'alternative',
      ),
    );
    expect(message.text).toBe('Thank you for the demo.\n\nPlease delete my data.');
  });

  test.each<[string, Buffer, BrokenReason]>([
    ['no bytes', Buffer.alloc(0), 'EMPTY'],
    ['nothing said', letter({ subject: '', text: '' }), 'EMPTY'],
    ['no sender', Buffer.from('Subject: x\n\nHello'), 'NO_SENDER'],
    ['a sender that is no address', letter({ from: 'broken' }), 'NO_SENDER'],
    ['two senders', letter({ headers: ['From: other@b.example'] }), 'SEVERAL_SENDERS'],
    ['two senders in one header', letter({ from: 'a@b.example, c@d.example' }), 'SEVERAL_SENDERS'],
    ['a multipart that never ends', sample('22.eml'), 'UNTERMINATED'],
    ['a multipart without boundary', letter({ headers: ['Content-Type: multipart/mixed'] }), 'NO_BOUNDARY'],
    [
      'text behind the last part',
      Buffer.concat([multipart({}, [{ headers: base64, body: 'SGVsbG8=' }]), Buffer.from('Delete me too.')]),
      'TEXT_OUTSIDE_PARTS',
    ],
    ['base64 that is none', letter({ headers: base64, text: '@@@not base64' }), 'BAD_ENCODING'],
    ['base64 that goes on after its end', letter({ headers: base64, text: 'SGVsbG8=SGVsbG8=' }), 'BAD_ENCODING'],
    ['base64 that was cut', letter({ headers: base64, text: 'SGVsbG8gd29yb' }), 'BAD_ENCODING'],
    [
      'an encoding that nobody decodes',
      letter({ headers: ['Content-Type: text/plain', 'Content-Transfer-Encoding: x-uuencode'] }),
      'BAD_ENCODING',
    ],
    [
      'bytes that are no text of their charset',
      Buffer.concat([letter({}), Buffer.from([0xc3, 0x28])]),
      'UNREADABLE_TEXT',
    ],
    [
      'a header without end',
      Buffer.from(`From: a@b.example\nX: ${'x'.repeat(limits.oneHeaderBytes + 1)}\n\nHello`),
      'HEADERS_TOO_LARGE',
    ],
    ['headers without end', Buffer.from(`From: a@b.example\n${'X-A: b\n'.repeat(60_000)}\nHello`), 'HEADERS_TOO_LARGE'],
    [
      'too many parts',
      multipart(
        {},
        Array.from({ length: 101 }, () => ({ headers: ['Content-Type: text/plain'], body: 'x' })),
      ),
      'TOO_MANY_PARTS',
    ],
    [
      'a message in a message in a message',
      Buffer.concat([
        letter({ headers: ['Content-Type: message/rfc822'], text: '' }).subarray(0, -2),
        ...Array.from({ length: 12 }, () => Buffer.from('Content-Type: message/rfc822\r\n\r\n')),
      ]),
      'TOO_DEEP',
    ],
    [
      'HTML that is deeper than anybody writes',
      letter({ headers: [html], text: `${'<div>'.repeat(300)}Hello` }),
      'UNREADABLE_TEXT',
    ],
    ['more than 25 MiB', Buffer.alloc(limits.messageBytes + 1, 'x'), 'TOO_LARGE'],
  ])('%s is broken, with its reason', async (_, raw, reason) => {
    expect(await why(raw)).toBe(reason);
  });

  test('Korean in its own charsets, folded and encoded headers, and names of files are read', async () => {
    const korean = multipart({ subject: '=?euc-kr?B?sLPAzsGkurg=?=' }, [
      {
        headers: ['Content-Type: text/plain; charset=ks_c_5601-1987', 'Content-Transfer-Encoding: base64'],
        body: 'sLPAzsGkurg=',
      },
      file('=?utf-8?b?7JyE7J6E7J6lLnBkZg==?=', 'application/pdf', Buffer.from('%PDF-1.7')),
    ]);
    const message = await read(korean);
    expect(message).toMatchObject({
      subject: '개인정보',
      text: '개인정보',
      attachments: [{ name: '위임장.pdf', declaredType: 'application/pdf' }],
    });
    expect(message.attachments[0]?.content.toString()).toBe('%PDF-1.7');
  });

  promise('Art. 9(3)', 'compressed attachments are never unpacked, paths in their names lead nowhere', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const message = await read(multipart({}, [file('../../etc/bomb.gz', 'application/gzip', bomb)]));
    expect(message.attachments[0]?.name).toBe('bomb.gz');
    expect(message.attachments[0]?.content.equals(bomb)).toBe(true);
  });

  test('what a header smuggles stays in one line and out of other headers', async () => {
    const message = await read(
      letter({ subject: '=?utf-8?q?Hi=0D=0ABcc:_all@x.example=00?=', from: '"=?utf-8?q?a=0D=0ATo:?=" <a@b.example>' }),
    );
    expect(message.subject).toBe('Hi Bcc: all@x.example');
    expect(message.from.name).not.toMatch(/[\r\n]/);
    expect(message.from.address).toBe('a@b.example');
  });

  promise(
    'Art. 6',
    '10,000 malformed messages: each is read or broken with a reason, and each that was read is a case or ignored',
    async () => {
      const seen = { broken: 0, ignored: 0, case: 0 };
      await fc.assert(
        fc.asyncProperty(malformed, async (raw) => {
          const reading = await parseMessage(raw);
          if (reading.kind === 'broken') return void (seen.broken += 1);
          const decision = decide(reading.message, new Set());
          seen[decision.kind] += 1;
          if (decision.kind === 'case') expect(decision.wishes.length).toBeGreaterThan(0);
          expect(reading.message.from.address).toMatch(/^\S+@\S+$/);
        }),
        { numRuns: 10_000, seed: 20261101 },
      );
      expect(seen.broken + seen.ignored + seen.case).toBe(10_000);
      expect(Math.min(seen.broken, seen.case)).toBeGreaterThan(1_000);
    },
  );
});
