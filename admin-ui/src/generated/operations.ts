/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ApprovalChallengeInput = {
  batchId: string;
  decision: DestructionDecision;
  /** The hash of the list as it was shown. */
  listHash: string;
  reason: string;
};

export type ApproveDestructionInput = {
  batchId: string;
  /** The hash of the list as it was shown. */
  listHash: string;
  /** What the approver's passkey signed over `approvalChallenge`; wanted of everybody who has a passkey. */
  passkey?: PasskeyAssertionInput | null | undefined;
  reason: string;
};

export type ArchivedRecordFilter = {
  recordClass?: string | null | undefined;
  /** Finds a person by the id that they were known by; names are not in the archive. */
  subjectId?: string | null | undefined;
  untilDay?: string | null | undefined;
};

export type AttendanceKind =
  | 'CLOCK_IN'
  | 'CLOCK_OUT'
  | 'HOME_CHECK';

export type AttendanceVerdict =
  | 'ACCEPTED'
  | 'REFUSED';

export type BatchState =
  | 'APPROVED'
  | 'AWAITING_APPROVAL'
  | 'COMPLETED'
  | 'DESTROYING'
  | 'PROVING'
  | 'RETURNED'
  /** The proof found something; see `failure`. */
  | 'STOPPED';

export type ChangeDestructionItemInput = {
  batchId: string;
  itemId: string;
  reason: string;
};

export type DelegateInput = {
  from: string;
  reason: string;
  staffNumber: string;
  until: string;
};

export type DestructionBatchFilter = {
  list?: string | null | undefined;
  overdue?: boolean | null | undefined;
  state?: Array<BatchState> | null | undefined;
};

export type DestructionDecision =
  | 'APPROVED'
  | 'RETURNED';

export type GrantRoleInput = {
  reason: string;
  role: string;
  staffNumber: string;
  until?: string | null | undefined;
};

export type MembershipState =
  | 'ACTIVE'
  | 'DESTROYED'
  /** Withdrew less than the recovery window ago; one approved action restores it. */
  | 'RECOVERABLE'
  | 'WITHDRAWN';

/** What a passkey signed (WebAuthn); each in base64url. */
export type PasskeyAssertionInput = {
  authenticatorData: string;
  clientDataJSON: string;
  credentialId: string;
  signature: string;
};

export type PeopleFilter = {
  organizationId?: string | null | undefined;
  /** Exact e-mail, employee number, mobile, or the first 1 to 4 letters of a part of the name. */
  search?: string | null | undefined;
  state?: MembershipState | null | undefined;
};

/** What the browser answered; binary values in base64url. */
export type RegisterPasskeyInput = {
  attestationObject: string;
  clientDataJSON: string;
  credentialId: string;
  /** What to call it; 1 to 60 characters. */
  label: string;
  transports?: Array<string> | null | undefined;
};

export type RestoreMemberInput = {
  personId: string;
  reason: string;
};

export type ReturnDestructionInput = {
  batchId: string;
  listHash: string;
  /** Never wanted; verified and kept where it is given. */
  passkey?: PasskeyAssertionInput | null | undefined;
  reason: string;
};

export type Verdict =
  | 'DUE'
  | 'HELD'
  | 'KEPT'
  | 'RECOVERY'
  | 'RUNNING';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, staffNumber: string | null, roles: Array<string>, authenticatedAt: string | null, purposes: Array<string> } };

export type ArchivedClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchivedClassesQuery = { archivedClasses: Array<{ recordClass: string, title: string, clause: string, law: string | null, records: number, days: number, firstDay: string | null, lastDay: string | null, holds: number }> };

export type ArchivedRecordsQueryVariables = Exact<{
  filter?: ArchivedRecordFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ArchivedRecordsQuery = { archivedRecords: { nodes: Array<{ id: string, title: string, clause: string, law: string | null, untilDay: string, held: boolean, source: string, subjectId: string, archivedAt: string, fields: Array<{ name: string, value: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CertificateSummaryFragment = { id: string, number: string, issuedAt: string, level: string, batchReference: string, people: number, records: number };

export type CertificatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CertificatesQuery = { certificates: { nodes: Array<{ id: string, number: string, issuedAt: string, level: string, batchReference: string, people: number, records: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CertificateQueryVariables = Exact<{
  id: string;
}>;


export type CertificateQuery = { certificate: { document: string, id: string, number: string, issuedAt: string, level: string, batchReference: string, people: number, records: number } | null };

export type BatchSummaryFragment = { id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number };

export type RefusalWordsFragment = { code: string, field: string | null, message: string, wayOut: string | null };

export type BatchDetailFragment = { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> };

export type BatchItemLineFragment = { id: string, subjectId: string | null, reference: string, overdue: boolean, anchor: string, deadline: string, limitAt: string, excluded: boolean, excludedReason: string | null, excludedBy: string | null, lines: Array<{ recordClass: string, verdict: Verdict, records: number, why: string, clause: string, law: string | null, anchor: string | null, until: string | null }> };

export type DestructionBatchesQueryVariables = Exact<{
  filter?: DestructionBatchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DestructionBatchesQuery = { destructionBatches: { nodes: Array<{ id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DestructionBatchQueryVariables = Exact<{
  id: string;
}>;


export type DestructionBatchQuery = { destructionBatch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null };

export type BatchItemsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  overdue?: boolean | null | undefined;
  recordClass?: string | null | undefined;
}>;


export type BatchItemsQuery = { destructionBatch: { id: string, items: { nodes: Array<{ id: string, subjectId: string | null, reference: string, overdue: boolean, anchor: string, deadline: string, limitAt: string, excluded: boolean, excludedReason: string | null, excludedBy: string | null, lines: Array<{ recordClass: string, verdict: Verdict, records: number, why: string, clause: string, law: string | null, anchor: string | null, until: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BatchItemNamesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  overdue?: boolean | null | undefined;
  recordClass?: string | null | undefined;
}>;


export type BatchItemNamesQuery = { destructionBatch: { id: string, items: { nodes: Array<{ id: string, person: { id: string, name: string | null, email: string | null, employeeNumber: string | null, restriction: { since: string, reason: string } | null } | null }> } } | null };

export type SelectDestructionMutationVariables = Exact<{
  list?: string | null | undefined;
}>;


export type SelectDestructionMutation = { selectDestruction: { batches: Array<{ id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number }>, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ApproveDestructionMutationVariables = Exact<{
  input: ApproveDestructionInput;
}>;


export type ApproveDestructionMutation = { approveDestruction: { batch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReturnDestructionMutationVariables = Exact<{
  input: ReturnDestructionInput;
}>;


export type ReturnDestructionMutation = { returnDestruction: { batch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ExcludeDestructionItemMutationVariables = Exact<{
  input: ChangeDestructionItemInput;
}>;


export type ExcludeDestructionItemMutation = { excludeDestructionItem: { batch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type IncludeDestructionItemMutationVariables = Exact<{
  input: ChangeDestructionItemInput;
}>;


export type IncludeDestructionItemMutation = { includeDestructionItem: { batch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type CustomerDetailFragment = { id: string, registrationNumber: string | null, businessName: string | null, representative: string | null, representativeContact: string | null, representativeEmail: string | null, address: string | null, locale: string | null, googleWorkspace: boolean | null, attendance: boolean | null };

export type CustomersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { nodes: Array<{ id: string, reference: string, customer: { id: string, registrationNumber: string | null, businessName: string | null, representative: string | null, representativeContact: string | null, representativeEmail: string | null, address: string | null, locale: string | null, googleWorkspace: boolean | null, attendance: boolean | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { nodes: Array<{ id: string, reference: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationQuery = { organization: { id: string, reference: string } | null };

export type CustomerOfOrganizationQueryVariables = Exact<{
  id: string;
}>;


export type CustomerOfOrganizationQuery = { organization: { id: string, reference: string, customer: { id: string, registrationNumber: string | null, businessName: string | null, representative: string | null, representativeContact: string | null, representativeEmail: string | null, address: string | null, locale: string | null, googleWorkspace: boolean | null, attendance: boolean | null } | null } | null };

export type ContractsOfOrganizationQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ContractsOfOrganizationQuery = { organization: { id: string, contracts: { nodes: Array<{ id: string, number: string, service: string, concludedAt: string, endedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type InvoicesOfOrganizationQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type InvoicesOfOrganizationQuery = { organization: { id: string, invoices: { nodes: Array<{ id: string, number: string, contractNumber: string, amount: string | null, currency: string | null, issuedAt: string, paidAt: string | null, suppliedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ContactsOfOrganizationQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ContactsOfOrganizationQuery = { organization: { id: string, billingContacts: { nodes: Array<{ id: string, name: string | null, department: string | null, phone: string | null, email: string | null, accountInformation: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AttendanceOfOrganizationQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AttendanceOfOrganizationQuery = { attendanceMarks: { nodes: Array<{ id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PasskeyLineFragment = { id: string, reference: string, staffNumber: string, label: string | null, registeredAt: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null };

export type PasskeysQueryVariables = Exact<{
  staffNumber?: string | null | undefined;
}>;


export type PasskeysQuery = { passkeys: Array<{ id: string, reference: string, staffNumber: string, label: string | null, registeredAt: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null }> };

export type PasskeysInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type PasskeysInForceQuery = { passkeys: Array<{ id: string, revokedAt: string | null }> };

export type PasskeyRegistrationOptionsMutationVariables = Exact<{ [key: string]: never; }>;


export type PasskeyRegistrationOptionsMutation = { passkeyRegistrationOptions: { registration: { challenge: string, rpId: string, rpName: string, userId: string, userName: string, algorithms: Array<number>, timeoutMs: number, exclude: Array<{ id: string, transports: Array<string> }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RegisterPasskeyMutationVariables = Exact<{
  input: RegisterPasskeyInput;
}>;


export type RegisterPasskeyMutation = { registerPasskey: { passkey: { id: string, reference: string, staffNumber: string, label: string | null, registeredAt: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RevokePasskeyMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RevokePasskeyMutation = { revokePasskey: { passkey: { id: string, reference: string, staffNumber: string, label: string | null, registeredAt: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ApprovalChallengeMutationVariables = Exact<{
  input: ApprovalChallengeInput;
}>;


export type ApprovalChallengeMutation = { approvalChallenge: { challenge: { challenge: string, rpId: string, timeoutMs: number, passkeys: Array<{ id: string, transports: Array<string> }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type PersonSummaryFragment = { id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, organization: { id: string, reference: string } | null, membership: { state: MembershipState, joinedAt: string | null, withdrewAt: string | null, recoverableUntil: string | null, marketingConsent: boolean | null } | null, restriction: { since: string, reason: string } | null };

export type PeopleQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, organization: { id: string, reference: string } | null, membership: { state: MembershipState, joinedAt: string | null, withdrewAt: string | null, recoverableUntil: string | null, marketingConsent: boolean | null } | null, restriction: { since: string, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { organizationUnit: string | null, birthday: string | null, mobile: string | null, locale: string | null, id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, organization: { id: string, reference: string } | null, membership: { state: MembershipState, joinedAt: string | null, withdrewAt: string | null, recoverableUntil: string | null, marketingConsent: boolean | null } | null, restriction: { since: string, reason: string } | null } | null };

export type EmploymentOfPersonQueryVariables = Exact<{
  id: string;
}>;


export type EmploymentOfPersonQuery = { person: { id: string, employment: { position: string | null, title: string | null, grade: string | null } | null } | null };

export type DataHeldOfPersonQueryVariables = Exact<{
  id: string;
}>;


export type DataHeldOfPersonQuery = { person: { id: string, dataHeld: Array<{ service: string, recordClass: string, records: number, anchor: string | null, verdict: Verdict, why: string, clause: string, law: string | null, until: string | null, whoCanChange: string }> } | null };

export type LogInsOfPersonQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type LogInsOfPersonQuery = { person: { id: string, logIns: { nodes: Array<{ at: string, ipAddress: string | null, userAgent: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AttendanceOfPersonQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AttendanceOfPersonQuery = { person: { id: string, attendanceMarks: { nodes: Array<{ id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MarkLineFragment = { id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null };

export type RestoreMemberMutationVariables = Exact<{
  input: RestoreMemberInput;
}>;


export type RestoreMemberMutation = { restoreMember: { person: { id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, organization: { id: string, reference: string } | null, membership: { state: MembershipState, joinedAt: string | null, withdrewAt: string | null, recoverableUntil: string | null, marketingConsent: boolean | null } | null, restriction: { since: string, reason: string } | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type PolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyQuery = { policy: { version: string, effectiveFrom: string, operator: string, confirmedBy: string | null, purposes: Array<{ id: string, title: string, clause: string }>, rules: Array<{ recordClass: string, title: string, anchor: string, kept: string | null, clause: string, law: string | null, yields: boolean, then: string }>, clock: { recoveryHours: number, approvalHours: number, destroyedHours: number, limitHours: number }, trustees: Array<{ name: string, task: string, until: string }> } };

export type AppointmentLineFragment = { id: string, staffNumber: string, kind: string, from: string, until: string | null, inForce: boolean, appointedBy: string };

export type GrantLineFragment = { id: string, staffNumber: string, role: string, reason: string, grantedBy: string, from: string, until: string | null, revokedAt: string | null };

export type AppointmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppointmentsQuery = { appointments: Array<{ id: string, staffNumber: string, kind: string, from: string, until: string | null, inForce: boolean, appointedBy: string }> };

export type GrantsQueryVariables = Exact<{
  staffNumber?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GrantsQuery = { grants: { nodes: Array<{ id: string, staffNumber: string, role: string, reason: string, grantedBy: string, from: string, until: string | null, revokedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffQuery = { staff: Array<{ number: string, roles: Array<string>, name: string | null }> };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { grant: { id: string, staffNumber: string, role: string, reason: string, grantedBy: string, from: string, until: string | null, revokedAt: string | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RevokeGrantMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RevokeGrantMutation = { revokeGrant: { grant: { id: string, staffNumber: string, role: string, reason: string, grantedBy: string, from: string, until: string | null, revokedAt: string | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type DelegateMutationVariables = Exact<{
  input: DelegateInput;
}>;


export type DelegateMutation = { delegate: { appointment: { id: string, staffNumber: string, kind: string, from: string, until: string | null, inForce: boolean, appointedBy: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type EndDelegationMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type EndDelegationMutation = { endDelegation: { appointment: { id: string, staffNumber: string, kind: string, from: string, until: string | null, inForce: boolean, appointedBy: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type StaffNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffNumbersQuery = { staff: Array<{ number: string, roles: Array<string> }> };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { today: { now: string, timeZone: string, overdueItems: number, itemsToApprove: number, nextDeadline: string | null, recoverable: number, destroyedThisMonth: number, oldestRestrictedSince: string | null, waiting: Array<{ id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number }> } };

export type ServerTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerTimeQuery = { today: { now: string, timeZone: string } };

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
export const CertificateSummaryFragmentDoc = new TypedDocumentString(`
    fragment CertificateSummary on Certificate {
  id
  number
  issuedAt
  level
  batchReference
  people
  records
}
    `, {"fragmentName":"CertificateSummary"}) as unknown as TypedDocumentString<CertificateSummaryFragment, unknown>;
export const BatchSummaryFragmentDoc = new TypedDocumentString(`
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}
    `, {"fragmentName":"BatchSummary"}) as unknown as TypedDocumentString<BatchSummaryFragment, unknown>;
export const RefusalWordsFragmentDoc = new TypedDocumentString(`
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
    `, {"fragmentName":"RefusalWords"}) as unknown as TypedDocumentString<RefusalWordsFragment, unknown>;
export const BatchDetailFragmentDoc = new TypedDocumentString(`
    fragment BatchDetail on DestructionBatch {
  ...BatchSummary
  listHash
  policyVersion
  selectors
  classes {
    recordClass
    title
    verdict
    records
    people
    clause
    law
    until
  }
  approvability {
    allowed
    needsStepUp
    refusal {
      ...RefusalWords
    }
  }
  approval {
    id
    approvedBy
    approvedAt
    reason
    listHash
    signedWithPasskey
  }
  progress {
    pages
    pagesDone
    itemsDone
    recordsDestroyed
    message
  }
  failure
  certificate {
    id
    number
    issuedAt
    level
    people
    records
  }
  timeline {
    at
    kind
    by
    text
  }
}
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}
fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}`, {"fragmentName":"BatchDetail"}) as unknown as TypedDocumentString<BatchDetailFragment, unknown>;
export const BatchItemLineFragmentDoc = new TypedDocumentString(`
    fragment BatchItemLine on BatchItem {
  id
  subjectId
  reference
  overdue
  anchor
  deadline
  limitAt
  excluded
  excludedReason
  excludedBy
  lines {
    recordClass
    verdict
    records
    why
    clause
    law
    anchor
    until
  }
}
    `, {"fragmentName":"BatchItemLine"}) as unknown as TypedDocumentString<BatchItemLineFragment, unknown>;
export const CustomerDetailFragmentDoc = new TypedDocumentString(`
    fragment CustomerDetail on Customer {
  id
  registrationNumber
  businessName
  representative
  representativeContact
  representativeEmail
  address
  locale
  googleWorkspace
  attendance
}
    `, {"fragmentName":"CustomerDetail"}) as unknown as TypedDocumentString<CustomerDetailFragment, unknown>;
export const PasskeyLineFragmentDoc = new TypedDocumentString(`
    fragment PasskeyLine on Passkey {
  id
  reference
  staffNumber
  label
  registeredAt
  lastUsedAt
  revokedAt
  revokedBy
}
    `, {"fragmentName":"PasskeyLine"}) as unknown as TypedDocumentString<PasskeyLineFragment, unknown>;
export const PersonSummaryFragmentDoc = new TypedDocumentString(`
    fragment PersonSummary on Person {
  id
  reference
  name
  email
  employeeNumber
  organization {
    id
    reference
  }
  membership {
    state
    joinedAt
    withdrewAt
    recoverableUntil
    marketingConsent
  }
  restriction {
    since
    reason
  }
}
    `, {"fragmentName":"PersonSummary"}) as unknown as TypedDocumentString<PersonSummaryFragment, unknown>;
export const MarkLineFragmentDoc = new TypedDocumentString(`
    fragment MarkLine on AttendanceMark {
  id
  markedAt
  kind
  verdict
  zone
}
    `, {"fragmentName":"MarkLine"}) as unknown as TypedDocumentString<MarkLineFragment, unknown>;
export const AppointmentLineFragmentDoc = new TypedDocumentString(`
    fragment AppointmentLine on Appointment {
  id
  staffNumber
  kind
  from
  until
  inForce
  appointedBy
}
    `, {"fragmentName":"AppointmentLine"}) as unknown as TypedDocumentString<AppointmentLineFragment, unknown>;
export const GrantLineFragmentDoc = new TypedDocumentString(`
    fragment GrantLine on Grant {
  id
  staffNumber
  role
  reason
  grantedBy
  from
  until
  revokedAt
}
    `, {"fragmentName":"GrantLine"}) as unknown as TypedDocumentString<GrantLineFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    staffNumber
    roles
    authenticatedAt
    purposes
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ArchivedClassesDocument = new TypedDocumentString(`
    query ArchivedClasses {
  archivedClasses {
    recordClass
    title
    clause
    law
    records
    days
    firstDay
    lastDay
    holds
  }
}
    `) as unknown as TypedDocumentString<ArchivedClassesQuery, ArchivedClassesQueryVariables>;
export const ArchivedRecordsDocument = new TypedDocumentString(`
    query ArchivedRecords($filter: ArchivedRecordFilter, $first: Int!, $after: String) {
  archivedRecords(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      title
      clause
      law
      untilDay
      held
      source
      subjectId
      archivedAt
      fields {
        name
        value
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ArchivedRecordsQuery, ArchivedRecordsQueryVariables>;
export const CertificatesDocument = new TypedDocumentString(`
    query Certificates($first: Int!, $after: String) {
  certificates(first: $first, after: $after) {
    nodes {
      ...CertificateSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CertificateSummary on Certificate {
  id
  number
  issuedAt
  level
  batchReference
  people
  records
}`) as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const CertificateDocument = new TypedDocumentString(`
    query Certificate($id: ID!) {
  certificate(id: $id) {
    ...CertificateSummary
    document
  }
}
    fragment CertificateSummary on Certificate {
  id
  number
  issuedAt
  level
  batchReference
  people
  records
}`) as unknown as TypedDocumentString<CertificateQuery, CertificateQueryVariables>;
export const DestructionBatchesDocument = new TypedDocumentString(`
    query DestructionBatches($filter: DestructionBatchFilter, $first: Int!, $after: String) {
  destructionBatches(filter: $filter, first: $first, after: $after) {
    nodes {
      ...BatchSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}`) as unknown as TypedDocumentString<DestructionBatchesQuery, DestructionBatchesQueryVariables>;
export const DestructionBatchDocument = new TypedDocumentString(`
    query DestructionBatch($id: ID!) {
  destructionBatch(id: $id) {
    ...BatchDetail
  }
}
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}
fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment BatchDetail on DestructionBatch {
  ...BatchSummary
  listHash
  policyVersion
  selectors
  classes {
    recordClass
    title
    verdict
    records
    people
    clause
    law
    until
  }
  approvability {
    allowed
    needsStepUp
    refusal {
      ...RefusalWords
    }
  }
  approval {
    id
    approvedBy
    approvedAt
    reason
    listHash
    signedWithPasskey
  }
  progress {
    pages
    pagesDone
    itemsDone
    recordsDestroyed
    message
  }
  failure
  certificate {
    id
    number
    issuedAt
    level
    people
    records
  }
  timeline {
    at
    kind
    by
    text
  }
}`) as unknown as TypedDocumentString<DestructionBatchQuery, DestructionBatchQueryVariables>;
export const BatchItemsDocument = new TypedDocumentString(`
    query BatchItems($id: ID!, $first: Int!, $after: String, $overdue: Boolean, $recordClass: String) {
  destructionBatch(id: $id) {
    id
    items(
      first: $first
      after: $after
      overdue: $overdue
      recordClass: $recordClass
    ) {
      nodes {
        ...BatchItemLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment BatchItemLine on BatchItem {
  id
  subjectId
  reference
  overdue
  anchor
  deadline
  limitAt
  excluded
  excludedReason
  excludedBy
  lines {
    recordClass
    verdict
    records
    why
    clause
    law
    anchor
    until
  }
}`) as unknown as TypedDocumentString<BatchItemsQuery, BatchItemsQueryVariables>;
export const BatchItemNamesDocument = new TypedDocumentString(`
    query BatchItemNames($id: ID!, $first: Int!, $after: String, $overdue: Boolean, $recordClass: String) {
  destructionBatch(id: $id) {
    id
    items(
      first: $first
      after: $after
      overdue: $overdue
      recordClass: $recordClass
    ) {
      nodes {
        id
        person {
          id
          name
          email
          employeeNumber
          restriction {
            since
            reason
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BatchItemNamesQuery, BatchItemNamesQueryVariables>;
export const SelectDestructionDocument = new TypedDocumentString(`
    mutation SelectDestruction($list: String) {
  selectDestruction(list: $list) {
    batches {
      ...BatchSummary
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}
fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<SelectDestructionMutation, SelectDestructionMutationVariables>;
export const ApproveDestructionDocument = new TypedDocumentString(`
    mutation ApproveDestruction($input: ApproveDestructionInput!) {
  approveDestruction(input: $input) {
    batch {
      ...BatchDetail
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}
fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment BatchDetail on DestructionBatch {
  ...BatchSummary
  listHash
  policyVersion
  selectors
  classes {
    recordClass
    title
    verdict
    records
    people
    clause
    law
    until
  }
  approvability {
    allowed
    needsStepUp
    refusal {
      ...RefusalWords
    }
  }
  approval {
    id
    approvedBy
    approvedAt
    reason
    listHash
    signedWithPasskey
  }
  progress {
    pages
    pagesDone
    itemsDone
    recordsDestroyed
    message
  }
  failure
  certificate {
    id
    number
    issuedAt
    level
    people
    records
  }
  timeline {
    at
    kind
    by
    text
  }
}`) as unknown as TypedDocumentString<ApproveDestructionMutation, ApproveDestructionMutationVariables>;
export const ReturnDestructionDocument = new TypedDocumentString(`
    mutation ReturnDestruction($input: ReturnDestructionInput!) {
  returnDestruction(input: $input) {
    batch {
      ...BatchDetail
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}
fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment BatchDetail on DestructionBatch {
  ...BatchSummary
  listHash
  policyVersion
  selectors
  classes {
    recordClass
    title
    verdict
    records
    people
    clause
    law
    until
  }
  approvability {
    allowed
    needsStepUp
    refusal {
      ...RefusalWords
    }
  }
  approval {
    id
    approvedBy
    approvedAt
    reason
    listHash
    signedWithPasskey
  }
  progress {
    pages
    pagesDone
    itemsDone
    recordsDestroyed
    message
  }
  failure
  certificate {
    id
    number
    issuedAt
    level
    people
    records
  }
  timeline {
    at
    kind
    by
    text
  }
}`) as unknown as TypedDocumentString<ReturnDestructionMutation, ReturnDestructionMutationVariables>;
export const ExcludeDestructionItemDocument = new TypedDocumentString(`
    mutation ExcludeDestructionItem($input: ChangeDestructionItemInput!) {
  excludeDestructionItem(input: $input) {
    batch {
      ...BatchDetail
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}
fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment BatchDetail on DestructionBatch {
  ...BatchSummary
  listHash
  policyVersion
  selectors
  classes {
    recordClass
    title
    verdict
    records
    people
    clause
    law
    until
  }
  approvability {
    allowed
    needsStepUp
    refusal {
      ...RefusalWords
    }
  }
  approval {
    id
    approvedBy
    approvedAt
    reason
    listHash
    signedWithPasskey
  }
  progress {
    pages
    pagesDone
    itemsDone
    recordsDestroyed
    message
  }
  failure
  certificate {
    id
    number
    issuedAt
    level
    people
    records
  }
  timeline {
    at
    kind
    by
    text
  }
}`) as unknown as TypedDocumentString<ExcludeDestructionItemMutation, ExcludeDestructionItemMutationVariables>;
export const IncludeDestructionItemDocument = new TypedDocumentString(`
    mutation IncludeDestructionItem($input: ChangeDestructionItemInput!) {
  includeDestructionItem(input: $input) {
    batch {
      ...BatchDetail
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}
fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment BatchDetail on DestructionBatch {
  ...BatchSummary
  listHash
  policyVersion
  selectors
  classes {
    recordClass
    title
    verdict
    records
    people
    clause
    law
    until
  }
  approvability {
    allowed
    needsStepUp
    refusal {
      ...RefusalWords
    }
  }
  approval {
    id
    approvedBy
    approvedAt
    reason
    listHash
    signedWithPasskey
  }
  progress {
    pages
    pagesDone
    itemsDone
    recordsDestroyed
    message
  }
  failure
  certificate {
    id
    number
    issuedAt
    level
    people
    records
  }
  timeline {
    at
    kind
    by
    text
  }
}`) as unknown as TypedDocumentString<IncludeDestructionItemMutation, IncludeDestructionItemMutationVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($first: Int!, $after: String) {
  customers(first: $first, after: $after) {
    nodes {
      id
      reference
      customer {
        ...CustomerDetail
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CustomerDetail on Customer {
  id
  registrationNumber
  businessName
  representative
  representativeContact
  representativeEmail
  address
  locale
  googleWorkspace
  attendance
}`) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($first: Int!, $after: String) {
  organizations(first: $first, after: $after) {
    nodes {
      id
      reference
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationDocument = new TypedDocumentString(`
    query Organization($id: ID!) {
  organization(id: $id) {
    id
    reference
  }
}
    `) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const CustomerOfOrganizationDocument = new TypedDocumentString(`
    query CustomerOfOrganization($id: ID!) {
  organization(id: $id) {
    id
    reference
    customer {
      ...CustomerDetail
    }
  }
}
    fragment CustomerDetail on Customer {
  id
  registrationNumber
  businessName
  representative
  representativeContact
  representativeEmail
  address
  locale
  googleWorkspace
  attendance
}`) as unknown as TypedDocumentString<CustomerOfOrganizationQuery, CustomerOfOrganizationQueryVariables>;
export const ContractsOfOrganizationDocument = new TypedDocumentString(`
    query ContractsOfOrganization($id: ID!, $first: Int!, $after: String) {
  organization(id: $id) {
    id
    contracts(first: $first, after: $after) {
      nodes {
        id
        number
        service
        concludedAt
        endedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContractsOfOrganizationQuery, ContractsOfOrganizationQueryVariables>;
export const InvoicesOfOrganizationDocument = new TypedDocumentString(`
    query InvoicesOfOrganization($id: ID!, $first: Int!, $after: String) {
  organization(id: $id) {
    id
    invoices(first: $first, after: $after) {
      nodes {
        id
        number
        contractNumber
        amount
        currency
        issuedAt
        paidAt
        suppliedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvoicesOfOrganizationQuery, InvoicesOfOrganizationQueryVariables>;
export const ContactsOfOrganizationDocument = new TypedDocumentString(`
    query ContactsOfOrganization($id: ID!, $first: Int!, $after: String) {
  organization(id: $id) {
    id
    billingContacts(first: $first, after: $after) {
      nodes {
        id
        name
        department
        phone
        email
        accountInformation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsOfOrganizationQuery, ContactsOfOrganizationQueryVariables>;
export const AttendanceOfOrganizationDocument = new TypedDocumentString(`
    query AttendanceOfOrganization($id: ID!, $first: Int!, $after: String) {
  attendanceMarks(organizationId: $id, first: $first, after: $after) {
    nodes {
      ...MarkLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MarkLine on AttendanceMark {
  id
  markedAt
  kind
  verdict
  zone
}`) as unknown as TypedDocumentString<AttendanceOfOrganizationQuery, AttendanceOfOrganizationQueryVariables>;
export const PasskeysDocument = new TypedDocumentString(`
    query Passkeys($staffNumber: String) {
  passkeys(staffNumber: $staffNumber) {
    ...PasskeyLine
  }
}
    fragment PasskeyLine on Passkey {
  id
  reference
  staffNumber
  label
  registeredAt
  lastUsedAt
  revokedAt
  revokedBy
}`) as unknown as TypedDocumentString<PasskeysQuery, PasskeysQueryVariables>;
export const PasskeysInForceDocument = new TypedDocumentString(`
    query PasskeysInForce {
  passkeys {
    id
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<PasskeysInForceQuery, PasskeysInForceQueryVariables>;
export const PasskeyRegistrationOptionsDocument = new TypedDocumentString(`
    mutation PasskeyRegistrationOptions {
  passkeyRegistrationOptions {
    registration {
      challenge
      rpId
      rpName
      userId
      userName
      algorithms
      exclude {
        id
        transports
      }
      timeoutMs
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<PasskeyRegistrationOptionsMutation, PasskeyRegistrationOptionsMutationVariables>;
export const RegisterPasskeyDocument = new TypedDocumentString(`
    mutation RegisterPasskey($input: RegisterPasskeyInput!) {
  registerPasskey(input: $input) {
    passkey {
      ...PasskeyLine
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment PasskeyLine on Passkey {
  id
  reference
  staffNumber
  label
  registeredAt
  lastUsedAt
  revokedAt
  revokedBy
}`) as unknown as TypedDocumentString<RegisterPasskeyMutation, RegisterPasskeyMutationVariables>;
export const RevokePasskeyDocument = new TypedDocumentString(`
    mutation RevokePasskey($id: ID!, $reason: String!) {
  revokePasskey(id: $id, reason: $reason) {
    passkey {
      ...PasskeyLine
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment PasskeyLine on Passkey {
  id
  reference
  staffNumber
  label
  registeredAt
  lastUsedAt
  revokedAt
  revokedBy
}`) as unknown as TypedDocumentString<RevokePasskeyMutation, RevokePasskeyMutationVariables>;
export const ApprovalChallengeDocument = new TypedDocumentString(`
    mutation ApprovalChallenge($input: ApprovalChallengeInput!) {
  approvalChallenge(input: $input) {
    challenge {
      challenge
      rpId
      passkeys {
        id
        transports
      }
      timeoutMs
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<ApprovalChallengeMutation, ApprovalChallengeMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PeopleFilter, $first: Int!, $after: String) {
  people(filter: $filter, first: $first, after: $after) {
    nodes {
      ...PersonSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonSummary on Person {
  id
  reference
  name
  email
  employeeNumber
  organization {
    id
    reference
  }
  membership {
    state
    joinedAt
    withdrewAt
    recoverableUntil
    marketingConsent
  }
  restriction {
    since
    reason
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonSummary
    organizationUnit
    birthday
    mobile
    locale
  }
}
    fragment PersonSummary on Person {
  id
  reference
  name
  email
  employeeNumber
  organization {
    id
    reference
  }
  membership {
    state
    joinedAt
    withdrewAt
    recoverableUntil
    marketingConsent
  }
  restriction {
    since
    reason
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const EmploymentOfPersonDocument = new TypedDocumentString(`
    query EmploymentOfPerson($id: ID!) {
  person(id: $id) {
    id
    employment {
      position
      title
      grade
    }
  }
}
    `) as unknown as TypedDocumentString<EmploymentOfPersonQuery, EmploymentOfPersonQueryVariables>;
export const DataHeldOfPersonDocument = new TypedDocumentString(`
    query DataHeldOfPerson($id: ID!) {
  person(id: $id) {
    id
    dataHeld {
      service
      recordClass
      records
      anchor
      verdict
      why
      clause
      law
      until
      whoCanChange
    }
  }
}
    `) as unknown as TypedDocumentString<DataHeldOfPersonQuery, DataHeldOfPersonQueryVariables>;
export const LogInsOfPersonDocument = new TypedDocumentString(`
    query LogInsOfPerson($id: ID!, $first: Int!, $after: String) {
  person(id: $id) {
    id
    logIns(first: $first, after: $after) {
      nodes {
        at
        ipAddress
        userAgent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LogInsOfPersonQuery, LogInsOfPersonQueryVariables>;
export const AttendanceOfPersonDocument = new TypedDocumentString(`
    query AttendanceOfPerson($id: ID!, $first: Int!, $after: String) {
  person(id: $id) {
    id
    attendanceMarks(first: $first, after: $after) {
      nodes {
        ...MarkLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MarkLine on AttendanceMark {
  id
  markedAt
  kind
  verdict
  zone
}`) as unknown as TypedDocumentString<AttendanceOfPersonQuery, AttendanceOfPersonQueryVariables>;
export const RestoreMemberDocument = new TypedDocumentString(`
    mutation RestoreMember($input: RestoreMemberInput!) {
  restoreMember(input: $input) {
    person {
      ...PersonSummary
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment PersonSummary on Person {
  id
  reference
  name
  email
  employeeNumber
  organization {
    id
    reference
  }
  membership {
    state
    joinedAt
    withdrewAt
    recoverableUntil
    marketingConsent
  }
  restriction {
    since
    reason
  }
}`) as unknown as TypedDocumentString<RestoreMemberMutation, RestoreMemberMutationVariables>;
export const PolicyDocument = new TypedDocumentString(`
    query Policy {
  policy {
    version
    effectiveFrom
    operator
    confirmedBy
    purposes {
      id
      title
      clause
    }
    rules {
      recordClass
      title
      anchor
      kept
      clause
      law
      yields
      then
    }
    clock {
      recoveryHours
      approvalHours
      destroyedHours
      limitHours
    }
    trustees {
      name
      task
      until
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const AppointmentsDocument = new TypedDocumentString(`
    query Appointments {
  appointments {
    ...AppointmentLine
  }
}
    fragment AppointmentLine on Appointment {
  id
  staffNumber
  kind
  from
  until
  inForce
  appointedBy
}`) as unknown as TypedDocumentString<AppointmentsQuery, AppointmentsQueryVariables>;
export const GrantsDocument = new TypedDocumentString(`
    query Grants($staffNumber: String, $first: Int!, $after: String) {
  grants(staffNumber: $staffNumber, first: $first, after: $after) {
    nodes {
      ...GrantLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GrantLine on Grant {
  id
  staffNumber
  role
  reason
  grantedBy
  from
  until
  revokedAt
}`) as unknown as TypedDocumentString<GrantsQuery, GrantsQueryVariables>;
export const StaffDocument = new TypedDocumentString(`
    query Staff {
  staff(first: 200) {
    number
    roles
    name
  }
}
    `) as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    grant {
      ...GrantLine
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment GrantLine on Grant {
  id
  staffNumber
  role
  reason
  grantedBy
  from
  until
  revokedAt
}`) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeGrantDocument = new TypedDocumentString(`
    mutation RevokeGrant($id: ID!, $reason: String!) {
  revokeGrant(id: $id, reason: $reason) {
    grant {
      ...GrantLine
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment GrantLine on Grant {
  id
  staffNumber
  role
  reason
  grantedBy
  from
  until
  revokedAt
}`) as unknown as TypedDocumentString<RevokeGrantMutation, RevokeGrantMutationVariables>;
export const DelegateDocument = new TypedDocumentString(`
    mutation Delegate($input: DelegateInput!) {
  delegate(input: $input) {
    appointment {
      ...AppointmentLine
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment AppointmentLine on Appointment {
  id
  staffNumber
  kind
  from
  until
  inForce
  appointedBy
}`) as unknown as TypedDocumentString<DelegateMutation, DelegateMutationVariables>;
export const EndDelegationDocument = new TypedDocumentString(`
    mutation EndDelegation($id: ID!, $reason: String!) {
  endDelegation(id: $id, reason: $reason) {
    appointment {
      ...AppointmentLine
    }
    refusal {
      ...RefusalWords
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}
fragment AppointmentLine on Appointment {
  id
  staffNumber
  kind
  from
  until
  inForce
  appointedBy
}`) as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
export const StaffNumbersDocument = new TypedDocumentString(`
    query StaffNumbers {
  staff(first: 200) {
    number
    roles
  }
}
    `) as unknown as TypedDocumentString<StaffNumbersQuery, StaffNumbersQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today {
  today {
    now
    timeZone
    overdueItems
    itemsToApprove
    nextDeadline
    recoverable
    destroyedThisMonth
    oldestRestrictedSince
    waiting {
      ...BatchSummary
    }
  }
}
    fragment BatchSummary on DestructionBatch {
  id
  reference
  list
  state
  selectedAt
  approveBy
  destroyBy
  limitAt
  itemCount
  overdueCount
  excludedCount
}`) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const ServerTimeDocument = new TypedDocumentString(`
    query ServerTime {
  today {
    now
    timeZone
  }
}
    `) as unknown as TypedDocumentString<ServerTimeQuery, ServerTimeQueryVariables>;