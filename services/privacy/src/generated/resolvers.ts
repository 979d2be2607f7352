import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppointmentMapper } from '../appointments/mappers.ts';
import type { CertificateMapper } from '../certificates/mappers.ts';
import type { DestructionBatchMapper, ApprovalMapper, BatchItemMapper, BatchLineMapper } from '../destruction/mappers.ts';
import type { PersonMapper } from '../held/mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601, in the operator's time zone. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** The person in charge of personal information, or a deputy by dated written delegation. */
export type Appointment = {
  __typename?: 'Appointment';
  appointedBy: Scalars['String']['output'];
  from: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  inForce: Scalars['Boolean']['output'];
  /** OFFICER or DEPUTY. */
  kind: Scalars['String']['output'];
  staffNumber: Scalars['String']['output'];
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type Approvability = {
  __typename?: 'Approvability';
  allowed: Scalars['Boolean']['output'];
  /** True when the identity must be confirmed again first. */
  needsStepUp: Scalars['Boolean']['output'];
  /** Set when not allowed. */
  refusal?: Maybe<Refusal>;
};

export type Approval = {
  __typename?: 'Approval';
  approvedAt: Scalars['DateTime']['output'];
  approvedBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  listHash: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  /** Whether the approver's passkey signed it; the signature stands in the certificate. */
  signedWithPasskey: Scalars['Boolean']['output'];
};

/** What `navigator.credentials.get` needs; user verification is required. */
export type ApprovalChallenge = {
  __typename?: 'ApprovalChallenge';
  /** The hash of the very list, decision and reason, base64url; good once. */
  challenge: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  passkeys: Array<PasskeyDescriptor>;
  rpId: Scalars['String']['output'];
  timeoutMs: Scalars['Int']['output'];
};

export type ApprovalChallengeInput = {
  batchId: Scalars['ID']['input'];
  decision: DestructionDecision;
  /** The hash of the list as it was shown. */
  listHash: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type ApprovalChallengePayload = {
  __typename?: 'ApprovalChallengePayload';
  /** Null where the viewer has no passkey and none is required: then the confirmed identity decides. */
  challenge?: Maybe<ApprovalChallenge>;
  refusal?: Maybe<Refusal>;
};

export type ApproveDestructionInput = {
  batchId: Scalars['ID']['input'];
  /** The hash of the list as it was shown. */
  listHash: Scalars['String']['input'];
  /** What the approver's passkey signed over `approvalChallenge`; wanted of everybody who has a passkey. */
  passkey?: InputMaybe<PasskeyAssertionInput>;
  reason: Scalars['String']['input'];
};

export type ApprovedBatch = {
  __typename?: 'ApprovedBatch';
  approvalId: Scalars['ID']['output'];
  batchId: Scalars['ID']['output'];
  listHash: Scalars['String']['output'];
  pages: Scalars['Int']['output'];
};

export type ArchiveRecordsInput = {
  batchId: Scalars['ID']['input'];
  held: Array<HeldPersonInput>;
  /** Classes that the page destroys. */
  recordClasses: Array<Scalars['String']['input']>;
  /** People who leave: what law keeps of theirs besides these classes is archived until its day. */
  subjectIds: Array<Scalars['ID']['input']>;
  /** Days that end: what a hold keeps of them is archived under the hold. */
  untilDays: Array<Scalars['Date']['input']>;
};

/** What a class has in the archive, counted. */
export type ArchivedClass = {
  __typename?: 'ArchivedClass';
  clause: Scalars['String']['output'];
  /** Days that records of the class are kept until; what a legal hold keeps has none. */
  days: Scalars['Int']['output'];
  firstDay?: Maybe<Scalars['Date']['output']>;
  /** Cases of legal holds that keep records of the class beyond their day. */
  holds: Scalars['Int']['output'];
  lastDay?: Maybe<Scalars['Date']['output']>;
  law?: Maybe<Scalars['String']['output']>;
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

/** Records that went to the archive, under which law (or clause of the policy), and until which day the latest. */
export type ArchivedCount = {
  __typename?: 'ArchivedCount';
  law: Scalars['String']['output'];
  people: Scalars['Int']['output'];
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  untilDay: Scalars['Date']['output'];
};

export type ArchivedCountInput = {
  law: Scalars['String']['input'];
  people: Scalars['Int']['input'];
  recordClass: Scalars['String']['input'];
  records: Scalars['Int']['input'];
  service: Scalars['String']['input'];
  untilDay: Scalars['Date']['input'];
};

export type ArchivedField = {
  __typename?: 'ArchivedField';
  name: Scalars['String']['output'];
  /** As text; null where the record said nothing. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A record that law keeps of somebody whose purpose ended, reduced to what the law needs. Art. 8(1). */
export type ArchivedRecord = {
  __typename?: 'ArchivedRecord';
  archivedAt: Scalars['DateTime']['output'];
  clause: Scalars['String']['output'];
  fields: Array<ArchivedField>;
  /** A legal hold keeps it beyond that day. */
  held: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  law?: Maybe<Scalars['String']['output']>;
  recordClass: Scalars['String']['output'];
  /** The part that it came from. */
  source: Scalars['String']['output'];
  subjectId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** The last day that it is kept. */
  untilDay: Scalars['Date']['output'];
};

export type ArchivedRecordConnection = {
  __typename?: 'ArchivedRecordConnection';
  nodes: Array<ArchivedRecord>;
  pageInfo: PageInfo;
};

export type ArchivedRecordFilter = {
  recordClass?: InputMaybe<Scalars['String']['input']>;
  /** Finds a person by the id that they were known by; names are not in the archive. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  untilDay?: InputMaybe<Scalars['Date']['input']>;
};

export type BatchClass = {
  __typename?: 'BatchClass';
  clause: Scalars['String']['output'];
  law?: Maybe<Scalars['String']['output']>;
  people: Scalars['Int']['output'];
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** The latest end of keeping among these, where they are kept. */
  until?: Maybe<Scalars['DateTime']['output']>;
  verdict: Verdict;
};

export type BatchEvent = {
  __typename?: 'BatchEvent';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** SELECTED, EXCLUDED, INCLUDED, RETURNED, APPROVED, REMINDED, DESTROYING, PAGE_DONE, PROVED, CERTIFIED, RECOVERED, FAILED. */
  kind: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type BatchItem = {
  __typename?: 'BatchItem';
  anchor: Scalars['DateTime']['output'];
  deadline: Scalars['DateTime']['output'];
  excluded: Scalars['Boolean']['output'];
  excludedBy?: Maybe<Scalars['String']['output']>;
  excludedReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  limitAt: Scalars['DateTime']['output'];
  lines: Array<BatchLine>;
  overdue: Scalars['Boolean']['output'];
  /** The person, where the item is one; names only for those who may open them, for a stated purpose. */
  person?: Maybe<Person>;
  /** Short reference of the person, or the day whose records die together. */
  reference: Scalars['String']['output'];
  subjectId?: Maybe<Scalars['ID']['output']>;
};

export type BatchItemConnection = {
  __typename?: 'BatchItemConnection';
  nodes: Array<BatchItem>;
  pageInfo: PageInfo;
};

export type BatchLine = {
  __typename?: 'BatchLine';
  anchor?: Maybe<Scalars['DateTime']['output']>;
  clause: Scalars['String']['output'];
  law?: Maybe<Scalars['String']['output']>;
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  until?: Maybe<Scalars['DateTime']['output']>;
  verdict: Verdict;
  /** Why: rule, article and anchor date in a sentence. */
  why: Scalars['String']['output'];
};

export type BatchPayload = {
  __typename?: 'BatchPayload';
  batch?: Maybe<DestructionBatch>;
  refusal?: Maybe<Refusal>;
};

export type BatchProgress = {
  __typename?: 'BatchProgress';
  itemsDone: Scalars['Int']['output'];
  /** Sentence for a person who waits. */
  message: Scalars['String']['output'];
  pages: Scalars['Int']['output'];
  pagesDone: Scalars['Int']['output'];
  recordsDestroyed: Scalars['Int']['output'];
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

/** What was destroyed, on whose approval, and what stays: signed, with nothing of the destroyed in it. */
export type Certificate = {
  __typename?: 'Certificate';
  batchReference: Scalars['String']['output'];
  /** The signed document, as published; `npm run verify -- FILE` checks it. */
  document: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** ACCESS_REMOVED until the vault's epoch is closed; then IRRECOVERABLE. */
  level: Scalars['String']['output'];
  /** Such as C-2026-0001. */
  number: Scalars['String']['output'];
  people: Scalars['Int']['output'];
  records: Scalars['Int']['output'];
};

export type CertificateConnection = {
  __typename?: 'CertificateConnection';
  nodes: Array<Certificate>;
  pageInfo: PageInfo;
};

export type ChangeDestructionItemInput = {
  batchId: Scalars['ID']['input'];
  itemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ClassCount = {
  __typename?: 'ClassCount';
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
};

export type ClassCountInput = {
  recordClass: Scalars['String']['input'];
  records: Scalars['Int']['input'];
  service: Scalars['String']['input'];
};

export type DelegateInput = {
  from: Scalars['DateTime']['input'];
  reason: Scalars['String']['input'];
  staffNumber: Scalars['String']['input'];
  until: Scalars['DateTime']['input'];
};

export type DelegatePayload = {
  __typename?: 'DelegatePayload';
  appointment?: Maybe<Appointment>;
  refusal?: Maybe<Refusal>;
};

export type DestroyRecordsInput = {
  batchId: Scalars['ID']['input'];
  /** Position of the last entry of the destruction ledger that covers this page. */
  ledgerIndex: Scalars['Int']['input'];
  recordClasses: Array<Scalars['String']['input']>;
  /** Idempotency key: the step of the procedure. The same key answers the same counts and does nothing twice. */
  requestId: Scalars['String']['input'];
  subjectIds: Array<Scalars['ID']['input']>;
  untilDays: Array<Scalars['Date']['input']>;
};

export type DestroyRecordsPayload = {
  __typename?: 'DestroyRecordsPayload';
  archived: Array<ArchivedCount>;
  destroyed: Array<ClassCount>;
};

/** A destruction list: what is due, why, until when, and who decides. Art. 8(3). */
export type DestructionBatch = {
  __typename?: 'DestructionBatch';
  /** Whether the viewer may approve, and if not, why and whom to ask. */
  approvability: Approvability;
  approval?: Maybe<Approval>;
  /** When the earliest item must have been approved, destroyed, and the hard limit of Art. 3(1). */
  approveBy: Scalars['DateTime']['output'];
  certificate?: Maybe<Certificate>;
  classes: Array<BatchClass>;
  destroyBy: Scalars['DateTime']['output'];
  excludedCount: Scalars['Int']['output'];
  failure?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Items on the list, excluded ones not counted. */
  itemCount: Scalars['Int']['output'];
  /** Overdue first, then by deadline. */
  items: BatchItemConnection;
  limitAt: Scalars['DateTime']['output'];
  /** Which list of the policy this is: membership, login-records, consultations … */
  list: Scalars['String']['output'];
  /** SHA-256 of the list as it stands; an approval names it. */
  listHash: Scalars['String']['output'];
  overdueCount: Scalars['Int']['output'];
  policyVersion: Scalars['String']['output'];
  progress: BatchProgress;
  /** Such as D-2026-11-01-membership. */
  reference: Scalars['String']['output'];
  selectedAt: Scalars['DateTime']['output'];
  /** `system` for the sweep; staff numbers of those who changed the list. */
  selectors: Array<Scalars['String']['output']>;
  state: BatchState;
  timeline: Array<BatchEvent>;
};


/** A destruction list: what is due, why, until when, and who decides. Art. 8(3). */
export type DestructionBatchItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  recordClass?: InputMaybe<Scalars['String']['input']>;
};

export type DestructionBatchConnection = {
  __typename?: 'DestructionBatchConnection';
  nodes: Array<DestructionBatch>;
  pageInfo: PageInfo;
};

export type DestructionBatchFilter = {
  list?: InputMaybe<Scalars['String']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Array<BatchState>>;
};

/** Hours of the clock of 'without delay' (Art. 3(1)). */
export type DestructionClock = {
  __typename?: 'DestructionClock';
  approvalHours: Scalars['Int']['output'];
  destroyedHours: Scalars['Int']['output'];
  limitHours: Scalars['Int']['output'];
  recoveryHours: Scalars['Int']['output'];
};

export type DestructionDecision =
  | 'APPROVED'
  | 'RETURNED';

export type DropArchivedInput = {
  batchId: Scalars['ID']['input'];
  ledgerIndex: Scalars['Int']['input'];
  recordClasses: Array<Scalars['String']['input']>;
  /** Idempotency key, as of `destroyRecords`. */
  requestId: Scalars['String']['input'];
  untilDays: Array<Scalars['Date']['input']>;
};

export type HeldPersonInput = {
  /** The case of the legal hold. */
  caseRef: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};

/** Why something is still here: the sentence, the clause, the law, until when, who can change it. */
export type HeldRecord = {
  __typename?: 'HeldRecord';
  /** The event that the keeping counts from. */
  anchor?: Maybe<Scalars['DateTime']['output']>;
  /** Clause of the policy, such as Art. 3(3)④. */
  clause: Scalars['String']['output'];
  /** The law that keeps it, where one does. */
  law?: Maybe<Scalars['String']['output']>;
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  service: Scalars['String']['output'];
  /** Kept until then; null while the purpose lasts. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** RUNNING: the purpose lasts. RECOVERY: the recovery window. DUE: waits for destruction. KEPT: a law keeps it. HELD: a legal hold. */
  verdict: Verdict;
  whoCanChange: Scalars['String']['output'];
  /** In words, in the language of the request. */
  why: Scalars['String']['output'];
};

/** Rows that share a target, a record class and an anchor, counted; never their contents. */
export type HeldRecordGroup = {
  __typename?: 'HeldRecordGroup';
  /** The event that the retention rule counts from; null while it has not happened. */
  anchor?: Maybe<Scalars['DateTime']['output']>;
  /** When the purpose of these records ended; null while it lasts. */
  purposeEndedAt?: Maybe<Scalars['DateTime']['output']>;
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** For classes that die by the day: the last day kept. */
  untilDay?: Maybe<Scalars['Date']['output']>;
};

export type HeldRecordGroupPage = {
  __typename?: 'HeldRecordGroupPage';
  after?: Maybe<Scalars['String']['output']>;
  groups: Array<HeldRecordGroup>;
};

/** One chunk of a CSV file of at most 2,000 rows. Chunks of one file share importId and come in order. */
export type ImportChunkInput = {
  /** The header row of the file, repeated with every chunk. */
  columns: Array<Scalars['String']['input']>;
  fileName: Scalars['String']['input'];
  /** Line number of the first row of this chunk (the header is line 1). */
  firstLine: Scalars['Int']['input'];
  importId: Scalars['ID']['input'];
  /** Line numbers row by row; needed only where rows do not follow each other line by line. */
  lines?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Cells row by row, as text, in the order of the columns. */
  rows: Array<Array<Scalars['String']['input']>>;
};

export type ImportChunkPayload = {
  __typename?: 'ImportChunkPayload';
  accepted: Scalars['Int']['output'];
  /** Set when the whole file is refused (forbidden or missing columns); nothing was stored. */
  refusal?: Maybe<Refusal>;
  refused: Array<RefusedRow>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** What the viewer's passkey must sign to decide; decides nothing itself. */
  approvalChallenge: ApprovalChallengePayload;
  approveDestruction: BatchPayload;
  /** Copies what law keeps into the archive, reduced to the fields that each law needs; deletes nothing. Answers how many records. */
  archiveRecords: Scalars['Int']['output'];
  certifyBatch: Scalars['ID']['output'];
  /** Hashes the lists that changed and starts a workflow for each that has none. Answers the ids of the lists that wait. */
  closeSelection: Array<Scalars['ID']['output']>;
  /**
   * One transaction in the vault: refuses what is held, writes the ledger, shuts the door for the rest.
   * `resealedHolds`: holds on people whose records of the page's days were sealed anew; under any other hold a day stays.
   */
  condemnPage: PageOutcome;
  delegate: DelegatePayload;
  /** Deletes the rows of condemned targets, and those of the same people that the archive has taken over; refuses a target that the vault has not condemned. */
  destroyRecords: DestroyRecordsPayload;
  /** Drops the archive's partitions of condemned days; refuses a day that the vault has not condemned. */
  dropArchived: Array<ClassCount>;
  endDelegation: DelegatePayload;
  /** Takes an item off the list; whoever does it counts as its selector and may not approve it. */
  excludeDestructionItem: BatchPayload;
  includeDestructionItem: BatchPayload;
  /** Decides who of a page goes, and says what has to lie in the archive before it is condemned. */
  openPage: OpenedPage;
  recordFailure: Scalars['Boolean']['output'];
  recordPage: Scalars['Boolean']['output'];
  recordProof: Scalars['Boolean']['output'];
  remindApprovers: Scalars['Int']['output'];
  /** Restores a member inside the recovery window, as one approved action. Google links and marketing consent are given anew. */
  restoreMember: RestoreMemberPayload;
  returnDestruction: BatchPayload;
  /** Runs the daily selection now, by the rules of the policy; whoever asks adds nothing of their own, so the selector stays `system`. */
  selectDestruction: SelectDestructionPayload;
  selectPage: SelectionPage;
};


export type MutationApprovalChallengeArgs = {
  input: ApprovalChallengeInput;
};


export type MutationApproveDestructionArgs = {
  input: ApproveDestructionInput;
};


export type MutationArchiveRecordsArgs = {
  input: ArchiveRecordsInput;
};


export type MutationCertifyBatchArgs = {
  batchId: Scalars['ID']['input'];
};


export type MutationCloseSelectionArgs = {
  list: Scalars['String']['input'];
};


export type MutationCondemnPageArgs = {
  approvalId: Scalars['ID']['input'];
  batchId: Scalars['ID']['input'];
  page: Scalars['Int']['input'];
  resealedHolds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationDelegateArgs = {
  input: DelegateInput;
};


export type MutationDestroyRecordsArgs = {
  input: DestroyRecordsInput;
};


export type MutationDropArchivedArgs = {
  input: DropArchivedInput;
};


export type MutationEndDelegationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationExcludeDestructionItemArgs = {
  input: ChangeDestructionItemInput;
};


export type MutationIncludeDestructionItemArgs = {
  input: ChangeDestructionItemInput;
};


export type MutationOpenPageArgs = {
  approvalId: Scalars['ID']['input'];
  batchId: Scalars['ID']['input'];
  page: Scalars['Int']['input'];
};


export type MutationRecordFailureArgs = {
  batchId: Scalars['ID']['input'];
  message: Scalars['String']['input'];
};


export type MutationRecordPageArgs = {
  input: RecordPageInput;
};


export type MutationRecordProofArgs = {
  input: RecordProofInput;
};


export type MutationRemindApproversArgs = {
  batchId: Scalars['ID']['input'];
  level: Scalars['String']['input'];
};


export type MutationRestoreMemberArgs = {
  input: RestoreMemberInput;
};


export type MutationReturnDestructionArgs = {
  input: ReturnDestructionInput;
};


export type MutationSelectDestructionArgs = {
  list?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSelectPageArgs = {
  input: SelectionPageInput;
};

export type OpenedPage = {
  __typename?: 'OpenedPage';
  /** Holds on people whose records of these days are sealed anew first. */
  holds: Array<PersonHold>;
  recordClasses: Array<Scalars['String']['output']>;
  /** Those who leave with this page: what law keeps of theirs is archived first. */
  subjectIds: Array<Scalars['ID']['output']>;
  untilDays: Array<Scalars['Date']['output']>;
};

/** Cursor pagination: pages of at most 200. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PageOutcome = {
  __typename?: 'PageOutcome';
  condemned: Scalars['Int']['output'];
  held: Scalars['Int']['output'];
  ledgerIndex: Scalars['Int']['output'];
  recordClasses: Array<Scalars['String']['output']>;
  subjectIds: Array<Scalars['ID']['output']>;
  untilDays: Array<Scalars['Date']['output']>;
};

/** What a passkey signed (WebAuthn); each in base64url. */
export type PasskeyAssertionInput = {
  authenticatorData: Scalars['String']['input'];
  clientDataJSON: Scalars['String']['input'];
  credentialId: Scalars['String']['input'];
  signature: Scalars['String']['input'];
};

/** A passkey as a browser is asked for it. */
export type PasskeyDescriptor = {
  __typename?: 'PasskeyDescriptor';
  /** Credential id, base64url. */
  id: Scalars['String']['output'];
  transports: Array<Scalars['String']['output']>;
};

export type Person = {
  __typename?: 'Person';
  /** Everything held of this person in every service, and why. */
  dataHeld: Array<HeldRecord>;
  id: Scalars['ID']['output'];
};

export type PersonHold = {
  __typename?: 'PersonHold';
  caseRef: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  subjectId: Scalars['ID']['output'];
};

export type PolicyPurpose = {
  __typename?: 'PolicyPurpose';
  clause: Scalars['String']['output'];
  id: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type PolicyTrustee = {
  __typename?: 'PolicyTrustee';
  name: Scalars['String']['output'];
  task: Scalars['String']['output'];
  until: Scalars['String']['output'];
};

export type PolicyVersion = {
  __typename?: 'PolicyVersion';
  clock: DestructionClock;
  confirmedBy?: Maybe<Scalars['String']['output']>;
  effectiveFrom: Scalars['Date']['output'];
  operator: Scalars['String']['output'];
  purposes: Array<PolicyPurpose>;
  rules: Array<RetentionRule>;
  trustees: Array<PolicyTrustee>;
  version: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  appointments: Array<Appointment>;
  /** The approval row as it stands: a message may be forged, a row may not. */
  approvedBatch?: Maybe<ApprovedBatch>;
  /** Archived records that are left of these days. */
  archiveResidue: Array<ClassCount>;
  /** What the archive has, by class. Opens nothing. */
  archivedClasses: Array<ArchivedClass>;
  /** Opens archived records for the archiving purpose, and no other; each look is recorded. By day and class. */
  archivedRecords: ArchivedRecordConnection;
  certificate?: Maybe<Certificate>;
  certificates: CertificateConnection;
  destructionBatch?: Maybe<DestructionBatch>;
  /** Overdue lists first, then by deadline. */
  destructionBatches: DestructionBatchConnection;
  destructionDeadlines: WorkflowDeadlines;
  destructionLists: Array<Scalars['String']['output']>;
  /** Groups of a class whose anchor and end of purpose lie before an instant, oldest first. */
  dueGroups: HeldRecordGroupPage;
  /**
   * What is held of these subjects in this service, by class and anchor. `recordClasses`: only these.
   * `counted: false`: only the facts that decide are wanted; `records` may then be less than there are, but not zero.
   */
  heldRecords: Array<HeldRecordGroup>;
  /** The policy that decisions are made under today, in the language of the request. */
  policy: PolicyVersion;
  /** Rows and search tokens that are left of these targets. Zero is success only where absence was expected. */
  residueOf: Array<ClassCount>;
  today: Today;
};


export type QueryApprovedBatchArgs = {
  approvalId: Scalars['ID']['input'];
  batchId: Scalars['ID']['input'];
};


export type QueryArchiveResidueArgs = {
  recordClasses: Array<Scalars['String']['input']>;
  untilDays: Array<Scalars['Date']['input']>;
};


export type QueryArchivedRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArchivedRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDestructionBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDestructionBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DestructionBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDestructionDeadlinesArgs = {
  batchId: Scalars['ID']['input'];
};


export type QueryDueGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  anchoredBefore: Scalars['DateTime']['input'];
  first: Scalars['Int']['input'];
  recordClass: Scalars['String']['input'];
};


export type QueryHeldRecordsArgs = {
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  recordClasses?: InputMaybe<Array<Scalars['String']['input']>>;
  subjectIds: Array<Scalars['ID']['input']>;
};


export type QueryResidueOfArgs = {
  recordClasses: Array<Scalars['String']['input']>;
  subjectIds: Array<Scalars['ID']['input']>;
  untilDays: Array<Scalars['Date']['input']>;
};

export type RecordPageInput = {
  archived?: InputMaybe<Array<ArchivedCountInput>>;
  batchId: Scalars['ID']['input'];
  destroyed: Array<ClassCountInput>;
  page: Scalars['Int']['input'];
  requestId: Scalars['String']['input'];
};

export type RecordProofInput = {
  batchId: Scalars['ID']['input'];
  residue: Array<ClassCountInput>;
};

/** An expected answer of no: why, and the way out. Codes are stable; sentences are in the language of the request. */
export type Refusal = {
  __typename?: 'Refusal';
  code: Scalars['String']['output'];
  /** The input field that is at fault, where one is. */
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  /** What to do instead, or whom to ask. */
  wayOut?: Maybe<Scalars['String']['output']>;
};

export type RefusedRow = {
  __typename?: 'RefusedRow';
  /** The row's natural key, such as its employee number. */
  key?: Maybe<Scalars['String']['output']>;
  line: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
};

export type RestoreMemberInput = {
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RestoreMemberPayload = {
  __typename?: 'RestoreMemberPayload';
  person?: Maybe<Person>;
  refusal?: Maybe<Refusal>;
};

/** A line of the retention schedule, as published. */
export type RetentionRule = {
  __typename?: 'RetentionRule';
  anchor: Scalars['String']['output'];
  clause: Scalars['String']['output'];
  /** ISO 8601 duration that a law or the policy demands; null where the clock of 'without delay' rules. */
  kept?: Maybe<Scalars['String']['output']>;
  law?: Maybe<Scalars['String']['output']>;
  recordClass: Scalars['String']['output'];
  then: Scalars['String']['output'];
  title: Scalars['String']['output'];
  yields: Scalars['Boolean']['output'];
};

export type ReturnDestructionInput = {
  batchId: Scalars['ID']['input'];
  listHash: Scalars['String']['input'];
  /** Never wanted; verified and kept where it is given. */
  passkey?: InputMaybe<PasskeyAssertionInput>;
  reason: Scalars['String']['input'];
};

export type SelectDestructionPayload = {
  __typename?: 'SelectDestructionPayload';
  batches: Array<DestructionBatch>;
  refusal?: Maybe<Refusal>;
};

export type SelectionPage = {
  __typename?: 'SelectionPage';
  added: Scalars['Int']['output'];
  after?: Maybe<Scalars['String']['output']>;
};

export type SelectionPageInput = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  list: Scalars['String']['input'];
};

/** What waits today, for the first page. */
export type Today = {
  __typename?: 'Today';
  destroyedThisMonth: Scalars['Int']['output'];
  itemsToApprove: Scalars['Int']['output'];
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  now: Scalars['DateTime']['output'];
  oldestRestrictedSince?: Maybe<Scalars['DateTime']['output']>;
  overdueItems: Scalars['Int']['output'];
  recoverable: Scalars['Int']['output'];
  timeZone: Scalars['String']['output'];
  waiting: Array<DestructionBatch>;
};

export type Verdict =
  | 'DUE'
  | 'HELD'
  | 'KEPT'
  | 'RECOVERY'
  | 'RUNNING';

export type WorkflowDeadlines = {
  __typename?: 'WorkflowDeadlines';
  list: Scalars['String']['output'];
  overdueInMs: Scalars['Float']['output'];
  /** Real milliseconds from now until each reminder and until the list is overdue; past ones are 0. */
  remindersInMs: Array<Scalars['Float']['output']>;
  state: BatchState;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Certificate: Certificate;
  DestructionBatch: DestructionBatch;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  DestructionBatch:
    ( { __typename: 'DestructionBatch' }
    & GraphQLRecursivePick<FederationTypes['DestructionBatch'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appointment: ResolverTypeWrapper<AppointmentMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Approvability: ResolverTypeWrapper<Approvability>;
  Approval: ResolverTypeWrapper<ApprovalMapper>;
  ApprovalChallenge: ResolverTypeWrapper<ApprovalChallenge>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApprovalChallengeInput: ApprovalChallengeInput;
  ApprovalChallengePayload: ResolverTypeWrapper<ApprovalChallengePayload>;
  ApproveDestructionInput: ApproveDestructionInput;
  ApprovedBatch: ResolverTypeWrapper<ApprovedBatch>;
  ArchiveRecordsInput: ArchiveRecordsInput;
  ArchivedClass: ResolverTypeWrapper<ArchivedClass>;
  ArchivedCount: ResolverTypeWrapper<ArchivedCount>;
  ArchivedCountInput: ArchivedCountInput;
  ArchivedField: ResolverTypeWrapper<ArchivedField>;
  ArchivedRecord: ResolverTypeWrapper<ArchivedRecord>;
  ArchivedRecordConnection: ResolverTypeWrapper<ArchivedRecordConnection>;
  ArchivedRecordFilter: ArchivedRecordFilter;
  BatchClass: ResolverTypeWrapper<BatchClass>;
  BatchEvent: ResolverTypeWrapper<BatchEvent>;
  BatchItem: ResolverTypeWrapper<BatchItemMapper>;
  BatchItemConnection: ResolverTypeWrapper<Omit<BatchItemConnection, 'nodes'> & { nodes: Array<ResolversTypes['BatchItem']> }>;
  BatchLine: ResolverTypeWrapper<BatchLineMapper>;
  BatchPayload: ResolverTypeWrapper<Omit<BatchPayload, 'batch'> & { batch?: Maybe<ResolversTypes['DestructionBatch']> }>;
  BatchProgress: ResolverTypeWrapper<BatchProgress>;
  BatchState: BatchState;
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  CertificateConnection: ResolverTypeWrapper<Omit<CertificateConnection, 'nodes'> & { nodes: Array<ResolversTypes['Certificate']> }>;
  ChangeDestructionItemInput: ChangeDestructionItemInput;
  ClassCount: ResolverTypeWrapper<ClassCount>;
  ClassCountInput: ClassCountInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DelegateInput: DelegateInput;
  DelegatePayload: ResolverTypeWrapper<Omit<DelegatePayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: ResolverTypeWrapper<DestroyRecordsPayload>;
  DestructionBatch: ResolverTypeWrapper<DestructionBatchMapper>;
  DestructionBatchConnection: ResolverTypeWrapper<Omit<DestructionBatchConnection, 'nodes'> & { nodes: Array<ResolversTypes['DestructionBatch']> }>;
  DestructionBatchFilter: DestructionBatchFilter;
  DestructionClock: ResolverTypeWrapper<DestructionClock>;
  DestructionDecision: DestructionDecision;
  DropArchivedInput: DropArchivedInput;
  HeldPersonInput: HeldPersonInput;
  HeldRecord: ResolverTypeWrapper<HeldRecord>;
  HeldRecordGroup: ResolverTypeWrapper<HeldRecordGroup>;
  HeldRecordGroupPage: ResolverTypeWrapper<HeldRecordGroupPage>;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ResolverTypeWrapper<ImportChunkPayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenedPage: ResolverTypeWrapper<OpenedPage>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageOutcome: ResolverTypeWrapper<PageOutcome>;
  PasskeyAssertionInput: PasskeyAssertionInput;
  PasskeyDescriptor: ResolverTypeWrapper<PasskeyDescriptor>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonHold: ResolverTypeWrapper<PersonHold>;
  PolicyPurpose: ResolverTypeWrapper<PolicyPurpose>;
  PolicyTrustee: ResolverTypeWrapper<PolicyTrustee>;
  PolicyVersion: ResolverTypeWrapper<PolicyVersion>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordPageInput: RecordPageInput;
  RecordProofInput: RecordProofInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  RestoreMemberInput: RestoreMemberInput;
  RestoreMemberPayload: ResolverTypeWrapper<Omit<RestoreMemberPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  ReturnDestructionInput: ReturnDestructionInput;
  SelectDestructionPayload: ResolverTypeWrapper<Omit<SelectDestructionPayload, 'batches'> & { batches: Array<ResolversTypes['DestructionBatch']> }>;
  SelectionPage: ResolverTypeWrapper<SelectionPage>;
  SelectionPageInput: SelectionPageInput;
  Today: ResolverTypeWrapper<Omit<Today, 'waiting'> & { waiting: Array<ResolversTypes['DestructionBatch']> }>;
  Verdict: Verdict;
  WorkflowDeadlines: ResolverTypeWrapper<WorkflowDeadlines>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appointment: AppointmentMapper;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Approvability: Approvability;
  Approval: ApprovalMapper;
  ApprovalChallenge: ApprovalChallenge;
  Int: Scalars['Int']['output'];
  ApprovalChallengeInput: ApprovalChallengeInput;
  ApprovalChallengePayload: ApprovalChallengePayload;
  ApproveDestructionInput: ApproveDestructionInput;
  ApprovedBatch: ApprovedBatch;
  ArchiveRecordsInput: ArchiveRecordsInput;
  ArchivedClass: ArchivedClass;
  ArchivedCount: ArchivedCount;
  ArchivedCountInput: ArchivedCountInput;
  ArchivedField: ArchivedField;
  ArchivedRecord: ArchivedRecord;
  ArchivedRecordConnection: ArchivedRecordConnection;
  ArchivedRecordFilter: ArchivedRecordFilter;
  BatchClass: BatchClass;
  BatchEvent: BatchEvent;
  BatchItem: BatchItemMapper;
  BatchItemConnection: Omit<BatchItemConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['BatchItem']> };
  BatchLine: BatchLineMapper;
  BatchPayload: Omit<BatchPayload, 'batch'> & { batch?: Maybe<ResolversParentTypes['DestructionBatch']> };
  BatchProgress: BatchProgress;
  Certificate: CertificateMapper;
  CertificateConnection: Omit<CertificateConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Certificate']> };
  ChangeDestructionItemInput: ChangeDestructionItemInput;
  ClassCount: ClassCount;
  ClassCountInput: ClassCountInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DelegateInput: DelegateInput;
  DelegatePayload: Omit<DelegatePayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: DestroyRecordsPayload;
  DestructionBatch: DestructionBatchMapper;
  DestructionBatchConnection: Omit<DestructionBatchConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['DestructionBatch']> };
  DestructionBatchFilter: DestructionBatchFilter;
  DestructionClock: DestructionClock;
  DropArchivedInput: DropArchivedInput;
  HeldPersonInput: HeldPersonInput;
  HeldRecord: HeldRecord;
  HeldRecordGroup: HeldRecordGroup;
  HeldRecordGroupPage: HeldRecordGroupPage;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ImportChunkPayload;
  Mutation: Record<PropertyKey, never>;
  OpenedPage: OpenedPage;
  PageInfo: PageInfo;
  PageOutcome: PageOutcome;
  PasskeyAssertionInput: PasskeyAssertionInput;
  PasskeyDescriptor: PasskeyDescriptor;
  Person: PersonMapper;
  PersonHold: PersonHold;
  PolicyPurpose: PolicyPurpose;
  PolicyTrustee: PolicyTrustee;
  PolicyVersion: PolicyVersion;
  Query: Record<PropertyKey, never>;
  RecordPageInput: RecordPageInput;
  RecordProofInput: RecordProofInput;
  Refusal: Refusal;
  RefusedRow: RefusedRow;
  RestoreMemberInput: RestoreMemberInput;
  RestoreMemberPayload: Omit<RestoreMemberPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  RetentionRule: RetentionRule;
  ReturnDestructionInput: ReturnDestructionInput;
  SelectDestructionPayload: Omit<SelectDestructionPayload, 'batches'> & { batches: Array<ResolversParentTypes['DestructionBatch']> };
  SelectionPage: SelectionPage;
  SelectionPageInput: SelectionPageInput;
  Today: Omit<Today, 'waiting'> & { waiting: Array<ResolversParentTypes['DestructionBatch']> };
  WorkflowDeadlines: WorkflowDeadlines;
  Float: Scalars['Float']['output'];
  String: Scalars['String']['output'];
};

export type RuleDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type RuleDirectiveResolver<Result, Parent, ContextType = Context, Args = RuleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  appointedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApprovabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approvability'] = ResolversParentTypes['Approvability']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsStepUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  approvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedWithPasskey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApprovalChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalChallenge'] = ResolversParentTypes['ApprovalChallenge']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['PasskeyDescriptor']>, ParentType, ContextType>;
  rpId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalChallengePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalChallengePayload'] = ResolversParentTypes['ApprovalChallengePayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['ApprovalChallenge']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ApprovedBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovedBatch'] = ResolversParentTypes['ApprovedBatch']> = {
  approvalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArchivedClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedClass'] = ResolversParentTypes['ArchivedClass']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArchivedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedCount'] = ResolversParentTypes['ArchivedCount']> = {
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untilDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ArchivedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedField'] = ResolversParentTypes['ArchivedField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArchivedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedRecord'] = ResolversParentTypes['ArchivedRecord']> = {
  archivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ArchivedField']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ArchivedRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedRecordConnection'] = ResolversParentTypes['ArchivedRecordConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ArchivedRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BatchClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchClass'] = ResolversParentTypes['BatchClass']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type BatchEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchEvent'] = ResolversParentTypes['BatchEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BatchItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchItem'] = ResolversParentTypes['BatchItem']> = {
  anchor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excludedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BatchLine']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BatchItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchItemConnection'] = ResolversParentTypes['BatchItemConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['BatchItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BatchLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchLine'] = ResolversParentTypes['BatchLine']> = {
  anchor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchPayload'] = ResolversParentTypes['BatchPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['DestructionBatch']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BatchProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchProgress'] = ResolversParentTypes['BatchProgress']> = {
  itemsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pagesDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsDestroyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batchReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount']> = {
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DelegatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegatePayload'] = ResolversParentTypes['DelegatePayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DestroyRecordsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestroyRecordsPayload'] = ResolversParentTypes['DestroyRecordsPayload']> = {
  archived?: Resolver<Array<ResolversTypes['ArchivedCount']>, ParentType, ContextType>;
  destroyed?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType>;
};

export type DestructionBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionBatch'] = ResolversParentTypes['DestructionBatch'], FederationReferenceType extends FederationReferenceTypes['DestructionBatch'] = FederationReferenceTypes['DestructionBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DestructionBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvability?: Resolver<ResolversTypes['Approvability'], ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  approveBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['BatchClass']>, ParentType, ContextType>;
  destroyBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excludedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['BatchItemConnection'], ParentType, ContextType, RequireFields<DestructionBatchItemsArgs, 'first'>>;
  limitAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['BatchProgress'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  selectors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['BatchEvent']>, ParentType, ContextType>;
};

export type DestructionBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionBatchConnection'] = ResolversParentTypes['DestructionBatchConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DestructionBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DestructionClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionClock'] = ResolversParentTypes['DestructionClock']> = {
  approvalHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  destroyedHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limitHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recoveryHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldRecord'] = ResolversParentTypes['HeldRecord']> = {
  anchor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  whoCanChange?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldRecordGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldRecordGroup'] = ResolversParentTypes['HeldRecordGroup']> = {
  anchor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purposeEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  untilDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HeldRecordGroupPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldRecordGroupPage'] = ResolversParentTypes['HeldRecordGroupPage']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['HeldRecordGroup']>, ParentType, ContextType>;
};

export type ImportChunkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChunkPayload'] = ResolversParentTypes['ImportChunkPayload']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedRow']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approvalChallenge?: Resolver<ResolversTypes['ApprovalChallengePayload'], ParentType, ContextType, RequireFields<MutationApprovalChallengeArgs, 'input'>>;
  approveDestruction?: Resolver<ResolversTypes['BatchPayload'], ParentType, ContextType, RequireFields<MutationApproveDestructionArgs, 'input'>>;
  archiveRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationArchiveRecordsArgs, 'input'>>;
  certifyBatch?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationCertifyBatchArgs, 'batchId'>>;
  closeSelection?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationCloseSelectionArgs, 'list'>>;
  condemnPage?: Resolver<ResolversTypes['PageOutcome'], ParentType, ContextType, RequireFields<MutationCondemnPageArgs, 'approvalId' | 'batchId' | 'page'>>;
  delegate?: Resolver<ResolversTypes['DelegatePayload'], ParentType, ContextType, RequireFields<MutationDelegateArgs, 'input'>>;
  destroyRecords?: Resolver<ResolversTypes['DestroyRecordsPayload'], ParentType, ContextType, RequireFields<MutationDestroyRecordsArgs, 'input'>>;
  dropArchived?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<MutationDropArchivedArgs, 'input'>>;
  endDelegation?: Resolver<ResolversTypes['DelegatePayload'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'id' | 'reason'>>;
  excludeDestructionItem?: Resolver<ResolversTypes['BatchPayload'], ParentType, ContextType, RequireFields<MutationExcludeDestructionItemArgs, 'input'>>;
  includeDestructionItem?: Resolver<ResolversTypes['BatchPayload'], ParentType, ContextType, RequireFields<MutationIncludeDestructionItemArgs, 'input'>>;
  openPage?: Resolver<ResolversTypes['OpenedPage'], ParentType, ContextType, RequireFields<MutationOpenPageArgs, 'approvalId' | 'batchId' | 'page'>>;
  recordFailure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecordFailureArgs, 'batchId' | 'message'>>;
  recordPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecordPageArgs, 'input'>>;
  recordProof?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecordProofArgs, 'input'>>;
  remindApprovers?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationRemindApproversArgs, 'batchId' | 'level'>>;
  restoreMember?: Resolver<ResolversTypes['RestoreMemberPayload'], ParentType, ContextType, RequireFields<MutationRestoreMemberArgs, 'input'>>;
  returnDestruction?: Resolver<ResolversTypes['BatchPayload'], ParentType, ContextType, RequireFields<MutationReturnDestructionArgs, 'input'>>;
  selectDestruction?: Resolver<ResolversTypes['SelectDestructionPayload'], ParentType, ContextType, Partial<MutationSelectDestructionArgs>>;
  selectPage?: Resolver<ResolversTypes['SelectionPage'], ParentType, ContextType, RequireFields<MutationSelectPageArgs, 'input'>>;
};

export type OpenedPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedPage'] = ResolversParentTypes['OpenedPage']> = {
  holds?: Resolver<Array<ResolversTypes['PersonHold']>, ParentType, ContextType>;
  recordClasses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subjectIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  untilDays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageOutcome'] = ResolversParentTypes['PageOutcome']> = {
  condemned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ledgerIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordClasses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subjectIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  untilDays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PasskeyDescriptorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyDescriptor'] = ResolversParentTypes['PasskeyDescriptor']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dataHeld?: Resolver<Array<ResolversTypes['HeldRecord']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonHold'] = ResolversParentTypes['PersonHold']> = {
  caseRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PolicyPurposeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPurpose'] = ResolversParentTypes['PolicyPurpose']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyTrusteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyTrustee'] = ResolversParentTypes['PolicyTrustee']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyVersion'] = ResolversParentTypes['PolicyVersion']> = {
  clock?: Resolver<ResolversTypes['DestructionClock'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['PolicyPurpose']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RetentionRule']>, ParentType, ContextType>;
  trustees?: Resolver<Array<ResolversTypes['PolicyTrustee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  approvedBatch?: Resolver<Maybe<ResolversTypes['ApprovedBatch']>, ParentType, ContextType, RequireFields<QueryApprovedBatchArgs, 'approvalId' | 'batchId'>>;
  archiveResidue?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<QueryArchiveResidueArgs, 'recordClasses' | 'untilDays'>>;
  archivedClasses?: Resolver<Array<ResolversTypes['ArchivedClass']>, ParentType, ContextType>;
  archivedRecords?: Resolver<ResolversTypes['ArchivedRecordConnection'], ParentType, ContextType, RequireFields<QueryArchivedRecordsArgs, 'first'>>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'first'>>;
  destructionBatch?: Resolver<Maybe<ResolversTypes['DestructionBatch']>, ParentType, ContextType, RequireFields<QueryDestructionBatchArgs, 'id'>>;
  destructionBatches?: Resolver<ResolversTypes['DestructionBatchConnection'], ParentType, ContextType, RequireFields<QueryDestructionBatchesArgs, 'first'>>;
  destructionDeadlines?: Resolver<ResolversTypes['WorkflowDeadlines'], ParentType, ContextType, RequireFields<QueryDestructionDeadlinesArgs, 'batchId'>>;
  destructionLists?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dueGroups?: Resolver<ResolversTypes['HeldRecordGroupPage'], ParentType, ContextType, RequireFields<QueryDueGroupsArgs, 'anchoredBefore' | 'first' | 'recordClass'>>;
  heldRecords?: Resolver<Array<ResolversTypes['HeldRecordGroup']>, ParentType, ContextType, RequireFields<QueryHeldRecordsArgs, 'subjectIds'>>;
  policy?: Resolver<ResolversTypes['PolicyVersion'], ParentType, ContextType>;
  residueOf?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<QueryResidueOfArgs, 'recordClasses' | 'subjectIds' | 'untilDays'>>;
  today?: Resolver<ResolversTypes['Today'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wayOut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedRow'] = ResolversParentTypes['RefusedRow']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestoreMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreMemberPayload'] = ResolversParentTypes['RestoreMemberPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  then?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yields?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SelectDestructionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectDestructionPayload'] = ResolversParentTypes['SelectDestructionPayload']> = {
  batches?: Resolver<Array<ResolversTypes['DestructionBatch']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SelectionPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionPage'] = ResolversParentTypes['SelectionPage']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TodayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Today'] = ResolversParentTypes['Today']> = {
  destroyedThisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsToApprove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oldestRestrictedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recoverable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['DestructionBatch']>, ParentType, ContextType>;
};

export type WorkflowDeadlinesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkflowDeadlines'] = ResolversParentTypes['WorkflowDeadlines']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdueInMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remindersInMs?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Appointment?: AppointmentResolvers<ContextType>;
  Approvability?: ApprovabilityResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalChallenge?: ApprovalChallengeResolvers<ContextType>;
  ApprovalChallengePayload?: ApprovalChallengePayloadResolvers<ContextType>;
  ApprovedBatch?: ApprovedBatchResolvers<ContextType>;
  ArchivedClass?: ArchivedClassResolvers<ContextType>;
  ArchivedCount?: ArchivedCountResolvers<ContextType>;
  ArchivedField?: ArchivedFieldResolvers<ContextType>;
  ArchivedRecord?: ArchivedRecordResolvers<ContextType>;
  ArchivedRecordConnection?: ArchivedRecordConnectionResolvers<ContextType>;
  BatchClass?: BatchClassResolvers<ContextType>;
  BatchEvent?: BatchEventResolvers<ContextType>;
  BatchItem?: BatchItemResolvers<ContextType>;
  BatchItemConnection?: BatchItemConnectionResolvers<ContextType>;
  BatchLine?: BatchLineResolvers<ContextType>;
  BatchPayload?: BatchPayloadResolvers<ContextType>;
  BatchProgress?: BatchProgressResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  ClassCount?: ClassCountResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelegatePayload?: DelegatePayloadResolvers<ContextType>;
  DestroyRecordsPayload?: DestroyRecordsPayloadResolvers<ContextType>;
  DestructionBatch?: DestructionBatchResolvers<ContextType>;
  DestructionBatchConnection?: DestructionBatchConnectionResolvers<ContextType>;
  DestructionClock?: DestructionClockResolvers<ContextType>;
  HeldRecord?: HeldRecordResolvers<ContextType>;
  HeldRecordGroup?: HeldRecordGroupResolvers<ContextType>;
  HeldRecordGroupPage?: HeldRecordGroupPageResolvers<ContextType>;
  ImportChunkPayload?: ImportChunkPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenedPage?: OpenedPageResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageOutcome?: PageOutcomeResolvers<ContextType>;
  PasskeyDescriptor?: PasskeyDescriptorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonHold?: PersonHoldResolvers<ContextType>;
  PolicyPurpose?: PolicyPurposeResolvers<ContextType>;
  PolicyTrustee?: PolicyTrusteeResolvers<ContextType>;
  PolicyVersion?: PolicyVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  RestoreMemberPayload?: RestoreMemberPayloadResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  SelectDestructionPayload?: SelectDestructionPayloadResolvers<ContextType>;
  SelectionPage?: SelectionPageResolvers<ContextType>;
  Today?: TodayResolvers<ContextType>;
  WorkflowDeadlines?: WorkflowDeadlinesResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
};
