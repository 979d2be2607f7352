// Resolvers of paper and media. One line each.
import * as addenda from '../certificates/medium-addendum.ts';
import type {
  CertificateResolvers,
  DestructionBatchResolvers,
  MediumDestructionResolvers,
  MediumResolvers,
  MutationResolvers,
  QueryResolvers,
  TodayResolvers,
} from '../generated/resolvers.ts';
import { classesInWords } from '../trustees/classes-in-words.ts';
import * as destroying from './destroying.ts';
import * as feature from './media.ts';
import * as registering from './registering.ts';

export const queries = {
  media: (_parent, args, { sources }) => feature.media(sources, args),
} satisfies QueryResolvers;

export const mutations = {
  registerMedium: (_parent, { input }, { caller, sources }) => registering.registerMedium(sources, caller, input),
  moveMedium: (_parent, { id, location }, { caller, sources }) => registering.moveMedium(sources, caller, id, location),
  recordMediumDestruction: (_parent, { input }, { caller, sources }) =>
    destroying.recordMediumDestruction(sources, caller, input),
} satisfies MutationResolvers;

export const Medium: MediumResolvers = {
  classTitle: (medium, _args, { caller, sources }) =>
    classesInWords(sources.policy, [medium.recordClass], caller.language)[0]?.title ?? medium.recordClass,
  destructions: (medium, _args, { mediumDestructions }) => mediumDestructions.load(medium.id),
};

export const MediumDestruction: MediumDestructionResolvers = {
  on: (destruction) => destruction.destroyedOn,
};

export const DestructionBatch: DestructionBatchResolvers = {
  media: (batch, _args, { mediaOfLists }) => mediaOfLists.load(batch.id),
};

export const Certificate: CertificateResolvers = {
  media: (certificate) => addenda.mediaIn(certificate),
  mediaAddenda: (certificate, _args, { sources }) => addenda.mediaAddendaOf(sources, certificate.id),
};

export const Today: TodayResolvers = {
  mediaOutstanding: (_today, _args, { sources }) => feature.mediaOutstanding(sources),
};
