/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ArchivedCountInput = {
  law: string;
  people: number;
  recordClass: string;
  records: number;
  service: string;
  untilDay: string;
};

export type BatchState =
  | 'APPROVED'
  | 'AWAITING_APPROVAL'
  | 'COMPLETED'
  | 'DESTROYING'
  | 'PROVING'
  | 'RETURNED'
  /** The proof found something; see `failure`. */
  | 'STOPPED';

export type ClassCountInput = {
  recordClass: string;
  records: number;
  service: string;
};

export type DestroyRecordsInput = {
  batchId: string;
  /** Position of the last entry of the destruction ledger that covers this page. */
  ledgerIndex: number;
  recordClasses: Array<string>;
  /** Idempotency key: the step of the procedure. The same key answers the same counts and does nothing twice. */
  requestId: string;
  subjectIds: Array<string>;
  untilDays: Array<string>;
};

export type DropArchivedInput = {
  batchId: string;
  ledgerIndex: number;
  recordClasses: Array<string>;
  /** Idempotency key, as of `destroyRecords`. */
  requestId: string;
  untilDays: Array<string>;
};

export type RecordPageInput = {
  archived?: Array<ArchivedCountInput> | null | undefined;
  batchId: string;
  destroyed: Array<ClassCountInput>;
  page: number;
  requestId: string;
};

export type RecordProofInput = {
  batchId: string;
  /** Columns and search tables of the four parts that were looked at. */
  places?: number | null | undefined;
  residue: Array<ClassCountInput>;
};

export type SelectionPageInput = {
  after?: string | null | undefined;
  first: number;
  list: string;
};

export type DestructionDeadlinesQueryVariables = Exact<{
  batchId: string;
}>;


export type DestructionDeadlinesQuery = { destructionDeadlines: { state: BatchState, list: string, remindersInMs: Array<number>, overdueInMs: number } };

export type ApprovedBatchQueryVariables = Exact<{
  batchId: string;
  approvalId: string;
}>;


export type ApprovedBatchQuery = { approvedBatch: { batchId: string, approvalId: string, pages: number } | null };

export type RemindApproversMutationVariables = Exact<{
  batchId: string;
  level: string;
}>;


export type RemindApproversMutation = { remindApprovers: number };

export type CondemnPageMutationVariables = Exact<{
  batchId: string;
  approvalId: string;
  page: number;
}>;


export type CondemnPageMutation = { condemnPage: { condemned: number, held: number, ledgerIndex: number, recordClasses: Array<string>, subjectIds: Array<string>, untilDays: Array<string> } };

export type RecordPageMutationVariables = Exact<{
  input: RecordPageInput;
}>;


export type RecordPageMutation = { recordPage: boolean };

export type RecordProofMutationVariables = Exact<{
  input: RecordProofInput;
}>;


export type RecordProofMutation = { recordProof: boolean };

export type CloseEpochMutationVariables = Exact<{
  batchId: string;
}>;


export type CloseEpochMutation = { closeEpoch: boolean };

export type CertifyBatchMutationVariables = Exact<{
  batchId: string;
}>;


export type CertifyBatchMutation = { certifyBatch: string };

export type RecordFailureMutationVariables = Exact<{
  batchId: string;
  message: string;
}>;


export type RecordFailureMutation = { recordFailure: boolean };

export type DropArchivedMutationVariables = Exact<{
  input: DropArchivedInput;
}>;


export type DropArchivedMutation = { dropArchived: Array<{ recordClass: string, records: number }> };

export type ArchiveResidueQueryVariables = Exact<{
  recordClasses: Array<string> | string;
  untilDays: Array<string> | string;
}>;


export type ArchiveResidueQuery = { archiveResidue: Array<{ recordClass: string, records: number }> };

export type DestroyRecordsMutationVariables = Exact<{
  input: DestroyRecordsInput;
}>;


export type DestroyRecordsMutation = { destroyRecords: { destroyed: Array<{ recordClass: string, records: number }>, archived: Array<{ recordClass: string, law: string, records: number, people: number, untilDay: string }> } };

export type ResidueOfQueryVariables = Exact<{
  recordClasses: Array<string> | string;
  subjectIds: Array<string> | string;
  untilDays: Array<string> | string;
}>;


export type ResidueOfQuery = { residuePlaces: number, residueOf: Array<{ recordClass: string, records: number }> };

export type DestructionListsQueryVariables = Exact<{ [key: string]: never; }>;


export type DestructionListsQuery = { destructionLists: Array<string> };

export type SelectPageMutationVariables = Exact<{
  input: SelectionPageInput;
}>;


export type SelectPageMutation = { selectPage: { after: string | null, added: number } };

export type CloseSelectionMutationVariables = Exact<{
  list: string;
}>;


export type CloseSelectionMutation = { closeSelection: Array<string> };

export type GuardianStepsQueryVariables = Exact<{
  consentId: string;
}>;


export type GuardianStepsQuery = { guardianSteps: { state: string, papersInMs: number | null, endsInMs: number | null, reminders: Array<{ days: number, inMs: number }> } };

export type LapseGuardianConsentMutationVariables = Exact<{
  consentId: string;
}>;


export type LapseGuardianConsentMutation = { lapseGuardianConsent: boolean };

export type RemindOfGuardianConsentMutationVariables = Exact<{
  consentId: string;
  days: number;
}>;


export type RemindOfGuardianConsentMutation = { remindOfGuardianConsent: boolean };

export type ExpireGuardianConsentMutationVariables = Exact<{
  consentId: string;
}>;


export type ExpireGuardianConsentMutation = { expireGuardianConsent: boolean };

export type RequestStepsQueryVariables = Exact<{
  requestId: string;
}>;


export type RequestStepsQuery = { requestSteps: { state: string, unverifiedInMs: number | null, reminders: Array<{ share: number, inMs: number }> } };

export type RemindOfRequestMutationVariables = Exact<{
  requestId: string;
  share: number;
}>;


export type RemindOfRequestMutation = { remindOfRequest: number };

export type CloseUnverifiedMutationVariables = Exact<{
  requestId: string;
}>;


export type CloseUnverifiedMutation = { closeUnverified: boolean };

export type CarryOutRequestMutationVariables = Exact<{
  requestId: string;
}>;


export type CarryOutRequestMutation = { carryOutRequest: string };

export type RemindTrusteesMutationVariables = Exact<{ [key: string]: never; }>;


export type RemindTrusteesMutation = { remindTrustees: { reminded: number, escalated: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const DestructionDeadlinesDocument = new TypedDocumentString(`
    query DestructionDeadlines($batchId: ID!) {
  destructionDeadlines(batchId: $batchId) {
    state
    list
    remindersInMs
    overdueInMs
  }
}
    `) as unknown as TypedDocumentString<DestructionDeadlinesQuery, DestructionDeadlinesQueryVariables>;
export const ApprovedBatchDocument = new TypedDocumentString(`
    query ApprovedBatch($batchId: ID!, $approvalId: ID!) {
  approvedBatch(batchId: $batchId, approvalId: $approvalId) {
    batchId
    approvalId
    pages
  }
}
    `) as unknown as TypedDocumentString<ApprovedBatchQuery, ApprovedBatchQueryVariables>;
export const RemindApproversDocument = new TypedDocumentString(`
    mutation RemindApprovers($batchId: ID!, $level: String!) {
  remindApprovers(batchId: $batchId, level: $level)
}
    `) as unknown as TypedDocumentString<RemindApproversMutation, RemindApproversMutationVariables>;
export const CondemnPageDocument = new TypedDocumentString(`
    mutation CondemnPage($batchId: ID!, $approvalId: ID!, $page: Int!) {
  condemnPage(batchId: $batchId, approvalId: $approvalId, page: $page) {
    condemned
    held
    ledgerIndex
    recordClasses
    subjectIds
    untilDays
  }
}
    `) as unknown as TypedDocumentString<CondemnPageMutation, CondemnPageMutationVariables>;
export const RecordPageDocument = new TypedDocumentString(`
    mutation RecordPage($input: RecordPageInput!) {
  recordPage(input: $input)
}
    `) as unknown as TypedDocumentString<RecordPageMutation, RecordPageMutationVariables>;
export const RecordProofDocument = new TypedDocumentString(`
    mutation RecordProof($input: RecordProofInput!) {
  recordProof(input: $input)
}
    `) as unknown as TypedDocumentString<RecordProofMutation, RecordProofMutationVariables>;
export const CloseEpochDocument = new TypedDocumentString(`
    mutation CloseEpoch($batchId: ID!) {
  closeEpoch(batchId: $batchId)
}
    `) as unknown as TypedDocumentString<CloseEpochMutation, CloseEpochMutationVariables>;
export const CertifyBatchDocument = new TypedDocumentString(`
    mutation CertifyBatch($batchId: ID!) {
  certifyBatch(batchId: $batchId)
}
    `) as unknown as TypedDocumentString<CertifyBatchMutation, CertifyBatchMutationVariables>;
export const RecordFailureDocument = new TypedDocumentString(`
    mutation RecordFailure($batchId: ID!, $message: String!) {
  recordFailure(batchId: $batchId, message: $message)
}
    `) as unknown as TypedDocumentString<RecordFailureMutation, RecordFailureMutationVariables>;
export const DropArchivedDocument = new TypedDocumentString(`
    mutation DropArchived($input: DropArchivedInput!) {
  dropArchived(input: $input) {
    recordClass
    records
  }
}
    `) as unknown as TypedDocumentString<DropArchivedMutation, DropArchivedMutationVariables>;
export const ArchiveResidueDocument = new TypedDocumentString(`
    query ArchiveResidue($recordClasses: [String!]!, $untilDays: [Date!]!) {
  archiveResidue(recordClasses: $recordClasses, untilDays: $untilDays) {
    recordClass
    records
  }
}
    `) as unknown as TypedDocumentString<ArchiveResidueQuery, ArchiveResidueQueryVariables>;
export const DestroyRecordsDocument = new TypedDocumentString(`
    mutation DestroyRecords($input: DestroyRecordsInput!) {
  destroyRecords(input: $input) {
    destroyed {
      recordClass
      records
    }
    archived {
      recordClass
      law
      records
      people
      untilDay
    }
  }
}
    `) as unknown as TypedDocumentString<DestroyRecordsMutation, DestroyRecordsMutationVariables>;
export const ResidueOfDocument = new TypedDocumentString(`
    query ResidueOf($recordClasses: [String!]!, $subjectIds: [ID!]!, $untilDays: [Date!]!) {
  residueOf(
    recordClasses: $recordClasses
    subjectIds: $subjectIds
    untilDays: $untilDays
  ) {
    recordClass
    records
  }
  residuePlaces(recordClasses: $recordClasses)
}
    `) as unknown as TypedDocumentString<ResidueOfQuery, ResidueOfQueryVariables>;
export const DestructionListsDocument = new TypedDocumentString(`
    query DestructionLists {
  destructionLists
}
    `) as unknown as TypedDocumentString<DestructionListsQuery, DestructionListsQueryVariables>;
export const SelectPageDocument = new TypedDocumentString(`
    mutation SelectPage($input: SelectionPageInput!) {
  selectPage(input: $input) {
    after
    added
  }
}
    `) as unknown as TypedDocumentString<SelectPageMutation, SelectPageMutationVariables>;
export const CloseSelectionDocument = new TypedDocumentString(`
    mutation CloseSelection($list: String!) {
  closeSelection(list: $list)
}
    `) as unknown as TypedDocumentString<CloseSelectionMutation, CloseSelectionMutationVariables>;
export const GuardianStepsDocument = new TypedDocumentString(`
    query GuardianSteps($consentId: ID!) {
  guardianSteps(consentId: $consentId) {
    state
    papersInMs
    reminders {
      days
      inMs
    }
    endsInMs
  }
}
    `) as unknown as TypedDocumentString<GuardianStepsQuery, GuardianStepsQueryVariables>;
export const LapseGuardianConsentDocument = new TypedDocumentString(`
    mutation LapseGuardianConsent($consentId: ID!) {
  lapseGuardianConsent(consentId: $consentId)
}
    `) as unknown as TypedDocumentString<LapseGuardianConsentMutation, LapseGuardianConsentMutationVariables>;
export const RemindOfGuardianConsentDocument = new TypedDocumentString(`
    mutation RemindOfGuardianConsent($consentId: ID!, $days: Int!) {
  remindOfGuardianConsent(consentId: $consentId, days: $days)
}
    `) as unknown as TypedDocumentString<RemindOfGuardianConsentMutation, RemindOfGuardianConsentMutationVariables>;
export const ExpireGuardianConsentDocument = new TypedDocumentString(`
    mutation ExpireGuardianConsent($consentId: ID!) {
  expireGuardianConsent(consentId: $consentId)
}
    `) as unknown as TypedDocumentString<ExpireGuardianConsentMutation, ExpireGuardianConsentMutationVariables>;
export const RequestStepsDocument = new TypedDocumentString(`
    query RequestSteps($requestId: ID!) {
  requestSteps(requestId: $requestId) {
    state
    reminders {
      share
      inMs
    }
    unverifiedInMs
  }
}
    `) as unknown as TypedDocumentString<RequestStepsQuery, RequestStepsQueryVariables>;
export const RemindOfRequestDocument = new TypedDocumentString(`
    mutation RemindOfRequest($requestId: ID!, $share: Int!) {
  remindOfRequest(requestId: $requestId, share: $share)
}
    `) as unknown as TypedDocumentString<RemindOfRequestMutation, RemindOfRequestMutationVariables>;
export const CloseUnverifiedDocument = new TypedDocumentString(`
    mutation CloseUnverified($requestId: ID!) {
  closeUnverified(requestId: $requestId)
}
    `) as unknown as TypedDocumentString<CloseUnverifiedMutation, CloseUnverifiedMutationVariables>;
export const CarryOutRequestDocument = new TypedDocumentString(`
    mutation CarryOutRequest($requestId: ID!) {
  carryOutRequest(requestId: $requestId)
}
    `) as unknown as TypedDocumentString<CarryOutRequestMutation, CarryOutRequestMutationVariables>;
export const RemindTrusteesDocument = new TypedDocumentString(`
    mutation RemindTrustees {
  remindTrustees {
    reminded
    escalated
  }
}
    `) as unknown as TypedDocumentString<RemindTrusteesMutation, RemindTrusteesMutationVariables>;