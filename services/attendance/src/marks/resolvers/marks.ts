// Fields of the schema's marks. One line each into the feature.
import type { MutationResolvers, PersonResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { importAttendance as importMarks } from '../mark-import.ts';

export const attendanceMarks: QueryResolvers['attendanceMarks'] = (_parent, { organizationId, ...page }, { marks }) =>
  marks.ofOrganization(organizationId, page);

export const importAttendance: MutationResolvers['importAttendance'] = (_parent, { input }, { attendance, caller }) =>
  importMarks(attendance, caller, input);

export const person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  attendanceMarks: ({ id }, page, { marks }) => marks.ofPerson(id, page),
};
