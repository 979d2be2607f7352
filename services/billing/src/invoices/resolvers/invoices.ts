// Fields of the schema's invoices. One line each into the feature.
import type { InvoiceResolvers, MutationResolvers, QueryResolvers } from '../../generated/resolvers.ts';

export const invoice: QueryResolvers['invoice'] = (_parent, { number }, { invoices }) => invoices.byNumber(number);

export const importInvoices: MutationResolvers['importInvoices'] = (_parent, { input }, { imports }) =>
  imports.invoices(input);

export const invoiceType: InvoiceResolvers = {
  __resolveReference: ({ id }, { invoices }) => invoices.byId(id),
};
