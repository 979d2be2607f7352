// The procedure's decisions as pure functions: when to remind, what a run covers, how long to wait. Never reads a clock, never calls anybody.

/** Pages that one run destroys or proves before it continues as new: keeps the history small. */
export const pagesPerRun = 20;
/** Lists are paged by this many subjects in the selection. */
export const selectionPageSize = 200;
/** Pages in work at once. */
export const pagesAtOnce = 3;
/** Pages of the selection in one run. */
export const selectionPagesPerRun = 50;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** The list may change while it waits, and its deadlines with it: look again at least this often. */
const lookAgainMs = 6 * hourMs;

/** Levels of reminders by the share of the time left, then overdue; as `remindApprovers` takes them. */
export const levels = ['50', '75', '90', 'overdue'] as const;
export type Level = (typeof levels)[number];

/** What the rows say of a list that waits: milliseconds from now, past ones 0. */
export interface Deadlines {
  state: string;
  remindersInMs: number[];
  overdueInMs: number;
}

/** Levels told already: none is 0, overdue told is 4. */
export type Told = number;

/** What the wait does next: sleep, then remind at `level`, or only look again. */
export interface NextStep {
  inMs: number;
  level: Level | null;
  told: Told;
}

/** Whether people ended the list without destruction, or it is done; `UNKNOWN` where there is no such list. */
export function isClosed(state: string): boolean {
  return state === 'RETURNED' || state === 'COMPLETED' || state === 'UNKNOWN';
}

/**
 * The next reminder. Levels that passed before anybody was told are told as one, the latest; overdue is repeated daily.
 * Art. 8(3): a list is never destroyed because nobody answered. Only a list that awaits approval is reminded of.
 */
export function nextStep(deadlines: Deadlines, told: Told): NextStep {
  if (deadlines.state !== 'AWAITING_APPROVAL') return { inMs: lookAgainMs, level: null, told };
  if (told >= levels.length) return { inMs: dayMs, level: 'overdue', told };
  const ahead = levels.map((level, index) => ({
    level,
    told: index + 1,
    inMs: level === 'overdue' ? deadlines.overdueInMs : (deadlines.remindersInMs[index] ?? deadlines.overdueInMs),
  }));
  const untold = ahead.slice(told);
  const passed = untold.findLast(({ inMs }) => inMs <= 0);
  const next = passed ?? untold[0];
  if (!next || next.inMs > lookAgainMs) return { inMs: lookAgainMs, level: null, told };
  return { ...next, inMs: Math.max(0, next.inMs) };
}

/** Where the work over pages stands; carried from run to run. */
export interface Course {
  phase: 'destroying' | 'proving';
  /** 0 for the first pass; each refused proof adds one. */
  round: number;
  /** Pages to do in this pass. */
  pages: PageSet;
  /** Index into `pages` of the next one. */
  next: number;
  /** What the proof found so far in this round. */
  residue: ClassTotal[];
  /** Pages where it was found. */
  left: number[];
  /** The most columns and search tables that a page was looked for in; absent from runs of before. */
  places?: number;
}

/** All pages of the list, or only those named. */
export type PageSet = { all: number } | { only: number[] };

export interface ClassTotal {
  service: string;
  recordClass: string;
  records: number;
}

export const startOf = (pages: number): Course => ({
  phase: 'destroying',
  round: 0,
  pages: { all: pages },
  next: 0,
  residue: [],
  left: [],
});

export const proofOf = (course: Course, pages: number): Course => ({
  ...course,
  phase: 'proving',
  pages: { all: pages },
  next: 0,
  residue: [],
  left: [],
});

/** After a refused proof: the pages where something is left, once more, under new request ids. */
export const againOf = (course: Course): Course => ({
  phase: 'destroying',
  round: course.round + 1,
  pages: { only: course.left },
  next: 0,
  residue: [],
  left: [],
});

/** The pages of this run, and whether others follow in the same pass. */
export function pagesOfRun({ pages, next }: Course): { run: number[]; more: boolean } {
  const total = 'all' in pages ? pages.all : pages.only.length;
  const end = Math.min(total, next + pagesPerRun);
  const run: number[] = [];
  for (let index = next; index < end; index += 1) run.push('all' in pages ? index : (pages.only[index] ?? 0));
  return { run, more: end < total };
}

/** Sums by service and class; classes without records stay out. */
export function added(totals: ClassTotal[], more: ClassTotal[]): ClassTotal[] {
  const sums = new Map<string, ClassTotal>();
  for (const item of [...totals, ...more]) {
    if (item.records === 0) continue;
    const key = `${item.service}/${item.recordClass}`;
    sums.set(key, { ...item, records: item.records + (sums.get(key)?.records ?? 0) });
  }
  return [...sums.values()];
}

/** How long a stopped list rests before it is tried again: a minute, doubling to an hour. */
export function restMs(round: number): number {
  return Math.min(hourMs, 60_000 * 2 ** Math.min(round, 10));
}

/** Idempotency key of a step: the same step of the same round is the same request, whoever sends it, however often. */
export function requestIdOf(batchId: string, page: number, round: number, part?: string): string {
  const step = part === undefined ? `${batchId}:${page}` : `${batchId}:${page}:${part}`;
  return round === 0 ? step : `${step}:again-${round}`;
}

const opaqueId = /^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/;

/** Whether an Update `approved` has the shape of one; whether it tells the truth, the row says. */
export function isApprovedMessage(message: unknown): message is { approvalId: string } {
  if (typeof message !== 'object' || message === null || !('approvalId' in message)) return false;
  return typeof message.approvalId === 'string' && opaqueId.test(message.approvalId);
}
