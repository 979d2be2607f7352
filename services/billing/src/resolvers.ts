// The merged map of the billing part's resolvers. Nothing is decided here.
import { recordResolvers } from '@clounge/shared/records';
import type { Billing } from './billing.ts';
import { billingCorrectors } from './correcting.ts';
import { importContacts } from './contacts/resolvers/contacts.ts';
import { importContracts } from './contracts/resolvers/contracts.ts';
import { customers, importCustomers, organization } from './customers/resolvers/customers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { importInvoices, invoice, invoiceType } from './invoices/resolvers/invoices.ts';
import { billingRecords } from './records.ts';

export function resolversOf({
  pool,
  door,
  archive,
  clock,
  contactKeys,
}: Pick<Billing, 'pool' | 'door' | 'archive' | 'clock' | 'contactKeys'>): Resolvers {
  const correctors = billingCorrectors({ contactKeys });
  const records = recordResolvers({ registry: billingRecords, pool, door, archive, clock, correctors });
  return {
    Query: { ...records.Query, customers, invoice },
    Mutation: { ...records.Mutation, importCustomers, importContacts, importContracts, importInvoices },
    Organization: organization,
    Invoice: invoiceType,
  };
}
