// What the workflows may ask for: interfaces only, so that workflow code never imports an implementation.
// Nothing here carries a person: pages are numbers, people stay between the activity and the parts.
import type { ClassTotal, Deadlines, Level } from './plan.ts';

export interface SelectionActivities {
  /** The lists of the policy, in its order. */
  destructionLists(): Promise<string[]>;
  /** One page of the selection; the cursor of the next, or null after the last. */
  selectPage(page: {
    list: string;
    after: string | null;
    first: number;
  }): Promise<{ after: string | null; added: number }>;
  /** Hashes what changed; the ids of the lists that wait for a decision. */
  closeSelection(list: string): Promise<string[]>;
}

/** The approval row as it stands. */
export interface ApprovalRow {
  approvalId: string;
  pages: number;
}

export interface PageStep {
  batchId: string;
  approvalId: string;
  page: number;
  /** 0 for the first pass; see `Course.round`. */
  round: number;
}

export interface DestructionActivities {
  deadlinesOf(batchId: string): Promise<Deadlines>;
  /** Null where no such row exists: the message was forged, or the approval is another list's. */
  approvalRow(approval: { batchId: string; approvalId: string }): Promise<ApprovalRow | null>;
  remindApprovers(reminder: { batchId: string; level: Level }): Promise<void>;
  /** Archives what law keeps, condemns, deletes in the four parts and the archive, records. Repeating it repeats nothing. */
  destroyPage(step: PageStep): Promise<PageOutcome>;
  /** What is left of the condemned targets of these pages in the four parts. */
  provePages(pages: { batchId: string; approvalId: string; pages: number[] }): Promise<Proof>;
  /** Whether the proof stands; where it does not, the list is shown as stopped. */
  recordProof(proof: { batchId: string; residue: ClassTotal[]; places: number }): Promise<boolean>;
  /** Ends when the keys of a proved list are irrecoverable; until then it is tried again. */
  closeEpoch(batchId: string): Promise<void>;
  /** The certificate's id. */
  certifyBatch(batchId: string): Promise<string>;
}

export interface Proof {
  residue: ClassTotal[];
  /** Pages where something is left. */
  left: number[];
  /** Columns and search tables of the four parts that were looked at; absent from workers of before. */
  places?: number;
}

export interface PageOutcome {
  condemned: number;
  /** Kept back by a hold: execution may do less than was approved. */
  held: number;
  records: number;
}
