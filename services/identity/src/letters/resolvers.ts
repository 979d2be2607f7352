// GraphQL surface of closing letters.
import type { MutationResolvers } from '../generated/resolvers.ts';

const sendClosingLetters: MutationResolvers['sendClosingLetters'] = (_parent, { input }, { closingLetters }) =>
  closingLetters.send(input);

export const letterResolvers = { Mutation: { sendClosingLetters } };
