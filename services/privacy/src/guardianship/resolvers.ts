// Resolvers of guardian consent. One line each.
import type {
  GuardianConsentResolvers,
  GuardianEventResolvers,
  GuardianLetterResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import * as checking from './checking.ts';
import { decideGuardianConsent } from './deciding.ts';
import { guardianEvents } from './events.ts';
import { findConsent } from './finding.ts';
import * as letters from './letters.ts';
import { guardianEventInWords } from './history-words.ts';
import { openGuardianConsent } from './opening.ts';
import { guardianPapersCame } from './papers.ts';
import * as reading from './reading.ts';
import * as standing from './standing.ts';
import * as steps from './steps.ts';

export const queries = {
  guardianConsents: (_parent, args, { sources }) => reading.guardianConsents(sources, args),
  guardianConsent: (_parent, { id }, { sources }) => findConsent(sources, id),
  guardianSteps: (_parent, { consentId }, { sources }) => steps.guardianSteps(sources, consentId),
} satisfies QueryResolvers;

export const mutations = {
  registerGuardianConsent: (_parent, { input }, { caller, sources }) => openGuardianConsent(sources, caller, input),
  guardianPapersCame: (_parent, { id }, { caller, sources }) => guardianPapersCame(sources, caller, id),
  matchWard: (_parent, args, { caller, sources }) => checking.matchWard(sources, caller, args),
  checkGuardianConsent: (_parent, args, { caller, sources }) => checking.checkGuardianConsent(sources, caller, args),
  decideGuardianConsent: (_parent, { input }, { caller, sources }) => decideGuardianConsent(sources, caller, input),
  freezeGuardianConsent: (_parent, args, { caller, sources }) => standing.freezeGuardianConsent(sources, caller, args),
  releaseGuardianConsent: (_parent, args, { caller, sources }) =>
    standing.releaseGuardianConsent(sources, caller, args),
  endGuardianConsent: (_parent, args, { caller, sources }) => standing.endGuardianConsent(sources, caller, args),
  recordPostedGuardianLetter: (_parent, { id }, { caller, sources }) =>
    letters.recordPostedGuardianLetter(sources, caller, id),
  lapseGuardianConsent: (_parent, { consentId }, { sources }) => steps.lapseGuardianConsent(sources, consentId),
  remindOfGuardianConsent: (_parent, { consentId, days }, { sources }) =>
    steps.remindOfGuardianConsent(sources, consentId, days),
  expireGuardianConsent: (_parent, { consentId }, { sources }) => steps.expireGuardianConsent(sources, consentId),
} satisfies MutationResolvers;

export const GuardianConsent: GuardianConsentResolvers = {
  guardianId: ({ subjectId }) => subjectId,
  ward: ({ wardId }) => (wardId === null ? null : { id: wardId }),
  missing: (consent, _args, { sources }) => reading.missing(sources, consent),
  content: (consent, _args, { caller, sources }) => reading.contentOf(sources, caller, consent),
  checks: ({ id }, _args, { sources }) => checking.guardianChecks(sources.pool, id),
  holds: (consent, _args, { sources }) => reading.holdsNow(sources, consent),
  letters: ({ id }, _args, { sources }) => letters.guardianLetters(sources.pool, id),
  timeline: ({ id }, _args, { sources }) => guardianEvents(sources.pool, id),
};

export const GuardianLetter: GuardianLetterResolvers = {
  text: (letter, _args, { caller, sources }) => letters.guardianLetterInWords(sources, caller, letter),
};

export const GuardianEvent: GuardianEventResolvers = {
  text: (event, _args, { caller, sources }) => guardianEventInWords(event, sources.policy, caller.language),
};
