// The file of attendance marks. A mark has no key: the same row is the same mark, and is stored once. No position ever comes in (Art. 10).
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { arrays } from '@clounge/shared/database';
import {
  email,
  emailKey,
  importChunk,
  instant,
  oneOf,
  optional,
  required,
  sealEach,
  textOf,
  type ImportChunk,
  type ImportKind,
  type ImportOutcome,
  type ImportRow,
  type Refuse,
} from '@clounge/shared/import';
import { subjectScope } from '@clounge/shared/vault';
import { z } from 'zod';
import type { Attendance } from '../attendance.ts';
import { zoneKeepings } from '../zones/zones.ts';
import { markFields, markKinds, type MarkKind, type MarkVerdict } from './attendance-mark.entity.ts';

/** A row that is right by itself. */
export interface MarkRow {
  email: string;
  kind: MarkKind;
  markedAt: Date;
  /** As the file has it: part of what makes it this row. Seldom stored. */
  zone: string | null;
  verdict: MarkVerdict;
}

interface Place {
  subjectId: string;
  organizationId: string;
}
type Resolved = MarkRow & Place;

/** The device judges and says where it stood: inside a zone is accepted. */
const verdicts = { INSIDE: 'ACCEPTED', OUTSIDE: 'REFUSED' } as const;

const shape = z
  .object({
    email: required(email),
    kind: required(oneOf(markKinds)),
    marked_at: required(instant),
    verdict: required(oneOf(['INSIDE', 'OUTSIDE'])),
    zone: optional(textOf(100)),
  })
  .transform((row): MarkRow => ({
    email: row.email,
    kind: row.kind,
    markedAt: row.marked_at,
    zone: row.zone,
    verdict: verdicts[row.verdict],
  }));

export const markKind: ImportKind<MarkRow, Resolved> = {
  name: 'attendance',
  columns: { required: ['email', 'kind', 'marked_at', 'verdict'], optional: ['zone'] },
  shape,
  keyOf: () => null,
};

const membersDocument = `query ImportMembers($emails: [String!]!) { membersByEmail(emails: $emails) { subjectId organizationId } }`;

/** Members by the key of their address; unknown ones are not in it. */
async function membersOf(attendance: Attendance, rows: readonly ImportRow<MarkRow>[]): Promise<Map<string, Place>> {
  const emails = [...new Set(rows.map(({ row }) => emailKey(row.email)))];
  const answer = await attendance.peers.call<{ membersByEmail: (Place | null)[] }, { emails: string[] }>(
    'identity',
    membersDocument,
    {
      emails,
    },
  );
  return new Map(
    emails.flatMap((address, index) => {
      const place = answer.membersByEmail[index];
      return place ? [[address, place]] : [];
    }),
  );
}

async function resolve(attendance: Attendance, caller: Caller, rows: readonly ImportRow<MarkRow>[], refuse: Refuse) {
  const members = await membersOf(attendance, rows);
  return rows.flatMap((one): ImportRow<Resolved>[] => {
    const place = members.get(emailKey(one.row.email));
    // A member of another company is as unknown as nobody.
    if (!place || (caller.tenantId !== null && caller.tenantId !== place.organizationId)) {
      refuse(one, 'unknown member');
      return [];
    }
    return [{ ...one, row: { ...one.row, ...place } }];
  });
}

const destroyed = 'This person’s records were destroyed; an import does not bring them back.';

/** Marks in one order everywhere: two requests that write marks of the same people then wait for each other in turn, never in a circle. */
async function store(attendance: Attendance, rows: readonly ImportRow<Resolved>[], refuse: Refuse): Promise<void> {
  const restrictions = await attendance.door.restrictionsOf([...new Set(rows.map(({ row }) => row.subjectId))]);
  const living = rows.filter((one) => {
    const gone = restrictions.get(one.row.subjectId)?.reason === 'DESTROYED';
    if (gone) refuse(one, destroyed);
    return !gone;
  });
  const keepings = await zoneKeepings(
    attendance,
    living.map(({ row }) => row.organizationId),
  );
  const ordered = living
    .map((one) => ({ one, id: randomUUID(), scope: subjectScope(one.row.subjectId, markFields.recordClass) }))
    .sort((a, b) => (a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : a.one.line - b.one.line));
  const sealed = await sealEach(
    attendance.door,
    markFields,
    ordered.map(({ one: { row }, id, scope }) => ({
      id,
      tenantId: row.organizationId,
      scope,
      value: {
        kind: row.kind,
        verdict: row.verdict,
        zone: keepings.get(row.organizationId)?.keptOf(row.kind, row.zone) ?? null,
        way: 'IMPORT' as const,
        policyVersion: null,
      },
      fingerprintOf: JSON.stringify([row.markedAt, row.kind, row.verdict, row.zone]),
    })),
  );
  const marks = ordered.flatMap(({ one, id, scope }, index) => {
    const value = sealed[index];
    if (value?.fingerprint) return [{ id, scope, row: one.row, sealed: value.sealed, fingerprint: value.fingerprint }];
    refuse(one, destroyed);
    return [];
  });
  if (marks.length === 0) return;
  await attendance.pool.query({
    name: 'import-marks',
    text: `insert into attendance_mark (id, subject_id, tenant_id, marked_at, scope, sealed, fingerprint)
           select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[], $6::bytea[], $7::bytea[])
           on conflict (subject_id, fingerprint) do nothing`,
    values: [
      arrays.uuids(marks.map((mark) => mark.id)),
      arrays.uuids(marks.map((mark) => mark.row.subjectId)),
      arrays.uuids(marks.map((mark) => mark.row.organizationId)),
      arrays.instants(marks.map((mark) => mark.row.markedAt)),
      arrays.texts(marks.map((mark) => mark.scope)),
      arrays.byteas(marks.map((mark) => mark.sealed)),
      arrays.byteas(marks.map((mark) => mark.fingerprint)),
    ],
  });
}

/** Takes one chunk of the file. Chunks may come at once and in any order. */
export function importAttendance(attendance: Attendance, caller: Caller, input: ImportChunk): Promise<ImportOutcome> {
  return importChunk(
    markKind,
    {
      resolve: (rows, refuse) => resolve(attendance, caller, rows, refuse),
      store: (rows, refuse) => store(attendance, rows, refuse),
    },
    attendance.seen,
    input,
  );
}
