// Letters that somebody wrote with intent: bombs, programs by another name, files that are two things, headers in headers, addresses that look like
// another's. Each is whole as mail. Never used by the product.
import { deflateRawSync } from 'node:zlib';
import { file, letter, multipart } from './letters.ts';

/** A ZIP of one file (APPNOTE 4.3), which says of itself how large it gets. */
function zip(content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const name = Buffer.from('letter.txt');
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(content.length, 8);
  const lengths = Buffer.from([name.length, 0, 0, 0]);
  const common = Buffer.concat([Buffer.from('1400000008000000', 'hex'), Buffer.alloc(2), sizes, lengths]);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
  const directory = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  Buffer.from('504b0506', 'hex').copy(end);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

const bomb = zip(Buffer.alloc(8_000_000));
const program = Buffer.concat([Buffer.from('MZ\u0090\0\u0003\0', 'latin1'), Buffer.alloc(400, 0x90)]);
const pdf = (inside = '') => Buffer.from(`%PDF-1.7\n${inside}\n1 0 obj\n<<>>\nendobj\n%%EOF\n`, 'latin1');

const words = { headers: ['Content-Type: text/plain; charset=utf-8'], body: 'Please delete my data.' };
const withFile = (from: string, name: string, type: string, content: Buffer) =>
  multipart({ from }, [words, file(name, type, content)]);

/** Parts in parts, so deep. */
function nested(depth: number, boundary: (level: number) => string): Buffer {
  let inner = 'Content-Type: text/plain\r\n\r\nDelete my data.';
  for (let level = depth; level > 0; level -= 1) {
    const mark = boundary(level);
    inner = `Content-Type: multipart/mixed; boundary="${mark}"\r\n\r\n--${mark}\r\n${inner}\r\n--${mark}--`;
  }
  const head = `From: deep@elsewhere.example\r\nTo: privacy@clounge.example\r\nSubject: Deep\r\nMessage-ID: <deep-${depth}-${boundary(1)}@letters.example>\r\nMIME-Version: 1.0\r\n`;
  return Buffer.from(`${head}${inner}\r\n`);
}

const inCharset = (charset: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    letter({ from: 'sets@elsewhere.example', headers: [`Content-Type: text/plain; charset=${charset}`], text: '' }),
    bytes,
  ]);

export const oddLetters: readonly Buffer[] = [
  withFile('bomb@elsewhere.example', 'letter.zip', 'application/zip', bomb),
  withFile('bomb@elsewhere.example', 'scan.pdf', 'application/pdf', bomb),
  withFile('program@elsewhere.example', 'letter.pdf', 'application/pdf', program),
  withFile('program@elsewhere.example', 'letter.pdf.exe', 'application/octet-stream', program),
  withFile('two@elsewhere.example', 'two.pdf', 'application/pdf', Buffer.concat([pdf(), bomb])),
  withFile('two@elsewhere.example', 'two.pdf', 'application/pdf', pdf('<script>alert(1)</script>')),
  withFile('two@elsewhere.example', 'two.txt', 'text/plain', Buffer.from('GIF89a/*<svg/onload=alert(1)>*/=1')),
  withFile('path@elsewhere.example', '../../../etc/passwd\u0000.pdf', 'application/pdf', pdf()),

  letter({ subject: '=?utf-8?q?Hi=0D=0ABcc:_all@elsewhere.example=0D=0A=0D=0AOf_somebody_else?=' }),
  letter({ from: '"=?utf-8?q?a=0D=0ATo:_b@elsewhere.example?=" <injects@elsewhere.example>' }),
  letter({
    headers: ['Reply-To: a@elsewhere.example\r\nBcc: all@elsewhere.example', 'From: second@elsewhere.example'],
  }),
  letter({ headers: ['References: <\r\n <\u0000> ', 'In-Reply-To: <R-2026-000001@localhost>'] }),

  letter({ from: 'u03931@\u0441106.example', text: 'Delete my data.' }),
  letter({ from: 'u03931@c106.example@elsewhere.example', text: 'Delete my data.' }),
  letter({ from: '"u03931@c106.example" <looks-alike@elsewhere.example>', text: 'Delete my data.' }),
  letter({ from: '=?utf-8?q?u03931=40c106.example?= <looks-alike@elsewhere.example>', text: 'Delete my data.' }),
  letter({ from: 'u03931@c106.example\u200b, other@elsewhere.example', text: 'Delete my data.' }),

  nested(9, (level) => `=${level}=`),
  nested(30, (level) => `=${level}=`),
  nested(5, () => '=same='),
  letter({ headers: ['Content-Type: message/rfc822'], text: `Content-Type: message/rfc822\n\n`.repeat(8) }),

  inCharset('utf-8', Buffer.from([0xb0, 0xb3, 0xc0, 0xce, 0xff])),
  inCharset('utf-16', Buffer.from('개인정보를 삭제해 주세요.', 'utf16le')),
  inCharset('x-none', Buffer.from([0x80, 0x81, 0xfe])),
  inCharset('"utf-8\\"', Buffer.from('Delete my data.')),

  letter({ headers: Array.from({ length: 2_000 }, (_, n) => `X-${n}: ${n}`) }),
  letter({ headers: [`References: ${'<a@elsewhere.example> '.repeat(2_000)}`] }),
  letter({ subject: 'x'.repeat(70_000) }),
];
