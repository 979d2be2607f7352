// The file of contracts. A later file corrects, but none revives a contract that ended or was withdrawn.
import type { Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import {
  importChunk,
  instant,
  numberOf,
  optional,
  registrationNumber,
  required,
  textOf,
  type ImportChunk,
  type ImportKind,
  type ImportOutcome,
  type ImportRow,
  type Refuse,
} from '@clounge/shared/import';
import { z } from 'zod';
import type { Billing } from '../billing.ts';
import { asOneWriter, reasons, withOrganizations } from '../import-steps.ts';
import { storedRows, upsertSealedRows, type SealedTable } from '../sealed-rows.ts';
import { contractFate, contractFields, type ContractFields } from './contract.entity.ts';

/** A row that is right by itself. */
export interface ContractRow {
  number: string;
  registrationNumber: string;
  service: string;
  concludedAt: Date;
  endedAt: Date | null;
}
type Resolved = ContractRow & { organizationId: string };

const shape = z
  .object({
    contract_no: required(numberOf(64)),
    company_registration_no: required(registrationNumber),
    service: required(textOf(100)),
    concluded_at: required(instant),
    withdrawn_at: optional(instant),
  })
  .refine((row) => !row.withdrawn_at || row.withdrawn_at >= row.concluded_at, 'withdrawn before it was concluded')
  .transform((row): ContractRow => ({
    number: row.contract_no,
    registrationNumber: row.company_registration_no,
    service: row.service,
    concludedAt: row.concluded_at,
    endedAt: row.withdrawn_at,
  }));

export const contractKind: ImportKind<ContractRow, Resolved> = {
  name: 'contracts',
  columns: {
    required: ['contract_no', 'company_registration_no', 'service', 'concluded_at'],
    optional: ['withdrawn_at'],
  },
  shape,
  keyOf: (cells) => cells['contract_no'] ?? null,
  keysOf: (row) => [
    { name: 'contract', value: row.number, reason: 'The same contract number stands in an earlier row.' },
  ],
};

const table: SealedTable<ContractFields> = {
  table: 'contract',
  fieldSet: contractFields,
  keyColumn: 'number',
  columns: {
    number: 'text',
    organization_id: 'uuid',
    concluded_at: 'timestamptz',
    ended_at: 'timestamptz',
    until_day: 'date',
  },
};

async function endings(db: Queryable, numbers: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db.query<{ number: string; ended_at: Date }>(
    'select number, ended_at from contract where number = any ($1::text[]) and ended_at is not null',
    [numbers],
  );
  return new Map(rows.rows.map((row) => [row.number, row.ended_at]));
}

async function store(billing: Billing, rows: readonly ImportRow<Resolved>[], refuse: Refuse): Promise<void> {
  await asOneWriter(billing, table.table, async (db) => {
    const numbers = rows.map(({ row }) => row.number);
    const stored = await storedRows(db, table, numbers);
    const ended = await endings(db, numbers);
    const taken = rows.filter((one) => {
      const { number, organizationId, endedAt } = one.row;
      const before = ended.get(number);
      const owner = stored.get(number)?.tenantId ?? organizationId;
      if (owner !== organizationId) refuse(one, reasons.otherCompany);
      else if (before && (!endedAt || endedAt > before))
        refuse(one, 'ended already: an import does not undo a withdrawal');
      else return true;
      return false;
    });
    const wanted = taken.map(({ row }) => {
      const { scope, untilDay } = contractFate(row.organizationId, row.endedAt, billing.policy);
      const value = { service: row.service, registrationNumber: row.registrationNumber };
      return {
        tenantId: row.organizationId,
        scope,
        value,
        plain: {
          number: row.number,
          organization_id: row.organizationId,
          concluded_at: row.concludedAt,
          ended_at: row.endedAt,
          until_day: untilDay,
        },
        sameness: JSON.stringify([value, row.concludedAt, row.endedAt]),
      };
    });
    const gone = await upsertSealedRows(db, billing.door, table, wanted, stored);
    for (const [index, one] of taken.entries())
      if (gone.some((row) => row === wanted[index])) refuse(one, reasons.destroyed);
  });
}

/** Takes one chunk of the file. */
export function importContracts(billing: Billing, caller: Caller, input: ImportChunk): Promise<ImportOutcome> {
  return importChunk(
    contractKind,
    {
      resolve: (rows, refuse) => withOrganizations(billing, caller, rows, refuse),
      store: (rows, refuse) => store(billing, rows, refuse),
    },
    billing.seen,
    input,
  );
}
