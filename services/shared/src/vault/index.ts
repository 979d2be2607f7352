// The vault as the parts see it. Keys, pages and ciphers stay inside.
export { contentCipher, newContentKey, pieceOverheadBytes, type ContentCipher } from './content.ts';
export { openDoor, type Door, type DoorSettings } from './door.ts';
export type { OpenRequest } from './deciding.ts';
export {
  fieldSet,
  sealBatch,
  type FieldSet,
  type Opened,
  type SealBatch,
  type SealedRow,
  type SealedValue,
  type SealRequest,
} from './field-set.ts';
export type { Apart } from './apart.ts';
export type { ClosedEpoch } from './closing/row.ts';
export type { CondemnedTarget, LedgerEntry, LedgerRun } from './ledger.ts';
export type { PreparedReceipt } from './receipts.ts';
export type { CondemnOutcome, CondemnRequest } from './condemning.ts';
export { mayStillSignIn, type Restriction, type RestrictionReason } from './restricting.ts';
export type { EndedBefore, HoldAnswer, HoldRequest } from './holding.ts';
export { dayScope, holdScope, subjectScope } from './scopes.ts';
export { migrateVault } from './migrate.ts';
