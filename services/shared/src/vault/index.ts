// The vault as the parts see it. Keys, pages and ciphers stay inside.
export { openDoor, type Door, type DoorSettings, type OpenRequest } from './door.ts';
export {
  fieldSet,
  type FieldSet,
  type Opened,
  type SealedRow,
  type SealedValue,
  type SealRequest,
} from './field-set.ts';
export type { CondemnOutcome, CondemnRequest, HoldRequest, Restriction, RestrictionReason } from './condemning.ts';
export { dayScope, holdScope, subjectScope } from './scopes.ts';
export { migrateVault } from './migrate.ts';
