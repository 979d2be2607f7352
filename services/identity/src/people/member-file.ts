// The file of members: its columns and what a row must be. Reasons say what is wrong, never what stands in the row.
import {
  day,
  email,
  instant,
  locale,
  registrationNumber,
  textOf,
  yesNo,
  type Cells,
  type CellRead,
  type ImportKind,
} from '@clounge/shared/import';
import { z } from 'zod';
import { normalEmail } from '../accounts/email.ts';
import { duplicateEmailReason, reasons } from './import-reasons.ts';
import type { MemberToStore } from './member-plan.ts';
import { normalEmployeeNumber } from './normal-forms.ts';

/** A row that is right by itself; its company is not looked up yet. */
export interface MemberRow extends Omit<MemberToStore, 'organizationId'> {
  registrationNumber: string;
}

class Unreadable extends Error {}

export const lengths = { name: 200, employeeNumber: 64, text: 200, mobile: 50 } as const;
const notText = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
/** What is no name although it is not empty: spaces and marks that nobody sees. */
export const blank = /^[\p{Z}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u;

function read<T>(cells: Cells, column: string, as: (text: string) => CellRead<T>, reason?: string): T | null {
  const raw = cells[column] ?? '';
  if (notText.test(raw)) throw new Unreadable(reason ?? `${column} has characters that are no text`);
  const text = raw.normalize('NFC').trim();
  if (text === '') return null;
  const outcome = as(text);
  if ('value' in outcome) return outcome.value;
  throw new Unreadable(reason ?? `${column} ${outcome.fault}`);
}

function must<T>(value: T | null, reason: string): T {
  if (value === null) throw new Unreadable(reason);
  return value;
}

/** Reads a row of the file at an instant; throws `Unreadable` with the first fault. */
function readMember(cells: Cells, now: Date, today: string): MemberRow {
  const number = read(cells, 'company_registration_no', registrationNumber, reasons.unknownCompany);
  const employeeNumber = must(
    read(cells, 'employee_no', textOf(lengths.employeeNumber)),
    reasons.missingEmployeeNumber,
  );
  const name = must(read(cells, 'name', textOf(lengths.name)), reasons.missingName);
  if (blank.test(name)) throw new Unreadable(reasons.missingName);
  const address = must(read(cells, 'email', email, reasons.malformedEmail), reasons.malformedEmail);
  const birthday = read(cells, 'birthday', day, reasons.impossibleBirthday);
  if (birthday !== null && birthday > today) throw new Unreadable(reasons.impossibleBirthday);
  const joinedAt = read(cells, 'joined_at', instant);
  const withdrewAt = read(cells, 'withdrew_at', instant);
  if (joinedAt && withdrewAt && withdrewAt < joinedAt) throw new Unreadable(reasons.withdrewBeforeJoining);
  if (withdrewAt && withdrewAt > now) throw new Unreadable(reasons.withdrawalInFuture);
  return {
    registrationNumber: must(number, reasons.unknownCompany),
    fields: {
      name,
      email: address,
      employeeNumber,
      organizationUnit: read(cells, 'organization', textOf(lengths.text)),
      birthday,
      mobile: read(cells, 'mobile', textOf(lengths.mobile)),
      locale: read(cells, 'locale', locale) ?? '',
      marketingConsent: read(cells, 'marketing_consent', yesNo) ?? false,
    },
    employment: {
      position: read(cells, 'position', textOf(lengths.text)),
      title: read(cells, 'title', textOf(lengths.text)),
      grade: read(cells, 'grade', textOf(lengths.text)),
    },
    joinedAt,
    withdrewAt,
  };
}

/** Members as companies' HR exports them (Art. 1(1), 1(4)); `today` is the operator's calendar day. */
export function memberFile(now: Date, today: string): ImportKind<MemberRow, MemberToStore> {
  return {
    name: 'members',
    columns: {
      required: ['company_registration_no', 'employee_no', 'name', 'email'],
      optional: [
        'organization',
        'position',
        'title',
        'grade',
        'birthday',
        'mobile',
        'joined_at',
        'withdrew_at',
        'marketing_consent',
        'locale',
      ],
    },
    shape: z.custom<Cells>().transform((cells, context): MemberRow => {
      try {
        return readMember(cells, now, today);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        context.addIssue({ code: 'custom', message: error.message });
        return z.NEVER;
      }
    }),
    keyOf: (cells) => cells['employee_no'] ?? null,
    keysOf: (row) => [
      { name: 'email', value: normalEmail(row.fields.email), reason: duplicateEmailReason(row.fields.email) },
      {
        name: 'employee number',
        value: `${row.organizationId}|${normalEmployeeNumber(row.fields.employeeNumber)}`,
        reason: reasons.duplicateEmployeeNumber,
      },
    ],
  };
}
