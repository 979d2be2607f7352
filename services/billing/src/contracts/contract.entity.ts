// A contract or subscription of a customer. While it runs it is never due; once ended it is kept five years (Art. 3(3)①) and dies with its day.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { keepUntilDay, type Policy } from '@clounge/shared/policy';
import { annotate } from '@clounge/shared/records';
import { dayScope, fieldSet, subjectScope } from '@clounge/shared/vault';
import { z } from 'zod';

export const contractFields = fieldSet(
  32,
  'contract',
  z.object({
    service: z.string(),
    /** Of the customer, who may be gone when the law still wants to know with whom the contract was. */
    registrationNumber: z.string(),
  }),
);
export type ContractFields = z.infer<typeof contractFields.fields>;

const ContractSchema = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    tenantId: p.uuid(),
    number: p.string(),
    concludedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    /** Last day kept, in the operator's time zone (inclusive); null while it runs. */
    untilDay: p.date().nullable(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    fingerprint: p.blob(),
  },
});

export class Contract extends ContractSchema.class {
  /** A running contract is never due, however old. */
  runsAt(at: Date): boolean {
    return this.endedAt == null || this.endedAt > at;
  }
}
ContractSchema.setClass(Contract);

/** Under which key a contract lies: its customer's while it runs, its last day's once it has ended, for fates of contracts differ. */
export function contractFate(
  organizationId: string,
  endedAt: Date | null,
  policy: Policy,
): { scope: string; untilDay: string | null } {
  if (!endedAt) return { scope: subjectScope(organizationId, contractFields.recordClass), untilDay: null };
  const untilDay = keepUntilDay(contractFields.recordClass, endedAt, policy);
  return { scope: dayScope(untilDay, contractFields.recordClass), untilDay };
}

export const contractRecords = annotate({
  recordClass: 'contract',
  table: 'contract',
  subjectColumn: 'organization_id',
  dayColumn: 'until_day',
  anchorColumn: 'ended_at',
  purposeEnded: 'r.ended_at',
  fieldSet: contractFields,
  uncorrectable: 'LAW',
  plain: {
    number: 'A document’s reference, which invoices cite.',
    concluded_at: 'A document’s date; lists page by it.',
  },
  lawNeeds: { 'KR-ECOMMERCE': ['service', 'registrationNumber', 'number', 'concluded_at', 'ended_at'] },
});
