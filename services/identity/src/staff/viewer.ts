// What a viewer may look for: the purposes of Art. 2 for which at least one record class opens to their roles.
import type { Caller } from '@clounge/shared/caller';
import type { Policy } from '@clounge/shared/policy';
import { mayOpen } from './may-open.ts';

/** Ids of purposes in the policy's order. */
export function purposesOfViewer(caller: Caller, policy: Policy): string[] {
  const own = caller.subjectId !== null;
  return policy.purposes
    .filter(({ id }) => policy.classes.some((rule) => rule.purposes.includes(id) && mayOpen(caller, rule.id, id, own)))
    .map(({ id }) => id);
}
