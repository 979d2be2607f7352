// Faults of an activity: which are retried, when people are told, and in which words. Never another part's words, never a person.
import { ApplicationFailure, CancelledFailure, log } from '@temporalio/activity';
import { PartFault, PartRefusal } from '../subgraphs.ts';

/** A fault that lasts is told after this many attempts (about half a minute), then about every half hour. */
const tellAfterAttempts = 6;
const tellAgainEvery = 60;
/** A refusal does not pass by itself within seconds. */
const refusedDelay = '30 seconds';

export interface Attempt {
  batchId: string;
  /** What was being done, as a sentence begins. */
  what: string;
  /** Counted from 1. */
  attempt: number;
}

/** Runs a step whose refusal is final: a fault is retried, a refusal fails the caller with its code as type. */
export async function attempted<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PartRefusal) throw ApplicationFailure.nonRetryable(error.message, error.code);
    throw failureOf(error);
  }
}

/** Runs a step that is tried again whatever happens, without telling anybody. */
export async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * Runs a step that must succeed sooner or later: a lasting fault and every refusal are written to the list, where people see
 * them, and the step is tried again for ever. That the telling fails as well must not hide the fault.
 */
export async function told<Result>(
  recordFailure: (batchId: string, message: string) => Promise<unknown>,
  { batchId, what, attempt }: Attempt,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CancelledFailure) throw error; // this worker stops; another goes on
    const refused = error instanceof PartRefusal;
    if (isDueToTell(attempt, refused)) {
      await recordFailure(batchId, sentenceOf(what, error)).catch(() => {
        log.warn('A lasting fault could not be recorded.');
      });
    }
    throw failureOf(error);
  }
}

function isDueToTell(attempt: number, refused: boolean): boolean {
  const first = refused ? 1 : tellAfterAttempts;
  return attempt >= first && (attempt - first) % tellAgainEvery === 0;
}

function sentenceOf(what: string, error: unknown): string {
  if (error instanceof PartRefusal)
    return `${what}: the ${error.part} part refuses (${error.code}). It is tried again every 30 seconds.`;
  const cause =
    error instanceof PartFault ? `the ${error.part} part does not answer (${error.code})` : 'an unexpected fault';
  return `${what}: ${cause}. The work goes on by itself as soon as this is over.`;
}

/** What Temporal may keep: our own sentence, a code as type, no cause. */
function failureOf(error: unknown): unknown {
  if (error instanceof PartRefusal) {
    return ApplicationFailure.create({ message: error.message, type: error.code, nextRetryDelay: refusedDelay });
  }
  if (error instanceof PartFault) return ApplicationFailure.retryable(error.message, error.code);
  return error;
}
