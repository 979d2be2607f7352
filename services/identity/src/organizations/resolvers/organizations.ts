// Resolvers of organizations: one line each into the features.
import type { MutationResolvers, OrganizationResolvers, QueryResolvers, Resolvers } from '../../generated/resolvers.ts';
import { readPeople } from '../../people/reading.ts';
import { loadOrganization, loadTermination, referenceOf } from '../../people/loaders.ts';
import {
  listOrganizations,
  organizationById,
  organizationServices,
  organizationsByNumber,
  registerOrganizations,
} from '../organizations.ts';
import { reinstateOrganization } from '../reinstating.ts';
import { terminateOrganization } from '../terminating.ts';
import { endedOrganization, membersOfEndedCompanies } from '../terminations.ts';

const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, context) => loadOrganization(context, id),
  reference: (organization, _args, context) => referenceOf(context, organization),
  termination: ({ id }, _args, context) => loadTermination(context, id),
  people: ({ id }, page, context, info) => readPeople(context, { organizationId: id }, page, info),
};

const Query: Pick<
  QueryResolvers,
  | 'organization'
  | 'organizations'
  | 'organizationsByRegistrationNumber'
  | 'membersOfEndedCompanies'
  | 'endedOrganization'
  | 'organizationServices'
> = {
  organizationServices: (_parent, { ids }, context) => organizationServices(context, ids),
  membersOfEndedCompanies: (_parent, { subjectIds }, context) => membersOfEndedCompanies(context, subjectIds),
  endedOrganization: (_parent, { organizationId }, context) => endedOrganization(context, organizationId),
  organization: (_parent, { id }, context) => organizationById(context, id),
  organizations: (_parent, page, context) => listOrganizations(context, page),
  organizationsByRegistrationNumber: async (_parent, { numbers }, context) =>
    (await organizationsByNumber(context, numbers)).map((found) => found?.id ?? null),
};

const Mutation: Pick<MutationResolvers, 'registerOrganizations' | 'terminateOrganization' | 'reinstateOrganization'> = {
  terminateOrganization: (_parent, { input }, context) => terminateOrganization(context, input),
  reinstateOrganization: (_parent, { terminationId, recoveryId }, context) =>
    reinstateOrganization(context, terminationId, recoveryId),
  registerOrganizations: (_parent, { input }, context) => registerOrganizations(context, input),
};

/** Of organizations/schema.graphql and the organizations of people/schema.graphql. */
export const organizationResolvers = { Organization, Query, Mutation } satisfies Resolvers;
