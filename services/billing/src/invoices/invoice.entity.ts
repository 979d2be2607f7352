// An invoice with its payment and supply: kept five years from the later of the two (Art. 3(3)②), and dies with its day.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { keepUntilDay, type Policy } from '@clounge/shared/policy';
import { annotate } from '@clounge/shared/records';
import { dayScope, fieldSet, subjectScope } from '@clounge/shared/vault';
import { z } from 'zod';

export const invoiceFields = fieldSet(
  33,
  'payment',
  z.object({
    /** Decimal, in the currency's main unit. */
    amount: z.string(),
    currency: z.string(),
    /** Of the payer, who may be gone when the law still wants to know who paid. */
    registrationNumber: z.string(),
  }),
);
export type InvoiceFields = z.infer<typeof invoiceFields.fields>;

const InvoiceSchema = defineEntity({
  name: 'Invoice',
  tableName: 'invoice',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    tenantId: p.uuid(),
    number: p.string(),
    contractNumber: p.string(),
    issuedAt: p.datetime(),
    paidAt: p.datetime().nullable(),
    suppliedAt: p.datetime().nullable(),
    /** Anchor of the retention rule; null while something is open. */
    settledAt: p.datetime().nullable(),
    /** Last day kept, in the operator's time zone (inclusive); null while something is open. */
    untilDay: p.date().nullable(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    fingerprint: p.blob(),
  },
});

export class Invoice extends InvoiceSchema.class {
  isSettled(): boolean {
    return this.settledAt !== null;
  }
}
InvoiceSchema.setClass(Invoice);

/** When both sides had done their part: paid, and supplied where a supply was recorded. Null while the fee is owed: its purpose lasts. */
export function settledAt(paidAt: Date | null, suppliedAt: Date | null): Date | null {
  if (!paidAt) return null;
  return suppliedAt && suppliedAt > paidAt ? suppliedAt : paidAt;
}

/** Under which key an invoice lies: its customer's while it is open, its last day's once it is settled, for fates of invoices differ. */
export function invoiceFate(
  organizationId: string,
  settled: Date | null,
  policy: Policy,
): { scope: string; untilDay: string | null } {
  if (!settled) return { scope: subjectScope(organizationId, invoiceFields.recordClass), untilDay: null };
  const untilDay = keepUntilDay(invoiceFields.recordClass, settled, policy);
  return { scope: dayScope(untilDay, invoiceFields.recordClass), untilDay };
}

export const invoiceRecords = annotate({
  recordClass: 'payment',
  table: 'invoice',
  subjectColumn: 'organization_id',
  dayColumn: 'until_day',
  anchorColumn: 'settled_at',
  fieldSet: invoiceFields,
  uncorrectable: 'LAW',
  plain: {
    number: 'A document’s reference.',
    contract_number: 'A document’s reference; no foreign key, for an invoice may outlive its contract.',
    issued_at: 'A document’s date; lists page by it.',
    paid_at: 'A document’s date: what the law counts from.',
    supplied_at: 'A document’s date: what the law counts from.',
  },
  lawNeeds: {
    'KR-ECOMMERCE': [
      'amount',
      'currency',
      'registrationNumber',
      'number',
      'contract_number',
      'issued_at',
      'paid_at',
      'supplied_at',
    ],
  },
});
