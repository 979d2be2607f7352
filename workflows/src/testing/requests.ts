// Rights requests as the stand-in privacy part keeps them. Never a proof of what the real part does.

/** A request; times in milliseconds on the clock of the test. */
export interface StandInRequest {
  state: string;
  receivedAt: number;
  answerBy: number;
  verifyBy: number;
  /** Percent of the time gone of which somebody was reminded. */
  reminded: number;
  /** What carrying out answers, one call after the other; the last one stays. */
  carrying: string[];
}

const shares = [50, 75, 90, 100];
const isUnverified = (request: StandInRequest) => request.state === 'RECEIVED' || request.state === 'VERIFYING';

/** Answers an operation as the row says now. */
export function requestAnswer(
  request: StandInRequest | undefined,
  now: number,
  operation: string,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const at = (share: number) =>
    request ? request.receivedAt + ((request.answerBy - request.receivedAt) * share) / 100 : 0;
  switch (operation) {
    case 'RemindOfRequest': {
      const share = Number(variables['share']);
      const due = request && request.state !== 'CLOSED' && request.reminded < share && now >= at(share);
      if (due) request.reminded = share;
      return { remindOfRequest: due ? 1 : 0 };
    }
    case 'CloseUnverified': {
      const due = request && isUnverified(request) && now >= request.verifyBy;
      if (due) request.state = 'CLOSED';
      return { closeUnverified: due ?? false };
    }
    case 'CarryOutRequest': {
      const answer = (request?.carrying.length ?? 0) > 1 ? request?.carrying.shift() : request?.carrying[0];
      if (request && answer === 'DONE') request.state = 'CLOSED';
      return { carryOutRequest: answer ?? 'IDLE' };
    }
  }
  if (!request || request.state === 'CLOSED')
    return { requestSteps: { state: request?.state ?? 'UNKNOWN', reminders: [], unverifiedInMs: null } };
  const inMs = (then: number) => Math.max(0, then - now);
  const left = shares.filter((share) => share > request.reminded);
  return {
    requestSteps: {
      state: request.state,
      reminders: left.map((share) => ({ share, inMs: inMs(at(share)) })),
      unverifiedInMs: isUnverified(request) ? inMs(request.verifyBy) : null,
    },
  };
}
