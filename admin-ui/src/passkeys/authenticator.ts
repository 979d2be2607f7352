// Asks the device for a passkey, or for a signature of one (WebAuthn). Sends nothing anywhere and keeps nothing.
import type {
  ApprovalChallengeMutation,
  PasskeyAssertionInput,
  PasskeyRegistrationOptionsMutation,
  RegisterPasskeyInput,
} from '../generated/operations.ts';

export type Registration = NonNullable<
  PasskeyRegistrationOptionsMutation['passkeyRegistrationOptions']['registration']
>;
export type Challenge = NonNullable<ApprovalChallengeMutation['approvalChallenge']['challenge']>;

/** Why the device gave nothing: it cannot, its owner did not, the address may not, it has one already, or something else. */
export type PasskeyFaultKind = 'unsupported' | 'cancelled' | 'address' | 'known' | 'failed';

export class PasskeyFault extends Error {
  readonly kind: PasskeyFaultKind;

  constructor(kind: PasskeyFaultKind) {
    super(kind);
    this.name = 'PasskeyFault';
    this.kind = kind;
  }
}

const kinds: Readonly<Record<string, PasskeyFaultKind>> = {
  // Cancelled, timed out or not allowed: browsers do not tell these apart, so that a page learns nothing of the device.
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  SecurityError: 'address',
  InvalidStateError: 'known',
  NotSupportedError: 'unsupported',
};

/** What the browser threw, as one of our kinds. */
export const faultKindOf = (error: unknown): PasskeyFaultKind =>
  (error instanceof DOMException ? kinds[error.name] : undefined) ?? 'failed';

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
}

export function textOf(bytes: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(bytes), (one) => String.fromCharCode(one)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const descriptorsOf = (known: Registration['exclude']): PublicKeyCredentialDescriptor[] =>
  known.map(({ id, transports }) => ({
    type: 'public-key',
    id: bytesOf(id),
    transports: transports as AuthenticatorTransport[],
  }));

/** Throws `PasskeyFault` for everything that is not a passkey. */
async function credentialFrom(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (typeof PublicKeyCredential === 'undefined') throw new PasskeyFault('unsupported');
  const found = await ask().catch((error: unknown) => {
    throw new PasskeyFault(faultKindOf(error));
  });
  if (!(found instanceof PublicKeyCredential)) throw new PasskeyFault('failed');
  return found;
}

/** Makes a passkey on a device of the user's choice. Throws `PasskeyFault`. */
export async function createPasskey(registration: Registration): Promise<Omit<RegisterPasskeyInput, 'label'>> {
  const { challenge, rpId, rpName, userId, userName, algorithms, exclude, timeoutMs } = registration;
  const credential = await credentialFrom(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: bytesOf(challenge),
        rp: { id: rpId, name: rpName },
        user: { id: bytesOf(userId), name: userName, displayName: userName },
        pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: descriptorsOf(exclude),
        authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
        attestation: 'none',
        timeout: timeoutMs,
      },
    }),
  );
  const { response } = credential;
  if (!(response instanceof AuthenticatorAttestationResponse)) throw new PasskeyFault('failed');
  return {
    credentialId: credential.id,
    clientDataJSON: textOf(response.clientDataJSON),
    attestationObject: textOf(response.attestationObject),
    transports: response.getTransports(),
  };
}

/** Lets one of these passkeys sign the challenge. Throws `PasskeyFault`. */
export async function signWithPasskey(challenge: Challenge): Promise<PasskeyAssertionInput> {
  const credential = await credentialFrom(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: bytesOf(challenge.challenge),
        rpId: challenge.rpId,
        allowCredentials: descriptorsOf(challenge.passkeys),
        userVerification: 'required',
        timeout: challenge.timeoutMs,
      },
    }),
  );
  const { response } = credential;
  if (!(response instanceof AuthenticatorAssertionResponse)) throw new PasskeyFault('failed');
  return {
    credentialId: credential.id,
    clientDataJSON: textOf(response.clientDataJSON),
    authenticatorData: textOf(response.authenticatorData),
    signature: textOf(response.signature),
  };
}
