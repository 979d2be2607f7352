// Annotated records and what is derived from them. Never reads a sealed field.
export {
  annotate,
  registerRecords,
  type FieldSetLike,
  type RecordAnnotation,
  type RecordRegistry,
} from './annotation.ts';
export { archiveRecords, groundOf, lawFieldsOf, type ArchiveRequest, type HeldPerson } from './archiving.ts';
export { catalogFindings } from './catalog.ts';
export { destroyRecords, type ArchivedCount, type DestroyRequest } from './destroy.ts';
export {
  dueGroups,
  heldGroups,
  residue,
  type ClassCount,
  type HeldGroup,
  type HeldGroupPage,
  type HeldQuery,
  type Targets,
} from './held.ts';
export { archivingMigration, recordsMigration } from './migration.ts';
export { recordResolvers, type RecordSources } from './resolvers.ts';
