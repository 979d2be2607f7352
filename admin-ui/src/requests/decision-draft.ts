// A decision as it is being made, class by class; what the policy says of a class is where it begins. Pure.
import type {
  DataHeldOfPersonQuery,
  DecideRequestItemInput,
  RightsRequestItemOutcome,
  RightsRequestKind,
  RightsRequestRefusalReason,
} from '../generated/operations.ts';

export type Held = NonNullable<DataHeldOfPersonQuery['person']>['dataHeld'][number];

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

const kept = (one: Held): boolean => one.verdict === 'KEPT' || one.verdict === 'HELD';

/** What a decision begins with: deleted is what no law keeps; everything else is granted. */
export function draftOf(kind: RightsRequestKind, held: readonly Held[]): DraftItem[] {
  const classes = Map.groupBy(held, ({ recordClass }) => recordClass);
  return [...classes].map(([recordClass, lines]) => {
    const keeping = kind === 'DELETE' ? lines.filter(kept) : [];
    const until = keeping
      .flatMap((one) => (one.until ? [one.until.slice(0, 10)] : []))
      .sort()
      .at(-1);
    return {
      recordClass,
      held: lines,
      outcome: keeping.length > 0 ? ('KEPT' as const) : ('GRANTED' as const),
      until: until ?? '',
      reasonCode: '',
      reason: '',
    };
  });
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
