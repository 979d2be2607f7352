// Messages as no program should write them: the sample's and others, cut, doubled, mixed and spoilt. Never used by the product.
import * as fc from 'fast-check';
import { file, letter, multipart, sample, truth } from './letters.ts';
import { oddLetters } from './odd-letters.ts';

const whole = [
  ...truth.map((one) => sample(one.file)),
  multipart({}, [
    {
      headers: ['Content-Type: text/plain; charset=euc-kr', 'Content-Transfer-Encoding: quoted-printable'],
      body: '=B0=B3=C0=CE',
    },
    file('한글.pdf', 'application/pdf', Buffer.from('%PDF-1.7')),
  ]),
  letter({ headers: ['Content-Type: message/rfc822'], text: 'From: a@b.example\n\nHello' }),
  letter({ subject: '=?utf-8?q?=F0=9F=98=80?= =?iso-2022-kr?b?Gw==?=', from: '"a@b.example" <c@d.example>' }),
  ...oddLetters,
];

const pieces = [
  '\r\n--x--\r\n',
  '\n\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Type: multipart/mixed; boundary=""\n',
  'Content-Type: text/html; charset=utf-7\n',
  `From: ${'a'.repeat(300)}@b.example\n`,
  'Subject: =?utf-8?b?////?=\n',
  '\u0000\u0001\u001b[2J',
  '<script><![CDATA['.repeat(20),
  '--=b=\n'.repeat(120),
  '=?'.repeat(200),
  '\u202e\u200b',
].map((one) => Buffer.from(one));

type Change = (bytes: Buffer) => Buffer;
const at = (share: number, bytes: Buffer) => Math.floor(share * bytes.length);
/** Somewhere in it. No `fc.double`: that draws among numbers as they are stored, of which nearly all below 1 are nearly 0. */
const share = fc.nat(1_000_000).map((millionth) => millionth / 1_000_000);

const change: fc.Arbitrary<Change> = fc.oneof(
  share.map(
    (where): Change =>
      (bytes) =>
        bytes.subarray(0, at(0.2 + 0.8 * where, bytes)),
  ),
  // Without its beginning, but not without all of its headers.
  share.map(
    (where): Change =>
      (bytes) =>
        bytes.subarray(at(where / 50, bytes)),
  ),
  fc.tuple(share, fc.constantFrom(...pieces)).map(
    ([where, piece]): Change =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(where, bytes)), piece, bytes.subarray(at(where, bytes))]),
  ),
  fc.tuple(share, share).map(
    ([from, to]): Change =>
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, at(Math.max(from, to), bytes)),
          bytes.subarray(at(Math.min(from, to), bytes)),
        ]),
  ),
  fc.tuple(share, fc.integer({ min: 0, max: 255 })).map(([where, value]): Change => (bytes) => {
    const spoilt = Buffer.from(bytes);
    if (spoilt.length > 0) spoilt[Math.min(spoilt.length - 1, at(where, spoilt))] = value;
    return spoilt;
  }),
  fc.constant<Change>((bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')),
  // Every boundary twice.
  fc.constant<Change>((bytes) => Buffer.from(bytes.toString('latin1').replaceAll(/^--.*\n/gm, '$&$&'), 'latin1')),
);

/** Under a Message-ID of its own: what has a known one is kept apart whatever else is wrong with it. */
const renamed = (bytes: Buffer, id: string): Buffer =>
  Buffer.from(bytes.toString('latin1').replace(/^Message-ID:.*$/im, `Message-ID: <${id}@letters.example>`), 'latin1');

/** A whole message with one to four things done to it, half of them under a name of their own; or bytes that were never one. */
export const malformed: fc.Arbitrary<Buffer> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...whole), fc.uuid(), fc.boolean(), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([bytes, id, own, changes]) => changes.reduce((so, one) => one(so), own ? renamed(bytes, id) : bytes)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
);
