// Reading one request: its clocks, what hangs on it, what can be done next, and, through the door, what was written.
import type { Caller } from '@clounge/shared/caller';
import { duesOf, requestsPolicy } from '@clounge/shared/policy';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { inability, outsideCase, requestActions, type RequestAction } from './abilities.ts';
import { circumstancesOf } from './acting.ts';
import { openRequestContent } from './content.ts';
import { requestOf } from './finding.ts';
import type { RightsRequest, RightsRequestFields } from './request.entity.ts';

/** Requests that hang on one, oldest first. */
export async function linkedRequests(sources: Sources, request: RightsRequest): Promise<RightsRequest[]> {
  const rows = await sources.pool.query<object>(
    'select * from rights_request where linked_to = $1 order by received_at, id limit 50',
    [request.id],
  );
  return rows.rows.map((row) => requestOf(sources, row));
}

/** Every law's clock for a request. */
export interface RequestClockRow {
  law: string;
  name: string;
  applied: boolean;
  /** Whether this is the clock that rules. */
  rules: boolean;
  hours: number | null;
  period: string | null;
  dueAt: Date | null;
  pause: boolean;
  extension: string | null;
  extendedTo: Date | null;
  source: string;
}

export async function clocksOf(sources: Sources, caller: Caller, request: RightsRequest): Promise<RequestClockRow[]> {
  const policy = await policyOf(sources.pool, request.policyVersion);
  return duesOf(policy, request.kind, request.receivedAt).map(({ clock, dueAt: due, extendedTo }) => {
    const time = clock.times[request.kind];
    return {
      law: clock.law,
      name: clock.name[caller.language],
      applied: request.laws.includes(clock.law),
      rules: clock.law === request.law,
      hours: time && 'hours' in time ? time.hours : null,
      period: time && 'period' in time ? time.period : null,
      dueAt: due,
      pause: clock.pause,
      extension: extendedTo ? (clock.extension?.by ?? null) : null,
      extendedTo,
      source: clock.source,
    };
  });
}

/** The name of the law whose clock rules, in the reader's language. */
export async function lawNameOf(sources: Sources, caller: Caller, request: RightsRequest): Promise<string> {
  const policy = await policyOf(sources.pool, request.policyVersion);
  const clock = requestsPolicy(policy).clocks.find(({ law }) => law === request.law);
  return clock?.name[caller.language] ?? request.law;
}

export interface PossibleAction {
  action: RequestAction;
  possible: boolean;
  /** Why not, and the way out; null where it is possible. */
  why: string | null;
}

/** What can be done next, and why the rest cannot. */
export async function actionsOf(sources: Sources, caller: Caller, request: RightsRequest): Promise<PossibleAction[]> {
  const circumstances = await circumstancesOf(sources, sources.pool, caller, request);
  return requestActions.map((action) => {
    const refusal = inability(action, request, circumstances);
    const why = refusal && [refusal.message, refusal.wayOut].filter((part) => part != null).join(' ');
    return { action, possible: refusal === null, why };
  });
}

const dated = <One extends { at: string }>(one: One): Omit<One, 'at'> & { at: Date } => ({
  ...one,
  at: new Date(one.at),
});

/** The sealed part as it is shown. */
export type ShownContent = Omit<RightsRequestFields, 'messages' | 'remarks' | 'about'> & {
  about: { email: string | null; employeeNumber: string | null; name: string | null };
  messages: (Omit<RightsRequestFields['messages'][number], 'at'> & { at: Date })[];
  remarks: (Omit<RightsRequestFields['remarks'][number], 'at'> & { at: Date })[];
};

/** What people wrote, for staff who work on it; the look is recorded. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function contentFor(
  sources: Sources,
  caller: Caller,
  request: RightsRequest,
): Promise<ShownContent | null> {
  if (outsideCase(caller, request)) return null;
  // Whoever is assigned works inside the case.
  const inside = { ...caller, caseId: request.id };
  const content = await openRequestContent(sources, inside, 'rightsRequestContent', request);
  if (!content) return null;
  const { email = null, employeeNumber = null, name = null } = content.about;
  const { messages, remarks } = content;
  return {
    ...content,
    about: { email, employeeNumber, name },
    messages: messages.map(dated),
    remarks: remarks.map(dated),
  };
}
