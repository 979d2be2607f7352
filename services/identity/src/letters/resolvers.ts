// GraphQL surface of letters.
import type { MutationResolvers } from '../generated/resolvers.ts';
import { writeToPerson as write } from './person-letters.ts';

const sendClosingLetters: MutationResolvers['sendClosingLetters'] = (_parent, { input }, { closingLetters }) =>
  closingLetters.send(input);

const writeToPerson: MutationResolvers['writeToPerson'] = (_parent, { input }, { personLetters }) =>
  write(personLetters, input);

export const letterResolvers = { Mutation: { sendClosingLetters, writeToPerson } };
