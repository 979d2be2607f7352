// Resolvers of trustees and their tasks. One line each.
import * as addenda from '../certificates/addendum.ts';
import type {
  CertificateResolvers,
  DestructionBatchResolvers,
  MutationResolvers,
  QueryResolvers,
  TodayResolvers,
  TrusteeResolvers,
  TrusteeTaskResolvers,
} from '../generated/resolvers.ts';
import { classesInWords } from './classes-in-words.ts';
import * as confirming from './confirming.ts';
import { referencesOfTask } from './references.ts';
import * as register from './register.ts';
import { remindTrustees } from './reminding.ts';
import * as saving from './saving.ts';
import * as tasks from './tasks.ts';
import * as telling from './telling-of-people.ts';

export const queries = {
  trustees: (_parent, _args, { sources }) => register.trustees(sources),
  trusteeClasses: (_parent, _args, { caller, sources }) =>
    classesInWords(sources.policy, register.tellableClasses(sources.policy), caller.language),
  trusteeTask: (_parent, { id }, { caller, sources }) => tasks.taskFor(sources, caller, id),
  trusteeTasks: (_parent, args, { caller, sources }) => tasks.tasksFor(sources, caller, args),
  trusteeAddress: (_parent, { id }, { caller, sources }) => saving.trusteeAddress(sources, caller, id),
} satisfies QueryResolvers;

export const mutations = {
  saveTrustee: (_parent, { input }, { caller, sources }) => saving.saveTrustee(sources, caller, input),
  confirmTrusteeTask: (_parent, { input }, { caller, sources }) => confirming.confirmFor(sources, caller, input),
  tellTrustees: (_parent, { input }, { caller, sources }) => telling.tellTrustees(sources, caller, input),
  remindTrustees: (_parent, _args, { sources }) => remindTrustees(sources),
} satisfies MutationResolvers;

export const Trustee: TrusteeResolvers = {
  task: (trustee, _args, { caller }) => trustee.task[caller.language],
  term: (trustee, _args, { caller }) => trustee.term?.[caller.language] ?? null,
  recordClasses: (trustee, _args, { caller, sources }) =>
    classesInWords(sources.policy, trustee.recordClasses, caller.language),
  from: (trustee) => trustee.validFrom,
  until: (trustee) => trustee.validUntil,
  inForce: (trustee, _args, { sources }) => register.isInForceNow(sources, trustee),
  hasAddress: async (trustee, _args, { trusteeCounts }) => (await trusteeCounts.load(trustee.id)).hasAddress,
  openTasks: async (trustee, _args, { trusteeCounts }) => (await trusteeCounts.load(trustee.id)).open,
  overdueTasks: async (trustee, _args, { trusteeCounts }) => (await trusteeCounts.load(trustee.id)).overdue,
};

export const TrusteeTask: TrusteeTaskResolvers = {
  state: (task, _args, { sources }) => task.stateAt(sources.clock.now()),
  trustee: (task, _args, { trustees }) => trustees.load(task.trusteeId),
  recordClasses: (task, _args, { caller, sources }) =>
    classesInWords(sources.policy, task.recordClasses, caller.language),
  problem: (task) => task.lastFault,
  references: (task, args, { sources }) => referencesOfTask(sources.pool, task, args),
};

export const DestructionBatch: DestructionBatchResolvers = {
  trusteeTasks: (batch, _args, { trusteeTasks }) => trusteeTasks.load(batch.id),
};

export const Certificate: CertificateResolvers = {
  trustees: (certificate) => addenda.trusteesIn(certificate),
  addenda: (certificate, _args, { sources }) => addenda.addendaOf(sources, certificate.id),
};

export const Today: TodayResolvers = {
  trusteesOutstanding: async (_today, _args, { sources }) => (await tasks.outstanding(sources)).open,
  trusteesOverdue: async (_today, _args, { sources }) => (await tasks.outstanding(sources)).overdue,
};
