// Resolvers of organizations: one line each into the features.
import type { MutationResolvers, OrganizationResolvers, QueryResolvers, Resolvers } from '../../generated/resolvers.ts';
import { readPeople } from '../../people/reading.ts';
import { loadOrganization, referenceOf } from '../../people/loaders.ts';
import { listOrganizations, organizationById, organizationsByNumber, registerOrganizations } from '../organizations.ts';

const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, context) => loadOrganization(context, id),
  reference: (organization, _args, context) => referenceOf(context, organization),
  people: ({ id }, page, context, info) => readPeople(context, { organizationId: id }, page, info),
};

const Query: Pick<QueryResolvers, 'organization' | 'organizations' | 'organizationsByRegistrationNumber'> = {
  organization: (_parent, { id }, context) => organizationById(context, id),
  organizations: (_parent, page, context) => listOrganizations(context, page),
  organizationsByRegistrationNumber: async (_parent, { numbers }, context) =>
    (await organizationsByNumber(context, numbers)).map((found) => found?.id ?? null),
};

const Mutation: Pick<MutationResolvers, 'registerOrganizations'> = {
  registerOrganizations: (_parent, { input }, context) => registerOrganizations(context, input),
};

/** Of organizations/schema.graphql and the organizations of people/schema.graphql. */
export const organizationResolvers = { Organization, Query, Mutation } satisfies Resolvers;
