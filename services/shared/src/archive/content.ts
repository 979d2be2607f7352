// What an archived record is, sealed: the fields that its law needs, and apart from them whose it is. Never a field that no law asks for.
import { uuidOfHash } from '../database/index.ts';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FieldSet } from '../vault/index.ts';

/** Fields and document columns by name, as the record had them. */
export type ArchivedFields = Record<string, unknown>;

/** Permanent numbers of what is sealed here; see `FieldSet.id`. */
const contentId = 2;
const linkId = 3;

/** The content of archived records of one class with these fields. */
export const archivedContent = (recordClass: string, names: readonly string[]): FieldSet<ArchivedFields> => ({
  id: contentId,
  recordClass,
  fields: z.record(z.string(), z.unknown()),
  names,
  archived: true,
});

export interface ArchivedLink {
  subjectId: string;
}

/** Whose an archived record is. */
export const archivedLink = (recordClass: string): FieldSet<ArchivedLink> => ({
  id: linkId,
  recordClass,
  fields: z.object({ subjectId: z.string() }),
  names: ['subjectId'],
  archived: true,
});

/** Column of the blind key by which a person's archived records are found. */
export const subjectKeyColumn = 'archive-subject';

/** The id of an archived record: the same row under the same law is the same record, whoever archives it, however often. */
export function archivedId(sourcePart: string, sourceId: string, law: string): string {
  return uuidOfHash(createHash('sha256').update(`${sourcePart}|${sourceId}|${law}`).digest());
}
