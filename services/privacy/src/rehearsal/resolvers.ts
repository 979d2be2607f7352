// Resolver of the rehearsal.
import type { QueryResolvers } from '../generated/resolvers.ts';
import * as feature from './rehearsal.ts';

export const rehearseDestruction: QueryResolvers['rehearseDestruction'] = (
  _parent,
  { subjectId },
  { caller, sources },
) => feature.rehearseDestruction(sources, caller, subjectId);
