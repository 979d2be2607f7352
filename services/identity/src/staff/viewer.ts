// What a viewer may look for: the purposes of Art. 2 for which at least one record class opens to their roles.
import { permits, type Caller } from '@clounge/shared/caller';
import type { Policy } from '@clounge/shared/policy';

/** Ids of purposes in the policy's order. */
export function purposesOfViewer(caller: Caller, policy: Policy): string[] {
  const own = caller.subjectId !== null;
  const opens = (recordClass: string, purpose: string): boolean =>
    permits(
      caller,
      'open',
      { type: 'Class', id: recordClass },
      { purpose, purposeOfClass: true, ofRestricted: false, own, case: caller.caseId ?? '', class: recordClass },
    );
  return policy.purposes
    .filter(({ id }) => policy.classes.some((rule) => rule.purposes.includes(id) && opens(rule.id, id)))
    .map(({ id }) => id);
}
