// That somebody marked attendance: what kind, accepted or refused. No position, and nothing that one could be told from (Art. 10).
import { defineEntity, p } from '@mikro-orm/postgresql';
import { annotate } from '@clounge/shared/records';
import { fieldSet } from '@clounge/shared/vault';
import { z } from 'zod';

export const markKinds = ['CLOCK_IN', 'CLOCK_OUT', 'HOME_CHECK'] as const;
export type MarkKind = (typeof markKinds)[number];
export const markVerdicts = ['ACCEPTED', 'REFUSED'] as const;
export type MarkVerdict = (typeof markVerdicts)[number];

/** How it came to be: judged on the device, by a code of a kiosk, confirmed by a manager, or from a file. */
export const markWays = ['DEVICE', 'KIOSK', 'MANAGER', 'IMPORT'] as const;
export type MarkWay = (typeof markWays)[number];

export const markFields = fieldSet(
  50,
  'attendance-mark',
  z.object({
    kind: z.enum(markKinds),
    verdict: z.enum(markVerdicts),
    /** Name of one of the company's places, where the company justified keeping it; never a home. */
    zone: z.string().nullable(),
    way: z.enum(markWays).default('IMPORT'),
    /** The policy under which it was judged; null where nothing was. */
    policyVersion: z.string().nullable().default(null),
  }),
);
export type MarkFields = z.infer<typeof markFields.fields>;

const AttendanceMarkSchema = defineEntity({
  name: 'AttendanceMark',
  tableName: 'attendance_mark',
  properties: {
    id: p.uuid().primary(),
    subjectId: p.uuid(),
    tenantId: p.uuid(),
    /** Reaches nobody but through the door, with the rest of the mark. */
    markedAt: p.datetime(),
    scope: p.string(),
    scopeVersion: p.integer().default(1),
    sealed: p.blob(),
    /** Keyed by the person's scope: tells the same mark apart from another, which has no key of its own, and dies with the scope. */
    fingerprint: p.blob(),
  },
});

export class AttendanceMark extends AttendanceMarkSchema.class {}
AttendanceMarkSchema.setClass(AttendanceMark);

/** The purpose of marks ends with the membership, which the identity part knows. */
export const markRecords = annotate({
  recordClass: 'attendance-mark',
  table: 'attendance_mark',
  subjectColumn: 'subject_id',
  fieldSet: markFields,
  uncorrectable: 'FACT',
  plain: { marked_at: 'Lists page by it. Reaches nobody but through the door.' },
  alongside: [{ table: 'mark_reminder', subjectColumn: 'subject_id' }],
});
