// The daily selection: pages through what is due, list by list, then closes each list. Never decides anything: a list is a proposal.
import { ActivityFailure, ApplicationFailure, continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { SelectionRequest } from '@clounge/shared/payloads';
import type { SelectionActivities } from './activities.types.ts';
import { selectionPageSize, selectionPagesPerRun } from './plan.ts';

export interface Selection extends SelectionRequest {
  /** Where an earlier run stopped; absent on the first. */
  carried?: Progress;
}

interface Progress {
  /** Lists that are left, the current one first. */
  lists: string[];
  after: string | null;
  batchIds: string[];
  refused: string[];
}

/** Lists that wait for a decision after this selection. */
export interface Selected {
  batchIds: string[];
}

const { destructionLists, selectPage, closeSelection } = proxyActivities<SelectionActivities>({
  startToCloseTimeout: '3 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/** Fails, after all lists had their turn, where one was refused. */
export async function selection(request: Selection): Promise<Selected> {
  const progress = request.carried ?? {
    lists: request.list ? [request.list] : await destructionLists(),
    after: null,
    batchIds: [],
    refused: [],
  };
  let pagesLeft = selectionPagesPerRun;
  for (let list = progress.lists[0]; list !== undefined; list = progress.lists[0]) {
    if (pagesLeft === 0) await continueAsNew<typeof selection>({ ...request, carried: progress });
    pagesLeft -= 1;
    const more = await selectNext(list, progress);
    if (!more) progress.lists.shift();
  }
  if (progress.refused.length > 0)
    throw ApplicationFailure.nonRetryable('A list could not be selected.', 'ListRefused');
  return { batchIds: progress.batchIds };
}

/** One page of a list, or its closing after the last; whether the list has more. */
async function selectNext(list: string, progress: Progress): Promise<boolean> {
  try {
    const { after } = await selectPage({ list, after: progress.after, first: selectionPageSize });
    progress.after = after;
    if (after !== null) return true;
    progress.batchIds.push(...(await closeSelection(list)));
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error;
    progress.after = null;
    progress.refused.push(list);
  }
  return false;
}
