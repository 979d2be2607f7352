// Annotated records and what is derived from them. Never reads a sealed field.
export {
  annotate,
  correctionFindings,
  registerRecords,
  type FieldSetLike,
  type RecordAnnotation,
  type RecordRegistry,
  type Uncorrectable,
} from './annotation.ts';
export { groundOf, lawFieldsOf } from './archived-rows.ts';
export {
  archiveRecords,
  holdsOfPeople,
  leavingClasses,
  type ArchivedOutcome,
  type ArchiveRequest,
  type HeldPerson,
  type ScopeVersion,
} from './archiving.ts';
export { catalogFindings } from './catalog.ts';
export { correctableOf, type Correctable } from './correctable.ts';
export { checkCorrection, correctRecords, appliedCorrections, type Corrected } from './correcting.ts';
export type { CorrectedRow } from './corrected-rows.ts';
export type { CorrectionCheck, CorrectionFault, CorrectRequest, FieldChange, FormerValue } from './correction-plan.ts';
export type { CorrectedFields, CorrectionTarget, Corrector, Correctors } from './corrector.ts';
export { destroyRecords, type ArchivedCount, type DestroyRequest } from './destroy.ts';
export { exportRecords, type ExportedRecord, type ExportPage, type ExportQuery } from './exporting.ts';
export {
  dueGroups,
  heldGroups,
  residue,
  residuePlaces,
  type ClassCount,
  type DueRecords,
  type HeldGroup,
  type HeldGroupPage,
  type HeldQuery,
  type Targets,
} from './held.ts';
export { archivingMigration, correctingMigration, ledgerMigration, recordsMigration } from './migration.ts';
export { fingerprintsOf } from './field-fingerprints.ts';
export { replayLedger, type ReplayMeans } from './replay.ts';
export { searchTablesMigration } from './search-tables.ts';
export { recordResolvers, type RecordSources } from './resolvers.ts';
