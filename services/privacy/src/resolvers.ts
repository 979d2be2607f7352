// All resolvers of the privacy part, merged. Nothing is decided here.
import { recordResolvers, type RecordSources } from '@clounge/shared/records';
import * as answerTemplates from './answer-templates/resolvers.ts';
import * as appointments from './appointments/resolvers.ts';
import * as archive from './archive/resolvers.ts';
import * as cases from './cases/resolvers.ts';
import * as certificates from './certificates/resolvers.ts';
import * as consultations from './consultations/resolvers.ts';
import * as deletion from './deletion/resolvers.ts';
import * as correction from './correction/resolvers.ts';
import * as destruction from './destruction/resolvers.ts';
import * as documents from './documents/resolvers.ts';
import * as epochs from './epochs/resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import * as guardianship from './guardianship/resolvers.ts';
import * as held from './held/resolvers.ts';
import * as intake from './intake/resolvers.ts';
import * as media from './media/resolvers.ts';
import * as holds from './holds/resolvers.ts';
import * as passkeys from './passkeys/resolvers.ts';
import * as policy from './policy/resolvers.ts';
import * as redaction from './redaction/resolvers.ts';
import * as recovery from './recovery/resolvers.ts';
import * as rehearsal from './rehearsal/resolvers.ts';
import type { Sources } from './sources.ts';
import * as requests from './requests/resolvers.ts';
import * as view from './view/resolvers.ts';
import * as standing from './standing/resolvers.ts';
import * as verification from './verification/resolvers.ts';
import * as stops from './stops/resolvers.ts';
import * as trustees from './trustees/resolvers.ts';

export function resolversOf(
  sources: Pick<Sources, 'registry' | 'pool' | 'door' | 'archive' | 'clock'> & Pick<RecordSources, 'afterDestroy'>,
): Resolvers {
  const records = recordResolvers(sources);
  return {
    Query: {
      ...records.Query,
      ...archive.queries,
      ...cases.queries,
      ...answerTemplates.queries,
      ...consultations.queries,
      ...correction.queries,
      ...destruction.queries,
      ...guardianship.queries,
      ...holds.queries,
      ...intake.queries,
      ...standing.queries,
      ...verification.queries,
      ...documents.queries,
      ...redaction.queries,
      ...deletion.queries,
      ...stops.queries,
      ...requests.queries,
      ...view.queries,
      policy: policy.policy,
      businessTime: policy.businessTime,
      appointments: appointments.appointments,
      certificate: certificates.certificate,
      certificates: certificates.certificates,
      ...trustees.queries,
      ...media.queries,
      rehearseDestruction: rehearsal.rehearseDestruction,
    },
    Mutation: {
      ...records.Mutation,
      ...archive.mutations,
      ...cases.mutations,
      ...answerTemplates.mutations,
      ...consultations.mutations,
      ...correction.mutations,
      ...destruction.mutations,
      ...guardianship.mutations,
      ...holds.mutations,
      ...intake.mutations,
      ...standing.mutations,
      ...verification.mutations,
      ...documents.mutations,
      ...redaction.mutations,
      ...deletion.mutations,
      ...stops.mutations,
      ...requests.mutations,
      ...view.mutations,
      approvalChallenge: passkeys.approvalChallenge,
      certifyBatch: certificates.certifyBatch,
      closeEpoch: epochs.closeEpoch,
      delegate: appointments.delegate,
      endDelegation: appointments.endDelegation,
      ...recovery.mutations,
      ...trustees.mutations,
      ...media.mutations,
    },
    Appointment: appointments.Appointment,
    Approval: { ...destruction.Approval, ...standing.Approval },
    BatchItem: destruction.BatchItem,
    BreakGlass: cases.BreakGlass,
    Conversation: { ...consultations.Conversation, ...stops.Conversation },
    ConversationEvent: consultations.ConversationEvent,
    BatchLine: destruction.BatchLine,
    Certificate: { ...certificates.Certificate, ...trustees.Certificate, ...media.Certificate },
    Correction: correction.Correction,
    DestructionBatch: { ...destruction.DestructionBatch, ...trustees.DestructionBatch, ...media.DestructionBatch },
    Document: documents.Document,
    GrantedDeletion: deletion.GrantedDeletion,
    GuardianConsent: guardianship.GuardianConsent,
    GuardianEvent: guardianship.GuardianEvent,
    GuardianLetter: guardianship.GuardianLetter,
    HeldPerson: holds.HeldPerson,
    Hold: holds.Hold,
    Person: held.Person,
    ProcessingStop: stops.ProcessingStop,
    QueueExport: requests.QueueExport,
    Redaction: redaction.Redaction,
    RedactedDocument: redaction.RedactedDocument,
    RequestVerification: verification.RequestVerification,
    Mandate: verification.Mandate,
    RequestCandidate: requests.RequestCandidate,
    RightsRequest: {
      ...requests.RightsRequest,
      ...view.RightsRequest,
      ...deletion.RightsRequest,
      ...stops.RightsRequest,
    },
    RightsRequestConnection: requests.RightsRequestConnection,
    RightsRequestItem: requests.RightsRequestItem,
    RightsRequestLetter: requests.RightsRequestLetter,
    StandingApproval: standing.StandingApproval,
    Medium: media.Medium,
    MediumDestruction: media.MediumDestruction,
    Today: { ...trustees.Today, ...media.Today },
    Trustee: trustees.Trustee,
    TrusteeTask: trustees.TrusteeTask,
  };
}
