// Fields of the schema's marking and kiosks. One line each into the features.
import type { MutationResolvers, OwnAttendanceResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { addKiosk, changeKiosk, readKiosks } from '../kiosks/kiosks.ts';
import { markAtKiosk } from '../kiosks/marking-by-code.ts';
import { giveLocationConsent } from '../location-use/consenting.ts';
import { beginMark, markAttendance } from './marking.ts';
import { ownAttendance } from './own-attendance.ts';

export const OwnAttendance: Pick<OwnAttendanceResolvers, 'days' | 'requests'> = {
  days: (own) => own.days(),
  requests: (own) => own.requests(),
};

export const Query: Pick<QueryResolvers, 'ownAttendance' | 'kiosks'> = {
  ownAttendance: (_parent, _args, { attendance, caller }) => ownAttendance(attendance, caller),
  kiosks: (_parent, { organizationId }, { attendance, caller }) => readKiosks(attendance, caller, organizationId),
};

export const Mutation: Pick<
  MutationResolvers,
  'giveLocationConsent' | 'beginMark' | 'markAttendance' | 'markAtKiosk' | 'addKiosk' | 'changeKiosk'
> = {
  giveLocationConsent: (_parent, { input }, { attendance, caller }) =>
    giveLocationConsent(attendance, caller, input.wording),
  beginMark: (_parent, { input }, { attendance, caller }) => beginMark(attendance, caller, input.kind),
  markAttendance: (_parent, { input }, { attendance, caller }) => markAttendance(attendance, caller, input),
  markAtKiosk: (_parent, { input }, { attendance, caller }) => markAtKiosk(attendance, caller, input),
  addKiosk: (_parent, { input }, { attendance, caller }) => addKiosk(attendance, caller, input),
  changeKiosk: (_parent, { input }, { attendance, caller }) => changeKiosk(attendance, caller, input),
};
