// Fields of the schema's months. One line each into the feature.
import type { QueryResolvers } from '../generated/resolvers.ts';
import { attendanceMonth } from './month.ts';

export const Query: Pick<QueryResolvers, 'attendanceMonth' | 'exportAttendanceMonth'> = {
  attendanceMonth: (_parent, args, { attendance, caller }) =>
    attendanceMonth(attendance, caller, 'attendanceMonth', args),
  exportAttendanceMonth: (_parent, args, { attendance, caller }) =>
    attendanceMonth(attendance, caller, 'exportAttendanceMonth', args),
};
