// The filter of the queue as it stands in an address, and what is asked for it. Pure; nothing that somebody typed is believed.
import type {
  RightsRequestChannel,
  RightsRequestFilter,
  RightsRequestKind,
  RightsRequestOrder,
} from '../generated/operations.ts';

/** Which requests: those that are open where nothing is chosen. */
export const whiches = [
  'open',
  'overdue',
  'due24',
  'due72',
  'unassigned',
  'mine',
  'closed',
  'answered',
  'late',
  'all',
] as const;
export type Which = (typeof whiches)[number];

export const kinds = ['VIEW', 'CORRECT', 'DELETE', 'STOP'] as const satisfies readonly RightsRequestKind[];
export const channels = [
  'EMAIL',
  'LETTER',
  'FAX',
  'PHONE',
  'PORTAL',
  'API',
] as const satisfies readonly RightsRequestChannel[];
export const laws = ['ID-PDP', 'KR-PIPA', 'EU-GDPR'] as const;
/** In which order: by their last moment where nothing is chosen, what is over by when it ended. */
export const orders = ['due', 'received', 'closed'] as const;
export const answerLanguages = ['en', 'ko', 'id'] as const;

export interface QueueFilter {
  which: Which;
  kind: (typeof kinds)[number] | null;
  channel: (typeof channels)[number] | null;
  law: string | null;
  language: (typeof answerLanguages)[number] | null;
  /** Staff number, or `nobody`. */
  assignedTo: string | null;
  reference: string | null;
  order: (typeof orders)[number] | null;
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | null =>
  known.find((one) => one === value) ?? null;

const short = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= 40 ? value : null;

export const queueFilterOf = (values: Readonly<Record<string, unknown>>): QueueFilter => ({
  which: oneOf(whiches, values.which) ?? 'open',
  kind: oneOf(kinds, values.kind),
  channel: oneOf(channels, values.channel),
  law: short(values.law),
  language: oneOf(answerLanguages, values.language),
  assignedTo: short(values.assignedTo),
  reference: short(values.reference),
  order: oneOf(orders, values.order),
});

/** The filter for an address: without what is not chosen. */
export function addressOf(filter: QueueFilter): Record<string, string> {
  const { which, ...rest } = filter;
  const chosen = Object.entries({ which: which === 'open' ? null : which, ...rest });
  return Object.fromEntries(chosen.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** The path of the queue with this filter. */
export function queuePath(filter: Partial<QueueFilter>): string {
  const chosen = addressOf({ ...queueFilterOf({}), ...filter });
  if (Object.keys(chosen).length === 0) return '/requests';
  return `/requests?${new URLSearchParams({ filter: JSON.stringify(chosen) }).toString()}`;
}

/** Days over which answers are counted. */
export const answeredDays = 30;
/** Stands in an address where nobody works on a request. */
export const nobody = 'nobody';

/** What the server is asked; `staffNumber` is the viewer's. A reference is found whether it is open or closed. */
export function requestFilterOf(
  values: Readonly<Record<string, unknown>>,
  staffNumber: string | null,
): RightsRequestFilter {
  const { which, kind, channel, law, language, assignedTo, reference } = queueFilterOf(values);
  const chosen: Record<Which, RightsRequestFilter> = {
    open: { open: true },
    overdue: { open: true, overdue: true },
    unassigned: { open: true, unassigned: true },
    // Whoever has no number has nothing.
    mine: { open: true, assignedTo: staffNumber ?? '-' },
    due24: { dueWithinHours: 24 },
    due72: { dueWithinHours: 72 },
    closed: { open: false },
    answered: { answeredWithinDays: answeredDays },
    late: { answeredWithinDays: answeredDays, late: true },
    all: {},
  };
  return {
    ...(reference === null ? chosen[which] : {}),
    ...(kind === null ? {} : { kind }),
    ...(channel === null ? {} : { channel }),
    ...(law === null ? {} : { law }),
    ...(language === null ? {} : { language }),
    ...(assignedTo === null ? {} : assignedTo === nobody ? { unassigned: true } : { assignedTo }),
    ...(reference === null ? {} : { reference }),
  };
}

const over: readonly Which[] = ['closed', 'answered', 'late'];

/** The orders that a list can have: what is open has not ended. */
export const ordersOf = ({ which }: Pick<QueueFilter, 'which'>): (typeof orders)[number][] =>
  orders.filter((order) => order !== 'closed' || which === 'all' || over.includes(which));

/** The order that the server is asked for. */
export function requestOrderOf(values: Readonly<Record<string, unknown>>): RightsRequestOrder {
  const { which, order } = queueFilterOf(values);
  const chosen = ordersOf({ which }).find((one) => one === order) ?? (over.includes(which) ? 'closed' : 'due');
  return ({ due: 'DUE', received: 'RECEIVED', closed: 'CLOSED' } as const)[chosen];
}
