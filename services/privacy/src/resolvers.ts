// All resolvers of the privacy part, merged. Nothing is decided here.
import { recordResolvers } from '@clounge/shared/records';
import * as appointments from './appointments/resolvers.ts';
import * as archive from './archive/resolvers.ts';
import * as certificates from './certificates/resolvers.ts';
import * as destruction from './destruction/resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import * as held from './held/resolvers.ts';
import * as passkeys from './passkeys/resolvers.ts';
import * as policy from './policy/resolvers.ts';
import * as recovery from './recovery/resolvers.ts';
import type { Sources } from './sources.ts';

export function resolversOf(sources: Pick<Sources, 'registry' | 'pool' | 'door' | 'archive' | 'clock'>): Resolvers {
  const records = recordResolvers(sources);
  return {
    Query: {
      ...records.Query,
      ...archive.queries,
      ...destruction.queries,
      policy: policy.policy,
      appointments: appointments.appointments,
      certificate: certificates.certificate,
      certificates: certificates.certificates,
    },
    Mutation: {
      ...records.Mutation,
      ...archive.mutations,
      ...destruction.mutations,
      approvalChallenge: passkeys.approvalChallenge,
      certifyBatch: certificates.certifyBatch,
      delegate: appointments.delegate,
      endDelegation: appointments.endDelegation,
      restoreMember: recovery.restoreMember,
    },
    Appointment: appointments.Appointment,
    Approval: destruction.Approval,
    BatchItem: destruction.BatchItem,
    BatchLine: destruction.BatchLine,
    Certificate: certificates.Certificate,
    DestructionBatch: destruction.DestructionBatch,
    Person: held.Person,
  };
}
