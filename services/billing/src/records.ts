// What the billing part holds, in the order of destruction: a table comes after those that refer to it.
import { importTables } from '@clounge/shared/import';
import { registerRecords } from '@clounge/shared/records';
import { attachmentRecords } from './attachments/attachment.entity.ts';
import { contactRecords } from './contacts/billing-contact.entity.ts';
import { contractRecords } from './contracts/contract.entity.ts';
import { customerRecords } from './customers/customer.entity.ts';
import { invoiceRecords } from './invoices/invoice.entity.ts';

export const billingRecords = registerRecords({
  service: 'billing',
  records: [attachmentRecords, invoiceRecords, contactRecords, contractRecords, customerRecords],
  plainTables: { ...importTables },
});
