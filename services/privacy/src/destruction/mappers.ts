// What stands behind the types of lists and their items.
import type { Approval } from './approval.entity.ts';
import type { BatchItem, BatchLine, DestructionBatch } from './batch.entity.ts';
import type { Today } from './today.ts';

export type DestructionBatchMapper = DestructionBatch;
export type ApprovalMapper = Approval;
export type TodayMapper = Today;
/** An item, and the policy version that its list was made under. */
export interface BatchItemMapper {
  item: BatchItem;
  policyVersion: string;
}
export interface BatchLineMapper {
  line: BatchLine;
  policyVersion: string;
}
