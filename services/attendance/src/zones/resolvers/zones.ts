// Fields of the schema's zones. One line each into the feature.
import type { MutationResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { endZone, saveZone } from '../changing.ts';
import { readZones } from '../reading.ts';
import { decideZoneKeeping } from '../zones.ts';

export const Query: Pick<QueryResolvers, 'zones'> = {
  zones: (_parent, { organizationId }, { attendance, caller }) => readZones(attendance, caller, organizationId),
};

export const Mutation: Pick<MutationResolvers, 'saveZone' | 'endZone' | 'decideZoneKeeping'> = {
  saveZone: (_parent, { input }, { attendance, caller }) => saveZone(attendance, caller, input),
  endZone: (_parent, { input }, { attendance, caller }) => endZone(attendance, caller, input),
  decideZoneKeeping: async (_parent, { input }, { attendance, caller }) => {
    const refusal = await decideZoneKeeping(attendance, caller, input);
    return { decided: refusal === null, refusal };
  },
};
