// Looks at a message's bytes before anything is parsed: is it whole, and small enough to be parsed safely? Decodes no text, throws never.
/** Why a message cannot be read without losing something. Codes; stable, stored, translated in the back office. */
export const brokenReasons = [
  'TOO_LARGE',
  'HEADERS_TOO_LARGE',
  'TOO_DEEP',
  'TOO_MANY_PARTS',
  'EMPTY',
  'NO_SENDER',
  'SEVERAL_SENDERS',
  'NO_BOUNDARY',
  'UNTERMINATED',
  'TEXT_OUTSIDE_PARTS',
  'BAD_ENCODING',
  'UNREADABLE_TEXT',
  'UNREADABLE',
] as const;
export type BrokenReason = (typeof brokenReasons)[number];

export const limits = {
  /** As the mailbox and most mail servers: larger ones never arrive whole. */
  messageBytes: 25 * 1024 * 1024,
  headerBytes: 256 * 1024,
  /** Of one header, all its continued lines together. */
  oneHeaderBytes: 64 * 1024,
  depth: 10,
  parts: 100,
} as const;

type Headers = ReadonlyMap<string, readonly string[]>;

class Broken extends Error {
  readonly reason: BrokenReason;
  constructor(reason: BrokenReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Why the message is broken; null where it is whole. Work and memory grow with the size times the depth at most. */
export function faultOfStructure(raw: Buffer): BrokenReason | null {
  if (raw.length > limits.messageBytes) return 'TOO_LARGE';
  if (raw.length === 0) return 'EMPTY';
  const count = { parts: 0 };
  try {
    const top = walk(raw, 0, count);
    return faultOfSender(top);
  } catch (error) {
    return error instanceof Broken ? error.reason : 'UNREADABLE';
  }
}

/** RFC 5322 wants one From. Two of them are how one hides who writes: programs differ in which they show. */
function faultOfSender(headers: Headers): BrokenReason | null {
  const from = headers.get('from') ?? [];
  if (from.length > 1) return 'SEVERAL_SENDERS';
  return from.some((value) => value.includes('@')) ? null : 'NO_SENDER';
}

function walk(bytes: Buffer, depth: number, count: { parts: number }): Headers {
  if (depth > limits.depth) throw new Broken('TOO_DEEP');
  if ((count.parts += 1) > limits.parts) throw new Broken('TOO_MANY_PARTS');
  const { headers, body } = split(bytes);
  const type = last(headers, 'content-type') ?? '';
  const encoding = (last(headers, 'content-transfer-encoding') ?? '').toLowerCase().replace(/\s*;.*$/, '');
  if (/^multipart\//i.test(type)) {
    for (const part of partsOf(body, boundaryOf(type))) walk(part, depth + 1, count);
  } else if (/^message\/(rfc822|global)\b/i.test(type) && /^(|7bit|8bit|binary)$/.test(encoding)) {
    walk(body, depth + 1, count);
  } else {
    demandEncoding(body, encoding);
  }
  return headers;
}

const last = (headers: Headers, name: string) => headers.get(name)?.at(-1);

/** Header block and body. A block that is longer than allowed is not looked at further. */
function split(bytes: Buffer): { headers: Headers; body: Buffer } {
  const end = endOfHeaders(bytes);
  if (end.at > limits.headerBytes) throw new Broken('HEADERS_TOO_LARGE');
  const headers = new Map<string, string[]>();
  const unfolded = bytes.toString('latin1', 0, end.at).replace(/\r?\n(?=[ \t])/g, '');
  for (const line of unfolded.split(/\r?\n/)) {
    if (line.length > limits.oneHeaderBytes) throw new Broken('HEADERS_TOO_LARGE');
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return { headers, body: bytes.subarray(end.after) };
}

/** The first empty line, whatever ends its lines. */
function endOfHeaders(bytes: Buffer): { at: number; after: number } {
  if (bytes[0] === 0x0a) return { at: 0, after: 1 };
  if (bytes[0] === 0x0d && bytes[1] === 0x0a) return { at: 0, after: 2 };
  for (let at = bytes.indexOf(0x0a); at !== -1 && at <= limits.headerBytes; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return { at, after: at + 2 };
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return { at, after: at + 3 };
  }
  return { at: bytes.length, after: bytes.length };
}

function boundaryOf(type: string): string {
  const found = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(type);
  const boundary = (found?.[1] ?? found?.[2] ?? '').replace(/\\(.)/g, '$1').trimEnd();
  if (boundary === '' || boundary.length > 200) throw new Broken('NO_BOUNDARY');
  return boundary;
}

const isBlank = (bytes: Buffer) =>
  bytes.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09);

/** The parts between the boundary lines. What stands before the first is for old programs and is nobody's text (RFC 2046); what stands after the end is. */
function partsOf(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Buffer[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + 1)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    const lineEnd = body.indexOf(0x0a, at) === -1 ? body.length : body.indexOf(0x0a, at);
    const rest = body.toString('latin1', at + mark.length, lineEnd).trimEnd();
    if (rest !== '' && rest !== '--') continue;
    if (start !== -1) parts.push(body.subarray(start, Math.max(start, at - (body[at - 2] === 0x0d ? 2 : 1))));
    if (parts.length > limits.parts) throw new Broken('TOO_MANY_PARTS');
    start = Math.min(body.length, lineEnd + 1);
    if (rest === '') continue;
    if (start !== body.length && !isBlank(body.subarray(start))) throw new Broken('TEXT_OUTSIDE_PARTS');
    if (parts.length === 0) throw new Broken('UNTERMINATED');
    return parts;
  }
  throw new Broken('UNTERMINATED');
}

const alphabet = new Uint8Array(256);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') alphabet[sign.charCodeAt(0)] = 1;
for (const sign of ' \t\r\n') alphabet[sign.charCodeAt(0)] = 2;
alphabet['='.charCodeAt(0)] = 3;

/** Decoders skip what they do not understand; here that is a loss. Quoted-printable keeps what it does not understand as text. */
function demandEncoding(body: Buffer, encoding: string): void {
  if (/^(|7bit|8bit|binary|quoted-printable)$/.test(encoding)) return;
  if (encoding !== 'base64') throw new Broken('BAD_ENCODING');
  let signs = 0;
  let ended = false;
  for (const byte of body) {
    const kind = alphabet[byte];
    if (kind === 2) continue;
    if (kind === 3) ended = true;
    else if (kind !== 1 || ended) throw new Broken('BAD_ENCODING');
    else signs += 1;
  }
  if (signs % 4 === 1) throw new Broken('BAD_ENCODING');
}
