// Puts the features' resolvers together into the part's map. No logic of its own.
import { recordResolvers, type RecordSources } from '@clounge/shared/records';
import type { ResolverMap } from '@clounge/shared/subgraph';
import { consentResolvers } from './consents/resolvers.ts';
import { googleResolvers } from './google-link/resolvers.ts';
import { letterResolvers } from './letters/resolvers.ts';
import { misuseResolvers } from './misuse/resolvers.ts';
import { organizationResolvers } from './organizations/resolvers/organizations.ts';
import { passkeyResolvers } from './passkeys/resolvers.ts';
import { peopleResolvers } from './people/resolvers/people.ts';
import { staffResolvers } from './staff/resolvers.ts';

/** All resolvers of the part; `records` is what the operations of records.graphql work on. */
export function identityResolvers(records: RecordSources): ResolverMap {
  const held = recordResolvers(records);
  return {
    ...peopleResolvers,
    ...organizationResolvers,
    ...staffResolvers,
    ...passkeyResolvers,
    ...misuseResolvers,
    Query: {
      ...held.Query,
      ...peopleResolvers.Query,
      ...organizationResolvers.Query,
      ...staffResolvers.Query,
      ...passkeyResolvers.Query,
      ...misuseResolvers.Query,
      ...googleResolvers.Query,
    },
    Mutation: {
      ...held.Mutation,
      ...peopleResolvers.Mutation,
      ...organizationResolvers.Mutation,
      ...staffResolvers.Mutation,
      ...letterResolvers.Mutation,
      ...consentResolvers.Mutation,
      ...passkeyResolvers.Mutation,
      ...misuseResolvers.Mutation,
      ...googleResolvers.Mutation,
    },
  };
}
