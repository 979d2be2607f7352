// Resolvers of destruction lists: for people, and for the workflows that carry them out. One line each.
import type {
  ApprovalResolvers,
  BatchItemResolvers,
  BatchLineResolvers,
  DestructionBatchResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { approvability } from './approvability.ts';
import * as batches from './batches.ts';
import * as changing from './changing.ts';
import * as reminding from './deadlines.ts';
import * as deciding from './deciding.ts';
import * as executing from './executing.ts';
import * as lists from './lists.ts';
import * as progress from './progress.ts';
import * as recording from './recording.ts';
import { selectDestruction } from './select-now.ts';
import * as selecting from './selecting.ts';
import { today } from './today.ts';

export const queries = {
  today: (_parent, _args, { sources }) => today(sources),
  destructionBatch: (_parent, { id }, { sources }) => batches.findBatch(sources, id),
  destructionBatches: (_parent, args, { sources }) => lists.destructionBatches(sources, args),
  destructionLists: (_parent, _args, { sources }) => sources.policy.lists.map((list) => list.id),
  destructionDeadlines: (_parent, { batchId }, { sources }) => reminding.destructionDeadlines(sources, batchId),
  approvedBatch: (_parent, { batchId, approvalId }, { sources }) =>
    executing.approvedBatch(sources, batchId, approvalId),
} satisfies QueryResolvers;

export const mutations = {
  selectDestruction: (_parent, { list }, { caller, sources }) => selectDestruction(sources, caller, list ?? null),
  approveDestruction: (_parent, { input }, { caller, sources }) => deciding.approveDestruction(sources, caller, input),
  returnDestruction: (_parent, { input }, { caller, sources }) => deciding.returnDestruction(sources, caller, input),
  excludeDestructionItem: (_parent, { input }, { caller, sources }) => changing.excludeItem(sources, caller, input),
  includeDestructionItem: (_parent, { input }, { caller, sources }) => changing.includeItem(sources, caller, input),
  selectPage: (_parent, { input }, { sources }) =>
    selecting.selectPage(sources, { ...input, after: input.after ?? null }),
  closeSelection: (_parent, { list }, { sources }) => selecting.closeSelection(sources, list),
  openPage: (_parent, { batchId, approvalId, page }, { sources }) =>
    executing.openPage(sources, batchId, approvalId, page),
  condemnPage: (_parent, { batchId, approvalId, page, resealedHolds }, { sources }) =>
    executing.condemnPage(sources, batchId, approvalId, page, resealedHolds ?? []),
  recordPage: (_parent, { input }, { sources }) => recording.recordPage(sources, input),
  recordProof: (_parent, { input }, { sources }) => recording.recordProof(sources, input),
  recordFailure: (_parent, { batchId, message }, { sources }) => recording.recordFailure(sources, batchId, message),
  remindApprovers: (_parent, { batchId, level }, { sources }) => reminding.remindApprovers(sources, batchId, level),
} satisfies MutationResolvers;

export const DestructionBatch: DestructionBatchResolvers = {
  __resolveReference: ({ id }, { sources }) => batches.findBatch(sources, id),
  selectors: (batch, _args, { sources }) => batches.selectorsOf(sources.pool, batch.id),
  overdueCount: (batch, _args, { sources }) => lists.overdueCount(sources, batch.id),
  classes: (batch, _args, { caller, sources }) => lists.classesOf(sources.pool, batch, caller.language),
  items: (batch, args, { sources }) => lists.itemsInList(sources, batch, args),
  approvability: async (batch, _args, { caller, sources, appointments }) =>
    approvability(sources, caller, batch, await appointments(), await batches.changersOf(sources.pool, batch.id)),
  approval: async (batch, _args, { approvals }) => lists.onlyApproved(await approvals.load(batch.id)),
  progress: (batch, _args, { caller, sources }) => progress.progressOf(sources.pool, batch, caller.language),
  certificate: (batch, _args, { certificates }) => certificates.load(batch.id),
  timeline: (batch, _args, { caller, sources }) => progress.timelineOf(sources.pool, batch.id, caller.language),
};

export const Approval: ApprovalResolvers = {
  approvedBy: (approval) => approval.staffNumber,
  approvedAt: (approval) => approval.at,
  signedWithPasskey: (approval) => approval.passkey !== null,
};

export const BatchItem: BatchItemResolvers = {
  id: ({ item }) => item.id,
  subjectId: ({ item }) => item.subjectId ?? null,
  person: ({ item }) => (item.subjectId ? { id: item.subjectId } : null),
  reference: ({ item }) => item.reference,
  overdue: ({ item }, _args, { sources }) => lists.itemIsOverdue(item, sources.clock.now()),
  anchor: ({ item }) => item.anchor,
  deadline: ({ item }) => item.destroyBy,
  limitAt: ({ item }) => item.limitAt,
  excluded: ({ item }) => item.excluded,
  excludedReason: ({ item }) => item.excludedReason ?? null,
  excludedBy: ({ item }) => item.excludedBy ?? null,
  lines: async ({ item, policyVersion }, _args, { lines }) =>
    (await lines.load(item.id)).map((line) => ({ line, policyVersion })),
};

export const BatchLine: BatchLineResolvers = {
  recordClass: ({ line }) => line.recordClass,
  verdict: ({ line }) => line.verdict,
  records: ({ line }) => line.records,
  anchor: ({ line }) => line.anchor ?? null,
  until: ({ line }) => line.until ?? null,
  why: (parent, _args, { caller, sources }) => lists.whyOf(sources.pool, parent, caller.language),
  clause: (parent, _args, { caller, sources }) => lists.clauseOf(sources.pool, parent, caller.language),
  law: (parent, _args, { caller, sources }) => lists.lawOf(sources.pool, parent, caller.language),
};
