// Signed notes (C2SP signed-note, Ed25519), as Go's golang.org/x/mod/sumdb/note writes and reads them. A text is signed to the byte.
import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

const ed25519 = 1;
const separator = '\u2014 ';

/** Who may sign: a name and a public key. */
export interface NoteVerifier {
  name: string;
  publicKey: Uint8Array;
}

export interface NoteSigner {
  name: string;
  key: KeyObject;
}

/** An Ed25519 private key as a JWK. */
export interface PrivateJwk {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  d: string;
}

export const signerOf = (name: string, { kty, crv, x, d }: PrivateJwk): NoteSigner => ({
  name,
  key: createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' }),
});

export function verifierOf({ name, key }: NoteSigner): NoteVerifier {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { name, publicKey: Buffer.from(x, 'base64url') };
}

function keyHash({ name, publicKey }: NoteVerifier): Buffer {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(ed25519))
    .update(publicKey)
    .digest()
    .subarray(0, 4);
}

/** The verifier in Go's one-line form: `name+hash+key`. */
export const verifierText = (verifier: NoteVerifier): string =>
  `${verifier.name}+${keyHash(verifier).toString('hex')}+${Buffer.concat([Uint8Array.of(ed25519), verifier.publicKey]).toString('base64')}`;

/** Reads the one-line form; null where it is not one of an Ed25519 key, to the letter. */
export function parseVerifier(text: string): NoteVerifier | null {
  const [, name = '', , key = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== 33 || bytes[0] !== ed25519) return null;
  const verifier = { name, publicKey: Uint8Array.from(bytes.subarray(1)) };
  return verifierText(verifier) === text ? verifier : null;
}

/** The text with its signature. The text ends with a newline. */
export function signNote(text: string, signer: NoteSigner): string {
  const verifier = verifierOf(signer);
  const signature = Buffer.concat([keyHash(verifier), sign(null, Buffer.from(text), signer.key)]);
  return `${text}\n${separator}${signer.name} ${signature.toString('base64')}\n`;
}

/** The note's text where this verifier's signature stands beneath it; null otherwise. Other signatures are passed over. */
export function openNote(note: string, verifier: NoteVerifier): string | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, end + 1);
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(verifier.publicKey).toString('base64url') },
    format: 'jwk',
  });
  const hash = keyHash(verifier);
  const isSigned = note
    .slice(end + 2, -1)
    .split('\n')
    .some((line) => {
      const [, name, base64 = ''] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
      const bytes = Buffer.from(base64, 'base64');
      if (name !== verifier.name || bytes.toString('base64') !== base64) return false;
      return hash.equals(bytes.subarray(0, 4)) && verify(null, Buffer.from(text), key, bytes.subarray(4));
    });
  return isSigned ? text : null;
}
