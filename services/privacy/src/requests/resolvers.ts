// Resolvers of rights requests. One line each.
import type { Caller } from '@clounge/shared/caller';
import type {
  MutationResolvers,
  QueryResolvers,
  QueueExportResolvers,
  RequestCandidateResolvers,
  RightsRequestConnectionResolvers,
  RightsRequestItemResolvers,
  RightsRequestLetterResolvers,
  RightsRequestResolvers,
} from '../generated/resolvers.ts';
import { assignRequests } from './assigning.ts';
import { requestBoard } from './board.ts';
import { candidatesFor } from './candidates.ts';
import { carryOutRequest } from './carrying-out.ts';
import { decideRequest } from './deciding.ts';
import { extendRequest } from './extending.ts';
import { queueExports } from './export-register.ts';
import { filterInWords } from './export-words.ts';
import { findRequest } from './finding.ts';
import { requestHistory } from './history.ts';
import { itemsOf } from './items.ts';
import { letterInWords, lettersOf, recordPostedLetter } from './letters.ts';
import { objectToDecision } from './objecting.ts';
import { cameWith } from './links.ts';
import { countOfQueue, queuePage } from './queue.ts';
import * as reading from './reading.ts';
import { registerRequest } from './registering.ts';
import { requestClocks } from './standings.ts';
import * as steps from './steps.ts';
import * as working from './working.ts';

/** A program brings requests in; whom we take them to mean, and who else asked, is nothing to it. */
const bringsOnly = ({ kind }: Pick<Caller, 'kind'>): boolean => kind === 'program';

export const queries = {
  rightsRequest: (_parent, { id }, { sources }) => findRequest(sources, id),
  rightsRequests: (_parent, args, { sources }) => queuePage(sources, args),
  queueExports: (_parent, args, { sources }) => queueExports(sources, args),
  requestCandidates: (_parent, { requestId }, { caller, sources }) => candidatesFor(sources, caller, requestId),
  requestClocks: (_parent, _args, { sources }) => requestClocks(sources),
  requestBoard: (_parent, _args, { caller, sources }) => requestBoard(sources, caller),
  requestSteps: (_parent, { requestId }, { sources }) => steps.requestSteps(sources, requestId),
} satisfies QueryResolvers;

export const mutations = {
  registerRequest: (_parent, { input }, { caller, sources }) => registerRequest(sources, caller, input),
  confirmRequestKind: (_parent, args, { caller, sources }) => working.confirmRequestKind(sources, caller, args),
  matchRequest: (_parent, args, { caller, sources }) => working.matchRequest(sources, caller, args),
  assignRequests: (_parent, args, { caller, sources }) => assignRequests(sources, caller, args),
  noteOnRequest: (_parent, args, { caller, sources }) => working.noteOnRequest(sources, caller, args),
  extendRequest: (_parent, { requestId }, { caller, sources }) => extendRequest(sources, caller, requestId),
  decideRequest: (_parent, { input }, { caller, sources }) => decideRequest(sources, caller, input),
  withdrawRequest: (_parent, { requestId }, { caller, sources }) => working.withdrawRequest(sources, caller, requestId),
  closeAsDuplicate: (_parent, args, { caller, sources }) => working.closeAsDuplicate(sources, caller, args),
  objectToDecision: (_parent, { input }, { caller, sources }) => objectToDecision(sources, caller, input),
  recordPostedLetter: (_parent, { id }, { caller, sources }) => recordPostedLetter(sources, caller, id),
  remindOfRequest: (_parent, { requestId, share }, { sources }) => steps.remindOfRequest(sources, requestId, share),
  closeUnverified: (_parent, { requestId }, { sources }) => steps.closeUnverified(sources, requestId),
  carryOutRequest: (_parent, { requestId }, { sources }) => carryOutRequest(sources, requestId),
} satisfies MutationResolvers;

export const QueueExport: QueueExportResolvers = {
  filter: ({ filter }, _args, { caller, sources }) => filterInWords(filter, sources.policy, caller.language),
};

export const RightsRequest: RightsRequestResolvers = {
  __resolveReference: ({ id }, { sources }) => findRequest(sources, id),
  answerBy: (request) => request.answerBy(),
  overdue: (request, _args, { sources }) => request.isOverdue(sources.clock.now()),
  secondsLeft: (request, _args, { sources }) => request.secondsLeft(sources.clock.now()),
  lawName: (request, _args, { caller, sources }) => reading.lawNameOf(sources, caller, request),
  clocks: (request, _args, { caller, sources }) => reading.clocksOf(sources, caller, request),
  about: ({ aboutId }, _args, { caller }) => (aboutId === null || bringsOnly(caller) ? null : { id: aboutId }),
  requester: ({ subjectId }) => ({ id: subjectId }),
  linkedTo: ({ linkedTo }, _args, { caller, sources }) =>
    bringsOnly(caller) ? null : findRequest(sources, linkedTo ?? ''),
  cameWith: ({ id }, _args, { caller, sources }) => (bringsOnly(caller) ? [] : cameWith(sources.pool, id)),
  linked: (request, _args, { caller, sources }) => (bringsOnly(caller) ? [] : reading.linkedRequests(sources, request)),
  duplicateOf: ({ duplicateOf }, _args, { caller, sources }) =>
    bringsOnly(caller) ? null : findRequest(sources, duplicateOf ?? ''),
  objectionTo: ({ objectionTo }, _args, { caller, sources }) =>
    bringsOnly(caller) ? null : findRequest(sources, objectionTo ?? ''),
  items: (request, _args, { sources }) => itemsOf(sources.pool, request.id),
  letters: (request, _args, { sources }) => lettersOf(sources.pool, request.id),
  events: (request, _args, { caller, sources }) => requestHistory(sources, request.id, caller.language),
  actions: (request, _args, { caller, sources }) => reading.actionsOf(sources, caller, request),
  content: (request, _args, { caller, sources }) => reading.contentFor(sources, caller, request),
};

export const RightsRequestConnection: RightsRequestConnectionResolvers = {
  count: ({ filter }, _args, { sources }) => countOfQueue(sources, filter),
};

export const RightsRequestItem: RightsRequestItemResolvers = {
  lawName: (item, _args, { caller, sources }) => reading.lawNameOfItem(sources, caller, item),
};

export const RequestCandidate: RequestCandidateResolvers = {
  person: ({ personId }) => ({ id: personId }),
};

export const RightsRequestLetter: RightsRequestLetterResolvers = {
  text: (letter, _args, { caller, sources }) => letterInWords(sources, caller, letter),
};
