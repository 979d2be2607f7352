// Staged destruction, Art. 8(3): wait for the person in charge, destroy by pages, prove, close the epoch, certify.
// Never destroys without an approval row, and after the first condemnation goes only forward.
import {
  allHandlersFinished,
  ApplicationFailure,
  CancellationScope,
  condition,
  continueAsNew,
  defineUpdate,
  isCancellation,
  patched,
  proxyActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { ApprovedMessage, DestructionRequest } from '@clounge/shared/payloads';
import type { ApprovalRow, DestructionActivities } from './activities.types.ts';
import * as plan from './plan.ts';

/** What one run hands to the next. */
interface Carried {
  approval: ApprovalRow | null;
  told: plan.Told;
  course: plan.Course | null;
}

export interface Batch extends DestructionRequest {
  carried?: Carried;
}

/** How it ended: certified, or closed by people without destruction. */
export type Ending = { kind: 'certified'; certificateId: string } | { kind: 'closed'; state: string };

/** A list while it waits. */
interface Waiting {
  batchId: string;
  approval: ApprovalRow | null;
  /** The state that the row had when the list turned out to be closed. */
  closedAs: string | null;
  told: plan.Told;
}

/** An Update that was carried out answers nothing more; a refused one fails with its reason as type. */
type Answer = null;

const approved = defineUpdate<Answer, [ApprovedMessage]>('approved');
const returned = defineUpdate<Answer>('returned');
const listClosed = defineUpdate<Answer>('listClosed');

// Faults are retried for ever; the activities themselves tell people when that takes long.
const retry = { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' } as const;
const { deadlinesOf, approvalRow, remindApprovers, recordProof, certifyBatch } = proxyActivities<DestructionActivities>(
  {
    startToCloseTimeout: '3 minutes',
    retry,
  },
);
const { destroyPage, provePages, closeEpoch } = proxyActivities<DestructionActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '15 seconds',
  retry,
});

export async function stagedDestruction({ batchId, carried }: Batch): Promise<Ending> {
  const list: Waiting = { batchId, approval: carried?.approval ?? null, closedAs: null, told: carried?.told ?? 0 };
  listen(list);
  const approval = await decision(list);
  await condition(allHandlersFinished);
  if (!approval) return { kind: 'closed', state: list.closedAs ?? 'UNKNOWN' };

  const course = carried?.course ?? plan.startOf(approval.pages);
  if (course.phase === 'destroying') await destroyAll(list, approval, course);
  await proveAll(list, approval, course.phase === 'proving' ? course : plan.proofOf(course, approval.pages));
  // Lists that were certified before epochs could be closed replay without it.
  if (patched('close-epoch')) await closeEpoch(batchId);
  const certificateId = await certifyBatch(batchId);
  await condition(allHandlersFinished);
  return { kind: 'certified', certificateId };
}

/** Answers messages. A message may be forged, a row may not: each one only makes the workflow look at the row. */
function listen(list: Waiting): void {
  const { batchId } = list;
  const inForce = (): string | null => list.approval?.approvalId ?? null;
  setHandler(
    approved,
    async ({ approvalId }) => {
      if (inForce() === approvalId) return null; // told twice, decided once
      const row = await approvalRow({ batchId, approvalId });
      if (!row) throw refused('NoSuchApproval');
      refuseUnlessOpen(list, approvalId);
      list.approval = row;
      return null;
    },
    {
      validator: (message: unknown) => {
        if (!plan.isApprovedMessage(message)) throw refused('MalformedMessage');
        refuseUnlessOpen(list, message.approvalId);
      },
    },
  );
  const close = async (): Promise<Answer> => {
    const { state } = await deadlinesOf(batchId);
    if (!plan.isClosed(state) || list.approval) throw refused('ListStillWaits');
    list.closedAs = state;
    return null;
  };
  setHandler(returned, close);
  setHandler(listClosed, close);
}

function refuseUnlessOpen(list: Waiting, approvalId: string): void {
  if (list.closedAs !== null) throw refused('ListClosed');
  if (list.approval && list.approval.approvalId !== approvalId) throw refused('DecidedAlready');
}

/** The approval, or null where people closed the list. Reminds while it waits; without an answer it waits for ever. */
async function decision(list: Waiting): Promise<ApprovalRow | null> {
  const { batchId } = list;
  const decided = (): boolean => list.approval !== null || list.closedAs !== null;
  while (!decided()) {
    const deadlines = await deadlinesOf(batchId);
    if (plan.isClosed(deadlines.state)) list.closedAs = deadlines.state;
    const step = plan.nextStep(deadlines, list.told);
    if (decided() || (step.inMs > 0 && (await condition(decided, step.inMs)))) break;
    if (step.level !== null) await remind({ batchId, level: step.level }, decided);
    list.told = step.told;
    if (workflowInfo().continueAsNewSuggested) await renew(list, null);
  }
  return list.approval;
}

/** A letter that cannot be sent is tried for ever, but never keeps a decision from being carried out. */
async function remind(reminder: { batchId: string; level: plan.Level }, decided: () => boolean): Promise<void> {
  const letter = new CancellationScope();
  const sent = letter.run(() => remindApprovers(reminder));
  await Promise.race([sent, condition(decided)]);
  letter.cancel();
  await sent.catch((error: unknown) => {
    if (!isCancellation(error)) throw error;
  });
}

async function destroyAll(list: Waiting, { approvalId }: ApprovalRow, course: plan.Course): Promise<void> {
  const { batchId } = list;
  const { round } = course;
  const { run, more } = plan.pagesOfRun(course);
  await inLanes(run, (page) => destroyPage({ batchId, approvalId, page, round }));
  if (more) await renew(list, { ...course, next: course.next + run.length });
}

/** Absence is proved over all pages after all were destroyed; what is left is destroyed once more, until nothing is. */
async function proveAll(list: Waiting, { approvalId }: ApprovalRow, course: plan.Course): Promise<void> {
  const { batchId } = list;
  const { run, more } = plan.pagesOfRun(course);
  const found = await provePages({ batchId, approvalId, pages: run });
  const residue = plan.added(course.residue, found.residue);
  const places = Math.max(course.places ?? 0, found.places ?? 0);
  const proved: plan.Course = {
    ...course,
    residue,
    places,
    left: [...course.left, ...found.left],
    next: course.next + run.length,
  };
  if (more) await renew(list, proved);
  if (await recordProof({ batchId, residue, places })) return;
  await sleep(plan.restMs(course.round)); // stopped, and shown as stopped, meanwhile
  await renew(list, plan.againOf(proved));
}

async function renew({ batchId, approval, told }: Waiting, course: plan.Course | null): Promise<never> {
  await condition(allHandlersFinished);
  return continueAsNew<typeof stagedDestruction>({ batchId, carried: { approval, told, course } });
}

/** Runs a step for each page, at most `pagesAtOnce` at a time. */
async function inLanes(pages: number[], step: (page: number) => Promise<unknown>): Promise<void> {
  const queue = [...pages];
  const lane = async (): Promise<void> => {
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) await step(page);
  };
  await Promise.all(Array.from({ length: plan.pagesAtOnce }, lane));
}

function refused(reason: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable('The message was refused.', reason);
}
