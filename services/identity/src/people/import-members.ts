// Imports a file of members. Takes the good rows, refuses each bad one with its reason, and can be repeated without doubling anything.
import {
  importChunk,
  seenKeys,
  type ImportChunk,
  type ImportOutcome,
  type ImportRow,
  type Refuse,
} from '@clounge/shared/import';
import { dayOf } from '@clounge/shared/policy';
import { organizationsByNumber } from '../organizations/organizations.ts';
import { reasons } from './import-reasons.ts';
import { memberFile, type MemberRow } from './member-file.ts';
import type { MemberToStore } from './member-plan.ts';
import { storeMembers } from './member-store.ts';
import type { PeopleContext } from './sources.ts';

/** One chunk of a file of members (Art. 1(4)). A program that is bound to a company imports for no other. */
export async function importMembers(context: PeopleContext, input: ImportChunk): Promise<ImportOutcome> {
  const now = context.clock.now();

  async function resolve(rows: readonly ImportRow<MemberRow>[], refuse: Refuse): Promise<ImportRow<MemberToStore>[]> {
    const companies = await organizationsByNumber(
      context,
      rows.map(({ row }) => row.registrationNumber),
    );
    return rows.flatMap((entry, index) => {
      const company = companies[index];
      if (!company || (context.caller.tenantId !== null && company.id !== context.caller.tenantId)) {
        refuse(entry, reasons.unknownCompany);
        return [];
      }
      const { registrationNumber: _, fields, ...rest } = entry.row;
      return [
        {
          ...entry,
          row: { ...rest, fields: { ...fields, locale: fields.locale || company.locale }, organizationId: company.id },
        },
      ];
    });
  }

  async function store(rows: readonly ImportRow<MemberToStore>[], refuse: Refuse): Promise<void> {
    await storeMembers(context, rows, refuse);
  }

  return importChunk(
    memberFile(now, dayOf(now, context.policy)),
    { resolve, store },
    seenKeys(context.pool, context.door),
    input,
  );
}
