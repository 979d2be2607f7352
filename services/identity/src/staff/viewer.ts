// What a viewer may look for: the purposes of Art. 2 for which at least one record class opens to their roles.
import type { Caller } from '@clounge/shared/caller';
import type { Policy } from '@clounge/shared/policy';
import { mayOpen } from './may-open.ts';

/** Ids of purposes in the policy's order. What a law or a right gives (recovery, destruction …) is a purpose for every class. */
export function purposesOfViewer(caller: Caller, policy: Policy): string[] {
  const own = caller.subjectId !== null;
  return policy.purposes
    .filter(({ id }) => id !== 'own-rights' || own)
    .filter(({ id, kind }) =>
      policy.classes.some(
        (rule) => (kind === 'GIVEN' || rule.purposes.includes(id)) && mayOpen(caller, rule.id, id, own),
      ),
    )
    .map(({ id }) => id);
}
