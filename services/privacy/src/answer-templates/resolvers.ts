// Resolvers of the texts that answers begin with. One line each.
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { approveTemplate, returnTemplate } from './deciding.ts';
import { gapsIn } from './gaps.ts';
import { proposeTemplate, restoreTemplate, sampleAnswer } from './proposing.ts';
import { approveRetirement, proposeRetirement, retirements, returnRetirement } from './retiring.ts';
import { newestTemplates, versionsOf } from './versions.ts';

export const queries = {
  answerTemplates: (_parent, _args, { sources }) => newestTemplates(sources.pool),
  answerTemplateVersions: (_parent, { kind }, { sources }) => versionsOf(sources.pool, kind),
  templateRetirements: (_parent, { kind }, { sources }) => retirements(sources.pool, kind ?? null),
  answerTemplateGaps: (_parent, _args, { caller, sources }) =>
    gapsIn(sources.policy, caller.language, sources.clock.now()),
  sampleAnswer: (_parent, asked, { caller, sources }) => sampleAnswer(sources, caller, asked),
} satisfies QueryResolvers;

export const mutations = {
  proposeAnswerTemplate: (_parent, { input }, { caller, sources }) => proposeTemplate(sources, caller, input),
  restoreAnswerTemplate: (_parent, asked, { caller, sources }) => restoreTemplate(sources, caller, asked),
  approveAnswerTemplate: (_parent, { id }, { caller, sources }) => approveTemplate(sources, caller, id),
  returnAnswerTemplate: (_parent, asked, { caller, sources }) => returnTemplate(sources, caller, asked),
  proposeTemplateRetirement: (_parent, asked, { caller, sources }) => proposeRetirement(sources, caller, asked),
  approveTemplateRetirement: (_parent, { id }, { caller, sources }) => approveRetirement(sources, caller, id),
  returnTemplateRetirement: (_parent, asked, { caller, sources }) => returnRetirement(sources, caller, asked),
} satisfies MutationResolvers;
