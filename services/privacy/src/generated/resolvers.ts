import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnswerTemplateMapper, TemplateRetirementMapper } from '../answer-templates/mappers.ts';
import type { AppointmentMapper } from '../appointments/mappers.ts';
import type { BreakGlassMapper } from '../cases/mappers.ts';
import type { CertificateMapper } from '../certificates/mappers.ts';
import type { ConversationMapper, ConversationEventMapper } from '../consultations/mappers.ts';
import type { CorrectionMapper } from '../correction/mappers.ts';
import type { GrantedDeletionMapper } from '../deletion/mappers.ts';
import type { DestructionBatchMapper, ApprovalMapper, TodayMapper, BatchItemMapper, BatchLineMapper } from '../destruction/mappers.ts';
import type { DocumentMapper } from '../documents/mappers.ts';
import type { GuardianConsentMapper, GuardianCheckMapper, GuardianEventMapper, GuardianLetterMapper } from '../guardianship/mappers.ts';
import type { PersonMapper } from '../held/mappers.ts';
import type { HoldMapper, HeldPersonMapper } from '../holds/mappers.ts';
import type { IntakeMessageMapper } from '../intake/mappers.ts';
import type { MediumMapper, MediumDestructionMapper } from '../media/mappers.ts';
import type { RedactionMapper, RedactedDocumentMapper } from '../redaction/mappers.ts';
import type { RightsRequestMapper, RightsRequestLetterMapper, RequestCandidateMapper, RightsRequestConnectionMapper, QueueExportMapper } from '../requests/mappers.ts';
import type { StandingApprovalMapper, StandingClassMapper, ImmediateRunMapper } from '../standing/mappers.ts';
import type { ProcessingStopMapper } from '../stops/mappers.ts';
import type { TrusteeMapper, TrusteeTaskMapper } from '../trustees/mappers.ts';
import type { RequestVerificationMapper, VerificationCheckMapper, MandateMapper } from '../verification/mappers.ts';
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

export type AnswerConversationInput = {
  /** True where the answer asks something. */
  asks?: InputMaybe<Scalars['Boolean']['input']>;
  /** Files that were uploaded to this conversation as CONVERSATION_ATTACHMENT, at most 10. They leave with the e-mail, and a letter names them. */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  template?: InputMaybe<MadeFromInput>;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  via: AnswerWay;
};

export type AnswerPayload = {
  __typename?: 'AnswerPayload';
  conversation?: Maybe<Conversation>;
  /** The answer; its letter is read with it. */
  messageId?: Maybe<Scalars['ID']['output']>;
  refusal?: Maybe<Refusal>;
};

/** One version of a text that answers begin with, in one language. It holds nobody's data: that is put into its gaps when somebody answers. */
export type AnswerTemplate = {
  __typename?: 'AnswerTemplate';
  changedAt: Scalars['DateTime']['output'];
  /** Staff number, or `system` where it came with the program. */
  changedBy: Scalars['String']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number, or `system` where it came with the program. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether answers begin with this version: it is the latest that was approved. */
  inUse: Scalars['Boolean']['output'];
  /** What it is for, the same in every language, such as more-needed. */
  kind: Scalars['String']['output'];
  /** en, ko or id. */
  language: Scalars['String']['output'];
  /** Why it was changed, as staff wrote; addresses and numbers are refused in it. */
  reason: Scalars['String']['output'];
  /** The version whose words it brings back. */
  restores?: Maybe<Scalars['Int']['output']>;
  /** Whether its kind is retired: offered to nobody, in no language. */
  retired: Scalars['Boolean']['output'];
  returnReason?: Maybe<Scalars['String']['output']>;
  state: AnswerTemplateState;
  /** With gaps such as {reference}. */
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** From 1, by kind and language. */
  version: Scalars['Int']['output'];
};

/** A gap that a template may have, and what may stand in it. */
export type AnswerTemplateGap = {
  __typename?: 'AnswerTemplateGap';
  name: Scalars['String']['output'];
  sample: Scalars['String']['output'];
};

export type AnswerTemplatePayload = {
  __typename?: 'AnswerTemplatePayload';
  refusal?: Maybe<Refusal>;
  template?: Maybe<AnswerTemplate>;
};

export type AnswerTemplateSample = {
  __typename?: 'AnswerTemplateSample';
  refusal?: Maybe<Refusal>;
  /** The text with sample values in its gaps; nobody's data. */
  text?: Maybe<Scalars['String']['output']>;
};

export type AnswerTemplateState =
  | 'APPROVED'
  /** Waits for somebody else's approval. */
  | 'PROPOSED'
  | 'RETURNED';

export type AnswerWay =
  | 'EMAIL'
  | 'PORTAL'
  /** A letter to print. */
  | 'POST';

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
  /** Set where the list was destroyed at once: no decision about the list itself was asked for. */
  standing?: Maybe<StandingApproval>;
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

export type ApproveCorrectionInput = {
  requestId: Scalars['ID']['input'];
  /** The hash of before and after as they were shown. */
  shownHash: Scalars['String']['input'];
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

export type ArchivedOutcome = {
  __typename?: 'ArchivedOutcome';
  records: Scalars['Int']['output'];
  /** Scopes of those who leave under which something lies here that the archive has not: all their others end with the page. */
  staying: Array<ScopeVersion>;
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

export type AssignConversationsPayload = {
  __typename?: 'AssignConversationsPayload';
  refusal?: Maybe<Refusal>;
  rows: Array<AssignedConversation>;
};

export type AssignRequestsPayload = {
  __typename?: 'AssignRequestsPayload';
  refusal?: Maybe<Refusal>;
  /** One a request, in the order asked. */
  rows: Array<AssignedRequest>;
};

export type AssignedConversation = {
  __typename?: 'AssignedConversation';
  conversation?: Maybe<Conversation>;
  id: Scalars['ID']['output'];
  refusal?: Maybe<Refusal>;
};

export type AssignedRequest = {
  __typename?: 'AssignedRequest';
  id: Scalars['ID']['output'];
  refusal?: Maybe<Refusal>;
  request?: Maybe<RightsRequest>;
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
  /** SELECTED, EXCLUDED, INCLUDED, RETURNED, APPROVED, AT_ONCE, STANDING_OVER, REMINDED, DESTROYING, PAGE_DONE, PROVED, EPOCH_CLOSED, CERTIFIED, TRUSTEES_TOLD, TRUSTEE_CONFIRMED, MEDIUM_DESTROYED, RECOVERED, FAILED. */
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

export type BeginUploadInput = {
  /** Length of the file. */
  bytes: Scalars['Float']['input'];
  caseId?: InputMaybe<Scalars['ID']['input']>;
  kind: DocumentKind;
  /** As the sender called it. */
  name: Scalars['String']['input'];
  /** SHA-256 of the file, hex; what arrives otherwise is refused. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  subjectId: Scalars['ID']['input'];
};

export type BeginUploadPayload = {
  __typename?: 'BeginUploadPayload';
  /** TOO_LARGE, EMPTY, BAD_USER_INPUT; of a conversation also NOT_FOUND, NOT_YOURS, CLOSED. */
  refusal?: Maybe<Refusal>;
  upload?: Maybe<Upload>;
};

/** Somebody of the staff opened a person's data without a case. Announced at once, reviewed afterwards. Art. 2, 9(5). */
export type BreakGlass = {
  __typename?: 'BreakGlass';
  /** When the letters to those in charge went out. */
  announcedAt?: Maybe<Scalars['DateTime']['output']>;
  brokenAt: Scalars['DateTime']['output'];
  /** Real time; an hour later at most. */
  endsAt: Scalars['DateTime']['output'];
  /** Acts as a case: the header `clounge-case` names it until it ends. */
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  person: Person;
  reason: Scalars['String']['output'];
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  reviewedBy?: Maybe<Scalars['String']['output']>;
  staffNumber: Scalars['String']['output'];
  verdict?: Maybe<BreakGlassVerdict>;
};

export type BreakGlassFilter = {
  personId?: InputMaybe<Scalars['ID']['input']>;
  unreviewed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BreakGlassPayload = {
  __typename?: 'BreakGlassPayload';
  breakGlass?: Maybe<BreakGlass>;
  refusal?: Maybe<Refusal>;
};

export type BreakGlassVerdict =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED';

export type BusinessTime = {
  __typename?: 'BusinessTime';
  now: Scalars['DateTime']['output'];
  /** Of the operator, such as Asia/Jakarta: what days and hours are told in. */
  timeZone: Scalars['String']['output'];
};

export type CallBackInput = {
  /** The points that were met. */
  met: Array<CallBackPoint>;
  requestId: Scalars['ID']['input'];
};

/** What must be so for a call-back to show who asks. Art. 6(5). */
export type CallBackPoint =
  /** They knew something that we hold and that did not stand in the request. */
  | 'KNOWS_WHAT_WE_HOLD'
  /** Whoever answered gave the name without being told it. */
  | 'NAME_GIVEN'
  /** The number came from our own records, not from the request. */
  | 'NUMBER_FROM_RECORDS'
  /** They said themselves what they ask for. */
  | 'REQUEST_CONFIRMED';

/** What was destroyed, on whose approval, and what stays: signed, with nothing of the destroyed in it. */
export type Certificate = {
  __typename?: 'Certificate';
  addenda: Array<CertificateAddendum>;
  batchReference: Scalars['String']['output'];
  /** The signed document, as published; `npm run verify -- FILE` checks it. */
  document: Scalars['String']['output'];
  /** The epoch of the vault that was closed over it. */
  epoch?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Since when no copy and no backup can be opened, as far as is known now; null where the epoch of the vault is not closed. */
  irrecoverableSince?: Maybe<Scalars['DateTime']['output']>;
  issuedAt: Scalars['DateTime']['output'];
  /** What the document says: ACCESS_REMOVED where it was issued before the vault's epoch was closed; else IRRECOVERABLE. */
  level: Scalars['String']['output'];
  /** Media when it was issued. */
  media: Array<CertifiedMedia>;
  mediaAddenda: Array<MediumAddendum>;
  /** Such as C-2026-0001. */
  number: Scalars['String']['output'];
  /**
   * The same on paper: a PDF (base64) in the language asked for, with the signed document attached. `npm run verify` checks that its
   * pages say exactly what the document says.
   */
  pdf: Scalars['String']['output'];
  people: Scalars['Int']['output'];
  records: Scalars['Int']['output'];
  /** State of the trustees when it was issued. */
  trustees: Array<CertifiedTrustee>;
};


/** What was destroyed, on whose approval, and what stays: signed, with nothing of the destroyed in it. */
export type CertificatePdfArgs = {
  language: DocumentLanguage;
};

/** A confirmation that came after the certificate, signed with the same key. The certificate itself never changes. */
export type CertificateAddendum = {
  __typename?: 'CertificateAddendum';
  /** The signed document; `npm run verify -- FILE` checks it. */
  document: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  serial: Scalars['Int']['output'];
  taskReference: Scalars['String']['output'];
  trustee: Scalars['String']['output'];
};

export type CertificateConnection = {
  __typename?: 'CertificateConnection';
  nodes: Array<Certificate>;
  pageInfo: PageInfo;
};

/** Media of one kind and class, as a certificate counts them: registered = destroyed + remaining + unaccounted. */
export type CertifiedMedia = {
  __typename?: 'CertifiedMedia';
  destroyed: Scalars['Int']['output'];
  items: Scalars['Int']['output'];
  kind: MediumKind;
  recordClass: Scalars['String']['output'];
  registered: Scalars['Int']['output'];
  remaining: Scalars['Int']['output'];
  unaccounted: Scalars['Int']['output'];
};

export type CertifiedTrustee = {
  __typename?: 'CertifiedTrustee';
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  dueBy: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  people: Scalars['Int']['output'];
  recordClasses: Array<Scalars['String']['output']>;
  /** CONFIRMED or OUTSTANDING. */
  state: Scalars['String']['output'];
  taskReference: Scalars['String']['output'];
};

export type ChangeDestructionItemInput = {
  batchId: Scalars['ID']['input'];
  itemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type CheckViewPayload = {
  __typename?: 'CheckViewPayload';
  refusal?: Maybe<Refusal>;
  request?: Maybe<RightsRequest>;
  /** Keys of passages that nobody looked at as they are now. */
  unchecked: Array<Scalars['String']['output']>;
};

export type CheckedPassageInput = {
  hash: Scalars['String']['input'];
  key: Scalars['String']['input'];
  /** What is blacked out; empty where all of it may be shown. */
  ranges: Array<TextRangeInput>;
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

export type ConfirmMandateInput = {
  mandateId: Scalars['ID']['input'];
  /** The points that were met. */
  met: Array<MandatePoint>;
};

export type ConfirmTrusteeTaskInput = {
  /** What shows that it was done: a sentence or a reference, without names or addresses. */
  evidence: Scalars['String']['input'];
  /** SHA-256 of the evidence, hex. Wanted of staff, who confirm with a document in hand. */
  evidenceHash?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
};

/** A consultation, a demo request or a complaint, with everything that was said in it. Art. 2, 3(1), 3(3)③. */
export type Conversation = {
  __typename?: 'Conversation';
  /** The house's own clocks: the answer, and the end. */
  answerDue: Scalars['DateTime']['output'];
  /** Null while it waits for an answer. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number; null while it is nobody's. */
  assignedTo?: Maybe<Scalars['String']['output']>;
  channel: Scalars['String']['output'];
  closeDue: Scalars['DateTime']['output'];
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended, for whoever no longer reads what was said; null while it is open. */
  closure?: Maybe<ConversationClosure>;
  /** Kinds of Art. 1(2) that somebody volunteered, as software read it. */
  flagged: Array<ForbiddenKind>;
  id: Scalars['ID']['output'];
  kind: ConversationKind;
  /** en, ko or id. */
  language: Scalars['String']['output'];
  /** The nearest of the two that is still to be done: the order of the queue. */
  nextDue: Scalars['DateTime']['output'];
  openedAt: Scalars['DateTime']['output'];
  overdue: Scalars['Boolean']['output'];
  /** The entry of the registry of whoever wrote. */
  person: Person;
  /** Such as C-2026-000123. */
  reference: Scalars['String']['output'];
  state: ConversationState;
  /** Since when the processing of whoever wrote is stopped; null where it is not. */
  stoppedSince?: Maybe<Scalars['DateTime']['output']>;
  /** What was said, opened through the door within this conversation as the case. */
  thread: ConversationThread;
  /** What happened, oldest first. Codes and staff by number. */
  timeline: Array<ConversationEvent>;
  /** To be given back with every act: whoever comes second is refused. */
  version: Scalars['Int']['output'];
};

/** How many conversations are past a clock of the house, and how many will be within six hours. */
export type ConversationClocks = {
  __typename?: 'ConversationClocks';
  dueSoon: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
};

/** Who closed a conversation, in which role, and when. Nothing of what was said. */
export type ConversationClosure = {
  __typename?: 'ConversationClosure';
  at: Scalars['DateTime']['output'];
  /** Number of the rights request that it became; null where it became none. */
  requestReference?: Maybe<Scalars['String']['output']>;
  /** officer, deputy, handler, support; system where nobody of the staff did. */
  role: Scalars['String']['output'];
};

export type ConversationConnection = {
  __typename?: 'ConversationConnection';
  nodes: Array<Conversation>;
  pageInfo: PageInfo;
};

export type ConversationEvent = {
  __typename?: 'ConversationEvent';
  at: Scalars['DateTime']['output'];
  /** Staff number. */
  by?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** OPENED, RECEIVED, SAID, ANSWERED, SENT, NOTED, ASSIGNED, CLOSED, REOPENED, CLOCKS_BEGAN, ANSWER_CLOCK_BEGAN, REMINDED, ESCALATED, CONVERTED, REDACTION_PROPOSED, REDACTION_RETURNED, REDACTION_APPROVED, REDACTED. */
  kind: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type ConversationFilter = {
  /** Staff number; empty for what is nobody's. */
  assignedTo?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Due within six hours, or overdue. */
  dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<ConversationKind>;
  language?: InputMaybe<Scalars['String']['input']>;
  /** True: only what the caller may act on. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Null: whatever is not closed. */
  state?: InputMaybe<ConversationState>;
};

export type ConversationKind =
  | 'COMPLAINT'
  | 'CONSULTATION'
  | 'DEMO_REQUEST';

export type ConversationMessage = {
  __typename?: 'ConversationMessage';
  at: Scalars['DateTime']['output'];
  /** Those of them that are still there. What they say is fetched from their `url`, and every look is recorded. */
  attachments: Array<Document>;
  /** REQUESTER, STAFF or SYSTEM. */
  by: Scalars['String']['output'];
  /** Ids of documents that came or went with it. */
  documents: Array<Scalars['ID']['output']>;
  /** Words of kinds that are never asked for. */
  flags: Array<TextFlag>;
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  via?: Maybe<ConversationWay>;
};

/** Of the staff to the staff; never sent. */
export type ConversationNote = {
  __typename?: 'ConversationNote';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type ConversationPayload = {
  __typename?: 'ConversationPayload';
  conversation?: Maybe<Conversation>;
  refusal?: Maybe<Refusal>;
};

export type ConversationState =
  | 'ANSWERED'
  | 'CLOSED'
  | 'OPEN'
  /** We asked something. */
  | 'WAITING_FOR_CUSTOMER';

export type ConversationTemplate = {
  __typename?: 'ConversationTemplate';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type ConversationThread = {
  __typename?: 'ConversationThread';
  /** Address that they wrote from. */
  from?: Maybe<Scalars['String']['output']>;
  messages: Array<ConversationMessage>;
  name?: Maybe<Scalars['String']['output']>;
  notes: Array<ConversationNote>;
  /** Why it stays shut: FORBIDDEN, OVER, RESTRICTED, DESTROYED. Everything above is empty then. */
  refusal?: Maybe<Refusal>;
  subject?: Maybe<Scalars['String']['output']>;
};

export type ConversationWay =
  | 'API'
  | 'EMAIL'
  | 'FAX'
  | 'PHONE'
  | 'PORTAL'
  | 'POST'
  | 'WEB';

export type ConvertPayload = {
  __typename?: 'ConvertPayload';
  conversation?: Maybe<Conversation>;
  refusal?: Maybe<Refusal>;
  requestId?: Maybe<Scalars['ID']['output']>;
  requestReference?: Maybe<Scalars['String']['output']>;
};

export type ConvertedRight =
  | 'CORRECT'
  | 'DELETE'
  | 'STOP'
  | 'VIEW';

export type CorrectRecordsInput = {
  /** The rights request; it stands in the access records. */
  caseId: Scalars['ID']['input'];
  changes: Array<FieldChangeInput>;
  /** Rows as an earlier answer gave them, to be put back where the database was restored to before the correction. */
  keptRows?: InputMaybe<Array<CorrectedRowInput>>;
  recordClass: Scalars['String']['input'];
  /** Idempotency key of the step: the same key answers the same and changes nothing twice. */
  requestId: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};

export type CorrectableField = {
  __typename?: 'CorrectableField';
  field: Scalars['String']['output'];
  /** What stands there now, as JSON. */
  value: Scalars['String']['output'];
};

export type CorrectablePayload = {
  __typename?: 'CorrectablePayload';
  others: Array<NotCorrectable>;
  records: Array<CorrectableRecord>;
  refusal?: Maybe<Refusal>;
};

/** A record of the person of which fields can be corrected at a request. */
export type CorrectableRecord = {
  __typename?: 'CorrectableRecord';
  fields: Array<CorrectableRecordField>;
  id: Scalars['ID']['output'];
  /** Whether the viewer's role opens the class. */
  readable: Scalars['Boolean']['output'];
  recordClass: Scalars['String']['output'];
  /** The kind of row, where a class lies in several. */
  table: Scalars['String']['output'];
  /** The class in words. */
  title: Scalars['String']['output'];
};

export type CorrectableRecordField = {
  __typename?: 'CorrectableRecordField';
  field: Scalars['String']['output'];
  /** What stands there now, as JSON; null where the viewer's role does not open the class. */
  value?: Maybe<Scalars['String']['output']>;
};

export type CorrectableRecords = {
  __typename?: 'CorrectableRecords';
  others: Array<UncorrectableFields>;
  rows: Array<CorrectableRow>;
};

/** A record of which fields can be corrected at a request. */
export type CorrectableRow = {
  __typename?: 'CorrectableRow';
  fields: Array<CorrectableField>;
  id: Scalars['ID']['output'];
  recordClass: Scalars['String']['output'];
  table: Scalars['String']['output'];
};

export type CorrectedField = {
  __typename?: 'CorrectedField';
  /** As JSON. */
  after: Scalars['String']['output'];
  /** As JSON; null once the correction was decided, where what stands there changed since, or where the reader's role does not open the class. */
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
  /** The record. */
  id: Scalars['ID']['output'];
  recordClass: Scalars['String']['output'];
  /** The kind of row, where a class lies in several. */
  table: Scalars['String']['output'];
};

export type CorrectedRecords = {
  __typename?: 'CorrectedRecords';
  faults: Array<CorrectionFault>;
  rows: Array<CorrectedRow>;
  /** Version of the person's scope that all rows of the class are sealed under now; null where nothing was written. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type CorrectedRow = {
  __typename?: 'CorrectedRow';
  fingerprint: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  sealed: Scalars['String']['output'];
  table: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** A row as it lies after a correction: ciphertext that dies with its key, base64. */
export type CorrectedRowInput = {
  fingerprint: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  sealed: Scalars['String']['input'];
  table: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** A correction under a rights request: proposed by one, approved by another, carried to every service. Art. 6(1). */
export type Correction = {
  __typename?: 'Correction';
  /** What it is about; null where it was destroyed with the request. The look is recorded. */
  content?: Maybe<CorrectionContent>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number of who approved or returned it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** OFFICER or DEPUTY. */
  decidedRole?: Maybe<Scalars['String']['output']>;
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  formerValues: FormerValues;
  /** Since when a legal hold keeps the former values, so that it waits; null where none does. */
  heldSince?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** CARRIED_OUT, PARTLY or REFUSED; null until it is done. */
  outcome?: Maybe<Scalars['String']['output']>;
  proposedAt: Scalars['DateTime']['output'];
  /** Staff number. */
  proposedBy: Scalars['String']['output'];
  requestId: Scalars['ID']['output'];
  returnReason?: Maybe<Scalars['String']['output']>;
  state: CorrectionState;
  /** One a record class. */
  steps: Array<CorrectionStep>;
  /** When trustees and recipients who have the data were told. */
  toldAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CorrectionCheck = {
  __typename?: 'CorrectionCheck';
  faults: Array<CorrectionFault>;
  values: Array<FormerValue>;
};

export type CorrectionContent = {
  __typename?: 'CorrectionContent';
  fields: Array<CorrectedField>;
  refused: Array<RefusedCorrection>;
  /** What is approved is what was shown: goes with the approval. Null where there is nothing to approve. */
  shownHash?: Maybe<Scalars['String']['output']>;
};

/** What is wrong with a correction: NOT_HELD, ENDED, NO_FIELD, MALFORMED, TAKEN, UNCHANGED, or why the field is not corrected at a request. */
export type CorrectionFault = {
  __typename?: 'CorrectionFault';
  code: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  table: Scalars['String']['output'];
};

export type CorrectionPayload = {
  __typename?: 'CorrectionPayload';
  correction?: Maybe<Correction>;
  refusal?: Maybe<Refusal>;
};

export type CorrectionState =
  /** Approved, and being carried out. */
  | 'APPROVED'
  | 'DONE'
  /** Waits for the person in charge or a deputy. */
  | 'PROPOSED'
  /** Another proposal took its place. */
  | 'REPLACED'
  | 'RETURNED';

export type CorrectionStep = {
  __typename?: 'CorrectionStep';
  /** Why nothing was written: NOT_HELD, ENDED, MALFORMED, TAKEN, UNCHANGED, or a reason of Art. 6(4). */
  fault?: Maybe<Scalars['String']['output']>;
  recordClass: Scalars['String']['output'];
  /** The part that has the class. */
  service: Scalars['String']['output'];
  state: CorrectionStepState;
};

export type CorrectionStepState =
  /** The new value stands, and the key of the former one has ended. */
  | 'ENDED'
  /** Nothing was written; see the fault. */
  | 'FAILED'
  | 'PENDING'
  /** The new value stands; the key of the former one has not ended yet. */
  | 'WRITTEN';

export type DecideGuardianConsentInput = {
  /** Last day of the guardianship by its proof, where it has one. */
  guardianshipEndsOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  /** GRANTED or REFUSED. */
  outcome: GuardianDecisionOutcome;
  /** Why it is refused. */
  reason?: InputMaybe<GuardianRefusalReason>;
};

export type DecideRequestInput = {
  /** Each record class once. */
  items: Array<DecideRequestItemInput>;
  requestId: Scalars['ID']['input'];
};

export type DecideRequestItemInput = {
  /** Of what is kept: another law than the policy's for the class, such as that of a legal hold. */
  law?: InputMaybe<Scalars['String']['input']>;
  outcome: RightsRequestItemOutcome;
  /** For the requester, in their language; sealed. Wanted for what is refused. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Of what is refused. */
  reasonCode?: InputMaybe<RightsRequestRefusalReason>;
  recordClass: Scalars['String']['input'];
  /** Of what is kept: the last day, today or later. */
  until?: InputMaybe<Scalars['Date']['input']>;
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

/** What a granted deletion would do with one class of what is held of a person. */
export type DeletionLine = {
  __typename?: 'DeletionLine';
  /** Clause of the policy, such as Art. 3(3)④. */
  clause: Scalars['String']['output'];
  /** Of what goes: destroyed at the latest then, Art. 3(1). */
  destroyBy?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it would be destroyed; otherwise it stays, and `why` says on which ground. */
  goes: Scalars['Boolean']['output'];
  /** The law, or the legal hold, that keeps it; null where it goes. */
  law?: Maybe<Scalars['String']['output']>;
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  /** Parts where it lies, or the archive. */
  services: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** Of what goes: the deletion can be taken back until then. Of what stays: kept until then; null while its purpose lasts. */
  until?: Maybe<Scalars['DateTime']['output']>;
  verdict: Verdict;
  /** In words, in the language of the request. */
  why: Scalars['String']['output'];
};

/** Everything held under a deletion request, and what would become of it. Art. 6. */
export type DeletionProposal = {
  __typename?: 'DeletionProposal';
  goes: Scalars['Int']['output'];
  lines: Array<DeletionLine>;
  /** How whoever disagrees objects. */
  objection: Scalars['String']['output'];
  regulators: Array<Regulator>;
  requestId: Scalars['ID']['output'];
  stays: Scalars['Int']['output'];
  /** The person it is about, and the entry that they wrote from. */
  subjectIds: Array<Scalars['ID']['output']>;
};

export type DeletionProposalPayload = {
  __typename?: 'DeletionProposalPayload';
  proposal?: Maybe<DeletionProposal>;
  refusal?: Maybe<Refusal>;
};

/** A deletion that was granted, on its way. */
export type DeletionStanding = {
  __typename?: 'DeletionStanding';
  /** What waits is destroyed at the latest then, Art. 3(1); null as above. */
  destroyBy?: Maybe<Scalars['DateTime']['output']>;
  grants: Array<GrantedDeletion>;
  /** The deletion can be taken back before this moment; null where nothing of it waits any more. */
  takeBackUntil?: Maybe<Scalars['DateTime']['output']>;
};

export type DestroyAtOnceInput = {
  /** The event of the policy that made it due, such as consent-withdrawn. */
  occasion: Scalars['String']['input'];
  recordClass: Scalars['String']['input'];
  /** Staff number of who recorded the occasion; null where the person or a program did. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key: the same request is carried out once, and answered the same. */
  requestId: Scalars['String']['input'];
  subjectIds: Array<Scalars['ID']['input']>;
};

export type DestroyAtOncePayload = {
  __typename?: 'DestroyAtOncePayload';
  /** The list that is carried out; null where nothing is destroyed at once. */
  batchId?: Maybe<Scalars['ID']['output']>;
  left: Array<LeftAtOnce>;
  reference?: Maybe<Scalars['String']['output']>;
  /** Why nothing is destroyed at once. What is due stands on the ordinary list then. */
  refusal?: Maybe<Refusal>;
  /** People whose records are destroyed at once. */
  taken: Scalars['Int']['output'];
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
  /** Paper and media of those whose data the list ends, and print-outs of it. */
  media: Array<Medium>;
  overdueCount: Scalars['Int']['output'];
  policyVersion: Scalars['String']['output'];
  progress: BatchProgress;
  /** Such as D-2026-11-01-membership; a company that ended has a list of its own, such as D-2026-11-05-membership-O-7K2M. */
  reference: Scalars['String']['output'];
  selectedAt: Scalars['DateTime']['output'];
  /** `system` for the sweep; staff numbers of those who changed the list. */
  selectors: Array<Scalars['String']['output']>;
  state: BatchState;
  timeline: Array<BatchEvent>;
  trusteeTasks: Array<TrusteeTask>;
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

/** What destroying this person would do now: the rules of the selection, carried out on paper. Nothing changes. */
export type DestructionRehearsal = {
  __typename?: 'DestructionRehearsal';
  at: Scalars['DateTime']['output'];
  /** Rows that would go now, rows that would stay, search entries and keys that would end with them. */
  destroyed: Scalars['Int']['output'];
  keys: Scalars['Int']['output'];
  /** By service and record class. */
  lines: Array<RehearsalLine>;
  policyVersion: Scalars['String']['output'];
  reference: Scalars['String']['output'];
  searchEntries: Scalars['Int']['output'];
  stays: Scalars['Int']['output'];
  subjectId: Scalars['ID']['output'];
  /** Who works on our behalf and would have to confirm that theirs is gone. */
  trustees: Array<RehearsalTrustee>;
};

/** A document of a case: a sealed file. What it says is fetched from `url`, and every look is recorded. Art. 6, 9(4). */
export type Document = {
  __typename?: 'Document';
  bytes: Scalars['Float']['output'];
  /** The case it belongs to; null where there is none yet. */
  caseId?: Maybe<Scalars['ID']['output']>;
  /** What becomes of it by the policy, legal holds aside. */
  fate: DocumentFate;
  id: Scalars['ID']['output'];
  kind: DocumentKind;
  /** What it is by its content, such as application/pdf. */
  mediaType: Scalars['String']['output'];
  /** Its name as the sender called it, masked; null where it is restricted or destroyed, or not yours to open. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether all of its text was searched for numbers of identity cards: plain texts, and PDFs whose every page has text that can be read. Pictures, also those in a PDF, are not. */
  searched: Scalars['Boolean']['output'];
  /** SHA-256 of the bytes that are kept, hex; null as the name. */
  sha256?: Maybe<Scalars['String']['output']>;
  storedAt: Scalars['DateTime']['output'];
  /** Staff number; null where nobody of the staff brought it. */
  storedBy?: Maybe<Scalars['String']['output']>;
  subjectId: Scalars['ID']['output'];
  /** Where the bearer of the same rights fetches it, by GET; parts of it with a Range header. */
  url: Scalars['String']['output'];
};

export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  nodes: Array<Document>;
  pageInfo: PageInfo;
};

/** What becomes of a document, and when. */
export type DocumentFate = {
  __typename?: 'DocumentFate';
  /** Clause of the policy, such as Art. 3(1). */
  clause: Scalars['String']['output'];
  /** The law that keeps it, where one does. */
  law?: Maybe<Scalars['String']['output']>;
  /** Kept until then; null while it is needed. */
  until?: Maybe<Scalars['DateTime']['output']>;
  verdict: Verdict;
  /** In words, in the language of the request. */
  why: Scalars['String']['output'];
};

export type DocumentKind =
  /** Of an e-mail of a rights request. */
  | 'ATTACHMENT'
  /** Of a consultation, a demo request or a complaint. */
  | 'CONVERSATION_ATTACHMENT'
  /** Shows that somebody is a guardian. Art. 10(4). */
  | 'GUARDIANSHIP_PROOF'
  /** The written consent of a guardian. Art. 10(4). */
  | 'GUARDIAN_CONSENT'
  | 'IDENTITY_DOCUMENT'
  | 'MANDATE'
  /** What could not be read, byte by byte. Is given out as an attachment of no type only. */
  | 'QUARANTINED'
  /** Of a letter or a fax. */
  | 'SCAN'
  | 'VIEW_PACKAGE';

export type DocumentLanguage =
  | 'EN'
  | 'ID'
  | 'KO';

export type DropArchivedInput = {
  batchId: Scalars['ID']['input'];
  ledgerIndex: Scalars['Int']['input'];
  recordClasses: Array<Scalars['String']['input']>;
  /** Idempotency key, as of `destroyRecords`. */
  requestId: Scalars['String']['input'];
  untilDays: Array<Scalars['Date']['input']>;
};

export type EndedClass = {
  __typename?: 'EndedClass';
  at: Scalars['DateTime']['output'];
  recordClass: Scalars['String']['output'];
};

export type EnteredWay =
  | 'FAX'
  | 'PHONE'
  | 'POST';

/** One row of one person, with its contents. */
export type ExportedRecord = {
  __typename?: 'ExportedRecord';
  anchor?: Maybe<Scalars['DateTime']['output']>;
  /** A JSON object of columns and fields; null where the key has ended. */
  content?: Maybe<Scalars['String']['output']>;
  /** Where in it people wrote in their own words, such as `messages.text`. */
  freeText: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  purposeEndedAt?: Maybe<Scalars['DateTime']['output']>;
  recordClass: Scalars['String']['output'];
  table: Scalars['String']['output'];
  untilDay?: Maybe<Scalars['Date']['output']>;
};

export type ExportedRecordPage = {
  __typename?: 'ExportedRecordPage';
  after?: Maybe<Scalars['String']['output']>;
  records: Array<ExportedRecord>;
};

export type FieldChangeInput = {
  /** A JSON object: sealed field, and its new value (text or null). */
  fields: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  table: Scalars['String']['input'];
};

export type ForbiddenKind =
  | 'BELIEF'
  | 'CRIME'
  | 'HEALTH'
  | 'ORIGIN'
  | 'POLITICS'
  | 'RACE'
  | 'SEX_LIFE';

/** A field before and after, each as JSON. */
export type FormerValue = {
  __typename?: 'FormerValue';
  after: Scalars['String']['output'];
  before: Scalars['String']['output'];
  field: Scalars['String']['output'];
  id: Scalars['String']['output'];
  table: Scalars['String']['output'];
};

export type FormerValues =
  /** Nobody reaches the former values any more; wrapped keys are still in logs and backups of the vault. */
  | 'ACCESS_REMOVED'
  /** The epoch of their keys is closed: no copy of the vault opens them. */
  | 'IRRECOVERABLE'
  /** Nothing ended yet. */
  | 'READABLE';

export type GiveStandingApprovalInput = {
  largestPeople: Scalars['Int']['input'];
  largestRecords: Scalars['Int']['input'];
  /** What the giver's passkey signed over `standingChallenge`; wanted of everybody who has a passkey. */
  passkey?: InputMaybe<PasskeyAssertionInput>;
  reason: Scalars['String']['input'];
  recordClass: Scalars['String']['input'];
  /** Today or later, within a year. */
  validFrom: Scalars['Date']['input'];
  /** Included; a year at most. */
  validUntil: Scalars['Date']['input'];
};

/** What a recovery does not bring back: it ended with the withdrawal and is given again. */
export type GivenAnew =
  | 'GOOGLE_LINK'
  | 'MARKETING_CONSENT';

/** Where the granted deletion of one class of a person stands. */
export type GrantedDeletion = {
  __typename?: 'GrantedDeletion';
  certificateId?: Maybe<Scalars['ID']['output']>;
  /** Such as C-2026-000012. */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  grantedAt: Scalars['DateTime']['output'];
  /** Id of the destruction list that has it, or had it; null while no list was made, and where nothing was left to destroy. */
  listId?: Maybe<Scalars['ID']['output']>;
  listReference?: Maybe<Scalars['String']['output']>;
  listState?: Maybe<BatchState>;
  person: Person;
  recordClass: Scalars['String']['output'];
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  takenBackAt?: Maybe<Scalars['DateTime']['output']>;
  /** The class in words. */
  title: Scalars['String']['output'];
};

export type GuardianChannel =
  | 'DESK'
  | 'EMAIL'
  | 'FAX'
  | 'LETTER'
  | 'PORTAL';

export type GuardianCheck = {
  __typename?: 'GuardianCheck';
  at: Scalars['DateTime']['output'];
  /** Staff number. */
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** 1, or 2 for the second look. */
  look: Scalars['Int']['output'];
  met: Array<GuardianPoint>;
  passed: Scalars['Boolean']['output'];
};

/** A guardian's consent to the use of a ward's location, for the protection of life or body. Art. 10(3), 10(4). */
export type GuardianConsent = {
  __typename?: 'GuardianConsent';
  channel: GuardianChannel;
  checks: Array<GuardianCheck>;
  /** What was written, opened through the door inside the case. */
  content: GuardianContent;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['String']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  endedHow?: Maybe<GuardianConsentEnd>;
  /** Since when a dispute keeps it from being used. */
  frozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** The guardian's entry of the registry: papers are stored under it. */
  guardianId: Scalars['ID']['output'];
  /** Whether it holds today. */
  holds: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** en, ko or id. */
  language: Scalars['String']['output'];
  letters: Array<GuardianLetter>;
  /** Papers that are wanted and not there; empty once it was decided. */
  missing: Array<GuardianPaperKind>;
  /** Until when missing papers can be brought (inclusive). */
  papersBy: Scalars['DateTime']['output'];
  receivedAt: Scalars['DateTime']['output'];
  /** Such as G-2026-000012. */
  reference: Scalars['String']['output'];
  refusedFor?: Maybe<GuardianRefusalReason>;
  state: GuardianConsentState;
  /** What happened, oldest first. Codes and staff by number. */
  timeline: Array<GuardianEvent>;
  /** Whether the ward must consent as well. */
  together: Scalars['Boolean']['output'];
  /** Calendar days of the operator's time zone, both included. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The ward, once somebody confirmed who it is. */
  ward?: Maybe<Person>;
};

export type GuardianConsentConnection = {
  __typename?: 'GuardianConsentConnection';
  nodes: Array<GuardianConsent>;
  pageInfo: PageInfo;
};

export type GuardianConsentEnd =
  | 'CAME_OF_AGE'
  | 'EXPIRED'
  | 'GUARDIANSHIP_ENDED'
  | 'WITHDRAWN';

export type GuardianConsentFilter = {
  /** True: what is over, latest first. Else what waits or holds, longest first. */
  over?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<GuardianConsentState>;
  wardId?: InputMaybe<Scalars['ID']['input']>;
};

export type GuardianConsentPayload = {
  __typename?: 'GuardianConsentPayload';
  consent?: Maybe<GuardianConsent>;
  refusal?: Maybe<Refusal>;
};

export type GuardianConsentState =
  /** To be decided. */
  | 'CHECKED'
  /** A second member of staff looks at the papers. */
  | 'CHECKED_ONCE'
  | 'ENDED'
  | 'GRANTED'
  /** The papers were not brought in time. */
  | 'LAPSED'
  /** To be checked. */
  | 'RECEIVED'
  | 'REFUSED';

export type GuardianContent = {
  __typename?: 'GuardianContent';
  /** ALONE: the guardian's consent is enough. TOGETHER: the ward consents as well. OWN: the ward consents alone. Null once it was decided. */
  basis?: Maybe<Scalars['String']['output']>;
  birthday?: Maybe<Scalars['Date']['output']>;
  contact?: Maybe<Scalars['String']['output']>;
  guardian?: Maybe<Scalars['String']['output']>;
  /** Null once it was decided: then it is nowhere. */
  kind?: Maybe<WardKind>;
  note?: Maybe<Scalars['String']['output']>;
  /** Why it stays shut. */
  refusal?: Maybe<Refusal>;
  ward?: Maybe<Scalars['String']['output']>;
};

export type GuardianDecisionOutcome =
  | 'GRANTED'
  | 'REFUSED';

export type GuardianEndedHow =
  | 'GUARDIANSHIP_ENDED'
  | 'WITHDRAWN';

export type GuardianEvent = {
  __typename?: 'GuardianEvent';
  at: Scalars['DateTime']['output'];
  /** Staff number. */
  by?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** RECEIVED, PAPER, MATCHED, CHECKED, CHECK_FAILED, GRANTED, REFUSED, LAPSED, PAPERS_GO, FROZEN, RELEASED, REMINDED, ENDED, LETTER_WRITTEN, LETTER_SENT. */
  kind: Scalars['String']['output'];
  /** In words, in the language of the request. */
  text: Scalars['String']['output'];
};

export type GuardianLetter = {
  __typename?: 'GuardianLetter';
  id: Scalars['ID']['output'];
  /** RECEIVED, PAPERS_MISSING, GRANTED, REFUSED, LAPSED, FROZEN, RELEASED, ENDS_SOON, ENDED, WARD_VERIFIED, WARD_ENDED, CAME_OF_AGE. */
  kind: Scalars['String']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** As it reads, to be printed; null where it is the ward's, or stays shut. The look is recorded. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether it goes to the ward, at the address that the registry has. */
  toWard: Scalars['Boolean']['output'];
  /** MAIL or PAPER. */
  way: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type GuardianPaperKind =
  | 'GUARDIANSHIP_PROOF'
  | 'GUARDIAN_CONSENT';

/** What must be so for the papers to carry a consent. Art. 10(4). */
export type GuardianPoint =
  /** In writing, signed by the guardian. */
  | 'CONSENT_SIGNED'
  /** For the protection of life or body of the ward. */
  | 'FOR_LIFE_OR_BODY'
  /** Whoever consents is the one whom the proof names. */
  | 'GUARDIAN_IDENTIFIED'
  /** The proof is no older than it may be, and not ended. */
  | 'PROOF_IN_FORCE'
  /** The proof names guardian and ward. */
  | 'PROOF_NAMES_BOTH';

export type GuardianRefusalReason =
  /** Not for the protection of life or body. */
  | 'NOT_FOR_PROTECTION'
  | 'NOT_GUARDIAN'
  /** The ward is old enough to consent themselves. */
  | 'OWN_CONSENT'
  | 'PAPERS_DOUBTFUL';

export type GuardianReminder = {
  __typename?: 'GuardianReminder';
  days: Scalars['Int']['output'];
  inMs: Scalars['Float']['output'];
};

export type GuardianRequestInput = {
  /** The points that were met. */
  met: Array<GuardianRequestPoint>;
  /** Of the guardian's consent, such as G-2026-000012. */
  reference: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

/** What must be so for a guardian's consent to carry a request for the ward. Art. 10(4). */
export type GuardianRequestPoint =
  /** Whoever asks has the name that the consent has. */
  | 'NAME_OF_THE_CONSENT'
  /** They were reached at the address that the consent has, not at one in the request. */
  | 'REACHED_AT_ITS_ADDRESS'
  /** There they said themselves what they ask for. */
  | 'SAID_IT_THEMSELVES';

/** What is still to come of a guardian consent. */
export type GuardianSteps = {
  __typename?: 'GuardianSteps';
  endsInMs?: Maybe<Scalars['Float']['output']>;
  papersInMs?: Maybe<Scalars['Float']['output']>;
  reminders: Array<GuardianReminder>;
  state: Scalars['String']['output'];
};

export type HandOverViewInput = {
  /** How the password went; wanted for a medium. */
  password?: InputMaybe<PasswordWay>;
  requestId: Scalars['ID']['input'];
  way: HandOverWay;
};

export type HandOverViewPayload = {
  __typename?: 'HandOverViewPayload';
  refusal?: Maybe<Refusal>;
  request?: Maybe<RightsRequest>;
};

export type HandOverWay =
  /** The encrypted file on a medium. */
  | 'MEDIUM'
  /** The readable page, printed. */
  | 'PAPER';

export type HeldPerson = {
  __typename?: 'HeldPerson';
  /** What of this person had been destroyed before the hold, and when: a hold that comes later saves nothing of it. */
  endedBefore: Array<EndedClass>;
  person?: Maybe<Person>;
  reference: Scalars['String']['output'];
  /** Nothing of this person was left to hold. */
  refused: Scalars['Boolean']['output'];
  subjectId: Scalars['ID']['output'];
};

/** A legal hold on a person; without a class it keeps all of theirs. */
export type HeldPersonInput = {
  id: Scalars['ID']['input'];
  recordClass?: InputMaybe<Scalars['String']['input']>;
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

/** A legal hold: what it names is left out of every destruction until it is lifted. Art. 8(3). */
export type Hold = {
  __typename?: 'Hold';
  /** Reference of the case; several holds may share one. */
  caseRef: Scalars['String']['output'];
  /** Of a hold on a class: when the last of it that had been destroyed before was. */
  classEndedBefore?: Maybe<Scalars['DateTime']['output']>;
  history: Array<HoldEvent>;
  id: Scalars['ID']['output'];
  inForceSince?: Maybe<Scalars['DateTime']['output']>;
  kind: HoldKind;
  /** The law or order that it rests on. */
  law: Scalars['String']['output'];
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  liftedBy?: Maybe<Scalars['String']['output']>;
  /** Such as H-2026-0001. */
  number: Scalars['String']['output'];
  /** Whom it is about; the look is recorded. */
  people: Array<HeldPerson>;
  peopleCount: Scalars['Int']['output'];
  placedAt: Scalars['DateTime']['output'];
  placedBy: Scalars['String']['output'];
  /** OFFICER or DEPUTY. */
  placedRole: Scalars['String']['output'];
  /** Why it was placed; sealed, and opened only for those who decide. The look is recorded. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Only this class; null where everything of the people is held. */
  recordClass?: Maybe<Scalars['String']['output']>;
  /** Whether that day has come. */
  reviewDue: Scalars['Boolean']['output'];
  /** The day on which it is looked at again. */
  reviewOn: Scalars['Date']['output'];
  state: HoldState;
};

export type HoldConnection = {
  __typename?: 'HoldConnection';
  nodes: Array<Hold>;
  pageInfo: PageInfo;
};

export type HoldEvent = {
  __typename?: 'HoldEvent';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** PLACED, REFUSED, REVIEWED, REMINDED, LIFTED, RESUMED. */
  kind: Scalars['String']['output'];
  /** OFFICER or DEPUTY, where somebody decided. */
  role?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type HoldFilter = {
  caseRef?: InputMaybe<Scalars['String']['input']>;
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  recordClass?: InputMaybe<Scalars['String']['input']>;
  reviewDue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Holds that name this person; the look is recorded. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

export type HoldKind =
  /** The people of a case. */
  | 'CASE'
  /** A record class, of everybody. */
  | 'CLASS'
  /** One person. */
  | 'PERSON';

export type HoldPayload = {
  __typename?: 'HoldPayload';
  hold?: Maybe<Hold>;
  refusal?: Maybe<Refusal>;
};

export type HoldState =
  | 'IN_FORCE'
  | 'LIFTED'
  /** Decided; takes effect as soon as the vault answers. */
  | 'PLACING'
  /** Everything that it names had been destroyed before. */
  | 'REFUSED';

export type IdentityDocumentCheckInput = {
  /** A document of the request, of the kind IDENTITY_DOCUMENT. */
  documentId: Scalars['ID']['input'];
  /** The points that were met. */
  met: Array<IdentityDocumentPoint>;
  requestId: Scalars['ID']['input'];
};

/** What must be so for an identity document to show who asks. Art. 6(5). */
export type IdentityDocumentPoint =
  | 'LOOKS_GENUINE'
  /** The name is the one that we hold. */
  | 'NAME_MATCHES'
  | 'NOT_EXPIRED'
  /** Numbers other than the last day of validity are covered; a face is not needed. */
  | 'NUMBERS_COVERED';

/** What was destroyed at once under a standing approval, or is being. */
export type ImmediateRun = {
  __typename?: 'ImmediateRun';
  at: Scalars['DateTime']['output'];
  batch: DestructionBatch;
  /** What made it due, in words. */
  occasion: Scalars['String']['output'];
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

/** A case that a message became, or was added to. */
export type IntakeCase = {
  __typename?: 'IntakeCase';
  /** Whether the case was there before the message. */
  added: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: IntakeCaseKind;
  /** Such as R-2026-000123; null where the case was destroyed. */
  reference?: Maybe<Scalars['String']['output']>;
};

export type IntakeCaseKind =
  | 'CONVERSATION'
  | 'REQUEST';

export type IntakeFilter = {
  /** Those that became this case, or were added to it. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<IntakeState>;
};

/** What a message seems to ask for; a person confirms it on its case. */
export type IntakeKind =
  | 'COMPLAINT'
  | 'CONSULTATION'
  | 'CORRECT'
  | 'DELETE'
  | 'DEMO_REQUEST'
  | 'STOP'
  | 'VIEW';

/** A message that came in by mail: how it ended, never what it said. That is read in its case. Art. 6. */
export type IntakeMessage = {
  __typename?: 'IntakeMessage';
  attachments: Scalars['Int']['output'];
  bytes: Scalars['Int']['output'];
  cases: Array<IntakeCase>;
  /** The document with its bytes, where they are kept apart. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** What whoever confirms it must look at; codes such as ABOUT_ANOTHER. */
  flags: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** en, ko or id; null where it could not be read. */
  language?: Maybe<Scalars['String']['output']>;
  /** Why it was ignored or quarantined; a code such as UNTERMINATED. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When the mail server had it; the clocks of the law run from then. */
  receivedAt: Scalars['DateTime']['output'];
  /** Attachments that were not taken; their sender was told. */
  refusedAttachments: Scalars['Int']['output'];
  /** How often it came again. */
  repeats: Scalars['Int']['output'];
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number of who released or discarded it. */
  settledBy?: Maybe<Scalars['String']['output']>;
  settledReason?: Maybe<Scalars['String']['output']>;
  state: IntakeState;
  suggestedKind?: Maybe<IntakeKind>;
};

export type IntakeMessageConnection = {
  __typename?: 'IntakeMessageConnection';
  nodes: Array<IntakeMessage>;
  pageInfo: PageInfo;
};

/** Refusals: NOT_FOUND, NOT_WAITING, BAD_USER_INPUT, and for a reason REASON_WANTED or PERSONAL_DATA_IN_REASON. */
export type IntakePayload = {
  __typename?: 'IntakePayload';
  message?: Maybe<IntakeMessage>;
  refusal?: Maybe<Refusal>;
};

/** How a message that came in ended, or what became of it since. */
export type IntakeState =
  /** A person looked, and nothing is to be done. */
  | 'DISCARDED'
  /** A program sent it (RFC 3834): nobody's wish. Its bytes are kept for 14 days. */
  | 'IGNORED'
  /** It could not be read whole or scanned, or has the Message-ID of another one. Its bytes are kept for 14 days, and wait for a person. */
  | 'QUARANTINED'
  /** A person made a case of it. */
  | 'RELEASED'
  /** It became cases, or one more message of a case. */
  | 'TAKEN';

/** How mail stands with the virus scanner. Times are real time. */
export type IntakeWaiting = {
  __typename?: 'IntakeWaiting';
  /** Messages that wait for it; they are tried again by themselves. */
  messages: Scalars['Int']['output'];
  /** Since when the scanner judges nothing; null where it does, or none is set. */
  scannerSilentSince?: Maybe<Scalars['DateTime']['output']>;
  /** Since when the first of them waits. */
  since?: Maybe<Scalars['DateTime']['output']>;
};

/** A person of whom nothing is destroyed at once, and why. */
export type LeftAtOnce = {
  __typename?: 'LeftAtOnce';
  refusal: Refusal;
  subjectId: Scalars['ID']['output'];
};

export type LiftStopInput = {
  ground: StopLiftAsked;
  /** When they were told by post or telephone; wanted where they left no address for electronic mail. */
  personToldAt?: InputMaybe<Scalars['DateTime']['input']>;
  reason: Scalars['String']['input'];
  stopId: Scalars['ID']['input'];
  /** Wanted where the person asks: how they were verified. */
  verification?: InputMaybe<RequesterVerification>;
};

export type LiftStopPayload = {
  __typename?: 'LiftStopPayload';
  refusal?: Maybe<Refusal>;
  stop?: Maybe<ProcessingStop>;
};

/** Looks of one kind on one day: by role, never by name. */
export type Look = {
  __typename?: 'Look';
  day: Scalars['Date']['output'];
  /** The purpose in words. */
  purpose: Scalars['String']['output'];
  /** The class in words. */
  recordClass: Scalars['String']['output'];
  times: Scalars['Int']['output'];
  /** Roles in words, or the program. */
  who: Scalars['String']['output'];
};

export type LookConnection = {
  __typename?: 'LookConnection';
  nodes: Array<Look>;
  pageInfo: PageInfo;
};

/** The version of a template that an answer was made from; it stands in the history of the conversation. */
export type MadeFromInput = {
  kind: Scalars['ID']['input'];
  language: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** Who may ask for whom, for what, from when to when. */
export type Mandate = {
  __typename?: 'Mandate';
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  confirmedBy?: Maybe<Scalars['String']['output']>;
  /** Its paper, a document of the request. */
  documentId: Scalars['ID']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** PRINCIPAL, STAFF or EXPIRED. */
  endedHow?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: Scalars['String']['output'];
  requestId: Scalars['ID']['output'];
  /** VIEW, CORRECT, DELETE, STOP. */
  rights: Array<MandateRight>;
  state: MandateState;
  /** When the letter to the person left. */
  toldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Calendar days, both included. */
  validFrom: Scalars['Date']['output'];
  validUntil: Scalars['Date']['output'];
};

/** What must be so for a mandate to carry an agent's request. Art. 6(3). */
export type MandatePoint =
  /** The agent showed that they are the one who is named. */
  | 'AGENT_IDENTIFIED'
  | 'COVERS_THE_REQUEST'
  | 'NAMES_THE_AGENT'
  /** Signed by the person whom the request is about. */
  | 'SIGNED_BY_PERSON';

export type MandateRight =
  | 'CORRECT'
  | 'DELETE'
  | 'STOP'
  | 'VIEW';

export type MandateState =
  | 'CONFIRMED'
  /** Its last day is over. */
  | 'EXPIRED'
  | 'PROPOSED'
  /** Ended by the person or by staff. */
  | 'REVOKED';

/** A printed document or a medium with personal data. Art. 8(3) and 9(7). */
export type Medium = {
  __typename?: 'Medium';
  /** The list that it is a print-out of; null where it is one person's. */
  batchId?: Maybe<Scalars['ID']['output']>;
  batchReference?: Maybe<Scalars['String']['output']>;
  classTitle: Scalars['String']['output'];
  destroyed: Scalars['Int']['output'];
  destructions: Array<MediumDestruction>;
  /** The list under whose approval it is to be destroyed; null while none has ended the same data. */
  dueUnder?: Maybe<MediumList>;
  id: Scalars['ID']['output'];
  kind: MediumKind;
  location: Scalars['String']['output'];
  /** Sheets or pieces that were registered. */
  pieces: Scalars['Int']['output'];
  recordClass: Scalars['String']['output'];
  /** Such as M-1B2C3D4E. */
  reference: Scalars['String']['output'];
  registeredAt: Scalars['DateTime']['output'];
  registeredBy: Scalars['String']['output'];
  remaining: Scalars['Int']['output'];
  /** Whose it is; null for a print-out of a list. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** What it is, without names. */
  title: Scalars['String']['output'];
  /** Registered, less destroyed, less remaining: explained differences. Negative where more was found. */
  unaccounted: Scalars['Int']['output'];
};

/** A destruction of media that was recorded after the certificate, signed with the same key. */
export type MediumAddendum = {
  __typename?: 'MediumAddendum';
  document: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  mediumReference: Scalars['String']['output'];
  pieces: Scalars['Int']['output'];
  serial: Scalars['Int']['output'];
};

export type MediumConnection = {
  __typename?: 'MediumConnection';
  nodes: Array<Medium>;
  pageInfo: PageInfo;
};

/** What was destroyed at one time, before a witness. Never changed. */
export type MediumDestruction = {
  __typename?: 'MediumDestruction';
  batchId: Scalars['ID']['output'];
  difference: Scalars['Int']['output'];
  explanation?: Maybe<Scalars['String']['output']>;
  handler: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  method: MediumMethod;
  on: Scalars['Date']['output'];
  /** SHA-256 of the photograph, hex. */
  photoHash: Scalars['String']['output'];
  pieces: Scalars['Int']['output'];
  place: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy: Scalars['String']['output'];
  remaining: Scalars['Int']['output'];
  witness: Scalars['String']['output'];
};

export type MediumKind =
  | 'DISC'
  | 'DRIVE'
  | 'OTHER'
  | 'PAPER'
  | 'TAPE';

export type MediumList = {
  __typename?: 'MediumList';
  id: Scalars['ID']['output'];
  reference: Scalars['String']['output'];
};

/** Paper is shredded or incinerated, Art. 8(3)②; other media are crushed as well. */
export type MediumMethod =
  | 'CRUSHED'
  | 'INCINERATED'
  | 'SHREDDED';

export type MediumPayload = {
  __typename?: 'MediumPayload';
  medium?: Maybe<Medium>;
  refusal?: Maybe<Refusal>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Refused as CHANGED where somebody changed it since `version`. */
  answerConversation: AnswerPayload;
  /** What the viewer's passkey must sign to decide; decides nothing itself. */
  approvalChallenge: ApprovalChallengePayload;
  /** By the person in charge or a deputy in force, who did not propose it. Answers begin with it from then on. */
  approveAnswerTemplate: AnswerTemplatePayload;
  /** Approves before and after as shown: it is carried to every service, and the former values end. Not by who proposed it; identity freshly confirmed. */
  approveCorrection: CorrectionPayload;
  approveDestruction: BatchPayload;
  /** Approves what was shown: it is taken out, and the words from before end. Not by who proposed it; identity freshly confirmed. */
  approveRedaction: RedactionPayload;
  /** By the person in charge or a deputy in force, who did not propose it. */
  approveTemplateRetirement: TemplateRetirementPayload;
  /** Copies what law keeps into the archive, reduced to the fields that each law needs; deletes nothing. */
  archiveRecords: ArchivedOutcome;
  /** Each on its own; a refused one leaves the others. `staffNumber: null` makes them nobody's. */
  assignConversations: AssignConversationsPayload;
  /** Gives up to 200 requests to somebody; without a staff number to nobody. */
  assignRequests: AssignRequestsPayload;
  /** Begins an upload. Nothing is kept by it: the bytes are looked at as they come, and refused where they are not what is taken. */
  beginUpload: BeginUploadPayload;
  /** Opens a case of one person for the caller, for 1 to 60 minutes. The reason names nobody and is kept as evidence. */
  breakGlass: BreakGlassPayload;
  /** One step of carrying out what was granted: DONE, GOES_ON, WAITS, IDLE. */
  carryOutRequest: Scalars['String']['output'];
  certifyBatch: Scalars['ID']['output'];
  /** Records a look at the papers; a second one, where the policy wants it, by somebody else. */
  checkGuardianConsent: GuardianConsentPayload;
  /** Says what is blacked out of a granted view, all passages at once, and builds the package. */
  checkView: CheckViewPayload;
  /** Closes a request that another one of the same requester asks already. */
  closeAsDuplicate: RightsRequestPayload;
  /** Closes it under the record class that it was: that decides how long it is kept. */
  closeConversation: ConversationPayload;
  /**
   * Destroys the root key under which the keys of a proved list lay, so that no copy and no backup of the vault opens them. True when that is
   * done, or where the list ended no key; false while it waits, and then the list says for what. Lists that are ready together share a closing.
   */
  closeEpoch: Scalars['Boolean']['output'];
  /** Hashes the lists that changed and starts a workflow for each that has none. Answers the ids of the lists that wait. */
  closeSelection: Array<Scalars['ID']['output']>;
  /** Closes a request whose sender did not show in time who they are; false where it is not due. */
  closeUnverified: Scalars['Boolean']['output'];
  /** Archives what law or a hold keeps; then, in one transaction of the vault, refuses what is held, writes the ledger, shuts the door for the rest. */
  condemnPage: PageOutcome;
  /** Confirms a mandate by its checklist: the agent is verified, and the person is told by letter with a link that ends it. */
  confirmMandate: VerificationPayload;
  confirmRequestKind: RightsRequestPayload;
  /** By the trustee's own program, or by staff who hold the evidence. Asked again it answers the same. */
  confirmTrusteeTask: TrusteeTaskPayload;
  /** Somebody exercises a right in it: a rights request with what was said, on the clock from when it came. */
  convertToRightsRequest: ConvertPayload;
  /** Corrects fields of a person's records and seals all rows of the class under a new version of their scope, in one transaction with the search tables. */
  correctRecords: CorrectedRecords;
  /** Grants or refuses. Papers, and what kind of ward it is about, are destroyed at once after it. */
  decideGuardianConsent: GuardianConsentPayload;
  /** Decides item by item; needs a confirmed identity. */
  decideRequest: RightsRequestPayload;
  delegate: DelegatePayload;
  /** Destroys one class of these people under the standing approval for it; what it does not carry goes onto the ordinary list. */
  destroyAtOnce: DestroyAtOncePayload;
  /** Deletes the rows of condemned targets, and those of the same people that the archive has taken over; refuses a target that the vault has not condemned. */
  destroyRecords: DestroyRecordsPayload;
  /** Records that nothing is to be done about a quarantined or ignored message. Its bytes end when they are due. */
  discardQuarantined: IntakePayload;
  /** Drops the archive's partitions of condemned days; refuses a day that the vault has not condemned. */
  dropArchived: Array<ClassCount>;
  endDelegation: DelegatePayload;
  endGuardianConsent: GuardianConsentPayload;
  /** Takes an item off the list; whoever does it counts as its selector and may not approve it. */
  excludeDestructionItem: BatchPayload;
  expireGuardianConsent: Scalars['Boolean']['output'];
  /** Writes the notice of an extension; the extension begins when the notice was handed over. */
  extendRequest: RightsRequestPayload;
  /** A dispute between guardians: no consent for this ward is used until it is settled. */
  freezeGuardianConsent: GuardianConsentPayload;
  /** Needs a confirmed identity, and a passkey where there is one. */
  giveStandingApproval: StandingApprovalPayload;
  /** Says that papers came: refused as PAPERS_MISSING where something is missing still. */
  guardianPapersCame: GuardianConsentPayload;
  /** Records that the package was handed over by another way than the portal, and ends it. */
  handOverView: HandOverViewPayload;
  includeDestructionItem: BatchPayload;
  lapseGuardianConsent: Scalars['Boolean']['output'];
  /** Needs a confirmed identity. The destruction that it interrupted goes on by itself: what is due comes onto a list again. */
  liftHold: HoldPayload;
  /** Lifts a stop once the person was told; what a withdrawal or a destruction keeps shut stays shut. Needs a confirmed identity. */
  liftStop: LiftStopPayload;
  /** Confirms whom a request is about, before the requester is verified. */
  matchRequest: RightsRequestPayload;
  /** Confirms which member the ward is. */
  matchWard: GuardianConsentPayload;
  moveMedium: MediumPayload;
  noteOnConversation: ConversationPayload;
  /** A remark of staff among themselves, sealed with the request. */
  noteOnRequest: RightsRequestPayload;
  /** Opens an objection to a decision: a request of its own, which somebody else decides. Answers the objection. */
  objectToDecision: RightsRequestPayload;
  /** Writes down what was said on the phone or came on paper. */
  openConversationFor: ConversationPayload;
  /** What was condemned before is told with its time, and nothing of it is saved. */
  placeHold: HoldPayload;
  /** Another version of a text, or the first of a new kind. It is used once somebody else approved it; one at a time waits. */
  proposeAnswerTemplate: AnswerTemplatePayload;
  /** Proposes a correction of the person that the request is about; the parts check it at once. One that waits is replaced. */
  proposeCorrection: CorrectionPayload;
  /** Writes down what the mandate of an agent says. */
  proposeMandate: VerificationPayload;
  /** Marks what is to be taken out. Nothing changes by it. */
  proposeRedaction: RedactionPayload;
  /** Proposes that nobody is offered a text any more, or that it comes back. One at a time waits. */
  proposeTemplateRetirement: TemplateRetirementPayload;
  /** Records a call to the number that our own records have. The requester is verified where every point was met; else it stays recorded as failed. */
  recordCallBack: VerificationPayload;
  /** Records the check of an identity document. Passed or not, the document goes then, under its standing approval or by the list. */
  recordDocumentCheck: VerificationPayload;
  recordFailure: Scalars['Boolean']['output'];
  /** Records that whoever asks is the guardian whose consent holds for the ward: they exercise all rights of Art. 6 for them. */
  recordGuardianCheck: VerificationPayload;
  /** Records what was destroyed, before a witness. Only under a list that has ended the same data. */
  recordMediumDestruction: MediumPayload;
  recordPage: Scalars['Boolean']['output'];
  recordPostedGuardianLetter: GuardianConsentPayload;
  /** Records that a letter on paper was posted. */
  recordPostedLetter: RightsRequestPayload;
  recordProof: Scalars['Boolean']['output'];
  /** Writes down a consent that came on paper, by mail or at the desk. Grants nothing. Art. 10(4). */
  registerGuardianConsent: GuardianConsentPayload;
  registerMedium: MediumPayload;
  /** Writes down a request that came by letter, fax or telephone, or from a program. */
  registerRequest: RightsRequestPayload;
  /** Makes a case of a message that was quarantined or ignored, by what a person read in it. Its sender gets an acknowledgement where it has an address. */
  releaseFromQuarantine: IntakePayload;
  /** The dispute is settled in favour of this guardian; not by whoever froze it. */
  releaseGuardianConsent: GuardianConsentPayload;
  remindApprovers: Scalars['Int']['output'];
  remindOfGuardianConsent: Scalars['Boolean']['output'];
  /** Reminds of a request, or escalates it; each level once. Answers how many were written to. */
  remindOfRequest: Scalars['Int']['output'];
  /** Reminds trustees at the shares of the policy, and tells the persons in charge what is overdue. Each level once. */
  remindTrustees: TrusteeSweep;
  /** While nothing of it is due. */
  reopenConversation: ConversationPayload;
  /** Proposes the words of an earlier version as a new one. */
  restoreAnswerTemplate: AnswerTemplatePayload;
  /** Restores a member inside the recovery window, as one approved action. Google links and marketing consent are given anew. */
  restoreMember: RestoreMemberPayload;
  /** Brings an ended company back as one, inside its window. Google links and marketing consent are given anew. */
  restoreOrganization: RestoreOrganizationPayload;
  /** Returned by who may decide, or taken back by who proposed it. What was in use stays in use. */
  returnAnswerTemplate: AnswerTemplatePayload;
  /** Returns a proposal; another may be made. */
  returnCorrection: CorrectionPayload;
  returnDestruction: BatchPayload;
  /** Returns a proposal; another may be made. */
  returnRedaction: RedactionPayload;
  /** Returned by who may decide, or taken back by who proposed it. */
  returnTemplateRetirement: TemplateRetirementPayload;
  /** By somebody in charge who did not use it; once. */
  reviewBreakGlass: BreakGlassPayload;
  reviewHold: HoldPayload;
  /** Ends a mandate; what the agent asked and nobody decided is closed with it. */
  revokeMandate: VerificationPayload;
  /** Writes this part's search tables anew: no deleted entry stays in their files or in PostgreSQL's statistics. Searches wait meanwhile. */
  rewriteSearchTables: Scalars['Boolean']['output'];
  saveTrustee: SaveTrusteePayload;
  /** Runs the daily selection now, by the rules of the policy; whoever asks adds nothing of their own, so the selector stays `system`. */
  selectDestruction: SelectDestructionPayload;
  selectPage: SelectionPage;
  /** Has a one-time code sent to the address that the registry has, where there is one. Nobody is shown the address, or whether there is one. */
  sendVerificationCode: VerificationPayload;
  /** What the viewer's passkey must sign to give a standing approval; decides nothing itself. */
  standingChallenge: ApprovalChallengePayload;
  /** Takes a granted deletion back inside the recovery window; a membership comes back with it. Needs a confirmed identity. */
  takeBackDeletion: TakeBackDeletionPayload;
  /** Tells every trustee who has the data of a correction or a stop of processing. */
  tellTrustees: TellTrusteesPayload;
  /** A signed-in member shows that a request is theirs, with an identity confirmed within 5 minutes. */
  verifyAsMember: VerifyAsMemberPayload;
  /** Gives up being restored: by the member, or by staff at the member's verified request. The person is due at once. Art. 3(1). */
  waiveRecovery: WaiveRecoveryPayload;
  /** Closes a request at the requester's wish. */
  withdrawRequest: RightsRequestPayload;
  /** At once: what waits under it comes onto an ordinary list. */
  withdrawStandingApproval: StandingApprovalPayload;
};


export type MutationAnswerConversationArgs = {
  input: AnswerConversationInput;
};


export type MutationApprovalChallengeArgs = {
  input: ApprovalChallengeInput;
};


export type MutationApproveAnswerTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationApproveCorrectionArgs = {
  input: ApproveCorrectionInput;
};


export type MutationApproveDestructionArgs = {
  input: ApproveDestructionInput;
};


export type MutationApproveRedactionArgs = {
  id: Scalars['ID']['input'];
  shownHash: Scalars['String']['input'];
};


export type MutationApproveTemplateRetirementArgs = {
  id: Scalars['ID']['input'];
};


export type MutationArchiveRecordsArgs = {
  input: ArchiveRecordsInput;
};


export type MutationAssignConversationsArgs = {
  ids: Array<Scalars['ID']['input']>;
  staffNumber?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAssignRequestsArgs = {
  ids: Array<Scalars['ID']['input']>;
  staffNumber?: InputMaybe<Scalars['String']['input']>;
};


export type MutationBeginUploadArgs = {
  input: BeginUploadInput;
};


export type MutationBreakGlassArgs = {
  minutes: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationCarryOutRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationCertifyBatchArgs = {
  batchId: Scalars['ID']['input'];
};


export type MutationCheckGuardianConsentArgs = {
  id: Scalars['ID']['input'];
  met: Array<GuardianPoint>;
};


export type MutationCheckViewArgs = {
  checked: Array<CheckedPassageInput>;
  requestId: Scalars['ID']['input'];
};


export type MutationCloseAsDuplicateArgs = {
  of: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};


export type MutationCloseConversationArgs = {
  as: ConversationKind;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseEpochArgs = {
  batchId: Scalars['ID']['input'];
};


export type MutationCloseSelectionArgs = {
  list: Scalars['String']['input'];
};


export type MutationCloseUnverifiedArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationCondemnPageArgs = {
  approvalId: Scalars['ID']['input'];
  batchId: Scalars['ID']['input'];
  page: Scalars['Int']['input'];
};


export type MutationConfirmMandateArgs = {
  input: ConfirmMandateInput;
};


export type MutationConfirmRequestKindArgs = {
  kind: RightsRequestKind;
  requestId: Scalars['ID']['input'];
};


export type MutationConfirmTrusteeTaskArgs = {
  input: ConfirmTrusteeTaskInput;
};


export type MutationConvertToRightsRequestArgs = {
  id: Scalars['ID']['input'];
  kind: ConvertedRight;
  version: Scalars['Int']['input'];
};


export type MutationCorrectRecordsArgs = {
  input: CorrectRecordsInput;
};


export type MutationDecideGuardianConsentArgs = {
  input: DecideGuardianConsentInput;
};


export type MutationDecideRequestArgs = {
  input: DecideRequestInput;
};


export type MutationDelegateArgs = {
  input: DelegateInput;
};


export type MutationDestroyAtOnceArgs = {
  input: DestroyAtOnceInput;
};


export type MutationDestroyRecordsArgs = {
  input: DestroyRecordsInput;
};


export type MutationDiscardQuarantinedArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDropArchivedArgs = {
  input: DropArchivedInput;
};


export type MutationEndDelegationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEndGuardianConsentArgs = {
  how: GuardianEndedHow;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationExcludeDestructionItemArgs = {
  input: ChangeDestructionItemInput;
};


export type MutationExpireGuardianConsentArgs = {
  consentId: Scalars['ID']['input'];
};


export type MutationExtendRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationFreezeGuardianConsentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationGiveStandingApprovalArgs = {
  input: GiveStandingApprovalInput;
};


export type MutationGuardianPapersCameArgs = {
  id: Scalars['ID']['input'];
};


export type MutationHandOverViewArgs = {
  input: HandOverViewInput;
};


export type MutationIncludeDestructionItemArgs = {
  input: ChangeDestructionItemInput;
};


export type MutationLapseGuardianConsentArgs = {
  consentId: Scalars['ID']['input'];
};


export type MutationLiftHoldArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationLiftStopArgs = {
  input: LiftStopInput;
};


export type MutationMatchRequestArgs = {
  personId: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};


export type MutationMatchWardArgs = {
  id: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationMoveMediumArgs = {
  id: Scalars['ID']['input'];
  location: Scalars['String']['input'];
};


export type MutationNoteOnConversationArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationNoteOnRequestArgs = {
  requestId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationObjectToDecisionArgs = {
  input: ObjectToDecisionInput;
};


export type MutationOpenConversationForArgs = {
  input: OpenConversationInput;
};


export type MutationPlaceHoldArgs = {
  input: PlaceHoldInput;
};


export type MutationProposeAnswerTemplateArgs = {
  input: ProposeAnswerTemplateInput;
};


export type MutationProposeCorrectionArgs = {
  input: ProposeCorrectionInput;
};


export type MutationProposeMandateArgs = {
  input: ProposeMandateInput;
};


export type MutationProposeRedactionArgs = {
  input: ProposeRedactionInput;
};


export type MutationProposeTemplateRetirementArgs = {
  act: TemplateRetirementAct;
  kind: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRecordCallBackArgs = {
  input: CallBackInput;
};


export type MutationRecordDocumentCheckArgs = {
  input: IdentityDocumentCheckInput;
};


export type MutationRecordFailureArgs = {
  batchId: Scalars['ID']['input'];
  message: Scalars['String']['input'];
};


export type MutationRecordGuardianCheckArgs = {
  input: GuardianRequestInput;
};


export type MutationRecordMediumDestructionArgs = {
  input: RecordMediumDestructionInput;
};


export type MutationRecordPageArgs = {
  input: RecordPageInput;
};


export type MutationRecordPostedGuardianLetterArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordPostedLetterArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordProofArgs = {
  input: RecordProofInput;
};


export type MutationRegisterGuardianConsentArgs = {
  input: RegisterGuardianConsentInput;
};


export type MutationRegisterMediumArgs = {
  input: RegisterMediumInput;
};


export type MutationRegisterRequestArgs = {
  input: RegisterRequestInput;
};


export type MutationReleaseFromQuarantineArgs = {
  input: ReleaseFromQuarantineInput;
};


export type MutationReleaseGuardianConsentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRemindApproversArgs = {
  batchId: Scalars['ID']['input'];
  level: Scalars['String']['input'];
};


export type MutationRemindOfGuardianConsentArgs = {
  consentId: Scalars['ID']['input'];
  days: Scalars['Int']['input'];
};


export type MutationRemindOfRequestArgs = {
  requestId: Scalars['ID']['input'];
  share: Scalars['Int']['input'];
};


export type MutationReopenConversationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRestoreAnswerTemplateArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRestoreMemberArgs = {
  input: RestoreMemberInput;
};


export type MutationRestoreOrganizationArgs = {
  input: RestoreOrganizationInput;
};


export type MutationReturnAnswerTemplateArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationReturnCorrectionArgs = {
  input: ReturnCorrectionInput;
};


export type MutationReturnDestructionArgs = {
  input: ReturnDestructionInput;
};


export type MutationReturnRedactionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationReturnTemplateRetirementArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationReviewBreakGlassArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  verdict: BreakGlassVerdict;
};


export type MutationReviewHoldArgs = {
  input: ReviewHoldInput;
};


export type MutationRevokeMandateArgs = {
  mandateId: Scalars['ID']['input'];
};


export type MutationSaveTrusteeArgs = {
  input: SaveTrusteeInput;
};


export type MutationSelectDestructionArgs = {
  list?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSelectPageArgs = {
  input: SelectionPageInput;
};


export type MutationSendVerificationCodeArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationStandingChallengeArgs = {
  input: StandingTermsInput;
};


export type MutationTakeBackDeletionArgs = {
  input: TakeBackDeletionInput;
};


export type MutationTellTrusteesArgs = {
  input: TellTrusteesInput;
};


export type MutationVerifyAsMemberArgs = {
  code: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};


export type MutationWaiveRecoveryArgs = {
  input: WaiveRecoveryInput;
};


export type MutationWithdrawRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationWithdrawStandingApprovalArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** Fields that are held and are not corrected at a request. Art. 6(4). */
export type NotCorrectable = {
  __typename?: 'NotCorrectable';
  code: UncorrectableReason;
  fields: Array<Scalars['String']['output']>;
  /** In the language of the request. */
  reason: Scalars['String']['output'];
  recordClass: Scalars['String']['output'];
  /** The class in words. */
  title: Scalars['String']['output'];
};

export type ObjectToDecisionInput = {
  channel: RightsRequestChannel;
  /** Now where it is not said. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  requestId: Scalars['ID']['input'];
  /** What they object to, in their words. */
  text: Scalars['String']['input'];
};

export type OpenConversationInput = {
  channel: EnteredWay;
  /** Address to answer to. */
  contact?: InputMaybe<Scalars['String']['input']>;
  kind: ConversationKind;
  language: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  /** Null for somebody who has no entry of the registry yet. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** When it came; now where absent. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
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

export type PasswordWay =
  /** A letter of its own. */
  | 'LETTER'
  | 'PHONE';

export type Person = {
  __typename?: 'Person';
  /** Everything held of this person in every service, and why. */
  dataHeld: Array<HeldRecord>;
  id: Scalars['ID']['output'];
};

export type PlaceHoldInput = {
  caseRef: Scalars['String']['input'];
  kind: HoldKind;
  law: Scalars['String']['input'];
  /** May name people: it is sealed. */
  reason: Scalars['String']['input'];
  /** Wanted for CLASS; elsewhere only this class of the people is held. */
  recordClass?: InputMaybe<Scalars['String']['input']>;
  /** After today, within a year. */
  reviewOn: Scalars['Date']['input'];
  /** One for PERSON, up to 200 for CASE, none for CLASS. */
  subjectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
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

/** Since when, and why, the processing of a person's data is stopped in every part. */
export type ProcessingStop = {
  __typename?: 'ProcessingStop';
  /** Staff number of who decided. */
  by: Scalars['String']['output'];
  ground: StopGround;
  id: Scalars['ID']['output'];
  liftGround?: Maybe<StopLiftGround>;
  /** Why it is lifted, as staff wrote; addresses and numbers are refused in it. */
  liftReason?: Maybe<Scalars['String']['output']>;
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number, or `system` where a deletion ended. */
  liftedBy?: Maybe<Scalars['String']['output']>;
  /** When its lifting was decided; it is lifted once the person was told. */
  liftingAt?: Maybe<Scalars['DateTime']['output']>;
  person: Person;
  /** The rights request that it was decided under. */
  requestId: Scalars['ID']['output'];
  since: Scalars['DateTime']['output'];
  /** When the person was told that it is lifted. */
  toldAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ProcessingStopConnection = {
  __typename?: 'ProcessingStopConnection';
  nodes: Array<ProcessingStop>;
  pageInfo: PageInfo;
};

export type ProcessingStopFilter = {
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stops of this person; the look is recorded. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

export type ProposeAnswerTemplateInput = {
  /** The latest version that the writer saw; 0 where there was none. Refused as CHANGED where it is not the latest any more. */
  after: Scalars['Int']['input'];
  kind: Scalars['ID']['input'];
  language: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  text: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type ProposeCorrectionInput = {
  changes: Array<ProposedChangeInput>;
  /** What was asked for and cannot be requested; the requester is told why. */
  refused?: InputMaybe<Array<RefusedCorrectionInput>>;
  requestId: Scalars['ID']['input'];
};

export type ProposeMandateInput = {
  /** A document of the request, of the kind MANDATE. */
  documentId: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
  rights: Array<MandateRight>;
  /** Calendar days, both included. */
  validFrom: Scalars['Date']['input'];
  validUntil: Scalars['Date']['input'];
};

export type ProposeRedactionInput = {
  /** A conversation or a rights request. */
  caseId: Scalars['ID']['input'];
  /** Attachments that end whole. */
  documents?: InputMaybe<Array<RedactDocumentInput>>;
  passages: Array<RedactPassageInput>;
};

export type ProposedChangeInput = {
  fields: Array<ProposedFieldInput>;
  /** The record. */
  id: Scalars['ID']['input'];
  recordClass: Scalars['String']['input'];
  table: Scalars['String']['input'];
};

export type ProposedFieldInput = {
  field: Scalars['String']['input'];
  /** Null where it shall be empty. */
  value?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  answerTemplateGaps: Array<AnswerTemplateGap>;
  /** All versions of a kind, in every language; the latest first. */
  answerTemplateVersions: Array<AnswerTemplate>;
  /** Of every kind and language the latest version, and the one in use where that is another; by kind. */
  answerTemplates: Array<AnswerTemplate>;
  /** Which of these steps of corrections this part's database has. */
  appliedCorrections: Array<Scalars['String']['output']>;
  appointments: Array<Appointment>;
  /** The approval row as it stands: a message may be forged, a row may not. */
  approvedBatch?: Maybe<ApprovedBatch>;
  /** Archived records that are left of these days. */
  archiveResidue: Array<ClassCount>;
  /** What the archive has, by class. Opens nothing. */
  archivedClasses: Array<ArchivedClass>;
  /** Opens archived records for the archiving purpose, and no other; each look is recorded. By day and class. */
  archivedRecords: ArchivedRecordConnection;
  /** What nobody reviewed first, then latest first; the last 200. */
  brokenGlass: Array<BreakGlass>;
  /** What time it is for the rules, which is what every screen tells times by. */
  businessTime: BusinessTime;
  /** Whether a case is open, is this member of staff's or nobody's yet, and names all of these people. For the doors of the other parts. */
  caseNames: Scalars['Boolean']['output'];
  certificate?: Maybe<Certificate>;
  certificates: CertificateConnection;
  /** What a correction would change, and what is wrong with it; changes nothing. Opens what is asked about in the name of the request. */
  checkCorrection: CorrectionCheck;
  conversation?: Maybe<Conversation>;
  /** What waits of what the caller may act on. */
  conversationClocks: ConversationClocks;
  /** A page to print: the answer as a letter, HTML without scripts. Null where there is no such answer, or it stays shut. */
  conversationLetter?: Maybe<Scalars['String']['output']>;
  /** What answers in a language, or else the reader's, can begin with. */
  conversationTemplates: Array<ConversationTemplate>;
  /** What waits, the nearest time first; with `state: CLOSED` what is over, latest first. */
  conversations: ConversationConnection;
  /** What of a person can be corrected here, as it stands now, and of everything else why not. `caseId`: the request; it stands in the access records. */
  correctableOf: CorrectableRecords;
  /** What can be corrected of the person that a request is about, as it stands now, and of the rest why not; the look is recorded. */
  correctableRecords: CorrectablePayload;
  /** The latest correction under a request; null where none was proposed. */
  correction?: Maybe<Correction>;
  /** What would go and what stays if a deletion was granted; the look is recorded. */
  deletionProposal: DeletionProposalPayload;
  destructionBatch?: Maybe<DestructionBatch>;
  /** Overdue lists first, then by deadline. */
  destructionBatches: DestructionBatchConnection;
  destructionDeadlines: WorkflowDeadlines;
  destructionLists: Array<Scalars['String']['output']>;
  document?: Maybe<Document>;
  /** Documents of a case in the order in which they came. */
  documentsOfCase: DocumentConnection;
  /**
   * Groups of a class whose anchor and end of purpose lie before an instant, oldest first. `byPurposeEnd`: the end of the purpose alone,
   * for classes that are due as soon as it ended.
   */
  dueGroups: HeldRecordGroupPage;
  /**
   * Everything this service holds of a person, with contents, for the person's own right to see it: 1 to 2,000 records a page.
   * `caseId`: the request that asks; it stands in the access records.
   */
  exportRecords: ExportedRecordPage;
  guardianConsent?: Maybe<GuardianConsent>;
  guardianConsents: GuardianConsentConnection;
  /** For the workflow. */
  guardianSteps: GuardianSteps;
  /**
   * What is held of these subjects in this service, by class and anchor. `recordClasses`: only these.
   * `counted: false`: only the facts that decide are wanted; `records` may then be less than there are, but not zero.
   */
  heldRecords: Array<HeldRecordGroup>;
  hold?: Maybe<Hold>;
  /** Those in force first, by the day of their review. */
  holds: HoldConnection;
  /** What came in by mail, latest first. */
  intakeMessages: IntakeMessageConnection;
  /** Mail that waits for the virus scanner: how much, and since when. */
  intakeWaiting: IntakeWaiting;
  /** Who looked at a person's data, when and for which purpose, the latest day first. The question is recorded as a look. */
  looksAtPerson: LookConnection;
  /** Those that are to be destroyed now first, then by registration, newest first. `due`: only those, or only the others. */
  media: MediumConnection;
  /** The policy that decisions are made under today, in the language of the request. */
  policy: PolicyVersion;
  /** The template as it would be sent, with what is known of the conversation. */
  previewTemplate: TemplatePreview;
  /** Whose processing is, or was, stopped; the latest first. */
  processingStops: ProcessingStopConnection;
  /** What waits for a person because it could not be read whole or scanned, latest first. */
  quarantinedMessages: IntakeMessageConnection;
  /** Queues that were taken away as files, the latest first. */
  queueExports: QueueExportConnection;
  /** Texts and files of a conversation or a rights request in which something may be marked. */
  redactableCase: RedactableCase;
  redaction?: Maybe<Redaction>;
  /** Redactions of a case; without one, those of all cases that are not over. The oldest first. */
  redactions: Array<Redaction>;
  /** A dry run of destroying one person, for those who prepare and decide; the look is recorded. Null where nothing is held. */
  rehearseDestruction?: Maybe<DestructionRehearsal>;
  /** Counts and times by law, channel and handler: every handler's for whoever decides or audits, else the viewer's own. */
  requestBoard: Array<RequestFigures>;
  /** Entries of the registry that fit what the requester said, at most 20; the look is recorded. A human confirms one. */
  requestCandidates: Array<RequestCandidate>;
  /** Open requests by law, channel and handler: on track, due soon, overdue. */
  requestClocks: Array<RequestStanding>;
  /** What the clock of a request asks for next; for its workflow. */
  requestSteps: RequestSteps;
  /**
   * Rows and search tokens that are left of these targets, and rows of any other table that hold the id of one (class `(table <name>)`).
   * Zero is success only where absence was expected.
   */
  residueOf: Array<ClassCount>;
  /** In how many columns and search tables `residueOf` looks for these classes. */
  residuePlaces: Scalars['Int']['output'];
  rightsRequest?: Maybe<RightsRequest>;
  /** A cursor belongs to its order. */
  rightsRequests: RightsRequestConnection;
  /** How a text would read, with sample values. Keeps nothing. */
  sampleAnswer: AnswerTemplateSample;
  /** Words of kinds that are never asked for, in what somebody is writing. Keeps nothing. */
  screenText: Array<TextFlag>;
  standingApproval?: Maybe<StandingApproval>;
  standingClasses: Array<StandingClass>;
  /** Of a kind all of them, the latest first; without one, those that wait for a decision. */
  templateRetirements: Array<TemplateRetirement>;
  today: Today;
  /** The address of a trustee, opened with an access record. */
  trusteeAddress: TrusteeAddressPayload;
  /** Record classes that a trustee can be told about. */
  trusteeClasses: Array<TrusteeClass>;
  trusteeTask?: Maybe<TrusteeTask>;
  /** Open ones by deadline, then the confirmed ones, newest first. A program sees those of its own trustee. */
  trusteeTasks: TrusteeTaskConnection;
  trustees: Array<Trustee>;
  unreviewedGlass: Scalars['Int']['output'];
  verification?: Maybe<RequestVerification>;
  /** The package that waits under a request as a page to print; the look is recorded. */
  viewOnPaper: ViewOnPaperPayload;
  /** What has to be looked at before a granted view is given out; the look is recorded. */
  viewPassages: ViewPassages;
  /** The password of the package that waits under a request; the look is recorded. */
  viewPassword: ViewPasswordPayload;
};


export type QueryAnswerTemplateVersionsArgs = {
  kind: Scalars['ID']['input'];
};


export type QueryAppliedCorrectionsArgs = {
  requestIds: Array<Scalars['String']['input']>;
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


export type QueryBrokenGlassArgs = {
  filter?: InputMaybe<BreakGlassFilter>;
};


export type QueryCaseNamesArgs = {
  caseId: Scalars['String']['input'];
  staffNumber: Scalars['String']['input'];
  subjectIds: Array<Scalars['ID']['input']>;
};


export type QueryCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCheckCorrectionArgs = {
  input: CorrectRecordsInput;
};


export type QueryConversationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConversationLetterArgs = {
  id: Scalars['ID']['input'];
  messageId: Scalars['ID']['input'];
};


export type QueryConversationTemplatesArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConversationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConversationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCorrectableOfArgs = {
  caseId: Scalars['ID']['input'];
  subjectId: Scalars['ID']['input'];
};


export type QueryCorrectableRecordsArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryCorrectionArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryDeletionProposalArgs = {
  requestId: Scalars['ID']['input'];
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


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsOfCaseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDueGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  anchoredBefore: Scalars['DateTime']['input'];
  byPurposeEnd?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
  recordClass: Scalars['String']['input'];
};


export type QueryExportRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  subjectId: Scalars['ID']['input'];
};


export type QueryGuardianConsentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuardianConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GuardianConsentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGuardianStepsArgs = {
  consentId: Scalars['ID']['input'];
};


export type QueryHeldRecordsArgs = {
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  recordClasses?: InputMaybe<Array<Scalars['String']['input']>>;
  subjectIds: Array<Scalars['ID']['input']>;
};


export type QueryHoldArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HoldFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIntakeMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntakeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLooksAtPersonArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  personId: Scalars['ID']['input'];
};


export type QueryMediaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  due?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPreviewTemplateArgs = {
  conversationId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
};


export type QueryProcessingStopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProcessingStopFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryQuarantinedMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryQueueExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRedactableCaseArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryRedactionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRedactionsArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRehearseDestructionArgs = {
  subjectId: Scalars['ID']['input'];
};


export type QueryRequestCandidatesArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryRequestStepsArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryResidueOfArgs = {
  recordClasses: Array<Scalars['String']['input']>;
  subjectIds: Array<Scalars['ID']['input']>;
  untilDays: Array<Scalars['Date']['input']>;
};


export type QueryResiduePlacesArgs = {
  recordClasses: Array<Scalars['String']['input']>;
};


export type QueryRightsRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRightsRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RightsRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<RightsRequestOrder>;
};


export type QuerySampleAnswerArgs = {
  language: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type QueryScreenTextArgs = {
  text: Scalars['String']['input'];
};


export type QueryStandingApprovalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTemplateRetirementsArgs = {
  kind?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTrusteeAddressArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrusteeTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrusteeTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batchId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  trusteeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVerificationArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryViewOnPaperArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryViewPassagesArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryViewPasswordArgs = {
  requestId: Scalars['ID']['input'];
};

/** The queue as somebody took it away as a file. Whose requests were in it stands in the access records. */
export type QueueExport = {
  __typename?: 'QueueExport';
  at: Scalars['DateTime']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By which filter, in words, in the language of the request. */
  filter: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  order: RightsRequestOrder;
  /** As staff wrote; addresses and numbers are refused in it. */
  reason: Scalars['String']['output'];
  /** Requests that were given; null while it is under way, and where it was broken off. */
  rows?: Maybe<Scalars['Int']['output']>;
  /** Staff number. */
  staffNumber: Scalars['String']['output'];
};

export type QueueExportConnection = {
  __typename?: 'QueueExportConnection';
  nodes: Array<QueueExport>;
  pageInfo: PageInfo;
};

export type RecordMediumDestructionInput = {
  /** Wanted where the counts do not agree. */
  explanation?: InputMaybe<Scalars['String']['input']>;
  handler: Scalars['String']['input'];
  mediumId: Scalars['ID']['input'];
  method: MediumMethod;
  on: Scalars['Date']['input'];
  photoHash: Scalars['String']['input'];
  pieces: Scalars['Int']['input'];
  place: Scalars['String']['input'];
  /** What is left after it, counted. */
  remaining: Scalars['Int']['input'];
  witness: Scalars['String']['input'];
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
  /** Columns and search tables of the four parts that were looked at. */
  places?: InputMaybe<Scalars['Int']['input']>;
  residue: Array<ClassCountInput>;
};

export type RedactDocumentInput = {
  documentId: Scalars['ID']['input'];
  kind: ForbiddenKind;
};

/** A passage, in UTF-16 units of the text of its place; `end` is behind it. */
export type RedactPassageInput = {
  end: Scalars['Int']['input'];
  kind: ForbiddenKind;
  /** message:<id>, note:<id>, remark:<id>, reason:<item>, subject or note. */
  place: Scalars['String']['input'];
  start: Scalars['Int']['input'];
};

/** What of a case may be marked, as it is now. The look is recorded. */
export type RedactableCase = {
  __typename?: 'RedactableCase';
  /** Files that may end whole: what people attached, never proof of who they are. */
  documents: Array<Document>;
  /** Why it stays shut. Everything above is empty then. */
  refusal?: Maybe<Refusal>;
  /** In the order in which they stand in the case; those without a word are left out. */
  texts: Array<RedactableText>;
};

export type RedactableText = {
  __typename?: 'RedactableText';
  /** Words of kinds that are never asked for, as software reads them: a hint, never a decision. */
  flags: Array<TextFlag>;
  /** As a passage names it, such as message:<id>, note:<id>, subject. */
  place: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type RedactedCase =
  | 'CONVERSATION'
  | 'REQUEST';

export type RedactedDocument = {
  __typename?: 'RedactedDocument';
  /** The file itself; null once it ended. */
  document?: Maybe<Document>;
  documentId: Scalars['ID']['output'];
  kind: ForbiddenKind;
};

export type RedactedPassage = {
  __typename?: 'RedactedPassage';
  after: Scalars['String']['output'];
  /** What stands before it. */
  before: Scalars['String']['output'];
  kind: ForbiddenKind;
  /** Such as message:<id>, note:<id>, subject. */
  place: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

/** Words of a kind that is never asked for (Art. 1(2)), taken out of what somebody wrote: marked by one, approved by another. */
export type Redaction = {
  __typename?: 'Redaction';
  caseId: Scalars['ID']['output'];
  caseKind: RedactedCase;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number of who approved or returned it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** OFFICER or DEPUTY. */
  decidedRole?: Maybe<Scalars['String']['output']>;
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the words from before can still be reached. */
  formerWords: FormerValues;
  /** Since when a legal hold keeps the words, so that it waits; null where none does. */
  heldSince?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** How many passages and files were marked. */
  marked: Scalars['Int']['output'];
  proposedAt: Scalars['DateTime']['output'];
  /** Staff number. */
  proposedBy: Scalars['String']['output'];
  /** Number of the case; null where the case was destroyed. */
  reference?: Maybe<Scalars['String']['output']>;
  returnReason?: Maybe<Scalars['String']['output']>;
  /** What it would take out; empty once it was decided. The look is recorded. */
  shown: RedactionShown;
  state: RedactionState;
  /** EMAIL, LETTER or NOBODY: how whoever wrote it was told. */
  told?: Maybe<Scalars['String']['output']>;
};

export type RedactionPayload = {
  __typename?: 'RedactionPayload';
  redaction?: Maybe<Redaction>;
  refusal?: Maybe<Refusal>;
};

export type RedactionShown = {
  __typename?: 'RedactionShown';
  /** Files that end whole. */
  documents: Array<RedactedDocument>;
  /** Other cases of the same person that repeat one and lose it too. */
  elsewhere: Scalars['Int']['output'];
  passages: Array<RedactedPassage>;
  /** Why it stays shut. */
  refusal?: Maybe<Refusal>;
  /** Further places of the same case that repeat a passage and go with it. */
  repeats: Scalars['Int']['output'];
  /** What is approved is what was shown: goes with the approval. Null where there is nothing to approve. */
  shownHash?: Maybe<Scalars['String']['output']>;
};

export type RedactionState =
  /** Approved, and being carried out. */
  | 'APPROVED'
  | 'DONE'
  /** Waits for the person in charge or a deputy who did not propose it. */
  | 'PROPOSED'
  | 'RETURNED';

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

export type RefusedCorrection = {
  __typename?: 'RefusedCorrection';
  code: UncorrectableReason;
  /** In the language of the request. */
  reason: Scalars['String']['output'];
  recordClass: Scalars['String']['output'];
};

export type RefusedCorrectionInput = {
  code: UncorrectableReason;
  recordClass: Scalars['String']['input'];
};

export type RefusedRow = {
  __typename?: 'RefusedRow';
  /** The row's natural key, such as its employee number. */
  key?: Maybe<Scalars['String']['output']>;
  line: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
};

export type RegisterGuardianConsentInput = {
  birthday: Scalars['Date']['input'];
  channel: GuardianChannel;
  /** E-mail address that letters go to; else they are printed. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** Papers that were stored before. */
  documentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  guardian: Scalars['String']['input'];
  /** Given by whoever may ask twice: the same id opens one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: WardKind;
  language: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it came; now where absent. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name and birthday of the ward, as the papers say. */
  ward: Scalars['String']['input'];
};

export type RegisterMediumInput = {
  batchId?: InputMaybe<Scalars['ID']['input']>;
  kind: MediumKind;
  location: Scalars['String']['input'];
  pieces: Scalars['Int']['input'];
  recordClass: Scalars['String']['input'];
  /** Whose it is; or the list that it is a print-out of. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};

export type RegisterRequestInput = {
  /** Whom they say it is about. */
  about?: InputMaybe<RightsRequestAboutInput>;
  /** LETTER, FAX or PHONE for staff; API for programs. */
  channel: RightsRequestChannel;
  /** Address or number that the answer goes to. */
  contact?: InputMaybe<Scalars['String']['input']>;
  documentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Given by whoever may ask twice: the same id opens one request. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: RightsRequestKind;
  /** In which the requester is answered: en, ko or id. */
  language: Scalars['String']['input'];
  /** Laws that apply, where somebody knows; else all of the policy, and the strictest rules. */
  laws?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who wrote. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What they want corrected, and the like. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future: the clock runs from it. */
  receivedAt: Scalars['DateTime']['input'];
  requestedBy: RightsRequestedBy;
  subject?: InputMaybe<Scalars['String']['input']>;
  /** What they wrote or said. */
  text: Scalars['String']['input'];
};

/** Whom to complain to, by law. */
export type Regulator = {
  __typename?: 'Regulator';
  address: Scalars['String']['output'];
  law: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type RehearsalFate =
  /** A law keeps it: with the rest of the person it would move to the archive, reduced to what the law needs. */
  | 'ARCHIVED'
  /** Would be destroyed now, on `list`, once it is approved. */
  | 'DESTROYED'
  /** A legal hold keeps it. */
  | 'HELD'
  /** A law or the policy keeps it. */
  | 'KEPT'
  /** Inside the recovery window. */
  | 'RECOVERY'
  /** Its purpose lasts. */
  | 'RUNNING'
  /** Due, and dies with everybody's records of its day, on `list`. */
  | 'WITH_ITS_DAY';

export type RehearsalLine = {
  __typename?: 'RehearsalLine';
  clause: Scalars['String']['output'];
  fate: RehearsalFate;
  /** Keys of the person that end with the class; none where everybody's of a day share one. */
  keys: Scalars['Int']['output'];
  /** The law that keeps it, or that a hold rests on. */
  law?: Maybe<Scalars['String']['output']>;
  /** The destruction list of the policy that would end it; null where nothing does now. */
  list?: Maybe<Scalars['String']['output']>;
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  /** Entries of search tables that go with the rows. */
  searchEntries: Scalars['Int']['output'];
  service: Scalars['String']['output'];
  title: Scalars['String']['output'];
  until?: Maybe<Scalars['DateTime']['output']>;
  why: Scalars['String']['output'];
};

export type RehearsalTrustee = {
  __typename?: 'RehearsalTrustee';
  name: Scalars['String']['output'];
  task: Scalars['String']['output'];
};

/** What a person read in a quarantined message: a case is opened with it. */
export type ReleaseFromQuarantineInput = {
  /** Whom it is about, as it says: an address, an employee number. */
  aboutEmail?: InputMaybe<Scalars['String']['input']>;
  aboutEmployeeNumber?: InputMaybe<Scalars['String']['input']>;
  as: IntakeKind;
  /** Address it came from; null where there is none to answer to. */
  contact?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** en, ko or id: the language of the answer. */
  language: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  /** What the message says, as far as it can be read. 1 to 100,000 characters; kept sealed. */
  text: Scalars['String']['input'];
};

/** Somebody whom a request may be about. */
export type RequestCandidate = {
  __typename?: 'RequestCandidate';
  person?: Maybe<Person>;
  personId: Scalars['ID']['output'];
  /** EMAIL, CONTACT (they wrote from it), EMPLOYEE_NUMBER, NAME; REQUESTER is the entry of whoever asked. */
  reasons: Array<Scalars['String']['output']>;
};

export type RequestDimension =
  | 'ALL'
  | 'CHANNEL'
  | 'HANDLER'
  | 'LAW';

/** Requests counted by one law, channel or handler. */
export type RequestFigures = {
  __typename?: 'RequestFigures';
  /** Within the last 30 days: carried out, in part, or refused. */
  answered: Scalars['Int']['output'];
  answeredInTime: Scalars['Int']['output'];
  dimension: RequestDimension;
  dueIn24Hours: Scalars['Int']['output'];
  /** Those that are due within 24 hours included. */
  dueIn72Hours: Scalars['Int']['output'];
  /** The law, the channel or the staff number; null of all, and of those that nobody has. */
  key?: Maybe<Scalars['String']['output']>;
  /** Seconds from the receipt to the answer, half of them took less; null where none was answered. */
  medianSeconds?: Maybe<Scalars['Int']['output']>;
  open: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  /** As `medianSeconds`; nine in ten took less. */
  slowestTenthSeconds?: Maybe<Scalars['Int']['output']>;
};

export type RequestReminder = {
  __typename?: 'RequestReminder';
  /** Milliseconds until then; 0: now. */
  inMs: Scalars['Float']['output'];
  /** Percent of the time gone. */
  share: Scalars['Int']['output'];
};

/** Open requests by law, channel and handler. */
export type RequestStanding = {
  __typename?: 'RequestStanding';
  /** Staff number; null where nobody has them. */
  assignedTo?: Maybe<Scalars['String']['output']>;
  channel: RightsRequestChannel;
  /** Not overdue, due within 24 hours. */
  dueSoon: Scalars['Int']['output'];
  law: Scalars['String']['output'];
  onTrack: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
};

/** What the clock of a request asks for next. */
export type RequestSteps = {
  __typename?: 'RequestSteps';
  /** Reminders that were not given yet; 100 is the escalation. */
  reminders: Array<RequestReminder>;
  state: Scalars['String']['output'];
  /** Milliseconds until a requester who was not verified is closed; null where that is over. */
  unverifiedInMs?: Maybe<Scalars['Float']['output']>;
};

/** How it is being shown who asks. No address and no code is in it. */
export type RequestVerification = {
  __typename?: 'RequestVerification';
  checks: Array<VerificationCheck>;
  /** How many codes were asked for within a day, of real time. */
  codesAsked: Scalars['Int']['output'];
  /** Of a request of an agent, where one was proposed. */
  mandate?: Maybe<Mandate>;
  /** Whether another may be asked for now. */
  mayAskForCode: Scalars['Boolean']['output'];
  requestId: Scalars['ID']['output'];
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SIGNED_IN, CODE, DOCUMENT, CALL_BACK, GUARDIAN or MANDATE; null while nobody is verified. */
  verifiedHow?: Maybe<Scalars['String']['output']>;
  /** Until when the requester has to show who they are; then the request is closed and nothing was disclosed. */
  verifyBy: Scalars['DateTime']['output'];
};

/** How the requester of a recovery, or of giving it up, was verified. Art. 6(5). */
export type RequesterVerification =
  /** A legal representative or entrusted person, with a mandate. Art. 6(3). */
  | 'AGENT_MANDATE'
  /** Called back under the number that was known before. */
  | 'CALL_BACK'
  /** An identity document was seen by staff; nothing of it is kept here. */
  | 'DOCUMENT_SEEN'
  /** The member, signed in, for themselves; recorded by the system, never chosen by staff. */
  | 'SIGNED_IN'
  /** A signed written request. */
  | 'WRITTEN_REQUEST';

export type RestoreMemberInput = {
  personId: Scalars['ID']['input'];
  /** Why; 3 to 1,000 characters, and no personal data. */
  reason: Scalars['String']['input'];
  /** How the requester was verified; refused where it is not said. */
  verification?: InputMaybe<RequesterVerification>;
};

export type RestoreMemberPayload = {
  __typename?: 'RestoreMemberPayload';
  /** What was not brought back; null where nobody was restored. */
  givenAnew?: Maybe<Array<GivenAnew>>;
  /** The same in a sentence, in the language of the request. */
  notice?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Person>;
  refusal?: Maybe<Refusal>;
};

export type RestoreOrganizationInput = {
  organizationId: Scalars['ID']['input'];
  /** Why; 3 to 1,000 characters, and no personal data. */
  reason: Scalars['String']['input'];
  /** How who asked for the company was verified; refused where it is not said. */
  verification?: InputMaybe<RequesterVerification>;
};

export type RestoreOrganizationPayload = {
  __typename?: 'RestoreOrganizationPayload';
  /** What was not brought back; null where nobody was restored. */
  givenAnew?: Maybe<Array<GivenAnew>>;
  /** The same in a sentence, in the language of the request. */
  notice?: Maybe<Scalars['String']['output']>;
  /** The company that came back; null where it did not. */
  organizationId?: Maybe<Scalars['ID']['output']>;
  refusal?: Maybe<Refusal>;
  /** How many members came back. */
  restored: Scalars['Int']['output'];
};

/** Why the door is shut for somebody, and since when. */
export type Restriction = {
  __typename?: 'Restriction';
  /** WITHDRAWN, REQUESTED, HELD or DESTROYED. */
  reason: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

/** A line of the retention schedule, as published. */
export type RetentionRule = {
  __typename?: 'RetentionRule';
  anchor: Scalars['String']['output'];
  /** WHEN_DUE or WHEN_PURPOSE_ENDED where a standing approval may let it be destroyed at once; null where none may. */
  atOnce?: Maybe<Scalars['String']['output']>;
  clause: Scalars['String']['output'];
  /** ISO 8601 duration that a law or the policy demands; null where the clock of 'without delay' rules. */
  kept?: Maybe<Scalars['String']['output']>;
  law?: Maybe<Scalars['String']['output']>;
  recordClass: Scalars['String']['output'];
  then: Scalars['String']['output'];
  title: Scalars['String']['output'];
  yields: Scalars['Boolean']['output'];
};

export type ReturnCorrectionInput = {
  /** No addresses or numbers of people. */
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

export type ReturnDestructionInput = {
  batchId: Scalars['ID']['input'];
  listHash: Scalars['String']['input'];
  /** Never wanted; verified and kept where it is given. */
  passkey?: InputMaybe<PasskeyAssertionInput>;
  reason: Scalars['String']['input'];
};

export type ReviewHoldInput = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  /** The next day on which it is looked at again. */
  reviewOn: Scalars['Date']['input'];
};

/** Somebody exercises a right of Art. 6. What they wrote is sealed; the clock runs from the receipt until it is closed. */
export type RightsRequest = {
  __typename?: 'RightsRequest';
  /** Whom it is about; null until a human confirmed it. */
  about?: Maybe<Person>;
  /** What can be done next, and why the rest cannot. */
  actions: Array<RightsRequestAction>;
  /** Last moment of the answer, an extension included. */
  answerBy: Scalars['DateTime']['output'];
  assignedTo?: Maybe<Scalars['String']['output']>;
  /** Requests that came with the same message, about other people: no more than their number and how far they are. */
  cameWith: Array<RightsRequestTie>;
  channel: RightsRequestChannel;
  /** Every law's clock, applied or not. */
  clocks: Array<RightsRequestClock>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What people wrote; the look is recorded. Null where it was destroyed, or where support is neither assigned nor inside the case (header clounge-case). */
  content?: Maybe<RightsRequestContent>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Where the granted deletion stands; null where none was granted. */
  deletion?: Maybe<DeletionStanding>;
  /** Last moment of the answer, without an extension. */
  dueAt: Scalars['DateTime']['output'];
  duplicateOf?: Maybe<RightsRequest>;
  events: Array<RightsRequestEvent>;
  extendedUntil?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What was decided, item by item. */
  items: Array<RightsRequestItem>;
  kind: RightsRequestKind;
  /** Whether a person confirmed the right; until then software suggested it. */
  kindConfirmed: Scalars['Boolean']['output'];
  /** In which language the requester is answered: en, ko or id. */
  language: Scalars['String']['output'];
  /** Whose clock rules: the strictest. */
  law: Scalars['String']['output'];
  lawName: Scalars['String']['output'];
  /** Laws that apply, by id. */
  laws: Array<Scalars['String']['output']>;
  letters: Array<RightsRequestLetter>;
  /** Requests that hang on this one. */
  linked: Array<RightsRequest>;
  /** The request that it hangs on: the same person and right, or, unverified, only its like. */
  linkedTo?: Maybe<RightsRequest>;
  matchedBy?: Maybe<Scalars['String']['output']>;
  /** The request whose decision this one objects to; somebody else decides. */
  objectionTo?: Maybe<RightsRequest>;
  outcome?: Maybe<RightsRequestOutcome>;
  overdue: Scalars['Boolean']['output'];
  /** Version of the policy whose clocks rule. */
  policyVersion: Scalars['String']['output'];
  receivedAt: Scalars['DateTime']['output'];
  /** Such as R-2026-000123. */
  reference: Scalars['String']['output'];
  /** Staff number, or the client of a program; null where nobody wrote it down. */
  registeredBy?: Maybe<Scalars['String']['output']>;
  requestedBy: RightsRequestedBy;
  /** The registry entry of whoever asked. */
  requester: Person;
  /** Until the last moment; negative after it, 0 once it is closed. */
  secondsLeft: Scalars['Int']['output'];
  state: RightsRequestState;
  /** Since when the processing of the person that it is about is stopped; null where it is not. */
  stoppedSince?: Maybe<Scalars['DateTime']['output']>;
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  verifiedHow?: Maybe<RightsRequestVerifiedHow>;
  /** Until when the requester shows who they are; else it is closed, and nothing is disclosed. */
  verifyBy: Scalars['DateTime']['output'];
  /** The package of a granted view; null where none was built, or it was destroyed. */
  viewPackage?: Maybe<ViewPackage>;
};

export type RightsRequestAbout = {
  __typename?: 'RightsRequestAbout';
  email?: Maybe<Scalars['String']['output']>;
  employeeNumber?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
};

export type RightsRequestAboutInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type RightsRequestAction = {
  __typename?: 'RightsRequestAction';
  /** CONFIRM_KIND, MATCH, VERIFY, ASSIGN, NOTE, EXTEND, DECIDE, WITHDRAW, CLOSE_AS_DUPLICATE, OBJECT. */
  action: Scalars['String']['output'];
  possible: Scalars['Boolean']['output'];
  /** Why not, and the way out; null where it is possible. */
  why?: Maybe<Scalars['String']['output']>;
};

export type RightsRequestChannel =
  | 'API'
  | 'EMAIL'
  | 'FAX'
  | 'LETTER'
  | 'PHONE'
  | 'PORTAL';

/** A law's clock for one request. */
export type RightsRequestClock = {
  __typename?: 'RightsRequestClock';
  /** Whether the law applies to this request. */
  applied: Scalars['Boolean']['output'];
  /** Null where the law names no time for this right. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  extendedTo?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 8601; null where the law knows no extension for this right. */
  extension?: Maybe<Scalars['String']['output']>;
  /** Hours of the clock; null where the law counts days or months, or names no time. */
  hours?: Maybe<Scalars['Int']['output']>;
  law: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Whether the law lets the clock stand still until the requester is identified. Ours never does. */
  pause: Scalars['Boolean']['output'];
  /** ISO 8601; null where the law counts hours, or names no time. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whether this is the clock that rules. */
  rules: Scalars['Boolean']['output'];
  /** Article and statute. */
  source: Scalars['String']['output'];
};

export type RightsRequestConnection = {
  __typename?: 'RightsRequestConnection';
  /** How many fit the filter. Counted to 1,000: 1,001 says that there are more. */
  count: Scalars['Int']['output'];
  nodes: Array<RightsRequest>;
  pageInfo: PageInfo;
};

/** The sealed part of a request. */
export type RightsRequestContent = {
  __typename?: 'RightsRequestContent';
  /** Whom they say it is about. */
  about: RightsRequestAbout;
  /** Address or number that they wrote from. */
  contact?: Maybe<Scalars['String']['output']>;
  messages: Array<RightsRequestMessage>;
  name?: Maybe<Scalars['String']['output']>;
  /** What they want corrected, and the like. */
  note?: Maybe<Scalars['String']['output']>;
  /** What the requester is told about single items. */
  reasons: Array<RightsRequestReason>;
  /** Remarks of staff among themselves. */
  remarks: Array<RightsRequestRemark>;
  subject?: Maybe<Scalars['String']['output']>;
};

export type RightsRequestEvent = {
  __typename?: 'RightsRequestEvent';
  at: Scalars['DateTime']['output'];
  /** Staff number; null where the system, the requester or a program did it. */
  by?: Maybe<Scalars['String']['output']>;
  /** RECEIVED, MESSAGE, KIND_CONFIRMED, MATCHED, VERIFIED, ASSIGNED, EXTENDED, REMINDED, ESCALATED, DECIDED, CLOSED and the like. */
  kind: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type RightsRequestFilter = {
  /** Whom they are about. */
  aboutId?: InputMaybe<Scalars['ID']['input']>;
  /** Answered (carried out, in part, or refused) within these days before now. */
  answeredWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Staff number. */
  assignedTo?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<RightsRequestChannel>;
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Open, not overdue, and due within these hours of the business clock. */
  dueWithinHours?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<RightsRequestKind>;
  language?: InputMaybe<Scalars['String']['input']>;
  /** Whether they were closed after their last moment. */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  law?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exactly this one. */
  reference?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Array<RightsRequestState>>;
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RightsRequestItem = {
  __typename?: 'RightsRequestItem';
  /** Of what is kept: the article of the policy. */
  clause?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Of what is kept: the law, by its id in the policy or in words; null where only the policy keeps it. */
  law?: Maybe<Scalars['String']['output']>;
  /** The name of that law in the reader's language. */
  lawName?: Maybe<Scalars['String']['output']>;
  outcome: RightsRequestItemOutcome;
  /** Of what was refused; in words it stands in the content. */
  reasonCode?: Maybe<RightsRequestRefusalReason>;
  recordClass: Scalars['String']['output'];
  /** Of what is kept: the last day. */
  until?: Maybe<Scalars['Date']['output']>;
};

export type RightsRequestItemOutcome =
  | 'GRANTED'
  /** A law keeps it. Art. 6(4). */
  | 'KEPT'
  | 'REFUSED';

/** The four rights of Art. 6(1). */
export type RightsRequestKind =
  | 'CORRECT'
  | 'DELETE'
  | 'STOP'
  | 'VIEW';

export type RightsRequestLetter = {
  __typename?: 'RightsRequestLetter';
  id: Scalars['ID']['output'];
  /** EXTENSION, UNVERIFIED, DECISION, DUPLICATE, WITHDRAWN, DELETION_BEGUN, REDACTED. */
  kind: Scalars['String']['output'];
  /** When it was handed over; null while it waits. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number; null where it went by mail. */
  sentBy?: Maybe<Scalars['String']['output']>;
  /** As it reads, in the requester's language; the look is recorded. */
  text?: Maybe<Scalars['String']['output']>;
  /** MAIL, or PAPER: then staff print and post it. */
  way: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type RightsRequestMessage = {
  __typename?: 'RightsRequestMessage';
  at: Scalars['DateTime']['output'];
  /** REQUESTER, STAFF or SYSTEM. */
  by: Scalars['String']['output'];
  /** Ids of documents. */
  documents: Array<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  via: RightsRequestChannel;
};

export type RightsRequestOrder =
  /** The latest closed first; only those that are closed. */
  | 'CLOSED'
  /** By their last moment, the soonest first. */
  | 'DUE'
  /** The latest received first. */
  | 'RECEIVED';

export type RightsRequestOutcome =
  | 'CARRIED_OUT'
  | 'DUPLICATE'
  | 'NOT_VERIFIED'
  | 'PARTLY'
  | 'REFUSED'
  | 'WITHDRAWN';

export type RightsRequestPayload = {
  __typename?: 'RightsRequestPayload';
  refusal?: Maybe<Refusal>;
  request?: Maybe<RightsRequest>;
};

export type RightsRequestReason = {
  __typename?: 'RightsRequestReason';
  /** Id of the item. */
  item: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type RightsRequestRefusalReason =
  | 'EXCESSIVE'
  | 'LAW_FORBIDS'
  | 'NOT_HELD'
  | 'RIGHTS_OF_OTHERS'
  | 'UNFOUNDED';

export type RightsRequestRemark = {
  __typename?: 'RightsRequestRemark';
  at: Scalars['DateTime']['output'];
  /** Staff number. */
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type RightsRequestState =
  | 'CARRYING_OUT'
  /** Final. */
  | 'CLOSED'
  | 'DECIDED'
  /** Nobody has confirmed yet which right is exercised, or about whom. */
  | 'RECEIVED'
  | 'VERIFIED'
  /** Whoever asked is being verified. */
  | 'VERIFYING';

export type RightsRequestTie = {
  __typename?: 'RightsRequestTie';
  id: Scalars['ID']['output'];
  reference: Scalars['String']['output'];
  state: RightsRequestState;
};

export type RightsRequestVerifiedHow =
  | 'CALL_BACK'
  | 'CODE'
  | 'DOCUMENT'
  | 'MANDATE'
  | 'SIGNED_IN';

export type RightsRequestedBy =
  | 'AGENT'
  | 'GUARDIAN'
  | 'SELF';

export type SaveTrusteeInput = {
  /** Mail address, or HTTPS URL of the webhook; absent keeps the one that is there. */
  address?: InputMaybe<Scalars['String']['input']>;
  channel: TrusteeChannel;
  clientId?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  /** Wanted of a recipient: the consent or the law. */
  ground?: InputMaybe<Scalars['String']['input']>;
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: TrusteeKind;
  language: Scalars['String']['input'];
  name: Scalars['String']['input'];
  recordClasses: Array<Scalars['String']['input']>;
  task: Scalars['String']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type SaveTrusteePayload = {
  __typename?: 'SaveTrusteePayload';
  refusal?: Maybe<Refusal>;
  trustee?: Maybe<Trustee>;
  /** Secret of a new webhook, shown this once. */
  webhookSecret?: Maybe<Scalars['String']['output']>;
};

export type ScopeVersion = {
  __typename?: 'ScopeVersion';
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
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

/** One record class may be destroyed at once, by small runs, until a day: given for a year at most. Art. 3(1), 8(3). */
export type StandingApproval = {
  __typename?: 'StandingApproval';
  givenAt: Scalars['DateTime']['output'];
  givenBy: Scalars['String']['output'];
  /** OFFICER or DEPUTY. */
  givenRole: Scalars['String']['output'];
  /** False where whoever gave it is not in office any more: then it carries nothing, whatever its days. */
  giverInOffice: Scalars['Boolean']['output'];
  /** Oldest first. */
  history: Array<StandingEvent>;
  id: Scalars['ID']['output'];
  /** The most people, and records, of one run. */
  largestPeople: Scalars['Int']['output'];
  largestRecords: Scalars['Int']['output'];
  /** Such as SA-2026-0001. */
  number: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  recordClass: Scalars['String']['output'];
  /** What was destroyed under it, latest first; the last fifty. */
  runs: Array<ImmediateRun>;
  /** Whether the giver's passkey signed class, period, limits and reason; the signature stands in every certificate under it. */
  signedWithPasskey: Scalars['Boolean']['output'];
  state: StandingApprovalState;
  /** Calendar days, both included. */
  validFrom: Scalars['Date']['output'];
  validUntil: Scalars['Date']['output'];
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawnBy?: Maybe<Scalars['String']['output']>;
};

export type StandingApprovalPayload = {
  __typename?: 'StandingApprovalPayload';
  approval?: Maybe<StandingApproval>;
  refusal?: Maybe<Refusal>;
};

export type StandingApprovalState =
  /** Its last day is over. */
  | 'ENDED'
  | 'IN_FORCE'
  /** Its first day has not come. */
  | 'TO_COME'
  | 'WITHDRAWN';

/** A record class that the policy lets be destroyed at once. */
export type StandingClass = {
  __typename?: 'StandingClass';
  clause: Scalars['String']['output'];
  /** Null where none is in force: then what is due comes onto an ordinary list. */
  inForce?: Maybe<StandingApproval>;
  /** The most that a standing approval may allow a run. */
  largestPeople: Scalars['Int']['output'];
  largestRecords: Scalars['Int']['output'];
  /** What makes it due, in words. */
  occasion: Scalars['String']['output'];
  /** Ended or withdrawn, latest first. */
  over: Array<StandingApproval>;
  recordClass: Scalars['String']['output'];
  title: Scalars['String']['output'];
  toCome?: Maybe<StandingApproval>;
};

export type StandingEvent = {
  __typename?: 'StandingEvent';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** GIVEN, REMINDED, USED, WITHDRAWN. */
  kind: Scalars['String']['output'];
  role?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type StandingTermsInput = {
  largestPeople: Scalars['Int']['input'];
  largestRecords: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  recordClass: Scalars['String']['input'];
  /** Today or later, within a year. */
  validFrom: Scalars['Date']['input'];
  /** Included; a year at most. */
  validUntil: Scalars['Date']['input'];
};

export type StopGround =
  /** What was granted of a deletion waits for its destruction. */
  | 'DELETION'
  /** The person asked for it, Art. 6. */
  | 'STOP';

export type StopLiftAsked =
  | 'ASKED'
  | 'GROUND_ENDED';

export type StopLiftGround =
  /** The person asked for it. */
  | 'ASKED'
  /** The deletion was carried out. */
  | 'CARRIED_OUT'
  /** Why it was asked for is over. */
  | 'GROUND_ENDED'
  /** The deletion was taken back. */
  | 'TAKEN_BACK';

export type TakeBackDeletionInput = {
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
  /** How whoever takes it back was verified. */
  verification?: InputMaybe<RequesterVerification>;
};

export type TakeBackDeletionPayload = {
  __typename?: 'TakeBackDeletionPayload';
  refusal?: Maybe<Refusal>;
  /** Whether it was taken back. */
  takenBack: Scalars['Boolean']['output'];
};

export type TellTrusteesInput = {
  kind: TrusteeTaskKind;
  reason: Scalars['String']['input'];
  recordClasses: Array<Scalars['String']['input']>;
  subjectId: Scalars['ID']['input'];
};

export type TellTrusteesPayload = {
  __typename?: 'TellTrusteesPayload';
  refusal?: Maybe<Refusal>;
  tasks: Array<TrusteeTask>;
};

export type TemplatePreview = {
  __typename?: 'TemplatePreview';
  refusal?: Maybe<Refusal>;
  text?: Maybe<Scalars['String']['output']>;
  /** The version that it was made from; it is given back with the answer. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** That a text is offered no more, or again: proposed by one, approved by another. */
export type TemplateRetirement = {
  __typename?: 'TemplateRetirement';
  act: TemplateRetirementAct;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  proposedAt: Scalars['DateTime']['output'];
  /** Staff number. */
  proposedBy: Scalars['String']['output'];
  /** Why, as staff wrote; addresses and numbers are refused in it. */
  reason: Scalars['String']['output'];
  returnReason?: Maybe<Scalars['String']['output']>;
  state: AnswerTemplateState;
};

export type TemplateRetirementAct =
  /** It is offered again, as it was. */
  | 'BRING_BACK'
  /** Nobody is offered the text any more; its versions stay. */
  | 'RETIRE';

export type TemplateRetirementPayload = {
  __typename?: 'TemplateRetirementPayload';
  refusal?: Maybe<Refusal>;
  retirement?: Maybe<TemplateRetirement>;
};

/** A word of a kind that is never asked for (Art. 1(2)), in UTF-16 units of the text; `end` is behind it. */
export type TextFlag = {
  __typename?: 'TextFlag';
  end: Scalars['Int']['output'];
  kind: ForbiddenKind;
  start: Scalars['Int']['output'];
};

/** Characters from `start` up to `end`, counted in UTF-16 code units. */
export type TextRange = {
  __typename?: 'TextRange';
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

export type TextRangeInput = {
  end: Scalars['Int']['input'];
  start: Scalars['Int']['input'];
};

/** What waits today, for the first page. */
export type Today = {
  __typename?: 'Today';
  destroyedThisMonth: Scalars['Int']['output'];
  itemsToApprove: Scalars['Int']['output'];
  /** Media that wait for shredding or incineration: the same data was destroyed everywhere else. */
  mediaOutstanding: Scalars['Int']['output'];
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  now: Scalars['DateTime']['output'];
  oldestRestrictedSince?: Maybe<Scalars['DateTime']['output']>;
  overdueItems: Scalars['Int']['output'];
  recoverable: Scalars['Int']['output'];
  timeZone: Scalars['String']['output'];
  /** Tasks that trustees have not confirmed, and those among them whose time is over. */
  trusteesOutstanding: Scalars['Int']['output'];
  trusteesOverdue: Scalars['Int']['output'];
  waiting: Array<DestructionBatch>;
};

/** A company that has personal data of ours. Art. 4 and 5. */
export type Trustee = {
  __typename?: 'Trustee';
  channel: TrusteeChannel;
  /** The program of theirs that may read and confirm their tasks. */
  clientId?: Maybe<Scalars['String']['output']>;
  from: Scalars['Date']['output'];
  /** Consent or law, of a recipient. */
  ground?: Maybe<Scalars['String']['output']>;
  /** Whether an address is kept; it is sealed, and opened for who may see it by `trusteeAddress`. */
  hasAddress: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  inForce: Scalars['Boolean']['output'];
  kind: TrusteeKind;
  /** Language of letters to them. */
  language: Scalars['String']['output'];
  name: Scalars['String']['output'];
  openTasks: Scalars['Int']['output'];
  overdueTasks: Scalars['Int']['output'];
  recordClasses: Array<TrusteeClass>;
  /** What they do with the data. */
  task: Scalars['String']['output'];
  /** Until when, in the words of the policy. */
  term?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
};

export type TrusteeAddressPayload = {
  __typename?: 'TrusteeAddressPayload';
  address?: Maybe<Scalars['String']['output']>;
  refusal?: Maybe<Refusal>;
};

/** How they are told of what they must do. */
export type TrusteeChannel =
  /** A member of staff tells them, and confirms with evidence. */
  | 'HAND'
  /** A letter with a link to confirm by. */
  | 'MAIL'
  /** A signed HTTPS request to a program of theirs. */
  | 'WEBHOOK';

export type TrusteeClass = {
  __typename?: 'TrusteeClass';
  recordClass: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type TrusteeKind =
  /** Provided with the data under consent or a law, Art. 4. */
  | 'RECIPIENT'
  /** Entrusted with the processing, Art. 5. */
  | 'TRUSTEE';

/** A person by our opaque id, or a day whose records died together; and which classes. */
export type TrusteeReference = {
  __typename?: 'TrusteeReference';
  day?: Maybe<Scalars['Date']['output']>;
  recordClasses: Array<Scalars['String']['output']>;
  subject?: Maybe<Scalars['ID']['output']>;
};

export type TrusteeReferenceConnection = {
  __typename?: 'TrusteeReferenceConnection';
  nodes: Array<TrusteeReference>;
  pageInfo: PageInfo;
};

export type TrusteeSweep = {
  __typename?: 'TrusteeSweep';
  escalated: Scalars['Int']['output'];
  reminded: Scalars['Int']['output'];
};

/** What one trustee is asked to do. Names never leave: people are told by opaque ids. */
export type TrusteeTask = {
  __typename?: 'TrusteeTask';
  /** The list whose destruction it follows; null for a correction or a stop. */
  batchId?: Maybe<Scalars['ID']['output']>;
  batchReference?: Maybe<Scalars['String']['output']>;
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The trustee, its program, or the staff number of who confirmed by hand. */
  confirmedBy?: Maybe<Scalars['String']['output']>;
  /** LINK, WEBHOOK, API or HAND. */
  confirmedHow?: Maybe<Scalars['String']['output']>;
  /** Days whose records died together, such as log-in records. */
  days: Scalars['Int']['output'];
  dueAt: Scalars['DateTime']['output'];
  evidence?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the evidence, hex. */
  evidenceHash?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: TrusteeTaskKind;
  openedAt: Scalars['DateTime']['output'];
  openedBy: Scalars['String']['output'];
  people: Scalars['Int']['output'];
  /** Why the last attempt to tell them failed, as a code; null where it did not. */
  problem?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  recordClasses: Array<TrusteeClass>;
  /** Such as T-1B2C3D4E. */
  reference: Scalars['String']['output'];
  /** Whom it is about, for the trustee to find them; oldest first. */
  references: TrusteeReferenceConnection;
  /** When they were last told. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  state: TrusteeTaskState;
  trustee: Trustee;
};


/** What one trustee is asked to do. Names never leave: people are told by opaque ids. */
export type TrusteeTaskReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TrusteeTaskConnection = {
  __typename?: 'TrusteeTaskConnection';
  nodes: Array<TrusteeTask>;
  pageInfo: PageInfo;
};

export type TrusteeTaskKind =
  | 'CORRECTION'
  | 'DESTRUCTION'
  | 'STOP';

export type TrusteeTaskPayload = {
  __typename?: 'TrusteeTaskPayload';
  refusal?: Maybe<Refusal>;
  task?: Maybe<TrusteeTask>;
};

/** OVERDUE where the clock of the policy ended without a confirmation, whether they were told or not. */
export type TrusteeTaskState =
  | 'CONFIRMED'
  | 'DUE'
  | 'OVERDUE'
  | 'SENT';

/** Fields that are held and are not corrected at a request, and why. */
export type UncorrectableFields = {
  __typename?: 'UncorrectableFields';
  fields: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recordClass: Scalars['String']['output'];
};

/** Why something is not corrected at a request. Art. 6(4). */
export type UncorrectableReason =
  /** A consent is given or withdrawn. */
  | 'CONSENT'
  /** It comes from somewhere else, and is corrected there. */
  | 'ELSEWHERE'
  /** It is evidence of what was given or decided. */
  | 'EVIDENCE'
  /** It was recorded as it happened. */
  | 'FACT'
  /** Another law wants it as it was. */
  | 'LAW'
  /** Somebody said or wrote it so. */
  | 'WORDS';

/** An upload that was begun. The bytes follow by PUT, from the same caller, once. */
export type Upload = {
  __typename?: 'Upload';
  expiresAt: Scalars['DateTime']['output'];
  /** What to mind about the file, in the language of the request: show it beside the choice of the file. */
  help: Scalars['String']['output'];
  /** The document's id, as soon as it is stored. */
  id: Scalars['ID']['output'];
  /** Goes along in the header `clounge-upload`. */
  ticket: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type Verdict =
  | 'DUE'
  | 'HELD'
  | 'KEPT'
  | 'RECOVERY'
  | 'RUNNING';

/** A check that staff made. */
export type VerificationCheck = {
  __typename?: 'VerificationCheck';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** CALL_BACK, DOCUMENT, GUARDIAN or MANDATE. */
  how: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The points of its checklist that were met. */
  met: Array<Scalars['String']['output']>;
  /** Whether all were met: then the requester is verified. */
  passed: Scalars['Boolean']['output'];
};

export type VerificationPayload = {
  __typename?: 'VerificationPayload';
  refusal?: Maybe<Refusal>;
  verification?: Maybe<RequestVerification>;
};

export type VerifyAsMemberPayload = {
  __typename?: 'VerifyAsMemberPayload';
  refusal?: Maybe<Refusal>;
  verified: Scalars['Boolean']['output'];
};

export type ViewOnPaperPayload = {
  __typename?: 'ViewOnPaperPayload';
  /** The readable page of the package: HTML that loads and runs nothing. */
  page?: Maybe<Scalars['String']['output']>;
  refusal?: Maybe<Refusal>;
};

/** What the person takes away: encrypted, until it is taken or expires. */
export type ViewPackage = {
  __typename?: 'ViewPackage';
  bytes: Scalars['Int']['output'];
  downloadedAt?: Maybe<Scalars['DateTime']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  /** Id of the document. */
  id: Scalars['ID']['output'];
};

/** A text that somebody wrote in their own words, and that may speak of others. */
export type ViewPassage = {
  __typename?: 'ViewPassage';
  /** Of the text as it was looked at; what changed since is not given out. */
  hash: Scalars['String']['output'];
  /** Names the text; sent back with what was decided about it. */
  key: Scalars['String']['output'];
  recordClass: Scalars['String']['output'];
  /** Addresses and numbers that are not the person's own, as far as software can tell. */
  suspected: Array<TextRange>;
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type ViewPassages = {
  __typename?: 'ViewPassages';
  passages: Array<ViewPassage>;
  refusal?: Maybe<Refusal>;
};

/** The password of a package: told on the telephone, or in a letter of its own; never with the package. */
export type ViewPasswordPayload = {
  __typename?: 'ViewPasswordPayload';
  password?: Maybe<Scalars['String']['output']>;
  refusal?: Maybe<Refusal>;
};

export type WaiveRecoveryInput = {
  personId: Scalars['ID']['input'];
  /** Wanted of staff; 3 to 1,000 characters, and no personal data. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How the member who asked was verified; refused where staff do not say it. */
  verification?: InputMaybe<RequesterVerification>;
};

export type WaiveRecoveryPayload = {
  __typename?: 'WaiveRecoveryPayload';
  person?: Maybe<Person>;
  refusal?: Maybe<Refusal>;
  /** From when on the person is due; null where nothing was recorded. */
  waivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The kinds of Art. 10(3)①–③. Shown to the case's handlers only, and only until it is decided. */
export type WardKind =
  | 'ADULT_WARD'
  /** A child under the age limit of the policy. */
  | 'CHILD'
  | 'MENTAL_DISABILITY'
  | 'SEVERE_DISABILITY';

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
  Hold: Hold;
  Person: Person;
  RightsRequest: RightsRequest;
  StandingApproval: StandingApproval;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  DestructionBatch:
    ( { __typename: 'DestructionBatch' }
    & GraphQLRecursivePick<FederationTypes['DestructionBatch'], {"id":true}> );
  Hold:
    ( { __typename: 'Hold' }
    & GraphQLRecursivePick<FederationTypes['Hold'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  RightsRequest:
    ( { __typename: 'RightsRequest' }
    & GraphQLRecursivePick<FederationTypes['RightsRequest'], {"id":true}> );
  StandingApproval:
    ( { __typename: 'StandingApproval' }
    & GraphQLRecursivePick<FederationTypes['StandingApproval'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnswerConversationInput: AnswerConversationInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerPayload: ResolverTypeWrapper<Omit<AnswerPayload, 'conversation'> & { conversation?: Maybe<ResolversTypes['Conversation']> }>;
  AnswerTemplate: ResolverTypeWrapper<AnswerTemplateMapper>;
  AnswerTemplateGap: ResolverTypeWrapper<AnswerTemplateGap>;
  AnswerTemplatePayload: ResolverTypeWrapper<Omit<AnswerTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['AnswerTemplate']> }>;
  AnswerTemplateSample: ResolverTypeWrapper<AnswerTemplateSample>;
  AnswerTemplateState: AnswerTemplateState;
  AnswerWay: AnswerWay;
  Appointment: ResolverTypeWrapper<AppointmentMapper>;
  Approvability: ResolverTypeWrapper<Approvability>;
  Approval: ResolverTypeWrapper<ApprovalMapper>;
  ApprovalChallenge: ResolverTypeWrapper<ApprovalChallenge>;
  ApprovalChallengeInput: ApprovalChallengeInput;
  ApprovalChallengePayload: ResolverTypeWrapper<ApprovalChallengePayload>;
  ApproveCorrectionInput: ApproveCorrectionInput;
  ApproveDestructionInput: ApproveDestructionInput;
  ApprovedBatch: ResolverTypeWrapper<ApprovedBatch>;
  ArchiveRecordsInput: ArchiveRecordsInput;
  ArchivedClass: ResolverTypeWrapper<ArchivedClass>;
  ArchivedCount: ResolverTypeWrapper<ArchivedCount>;
  ArchivedCountInput: ArchivedCountInput;
  ArchivedField: ResolverTypeWrapper<ArchivedField>;
  ArchivedOutcome: ResolverTypeWrapper<ArchivedOutcome>;
  ArchivedRecord: ResolverTypeWrapper<ArchivedRecord>;
  ArchivedRecordConnection: ResolverTypeWrapper<ArchivedRecordConnection>;
  ArchivedRecordFilter: ArchivedRecordFilter;
  AssignConversationsPayload: ResolverTypeWrapper<Omit<AssignConversationsPayload, 'rows'> & { rows: Array<ResolversTypes['AssignedConversation']> }>;
  AssignRequestsPayload: ResolverTypeWrapper<Omit<AssignRequestsPayload, 'rows'> & { rows: Array<ResolversTypes['AssignedRequest']> }>;
  AssignedConversation: ResolverTypeWrapper<Omit<AssignedConversation, 'conversation'> & { conversation?: Maybe<ResolversTypes['Conversation']> }>;
  AssignedRequest: ResolverTypeWrapper<Omit<AssignedRequest, 'request'> & { request?: Maybe<ResolversTypes['RightsRequest']> }>;
  BatchClass: ResolverTypeWrapper<BatchClass>;
  BatchEvent: ResolverTypeWrapper<BatchEvent>;
  BatchItem: ResolverTypeWrapper<BatchItemMapper>;
  BatchItemConnection: ResolverTypeWrapper<Omit<BatchItemConnection, 'nodes'> & { nodes: Array<ResolversTypes['BatchItem']> }>;
  BatchLine: ResolverTypeWrapper<BatchLineMapper>;
  BatchPayload: ResolverTypeWrapper<Omit<BatchPayload, 'batch'> & { batch?: Maybe<ResolversTypes['DestructionBatch']> }>;
  BatchProgress: ResolverTypeWrapper<BatchProgress>;
  BatchState: BatchState;
  BeginUploadInput: BeginUploadInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BeginUploadPayload: ResolverTypeWrapper<BeginUploadPayload>;
  BreakGlass: ResolverTypeWrapper<BreakGlassMapper>;
  BreakGlassFilter: BreakGlassFilter;
  BreakGlassPayload: ResolverTypeWrapper<Omit<BreakGlassPayload, 'breakGlass'> & { breakGlass?: Maybe<ResolversTypes['BreakGlass']> }>;
  BreakGlassVerdict: BreakGlassVerdict;
  BusinessTime: ResolverTypeWrapper<BusinessTime>;
  CallBackInput: CallBackInput;
  CallBackPoint: CallBackPoint;
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  CertificateAddendum: ResolverTypeWrapper<CertificateAddendum>;
  CertificateConnection: ResolverTypeWrapper<Omit<CertificateConnection, 'nodes'> & { nodes: Array<ResolversTypes['Certificate']> }>;
  CertifiedMedia: ResolverTypeWrapper<CertifiedMedia>;
  CertifiedTrustee: ResolverTypeWrapper<CertifiedTrustee>;
  ChangeDestructionItemInput: ChangeDestructionItemInput;
  CheckViewPayload: ResolverTypeWrapper<Omit<CheckViewPayload, 'request'> & { request?: Maybe<ResolversTypes['RightsRequest']> }>;
  CheckedPassageInput: CheckedPassageInput;
  ClassCount: ResolverTypeWrapper<ClassCount>;
  ClassCountInput: ClassCountInput;
  ConfirmMandateInput: ConfirmMandateInput;
  ConfirmTrusteeTaskInput: ConfirmTrusteeTaskInput;
  Conversation: ResolverTypeWrapper<ConversationMapper>;
  ConversationClocks: ResolverTypeWrapper<ConversationClocks>;
  ConversationClosure: ResolverTypeWrapper<ConversationClosure>;
  ConversationConnection: ResolverTypeWrapper<Omit<ConversationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Conversation']> }>;
  ConversationEvent: ResolverTypeWrapper<ConversationEventMapper>;
  ConversationFilter: ConversationFilter;
  ConversationKind: ConversationKind;
  ConversationMessage: ResolverTypeWrapper<Omit<ConversationMessage, 'attachments'> & { attachments: Array<ResolversTypes['Document']> }>;
  ConversationNote: ResolverTypeWrapper<ConversationNote>;
  ConversationPayload: ResolverTypeWrapper<Omit<ConversationPayload, 'conversation'> & { conversation?: Maybe<ResolversTypes['Conversation']> }>;
  ConversationState: ConversationState;
  ConversationTemplate: ResolverTypeWrapper<ConversationTemplate>;
  ConversationThread: ResolverTypeWrapper<Omit<ConversationThread, 'messages'> & { messages: Array<ResolversTypes['ConversationMessage']> }>;
  ConversationWay: ConversationWay;
  ConvertPayload: ResolverTypeWrapper<Omit<ConvertPayload, 'conversation'> & { conversation?: Maybe<ResolversTypes['Conversation']> }>;
  ConvertedRight: ConvertedRight;
  CorrectRecordsInput: CorrectRecordsInput;
  CorrectableField: ResolverTypeWrapper<CorrectableField>;
  CorrectablePayload: ResolverTypeWrapper<CorrectablePayload>;
  CorrectableRecord: ResolverTypeWrapper<CorrectableRecord>;
  CorrectableRecordField: ResolverTypeWrapper<CorrectableRecordField>;
  CorrectableRecords: ResolverTypeWrapper<CorrectableRecords>;
  CorrectableRow: ResolverTypeWrapper<CorrectableRow>;
  CorrectedField: ResolverTypeWrapper<CorrectedField>;
  CorrectedRecords: ResolverTypeWrapper<CorrectedRecords>;
  CorrectedRow: ResolverTypeWrapper<CorrectedRow>;
  CorrectedRowInput: CorrectedRowInput;
  Correction: ResolverTypeWrapper<CorrectionMapper>;
  CorrectionCheck: ResolverTypeWrapper<CorrectionCheck>;
  CorrectionContent: ResolverTypeWrapper<CorrectionContent>;
  CorrectionFault: ResolverTypeWrapper<CorrectionFault>;
  CorrectionPayload: ResolverTypeWrapper<Omit<CorrectionPayload, 'correction'> & { correction?: Maybe<ResolversTypes['Correction']> }>;
  CorrectionState: CorrectionState;
  CorrectionStep: ResolverTypeWrapper<CorrectionStep>;
  CorrectionStepState: CorrectionStepState;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideGuardianConsentInput: DecideGuardianConsentInput;
  DecideRequestInput: DecideRequestInput;
  DecideRequestItemInput: DecideRequestItemInput;
  DelegateInput: DelegateInput;
  DelegatePayload: ResolverTypeWrapper<Omit<DelegatePayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  DeletionLine: ResolverTypeWrapper<DeletionLine>;
  DeletionProposal: ResolverTypeWrapper<DeletionProposal>;
  DeletionProposalPayload: ResolverTypeWrapper<DeletionProposalPayload>;
  DeletionStanding: ResolverTypeWrapper<Omit<DeletionStanding, 'grants'> & { grants: Array<ResolversTypes['GrantedDeletion']> }>;
  DestroyAtOnceInput: DestroyAtOnceInput;
  DestroyAtOncePayload: ResolverTypeWrapper<DestroyAtOncePayload>;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: ResolverTypeWrapper<DestroyRecordsPayload>;
  DestructionBatch: ResolverTypeWrapper<DestructionBatchMapper>;
  DestructionBatchConnection: ResolverTypeWrapper<Omit<DestructionBatchConnection, 'nodes'> & { nodes: Array<ResolversTypes['DestructionBatch']> }>;
  DestructionBatchFilter: DestructionBatchFilter;
  DestructionClock: ResolverTypeWrapper<DestructionClock>;
  DestructionDecision: DestructionDecision;
  DestructionRehearsal: ResolverTypeWrapper<DestructionRehearsal>;
  Document: ResolverTypeWrapper<DocumentMapper>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'nodes'> & { nodes: Array<ResolversTypes['Document']> }>;
  DocumentFate: ResolverTypeWrapper<DocumentFate>;
  DocumentKind: DocumentKind;
  DocumentLanguage: DocumentLanguage;
  DropArchivedInput: DropArchivedInput;
  EndedClass: ResolverTypeWrapper<EndedClass>;
  EnteredWay: EnteredWay;
  ExportedRecord: ResolverTypeWrapper<ExportedRecord>;
  ExportedRecordPage: ResolverTypeWrapper<ExportedRecordPage>;
  FieldChangeInput: FieldChangeInput;
  ForbiddenKind: ForbiddenKind;
  FormerValue: ResolverTypeWrapper<FormerValue>;
  FormerValues: FormerValues;
  GiveStandingApprovalInput: GiveStandingApprovalInput;
  GivenAnew: GivenAnew;
  GrantedDeletion: ResolverTypeWrapper<GrantedDeletionMapper>;
  GuardianChannel: GuardianChannel;
  GuardianCheck: ResolverTypeWrapper<GuardianCheckMapper>;
  GuardianConsent: ResolverTypeWrapper<GuardianConsentMapper>;
  GuardianConsentConnection: ResolverTypeWrapper<Omit<GuardianConsentConnection, 'nodes'> & { nodes: Array<ResolversTypes['GuardianConsent']> }>;
  GuardianConsentEnd: GuardianConsentEnd;
  GuardianConsentFilter: GuardianConsentFilter;
  GuardianConsentPayload: ResolverTypeWrapper<Omit<GuardianConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['GuardianConsent']> }>;
  GuardianConsentState: GuardianConsentState;
  GuardianContent: ResolverTypeWrapper<GuardianContent>;
  GuardianDecisionOutcome: GuardianDecisionOutcome;
  GuardianEndedHow: GuardianEndedHow;
  GuardianEvent: ResolverTypeWrapper<GuardianEventMapper>;
  GuardianLetter: ResolverTypeWrapper<GuardianLetterMapper>;
  GuardianPaperKind: GuardianPaperKind;
  GuardianPoint: GuardianPoint;
  GuardianRefusalReason: GuardianRefusalReason;
  GuardianReminder: ResolverTypeWrapper<GuardianReminder>;
  GuardianRequestInput: GuardianRequestInput;
  GuardianRequestPoint: GuardianRequestPoint;
  GuardianSteps: ResolverTypeWrapper<GuardianSteps>;
  HandOverViewInput: HandOverViewInput;
  HandOverViewPayload: ResolverTypeWrapper<Omit<HandOverViewPayload, 'request'> & { request?: Maybe<ResolversTypes['RightsRequest']> }>;
  HandOverWay: HandOverWay;
  HeldPerson: ResolverTypeWrapper<HeldPersonMapper>;
  HeldPersonInput: HeldPersonInput;
  HeldRecord: ResolverTypeWrapper<HeldRecord>;
  HeldRecordGroup: ResolverTypeWrapper<HeldRecordGroup>;
  HeldRecordGroupPage: ResolverTypeWrapper<HeldRecordGroupPage>;
  Hold: ResolverTypeWrapper<HoldMapper>;
  HoldConnection: ResolverTypeWrapper<Omit<HoldConnection, 'nodes'> & { nodes: Array<ResolversTypes['Hold']> }>;
  HoldEvent: ResolverTypeWrapper<HoldEvent>;
  HoldFilter: HoldFilter;
  HoldKind: HoldKind;
  HoldPayload: ResolverTypeWrapper<Omit<HoldPayload, 'hold'> & { hold?: Maybe<ResolversTypes['Hold']> }>;
  HoldState: HoldState;
  IdentityDocumentCheckInput: IdentityDocumentCheckInput;
  IdentityDocumentPoint: IdentityDocumentPoint;
  ImmediateRun: ResolverTypeWrapper<ImmediateRunMapper>;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ResolverTypeWrapper<ImportChunkPayload>;
  IntakeCase: ResolverTypeWrapper<IntakeCase>;
  IntakeCaseKind: IntakeCaseKind;
  IntakeFilter: IntakeFilter;
  IntakeKind: IntakeKind;
  IntakeMessage: ResolverTypeWrapper<IntakeMessageMapper>;
  IntakeMessageConnection: ResolverTypeWrapper<Omit<IntakeMessageConnection, 'nodes'> & { nodes: Array<ResolversTypes['IntakeMessage']> }>;
  IntakePayload: ResolverTypeWrapper<Omit<IntakePayload, 'message'> & { message?: Maybe<ResolversTypes['IntakeMessage']> }>;
  IntakeState: IntakeState;
  IntakeWaiting: ResolverTypeWrapper<IntakeWaiting>;
  LeftAtOnce: ResolverTypeWrapper<LeftAtOnce>;
  LiftStopInput: LiftStopInput;
  LiftStopPayload: ResolverTypeWrapper<Omit<LiftStopPayload, 'stop'> & { stop?: Maybe<ResolversTypes['ProcessingStop']> }>;
  Look: ResolverTypeWrapper<Look>;
  LookConnection: ResolverTypeWrapper<LookConnection>;
  MadeFromInput: MadeFromInput;
  Mandate: ResolverTypeWrapper<MandateMapper>;
  MandatePoint: MandatePoint;
  MandateRight: MandateRight;
  MandateState: MandateState;
  Medium: ResolverTypeWrapper<MediumMapper>;
  MediumAddendum: ResolverTypeWrapper<MediumAddendum>;
  MediumConnection: ResolverTypeWrapper<Omit<MediumConnection, 'nodes'> & { nodes: Array<ResolversTypes['Medium']> }>;
  MediumDestruction: ResolverTypeWrapper<MediumDestructionMapper>;
  MediumKind: MediumKind;
  MediumList: ResolverTypeWrapper<MediumList>;
  MediumMethod: MediumMethod;
  MediumPayload: ResolverTypeWrapper<Omit<MediumPayload, 'medium'> & { medium?: Maybe<ResolversTypes['Medium']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotCorrectable: ResolverTypeWrapper<NotCorrectable>;
  ObjectToDecisionInput: ObjectToDecisionInput;
  OpenConversationInput: OpenConversationInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageOutcome: ResolverTypeWrapper<PageOutcome>;
  PasskeyAssertionInput: PasskeyAssertionInput;
  PasskeyDescriptor: ResolverTypeWrapper<PasskeyDescriptor>;
  PasswordWay: PasswordWay;
  Person: ResolverTypeWrapper<PersonMapper>;
  PlaceHoldInput: PlaceHoldInput;
  PolicyPurpose: ResolverTypeWrapper<PolicyPurpose>;
  PolicyTrustee: ResolverTypeWrapper<PolicyTrustee>;
  PolicyVersion: ResolverTypeWrapper<PolicyVersion>;
  ProcessingStop: ResolverTypeWrapper<ProcessingStopMapper>;
  ProcessingStopConnection: ResolverTypeWrapper<Omit<ProcessingStopConnection, 'nodes'> & { nodes: Array<ResolversTypes['ProcessingStop']> }>;
  ProcessingStopFilter: ProcessingStopFilter;
  ProposeAnswerTemplateInput: ProposeAnswerTemplateInput;
  ProposeCorrectionInput: ProposeCorrectionInput;
  ProposeMandateInput: ProposeMandateInput;
  ProposeRedactionInput: ProposeRedactionInput;
  ProposedChangeInput: ProposedChangeInput;
  ProposedFieldInput: ProposedFieldInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueExport: ResolverTypeWrapper<QueueExportMapper>;
  QueueExportConnection: ResolverTypeWrapper<Omit<QueueExportConnection, 'nodes'> & { nodes: Array<ResolversTypes['QueueExport']> }>;
  RecordMediumDestructionInput: RecordMediumDestructionInput;
  RecordPageInput: RecordPageInput;
  RecordProofInput: RecordProofInput;
  RedactDocumentInput: RedactDocumentInput;
  RedactPassageInput: RedactPassageInput;
  RedactableCase: ResolverTypeWrapper<Omit<RedactableCase, 'documents'> & { documents: Array<ResolversTypes['Document']> }>;
  RedactableText: ResolverTypeWrapper<RedactableText>;
  RedactedCase: RedactedCase;
  RedactedDocument: ResolverTypeWrapper<RedactedDocumentMapper>;
  RedactedPassage: ResolverTypeWrapper<RedactedPassage>;
  Redaction: ResolverTypeWrapper<RedactionMapper>;
  RedactionPayload: ResolverTypeWrapper<Omit<RedactionPayload, 'redaction'> & { redaction?: Maybe<ResolversTypes['Redaction']> }>;
  RedactionShown: ResolverTypeWrapper<Omit<RedactionShown, 'documents'> & { documents: Array<ResolversTypes['RedactedDocument']> }>;
  RedactionState: RedactionState;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusedCorrection: ResolverTypeWrapper<RefusedCorrection>;
  RefusedCorrectionInput: RefusedCorrectionInput;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  RegisterGuardianConsentInput: RegisterGuardianConsentInput;
  RegisterMediumInput: RegisterMediumInput;
  RegisterRequestInput: RegisterRequestInput;
  Regulator: ResolverTypeWrapper<Regulator>;
  RehearsalFate: RehearsalFate;
  RehearsalLine: ResolverTypeWrapper<RehearsalLine>;
  RehearsalTrustee: ResolverTypeWrapper<RehearsalTrustee>;
  ReleaseFromQuarantineInput: ReleaseFromQuarantineInput;
  RequestCandidate: ResolverTypeWrapper<RequestCandidateMapper>;
  RequestDimension: RequestDimension;
  RequestFigures: ResolverTypeWrapper<RequestFigures>;
  RequestReminder: ResolverTypeWrapper<RequestReminder>;
  RequestStanding: ResolverTypeWrapper<RequestStanding>;
  RequestSteps: ResolverTypeWrapper<RequestSteps>;
  RequestVerification: ResolverTypeWrapper<RequestVerificationMapper>;
  RequesterVerification: RequesterVerification;
  RestoreMemberInput: RestoreMemberInput;
  RestoreMemberPayload: ResolverTypeWrapper<Omit<RestoreMemberPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  RestoreOrganizationInput: RestoreOrganizationInput;
  RestoreOrganizationPayload: ResolverTypeWrapper<RestoreOrganizationPayload>;
  Restriction: ResolverTypeWrapper<Restriction>;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  ReturnCorrectionInput: ReturnCorrectionInput;
  ReturnDestructionInput: ReturnDestructionInput;
  ReviewHoldInput: ReviewHoldInput;
  RightsRequest: ResolverTypeWrapper<RightsRequestMapper>;
  RightsRequestAbout: ResolverTypeWrapper<RightsRequestAbout>;
  RightsRequestAboutInput: RightsRequestAboutInput;
  RightsRequestAction: ResolverTypeWrapper<RightsRequestAction>;
  RightsRequestChannel: RightsRequestChannel;
  RightsRequestClock: ResolverTypeWrapper<RightsRequestClock>;
  RightsRequestConnection: ResolverTypeWrapper<RightsRequestConnectionMapper>;
  RightsRequestContent: ResolverTypeWrapper<RightsRequestContent>;
  RightsRequestEvent: ResolverTypeWrapper<RightsRequestEvent>;
  RightsRequestFilter: RightsRequestFilter;
  RightsRequestItem: ResolverTypeWrapper<RightsRequestItem>;
  RightsRequestItemOutcome: RightsRequestItemOutcome;
  RightsRequestKind: RightsRequestKind;
  RightsRequestLetter: ResolverTypeWrapper<RightsRequestLetterMapper>;
  RightsRequestMessage: ResolverTypeWrapper<RightsRequestMessage>;
  RightsRequestOrder: RightsRequestOrder;
  RightsRequestOutcome: RightsRequestOutcome;
  RightsRequestPayload: ResolverTypeWrapper<Omit<RightsRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['RightsRequest']> }>;
  RightsRequestReason: ResolverTypeWrapper<RightsRequestReason>;
  RightsRequestRefusalReason: RightsRequestRefusalReason;
  RightsRequestRemark: ResolverTypeWrapper<RightsRequestRemark>;
  RightsRequestState: RightsRequestState;
  RightsRequestTie: ResolverTypeWrapper<RightsRequestTie>;
  RightsRequestVerifiedHow: RightsRequestVerifiedHow;
  RightsRequestedBy: RightsRequestedBy;
  SaveTrusteeInput: SaveTrusteeInput;
  SaveTrusteePayload: ResolverTypeWrapper<Omit<SaveTrusteePayload, 'trustee'> & { trustee?: Maybe<ResolversTypes['Trustee']> }>;
  ScopeVersion: ResolverTypeWrapper<ScopeVersion>;
  SelectDestructionPayload: ResolverTypeWrapper<Omit<SelectDestructionPayload, 'batches'> & { batches: Array<ResolversTypes['DestructionBatch']> }>;
  SelectionPage: ResolverTypeWrapper<SelectionPage>;
  SelectionPageInput: SelectionPageInput;
  StandingApproval: ResolverTypeWrapper<StandingApprovalMapper>;
  StandingApprovalPayload: ResolverTypeWrapper<Omit<StandingApprovalPayload, 'approval'> & { approval?: Maybe<ResolversTypes['StandingApproval']> }>;
  StandingApprovalState: StandingApprovalState;
  StandingClass: ResolverTypeWrapper<StandingClassMapper>;
  StandingEvent: ResolverTypeWrapper<StandingEvent>;
  StandingTermsInput: StandingTermsInput;
  StopGround: StopGround;
  StopLiftAsked: StopLiftAsked;
  StopLiftGround: StopLiftGround;
  TakeBackDeletionInput: TakeBackDeletionInput;
  TakeBackDeletionPayload: ResolverTypeWrapper<TakeBackDeletionPayload>;
  TellTrusteesInput: TellTrusteesInput;
  TellTrusteesPayload: ResolverTypeWrapper<Omit<TellTrusteesPayload, 'tasks'> & { tasks: Array<ResolversTypes['TrusteeTask']> }>;
  TemplatePreview: ResolverTypeWrapper<TemplatePreview>;
  TemplateRetirement: ResolverTypeWrapper<TemplateRetirementMapper>;
  TemplateRetirementAct: TemplateRetirementAct;
  TemplateRetirementPayload: ResolverTypeWrapper<Omit<TemplateRetirementPayload, 'retirement'> & { retirement?: Maybe<ResolversTypes['TemplateRetirement']> }>;
  TextFlag: ResolverTypeWrapper<TextFlag>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TextRangeInput: TextRangeInput;
  Today: ResolverTypeWrapper<TodayMapper>;
  Trustee: ResolverTypeWrapper<TrusteeMapper>;
  TrusteeAddressPayload: ResolverTypeWrapper<TrusteeAddressPayload>;
  TrusteeChannel: TrusteeChannel;
  TrusteeClass: ResolverTypeWrapper<TrusteeClass>;
  TrusteeKind: TrusteeKind;
  TrusteeReference: ResolverTypeWrapper<TrusteeReference>;
  TrusteeReferenceConnection: ResolverTypeWrapper<TrusteeReferenceConnection>;
  TrusteeSweep: ResolverTypeWrapper<TrusteeSweep>;
  TrusteeTask: ResolverTypeWrapper<TrusteeTaskMapper>;
  TrusteeTaskConnection: ResolverTypeWrapper<Omit<TrusteeTaskConnection, 'nodes'> & { nodes: Array<ResolversTypes['TrusteeTask']> }>;
  TrusteeTaskKind: TrusteeTaskKind;
  TrusteeTaskPayload: ResolverTypeWrapper<Omit<TrusteeTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['TrusteeTask']> }>;
  TrusteeTaskState: TrusteeTaskState;
  UncorrectableFields: ResolverTypeWrapper<UncorrectableFields>;
  UncorrectableReason: UncorrectableReason;
  Upload: ResolverTypeWrapper<Upload>;
  Verdict: Verdict;
  VerificationCheck: ResolverTypeWrapper<VerificationCheckMapper>;
  VerificationPayload: ResolverTypeWrapper<Omit<VerificationPayload, 'verification'> & { verification?: Maybe<ResolversTypes['RequestVerification']> }>;
  VerifyAsMemberPayload: ResolverTypeWrapper<VerifyAsMemberPayload>;
  ViewOnPaperPayload: ResolverTypeWrapper<ViewOnPaperPayload>;
  ViewPackage: ResolverTypeWrapper<ViewPackage>;
  ViewPassage: ResolverTypeWrapper<ViewPassage>;
  ViewPassages: ResolverTypeWrapper<ViewPassages>;
  ViewPasswordPayload: ResolverTypeWrapper<ViewPasswordPayload>;
  WaiveRecoveryInput: WaiveRecoveryInput;
  WaiveRecoveryPayload: ResolverTypeWrapper<Omit<WaiveRecoveryPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  WardKind: WardKind;
  WorkflowDeadlines: ResolverTypeWrapper<WorkflowDeadlines>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerConversationInput: AnswerConversationInput;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AnswerPayload: Omit<AnswerPayload, 'conversation'> & { conversation?: Maybe<ResolversParentTypes['Conversation']> };
  AnswerTemplate: AnswerTemplateMapper;
  AnswerTemplateGap: AnswerTemplateGap;
  AnswerTemplatePayload: Omit<AnswerTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['AnswerTemplate']> };
  AnswerTemplateSample: AnswerTemplateSample;
  Appointment: AppointmentMapper;
  Approvability: Approvability;
  Approval: ApprovalMapper;
  ApprovalChallenge: ApprovalChallenge;
  ApprovalChallengeInput: ApprovalChallengeInput;
  ApprovalChallengePayload: ApprovalChallengePayload;
  ApproveCorrectionInput: ApproveCorrectionInput;
  ApproveDestructionInput: ApproveDestructionInput;
  ApprovedBatch: ApprovedBatch;
  ArchiveRecordsInput: ArchiveRecordsInput;
  ArchivedClass: ArchivedClass;
  ArchivedCount: ArchivedCount;
  ArchivedCountInput: ArchivedCountInput;
  ArchivedField: ArchivedField;
  ArchivedOutcome: ArchivedOutcome;
  ArchivedRecord: ArchivedRecord;
  ArchivedRecordConnection: ArchivedRecordConnection;
  ArchivedRecordFilter: ArchivedRecordFilter;
  AssignConversationsPayload: Omit<AssignConversationsPayload, 'rows'> & { rows: Array<ResolversParentTypes['AssignedConversation']> };
  AssignRequestsPayload: Omit<AssignRequestsPayload, 'rows'> & { rows: Array<ResolversParentTypes['AssignedRequest']> };
  AssignedConversation: Omit<AssignedConversation, 'conversation'> & { conversation?: Maybe<ResolversParentTypes['Conversation']> };
  AssignedRequest: Omit<AssignedRequest, 'request'> & { request?: Maybe<ResolversParentTypes['RightsRequest']> };
  BatchClass: BatchClass;
  BatchEvent: BatchEvent;
  BatchItem: BatchItemMapper;
  BatchItemConnection: Omit<BatchItemConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['BatchItem']> };
  BatchLine: BatchLineMapper;
  BatchPayload: Omit<BatchPayload, 'batch'> & { batch?: Maybe<ResolversParentTypes['DestructionBatch']> };
  BatchProgress: BatchProgress;
  BeginUploadInput: BeginUploadInput;
  Float: Scalars['Float']['output'];
  BeginUploadPayload: BeginUploadPayload;
  BreakGlass: BreakGlassMapper;
  BreakGlassFilter: BreakGlassFilter;
  BreakGlassPayload: Omit<BreakGlassPayload, 'breakGlass'> & { breakGlass?: Maybe<ResolversParentTypes['BreakGlass']> };
  BusinessTime: BusinessTime;
  CallBackInput: CallBackInput;
  Certificate: CertificateMapper;
  CertificateAddendum: CertificateAddendum;
  CertificateConnection: Omit<CertificateConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Certificate']> };
  CertifiedMedia: CertifiedMedia;
  CertifiedTrustee: CertifiedTrustee;
  ChangeDestructionItemInput: ChangeDestructionItemInput;
  CheckViewPayload: Omit<CheckViewPayload, 'request'> & { request?: Maybe<ResolversParentTypes['RightsRequest']> };
  CheckedPassageInput: CheckedPassageInput;
  ClassCount: ClassCount;
  ClassCountInput: ClassCountInput;
  ConfirmMandateInput: ConfirmMandateInput;
  ConfirmTrusteeTaskInput: ConfirmTrusteeTaskInput;
  Conversation: ConversationMapper;
  ConversationClocks: ConversationClocks;
  ConversationClosure: ConversationClosure;
  ConversationConnection: Omit<ConversationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Conversation']> };
  ConversationEvent: ConversationEventMapper;
  ConversationFilter: ConversationFilter;
  ConversationMessage: Omit<ConversationMessage, 'attachments'> & { attachments: Array<ResolversParentTypes['Document']> };
  ConversationNote: ConversationNote;
  ConversationPayload: Omit<ConversationPayload, 'conversation'> & { conversation?: Maybe<ResolversParentTypes['Conversation']> };
  ConversationTemplate: ConversationTemplate;
  ConversationThread: Omit<ConversationThread, 'messages'> & { messages: Array<ResolversParentTypes['ConversationMessage']> };
  ConvertPayload: Omit<ConvertPayload, 'conversation'> & { conversation?: Maybe<ResolversParentTypes['Conversation']> };
  CorrectRecordsInput: CorrectRecordsInput;
  CorrectableField: CorrectableField;
  CorrectablePayload: CorrectablePayload;
  CorrectableRecord: CorrectableRecord;
  CorrectableRecordField: CorrectableRecordField;
  CorrectableRecords: CorrectableRecords;
  CorrectableRow: CorrectableRow;
  CorrectedField: CorrectedField;
  CorrectedRecords: CorrectedRecords;
  CorrectedRow: CorrectedRow;
  CorrectedRowInput: CorrectedRowInput;
  Correction: CorrectionMapper;
  CorrectionCheck: CorrectionCheck;
  CorrectionContent: CorrectionContent;
  CorrectionFault: CorrectionFault;
  CorrectionPayload: Omit<CorrectionPayload, 'correction'> & { correction?: Maybe<ResolversParentTypes['Correction']> };
  CorrectionStep: CorrectionStep;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideGuardianConsentInput: DecideGuardianConsentInput;
  DecideRequestInput: DecideRequestInput;
  DecideRequestItemInput: DecideRequestItemInput;
  DelegateInput: DelegateInput;
  DelegatePayload: Omit<DelegatePayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  DeletionLine: DeletionLine;
  DeletionProposal: DeletionProposal;
  DeletionProposalPayload: DeletionProposalPayload;
  DeletionStanding: Omit<DeletionStanding, 'grants'> & { grants: Array<ResolversParentTypes['GrantedDeletion']> };
  DestroyAtOnceInput: DestroyAtOnceInput;
  DestroyAtOncePayload: DestroyAtOncePayload;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: DestroyRecordsPayload;
  DestructionBatch: DestructionBatchMapper;
  DestructionBatchConnection: Omit<DestructionBatchConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['DestructionBatch']> };
  DestructionBatchFilter: DestructionBatchFilter;
  DestructionClock: DestructionClock;
  DestructionRehearsal: DestructionRehearsal;
  Document: DocumentMapper;
  DocumentConnection: Omit<DocumentConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Document']> };
  DocumentFate: DocumentFate;
  DropArchivedInput: DropArchivedInput;
  EndedClass: EndedClass;
  ExportedRecord: ExportedRecord;
  ExportedRecordPage: ExportedRecordPage;
  FieldChangeInput: FieldChangeInput;
  FormerValue: FormerValue;
  GiveStandingApprovalInput: GiveStandingApprovalInput;
  GrantedDeletion: GrantedDeletionMapper;
  GuardianCheck: GuardianCheckMapper;
  GuardianConsent: GuardianConsentMapper;
  GuardianConsentConnection: Omit<GuardianConsentConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['GuardianConsent']> };
  GuardianConsentFilter: GuardianConsentFilter;
  GuardianConsentPayload: Omit<GuardianConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['GuardianConsent']> };
  GuardianContent: GuardianContent;
  GuardianEvent: GuardianEventMapper;
  GuardianLetter: GuardianLetterMapper;
  GuardianReminder: GuardianReminder;
  GuardianRequestInput: GuardianRequestInput;
  GuardianSteps: GuardianSteps;
  HandOverViewInput: HandOverViewInput;
  HandOverViewPayload: Omit<HandOverViewPayload, 'request'> & { request?: Maybe<ResolversParentTypes['RightsRequest']> };
  HeldPerson: HeldPersonMapper;
  HeldPersonInput: HeldPersonInput;
  HeldRecord: HeldRecord;
  HeldRecordGroup: HeldRecordGroup;
  HeldRecordGroupPage: HeldRecordGroupPage;
  Hold: HoldMapper;
  HoldConnection: Omit<HoldConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Hold']> };
  HoldEvent: HoldEvent;
  HoldFilter: HoldFilter;
  HoldPayload: Omit<HoldPayload, 'hold'> & { hold?: Maybe<ResolversParentTypes['Hold']> };
  IdentityDocumentCheckInput: IdentityDocumentCheckInput;
  ImmediateRun: ImmediateRunMapper;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ImportChunkPayload;
  IntakeCase: IntakeCase;
  IntakeFilter: IntakeFilter;
  IntakeMessage: IntakeMessageMapper;
  IntakeMessageConnection: Omit<IntakeMessageConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['IntakeMessage']> };
  IntakePayload: Omit<IntakePayload, 'message'> & { message?: Maybe<ResolversParentTypes['IntakeMessage']> };
  IntakeWaiting: IntakeWaiting;
  LeftAtOnce: LeftAtOnce;
  LiftStopInput: LiftStopInput;
  LiftStopPayload: Omit<LiftStopPayload, 'stop'> & { stop?: Maybe<ResolversParentTypes['ProcessingStop']> };
  Look: Look;
  LookConnection: LookConnection;
  MadeFromInput: MadeFromInput;
  Mandate: MandateMapper;
  Medium: MediumMapper;
  MediumAddendum: MediumAddendum;
  MediumConnection: Omit<MediumConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Medium']> };
  MediumDestruction: MediumDestructionMapper;
  MediumList: MediumList;
  MediumPayload: Omit<MediumPayload, 'medium'> & { medium?: Maybe<ResolversParentTypes['Medium']> };
  Mutation: Record<PropertyKey, never>;
  NotCorrectable: NotCorrectable;
  ObjectToDecisionInput: ObjectToDecisionInput;
  OpenConversationInput: OpenConversationInput;
  PageInfo: PageInfo;
  PageOutcome: PageOutcome;
  PasskeyAssertionInput: PasskeyAssertionInput;
  PasskeyDescriptor: PasskeyDescriptor;
  Person: PersonMapper;
  PlaceHoldInput: PlaceHoldInput;
  PolicyPurpose: PolicyPurpose;
  PolicyTrustee: PolicyTrustee;
  PolicyVersion: PolicyVersion;
  ProcessingStop: ProcessingStopMapper;
  ProcessingStopConnection: Omit<ProcessingStopConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ProcessingStop']> };
  ProcessingStopFilter: ProcessingStopFilter;
  ProposeAnswerTemplateInput: ProposeAnswerTemplateInput;
  ProposeCorrectionInput: ProposeCorrectionInput;
  ProposeMandateInput: ProposeMandateInput;
  ProposeRedactionInput: ProposeRedactionInput;
  ProposedChangeInput: ProposedChangeInput;
  ProposedFieldInput: ProposedFieldInput;
  Query: Record<PropertyKey, never>;
  QueueExport: QueueExportMapper;
  QueueExportConnection: Omit<QueueExportConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['QueueExport']> };
  RecordMediumDestructionInput: RecordMediumDestructionInput;
  RecordPageInput: RecordPageInput;
  RecordProofInput: RecordProofInput;
  RedactDocumentInput: RedactDocumentInput;
  RedactPassageInput: RedactPassageInput;
  RedactableCase: Omit<RedactableCase, 'documents'> & { documents: Array<ResolversParentTypes['Document']> };
  RedactableText: RedactableText;
  RedactedDocument: RedactedDocumentMapper;
  RedactedPassage: RedactedPassage;
  Redaction: RedactionMapper;
  RedactionPayload: Omit<RedactionPayload, 'redaction'> & { redaction?: Maybe<ResolversParentTypes['Redaction']> };
  RedactionShown: Omit<RedactionShown, 'documents'> & { documents: Array<ResolversParentTypes['RedactedDocument']> };
  Refusal: Refusal;
  RefusedCorrection: RefusedCorrection;
  RefusedCorrectionInput: RefusedCorrectionInput;
  RefusedRow: RefusedRow;
  RegisterGuardianConsentInput: RegisterGuardianConsentInput;
  RegisterMediumInput: RegisterMediumInput;
  RegisterRequestInput: RegisterRequestInput;
  Regulator: Regulator;
  RehearsalLine: RehearsalLine;
  RehearsalTrustee: RehearsalTrustee;
  ReleaseFromQuarantineInput: ReleaseFromQuarantineInput;
  RequestCandidate: RequestCandidateMapper;
  RequestFigures: RequestFigures;
  RequestReminder: RequestReminder;
  RequestStanding: RequestStanding;
  RequestSteps: RequestSteps;
  RequestVerification: RequestVerificationMapper;
  RestoreMemberInput: RestoreMemberInput;
  RestoreMemberPayload: Omit<RestoreMemberPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  RestoreOrganizationInput: RestoreOrganizationInput;
  RestoreOrganizationPayload: RestoreOrganizationPayload;
  Restriction: Restriction;
  RetentionRule: RetentionRule;
  ReturnCorrectionInput: ReturnCorrectionInput;
  ReturnDestructionInput: ReturnDestructionInput;
  ReviewHoldInput: ReviewHoldInput;
  RightsRequest: RightsRequestMapper;
  RightsRequestAbout: RightsRequestAbout;
  RightsRequestAboutInput: RightsRequestAboutInput;
  RightsRequestAction: RightsRequestAction;
  RightsRequestClock: RightsRequestClock;
  RightsRequestConnection: RightsRequestConnectionMapper;
  RightsRequestContent: RightsRequestContent;
  RightsRequestEvent: RightsRequestEvent;
  RightsRequestFilter: RightsRequestFilter;
  RightsRequestItem: RightsRequestItem;
  RightsRequestLetter: RightsRequestLetterMapper;
  RightsRequestMessage: RightsRequestMessage;
  RightsRequestPayload: Omit<RightsRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['RightsRequest']> };
  RightsRequestReason: RightsRequestReason;
  RightsRequestRemark: RightsRequestRemark;
  RightsRequestTie: RightsRequestTie;
  SaveTrusteeInput: SaveTrusteeInput;
  SaveTrusteePayload: Omit<SaveTrusteePayload, 'trustee'> & { trustee?: Maybe<ResolversParentTypes['Trustee']> };
  ScopeVersion: ScopeVersion;
  SelectDestructionPayload: Omit<SelectDestructionPayload, 'batches'> & { batches: Array<ResolversParentTypes['DestructionBatch']> };
  SelectionPage: SelectionPage;
  SelectionPageInput: SelectionPageInput;
  StandingApproval: StandingApprovalMapper;
  StandingApprovalPayload: Omit<StandingApprovalPayload, 'approval'> & { approval?: Maybe<ResolversParentTypes['StandingApproval']> };
  StandingClass: StandingClassMapper;
  StandingEvent: StandingEvent;
  StandingTermsInput: StandingTermsInput;
  TakeBackDeletionInput: TakeBackDeletionInput;
  TakeBackDeletionPayload: TakeBackDeletionPayload;
  TellTrusteesInput: TellTrusteesInput;
  TellTrusteesPayload: Omit<TellTrusteesPayload, 'tasks'> & { tasks: Array<ResolversParentTypes['TrusteeTask']> };
  TemplatePreview: TemplatePreview;
  TemplateRetirement: TemplateRetirementMapper;
  TemplateRetirementPayload: Omit<TemplateRetirementPayload, 'retirement'> & { retirement?: Maybe<ResolversParentTypes['TemplateRetirement']> };
  TextFlag: TextFlag;
  TextRange: TextRange;
  TextRangeInput: TextRangeInput;
  Today: TodayMapper;
  Trustee: TrusteeMapper;
  TrusteeAddressPayload: TrusteeAddressPayload;
  TrusteeClass: TrusteeClass;
  TrusteeReference: TrusteeReference;
  TrusteeReferenceConnection: TrusteeReferenceConnection;
  TrusteeSweep: TrusteeSweep;
  TrusteeTask: TrusteeTaskMapper;
  TrusteeTaskConnection: Omit<TrusteeTaskConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['TrusteeTask']> };
  TrusteeTaskPayload: Omit<TrusteeTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['TrusteeTask']> };
  UncorrectableFields: UncorrectableFields;
  Upload: Upload;
  VerificationCheck: VerificationCheckMapper;
  VerificationPayload: Omit<VerificationPayload, 'verification'> & { verification?: Maybe<ResolversParentTypes['RequestVerification']> };
  VerifyAsMemberPayload: VerifyAsMemberPayload;
  ViewOnPaperPayload: ViewOnPaperPayload;
  ViewPackage: ViewPackage;
  ViewPassage: ViewPassage;
  ViewPassages: ViewPassages;
  ViewPasswordPayload: ViewPasswordPayload;
  WaiveRecoveryInput: WaiveRecoveryInput;
  WaiveRecoveryPayload: Omit<WaiveRecoveryPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  WorkflowDeadlines: WorkflowDeadlines;
  String: Scalars['String']['output'];
};

export type RuleDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type RuleDirectiveResolver<Result, Parent, ContextType = Context, Args = RuleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerPayload'] = ResolversParentTypes['AnswerPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AnswerTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTemplate'] = ResolversParentTypes['AnswerTemplate']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restores?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerTemplateState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerTemplateGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTemplateGap'] = ResolversParentTypes['AnswerTemplateGap']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTemplatePayload'] = ResolversParentTypes['AnswerTemplatePayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['AnswerTemplate']>, ParentType, ContextType>;
};

export type AnswerTemplateSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTemplateSample'] = ResolversParentTypes['AnswerTemplateSample']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

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
  standing?: Resolver<Maybe<ResolversTypes['StandingApproval']>, ParentType, ContextType>;
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

export type ArchivedOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedOutcome'] = ResolversParentTypes['ArchivedOutcome']> = {
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staying?: Resolver<Array<ResolversTypes['ScopeVersion']>, ParentType, ContextType>;
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

export type AssignConversationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignConversationsPayload'] = ResolversParentTypes['AssignConversationsPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AssignedConversation']>, ParentType, ContextType>;
};

export type AssignRequestsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignRequestsPayload'] = ResolversParentTypes['AssignRequestsPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AssignedRequest']>, ParentType, ContextType>;
};

export type AssignedConversationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedConversation'] = ResolversParentTypes['AssignedConversation']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AssignedRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedRequest'] = ResolversParentTypes['AssignedRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType>;
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

export type BeginUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginUploadPayload'] = ResolversParentTypes['BeginUploadPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
};

export type BreakGlassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlass'] = ResolversParentTypes['BreakGlass']> = {
  announcedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  brokenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['BreakGlassVerdict']>, ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BusinessTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessTime'] = ResolversParentTypes['BusinessTime']> = {
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addenda?: Resolver<Array<ResolversTypes['CertificateAddendum']>, ParentType, ContextType>;
  batchReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  epoch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  irrecoverableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  media?: Resolver<Array<ResolversTypes['CertifiedMedia']>, ParentType, ContextType>;
  mediaAddenda?: Resolver<Array<ResolversTypes['MediumAddendum']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CertificatePdfArgs, 'language'>>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trustees?: Resolver<Array<ResolversTypes['CertifiedTrustee']>, ParentType, ContextType>;
};

export type CertificateAddendumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateAddendum'] = ResolversParentTypes['CertificateAddendum']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taskReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trustee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CertifiedMediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedMedia'] = ResolversParentTypes['CertifiedMedia']> = {
  destroyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediumKind'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unaccounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertifiedTrusteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedTrustee'] = ResolversParentTypes['CertifiedTrustee']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordClasses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taskReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckViewPayload'] = ResolversParentTypes['CheckViewPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType>;
  unchecked?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount']> = {
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conversation'] = ResolversParentTypes['Conversation']> = {
  answerDue?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closeDue?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['ConversationClosure']>, ParentType, ContextType>;
  flagged?: Resolver<Array<ResolversTypes['ForbiddenKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConversationKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDue?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  stoppedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['ConversationThread'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ConversationEvent']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationClocksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationClocks'] = ResolversParentTypes['ConversationClocks']> = {
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationClosure'] = ResolversParentTypes['ConversationClosure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConversationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationConnection'] = ResolversParentTypes['ConversationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Conversation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConversationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationEvent'] = ResolversParentTypes['ConversationEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConversationMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationMessage'] = ResolversParentTypes['ConversationMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['TextFlag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['ConversationWay']>, ParentType, ContextType>;
};

export type ConversationNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationNote'] = ResolversParentTypes['ConversationNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConversationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationPayload'] = ResolversParentTypes['ConversationPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ConversationTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationTemplate'] = ResolversParentTypes['ConversationTemplate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConversationThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationThread'] = ResolversParentTypes['ConversationThread']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['ConversationMessage']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ConversationNote']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConvertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConvertPayload'] = ResolversParentTypes['ConvertPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectableFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectableField'] = ResolversParentTypes['CorrectableField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectablePayload'] = ResolversParentTypes['CorrectablePayload']> = {
  others?: Resolver<Array<ResolversTypes['NotCorrectable']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['CorrectableRecord']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CorrectableRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectableRecord'] = ResolversParentTypes['CorrectableRecord']> = {
  fields?: Resolver<Array<ResolversTypes['CorrectableRecordField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectableRecordFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectableRecordField'] = ResolversParentTypes['CorrectableRecordField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectableRecordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectableRecords'] = ResolversParentTypes['CorrectableRecords']> = {
  others?: Resolver<Array<ResolversTypes['UncorrectableFields']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CorrectableRow']>, ParentType, ContextType>;
};

export type CorrectableRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectableRow'] = ResolversParentTypes['CorrectableRow']> = {
  fields?: Resolver<Array<ResolversTypes['CorrectableField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedField'] = ResolversParentTypes['CorrectedField']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectedRecordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedRecords'] = ResolversParentTypes['CorrectedRecords']> = {
  faults?: Resolver<Array<ResolversTypes['CorrectionFault']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CorrectedRow']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CorrectedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedRow'] = ResolversParentTypes['CorrectedRow']> = {
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  content?: Resolver<Maybe<ResolversTypes['CorrectionContent']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  formerValues?: Resolver<ResolversTypes['FormerValues'], ParentType, ContextType>;
  heldSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CorrectionStep']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CorrectionCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionCheck'] = ResolversParentTypes['CorrectionCheck']> = {
  faults?: Resolver<Array<ResolversTypes['CorrectionFault']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FormerValue']>, ParentType, ContextType>;
};

export type CorrectionContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionContent'] = ResolversParentTypes['CorrectionContent']> = {
  fields?: Resolver<Array<ResolversTypes['CorrectedField']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedCorrection']>, ParentType, ContextType>;
  shownHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectionFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionFault'] = ResolversParentTypes['CorrectionFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionPayload'] = ResolversParentTypes['CorrectionPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CorrectionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionStep'] = ResolversParentTypes['CorrectionStep']> = {
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionStepState'], ParentType, ContextType>;
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

export type DeletionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletionLine'] = ResolversParentTypes['DeletionLine']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  destroyBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeletionProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletionProposal'] = ResolversParentTypes['DeletionProposal']> = {
  goes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['DeletionLine']>, ParentType, ContextType>;
  objection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regulators?: Resolver<Array<ResolversTypes['Regulator']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DeletionProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletionProposalPayload'] = ResolversParentTypes['DeletionProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['DeletionProposal']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DeletionStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletionStanding'] = ResolversParentTypes['DeletionStanding']> = {
  destroyBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['GrantedDeletion']>, ParentType, ContextType>;
  takeBackUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DestroyAtOncePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestroyAtOncePayload'] = ResolversParentTypes['DestroyAtOncePayload']> = {
  batchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['LeftAtOnce']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  media?: Resolver<Array<ResolversTypes['Medium']>, ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['BatchProgress'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  selectors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['BatchEvent']>, ParentType, ContextType>;
  trusteeTasks?: Resolver<Array<ResolversTypes['TrusteeTask']>, ParentType, ContextType>;
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

export type DestructionRehearsalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionRehearsal'] = ResolversParentTypes['DestructionRehearsal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destroyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RehearsalLine']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searchEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trustees?: Resolver<Array<ResolversTypes['RehearsalTrustee']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['DocumentFate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentFateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFate'] = ResolversParentTypes['DocumentFate']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EndedClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedClass'] = ResolversParentTypes['EndedClass']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportedRecord'] = ResolversParentTypes['ExportedRecord']> = {
  anchor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeText?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purposeEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExportedRecordPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportedRecordPage'] = ResolversParentTypes['ExportedRecordPage']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ExportedRecord']>, ParentType, ContextType>;
};

export type FormerValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerValue'] = ResolversParentTypes['FormerValue']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantedDeletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantedDeletion'] = ResolversParentTypes['GrantedDeletion']> = {
  certificateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  listReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listState?: Resolver<Maybe<ResolversTypes['BatchState']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  takenBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuardianCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianCheck'] = ResolversParentTypes['GuardianCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  look?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<Array<ResolversTypes['GuardianPoint']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GuardianConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianConsent'] = ResolversParentTypes['GuardianConsent']> = {
  channel?: Resolver<ResolversTypes['GuardianChannel'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['GuardianCheck']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['GuardianContent'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedHow?: Resolver<Maybe<ResolversTypes['GuardianConsentEnd']>, ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  guardianId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letters?: Resolver<Array<ResolversTypes['GuardianLetter']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['GuardianPaperKind']>, ParentType, ContextType>;
  papersBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusedFor?: Resolver<Maybe<ResolversTypes['GuardianRefusalReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GuardianConsentState'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['GuardianEvent']>, ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type GuardianConsentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianConsentConnection'] = ResolversParentTypes['GuardianConsentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['GuardianConsent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GuardianConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianConsentPayload'] = ResolversParentTypes['GuardianConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['GuardianConsent']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GuardianContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianContent'] = ResolversParentTypes['GuardianContent']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['WardKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GuardianEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianEvent'] = ResolversParentTypes['GuardianEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuardianLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianLetter'] = ResolversParentTypes['GuardianLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toWard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GuardianReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianReminder'] = ResolversParentTypes['GuardianReminder']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GuardianStepsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianSteps'] = ResolversParentTypes['GuardianSteps']> = {
  endsInMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  papersInMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reminders?: Resolver<Array<ResolversTypes['GuardianReminder']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandOverViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverViewPayload'] = ResolversParentTypes['HandOverViewPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType>;
};

export type HeldPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldPerson'] = ResolversParentTypes['HeldPerson']> = {
  endedBefore?: Resolver<Array<ResolversTypes['EndedClass']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold'], FederationReferenceType extends FederationReferenceTypes['Hold'] = FederationReferenceTypes['Hold']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hold']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classEndedBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HoldEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HoldKind'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['HeldPerson']>, ParentType, ContextType>;
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HoldState'], ParentType, ContextType>;
};

export type HoldConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldConnection'] = ResolversParentTypes['HoldConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Hold']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HoldEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldEvent'] = ResolversParentTypes['HoldEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldPayload'] = ResolversParentTypes['HoldPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ImmediateRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImmediateRun'] = ResolversParentTypes['ImmediateRun']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['DestructionBatch'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportChunkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChunkPayload'] = ResolversParentTypes['ImportChunkPayload']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedRow']>, ParentType, ContextType>;
};

export type IntakeCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeCase'] = ResolversParentTypes['IntakeCase']> = {
  added?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntakeCaseKind'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntakeMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeMessage'] = ResolversParentTypes['IntakeMessage']> = {
  attachments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['IntakeCase']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refusedAttachments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IntakeState'], ParentType, ContextType>;
  suggestedKind?: Resolver<Maybe<ResolversTypes['IntakeKind']>, ParentType, ContextType>;
};

export type IntakeMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeMessageConnection'] = ResolversParentTypes['IntakeMessageConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['IntakeMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakePayload'] = ResolversParentTypes['IntakePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['IntakeMessage']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type IntakeWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeWaiting'] = ResolversParentTypes['IntakeWaiting']> = {
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scannerSilentSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LeftAtOnceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftAtOnce'] = ResolversParentTypes['LeftAtOnce']> = {
  refusal?: Resolver<ResolversTypes['Refusal'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LiftStopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftStopPayload'] = ResolversParentTypes['LiftStopPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['ProcessingStop']>, ParentType, ContextType>;
};

export type LookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Look'] = ResolversParentTypes['Look']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookConnection'] = ResolversParentTypes['LookConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Look']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedHow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rights?: Resolver<Array<ResolversTypes['MandateRight']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MandateState'], ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MediumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Medium'] = ResolversParentTypes['Medium']> = {
  batchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  batchReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  destroyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  destructions?: Resolver<Array<ResolversTypes['MediumDestruction']>, ParentType, ContextType>;
  dueUnder?: Resolver<Maybe<ResolversTypes['MediumList']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediumKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unaccounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediumAddendumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediumAddendum'] = ResolversParentTypes['MediumAddendum']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mediumReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediumConnection'] = ResolversParentTypes['MediumConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Medium']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MediumDestructionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediumDestruction'] = ResolversParentTypes['MediumDestruction']> = {
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handler?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['MediumMethod'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  photoHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  witness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediumListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediumList'] = ResolversParentTypes['MediumList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediumPayload'] = ResolversParentTypes['MediumPayload']> = {
  medium?: Resolver<Maybe<ResolversTypes['Medium']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerConversation?: Resolver<ResolversTypes['AnswerPayload'], ParentType, ContextType, RequireFields<MutationAnswerConversationArgs, 'input'>>;
  approvalChallenge?: Resolver<ResolversTypes['ApprovalChallengePayload'], ParentType, ContextType, RequireFields<MutationApprovalChallengeArgs, 'input'>>;
  approveAnswerTemplate?: Resolver<ResolversTypes['AnswerTemplatePayload'], ParentType, ContextType, RequireFields<MutationApproveAnswerTemplateArgs, 'id'>>;
  approveCorrection?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationApproveCorrectionArgs, 'input'>>;
  approveDestruction?: Resolver<ResolversTypes['BatchPayload'], ParentType, ContextType, RequireFields<MutationApproveDestructionArgs, 'input'>>;
  approveRedaction?: Resolver<ResolversTypes['RedactionPayload'], ParentType, ContextType, RequireFields<MutationApproveRedactionArgs, 'id' | 'shownHash'>>;
  approveTemplateRetirement?: Resolver<ResolversTypes['TemplateRetirementPayload'], ParentType, ContextType, RequireFields<MutationApproveTemplateRetirementArgs, 'id'>>;
  archiveRecords?: Resolver<ResolversTypes['ArchivedOutcome'], ParentType, ContextType, RequireFields<MutationArchiveRecordsArgs, 'input'>>;
  assignConversations?: Resolver<ResolversTypes['AssignConversationsPayload'], ParentType, ContextType, RequireFields<MutationAssignConversationsArgs, 'ids'>>;
  assignRequests?: Resolver<ResolversTypes['AssignRequestsPayload'], ParentType, ContextType, RequireFields<MutationAssignRequestsArgs, 'ids'>>;
  beginUpload?: Resolver<ResolversTypes['BeginUploadPayload'], ParentType, ContextType, RequireFields<MutationBeginUploadArgs, 'input'>>;
  breakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'minutes' | 'personId' | 'reason'>>;
  carryOutRequest?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MutationCarryOutRequestArgs, 'requestId'>>;
  certifyBatch?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationCertifyBatchArgs, 'batchId'>>;
  checkGuardianConsent?: Resolver<ResolversTypes['GuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationCheckGuardianConsentArgs, 'id' | 'met'>>;
  checkView?: Resolver<ResolversTypes['CheckViewPayload'], ParentType, ContextType, RequireFields<MutationCheckViewArgs, 'checked' | 'requestId'>>;
  closeAsDuplicate?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationCloseAsDuplicateArgs, 'of' | 'requestId'>>;
  closeConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationCloseConversationArgs, 'as' | 'id' | 'reason' | 'version'>>;
  closeEpoch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationCloseEpochArgs, 'batchId'>>;
  closeSelection?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationCloseSelectionArgs, 'list'>>;
  closeUnverified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationCloseUnverifiedArgs, 'requestId'>>;
  condemnPage?: Resolver<ResolversTypes['PageOutcome'], ParentType, ContextType, RequireFields<MutationCondemnPageArgs, 'approvalId' | 'batchId' | 'page'>>;
  confirmMandate?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationConfirmMandateArgs, 'input'>>;
  confirmRequestKind?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationConfirmRequestKindArgs, 'kind' | 'requestId'>>;
  confirmTrusteeTask?: Resolver<ResolversTypes['TrusteeTaskPayload'], ParentType, ContextType, RequireFields<MutationConfirmTrusteeTaskArgs, 'input'>>;
  convertToRightsRequest?: Resolver<ResolversTypes['ConvertPayload'], ParentType, ContextType, RequireFields<MutationConvertToRightsRequestArgs, 'id' | 'kind' | 'version'>>;
  correctRecords?: Resolver<ResolversTypes['CorrectedRecords'], ParentType, ContextType, RequireFields<MutationCorrectRecordsArgs, 'input'>>;
  decideGuardianConsent?: Resolver<ResolversTypes['GuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationDecideGuardianConsentArgs, 'input'>>;
  decideRequest?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationDecideRequestArgs, 'input'>>;
  delegate?: Resolver<ResolversTypes['DelegatePayload'], ParentType, ContextType, RequireFields<MutationDelegateArgs, 'input'>>;
  destroyAtOnce?: Resolver<ResolversTypes['DestroyAtOncePayload'], ParentType, ContextType, RequireFields<MutationDestroyAtOnceArgs, 'input'>>;
  destroyRecords?: Resolver<ResolversTypes['DestroyRecordsPayload'], ParentType, ContextType, RequireFields<MutationDestroyRecordsArgs, 'input'>>;
  discardQuarantined?: Resolver<ResolversTypes['IntakePayload'], ParentType, ContextType, RequireFields<MutationDiscardQuarantinedArgs, 'id' | 'reason'>>;
  dropArchived?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<MutationDropArchivedArgs, 'input'>>;
  endDelegation?: Resolver<ResolversTypes['DelegatePayload'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'id' | 'reason'>>;
  endGuardianConsent?: Resolver<ResolversTypes['GuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationEndGuardianConsentArgs, 'how' | 'id' | 'reason'>>;
  excludeDestructionItem?: Resolver<ResolversTypes['BatchPayload'], ParentType, ContextType, RequireFields<MutationExcludeDestructionItemArgs, 'input'>>;
  expireGuardianConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationExpireGuardianConsentArgs, 'consentId'>>;
  extendRequest?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationExtendRequestArgs, 'requestId'>>;
  freezeGuardianConsent?: Resolver<ResolversTypes['GuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationFreezeGuardianConsentArgs, 'id' | 'reason'>>;
  giveStandingApproval?: Resolver<ResolversTypes['StandingApprovalPayload'], ParentType, ContextType, RequireFields<MutationGiveStandingApprovalArgs, 'input'>>;
  guardianPapersCame?: Resolver<ResolversTypes['GuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationGuardianPapersCameArgs, 'id'>>;
  handOverView?: Resolver<ResolversTypes['HandOverViewPayload'], ParentType, ContextType, RequireFields<MutationHandOverViewArgs, 'input'>>;
  includeDestructionItem?: Resolver<ResolversTypes['BatchPayload'], ParentType, ContextType, RequireFields<MutationIncludeDestructionItemArgs, 'input'>>;
  lapseGuardianConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationLapseGuardianConsentArgs, 'consentId'>>;
  liftHold?: Resolver<ResolversTypes['HoldPayload'], ParentType, ContextType, RequireFields<MutationLiftHoldArgs, 'id' | 'reason'>>;
  liftStop?: Resolver<ResolversTypes['LiftStopPayload'], ParentType, ContextType, RequireFields<MutationLiftStopArgs, 'input'>>;
  matchRequest?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationMatchRequestArgs, 'personId' | 'requestId'>>;
  matchWard?: Resolver<ResolversTypes['GuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationMatchWardArgs, 'id' | 'personId'>>;
  moveMedium?: Resolver<ResolversTypes['MediumPayload'], ParentType, ContextType, RequireFields<MutationMoveMediumArgs, 'id' | 'location'>>;
  noteOnConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationNoteOnConversationArgs, 'id' | 'text'>>;
  noteOnRequest?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationNoteOnRequestArgs, 'requestId' | 'text'>>;
  objectToDecision?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationObjectToDecisionArgs, 'input'>>;
  openConversationFor?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationOpenConversationForArgs, 'input'>>;
  placeHold?: Resolver<ResolversTypes['HoldPayload'], ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'input'>>;
  proposeAnswerTemplate?: Resolver<ResolversTypes['AnswerTemplatePayload'], ParentType, ContextType, RequireFields<MutationProposeAnswerTemplateArgs, 'input'>>;
  proposeCorrection?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationProposeCorrectionArgs, 'input'>>;
  proposeMandate?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationProposeMandateArgs, 'input'>>;
  proposeRedaction?: Resolver<ResolversTypes['RedactionPayload'], ParentType, ContextType, RequireFields<MutationProposeRedactionArgs, 'input'>>;
  proposeTemplateRetirement?: Resolver<ResolversTypes['TemplateRetirementPayload'], ParentType, ContextType, RequireFields<MutationProposeTemplateRetirementArgs, 'act' | 'kind' | 'reason'>>;
  recordCallBack?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationRecordCallBackArgs, 'input'>>;
  recordDocumentCheck?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationRecordDocumentCheckArgs, 'input'>>;
  recordFailure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecordFailureArgs, 'batchId' | 'message'>>;
  recordGuardianCheck?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationRecordGuardianCheckArgs, 'input'>>;
  recordMediumDestruction?: Resolver<ResolversTypes['MediumPayload'], ParentType, ContextType, RequireFields<MutationRecordMediumDestructionArgs, 'input'>>;
  recordPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecordPageArgs, 'input'>>;
  recordPostedGuardianLetter?: Resolver<ResolversTypes['GuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationRecordPostedGuardianLetterArgs, 'id'>>;
  recordPostedLetter?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationRecordPostedLetterArgs, 'id'>>;
  recordProof?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecordProofArgs, 'input'>>;
  registerGuardianConsent?: Resolver<ResolversTypes['GuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationRegisterGuardianConsentArgs, 'input'>>;
  registerMedium?: Resolver<ResolversTypes['MediumPayload'], ParentType, ContextType, RequireFields<MutationRegisterMediumArgs, 'input'>>;
  registerRequest?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationRegisterRequestArgs, 'input'>>;
  releaseFromQuarantine?: Resolver<ResolversTypes['IntakePayload'], ParentType, ContextType, RequireFields<MutationReleaseFromQuarantineArgs, 'input'>>;
  releaseGuardianConsent?: Resolver<ResolversTypes['GuardianConsentPayload'], ParentType, ContextType, RequireFields<MutationReleaseGuardianConsentArgs, 'id' | 'reason'>>;
  remindApprovers?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationRemindApproversArgs, 'batchId' | 'level'>>;
  remindOfGuardianConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemindOfGuardianConsentArgs, 'consentId' | 'days'>>;
  remindOfRequest?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationRemindOfRequestArgs, 'requestId' | 'share'>>;
  remindTrustees?: Resolver<ResolversTypes['TrusteeSweep'], ParentType, ContextType>;
  reopenConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationReopenConversationArgs, 'id' | 'reason'>>;
  restoreAnswerTemplate?: Resolver<ResolversTypes['AnswerTemplatePayload'], ParentType, ContextType, RequireFields<MutationRestoreAnswerTemplateArgs, 'id' | 'reason'>>;
  restoreMember?: Resolver<ResolversTypes['RestoreMemberPayload'], ParentType, ContextType, RequireFields<MutationRestoreMemberArgs, 'input'>>;
  restoreOrganization?: Resolver<ResolversTypes['RestoreOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRestoreOrganizationArgs, 'input'>>;
  returnAnswerTemplate?: Resolver<ResolversTypes['AnswerTemplatePayload'], ParentType, ContextType, RequireFields<MutationReturnAnswerTemplateArgs, 'id' | 'reason'>>;
  returnCorrection?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationReturnCorrectionArgs, 'input'>>;
  returnDestruction?: Resolver<ResolversTypes['BatchPayload'], ParentType, ContextType, RequireFields<MutationReturnDestructionArgs, 'input'>>;
  returnRedaction?: Resolver<ResolversTypes['RedactionPayload'], ParentType, ContextType, RequireFields<MutationReturnRedactionArgs, 'id' | 'reason'>>;
  returnTemplateRetirement?: Resolver<ResolversTypes['TemplateRetirementPayload'], ParentType, ContextType, RequireFields<MutationReturnTemplateRetirementArgs, 'id' | 'reason'>>;
  reviewBreakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationReviewBreakGlassArgs, 'id' | 'note' | 'verdict'>>;
  reviewHold?: Resolver<ResolversTypes['HoldPayload'], ParentType, ContextType, RequireFields<MutationReviewHoldArgs, 'input'>>;
  revokeMandate?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationRevokeMandateArgs, 'mandateId'>>;
  rewriteSearchTables?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveTrustee?: Resolver<ResolversTypes['SaveTrusteePayload'], ParentType, ContextType, RequireFields<MutationSaveTrusteeArgs, 'input'>>;
  selectDestruction?: Resolver<ResolversTypes['SelectDestructionPayload'], ParentType, ContextType, Partial<MutationSelectDestructionArgs>>;
  selectPage?: Resolver<ResolversTypes['SelectionPage'], ParentType, ContextType, RequireFields<MutationSelectPageArgs, 'input'>>;
  sendVerificationCode?: Resolver<ResolversTypes['VerificationPayload'], ParentType, ContextType, RequireFields<MutationSendVerificationCodeArgs, 'requestId'>>;
  standingChallenge?: Resolver<ResolversTypes['ApprovalChallengePayload'], ParentType, ContextType, RequireFields<MutationStandingChallengeArgs, 'input'>>;
  takeBackDeletion?: Resolver<ResolversTypes['TakeBackDeletionPayload'], ParentType, ContextType, RequireFields<MutationTakeBackDeletionArgs, 'input'>>;
  tellTrustees?: Resolver<ResolversTypes['TellTrusteesPayload'], ParentType, ContextType, RequireFields<MutationTellTrusteesArgs, 'input'>>;
  verifyAsMember?: Resolver<ResolversTypes['VerifyAsMemberPayload'], ParentType, ContextType, RequireFields<MutationVerifyAsMemberArgs, 'code' | 'reference'>>;
  waiveRecovery?: Resolver<ResolversTypes['WaiveRecoveryPayload'], ParentType, ContextType, RequireFields<MutationWaiveRecoveryArgs, 'input'>>;
  withdrawRequest?: Resolver<ResolversTypes['RightsRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'requestId'>>;
  withdrawStandingApproval?: Resolver<ResolversTypes['StandingApprovalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawStandingApprovalArgs, 'id' | 'reason'>>;
};

export type NotCorrectableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotCorrectable'] = ResolversParentTypes['NotCorrectable']> = {
  code?: Resolver<ResolversTypes['UncorrectableReason'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ProcessingStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessingStop'] = ResolversParentTypes['ProcessingStop']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['StopGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftGround?: Resolver<Maybe<ResolversTypes['StopLiftGround']>, ParentType, ContextType>;
  liftReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProcessingStopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessingStopConnection'] = ResolversParentTypes['ProcessingStopConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ProcessingStop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  answerTemplateGaps?: Resolver<Array<ResolversTypes['AnswerTemplateGap']>, ParentType, ContextType>;
  answerTemplateVersions?: Resolver<Array<ResolversTypes['AnswerTemplate']>, ParentType, ContextType, RequireFields<QueryAnswerTemplateVersionsArgs, 'kind'>>;
  answerTemplates?: Resolver<Array<ResolversTypes['AnswerTemplate']>, ParentType, ContextType>;
  appliedCorrections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryAppliedCorrectionsArgs, 'requestIds'>>;
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  approvedBatch?: Resolver<Maybe<ResolversTypes['ApprovedBatch']>, ParentType, ContextType, RequireFields<QueryApprovedBatchArgs, 'approvalId' | 'batchId'>>;
  archiveResidue?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<QueryArchiveResidueArgs, 'recordClasses' | 'untilDays'>>;
  archivedClasses?: Resolver<Array<ResolversTypes['ArchivedClass']>, ParentType, ContextType>;
  archivedRecords?: Resolver<ResolversTypes['ArchivedRecordConnection'], ParentType, ContextType, RequireFields<QueryArchivedRecordsArgs, 'first'>>;
  brokenGlass?: Resolver<Array<ResolversTypes['BreakGlass']>, ParentType, ContextType, Partial<QueryBrokenGlassArgs>>;
  businessTime?: Resolver<ResolversTypes['BusinessTime'], ParentType, ContextType>;
  caseNames?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryCaseNamesArgs, 'caseId' | 'staffNumber' | 'subjectIds'>>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'first'>>;
  checkCorrection?: Resolver<ResolversTypes['CorrectionCheck'], ParentType, ContextType, RequireFields<QueryCheckCorrectionArgs, 'input'>>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType, RequireFields<QueryConversationArgs, 'id'>>;
  conversationClocks?: Resolver<ResolversTypes['ConversationClocks'], ParentType, ContextType>;
  conversationLetter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryConversationLetterArgs, 'id' | 'messageId'>>;
  conversationTemplates?: Resolver<Array<ResolversTypes['ConversationTemplate']>, ParentType, ContextType, Partial<QueryConversationTemplatesArgs>>;
  conversations?: Resolver<ResolversTypes['ConversationConnection'], ParentType, ContextType, Partial<QueryConversationsArgs>>;
  correctableOf?: Resolver<ResolversTypes['CorrectableRecords'], ParentType, ContextType, RequireFields<QueryCorrectableOfArgs, 'caseId' | 'subjectId'>>;
  correctableRecords?: Resolver<ResolversTypes['CorrectablePayload'], ParentType, ContextType, RequireFields<QueryCorrectableRecordsArgs, 'requestId'>>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<QueryCorrectionArgs, 'requestId'>>;
  deletionProposal?: Resolver<ResolversTypes['DeletionProposalPayload'], ParentType, ContextType, RequireFields<QueryDeletionProposalArgs, 'requestId'>>;
  destructionBatch?: Resolver<Maybe<ResolversTypes['DestructionBatch']>, ParentType, ContextType, RequireFields<QueryDestructionBatchArgs, 'id'>>;
  destructionBatches?: Resolver<ResolversTypes['DestructionBatchConnection'], ParentType, ContextType, RequireFields<QueryDestructionBatchesArgs, 'first'>>;
  destructionDeadlines?: Resolver<ResolversTypes['WorkflowDeadlines'], ParentType, ContextType, RequireFields<QueryDestructionDeadlinesArgs, 'batchId'>>;
  destructionLists?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documentsOfCase?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsOfCaseArgs, 'caseId' | 'first'>>;
  dueGroups?: Resolver<ResolversTypes['HeldRecordGroupPage'], ParentType, ContextType, RequireFields<QueryDueGroupsArgs, 'anchoredBefore' | 'first' | 'recordClass'>>;
  exportRecords?: Resolver<ResolversTypes['ExportedRecordPage'], ParentType, ContextType, RequireFields<QueryExportRecordsArgs, 'caseId' | 'first' | 'subjectId'>>;
  guardianConsent?: Resolver<Maybe<ResolversTypes['GuardianConsent']>, ParentType, ContextType, RequireFields<QueryGuardianConsentArgs, 'id'>>;
  guardianConsents?: Resolver<ResolversTypes['GuardianConsentConnection'], ParentType, ContextType, Partial<QueryGuardianConsentsArgs>>;
  guardianSteps?: Resolver<ResolversTypes['GuardianSteps'], ParentType, ContextType, RequireFields<QueryGuardianStepsArgs, 'consentId'>>;
  heldRecords?: Resolver<Array<ResolversTypes['HeldRecordGroup']>, ParentType, ContextType, RequireFields<QueryHeldRecordsArgs, 'subjectIds'>>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType, RequireFields<QueryHoldArgs, 'id'>>;
  holds?: Resolver<ResolversTypes['HoldConnection'], ParentType, ContextType, RequireFields<QueryHoldsArgs, 'first'>>;
  intakeMessages?: Resolver<ResolversTypes['IntakeMessageConnection'], ParentType, ContextType, RequireFields<QueryIntakeMessagesArgs, 'first'>>;
  intakeWaiting?: Resolver<ResolversTypes['IntakeWaiting'], ParentType, ContextType>;
  looksAtPerson?: Resolver<ResolversTypes['LookConnection'], ParentType, ContextType, RequireFields<QueryLooksAtPersonArgs, 'first' | 'personId'>>;
  media?: Resolver<ResolversTypes['MediumConnection'], ParentType, ContextType, RequireFields<QueryMediaArgs, 'first'>>;
  policy?: Resolver<ResolversTypes['PolicyVersion'], ParentType, ContextType>;
  previewTemplate?: Resolver<ResolversTypes['TemplatePreview'], ParentType, ContextType, RequireFields<QueryPreviewTemplateArgs, 'conversationId' | 'id' | 'language'>>;
  processingStops?: Resolver<ResolversTypes['ProcessingStopConnection'], ParentType, ContextType, RequireFields<QueryProcessingStopsArgs, 'first'>>;
  quarantinedMessages?: Resolver<ResolversTypes['IntakeMessageConnection'], ParentType, ContextType, RequireFields<QueryQuarantinedMessagesArgs, 'first'>>;
  queueExports?: Resolver<ResolversTypes['QueueExportConnection'], ParentType, ContextType, RequireFields<QueryQueueExportsArgs, 'first'>>;
  redactableCase?: Resolver<ResolversTypes['RedactableCase'], ParentType, ContextType, RequireFields<QueryRedactableCaseArgs, 'caseId'>>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType, RequireFields<QueryRedactionArgs, 'id'>>;
  redactions?: Resolver<Array<ResolversTypes['Redaction']>, ParentType, ContextType, Partial<QueryRedactionsArgs>>;
  rehearseDestruction?: Resolver<Maybe<ResolversTypes['DestructionRehearsal']>, ParentType, ContextType, RequireFields<QueryRehearseDestructionArgs, 'subjectId'>>;
  requestBoard?: Resolver<Array<ResolversTypes['RequestFigures']>, ParentType, ContextType>;
  requestCandidates?: Resolver<Array<ResolversTypes['RequestCandidate']>, ParentType, ContextType, RequireFields<QueryRequestCandidatesArgs, 'requestId'>>;
  requestClocks?: Resolver<Array<ResolversTypes['RequestStanding']>, ParentType, ContextType>;
  requestSteps?: Resolver<ResolversTypes['RequestSteps'], ParentType, ContextType, RequireFields<QueryRequestStepsArgs, 'requestId'>>;
  residueOf?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<QueryResidueOfArgs, 'recordClasses' | 'subjectIds' | 'untilDays'>>;
  residuePlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryResiduePlacesArgs, 'recordClasses'>>;
  rightsRequest?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<QueryRightsRequestArgs, 'id'>>;
  rightsRequests?: Resolver<ResolversTypes['RightsRequestConnection'], ParentType, ContextType, RequireFields<QueryRightsRequestsArgs, 'first' | 'order'>>;
  sampleAnswer?: Resolver<ResolversTypes['AnswerTemplateSample'], ParentType, ContextType, RequireFields<QuerySampleAnswerArgs, 'language' | 'text'>>;
  screenText?: Resolver<Array<ResolversTypes['TextFlag']>, ParentType, ContextType, RequireFields<QueryScreenTextArgs, 'text'>>;
  standingApproval?: Resolver<Maybe<ResolversTypes['StandingApproval']>, ParentType, ContextType, RequireFields<QueryStandingApprovalArgs, 'id'>>;
  standingClasses?: Resolver<Array<ResolversTypes['StandingClass']>, ParentType, ContextType>;
  templateRetirements?: Resolver<Array<ResolversTypes['TemplateRetirement']>, ParentType, ContextType, Partial<QueryTemplateRetirementsArgs>>;
  today?: Resolver<ResolversTypes['Today'], ParentType, ContextType>;
  trusteeAddress?: Resolver<ResolversTypes['TrusteeAddressPayload'], ParentType, ContextType, RequireFields<QueryTrusteeAddressArgs, 'id'>>;
  trusteeClasses?: Resolver<Array<ResolversTypes['TrusteeClass']>, ParentType, ContextType>;
  trusteeTask?: Resolver<Maybe<ResolversTypes['TrusteeTask']>, ParentType, ContextType, RequireFields<QueryTrusteeTaskArgs, 'id'>>;
  trusteeTasks?: Resolver<ResolversTypes['TrusteeTaskConnection'], ParentType, ContextType, RequireFields<QueryTrusteeTasksArgs, 'first'>>;
  trustees?: Resolver<Array<ResolversTypes['Trustee']>, ParentType, ContextType>;
  unreviewedGlass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['RequestVerification']>, ParentType, ContextType, RequireFields<QueryVerificationArgs, 'requestId'>>;
  viewOnPaper?: Resolver<ResolversTypes['ViewOnPaperPayload'], ParentType, ContextType, RequireFields<QueryViewOnPaperArgs, 'requestId'>>;
  viewPassages?: Resolver<ResolversTypes['ViewPassages'], ParentType, ContextType, RequireFields<QueryViewPassagesArgs, 'requestId'>>;
  viewPassword?: Resolver<ResolversTypes['ViewPasswordPayload'], ParentType, ContextType, RequireFields<QueryViewPasswordArgs, 'requestId'>>;
};

export type QueueExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueExport'] = ResolversParentTypes['QueueExport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['RightsRequestOrder'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staffNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueueExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueExportConnection'] = ResolversParentTypes['QueueExportConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['QueueExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RedactableCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedactableCase'] = ResolversParentTypes['RedactableCase']> = {
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['RedactableText']>, ParentType, ContextType>;
};

export type RedactableTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedactableText'] = ResolversParentTypes['RedactableText']> = {
  flags?: Resolver<Array<ResolversTypes['TextFlag']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RedactedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedactedDocument'] = ResolversParentTypes['RedactedDocument']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ForbiddenKind'], ParentType, ContextType>;
};

export type RedactedPassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedactedPassage'] = ResolversParentTypes['RedactedPassage']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ForbiddenKind'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseKind?: Resolver<ResolversTypes['RedactedCase'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  formerWords?: Resolver<ResolversTypes['FormerValues'], ParentType, ContextType>;
  heldSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['RedactionShown'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RedactionState'], ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RedactionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedactionPayload'] = ResolversParentTypes['RedactionPayload']> = {
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RedactionShownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedactionShown'] = ResolversParentTypes['RedactionShown']> = {
  documents?: Resolver<Array<ResolversTypes['RedactedDocument']>, ParentType, ContextType>;
  elsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['RedactedPassage']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shownHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wayOut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusedCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedCorrection'] = ResolversParentTypes['RefusedCorrection']> = {
  code?: Resolver<ResolversTypes['UncorrectableReason'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedRow'] = ResolversParentTypes['RefusedRow']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegulatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulator'] = ResolversParentTypes['Regulator']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RehearsalLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RehearsalLine'] = ResolversParentTypes['RehearsalLine']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['RehearsalFate'], ParentType, ContextType>;
  keys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  searchEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RehearsalTrusteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RehearsalTrustee'] = ResolversParentTypes['RehearsalTrustee']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCandidate'] = ResolversParentTypes['RequestCandidate']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestFigures'] = ResolversParentTypes['RequestFigures']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['RequestDimension'], ParentType, ContextType>;
  dueIn24Hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueIn72Hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medianSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slowestTenthSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RequestReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReminder'] = ResolversParentTypes['RequestReminder']> = {
  inMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestStanding'] = ResolversParentTypes['RequestStanding']> = {
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['RightsRequestChannel'], ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onTrack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSteps'] = ResolversParentTypes['RequestSteps']> = {
  reminders?: Resolver<Array<ResolversTypes['RequestReminder']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unverifiedInMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RequestVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestVerification'] = ResolversParentTypes['RequestVerification']> = {
  checks?: Resolver<Array<ResolversTypes['VerificationCheck']>, ParentType, ContextType>;
  codesAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType>;
  mayAskForCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedHow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifyBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RestoreMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreMemberPayload'] = ResolversParentTypes['RestoreMemberPayload']> = {
  givenAnew?: Resolver<Maybe<Array<ResolversTypes['GivenAnew']>>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RestoreOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreOrganizationPayload'] = ResolversParentTypes['RestoreOrganizationPayload']> = {
  givenAnew?: Resolver<Maybe<Array<ResolversTypes['GivenAnew']>>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atOnce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  then?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yields?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RightsRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequest'] = ResolversParentTypes['RightsRequest'], FederationReferenceType extends FederationReferenceTypes['RightsRequest'] = FederationReferenceTypes['RightsRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RightsRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['RightsRequestAction']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cameWith?: Resolver<Array<ResolversTypes['RightsRequestTie']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['RightsRequestChannel'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['RightsRequestClock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['RightsRequestContent']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletion?: Resolver<Maybe<ResolversTypes['DeletionStanding']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['RightsRequestEvent']>, ParentType, ContextType>;
  extendedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RightsRequestItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RightsRequestKind'], ParentType, ContextType>;
  kindConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lawName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  laws?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  letters?: Resolver<Array<ResolversTypes['RightsRequestLetter']>, ParentType, ContextType>;
  linked?: Resolver<Array<ResolversTypes['RightsRequest']>, ParentType, ContextType>;
  linkedTo?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType>;
  matchedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectionTo?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RightsRequestOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['RightsRequestedBy'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  secondsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RightsRequestState'], ParentType, ContextType>;
  stoppedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedHow?: Resolver<Maybe<ResolversTypes['RightsRequestVerifiedHow']>, ParentType, ContextType>;
  verifyBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewPackage?: Resolver<Maybe<ResolversTypes['ViewPackage']>, ParentType, ContextType>;
};

export type RightsRequestAboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestAbout'] = ResolversParentTypes['RightsRequestAbout']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RightsRequestActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestAction'] = ResolversParentTypes['RightsRequestAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RightsRequestClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestClock'] = ResolversParentTypes['RightsRequestClock']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extendedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RightsRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestConnection'] = ResolversParentTypes['RightsRequestConnection']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RightsRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RightsRequestContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestContent'] = ResolversParentTypes['RightsRequestContent']> = {
  about?: Resolver<ResolversTypes['RightsRequestAbout'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['RightsRequestMessage']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['RightsRequestReason']>, ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['RightsRequestRemark']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RightsRequestEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestEvent'] = ResolversParentTypes['RightsRequestEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RightsRequestItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestItem'] = ResolversParentTypes['RightsRequestItem']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RightsRequestItemOutcome'], ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['RightsRequestRefusalReason']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RightsRequestLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestLetter'] = ResolversParentTypes['RightsRequestLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RightsRequestMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestMessage'] = ResolversParentTypes['RightsRequestMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['RightsRequestChannel'], ParentType, ContextType>;
};

export type RightsRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestPayload'] = ResolversParentTypes['RightsRequestPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType>;
};

export type RightsRequestReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestReason'] = ResolversParentTypes['RightsRequestReason']> = {
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RightsRequestRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestRemark'] = ResolversParentTypes['RightsRequestRemark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RightsRequestTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsRequestTie'] = ResolversParentTypes['RightsRequestTie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RightsRequestState'], ParentType, ContextType>;
};

export type SaveTrusteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveTrusteePayload'] = ResolversParentTypes['SaveTrusteePayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  trustee?: Resolver<Maybe<ResolversTypes['Trustee']>, ParentType, ContextType>;
  webhookSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScopeVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeVersion'] = ResolversParentTypes['ScopeVersion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelectDestructionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectDestructionPayload'] = ResolversParentTypes['SelectDestructionPayload']> = {
  batches?: Resolver<Array<ResolversTypes['DestructionBatch']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SelectionPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionPage'] = ResolversParentTypes['SelectionPage']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandingApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingApproval'] = ResolversParentTypes['StandingApproval'], FederationReferenceType extends FederationReferenceTypes['StandingApproval'] = FederationReferenceTypes['StandingApproval']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StandingApproval']> | FederationReferenceType, FederationReferenceType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  giverInOffice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['StandingEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  largestPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['ImmediateRun']>, ParentType, ContextType>;
  signedWithPasskey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StandingApprovalState'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandingApprovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingApprovalPayload'] = ResolversParentTypes['StandingApprovalPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['StandingApproval']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type StandingClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingClass'] = ResolversParentTypes['StandingClass']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['StandingApproval']>, ParentType, ContextType>;
  largestPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['StandingApproval']>, ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toCome?: Resolver<Maybe<ResolversTypes['StandingApproval']>, ParentType, ContextType>;
};

export type StandingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingEvent'] = ResolversParentTypes['StandingEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TakeBackDeletionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackDeletionPayload'] = ResolversParentTypes['TakeBackDeletionPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  takenBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TellTrusteesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TellTrusteesPayload'] = ResolversParentTypes['TellTrusteesPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['TrusteeTask']>, ParentType, ContextType>;
};

export type TemplatePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplatePreview'] = ResolversParentTypes['TemplatePreview']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TemplateRetirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateRetirement'] = ResolversParentTypes['TemplateRetirement']> = {
  act?: Resolver<ResolversTypes['TemplateRetirementAct'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerTemplateState'], ParentType, ContextType>;
};

export type TemplateRetirementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateRetirementPayload'] = ResolversParentTypes['TemplateRetirementPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  retirement?: Resolver<Maybe<ResolversTypes['TemplateRetirement']>, ParentType, ContextType>;
};

export type TextFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextFlag'] = ResolversParentTypes['TextFlag']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ForbiddenKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TodayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Today'] = ResolversParentTypes['Today']> = {
  destroyedThisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsToApprove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaOutstanding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oldestRestrictedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recoverable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trusteesOutstanding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trusteesOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['DestructionBatch']>, ParentType, ContextType>;
};

export type TrusteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trustee'] = ResolversParentTypes['Trustee']> = {
  channel?: Resolver<ResolversTypes['TrusteeChannel'], ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasAddress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrusteeKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openTasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueTasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordClasses?: Resolver<Array<ResolversTypes['TrusteeClass']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrusteeAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrusteeAddressPayload'] = ResolversParentTypes['TrusteeAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TrusteeClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrusteeClass'] = ResolversParentTypes['TrusteeClass']> = {
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrusteeReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrusteeReference'] = ResolversParentTypes['TrusteeReference']> = {
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordClasses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TrusteeReferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrusteeReferenceConnection'] = ResolversParentTypes['TrusteeReferenceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TrusteeReference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrusteeSweepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrusteeSweep'] = ResolversParentTypes['TrusteeSweep']> = {
  escalated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrusteeTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrusteeTask'] = ResolversParentTypes['TrusteeTask']> = {
  batchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  batchReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedHow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrusteeTaskKind'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordClasses?: Resolver<Array<ResolversTypes['TrusteeClass']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  references?: Resolver<ResolversTypes['TrusteeReferenceConnection'], ParentType, ContextType, RequireFields<TrusteeTaskReferencesArgs, 'first'>>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrusteeTaskState'], ParentType, ContextType>;
  trustee?: Resolver<ResolversTypes['Trustee'], ParentType, ContextType>;
};

export type TrusteeTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrusteeTaskConnection'] = ResolversParentTypes['TrusteeTaskConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TrusteeTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrusteeTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrusteeTaskPayload'] = ResolversParentTypes['TrusteeTaskPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['TrusteeTask']>, ParentType, ContextType>;
};

export type UncorrectableFieldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncorrectableFields'] = ResolversParentTypes['UncorrectableFields']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  help?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerificationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationCheck'] = ResolversParentTypes['VerificationCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  met?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationPayload'] = ResolversParentTypes['VerificationPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['RequestVerification']>, ParentType, ContextType>;
};

export type VerifyAsMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyAsMemberPayload'] = ResolversParentTypes['VerifyAsMemberPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewOnPaperPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewOnPaperPayload'] = ResolversParentTypes['ViewOnPaperPayload']> = {
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ViewPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewPackage'] = ResolversParentTypes['ViewPackage']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downloadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ViewPassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewPassage'] = ResolversParentTypes['ViewPassage']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspected?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewPassagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewPassages'] = ResolversParentTypes['ViewPassages']> = {
  passages?: Resolver<Array<ResolversTypes['ViewPassage']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ViewPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewPasswordPayload'] = ResolversParentTypes['ViewPasswordPayload']> = {
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type WaiveRecoveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiveRecoveryPayload'] = ResolversParentTypes['WaiveRecoveryPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  waivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WorkflowDeadlinesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkflowDeadlines'] = ResolversParentTypes['WorkflowDeadlines']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdueInMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remindersInMs?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnswerPayload?: AnswerPayloadResolvers<ContextType>;
  AnswerTemplate?: AnswerTemplateResolvers<ContextType>;
  AnswerTemplateGap?: AnswerTemplateGapResolvers<ContextType>;
  AnswerTemplatePayload?: AnswerTemplatePayloadResolvers<ContextType>;
  AnswerTemplateSample?: AnswerTemplateSampleResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Approvability?: ApprovabilityResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalChallenge?: ApprovalChallengeResolvers<ContextType>;
  ApprovalChallengePayload?: ApprovalChallengePayloadResolvers<ContextType>;
  ApprovedBatch?: ApprovedBatchResolvers<ContextType>;
  ArchivedClass?: ArchivedClassResolvers<ContextType>;
  ArchivedCount?: ArchivedCountResolvers<ContextType>;
  ArchivedField?: ArchivedFieldResolvers<ContextType>;
  ArchivedOutcome?: ArchivedOutcomeResolvers<ContextType>;
  ArchivedRecord?: ArchivedRecordResolvers<ContextType>;
  ArchivedRecordConnection?: ArchivedRecordConnectionResolvers<ContextType>;
  AssignConversationsPayload?: AssignConversationsPayloadResolvers<ContextType>;
  AssignRequestsPayload?: AssignRequestsPayloadResolvers<ContextType>;
  AssignedConversation?: AssignedConversationResolvers<ContextType>;
  AssignedRequest?: AssignedRequestResolvers<ContextType>;
  BatchClass?: BatchClassResolvers<ContextType>;
  BatchEvent?: BatchEventResolvers<ContextType>;
  BatchItem?: BatchItemResolvers<ContextType>;
  BatchItemConnection?: BatchItemConnectionResolvers<ContextType>;
  BatchLine?: BatchLineResolvers<ContextType>;
  BatchPayload?: BatchPayloadResolvers<ContextType>;
  BatchProgress?: BatchProgressResolvers<ContextType>;
  BeginUploadPayload?: BeginUploadPayloadResolvers<ContextType>;
  BreakGlass?: BreakGlassResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  BusinessTime?: BusinessTimeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateAddendum?: CertificateAddendumResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertifiedMedia?: CertifiedMediaResolvers<ContextType>;
  CertifiedTrustee?: CertifiedTrusteeResolvers<ContextType>;
  CheckViewPayload?: CheckViewPayloadResolvers<ContextType>;
  ClassCount?: ClassCountResolvers<ContextType>;
  Conversation?: ConversationResolvers<ContextType>;
  ConversationClocks?: ConversationClocksResolvers<ContextType>;
  ConversationClosure?: ConversationClosureResolvers<ContextType>;
  ConversationConnection?: ConversationConnectionResolvers<ContextType>;
  ConversationEvent?: ConversationEventResolvers<ContextType>;
  ConversationMessage?: ConversationMessageResolvers<ContextType>;
  ConversationNote?: ConversationNoteResolvers<ContextType>;
  ConversationPayload?: ConversationPayloadResolvers<ContextType>;
  ConversationTemplate?: ConversationTemplateResolvers<ContextType>;
  ConversationThread?: ConversationThreadResolvers<ContextType>;
  ConvertPayload?: ConvertPayloadResolvers<ContextType>;
  CorrectableField?: CorrectableFieldResolvers<ContextType>;
  CorrectablePayload?: CorrectablePayloadResolvers<ContextType>;
  CorrectableRecord?: CorrectableRecordResolvers<ContextType>;
  CorrectableRecordField?: CorrectableRecordFieldResolvers<ContextType>;
  CorrectableRecords?: CorrectableRecordsResolvers<ContextType>;
  CorrectableRow?: CorrectableRowResolvers<ContextType>;
  CorrectedField?: CorrectedFieldResolvers<ContextType>;
  CorrectedRecords?: CorrectedRecordsResolvers<ContextType>;
  CorrectedRow?: CorrectedRowResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionCheck?: CorrectionCheckResolvers<ContextType>;
  CorrectionContent?: CorrectionContentResolvers<ContextType>;
  CorrectionFault?: CorrectionFaultResolvers<ContextType>;
  CorrectionPayload?: CorrectionPayloadResolvers<ContextType>;
  CorrectionStep?: CorrectionStepResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelegatePayload?: DelegatePayloadResolvers<ContextType>;
  DeletionLine?: DeletionLineResolvers<ContextType>;
  DeletionProposal?: DeletionProposalResolvers<ContextType>;
  DeletionProposalPayload?: DeletionProposalPayloadResolvers<ContextType>;
  DeletionStanding?: DeletionStandingResolvers<ContextType>;
  DestroyAtOncePayload?: DestroyAtOncePayloadResolvers<ContextType>;
  DestroyRecordsPayload?: DestroyRecordsPayloadResolvers<ContextType>;
  DestructionBatch?: DestructionBatchResolvers<ContextType>;
  DestructionBatchConnection?: DestructionBatchConnectionResolvers<ContextType>;
  DestructionClock?: DestructionClockResolvers<ContextType>;
  DestructionRehearsal?: DestructionRehearsalResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentFate?: DocumentFateResolvers<ContextType>;
  EndedClass?: EndedClassResolvers<ContextType>;
  ExportedRecord?: ExportedRecordResolvers<ContextType>;
  ExportedRecordPage?: ExportedRecordPageResolvers<ContextType>;
  FormerValue?: FormerValueResolvers<ContextType>;
  GrantedDeletion?: GrantedDeletionResolvers<ContextType>;
  GuardianCheck?: GuardianCheckResolvers<ContextType>;
  GuardianConsent?: GuardianConsentResolvers<ContextType>;
  GuardianConsentConnection?: GuardianConsentConnectionResolvers<ContextType>;
  GuardianConsentPayload?: GuardianConsentPayloadResolvers<ContextType>;
  GuardianContent?: GuardianContentResolvers<ContextType>;
  GuardianEvent?: GuardianEventResolvers<ContextType>;
  GuardianLetter?: GuardianLetterResolvers<ContextType>;
  GuardianReminder?: GuardianReminderResolvers<ContextType>;
  GuardianSteps?: GuardianStepsResolvers<ContextType>;
  HandOverViewPayload?: HandOverViewPayloadResolvers<ContextType>;
  HeldPerson?: HeldPersonResolvers<ContextType>;
  HeldRecord?: HeldRecordResolvers<ContextType>;
  HeldRecordGroup?: HeldRecordGroupResolvers<ContextType>;
  HeldRecordGroupPage?: HeldRecordGroupPageResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  HoldConnection?: HoldConnectionResolvers<ContextType>;
  HoldEvent?: HoldEventResolvers<ContextType>;
  HoldPayload?: HoldPayloadResolvers<ContextType>;
  ImmediateRun?: ImmediateRunResolvers<ContextType>;
  ImportChunkPayload?: ImportChunkPayloadResolvers<ContextType>;
  IntakeCase?: IntakeCaseResolvers<ContextType>;
  IntakeMessage?: IntakeMessageResolvers<ContextType>;
  IntakeMessageConnection?: IntakeMessageConnectionResolvers<ContextType>;
  IntakePayload?: IntakePayloadResolvers<ContextType>;
  IntakeWaiting?: IntakeWaitingResolvers<ContextType>;
  LeftAtOnce?: LeftAtOnceResolvers<ContextType>;
  LiftStopPayload?: LiftStopPayloadResolvers<ContextType>;
  Look?: LookResolvers<ContextType>;
  LookConnection?: LookConnectionResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  Medium?: MediumResolvers<ContextType>;
  MediumAddendum?: MediumAddendumResolvers<ContextType>;
  MediumConnection?: MediumConnectionResolvers<ContextType>;
  MediumDestruction?: MediumDestructionResolvers<ContextType>;
  MediumList?: MediumListResolvers<ContextType>;
  MediumPayload?: MediumPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotCorrectable?: NotCorrectableResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageOutcome?: PageOutcomeResolvers<ContextType>;
  PasskeyDescriptor?: PasskeyDescriptorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PolicyPurpose?: PolicyPurposeResolvers<ContextType>;
  PolicyTrustee?: PolicyTrusteeResolvers<ContextType>;
  PolicyVersion?: PolicyVersionResolvers<ContextType>;
  ProcessingStop?: ProcessingStopResolvers<ContextType>;
  ProcessingStopConnection?: ProcessingStopConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueExport?: QueueExportResolvers<ContextType>;
  QueueExportConnection?: QueueExportConnectionResolvers<ContextType>;
  RedactableCase?: RedactableCaseResolvers<ContextType>;
  RedactableText?: RedactableTextResolvers<ContextType>;
  RedactedDocument?: RedactedDocumentResolvers<ContextType>;
  RedactedPassage?: RedactedPassageResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  RedactionPayload?: RedactionPayloadResolvers<ContextType>;
  RedactionShown?: RedactionShownResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedCorrection?: RefusedCorrectionResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  Regulator?: RegulatorResolvers<ContextType>;
  RehearsalLine?: RehearsalLineResolvers<ContextType>;
  RehearsalTrustee?: RehearsalTrusteeResolvers<ContextType>;
  RequestCandidate?: RequestCandidateResolvers<ContextType>;
  RequestFigures?: RequestFiguresResolvers<ContextType>;
  RequestReminder?: RequestReminderResolvers<ContextType>;
  RequestStanding?: RequestStandingResolvers<ContextType>;
  RequestSteps?: RequestStepsResolvers<ContextType>;
  RequestVerification?: RequestVerificationResolvers<ContextType>;
  RestoreMemberPayload?: RestoreMemberPayloadResolvers<ContextType>;
  RestoreOrganizationPayload?: RestoreOrganizationPayloadResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RightsRequest?: RightsRequestResolvers<ContextType>;
  RightsRequestAbout?: RightsRequestAboutResolvers<ContextType>;
  RightsRequestAction?: RightsRequestActionResolvers<ContextType>;
  RightsRequestClock?: RightsRequestClockResolvers<ContextType>;
  RightsRequestConnection?: RightsRequestConnectionResolvers<ContextType>;
  RightsRequestContent?: RightsRequestContentResolvers<ContextType>;
  RightsRequestEvent?: RightsRequestEventResolvers<ContextType>;
  RightsRequestItem?: RightsRequestItemResolvers<ContextType>;
  RightsRequestLetter?: RightsRequestLetterResolvers<ContextType>;
  RightsRequestMessage?: RightsRequestMessageResolvers<ContextType>;
  RightsRequestPayload?: RightsRequestPayloadResolvers<ContextType>;
  RightsRequestReason?: RightsRequestReasonResolvers<ContextType>;
  RightsRequestRemark?: RightsRequestRemarkResolvers<ContextType>;
  RightsRequestTie?: RightsRequestTieResolvers<ContextType>;
  SaveTrusteePayload?: SaveTrusteePayloadResolvers<ContextType>;
  ScopeVersion?: ScopeVersionResolvers<ContextType>;
  SelectDestructionPayload?: SelectDestructionPayloadResolvers<ContextType>;
  SelectionPage?: SelectionPageResolvers<ContextType>;
  StandingApproval?: StandingApprovalResolvers<ContextType>;
  StandingApprovalPayload?: StandingApprovalPayloadResolvers<ContextType>;
  StandingClass?: StandingClassResolvers<ContextType>;
  StandingEvent?: StandingEventResolvers<ContextType>;
  TakeBackDeletionPayload?: TakeBackDeletionPayloadResolvers<ContextType>;
  TellTrusteesPayload?: TellTrusteesPayloadResolvers<ContextType>;
  TemplatePreview?: TemplatePreviewResolvers<ContextType>;
  TemplateRetirement?: TemplateRetirementResolvers<ContextType>;
  TemplateRetirementPayload?: TemplateRetirementPayloadResolvers<ContextType>;
  TextFlag?: TextFlagResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Today?: TodayResolvers<ContextType>;
  Trustee?: TrusteeResolvers<ContextType>;
  TrusteeAddressPayload?: TrusteeAddressPayloadResolvers<ContextType>;
  TrusteeClass?: TrusteeClassResolvers<ContextType>;
  TrusteeReference?: TrusteeReferenceResolvers<ContextType>;
  TrusteeReferenceConnection?: TrusteeReferenceConnectionResolvers<ContextType>;
  TrusteeSweep?: TrusteeSweepResolvers<ContextType>;
  TrusteeTask?: TrusteeTaskResolvers<ContextType>;
  TrusteeTaskConnection?: TrusteeTaskConnectionResolvers<ContextType>;
  TrusteeTaskPayload?: TrusteeTaskPayloadResolvers<ContextType>;
  UncorrectableFields?: UncorrectableFieldsResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  VerificationCheck?: VerificationCheckResolvers<ContextType>;
  VerificationPayload?: VerificationPayloadResolvers<ContextType>;
  VerifyAsMemberPayload?: VerifyAsMemberPayloadResolvers<ContextType>;
  ViewOnPaperPayload?: ViewOnPaperPayloadResolvers<ContextType>;
  ViewPackage?: ViewPackageResolvers<ContextType>;
  ViewPassage?: ViewPassageResolvers<ContextType>;
  ViewPassages?: ViewPassagesResolvers<ContextType>;
  ViewPasswordPayload?: ViewPasswordPayloadResolvers<ContextType>;
  WaiveRecoveryPayload?: WaiveRecoveryPayloadResolvers<ContextType>;
  WorkflowDeadlines?: WorkflowDeadlinesResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
};
