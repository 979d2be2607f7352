// Reading requests: pages of the queue by their last moment, and what hangs on one. Opens nothing sealed.
import type { Caller } from '@clounge/shared/caller';
import { duesOf, requestsPolicy, type RequestKind } from '@clounge/shared/policy';
import { isId } from '../destruction/batches.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { inability, outsideCase, requestActions, type RequestAction } from './abilities.ts';
import { circumstancesOf } from './acting.ts';
import { openRequestContent } from './content.ts';
import { requestOf } from './finding.ts';
import type { RequestChannel, RequestState, RightsRequest, RightsRequestFields } from './request.entity.ts';

export interface RequestFilter {
  state?: readonly RequestState[] | null;
  kind?: RequestKind | null;
  channel?: RequestChannel | null;
  law?: string | null;
  assignedTo?: string | null;
  unassigned?: boolean | null;
  dueBefore?: Date | null;
  overdue?: boolean | null;
  open?: boolean | null;
  language?: string | null;
  aboutId?: string | null;
  reference?: string | null;
}

interface Query {
  filter?: RequestFilter | null;
  first?: number | null;
  after?: string | null;
}

const dueAt = 'coalesce(r.extended_until, r.due_at)';

/** Conditions that a filter asks for; those that it does not ask for are left out, so that the queue's index is read in its order. */
function conditions(filter: RequestFilter, now: Date): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const wanted: string[] = [];
  const where = (condition: (parameter: string) => string, value: unknown): void => {
    if (value == null) return;
    values.push(value);
    wanted.push(condition(`$${values.length}`));
  };
  where((p) => `r.state = any (${p}::text[])`, filter.state?.length ? filter.state : null);
  where((p) => `r.kind = ${p}`, filter.kind);
  where((p) => `r.channel = ${p}`, filter.channel);
  where((p) => `r.law = ${p}`, filter.law);
  where((p) => `r.assigned_to = ${p}`, filter.assignedTo);
  where((p) => `${dueAt} < ${p}`, filter.dueBefore);
  where((p) => `r.language = ${p}`, filter.language);
  where((p) => `r.about_id = ${p}`, filter.aboutId);
  where((p) => `r.reference = ${p}`, filter.reference);
  if (filter.unassigned) wanted.push('r.assigned_to is null');
  if (filter.overdue === true) where((p) => `r.closed_at is null and ${dueAt} < ${p}`, now);
  if (filter.overdue === false) where((p) => `not (r.closed_at is null and ${dueAt} < ${p})`, now);
  if (filter.open === true) wanted.push('r.closed_at is null');
  if (filter.open === false) wanted.push('r.closed_at is not null');
  return { text: wanted.map((one) => ` and ${one}`).join(''), values };
}

/** A page of requests by their last moment, the soonest first. Throws `Refused` BAD_USER_INPUT. */
export async function rightsRequests(sources: Sources, query: Query): Promise<Page<RightsRequest>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 2);
  const filter = query.filter ?? {};
  if (filter.aboutId != null && !isId(filter.aboutId))
    return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const { text, values } = conditions(filter, sources.clock.now());
  const count = values.length;
  const page = from ? ` and (${dueAt}, r.id) > ($${count + 2}::timestamptz, $${count + 3}::uuid)` : '';
  const rows = await sources.pool.query<{ id: string; sort_key: string }>(
    `select r.*, ${dueAt}::text as sort_key from rights_request r where true${text}${page} order by ${dueAt}, r.id limit $${count + 1}`,
    [...values, first + 1, ...(from ? [String(from[0]), String(from[1])] : [])],
  );
  return pageOf(
    rows.rows,
    first,
    (row) => requestOf(sources, row),
    (row) => cursorOf(row.sort_key, row.id),
  );
}

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
