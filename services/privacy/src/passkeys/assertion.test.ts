// What a passkey signed is verified as WebAuthn says: a second implementation agrees, for every algorithm and every changed bit.
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { promise, softAuthenticator, type Ceremony, type PasskeyAlgorithm } from '@clounge/test/kit';
import { judge, publicKeyShape, type Assertion } from './assertion.ts';

const origin = 'http://localhost:4000';
const challenge = Buffer.alloc(32, 7);
const algorithms: PasskeyAlgorithm[] = ['ES256', 'EdDSA', 'RS256'];

async function deviceWith(algorithm: PasskeyAlgorithm) {
  const device = softAuthenticator(algorithm);
  const made = device.register({ challenge: 'begin', origin });
  const { registrationInfo } = await verifyRegistrationResponse({
    response: {
      id: made.credentialId,
      rawId: made.credentialId,
      type: 'public-key',
      response: { clientDataJSON: made.clientDataJSON, attestationObject: made.attestationObject },
      clientExtensionResults: {},
    },
    expectedChallenge: 'begin',
    expectedOrigin: origin,
    expectedRPID: 'localhost',
  });
  if (!registrationInfo) throw new Error('not registered');
  const { credential } = registrationInfo;
  return { device, credential, publicKey: publicKeyShape.parse(device.publicKey) };
}

type Device = Awaited<ReturnType<typeof deviceWith>>;

/** Whether the library takes it; it throws for most faults. */
async function libraryTakes({ credential }: Device, assertion: Assertion): Promise<boolean> {
  try {
    const { verified } = await verifyAuthenticationResponse({
      response: {
        id: credential.id,
        rawId: credential.id,
        type: 'public-key',
        response: assertion,
        clientExtensionResults: {},
      },
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: 'localhost',
      credential: { ...credential, counter: 0 },
      requireUserVerification: true,
    });
    return verified;
  } catch {
    return false;
  }
}

const signed = ({ device }: Device, more: Partial<Ceremony> = {}): Assertion => {
  const { clientDataJSON, authenticatorData, signature } = device.assert({
    challenge: challenge.toString('base64url'),
    origin,
    ...more,
  });
  return { clientDataJSON, authenticatorData, signature };
};
const faultOf = ({ publicKey }: Device, assertion: Assertion) =>
  judge(assertion, { publicKey, challenge, origin }).fault;

/** Tag and length of the sequence, and of its first number. */
const derFrameBytes = 4;

describe.each(algorithms)('a signature by %s', (algorithm) => {
  promise('Art. 8(3)①', 'is taken where its owner was verified, with its counter and address', async () => {
    const one = await deviceWith(algorithm);
    const assertion = signed(one, { signCount: 41 });
    expect(judge(assertion, { ...one, challenge, origin })).toEqual({ fault: null, signCount: 41, origin });
    expect(judge(assertion, { ...one, challenge })).toEqual({ fault: null, signCount: 41, origin });
    expect(await libraryTakes(one, assertion)).toBe(true);
  });

  promise('Art. 8(3)①', 'is refused with one changed bit anywhere, as a second implementation refuses it', async () => {
    const one = await deviceWith(algorithm);
    const assertion = signed(one);
    const parts = ['clientDataJSON', 'authenticatorData', 'signature'] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), fc.nat(), async (part, seed) => {
        const bytes = Buffer.from(assertion[part], 'base64url');
        const bit = seed % (bytes.length * 8);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const changed = { ...assertion, [part]: bytes.toString('base64url') };
        expect(faultOf(one, changed)).not.toBeNull();
        // The library looks less closely at the frame (DER) around the two numbers of an ES256 signature; nothing else may pass there either.
        const inFrame = part === 'signature' && algorithm === 'ES256' && bit < 8 * derFrameBytes;
        if (!inFrame) expect(await libraryTakes(one, changed)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

promise('Art. 8(3)①', 'each fault of a ceremony is told by its name', async () => {
  const one = await deviceWith('ES256');
  expect(faultOf(one, signed(one, { type: 'webauthn.create' }))).toBe('CEREMONY');
  expect(faultOf(one, signed(one, { challenge: Buffer.alloc(32, 8).toString('base64url') }))).toBe('CHALLENGE');
  expect(faultOf(one, signed(one, { origin: 'http://localhost:4001' }))).toBe('ORIGIN');
  expect(faultOf(one, signed(one, { rpId: 'clounge.example' }))).toBe('RELYING_PARTY');
  expect(faultOf(one, signed(one, { userVerified: false }))).toBe('OWNER_NOT_VERIFIED');
  expect(faultOf(one, { ...signed(one), authenticatorData: 'AAAA' })).toBe('FORM');
  expect(faultOf(one, { ...signed(one), signature: `${signed(one).signature}=` })).toBe('FORM');
  expect(faultOf(one, { ...signed(one), clientDataJSON: 'bm9uZQ' })).toBe('FORM');
  const other = await deviceWith('ES256');
  expect(faultOf({ ...one, publicKey: other.publicKey }, signed(one))).toBe('SIGNATURE');
});
