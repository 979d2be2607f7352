// What a part needs to take files in: cell types, kinds, the engine, the CSV reader. Nothing of a part's own lies here.
export {
  amount,
  cell,
  currency,
  day,
  email,
  emailKey,
  instant,
  locale,
  numberOf,
  oneOf,
  optional,
  registrationNumber,
  required,
  textOf,
  yesNo,
  type CellRead,
} from './cells.ts';
export { columnName, refuseColumns, type ImportColumns } from './columns.ts';
export { csvRows, type CsvRow } from './csv.ts';
export { chunkLimits, importChunk, type ImportChunk, type ImportOutcome } from './engine.ts';
export type { Cells, ImportKind, ImportRow, ImportSteps, Refuse, RefusedRow, RowKey } from './kind.ts';
export {
  importMigration,
  importTables,
  seenKeys,
  seenKeysInMemory,
  type KeyClaim,
  type SeenKeys,
} from './seen-keys.ts';
export { sealEach } from './seal-each.ts';
