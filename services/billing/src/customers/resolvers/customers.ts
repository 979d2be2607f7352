// Fields of the schema's customers. One line each into the feature.
import type { MutationResolvers, OrganizationResolvers, QueryResolvers } from '../../generated/resolvers.ts';

export const customers: QueryResolvers['customers'] = (_parent, args, context) => context.customers.list(args);

export const importCustomers: MutationResolvers['importCustomers'] = (_parent, { input }, { imports }) =>
  imports.customers(input);

export const organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  customer: ({ id }, _args, context) => context.customers.customer(id),
  contracts: ({ id }, args, context) => context.contracts.ofOrganization(id, args),
  invoices: ({ id }, args, context) => context.invoices.ofOrganization(id, args),
  billingContacts: ({ id }, args, context) => context.contacts.ofOrganization(id, args),
};
