// What a resolver has at hand: who asks, what the features stand on, and loaders that live as long as one operation.
import DataLoader from 'dataloader';
import type { Caller } from '@clounge/shared/caller';
import type { Appointment } from './appointments/appointment.entity.ts';
import { certificatesOf } from './certificates/certificates.ts';
import type { Certificate } from './certificates/certificate.entity.ts';
import type { DocumentFields, DocumentRow } from './documents/document.entity.ts';
import { fieldsOf } from './documents/reading.ts';
import { closedForLists, type ClosedForList } from './epochs/closed.ts';
import type { Approval } from './destruction/approval.entity.ts';
import type { BatchLine } from './destruction/batch.entity.ts';
import { appointmentsIn } from './destruction/batches.ts';
import { approvalsOf, linesByItem } from './destruction/lists.ts';
import { dataHeld, type HeldRecord } from './held/data-held.ts';
import type { Sources } from './sources.ts';
import { destructionsOf, mediaOfLists, type CountedMedium } from './media/media.ts';
import type { MediumDestruction } from './media/medium.entity.ts';
import { stoppedSince } from './stops/marker.ts';
import { countsOf, trusteesById, type TrusteeCounts } from './trustees/register.ts';
import { tasksOfLists, type TaskWithList } from './trustees/tasks.ts';
import type { Trustee } from './trustees/trustee.entity.ts';

export interface Context {
  caller: Caller;
  sources: Sources;
  lines: DataLoader<string, BatchLine[]>;
  approvals: DataLoader<string, Approval | null>;
  certificates: DataLoader<string, Certificate | null>;
  /** By list: the closing of the vault that made its keys irrecoverable. */
  closings: DataLoader<string, ClosedForList | null>;
  held: DataLoader<string, HeldRecord[]>;
  trustees: DataLoader<string, Trustee>;
  trusteeCounts: DataLoader<string, TrusteeCounts>;
  trusteeTasks: DataLoader<string, TaskWithList[]>;
  mediaOfLists: DataLoader<string, CountedMedium[]>;
  mediumDestructions: DataLoader<string, MediumDestruction[]>;
  /** What is sealed of documents; null where the caller may not open it, or it is not open. */
  documentFields: DataLoader<DocumentRow, DocumentFields | null>;
  /** By person: since when a stop of theirs is in force. */
  stopped: DataLoader<string, Date | null>;
  /** Everybody who was ever appointed; read once an operation. */
  appointments: () => Promise<Appointment[]>;
}

/** Batches of a loader; parts are asked about this many people at once. */
const maxBatchSize = 200;

export function contextFor(sources: Sources, caller: Caller): Context {
  let appointed: Promise<Appointment[]> | null = null;
  return {
    caller,
    sources,
    lines: new DataLoader((ids) => linesByItem(sources, ids)),
    approvals: new DataLoader((ids) => approvalsOf(sources, ids)),
    certificates: new DataLoader((ids) => certificatesOf(sources, ids)),
    closings: new DataLoader((ids) => closedForLists(sources.pool, ids)),
    held: new DataLoader((ids) => dataHeld(sources, caller, ids), { maxBatchSize }),
    trustees: new DataLoader(async (ids) =>
      (await trusteesById(sources, ids)).map((one) => one ?? new Error('A task of a trustee that is not there.')),
    ),
    trusteeCounts: new DataLoader((ids) => countsOf(sources, ids)),
    trusteeTasks: new DataLoader((ids) => tasksOfLists(sources, ids)),
    mediaOfLists: new DataLoader((ids) => mediaOfLists(sources, ids)),
    mediumDestructions: new DataLoader((ids) => destructionsOf(sources, ids)),
    documentFields: new DataLoader((rows) => fieldsOf(sources, caller, rows)),
    stopped: new DataLoader((ids) => stoppedSince(sources.pool, ids)),
    appointments: () => (appointed ??= appointmentsIn(sources, sources.pool)),
  };
}
