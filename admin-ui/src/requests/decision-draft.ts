// A decision as it is being made, class by class; what the policy says of a class is where it begins. Pure.
import type {
  DataHeldOfPersonQuery,
  DecideRequestItemInput,
  DeletionProposalQuery,
  RightsRequestItemOutcome,
  RightsRequestRefusalReason,
} from '../generated/operations.ts';

type HeldOfPerson = NonNullable<DataHeldOfPersonQuery['person']>['dataHeld'][number];
type ProposalLine = NonNullable<DeletionProposalQuery['deletionProposal']['proposal']>['lines'][number];

export type Held = Pick<HeldOfPerson, 'service' | 'recordClass' | 'records' | 'verdict' | 'why' | 'until'>;

export interface DraftItem {
  recordClass: string;
  /** What the policy says of it, one line a part or archive. */
  held: readonly Held[];
  outcome: RightsRequestItemOutcome;
  /** `yyyy-mm-dd`; of what is kept. */
  until: string;
  reasonCode: RightsRequestRefusalReason | '';
  reason: string;
}

/** A decision begins with everything granted; a deletion begins otherwise. */
export function draftOf(held: readonly Held[]): DraftItem[] {
  const classes = Map.groupBy(held, ({ recordClass }) => recordClass);
  return [...classes].map(([recordClass, lines]) => ({
    recordClass,
    held: lines,
    outcome: 'GRANTED' as const,
    until: '',
    reasonCode: '',
    reason: '',
  }));
}

/**
 * A decision about a deletion begins with what would go, granted; what a law or a hold keeps is written into it by the server, unless nothing at
 * all can go: then that is decided.
 */
export function draftOfDeletion(lines: readonly ProposalLine[]): DraftItem[] {
  const going = lines.filter(({ goes }) => goes);
  const classes = Map.groupBy(going.length > 0 ? going : lines, ({ recordClass }) => recordClass);
  return [...classes].map(([recordClass, same]) => ({
    recordClass,
    held: same.map((line) => ({ ...line, service: line.services.join(', ') })),
    outcome: going.length > 0 ? ('GRANTED' as const) : ('KEPT' as const),
    until:
      same
        .flatMap(({ goes, until }) => (goes || !until ? [] : [until.slice(0, 10)]))
        .sort()
        .at(-1) ?? '',
    reasonCode: '',
    reason: '',
  }));
}

/** What is still missing of an item. */
export function missingOf({ outcome, until, reasonCode, reason }: DraftItem): { until: boolean; reason: boolean } {
  return {
    until: outcome === 'KEPT' && until === '',
    reason: outcome === 'REFUSED' && (reasonCode === '' || reason.trim().length < 3),
  };
}

export const isComplete = (items: readonly DraftItem[]): boolean =>
  items.length > 0 && items.every((item) => !Object.values(missingOf(item)).includes(true));

export const itemsOf = (items: readonly DraftItem[]): DecideRequestItemInput[] =>
  items.map(({ recordClass, outcome, until, reasonCode, reason }) => ({
    recordClass,
    outcome,
    ...(outcome === 'KEPT' ? { until } : {}),
    ...(outcome === 'REFUSED' && reasonCode !== '' ? { reasonCode } : {}),
    ...(reason.trim() === '' || outcome === 'GRANTED' ? {} : { reason: reason.trim() }),
  }));
