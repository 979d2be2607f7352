// Resolvers of people: one line each into the features.
import type { MutationResolvers, PersonResolvers, QueryResolvers, Resolvers } from '../../generated/resolvers.ts';
import { importLogIns } from '../../logins/import-logins.ts';
import { logInsOf } from '../../logins/logins.ts';
import { importMembers } from '../import-members.ts';
import { subjectCandidates } from '../candidates.ts';
import { membershipOf, restrictionOf } from '../people.ts';
import { employmentOf, fieldOf, organizationOf, readPeople, readPerson, readReference } from '../reading.ts';
import { knownSubjects, referencesOf, registerSubjects, subjectsByEmail } from '../registration.ts';
import { organizationUnits } from '../units.ts';
import { endDeletedMembership, markRecoveryWaived, reinstateMember, withdrawMember } from '../withdrawal.ts';

const Person: PersonResolvers = {
  __resolveReference: ({ id }, context, info) => readReference(context, id, info),
  name: (person) => fieldOf(person, 'name'),
  email: (person) => fieldOf(person, 'email'),
  employeeNumber: (person) => fieldOf(person, 'employeeNumber'),
  organizationUnit: (person) => fieldOf(person, 'organizationUnit'),
  birthday: (person) => fieldOf(person, 'birthday'),
  mobile: (person) => fieldOf(person, 'mobile'),
  locale: (person) => fieldOf(person, 'locale'),
  organization: (person) => organizationOf(person),
  employment: (person) => employmentOf(person),
  membership: (person, _args, context) => membershipOf(context, person),
  restriction: (person) => restrictionOf(person),
  logIns: (person, page, context) => logInsOf(context, person, page),
};

const Query: Pick<
  QueryResolvers,
  | 'person'
  | 'people'
  | 'organizationUnits'
  | 'subjectsByEmail'
  | 'referencesOf'
  | 'knownSubjects'
  | 'membersByEmail'
  | 'subjectCandidates'
> = {
  person: (_parent, keys, context, info) => readPerson(context, keys, info),
  people: (_parent, { filter, ...page }, context, info) => readPeople(context, filter ?? {}, page, info),
  subjectCandidates: (_parent, { input }, context) => subjectCandidates(context, input),
  organizationUnits: (_parent, { ids }, context) => organizationUnits(context, ids),
  knownSubjects: (_parent, { ids }, context) => knownSubjects(context, ids),
  referencesOf: (_parent, { ids }, context) => referencesOf(context, ids),
  subjectsByEmail: async (_parent, { emails }, context) =>
    (await subjectsByEmail(context, emails)).map((found) => found?.subjectId ?? null),
  membersByEmail: async (_parent, { emails }, context) =>
    (await subjectsByEmail(context, emails)).map(
      (found) => found && { subjectId: found.subjectId, organizationId: found.tenantId },
    ),
};

const Mutation: Pick<
  MutationResolvers,
  | 'withdrawMember'
  | 'reinstateMember'
  | 'endMembership'
  | 'markRecoveryWaived'
  | 'importMembers'
  | 'importLogIns'
  | 'registerSubjects'
> = {
  withdrawMember: (_parent, { input }, context) => withdrawMember(context, input),
  reinstateMember: (_parent, { subjectId, recoveryId }, context) => reinstateMember(context, subjectId, recoveryId),
  endMembership: (_parent, { subjectId, at }, context) => endDeletedMembership(context, subjectId, at),
  markRecoveryWaived: (_parent, { subjectId, at }, context) => markRecoveryWaived(context, subjectId, at),
  importMembers: (_parent, { input }, context) => importMembers(context, input),
  importLogIns: (_parent, { input }, context) => importLogIns(context, input),
  registerSubjects: (_parent, { organizationIds }, context) => registerSubjects(context, organizationIds),
};

/** Of people/schema.graphql and logins/schema.graphql, and the registry's part of organizations/schema.graphql. */
export const peopleResolvers = { Person, Query, Mutation } satisfies Resolvers;
