// What identity knows of the passkeys of whoever decides. Asked anew for every decision: a revoked key is gone at once.
import { z } from 'zod';
import type { Siblings } from '@clounge/shared/siblings';
import { publicKeyShape, type PasskeyPublicKey } from './assertion.ts';

export interface StaffPasskey {
  credentialId: string;
  publicKey: PasskeyPublicKey;
  transports: string[];
  revoked: boolean;
}

export type PasskeyUse = 'USED' | 'UNKNOWN' | 'REVOKED' | 'COPIED';

const passkeysDocument = `query StaffPasskeys($staffNumber: String!) {
  passkeysOfStaff(staffNumber: $staffNumber) { credentialId publicKey { kty crv x y n e } transports revoked }
}`;
const useDocument = `mutation UsePasskey($input: UsePasskeyInput!) { usePasskey(input: $input) }`;

/** GraphQL says null for what a kind of key does not have. */
const present = (key: object): object => Object.fromEntries(Object.entries(key).filter(([, value]) => value !== null));

const answerShape = z.array(
  z.object({
    credentialId: z.string(),
    publicKey: z.looseObject({}).transform(present).pipe(publicKeyShape),
    transports: z.array(z.string()),
    revoked: z.boolean(),
  }),
);

/** Every passkey of a staff number, revoked ones included. Throws `Refused` UNAVAILABLE where identity does not answer. */
export async function staffPasskeys(peers: Siblings, staffNumber: string): Promise<StaffPasskey[]> {
  const { passkeysOfStaff } = await peers.call<{ passkeysOfStaff: unknown }>('identity', passkeysDocument, {
    staffNumber,
  });
  return answerShape.parse(passkeysOfStaff);
}

/** Notes a use whose signature was verified; identity has the last word on whether the key still counts. */
export async function usePasskey(
  peers: Siblings,
  input: { staffNumber: string; credentialId: string; signCount: number },
): Promise<PasskeyUse> {
  const answer = await peers.call<{ usePasskey: PasskeyUse }>('identity', useDocument, { input });
  return answer.usePasskey;
}
