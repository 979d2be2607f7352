// GraphQL surface of passkeys: one line each into the feature.
import type { MutationResolvers, PasskeyResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { listPasskeys, registerPasskey, registrationOptions } from './passkeys.ts';
import { revokePasskey } from './revoking.ts';
import { passkeysOfStaff, usePasskey } from './verifying.ts';

const queries = {
  passkeys: (_parent, { staffNumber }, { caller, passkeys }) => listPasskeys(passkeys, caller, staffNumber ?? null),
  passkeysOfStaff: (_parent, { staffNumber }, { em }) => passkeysOfStaff(em(), staffNumber),
} satisfies QueryResolvers;

const mutations = {
  passkeyRegistrationOptions: (_parent, _args, { caller, passkeys }) => registrationOptions(passkeys, caller),
  registerPasskey: (_parent, { input }, { caller, passkeys }) =>
    registerPasskey(passkeys, caller, { ...input, transports: input.transports ?? [] }),
  revokePasskey: (_parent, { id, reason }, { caller, passkeys }) => revokePasskey(passkeys, caller, id, reason),
  usePasskey: (_parent, { input }, { em, clock }) => usePasskey(em(), clock, input),
} satisfies MutationResolvers;

const Passkey: PasskeyResolvers = {
  id: ({ row }) => row.id,
  reference: ({ row }) => row.reference(),
  label: ({ label }) => label(),
  staffNumber: ({ row }) => row.staffNumber,
  registeredAt: ({ row }) => row.createdAt,
  lastUsedAt: ({ row }) => row.lastUsedAt,
  revokedAt: ({ row }) => row.revokedAt,
  revokedBy: ({ row }) => row.revokedBy,
};

export const passkeyResolvers = { Query: queries, Mutation: mutations, Passkey };
