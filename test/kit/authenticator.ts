// An authenticator of software: makes passkeys and signs with them as a device would (WebAuthn Level 3 §6), or as a forger would. For tests only.
import { createHash, generateKeyPairSync, randomBytes, sign, type JsonWebKey, type KeyObject } from 'node:crypto';

export type PasskeyAlgorithm = 'ES256' | 'EdDSA' | 'RS256';

/** What a browser knows when it asks a device; faults are for forgers. */
export interface Ceremony {
  /** Base64url. */
  challenge: string;
  /** Origin of the page, such as `http://localhost:4000`. */
  origin: string;
  /** The relying party that the device signs for; the origin's host when absent. */
  rpId?: string;
  /** Whether the device knew its owner by PIN, finger or face; true when absent. */
  userVerified?: boolean;
  /** The counter; goes on by one when absent. */
  signCount?: number;
  /** The kind of ceremony in the client data. */
  type?: string;
}

export interface Authenticator {
  credentialId: string;
  /** As a JWK. */
  publicKey: JsonWebKey;
  /** What `navigator.credentials.create` answers, in base64url. */
  register(ceremony: Ceremony): {
    credentialId: string;
    clientDataJSON: string;
    attestationObject: string;
    transports: string[];
  };
  /** What `navigator.credentials.get` answers, in base64url. */
  assert(ceremony: Ceremony): {
    credentialId: string;
    clientDataJSON: string;
    authenticatorData: string;
    signature: string;
  };
}

type Cbor = number | string | Uint8Array | Map<Cbor, Cbor>;

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 0xff]);
}

/** The little of CBOR (RFC 8949) that attestations and keys are written in. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, entry]) => [cbor(key), cbor(entry)])]);
}

function keyPair(algorithm: PasskeyAlgorithm): { publicKey: KeyObject; privateKey: KeyObject } {
  if (algorithm === 'ES256') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  if (algorithm === 'EdDSA') return generateKeyPairSync('ed25519');
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function coseKey(algorithm: PasskeyAlgorithm, publicKey: KeyObject): Buffer {
  const jwk = publicKey.export({ format: 'jwk' });
  const bytes = (part: string | undefined) => Buffer.from(part ?? '', 'base64url');
  const parts: Record<PasskeyAlgorithm, [number, number | Buffer][]> = {
    ES256: [
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(jwk.x)],
      [-3, bytes(jwk.y)],
    ],
    EdDSA: [
      [1, 1],
      [3, -8],
      [-1, 6],
      [-2, bytes(jwk.x)],
    ],
    RS256: [
      [1, 3],
      [3, -257],
      [-1, bytes(jwk.n)],
      [-2, bytes(jwk.e)],
    ],
  };
  return cbor(new Map<Cbor, Cbor>(parts[algorithm]));
}

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** A device with one passkey of its own. */
export function softAuthenticator(algorithm: PasskeyAlgorithm = 'ES256'): Authenticator {
  const id = randomBytes(32);
  const credentialId = id.toString('base64url');
  const { publicKey, privateKey } = keyPair(algorithm);
  let count = 0;

  const clientData = ({ challenge, origin }: Ceremony, type: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  function authenticatorData(ceremony: Ceremony, attested: Buffer | null): Buffer {
    const { rpId = new URL(ceremony.origin).hostname, userVerified = true } = ceremony;
    count = ceremony.signCount ?? count + 1;
    const flags = 0x01 | (userVerified ? 0x04 : 0) | (attested ? 0x40 : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(count);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, attested ?? Buffer.alloc(0)]);
  }

  return {
    credentialId,
    publicKey: publicKey.export({ format: 'jwk' }),
    register(ceremony) {
      const length = Buffer.from([id.length >> 8, id.length & 0xff]);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey(algorithm, publicKey)]);
      const attestation = new Map<Cbor, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authenticatorData(ceremony, attested)],
      ]);
      return {
        credentialId,
        clientDataJSON: clientData(ceremony, ceremony.type ?? 'webauthn.create').toString('base64url'),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal'],
      };
    },
    assert(ceremony) {
      const client = clientData(ceremony, ceremony.type ?? 'webauthn.get');
      const data = authenticatorData(ceremony, null);
      const signed = Buffer.concat([data, sha256(client)]);
      return {
        credentialId,
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign(algorithm === 'EdDSA' ? null : 'sha256', signed, privateKey).toString('base64url'),
      };
    },
  };
}
