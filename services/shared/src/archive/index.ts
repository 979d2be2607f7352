// The archive: a database of its own for what law keeps of people whose purpose ended, sealed under the day that it is kept until. Art. 8.
export {
  archivedContent,
  archivedId,
  archivedLink,
  subjectKeyColumn,
  type ArchivedFields,
  type ArchivedLink,
} from './content.ts';
export { migrateArchive } from './migrate.ts';
export {
  openArchiveReader,
  type ArchivedGroup,
  type ArchiveFilter,
  type ArchivePosition,
  type ArchiveReader,
  type ArchiveScope,
  type StoredArchived,
} from './reader.ts';
export { openArchive, type ArchivedRow, type ArchiveWriter } from './writer.ts';
