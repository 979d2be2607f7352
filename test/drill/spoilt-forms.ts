// Forms as no browser sends them: of wrong types, huge, with fields twice, without what the page had put in, in broken multipart, and in broken HTTP.
import * as fc from 'fast-check';
import { gzipSync } from 'node:zlib';

/** A form on the wire, for the host and the address that it is to come from. */
export interface SpoiltForm {
  bytes(host: string, address: string): Buffer;
  /** The line ends before the form does: it may be left without an answer. */
  breaksOff: boolean;
}

interface Message {
  method: string;
  path: string;
  headers: readonly (readonly [string, string])[];
  body: Buffer;
}

const wire = ({ method, path, headers, body }: Message, host: string, address: string): Buffer => {
  const own = [['Host', host], ['Connection', 'close'], ['X-Forwarded-For', address], ...headers] as const;
  const head = own.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${head}\r\n`, 'latin1'), body]);
};
const whole = (message: Message): SpoiltForm => ({ bytes: (...to) => wire(message, ...to), breaksOff: false });
const broken = (message: Message): SpoiltForm => ({ bytes: (...to) => wire(message, ...to), breaksOff: true });

const urlencoded = ['Content-Type', 'application/x-www-form-urlencoded'] as const;
const lengthOf = (body: Buffer) => ['Content-Length', String(body.length)] as const;

const path = fc.constantFrom(
  ...[
    'ask',
    'ask',
    'ask',
    'follow',
    'follow',
    'policy',
    'forms',
    'mandate/x',
    'ask/x',
    'forms/request.pdf',
    '',
  ].flatMap((page) => ['en', 'ko', 'id', 'fr'].map((language) => `/portal/${language}/${page}`)),
);

const names = ['right', 'who', 'name', 'email', 'employeeNumber', 'about', 'text', 'language', 'form', 'asItIs'];
const fieldName = fc.constantFrom(...names, 'act', 'visit', 'code', 'reference', 'right[]', '__proto__', 'text\0', '');

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed()),
  fc.constantFrom(
    '',
    '\0',
    '\u202e\u200b',
    'Gilda\r\nBcc: all@elsewhere.example',
    '"><script>alert(1)</script>',
    '{{7*7}}${7*7}',
    "' or 1=1 --",
    '[object Object]',
    '-1',
    '1e309',
    'null',
    'VIEW,DELETE',
    'u03931@\u0441106.example',
    'a@b.example\0@c106.example',
    'R-2026-000001',
    'R-٢٠٢٦-000001',
    '../../etc/passwd',
    '\ufffd\uffff',
    'x'.repeat(5_000),
    '한'.repeat(3_000),
  ),
);
const huge = fc.constantFrom('x'.repeat(70_000), '&'.repeat(40_000));

/** As URLSearchParams writes it, or as nobody should. */
const pair = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fieldName, odd).map((one) => new URLSearchParams([one]).toString()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '%',
      '%zz=%',
      'text=%ff%fe',
      'name=%00',
      '=',
      '&&',
      'right=VIEW;who=SELF',
      '\u00ff=\u0000',
    ),
  },
);
const pairs = fc.array(pair, { maxLength: 12 }).map((all) => all.join('&'));

const good: Record<string, string> = {
  right: 'VIEW',
  who: 'SELF',
  name: 'Gilda Riyanti',
  email: 'gilda@elsewhere.example',
};
/** A good one with odd fields before or behind: which of two counts is for the portal to say, once. */
const nearlyGood = fc.tuple(fc.uuid(), pairs, fc.boolean()).map(([form, more, behind]) => {
  const fields = new URLSearchParams({ ...good, form }).toString();
  return behind ? `${fields}&${more}` : `${more}&${fields}`;
});

const post = (to: string, type: readonly [string, string] | null, body: Buffer): Message => ({
  method: 'POST',
  path: to,
  headers: [...(type ? [type] : []), lengthOf(body)],
  body,
});

const encoded = fc
  .tuple(path, fc.oneof({ weight: 12, arbitrary: pairs }, { weight: 1, arbitrary: huge.map((text) => `text=${text}`) }))
  .map(([to, body]) => whole(post(to, urlencoded, Buffer.from(body, 'utf8'))));

const almost = fc
  .tuple(fc.constantFrom('en', 'ko', 'id'), nearlyGood)
  .map(([language, body]) => whole(post(`/portal/${language}/ask`, urlencoded, Buffer.from(body))));

const part = fc
  .tuple(fieldName, odd)
  .map(([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
const multipart = fc
  .tuple(
    path,
    fc.array(part, { maxLength: 6 }),
    fc.constantFrom('--b', '--c', '--b--', '', '--b\r\n--b'),
    fc.constantFrom('; boundary=b', '; boundary=', '', '; boundary="'),
  )
  .map(([to, parts, mark, boundary]) =>
    whole(
      post(
        to,
        ['Content-Type', `multipart/form-data${boundary}`],
        Buffer.from(parts.map((one) => `${mark}\r\n${one}`).join('')),
      ),
    ),
  );

const otherType = fc
  .tuple(
    path,
    fc.constantFrom(
      'application/json',
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded; charset=utf-16',
      'a/b/c;;',
      '',
    ),
    fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.constantFrom('[', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
      pairs,
    ),
    fc.boolean(),
  )
  .map(([to, type, body, said]) => whole(post(to, said ? ['Content-Type', type] : null, Buffer.from(body))));

const bodyOf = new URLSearchParams({ ...good, text: 'Cut.' }).toString();
const plain = (
  to: string,
  headers: Message['headers'],
  body: Buffer = Buffer.from(bodyOf),
  method = 'POST',
): Message => ({
  method,
  path: to,
  headers: [urlencoded, ...headers],
  body,
});
const bytes = Buffer.from(bodyOf);
const bomb = gzipSync(Buffer.alloc(5_000_000, 'a'));

/** What is wrong with the HTTP and not with the form. */
const wires: readonly ((to: string) => SpoiltForm)[] = [
  (to) => broken(plain(to, [['Content-Length', String(bytes.length + 50)]])),
  (to) => whole(plain(to, [['Content-Length', String(bytes.length - 20)]])),
  (to) => whole(plain(to, [['Content-Length', '-1']])),
  (to) => whole(plain(to, [lengthOf(bytes), ['Content-Length', '3']])),
  (to) => whole(plain(to, [['Transfer-Encoding', 'chunked']], Buffer.from('zz\r\nabc\r\n0\r\n\r\n'))),
  (to) => broken(plain(to, [['Transfer-Encoding', 'chunked']], Buffer.from('5\r\nright'))),
  (to) => whole(plain(to, [['Transfer-Encoding', 'chunked'], lengthOf(bytes)])),
  (to) => whole(plain(to, [['X\0', 'a'], lengthOf(bytes)])),
  (to) => whole(plain(to, [['X', 'y'.repeat(40_000)], lengthOf(bytes)])),
  (to) => whole(plain(`${to}?${'x'.repeat(40_000)}`, [lengthOf(bytes)])),
  (to) => whole(plain(to, [lengthOf(bytes)], bytes, 'POSTE')),
  (to) => whole(plain(`${to} HTTP/9.9\r\nX:`, [lengthOf(bytes)])),
  () => ({ bytes: () => Buffer.from(`${bodyOf}\r\n\r\n`), breaksOff: false }),
  () => ({ bytes: () => Buffer.from('16030100a5010000a10303', 'hex'), breaksOff: false }),
  (to) => whole(plain(to, [lengthOf(bytes)], bytes, 'PUT')),
  (to) => whole(plain(to, [lengthOf(bytes)], bytes, 'DELETE')),
  (to) => whole(plain(to, [lengthOf(bytes)], bytes, 'PATCH')),
  (to) => whole(plain(to, [lengthOf(bytes)], bytes, 'OPTIONS')),
  (to) => whole(plain(to, [['Content-Encoding', 'gzip'], lengthOf(bomb)], bomb)),
  (to) => whole(plain(to, [['Content-Length', '0']], Buffer.alloc(0))),
  (to) => whole(plain(`http://elsewhere.example${to}`, [['Content-Length', '0']], Buffer.alloc(0))),
  (to) => whole(plain(`${to}/%2e%2e/%2e%2e/graphql`, [['Content-Length', '0']], Buffer.alloc(0))),
  (to) => whole(plain(`/portal/%ff%00/${to}`, [['Content-Length', '0']], Buffer.alloc(0))),
  (to) =>
    whole(
      plain(
        to,
        [
          ['Origin', 'https://elsewhere.example'],
          ['Cookie', 'visit=x; form=y'],
          ['Content-Length', '0'],
        ],
        Buffer.alloc(0),
      ),
    ),
  (to) =>
    whole(
      plain(
        to,
        [
          ['Accept-Language', `${'ko;q=9,'.repeat(500)}\u00ff`],
          ['Content-Length', '0'],
        ],
        Buffer.alloc(0),
      ),
    ),
];

/** One form. About one in ten is good but for what stands beside it. */
export const spoiltForm: fc.Arbitrary<SpoiltForm> = fc.oneof(
  { weight: 8, arbitrary: encoded },
  { weight: 2, arbitrary: almost },
  { weight: 3, arbitrary: multipart },
  { weight: 3, arbitrary: otherType },
  { weight: 4, arbitrary: fc.tuple(path, fc.constantFrom(...wires)).map(([to, spoil]) => spoil(to)) },
);
