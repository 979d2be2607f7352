// GraphQL surface of misuse: one line each into the feature.
import type { Caller } from '@clounge/shared/caller';
import type {
  MisuseRecordResolvers,
  MutationResolvers,
  OwnMisuseRecordResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { readReference } from '../people/reading.ts';
import type { MisuseOutcome } from './changing.ts';
import { clausesIn } from './clauses.ts';
import { decideMisuse, decideMisuseObjection } from './deciding.ts';
import { misuseHistory } from './history.ts';
import { objectToMisuse, recordMisuseObjection } from './objecting.ts';
import * as reading from './reading.ts';
import { reportMisuse } from './reporting.ts';
import type { MisuseSources } from './sources.ts';
import { tellMisuse } from './telling.ts';

interface Of {
  misuse: MisuseSources;
  caller: Caller;
}

const payload = async ({ misuse, caller }: Of, outcome: Promise<MisuseOutcome>) => {
  const { record, refusal } = await outcome;
  return { record: await reading.viewOfCase(misuse, caller, record), refusal };
};

const queries = {
  misuseRecord: (_parent, { id }, { misuse, caller }) => reading.misuseRecord(misuse, caller, id),
  misuseRecords: (_parent, args, { misuse, caller }) => reading.misuseRecords(misuse, caller, args),
  misuseClauses: (_parent, _args, { caller }) => clausesIn(caller.language),
  ownMisuseRecords: (_parent, _args, { misuse, caller }) => reading.ownMisuseRecords(misuse, caller),
} satisfies QueryResolvers;

const mutations = {
  reportMisuse: (_parent, { input }, at) => payload(at, reportMisuse(at.misuse, at.caller, input)),
  decideMisuse: (_parent, { input }, at) => payload(at, decideMisuse(at.misuse, at.caller, input)),
  tellMisuse: (_parent, { input }, at) => payload(at, tellMisuse(at.misuse, at.caller, input)),
  recordMisuseObjection: (_parent, { input }, at) => payload(at, recordMisuseObjection(at.misuse, at.caller, input)),
  decideMisuseObjection: (_parent, { input }, at) => payload(at, decideMisuseObjection(at.misuse, at.caller, input)),
  objectToMisuse: async (_parent, input, { misuse, caller }) => {
    const { record, refusal } = await objectToMisuse(misuse, caller, input);
    const own = record ? await reading.ownMisuseRecords(misuse, caller) : [];
    return { record: own.find(({ one }) => one.id === record?.id) ?? null, refusal };
  },
} satisfies MutationResolvers;

const MisuseRecord: MisuseRecordResolvers = {
  __resolveReference: ({ id }, { misuse, caller }) => reading.misuseRecord(misuse, caller, id),
  id: ({ one }) => one.id,
  reference: ({ one }) => one.reference(),
  state: ({ one }) => one.state,
  person: ({ subjectId }, _args, context, info) =>
    subjectId === null ? null : readReference(context, subjectId, info),
  reportedAt: ({ one }) => one.reportedAt,
  reportedBy: ({ one }) => one.reportedBy,
  decidedAt: ({ one }) => one.decidedAt,
  decidedBy: ({ one }) => one.decidedBy,
  toldAt: ({ one }) => one.toldAt,
  toldBy: ({ one }) => one.toldBy,
  undeliverableAt: ({ one }) => one.undeliverableAt,
  objectedAt: ({ one }) => one.objectedAt,
  objectedBy: ({ one }) => one.objectedBy,
  objectionDecidedAt: ({ one }) => one.objectionDecidedAt,
  objectionDecidedBy: ({ one }) => one.objectionDecidedBy,
  clearedAt: ({ one }) => one.clearedAt,
  keptUntil: (view, _args, { misuse }) => reading.keptUntilOf(misuse, view),
  content: (view, _args, { misuse, caller }) => reading.contentOf(misuse, caller, view),
  history: ({ one }, _args, { misuse, caller }) => misuseHistory(misuse.pool, one.id, caller.language),
};

const OwnMisuseRecord: OwnMisuseRecordResolvers = {
  id: ({ one }) => one.id,
  reference: ({ one }) => one.reference(),
  state: ({ one }) => one.state,
  decidedAt: ({ one }) => one.decidedAt,
  toldAt: ({ one }) => one.toldAt,
  keptUntil: (view, _args, { misuse }) => reading.keptUntilOf(misuse, view),
  mayObject: ({ one }) => one.state === 'CONFIRMED',
};

export const misuseResolvers = { Query: queries, Mutation: mutations, MisuseRecord, OwnMisuseRecord };
