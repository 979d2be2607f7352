// The service operations of records.graphql, ready for a part to mount. One line each.
import type { ArchiveWriter } from '../archive/index.ts';
import type { Clock } from '../clock/index.ts';
import type { Pool } from '../database/index.ts';
import type { Door } from '../vault/index.ts';
import type { RecordRegistry } from './annotation.ts';
import { correctableOf } from './correctable.ts';
import { appliedCorrections, checkCorrection, correctRecords } from './correcting.ts';
import type { CorrectRequest } from './correction-plan.ts';
import type { Correctors } from './corrector.ts';
import { archiveRecords, type ArchiveRequest } from './archiving.ts';
import { exportRecords, type ExportQuery } from './exporting.ts';
import { destroyRecords, type DestroyRequest } from './destroy.ts';
import { rewriteSearchTables } from './search-tables.ts';
import { dueGroups, heldGroups, residue, residuePlaces, type HeldQuery, type Targets } from './held.ts';

export interface RecordSources {
  registry: RecordRegistry;
  pool: Pool;
  door: Pick<Door, 'uncondemned' | 'gone' | 'ledger' | 'open' | 'seal' | 'blind' | 'nextVersion'>;
  archive: ArchiveWriter;
  clock: Clock;
  /** How classes are corrected here; none where absent. */
  correctors?: Correctors;
  /** Runs in the part after rows went, for what cannot be a row of an annotated table. */
  afterDestroy?: (request: DestroyRequest) => Promise<void>;
}

interface DueArguments {
  recordClass: string;
  anchoredBefore: Date;
  byPurposeEnd?: boolean | null;
  after?: string | null;
  first: number;
}

/** Resolvers of the operations of records.graphql. */
export function recordResolvers(sources: RecordSources) {
  const { registry, pool, door, archive, clock, correctors = {}, afterDestroy } = sources;
  const correcting = { registry, pool, door, correctors };
  return {
    Query: {
      heldRecords: (_parent: unknown, args: HeldQuery) => heldGroups(pool, registry, args),
      dueGroups: (_parent: unknown, args: DueArguments) =>
        dueGroups(pool, registry, { ...args, after: args.after ?? null }),
      residueOf: (_parent: unknown, args: Targets) => residue(pool, registry, args),
      residuePlaces: (_parent: unknown, { recordClasses }: Pick<Targets, 'recordClasses'>) =>
        residuePlaces(pool, registry, recordClasses),
      exportRecords: (_parent: unknown, args: ExportQuery) => exportRecords({ registry, pool, door }, args),
      correctableOf: (_parent: unknown, args: { subjectId: string; caseId: string }) => correctableOf(correcting, args),
      checkCorrection: (_parent: unknown, { input }: { input: CorrectRequest }) => checkCorrection(correcting, input),
      appliedCorrections: (_parent: unknown, { requestIds }: { requestIds: readonly string[] }) =>
        appliedCorrections(pool, requestIds),
    },
    Mutation: {
      archiveRecords: (_parent: unknown, { input }: { input: ArchiveRequest }) =>
        archiveRecords({ registry, pool, door, archive, clock }, input),
      destroyRecords: async (_parent: unknown, { input }: { input: DestroyRequest }) => {
        const outcome = await destroyRecords(pool, registry, door, input);
        await afterDestroy?.(input);
        return outcome;
      },
      correctRecords: (_parent: unknown, { input }: { input: CorrectRequest }) => correctRecords(correcting, input),
      rewriteSearchTables: () => rewriteSearchTables(pool),
    },
  };
}
