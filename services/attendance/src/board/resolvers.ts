// Fields of the schema's board, settings and requests. One line each into the features.
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { requestMark, takeBackMarkRequest } from '../requests/asking.ts';
import { decideMarkRequest } from '../requests/deciding.ts';
import { requestsOfCompany } from '../requests/reading.ts';
import { readSettings, saveSettings } from '../settings/settings.ts';
import { attendanceBoard, attendancePulse } from './board.ts';

export const Query: Pick<
  QueryResolvers,
  'attendanceBoard' | 'attendancePulse' | 'attendanceSettings' | 'markRequests'
> = {
  attendanceBoard: (_parent, args, { attendance, caller }) => attendanceBoard(attendance, caller, args),
  attendancePulse: (_parent, args, { attendance, caller }) => attendancePulse(attendance, caller, args),
  attendanceSettings: (_parent, { organizationId }, { attendance, caller }) =>
    readSettings(attendance, caller, organizationId),
  markRequests: (_parent, args, { attendance, caller }) => requestsOfCompany(attendance, caller, args),
};

export const Mutation: Pick<
  MutationResolvers,
  'saveAttendanceSettings' | 'requestMark' | 'takeBackMarkRequest' | 'decideMarkRequest'
> = {
  saveAttendanceSettings: (_parent, { input }, { attendance, caller }) => saveSettings(attendance, caller, input),
  requestMark: (_parent, { input }, { attendance, caller }) => requestMark(attendance, caller, input),
  takeBackMarkRequest: (_parent, { requestId }, { attendance, caller }) =>
    takeBackMarkRequest(attendance, caller, requestId),
  decideMarkRequest: (_parent, { input }, { attendance, caller }) => decideMarkRequest(attendance, caller, input),
};
