// What one operation works with; made anew for each, so that loaders never cross operations or callers.
import type { Caller } from '@clounge/shared/caller';
import type { ImportChunk, ImportOutcome } from '@clounge/shared/import';
import type { Billing } from './billing.ts';
import { importContacts } from './contacts/contact-import.ts';
import { Contacts } from './contacts/contacts.ts';
import { importContracts } from './contracts/contract-import.ts';
import { Contracts } from './contracts/contracts.ts';
import { importCustomers } from './customers/customer-import.ts';
import { Customers } from './customers/customers.ts';
import { importInvoices } from './invoices/invoice-import.ts';
import { Invoices } from './invoices/invoices.ts';

type Import = (input: ImportChunk) => Promise<ImportOutcome>;

export interface Context {
  caller: Caller;
  customers: Customers;
  contacts: Contacts;
  contracts: Contracts;
  invoices: Invoices;
  imports: { customers: Import; contacts: Import; contracts: Import; invoices: Import };
}

export function contextOf(billing: Billing, caller: Caller): Context {
  return {
    caller,
    customers: new Customers(billing, caller),
    contacts: new Contacts(billing, caller),
    contracts: new Contracts(billing, caller),
    invoices: new Invoices(billing, caller),
    imports: {
      customers: (input) => importCustomers(billing, caller, input),
      contacts: (input) => importContacts(billing, caller, input),
      contracts: (input) => importContracts(billing, caller, input),
      invoices: (input) => importInvoices(billing, caller, input),
    },
  };
}
