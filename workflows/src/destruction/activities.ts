// The steps of the procedure against the parts. A refusal is an answer, a fault throws and is retried.
// Never keeps people in Temporal: subjects stay between this process and the parts, page by page.
import { activityInfo, ApplicationFailure } from '@temporalio/activity';
import { serviceNames, type ServiceName } from '@clounge/shared/config';
import {
  ApprovedBatchDocument,
  ArchiveResidueDocument,
  CertifyBatchDocument,
  CloseEpochDocument,
  CloseSelectionDocument,
  CondemnPageDocument,
  DestroyRecordsDocument,
  DestructionDeadlinesDocument,
  DestructionListsDocument,
  DropArchivedDocument,
  RecordFailureDocument,
  RecordPageDocument,
  RecordProofDocument,
  RemindApproversDocument,
  ResidueOfDocument,
  SelectPageDocument,
} from '../generated/operations.ts';
import { beating } from '../beating.ts';
import { PartRefusal, type Subgraphs } from '../subgraphs.ts';
import type { DestructionActivities, PageStep, SelectionActivities } from './activities.types.ts';
import { attempted, retried, told } from './faults.ts';
import { added, requestIdOf, type ClassTotal } from './plan.ts';

interface ClassCount {
  recordClass: string;
  records: number;
}

export function selectionActivities(parts: Subgraphs): SelectionActivities {
  return {
    destructionLists: () =>
      attempted(async () => (await parts.call('privacy', DestructionListsDocument, {})).destructionLists),
    selectPage: (input) =>
      attempted(async () => {
        const { selectPage } = await parts.call('privacy', SelectPageDocument, { input });
        return { after: selectPage.after, added: selectPage.added };
      }),
    closeSelection: (list) =>
      attempted(async () => (await parts.call('privacy', CloseSelectionDocument, { list })).closeSelection),
  };
}

export function destructionActivities(parts: Subgraphs): DestructionActivities {
  const recordFailure = (batchId: string, message: string): Promise<unknown> =>
    parts.call('privacy', RecordFailureDocument, { batchId, message });
  const step = <Result>(batchId: string, what: string, work: () => Promise<Result>): Promise<Result> =>
    told(recordFailure, { batchId, what, attempt: activityInfo().attempt }, work);

  return {
    // While a list waits nothing of it fails: what cannot be read or sent is only tried again.
    deadlinesOf: (batchId) =>
      retried(async () => {
        const found = await orNull(parts.call('privacy', DestructionDeadlinesDocument, { batchId }));
        if (!found) return { state: 'UNKNOWN', remindersInMs: [], overdueInMs: 0 };
        const { state, remindersInMs, overdueInMs } = found.destructionDeadlines;
        return { state, remindersInMs, overdueInMs };
      }),

    approvalRow: ({ batchId, approvalId }) =>
      retried(async () => {
        const row = (await orNull(parts.call('privacy', ApprovedBatchDocument, { batchId, approvalId })))
          ?.approvedBatch;
        if (row?.batchId !== batchId || row.approvalId !== approvalId) return null;
        return { approvalId, pages: row.pages };
      }),

    remindApprovers: (reminder) =>
      retried(async () => {
        await orNull(parts.call('privacy', RemindApproversDocument, reminder));
      }),

    destroyPage: (page) =>
      step(page.batchId, `Page ${page.page + 1}`, () =>
        beating(async () => {
          const { condemned, held, ledgerIndex, targets } = await condemnedTargets(parts, page);
          const { batchId } = page;
          const requestOf = (part?: string) => ({
            requestId: requestIdOf(batchId, page.page, page.round, part),
            batchId,
            ledgerIndex,
          });
          const archived: ArchivedTotal[] = [];
          const destroyed = await inFourParts(targets, async (part) => {
            const input = { ...requestOf(part), ...targets };
            const { destroyRecords } = await parts.call(part, DestroyRecordsDocument, { input });
            archived.push(...destroyRecords.archived.map((count) => ({ ...count, service: part })));
            return destroyRecords.destroyed;
          });
          destroyed.push(...(await dropDays(parts, targets, requestOf('archive'))));
          const { requestId } = requestOf();
          await parts.call('privacy', RecordPageDocument, {
            input: { batchId, page: page.page, requestId, destroyed, archived },
          });
          return { condemned, held, records: destroyed.reduce((sum, { records }) => sum + records, 0) };
        }),
      ),

    provePages: ({ batchId, approvalId, pages }) =>
      step(batchId, 'The proof of absence', () =>
        beating(async () => {
          const asked = await Promise.all(
            pages.map(async (page) => ({
              page,
              targets: (await condemnedTargets(parts, { batchId, approvalId, page })).targets,
            })),
          );
          let places = 0;
          const residueOf = async (targets: Targets): Promise<ClassTotal[]> => {
            let looked = 0;
            const found = await inFourParts(targets, async (part) => {
              const { residueOf: left, residuePlaces } = await parts.call(part, ResidueOfDocument, targets);
              looked += residuePlaces;
              return left;
            });
            places = Math.max(places, looked);
            return [...found, ...(await residueOfDays(parts, targets))];
          };
          // Pages whose classes agree are looked for together; page by page only where something is left.
          const alike = [...Map.groupBy(asked, ({ targets }) => targets.recordClasses.join())].map(([, same]) => same);
          let residue: ClassTotal[] = [];
          const left: number[] = [];
          for (const same of alike) {
            if (isNothing(await residueOf(together(same.map(({ targets }) => targets))))) continue;
            for (const { page, targets } of same) {
              const found = await residueOf(targets);
              if (!isNothing(found)) left.push(page);
              residue = added(residue, found);
            }
          }
          return { residue, left, places };
        }),
      ),

    recordProof: ({ batchId, residue, places }) =>
      step(
        batchId,
        'The proof',
        async () =>
          (await parts.call('privacy', RecordProofDocument, { input: { batchId, residue, places } })).recordProof,
      ),

    // What it waits for, the part itself writes to the list: it is no fault.
    async closeEpoch(batchId) {
      const closed = await step(batchId, 'The closing of the epoch', () =>
        beating(async () => (await parts.call('privacy', CloseEpochDocument, { batchId })).closeEpoch),
      );
      if (!closed) throw ApplicationFailure.retryable('The closing of the epoch waits.', 'EpochWaits');
    },

    certifyBatch: (batchId) =>
      step(
        batchId,
        'The certificate',
        async () => (await parts.call('privacy', CertifyBatchDocument, { batchId })).certifyBatch,
      ),
  };
}

interface Targets {
  recordClasses: string[];
  subjectIds: string[];
  untilDays: string[];
}

interface ArchivedTotal extends ClassTotal {
  law: string;
  people: number;
  untilDay: string;
}

/** Drops ended days from the archive, as one more place that held them. */
async function dropDays(
  parts: Subgraphs,
  { recordClasses, untilDays }: Targets,
  request: { requestId: string; batchId: string; ledgerIndex: number },
): Promise<ClassTotal[]> {
  if (untilDays.length === 0) return [];
  const input = { ...request, recordClasses, untilDays };
  const { dropArchived } = await parts.call('privacy', DropArchivedDocument, { input });
  return dropArchived.map((count) => ({ ...count, service: 'archive' }));
}

async function residueOfDays(parts: Subgraphs, { recordClasses, untilDays }: Targets): Promise<ClassTotal[]> {
  if (untilDays.length === 0) return [];
  const { archiveResidue } = await parts.call('privacy', ArchiveResidueDocument, { recordClasses, untilDays });
  return archiveResidue.map((count) => ({ ...count, service: 'archive' }));
}

/** Condemning again answers what was condemned: so a repeated step, and the proof, see the same targets. */
async function condemnedTargets(parts: Subgraphs, { batchId, approvalId, page }: Omit<PageStep, 'round'>) {
  const { condemnPage } = await parts.call('privacy', CondemnPageDocument, { batchId, approvalId, page });
  const { condemned, held, ledgerIndex, recordClasses, subjectIds, untilDays } = condemnPage;
  const targets: Targets = { recordClasses, subjectIds, untilDays };
  return { condemned, held, ledgerIndex, targets };
}

const isNothing = (counts: readonly ClassTotal[]): boolean => counts.every(({ records }) => records === 0);

/** Targets of several pages with the same classes as one. */
const together = (targets: readonly Targets[]): Targets => ({
  recordClasses: targets[0]?.recordClasses ?? [],
  subjectIds: targets.flatMap(({ subjectIds }) => subjectIds),
  untilDays: targets.flatMap(({ untilDays }) => untilDays),
});

/** Asks the four parts at once and waits for all, so that a retry never overtakes a request that is still running. */
async function inFourParts(targets: Targets, ask: (part: ServiceName) => Promise<ClassCount[]>): Promise<ClassTotal[]> {
  if (targets.subjectIds.length === 0 && targets.untilDays.length === 0) return [];
  const answers = await allOf(serviceNames.map(ask));
  return answers.flatMap((counts, index) => {
    const service = serviceNames[index] ?? 'unknown';
    return counts.map(({ recordClass, records }) => ({ service, recordClass, records }));
  });
}

/** All answers, once all are there; then the first fault is thrown. */
async function allOf<Result>(asked: readonly Promise<Result>[]): Promise<Result[]> {
  const answers = await Promise.allSettled(asked);
  return answers.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  });
}

async function orNull<Result>(answer: Promise<Result>): Promise<Result | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PartRefusal && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
