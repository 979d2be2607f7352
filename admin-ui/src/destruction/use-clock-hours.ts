// The hours of the clock of "without delay", from the policy in force.
import { useDocument } from '../data/use-back-office.ts';
import { PolicyDocument, type PolicyQuery } from '../generated/operations.ts';

export type ClockHours = PolicyQuery['policy']['clock'];

export function useClockHours(): ClockHours | null {
  return useDocument('policy', PolicyDocument, {}).data?.policy.clock ?? null;
}

/** Titles of record classes, as the policy words them; the class's own name until they are there. */
export function useClassTitles(): (recordClass: string) => string {
  const rules = useDocument('policy', PolicyDocument, {}).data?.policy.rules;
  return (recordClass) =>
    rules?.find((rule) => rule.recordClass === recordClass)?.title ?? recordClass.replaceAll('-', ' ');
}
