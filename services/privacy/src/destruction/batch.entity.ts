// A destruction list and what is on it. Questions about its state are asked here; its rows change only under a lock on the list.
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Verdict } from '@clounge/shared/policy';

export type BatchState =
  'AWAITING_APPROVAL' | 'RETURNED' | 'APPROVED' | 'DESTROYING' | 'PROVING' | 'COMPLETED' | 'STOPPED';

const DestructionBatchSchema = defineEntity({
  name: 'DestructionBatch',
  tableName: 'destruction_batch',
  properties: {
    id: p.uuid().primary(),
    reference: p.string(),
    list: p.string(),
    state: p.string().$type<BatchState>(),
    policyVersion: p.string(),
    listHash: p.string(),
    openedOn: p.type('string').columnType('date'),
    selectedAt: p.datetime(),
    approveBy: p.datetime(),
    destroyBy: p.datetime(),
    limitAt: p.datetime(),
    itemCount: p.integer(),
    excludedCount: p.integer(),
    pages: p.integer(),
    announcedHash: p.string().nullable(),
    provedAt: p.datetime().nullable(),
    failure: p.string().nullable(),
    completedAt: p.datetime().nullable(),
  },
});

export class DestructionBatch extends DestructionBatchSchema.class {
  /** Whether it may still change and be decided. */
  waits(): boolean {
    return this.state === 'AWAITING_APPROVAL';
  }

  /** Whether it was approved, and its destruction is under way or over. */
  isApproved(): boolean {
    return this.state !== 'AWAITING_APPROVAL' && this.state !== 'RETURNED';
  }

  /** Whether anything of it can still change. */
  isClosed(): boolean {
    return this.state === 'COMPLETED' || this.state === 'RETURNED';
  }
}
DestructionBatchSchema.setClass(DestructionBatch);

/** OPEN on a list; the rest say how it left it. LEFT: its facts changed after the approval, so it was not touched. */
export type ItemState = 'OPEN' | 'DESTROYED' | 'HELD' | 'LEFT' | 'EXCLUDED' | 'RETURNED' | 'RECOVERED';

const BatchItemSchema = defineEntity({
  name: 'BatchItem',
  tableName: 'batch_item',
  properties: {
    id: p.uuid().primary(),
    batchId: p.uuid(),
    target: p.string(),
    subjectId: p.uuid().nullable(),
    untilDay: p.type('string').columnType('date').nullable(),
    reference: p.string(),
    anchor: p.datetime(),
    approveBy: p.datetime(),
    destroyBy: p.datetime(),
    limitAt: p.datetime(),
    /** A legal hold keeps it. */
    held: p.boolean(),
    excluded: p.boolean(),
    excludedReason: p.string().nullable(),
    excludedBy: p.string().nullable(),
    state: p.string().$type<ItemState>(),
  },
});

export class BatchItem extends BatchItemSchema.class {
  /** Takes it off the list, by a named member of staff and for a reason. */
  exclude(by: string, reason: string): void {
    this.excluded = true;
    this.excludedBy = by;
    this.excludedReason = reason;
  }

  /** Puts it back. */
  include(): void {
    this.excluded = false;
    this.excludedBy = null;
    this.excludedReason = null;
  }
}
BatchItemSchema.setClass(BatchItem);

const BatchLineSchema = defineEntity({
  name: 'BatchLine',
  tableName: 'batch_line',
  properties: {
    itemId: p.uuid().primary(),
    recordClass: p.string().primary(),
    verdict: p.string().$type<Verdict>().primary(),
    records: p.integer(),
    anchor: p.datetime().nullable(),
    until: p.datetime().nullable(),
    holdLaw: p.string().nullable(),
    holdReview: p.type('string').columnType('date').nullable(),
    /** When the deletion was granted that makes it due; null where the rule alone does. */
    grantedAt: p.datetime().nullable(),
  },
});

/** Records of one class and verdict of an item. */
export class BatchLine extends BatchLineSchema.class {}
BatchLineSchema.setClass(BatchLine);

const BatchChangeSchema = defineEntity({
  name: 'BatchChange',
  tableName: 'batch_change',
  properties: {
    id: p.uuid().primary(),
    batchId: p.uuid(),
    itemId: p.uuid(),
    kind: p.string().$type<'EXCLUDED' | 'INCLUDED'>(),
    staffNumber: p.string(),
    reason: p.string(),
    at: p.datetime(),
    hashBefore: p.string(),
    hashAfter: p.string(),
  },
});

/** Whoever changes a list counts as its selector. */
export class BatchChange extends BatchChangeSchema.class {}
BatchChangeSchema.setClass(BatchChange);
