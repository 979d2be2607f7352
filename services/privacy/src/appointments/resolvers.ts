// Resolvers of appointments and delegations.
import type { AppointmentResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import * as feature from './appointments.ts';

export const appointments: QueryResolvers['appointments'] = (_parent, _args, { sources }) =>
  feature.appointments(sources);

export const delegate: MutationResolvers['delegate'] = (_parent, { input }, { caller, sources }) =>
  feature.delegate(sources, caller, input);

export const endDelegation: MutationResolvers['endDelegation'] = (_parent, { id, reason }, { caller, sources }) =>
  feature.endDelegation(sources, caller, id, reason);

export const Appointment: AppointmentResolvers = {
  from: (appointment) => appointment.validFrom,
  until: (appointment) => appointment.endedAt ?? appointment.validUntil ?? null,
  inForce: (appointment, _args, { sources }) => appointment.inForceAt(sources.clock.now()),
};
