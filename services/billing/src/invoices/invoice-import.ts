// The file of invoices with their payments and supplies. Dates may lie ahead: bills are issued and supplies planned before their day.
import type { Caller } from '@clounge/shared/caller';
import {
  amount,
  currency,
  importChunk,
  instant,
  numberOf,
  optional,
  required,
  type ImportChunk,
  type ImportKind,
  type ImportOutcome,
  type ImportRow,
  type Refuse,
} from '@clounge/shared/import';
import type { Policy } from '@clounge/shared/policy';
import { z } from 'zod';
import type { Billing } from '../billing.ts';
import { contractFields } from '../contracts/contract.entity.ts';
import { asOneWriter, reasons } from '../import-steps.ts';
import { storedRows, upsertSealedRows, type SealedTable } from '../sealed-rows.ts';
import { invoiceFate, invoiceFields, settledAt, type InvoiceFields } from './invoice.entity.ts';

/** A row that is right by itself. */
export interface InvoiceRow {
  number: string;
  contractNumber: string;
  amount: string;
  currency: string;
  issuedAt: Date;
  paidAt: Date | null;
  suppliedAt: Date | null;
}
type Resolved = InvoiceRow & { organizationId: string; registrationNumber: string };

const shape = z
  .object({
    invoice_no: required(numberOf(64)),
    contract_no: required(numberOf(64)),
    amount: required(amount),
    currency: required(currency),
    issued_at: required(instant),
    paid_at: optional(instant),
    supplied_at: optional(instant),
  })
  .refine((row) => !row.paid_at || row.paid_at >= row.issued_at, 'paid before it was issued')
  .transform((row): InvoiceRow => ({
    number: row.invoice_no,
    contractNumber: row.contract_no,
    amount: row.amount,
    currency: row.currency,
    issuedAt: row.issued_at,
    paidAt: row.paid_at,
    suppliedAt: row.supplied_at,
  }));

export const invoiceKind: ImportKind<InvoiceRow, Resolved> = {
  name: 'invoices',
  columns: {
    required: ['invoice_no', 'contract_no', 'amount', 'currency', 'issued_at'],
    optional: ['paid_at', 'supplied_at'],
  },
  shape,
  keyOf: (cells) => cells['invoice_no'] ?? null,
  keysOf: (row) => [
    { name: 'invoice', value: row.number, reason: 'The same invoice number stands in an earlier row.' },
  ],
};

const table: SealedTable<InvoiceFields> = {
  table: 'invoice',
  fieldSet: invoiceFields,
  keyColumn: 'number',
  columns: {
    number: 'text',
    contract_number: 'text',
    organization_id: 'uuid',
    issued_at: 'timestamptz',
    paid_at: 'timestamptz',
    supplied_at: 'timestamptz',
    settled_at: 'timestamptz',
    until_day: 'date',
  },
};

interface ContractOfInvoice {
  id: string;
  number: string;
  organization_id: string;
  tenant_id: string;
  scope: string;
  scope_version: number;
  sealed: Buffer;
}

interface Payer {
  organizationId: string;
  /** Null while the door to the contract is shut. */
  registrationNumber: string | null;
}

/** Who pays, by contract number: the company of the contract, with the number that the payment record must keep. */
async function payersOf(billing: Billing, caller: Caller, numbers: readonly string[]): Promise<Map<string, Payer>> {
  const found = await billing.pool.query<ContractOfInvoice>(
    'select id, number, organization_id, tenant_id, scope, scope_version, sealed from contract where number = any ($1::text[])',
    [[...new Set(numbers)]],
  );
  const within = found.rows.filter((row) => caller.tenantId === null || caller.tenantId === row.tenant_id);
  const opened = await billing.door.open(
    caller,
    { operation: 'importInvoices', purpose: 'import' },
    contractFields,
    within.map((row) => ({
      id: row.id,
      tenantId: row.tenant_id,
      subjectId: row.organization_id,
      scope: row.scope,
      scopeVersion: row.scope_version,
      sealed: row.sealed,
    })),
  );
  return new Map(
    within.map((row, index) => {
      const contract = opened[index];
      const registrationNumber = contract?.kind === 'opened' ? contract.value.registrationNumber : null;
      return [row.number, { organizationId: row.organization_id, registrationNumber }];
    }),
  );
}

async function resolve(billing: Billing, caller: Caller, rows: readonly ImportRow<InvoiceRow>[], refuse: Refuse) {
  const payers = await payersOf(
    billing,
    caller,
    rows.map(({ row }) => row.contractNumber),
  );
  return rows.flatMap((one): ImportRow<Resolved>[] => {
    const payer = payers.get(one.row.contractNumber);
    if (!payer) refuse(one, reasons.unknownContract);
    else if (payer.registrationNumber === null)
      refuse(one, 'The contract is restricted; an import does not change what is kept.');
    else
      return [
        {
          ...one,
          row: { ...one.row, organizationId: payer.organizationId, registrationNumber: payer.registrationNumber },
        },
      ];
    return [];
  });
}

/** Calendar arithmetic is slow, and a company's invoices share their instants. */
function fatesOf(policy: Policy): (organizationId: string, settled: Date | null) => ReturnType<typeof invoiceFate> {
  const known = new Map<number, ReturnType<typeof invoiceFate>>();
  return (organizationId, settled) => {
    const fate = (settled && known.get(settled.getTime())) ?? invoiceFate(organizationId, settled, policy);
    if (settled) known.set(settled.getTime(), fate);
    return fate;
  };
}

async function store(billing: Billing, rows: readonly ImportRow<Resolved>[], refuse: Refuse): Promise<void> {
  await asOneWriter(billing, table.table, async (db) => {
    const stored = await storedRows(
      db,
      table,
      rows.map(({ row }) => row.number),
    );
    const taken = rows.filter((one) => {
      const foreign = (stored.get(one.row.number)?.tenantId ?? one.row.organizationId) !== one.row.organizationId;
      if (foreign) refuse(one, reasons.otherCompany);
      return !foreign;
    });
    const fateOf = fatesOf(billing.policy);
    const wanted = taken.map(({ row }) => {
      const settled = settledAt(row.paidAt, row.suppliedAt);
      const { scope, untilDay } = fateOf(row.organizationId, settled);
      const value = { amount: row.amount, currency: row.currency, registrationNumber: row.registrationNumber };
      return {
        tenantId: row.organizationId,
        scope,
        value,
        plain: {
          number: row.number,
          contract_number: row.contractNumber,
          organization_id: row.organizationId,
          issued_at: row.issuedAt,
          paid_at: row.paidAt,
          supplied_at: row.suppliedAt,
          settled_at: settled,
          until_day: untilDay,
        },
        sameness: JSON.stringify([
          row.amount,
          row.currency,
          row.contractNumber,
          row.issuedAt,
          row.paidAt,
          row.suppliedAt,
        ]),
      };
    });
    const gone = await upsertSealedRows(db, billing.door, table, wanted, stored);
    for (const [index, one] of taken.entries())
      if (gone.some((row) => row === wanted[index])) refuse(one, reasons.destroyed);
  });
}

/** Takes one chunk of the file. */
export function importInvoices(billing: Billing, caller: Caller, input: ImportChunk): Promise<ImportOutcome> {
  return importChunk(
    invoiceKind,
    {
      resolve: (rows, refuse) => resolve(billing, caller, rows, refuse),
      store: (rows, refuse) => store(billing, rows, refuse),
    },
    billing.seen,
    input,
  );
}
