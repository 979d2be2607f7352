// What one operation works with; made anew for each, so that loaders never cross operations or callers.
import type { Caller } from '@clounge/shared/caller';
import type { Attendance } from './attendance.ts';
import { Marks } from './marks/marks.ts';

export interface Context {
  caller: Caller;
  attendance: Attendance;
  marks: Marks;
}

export const contextOf = (attendance: Attendance, caller: Caller): Context => ({
  caller,
  attendance,
  marks: new Marks(attendance, caller),
});
