// The second decision about a suspicion, and the decision about an objection. Each by somebody who had no part before; clearing is destroying.
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { safeCause } from '@clounge/shared/errors';
import { rolesInForce } from '../staff/roles.ts';
import { refused, takeStep, type MisuseOutcome, type Step } from './changing.ts';
import { settleCleared } from './clearing.ts';
import { badMisuseInput } from './refusals.ts';
import { isBetween } from './reporting.ts';
import type { MisuseSources } from './sources.ts';
import { tellPerson } from './telling.ts';

const longestReason = 1_000;
const deciding: readonly string[] = ['officer', 'deputy'];

type Decision = Pick<Step, 'operation' | 'take' | 'write' | 'event'>;

async function decide(
  sources: MisuseSources,
  caller: Caller,
  { id, reason }: { id: string; reason: string },
  decision: (staffNumber: string) => Decision,
): Promise<MisuseOutcome> {
  const { staffNumber } = caller;
  if (!isBetween(reason, longestReason)) return { record: null, refusal: badMisuseInput('reason', caller.language) };
  if (!isFresh(caller, sources.clock.real())) return { record: null, refusal: stepUpNeeded(caller.language) };
  // The token may be minutes old; what counts is the right that is in force now.
  const roles = await rolesInForce(sources.em(), [staffNumber ?? ''], sources.clock.now());
  const appointed = roles.get(staffNumber ?? '')?.some((role) => deciding.includes(role)) === true;
  if (staffNumber === null || !appointed) return refused('NOT_APPOINTED', caller);
  const outcome = await takeStep(sources, caller, id, { opener: caller, ...decision(staffNumber) });
  if (outcome.record) await followUp(sources, id, outcome.record.state === 'CLEARED');
  return outcome;
}

/** What follows from a decision. The decision stands where it cannot be done now: it is carried on from the lane. */
async function followUp(sources: MisuseSources, id: string, cleared: boolean): Promise<void> {
  try {
    await (cleared ? settleCleared(sources, id) : tellPerson(sources, id));
  } catch (error) {
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'misuse', cause: safeCause(error) })}\n`);
  }
}

/**
 * Somebody other than the reporter says whether it is misuse. Confirmed: the person is told. Cleared: the record is shut, and due for
 * destruction at once. Refusals: BAD_USER_INPUT, STEP_UP_NEEDED, NOT_APPOINTED, NOT_FOUND, GONE, OWN_REPORT, ALREADY_DECIDED.
 */
export const decideMisuse = (
  sources: MisuseSources,
  caller: Caller,
  input: { id: string; confirmed: boolean; reason: string },
): Promise<MisuseOutcome> =>
  decide(sources, caller, input, (staffNumber) => ({
    operation: 'decideMisuse',
    take: (one, at) => one.decide(input.confirmed, staffNumber, at),
    write: (fields) => ({ ...fields, decidedBy: staffNumber, decision: input.reason.trim() }),
    event: () => ({ kind: input.confirmed ? 'CONFIRMED' : 'CLEARED', by: staffNumber }),
  }));

/**
 * A third person decides about the objection; upheld is cleared. Refusals as of the second decision, and OWN_DECISION, NO_OBJECTION.
 */
export const decideMisuseObjection = (
  sources: MisuseSources,
  caller: Caller,
  input: { id: string; upheld: boolean; reason: string },
): Promise<MisuseOutcome> =>
  decide(sources, caller, input, (staffNumber) => ({
    operation: 'decideMisuseObjection',
    take: (one, at) => one.decideObjection(input.upheld, staffNumber, at),
    write: (fields) => ({ ...fields, objectionDecidedBy: staffNumber, objectionDecision: input.reason.trim() }),
    event: () => ({ kind: input.upheld ? 'UPHELD' : 'REJECTED', by: staffNumber }),
  }));
