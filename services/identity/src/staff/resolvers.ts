// GraphQL surface of staff, access rights and the viewer: one line each into the features.
import type {
  MutationResolvers,
  QueryResolvers,
  StaffMemberResolvers,
  ViewerResolvers,
} from '../generated/resolvers.ts';
import { listAtWork, listStaff, listWithRole } from './staff.ts';
import { readReference } from '../people/reading.ts';
import { purposesOfViewer } from './viewer.ts';

const viewer: QueryResolvers['viewer'] = (_parent, _args, { caller }) => caller;

const staff: QueryResolvers['staff'] = (_parent, { first, after }, { em }) =>
  listStaff(em(), { first, after: after ?? null });

const grants: QueryResolvers['grants'] = (_parent, { staffNumber, first, after }, context) =>
  context.grants.list(context.caller, { staffNumber: staffNumber ?? null, first, after: after ?? null });

const staffAtWork: QueryResolvers['staffAtWork'] = (_parent, { staffNumbers }, { em, clock }) =>
  listAtWork(em(), staffNumbers, clock.now());

const staffWithRole: QueryResolvers['staffWithRole'] = (_parent, { role }, { em, clock }) =>
  listWithRole(em(), role, clock.now());

const grantRole: MutationResolvers['grantRole'] = (_parent, { input }, context) =>
  context.grants.grant(context.caller, { ...input, until: input.until ?? null });

const revokeGrant: MutationResolvers['revokeGrant'] = (_parent, { id, reason }, context) =>
  context.grants.revoke(context.caller, id, reason);

const notifyStaff: MutationResolvers['notifyStaff'] = (_parent, { input }, { notifier }) =>
  notifier.notify({ ...input, deadline: input.deadline ?? null });

const StaffMember: StaffMemberResolvers = {
  __resolveReference: ({ number }, { staff: loaders }) => loaders.byNumber.load(number),
  name: (member, _args, { staff: loaders }) => loaders.names.load(member),
  roles: (member, _args, { staff: loaders }) => loaders.roles.load(member.number),
};

const Viewer: ViewerResolvers = {
  id: (caller) => caller.sub,
  authenticatedAt: (caller) => caller.authTime,
  purposes: (caller, _args, { policy }) => purposesOfViewer(caller, policy),
  person: (caller, _args, context, info) =>
    caller.subjectId === null ? null : readReference(context, caller.subjectId, info),
};

export const staffResolvers = {
  Query: { viewer, staff, grants, staffAtWork, staffWithRole },
  Mutation: { grantRole, revokeGrant, notifyStaff },
  StaffMember,
  Viewer,
};
