// Fields of the schema's marks. One line each into the feature.
import type { MutationResolvers, PersonResolvers, QueryResolvers } from '../../generated/resolvers.ts';

export const attendanceMarks: QueryResolvers['attendanceMarks'] = (_parent, { organizationId, ...page }, { marks }) =>
  marks.ofOrganization(organizationId, page);

export const importAttendance: MutationResolvers['importAttendance'] = (_parent, { input }, context) =>
  context.importAttendance(input);

export const person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  attendanceMarks: ({ id }, page, { marks }) => marks.ofPerson(id, page),
};
