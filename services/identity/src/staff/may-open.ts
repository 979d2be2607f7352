// Whether a caller may open a record class at all, asked before the door is, so that a list can leave fields empty instead of failing.
import { permits, type Caller } from '@clounge/shared/caller';

/** The same rule as the door's for rows of no particular person; `own` where the caller asks about themselves. */
export const mayOpen = (caller: Caller, recordClass: string, purpose: string, own = false): boolean =>
  permits(
    caller,
    'open',
    { type: 'Class', id: recordClass },
    { purpose, purposeOfClass: true, ofRestricted: false, own, case: caller.caseId ?? '', class: recordClass },
  );
