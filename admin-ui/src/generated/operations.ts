/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddKioskInput = {
  /** After where it hangs, such as Reception. */
  name: string;
  organizationId: string;
};

export type AnswerConversationInput = {
  /** True where the answer asks something. */
  asks?: boolean | null | undefined;
  /** Files that were uploaded to this conversation as CONVERSATION_ATTACHMENT, at most 10. They leave with the e-mail, and a letter names them. */
  documents?: Array<string> | null | undefined;
  id: string;
  template?: MadeFromInput | null | undefined;
  text: string;
  version: number;
  via: AnswerWay;
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

export type ApprovalChallengeInput = {
  batchId: string;
  decision: DestructionDecision;
  /** The hash of the list as it was shown. */
  listHash: string;
  reason: string;
};

export type ApproveCorrectionInput = {
  requestId: string;
  /** The hash of before and after as they were shown. */
  shownHash: string;
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

/** How a mark came to be. */
export type AttendanceWay =
  /** Judged on the person's own device, which alone knew where it was. */
  | 'DEVICE'
  | 'IMPORT'
  /** With the code that a kiosk showed. */
  | 'KIOSK'
  /** Confirmed by a manager at the person's request. */
  | 'MANAGER';

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
  bytes: number;
  caseId?: string | null | undefined;
  kind: DocumentKind;
  /** As the sender called it. */
  name: string;
  /** SHA-256 of the file, hex; what arrives otherwise is refused. */
  sha256?: string | null | undefined;
  subjectId: string;
};

export type BreakGlassVerdict =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED';

export type CallBackInput = {
  /** The points that were met. */
  met: Array<CallBackPoint>;
  requestId: string;
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

export type ChangeDestructionItemInput = {
  batchId: string;
  itemId: string;
  reason: string;
};

export type ChangeKioskInput = {
  /** Ends the kiosk; else its screen gets a new key, and the former one is good for nothing. */
  ends: boolean;
  kioskId: string;
};

export type CheckedPassageInput = {
  hash: string;
  key: string;
  /** What is blacked out; empty where all of it may be shown. */
  ranges: Array<TextRangeInput>;
};

export type ConfirmMandateInput = {
  mandateId: string;
  /** The points that were met. */
  met: Array<MandatePoint>;
};

export type ConfirmTrusteeTaskInput = {
  /** What shows that it was done: a sentence or a reference, without names or addresses. */
  evidence: string;
  /** SHA-256 of the evidence, hex. Wanted of staff, who confirm with a document in hand. */
  evidenceHash?: string | null | undefined;
  taskId: string;
};

export type ConversationFilter = {
  /** Staff number; empty for what is nobody's. */
  assignedTo?: string | null | undefined;
  channel?: string | null | undefined;
  /** Due within six hours, or overdue. */
  dueSoon?: boolean | null | undefined;
  flagged?: boolean | null | undefined;
  kind?: ConversationKind | null | undefined;
  language?: string | null | undefined;
  /** True: only what the caller may act on. */
  mine?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  personId?: string | null | undefined;
  /** Null: whatever is not closed. */
  state?: ConversationState | null | undefined;
};

export type ConversationKind =
  | 'COMPLAINT'
  | 'CONSULTATION'
  | 'DEMO_REQUEST';

export type ConversationState =
  | 'ANSWERED'
  | 'CLOSED'
  | 'OPEN'
  /** We asked something. */
  | 'WAITING_FOR_CUSTOMER';

export type ConversationWay =
  | 'API'
  | 'EMAIL'
  | 'FAX'
  | 'PHONE'
  | 'PORTAL'
  | 'POST'
  | 'WEB';

export type ConvertedRight =
  | 'CORRECT'
  | 'DELETE'
  | 'STOP'
  | 'VIEW';

export type CorrectionState =
  /** Approved, and being carried out. */
  | 'APPROVED'
  | 'DONE'
  /** Waits for the person in charge or a deputy. */
  | 'PROPOSED'
  /** Another proposal took its place. */
  | 'REPLACED'
  | 'RETURNED';

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
  guardianshipEndsOn?: string | null | undefined;
  id: string;
  /** GRANTED or REFUSED. */
  outcome: GuardianDecisionOutcome;
  /** Why it is refused. */
  reason?: GuardianRefusalReason | null | undefined;
};

export type DecideMarkRequestInput = {
  /** 3 to 500 characters; the member reads it. */
  answer: string;
  approves: boolean;
  requestId: string;
};

export type DecideMisuseInput = {
  /** False clears it. */
  confirmed: boolean;
  id: string;
  /** May name people: it is sealed. */
  reason: string;
};

export type DecideMisuseObjectionInput = {
  id: string;
  /** May name people: it is sealed. */
  reason: string;
  /** True clears the record. */
  upheld: boolean;
};

export type DecideRequestInput = {
  /** Each record class once. */
  items: Array<DecideRequestItemInput>;
  requestId: string;
};

export type DecideRequestItemInput = {
  /** Of what is kept: another law than the policy's for the class, such as that of a legal hold. */
  law?: string | null | undefined;
  outcome: RightsRequestItemOutcome;
  /** For the requester, in their language; sealed. Wanted for what is refused. */
  reason?: string | null | undefined;
  /** Of what is refused. */
  reasonCode?: RightsRequestRefusalReason | null | undefined;
  recordClass: string;
  /** Of what is kept: the last day, today or later. */
  until?: string | null | undefined;
};

/** Whether the marks of a company keep the name of the zone they were made in. They do not, unless it gave a reason (Art. 10). */
export type DecideZoneKeepingInput = {
  /** Why the company needs it; of its work, never of a person. */
  justification: string;
  keeps: boolean;
  organizationId: string;
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

export type EndZoneInput = {
  version: number;
  zoneId: string;
};

/** What became of the export that is offered before a company ends. */
export type ExportOffer =
  | 'DECLINED'
  | 'TAKEN';

export type ForbiddenKind =
  | 'BELIEF'
  | 'CRIME'
  | 'HEALTH'
  | 'ORIGIN'
  | 'POLITICS'
  | 'RACE'
  | 'SEX_LIFE';

export type FormerValues =
  /** Nobody reaches the former values any more; wrapped keys are still in logs and backups of the vault. */
  | 'ACCESS_REMOVED'
  /** The epoch of their keys is closed: no copy of the vault opens them. */
  | 'IRRECOVERABLE'
  /** Nothing ended yet. */
  | 'READABLE';

export type GiveStandingApprovalInput = {
  largestPeople: number;
  largestRecords: number;
  /** What the giver's passkey signed over `standingChallenge`; wanted of everybody who has a passkey. */
  passkey?: PasskeyAssertionInput | null | undefined;
  reason: string;
  recordClass: string;
  /** Today or later, within a year. */
  validFrom: string;
  /** Included; a year at most. */
  validUntil: string;
};

export type GrantRoleInput = {
  reason: string;
  role: string;
  staffNumber: string;
  until?: string | null | undefined;
};

export type GuardianChannel =
  | 'DESK'
  | 'EMAIL'
  | 'FAX'
  | 'LETTER'
  | 'PORTAL';

export type GuardianConsentEnd =
  | 'CAME_OF_AGE'
  | 'EXPIRED'
  | 'GUARDIANSHIP_ENDED'
  | 'WITHDRAWN';

export type GuardianConsentFilter = {
  /** True: what is over, latest first. Else what waits or holds, longest first. */
  over?: boolean | null | undefined;
  state?: GuardianConsentState | null | undefined;
  wardId?: string | null | undefined;
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

export type GuardianDecisionOutcome =
  | 'GRANTED'
  | 'REFUSED';

export type GuardianEndedHow =
  | 'GUARDIANSHIP_ENDED'
  | 'WITHDRAWN';

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

export type GuardianRequestInput = {
  /** The points that were met. */
  met: Array<GuardianRequestPoint>;
  /** Of the guardian's consent, such as G-2026-000012. */
  reference: string;
  requestId: string;
};

/** What must be so for a guardian's consent to carry a request for the ward. Art. 10(4). */
export type GuardianRequestPoint =
  /** Whoever asks has the name that the consent has. */
  | 'NAME_OF_THE_CONSENT'
  /** They were reached at the address that the consent has, not at one in the request. */
  | 'REACHED_AT_ITS_ADDRESS'
  /** There they said themselves what they ask for. */
  | 'SAID_IT_THEMSELVES';

export type HandOverViewInput = {
  /** How the password went; wanted for a medium. */
  password?: PasswordWay | null | undefined;
  requestId: string;
  way: HandOverWay;
};

export type HandOverWay =
  /** The encrypted file on a medium. */
  | 'MEDIUM'
  /** The readable page, printed. */
  | 'PAPER';

export type HoldFilter = {
  caseRef?: string | null | undefined;
  inForce?: boolean | null | undefined;
  recordClass?: string | null | undefined;
  reviewDue?: boolean | null | undefined;
  /** Holds that name this person; the look is recorded. */
  subjectId?: string | null | undefined;
};

export type HoldKind =
  /** The people of a case. */
  | 'CASE'
  /** A record class, of everybody. */
  | 'CLASS'
  /** One person. */
  | 'PERSON';

export type HoldState =
  | 'IN_FORCE'
  | 'LIFTED'
  /** Decided; takes effect as soon as the vault answers. */
  | 'PLACING'
  /** Everything that it names had been destroyed before. */
  | 'REFUSED';

export type IdentityDocumentCheckInput = {
  /** A document of the request, of the kind IDENTITY_DOCUMENT. */
  documentId: string;
  /** The points that were met. */
  met: Array<IdentityDocumentPoint>;
  requestId: string;
};

/** What must be so for an identity document to show who asks. Art. 6(5). */
export type IdentityDocumentPoint =
  | 'LOOKS_GENUINE'
  /** The name is the one that we hold. */
  | 'NAME_MATCHES'
  | 'NOT_EXPIRED'
  /** Numbers other than the last day of validity are covered; a face is not needed. */
  | 'NUMBERS_COVERED';

export type IntakeCaseKind =
  | 'CONVERSATION'
  | 'REQUEST';

export type IntakeFilter = {
  /** Those that became this case, or were added to it. */
  caseId?: string | null | undefined;
  reason?: string | null | undefined;
  state?: IntakeState | null | undefined;
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

export type LiftStopInput = {
  ground: StopLiftAsked;
  /** When they were told by post or telephone; wanted where they left no address for electronic mail. */
  personToldAt?: string | null | undefined;
  reason: string;
  stopId: string;
  /** Wanted where the person asks: how they were verified. */
  verification?: RequesterVerification | null | undefined;
};

export type LocationUseFate =
  /** Being destroyed now, under a standing approval; a certificate says so. */
  | 'AT_ONCE'
  /** Kept by a legal hold, whose lifting puts it on a list. */
  | 'HELD'
  /** The withdrawal stands; the privacy part does not answer yet, and is told again. */
  | 'LATER'
  /** Nothing is held that the consent was for. */
  | 'NOTHING_HELD'
  /** On a destruction list, where the person in charge decides. */
  | 'ON_A_LIST';

/** The version of a template that an answer was made from; it stands in the history of the conversation. */
export type MadeFromInput = {
  kind: string;
  language: string;
  version: number;
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

export type MediumKind =
  | 'DISC'
  | 'DRIVE'
  | 'OTHER'
  | 'PAPER'
  | 'TAPE';

/** Paper is shredded or incinerated, Art. 8(3)②; other media are crushed as well. */
export type MediumMethod =
  | 'CRUSHED'
  | 'INCINERATED'
  | 'SHREDDED';

export type MembershipState =
  | 'ACTIVE'
  | 'DESTROYED'
  /** Withdrew less than the recovery window ago; one approved action restores it. */
  | 'RECOVERABLE'
  | 'WITHDRAWN';

export type MisuseChannel =
  | 'EMAIL'
  | 'LETTER'
  /** By the person, signed in. */
  | 'ONLINE'
  | 'PHONE';

export type MisuseFilter = {
  /** Records about this person; the look is recorded. */
  personId?: string | null | undefined;
  state?: MisuseState | null | undefined;
};

export type MisuseState =
  /** It was none: the record is destroyed. */
  | 'CLEARED'
  /** A second person found it true. */
  | 'CONFIRMED'
  /** The person says that it is not so. */
  | 'OBJECTED'
  /** A third person found that it stands. */
  | 'REJECTED'
  /** Reported; nobody else has looked at it yet. */
  | 'SUSPECTED';

export type ObjectToDecisionInput = {
  channel: RightsRequestChannel;
  /** Now where it is not said. */
  receivedAt?: string | null | undefined;
  requestId: string;
  /** What they object to, in their words. */
  text: string;
};

/** What a passkey signed (WebAuthn); each in base64url. */
export type PasskeyAssertionInput = {
  authenticatorData: string;
  clientDataJSON: string;
  credentialId: string;
  signature: string;
};

export type PasswordWay =
  /** A letter of its own. */
  | 'LETTER'
  | 'PHONE';

export type PeopleFilter = {
  organizationId?: string | null | undefined;
  /** Exact e-mail, employee number, mobile, or the first 1 to 4 letters of a part of the name. */
  search?: string | null | undefined;
  state?: MembershipState | null | undefined;
};

export type PlaceHoldInput = {
  caseRef: string;
  kind: HoldKind;
  law: string;
  /** May name people: it is sealed. */
  reason: string;
  /** Wanted for CLASS; elsewhere only this class of the people is held. */
  recordClass?: string | null | undefined;
  /** After today, within a year. */
  reviewOn: string;
  /** One for PERSON, up to 200 for CASE, none for CLASS. */
  subjectIds?: Array<string> | null | undefined;
};

export type PresenceState =
  /** Checked at home. */
  | 'HOME'
  /** At work, by the last mark. */
  | 'IN'
  | 'OUT'
  /** The last mark was refused by the person's device. */
  | 'REFUSED';

export type ProposeAnswerTemplateInput = {
  /** The latest version that the writer saw; 0 where there was none. Refused as CHANGED where it is not the latest any more. */
  after: number;
  kind: string;
  language: string;
  reason: string;
  text: string;
  title: string;
};

export type ProposeCorrectionInput = {
  changes: Array<ProposedChangeInput>;
  /** What was asked for and cannot be requested; the requester is told why. */
  refused?: Array<RefusedCorrectionInput> | null | undefined;
  requestId: string;
};

export type ProposeMandateInput = {
  /** A document of the request, of the kind MANDATE. */
  documentId: string;
  requestId: string;
  rights: Array<MandateRight>;
  /** Calendar days, both included. */
  validFrom: string;
  validUntil: string;
};

export type ProposeRedactionInput = {
  /** A conversation or a rights request. */
  caseId: string;
  /** Attachments that end whole. */
  documents?: Array<RedactDocumentInput> | null | undefined;
  passages: Array<RedactPassageInput>;
};

export type ProposedChangeInput = {
  fields: Array<ProposedFieldInput>;
  /** The record. */
  id: string;
  recordClass: string;
  table: string;
};

export type ProposedFieldInput = {
  field: string;
  /** Null where it shall be empty. */
  value?: string | null | undefined;
};

export type RecordMediumDestructionInput = {
  /** Wanted where the counts do not agree. */
  explanation?: string | null | undefined;
  handler: string;
  mediumId: string;
  method: MediumMethod;
  on: string;
  photoHash: string;
  pieces: number;
  place: string;
  /** What is left after it, counted. */
  remaining: number;
  witness: string;
};

export type RecordMisuseObjectionInput = {
  /** How it came. */
  how: MisuseChannel;
  id: string;
  /** What the person says; sealed. */
  text: string;
};

export type RedactDocumentInput = {
  documentId: string;
  kind: ForbiddenKind;
};

/** A passage, in UTF-16 units of the text of its place; `end` is behind it. */
export type RedactPassageInput = {
  end: number;
  kind: ForbiddenKind;
  /** message:<id>, note:<id>, remark:<id>, reason:<item>, subject or note. */
  place: string;
  start: number;
};

export type RedactedCase =
  | 'CONVERSATION'
  | 'REQUEST';

export type RedactionState =
  /** Approved, and being carried out. */
  | 'APPROVED'
  | 'DONE'
  /** Waits for the person in charge or a deputy who did not propose it. */
  | 'PROPOSED'
  | 'RETURNED';

export type RefusedCorrectionInput = {
  code: UncorrectableReason;
  recordClass: string;
};

export type RegisterGuardianConsentInput = {
  birthday: string;
  channel: GuardianChannel;
  /** E-mail address that letters go to; else they are printed. */
  contact?: string | null | undefined;
  /** Papers that were stored before. */
  documentIds?: Array<string> | null | undefined;
  guardian: string;
  /** Given by whoever may ask twice: the same id opens one. */
  id?: string | null | undefined;
  kind: WardKind;
  language: string;
  note?: string | null | undefined;
  /** When it came; now where absent. */
  receivedAt?: string | null | undefined;
  /** Name and birthday of the ward, as the papers say. */
  ward: string;
};

export type RegisterMediumInput = {
  batchId?: string | null | undefined;
  kind: MediumKind;
  location: string;
  pieces: number;
  recordClass: string;
  /** Whose it is; or the list that it is a print-out of. */
  subjectId?: string | null | undefined;
  title: string;
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

export type RegisterRequestInput = {
  /** Whom they say it is about. */
  about?: RightsRequestAboutInput | null | undefined;
  /** LETTER, FAX or PHONE for staff; API for programs. */
  channel: RightsRequestChannel;
  /** Address or number that the answer goes to. */
  contact?: string | null | undefined;
  documentIds?: Array<string> | null | undefined;
  /** Given by whoever may ask twice: the same id opens one request. */
  id?: string | null | undefined;
  kind: RightsRequestKind;
  /** In which the requester is answered: en, ko or id. */
  language: string;
  /** Laws that apply, where somebody knows; else all of the policy, and the strictest rules. */
  laws?: Array<string> | null | undefined;
  /** Who wrote. */
  name?: string | null | undefined;
  /** What they want corrected, and the like. */
  note?: string | null | undefined;
  /** Not in the future: the clock runs from it. */
  receivedAt: string;
  requestedBy: RightsRequestedBy;
  subject?: string | null | undefined;
  /** What they wrote or said. */
  text: string;
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

/** What a person read in a quarantined message: a case is opened with it. */
export type ReleaseFromQuarantineInput = {
  /** Whom it is about, as it says: an address, an employee number. */
  aboutEmail?: string | null | undefined;
  aboutEmployeeNumber?: string | null | undefined;
  as: IntakeKind;
  /** Address it came from; null where there is none to answer to. */
  contact?: string | null | undefined;
  id: string;
  /** en, ko or id: the language of the answer. */
  language: string;
  name?: string | null | undefined;
  subject?: string | null | undefined;
  /** What the message says, as far as it can be read. 1 to 100,000 characters; kept sealed. */
  text: string;
};

export type ReportMisuseInput = {
  /** Of the list; or else a reference. */
  clauseId?: string | null | undefined;
  /** A clause that is not in the list, as the terms number it; it names nobody. */
  clauseReference?: string | null | undefined;
  /** May name people: it is sealed. */
  evidence: string;
  /** A member. */
  personId: string;
};

export type RequestDimension =
  | 'ALL'
  | 'CHANNEL'
  | 'HANDLER'
  | 'LAW';

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
  personId: string;
  /** Why; 3 to 1,000 characters, and no personal data. */
  reason: string;
  /** How the requester was verified; refused where it is not said. */
  verification?: RequesterVerification | null | undefined;
};

export type RestoreOrganizationInput = {
  organizationId: string;
  /** Why; 3 to 1,000 characters, and no personal data. */
  reason: string;
  /** How who asked for the company was verified; refused where it is not said. */
  verification?: RequesterVerification | null | undefined;
};

export type ReturnCorrectionInput = {
  /** No addresses or numbers of people. */
  reason: string;
  requestId: string;
};

export type ReturnDestructionInput = {
  batchId: string;
  listHash: string;
  /** Never wanted; verified and kept where it is given. */
  passkey?: PasskeyAssertionInput | null | undefined;
  reason: string;
};

export type ReviewHoldInput = {
  id: string;
  reason: string;
  /** The next day on which it is looked at again. */
  reviewOn: string;
};

export type RightsRequestAboutInput = {
  email?: string | null | undefined;
  employeeNumber?: string | null | undefined;
  name?: string | null | undefined;
};

export type RightsRequestChannel =
  | 'API'
  | 'EMAIL'
  | 'FAX'
  | 'LETTER'
  | 'PHONE'
  | 'PORTAL';

export type RightsRequestFilter = {
  /** Whom they are about. */
  aboutId?: string | null | undefined;
  /** Answered (carried out, in part, or refused) within these days before now. */
  answeredWithinDays?: number | null | undefined;
  /** Staff number. */
  assignedTo?: string | null | undefined;
  channel?: RightsRequestChannel | null | undefined;
  dueBefore?: string | null | undefined;
  /** Open, not overdue, and due within these hours of the business clock. */
  dueWithinHours?: number | null | undefined;
  kind?: RightsRequestKind | null | undefined;
  language?: string | null | undefined;
  /** Whether they were closed after their last moment. */
  late?: boolean | null | undefined;
  law?: string | null | undefined;
  open?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  /** Exactly this one. */
  reference?: string | null | undefined;
  state?: Array<RightsRequestState> | null | undefined;
  unassigned?: boolean | null | undefined;
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

export type RightsRequestRefusalReason =
  | 'EXCESSIVE'
  | 'LAW_FORBIDS'
  | 'NOT_HELD'
  | 'RIGHTS_OF_OTHERS'
  | 'UNFOUNDED';

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

export type SaveAttendanceSettingsInput = {
  endsAt: string;
  organizationId: string;
  reminds: boolean;
  startsAt: string;
  timeZone: string;
  workingDays: Array<number>;
};

export type SaveTrusteeInput = {
  /** Mail address, or HTTPS URL of the webhook; absent keeps the one that is there. */
  address?: string | null | undefined;
  channel: TrusteeChannel;
  clientId?: string | null | undefined;
  from: string;
  /** Wanted of a recipient: the consent or the law. */
  ground?: string | null | undefined;
  /** Null for a new one. */
  id?: string | null | undefined;
  kind: TrusteeKind;
  language: string;
  name: string;
  recordClasses: Array<string>;
  task: string;
  until?: string | null | undefined;
};

export type SaveZoneInput = {
  activeFrom: string;
  activeUntil?: string | null | undefined;
  geometry: unknown;
  /** After the place of work; never a home. */
  name: string;
  organizationId: string;
  /** The version that was looked at; wanted where a zone is changed. */
  version?: number | null | undefined;
  /** The zone that is changed; a new one when absent. */
  zoneId?: string | null | undefined;
};

/** What cannot be as it was marked. Nothing is lost for it; a manager looks. */
export type SequenceFinding =
  /** Never left, for more than sixteen hours. */
  | 'MISSING_OUT'
  /** Leaving without having gone. */
  | 'OUT_WITHOUT_IN'
  /** Going to work without having left before. */
  | 'TWICE_IN';

export type StandingApprovalState =
  /** Its last day is over. */
  | 'ENDED'
  | 'IN_FORCE'
  /** Its first day has not come. */
  | 'TO_COME'
  | 'WITHDRAWN';

export type StandingTermsInput = {
  largestPeople: number;
  largestRecords: number;
  reason: string;
  recordClass: string;
  /** Today or later, within a year. */
  validFrom: string;
  /** Included; a year at most. */
  validUntil: string;
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
  reason: string;
  requestId: string;
  /** How whoever takes it back was verified. */
  verification?: RequesterVerification | null | undefined;
};

export type TellMisuseInput = {
  /** EMAIL sends the letter; LETTER and PHONE record that staff told the person so. */
  how: MisuseChannel;
  id: string;
};

export type TellTrusteesInput = {
  kind: TrusteeTaskKind;
  reason: string;
  recordClasses: Array<string>;
  subjectId: string;
};

export type TemplateRetirementAct =
  /** It is offered again, as it was. */
  | 'BRING_BACK'
  /** Nobody is offered the text any more; its versions stay. */
  | 'RETIRE';

export type TerminateOrganizationInput = {
  /** Business time of the end; now when absent. Neither in the future nor so far back that the recovery window is over. */
  endedAt?: string | null | undefined;
  /** Whether the export was taken. It is offered first: the company's people, contacts, contracts, invoices and attendance can be read until the end. */
  export: ExportOffer;
  organizationId: string;
  /** Why; 3 to 1,000 characters, and no personal data. */
  reason: string;
};

export type TerminationState =
  | 'ENDED'
  /** Ended less than the recovery window ago; one approved action brings all its members back. */
  | 'RECOVERABLE'
  /** Came back as one. */
  | 'RECOVERED';

export type TextRangeInput = {
  end: number;
  start: number;
};

/** How they are told of what they must do. */
export type TrusteeChannel =
  /** A member of staff tells them, and confirms with evidence. */
  | 'HAND'
  /** A letter with a link to confirm by. */
  | 'MAIL'
  /** A signed HTTPS request to a program of theirs. */
  | 'WEBHOOK';

export type TrusteeKind =
  /** Provided with the data under consent or a law, Art. 4. */
  | 'RECIPIENT'
  /** Entrusted with the processing, Art. 5. */
  | 'TRUSTEE';

export type TrusteeTaskKind =
  | 'CORRECTION'
  | 'DESTRUCTION'
  | 'STOP';

/** OVERDUE where the clock of the policy ended without a confirmation, whether they were told or not. */
export type TrusteeTaskState =
  | 'CONFIRMED'
  | 'DUE'
  | 'OVERDUE'
  | 'SENT';

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

export type Verdict =
  | 'DUE'
  | 'HELD'
  | 'KEPT'
  | 'RECOVERY'
  | 'RUNNING';

export type WaiveRecoveryInput = {
  personId: string;
  /** Wanted of staff; 3 to 1,000 characters, and no personal data. */
  reason?: string | null | undefined;
  /** How the member who asked was verified; refused where staff do not say it. */
  verification?: RequesterVerification | null | undefined;
};

/** The kinds of Art. 10(3)①–③. Shown to the case's handlers only, and only until it is decided. */
export type WardKind =
  | 'ADULT_WARD'
  /** A child under the age limit of the policy. */
  | 'CHILD'
  | 'MENTAL_DISABILITY'
  | 'SEVERE_DISABILITY';

export type WithdrawLocationConsentInput = {
  personId: string;
};

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

export type BoardMarkFragment = { id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, way: AttendanceWay | null, finding: SequenceFinding | null, voided: boolean | null };

export type AttendanceBoardQueryVariables = Exact<{
  organizationId: string;
  day: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AttendanceBoardQuery = { attendanceBoard: { nodes: Array<{ state: PresenceState | null, firstIn: string | null, lastOut: string | null, lastMarkAt: string | null, person: { id: string, reference: string } | null, restriction: { since: string, reason: string } | null, marks: Array<{ id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, way: AttendanceWay | null, finding: SequenceFinding | null, voided: boolean | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AttendancePulseQueryVariables = Exact<{
  organizationId: string;
  day: string;
}>;


export type AttendancePulseQuery = { attendancePulse: { marks: number, people: number, openRequests: number, fingerprint: string } };

export type AttendanceSettingsQueryVariables = Exact<{
  organizationId: string;
}>;


export type AttendanceSettingsQuery = { attendanceSettings: { timeZone: string, workingDays: Array<number>, startsAt: string, endsAt: string, reminds: boolean } | null };

export type MarkRequestsQueryVariables = Exact<{
  organizationId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MarkRequestsQuery = { markRequests: { nodes: Array<{ id: string, requestedAt: string, kind: AttendanceKind | null, at: string | null, reason: string | null, voids: string | null, person: { id: string, reference: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ZonesQueryVariables = Exact<{
  organizationId: string;
}>;


export type ZonesQuery = { zones: Array<{ id: string, version: number, name: string, geometry: unknown, activeFrom: string, activeUntil: string | null, endedAt: string | null }> };

export type KiosksQueryVariables = Exact<{
  organizationId: string;
}>;


export type KiosksQuery = { kiosks: Array<{ id: string, name: string, endedAt: string | null }> };

export type DecideMarkRequestMutationVariables = Exact<{
  input: DecideMarkRequestInput;
}>;


export type DecideMarkRequestMutation = { decideMarkRequest: { request: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type SaveZoneMutationVariables = Exact<{
  input: SaveZoneInput;
}>;


export type SaveZoneMutation = { saveZone: { zone: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type EndZoneMutationVariables = Exact<{
  input: EndZoneInput;
}>;


export type EndZoneMutation = { endZone: { zone: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type AddKioskMutationVariables = Exact<{
  input: AddKioskInput;
}>;


export type AddKioskMutation = { addKiosk: { key: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ChangeKioskMutationVariables = Exact<{
  input: ChangeKioskInput;
}>;


export type ChangeKioskMutation = { changeKiosk: { key: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type MonthLineFragment = { department: string | null, daysMarked: number | null, minutes: number | null, daysAtHome: number | null, findings: number | null, missing: Array<string>, person: { id: string, reference: string } | null, restriction: { since: string, reason: string } | null };

export type AttendanceMonthQueryVariables = Exact<{
  organizationId: string;
  month: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AttendanceMonthQuery = { attendanceMonth: { nodes: Array<{ department: string | null, daysMarked: number | null, minutes: number | null, daysAtHome: number | null, findings: number | null, missing: Array<string>, person: { id: string, reference: string } | null, restriction: { since: string, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportAttendanceMonthQueryVariables = Exact<{
  organizationId: string;
  month: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportAttendanceMonthQuery = { exportAttendanceMonth: { nodes: Array<{ department: string | null, daysMarked: number | null, minutes: number | null, daysAtHome: number | null, findings: number | null, missing: Array<string>, person: { id: string, reference: string } | null, restriction: { since: string, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ZoneKeepingQueryVariables = Exact<{
  organizationId: string;
}>;


export type ZoneKeepingQuery = { zoneKeeping: { keeps: boolean, justification: string, decidedAt: string } | null };

export type DecideZoneKeepingMutationVariables = Exact<{
  input: DecideZoneKeepingInput;
}>;


export type DecideZoneKeepingMutation = { decideZoneKeeping: { decided: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type SaveAttendanceSettingsMutationVariables = Exact<{
  input: SaveAttendanceSettingsInput;
}>;


export type SaveAttendanceSettingsMutation = { saveAttendanceSettings: { settings: { timeZone: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type CertificateSummaryFragment = { id: string, number: string, issuedAt: string, level: string, irrecoverableSince: string | null, batchReference: string, people: number, records: number };

export type CertificatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CertificatesQuery = { certificates: { nodes: Array<{ id: string, number: string, issuedAt: string, level: string, irrecoverableSince: string | null, batchReference: string, people: number, records: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CertificateQueryVariables = Exact<{
  id: string;
}>;


export type CertificateQuery = { certificate: { epoch: number | null, document: string, id: string, number: string, issuedAt: string, level: string, irrecoverableSince: string | null, batchReference: string, people: number, records: number } | null };

export type CertificatePdfQueryVariables = Exact<{
  id: string;
  language: DocumentLanguage;
}>;


export type CertificatePdfQuery = { certificate: { id: string, pdf: string } | null };

export type ConversationSummaryFragment = { id: string, reference: string, kind: ConversationKind, state: ConversationState, channel: string, language: string, assignedTo: string | null, openedAt: string, answerDue: string, closeDue: string, nextDue: string, answeredAt: string | null, closedAt: string | null, overdue: boolean, flagged: Array<ForbiddenKind>, version: number, stoppedSince: string | null };

export type ConversationsQueryVariables = Exact<{
  filter?: ConversationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConversationsQuery = { conversations: { nodes: Array<{ id: string, reference: string, kind: ConversationKind, state: ConversationState, channel: string, language: string, assignedTo: string | null, openedAt: string, answerDue: string, closeDue: string, nextDue: string, answeredAt: string | null, closedAt: string | null, overdue: boolean, flagged: Array<ForbiddenKind>, version: number, stoppedSince: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConversationsTodayQueryVariables = Exact<{
  first: number;
}>;


export type ConversationsTodayQuery = { conversationClocks: { overdue: number, dueSoon: number }, conversations: { nodes: Array<{ id: string, reference: string, kind: ConversationKind, nextDue: string }> } };

export type ConversationQueryVariables = Exact<{
  id: string;
}>;


export type ConversationQuery = { conversation: { id: string, reference: string, kind: ConversationKind, state: ConversationState, channel: string, language: string, assignedTo: string | null, openedAt: string, answerDue: string, closeDue: string, nextDue: string, answeredAt: string | null, closedAt: string | null, overdue: boolean, flagged: Array<ForbiddenKind>, version: number, stoppedSince: string | null, person: { id: string, reference: string }, thread: { name: string | null, from: string | null, subject: string | null, messages: Array<{ id: string, at: string, by: string, via: ConversationWay | null, text: string, documents: Array<string>, attachments: Array<{ id: string, name: string | null, mediaType: string, bytes: number }>, flags: Array<{ kind: ForbiddenKind, start: number, end: number }> }>, notes: Array<{ id: string, at: string, by: string, text: string }>, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, timeline: Array<{ at: string, kind: string, by: string | null, text: string }> } | null };

export type ConversationStandingQueryVariables = Exact<{
  id: string;
}>;


export type ConversationStandingQuery = { conversation: { id: string, reference: string, kind: ConversationKind, state: ConversationState, channel: string, language: string, assignedTo: string | null, openedAt: string, answerDue: string, closeDue: string, nextDue: string, answeredAt: string | null, closedAt: string | null, overdue: boolean, flagged: Array<ForbiddenKind>, version: number, stoppedSince: string | null, timeline: Array<{ at: string, kind: string, by: string | null, text: string }> } | null };

export type ConversationTemplatesQueryVariables = Exact<{
  language: string;
}>;


export type ConversationTemplatesQuery = { conversationTemplates: Array<{ id: string, title: string }> };

export type PreviewTemplateQueryVariables = Exact<{
  id: string;
  conversationId: string;
  language: string;
}>;


export type PreviewTemplateQuery = { previewTemplate: { text: string | null, version: number | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ScreenTextQueryVariables = Exact<{
  text: string;
}>;


export type ScreenTextQuery = { screenText: Array<{ kind: ForbiddenKind, start: number, end: number }> };

export type ConversationLetterQueryVariables = Exact<{
  id: string;
  messageId: string;
}>;


export type ConversationLetterQuery = { conversationLetter: string | null };

export type AnswerConversationMutationVariables = Exact<{
  input: AnswerConversationInput;
}>;


export type AnswerConversationMutation = { answerConversation: { messageId: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type NoteOnConversationMutationVariables = Exact<{
  id: string;
  text: string;
}>;


export type NoteOnConversationMutation = { noteOnConversation: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type AssignConversationsMutationVariables = Exact<{
  ids: Array<string> | string;
  staffNumber?: string | null | undefined;
}>;


export type AssignConversationsMutation = { assignConversations: { rows: Array<{ id: string, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }>, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type CloseConversationMutationVariables = Exact<{
  id: string;
  version: number;
  as: ConversationKind;
  reason: string;
}>;


export type CloseConversationMutation = { closeConversation: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReopenConversationMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReopenConversationMutation = { reopenConversation: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ConvertToRightsRequestMutationVariables = Exact<{
  id: string;
  version: number;
  kind: ConvertedRight;
}>;


export type ConvertToRightsRequestMutation = { convertToRightsRequest: { requestReference: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type GlassLineFragment = { id: string, staffNumber: string, reason: string, brokenAt: string, endsAt: string, announcedAt: string | null, reviewedAt: string | null, reviewedBy: string | null, verdict: BreakGlassVerdict | null, note: string | null, person: { id: string, reference: string } };

export type BrokenGlassQueryVariables = Exact<{ [key: string]: never; }>;


export type BrokenGlassQuery = { brokenGlass: Array<{ id: string, staffNumber: string, reason: string, brokenAt: string, endsAt: string, announcedAt: string | null, reviewedAt: string | null, reviewedBy: string | null, verdict: BreakGlassVerdict | null, note: string | null, person: { id: string, reference: string } }> };

export type BreakGlassMutationVariables = Exact<{
  personId: string;
  reason: string;
  minutes: number;
}>;


export type BreakGlassMutation = { breakGlass: { breakGlass: { id: string, endsAt: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReviewBreakGlassMutationVariables = Exact<{
  id: string;
  verdict: BreakGlassVerdict;
  note: string;
}>;


export type ReviewBreakGlassMutation = { reviewBreakGlass: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type CorrectionQueryVariables = Exact<{
  requestId: string;
}>;


export type CorrectionQuery = { correction: { id: string, state: CorrectionState, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedRole: string | null, decidedAt: string | null, returnReason: string | null, heldSince: string | null, toldAt: string | null, formerValues: FormerValues, outcome: string | null, doneAt: string | null, steps: Array<{ recordClass: string, service: string, state: CorrectionStepState, fault: string | null }> } | null };

export type CorrectionContentQueryVariables = Exact<{
  requestId: string;
}>;


export type CorrectionContentQuery = { correction: { id: string, state: CorrectionState, content: { shownHash: string | null, fields: Array<{ recordClass: string, table: string, id: string, field: string, before: string | null, after: string }>, refused: Array<{ recordClass: string, code: UncorrectableReason, reason: string }> } | null } | null };

export type CorrectableRecordsQueryVariables = Exact<{
  requestId: string;
}>;


export type CorrectableRecordsQuery = { correctableRecords: { records: Array<{ recordClass: string, title: string, table: string, id: string, readable: boolean, fields: Array<{ field: string, value: string | null }> }>, others: Array<{ recordClass: string, title: string, fields: Array<string>, code: UncorrectableReason, reason: string }>, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ProposeCorrectionMutationVariables = Exact<{
  input: ProposeCorrectionInput;
}>;


export type ProposeCorrectionMutation = { proposeCorrection: { correction: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ApproveCorrectionMutationVariables = Exact<{
  input: ApproveCorrectionInput;
}>;


export type ApproveCorrectionMutation = { approveCorrection: { correction: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReturnCorrectionMutationVariables = Exact<{
  input: ReturnCorrectionInput;
}>;


export type ReturnCorrectionMutation = { returnCorrection: { correction: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type DeletionProposalQueryVariables = Exact<{
  requestId: string;
}>;


export type DeletionProposalQuery = { deletionProposal: { proposal: { requestId: string, goes: number, stays: number, objection: string, lines: Array<{ recordClass: string, title: string, services: Array<string>, records: number, goes: boolean, verdict: Verdict, why: string, clause: string, law: string | null, until: string | null, destroyBy: string | null }>, regulators: Array<{ law: string, name: string, address: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type DeletionOnItsWayFragment = { takeBackUntil: string | null, destroyBy: string | null, grants: Array<{ recordClass: string, title: string, grantedAt: string, takenBackAt: string | null, settledAt: string | null, listId: string | null, listReference: string | null, listState: BatchState | null, certificateId: string | null, certificateNumber: string | null, person: { id: string } }> };

export type TakeBackDeletionMutationVariables = Exact<{
  input: TakeBackDeletionInput;
}>;


export type TakeBackDeletionMutation = { takeBackDeletion: { takenBack: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type BatchSummaryFragment = { id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number };

export type RefusalWordsFragment = { code: string, field: string | null, message: string, wayOut: string | null };

export type BatchDetailFragment = { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean, standing: { id: string, number: string, givenAt: string, validUntil: string } | null } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> };

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


export type DestructionBatchQuery = { destructionBatch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean, standing: { id: string, number: string, givenAt: string, validUntil: string } | null } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null };

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


export type ApproveDestructionMutation = { approveDestruction: { batch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean, standing: { id: string, number: string, givenAt: string, validUntil: string } | null } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReturnDestructionMutationVariables = Exact<{
  input: ReturnDestructionInput;
}>;


export type ReturnDestructionMutation = { returnDestruction: { batch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean, standing: { id: string, number: string, givenAt: string, validUntil: string } | null } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ExcludeDestructionItemMutationVariables = Exact<{
  input: ChangeDestructionItemInput;
}>;


export type ExcludeDestructionItemMutation = { excludeDestructionItem: { batch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean, standing: { id: string, number: string, givenAt: string, validUntil: string } | null } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type IncludeDestructionItemMutationVariables = Exact<{
  input: ChangeDestructionItemInput;
}>;


export type IncludeDestructionItemMutation = { includeDestructionItem: { batch: { listHash: string, policyVersion: string, selectors: Array<string>, failure: string | null, id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number, classes: Array<{ recordClass: string, title: string, verdict: Verdict, records: number, people: number, clause: string, law: string | null, until: string | null }>, approvability: { allowed: boolean, needsStepUp: boolean, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }, approval: { id: string, approvedBy: string, approvedAt: string, reason: string, listHash: string, signedWithPasskey: boolean, standing: { id: string, number: string, givenAt: string, validUntil: string } | null } | null, progress: { pages: number, pagesDone: number, itemsDone: number, recordsDestroyed: number, message: string }, certificate: { id: string, number: string, issuedAt: string, level: string, people: number, records: number } | null, timeline: Array<{ at: string, kind: string, by: string, text: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type GuardianLineFragment = { id: string, reference: string, state: GuardianConsentState, channel: GuardianChannel, language: string, receivedAt: string, papersBy: string, missing: Array<GuardianPaperKind>, validFrom: string | null, validUntil: string | null, holds: boolean, together: boolean, frozenAt: string | null, endedAt: string | null, endedHow: GuardianConsentEnd | null };

export type GuardianConsentsQueryVariables = Exact<{
  filter?: GuardianConsentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GuardianConsentsQuery = { guardianConsents: { nodes: Array<{ id: string, reference: string, state: GuardianConsentState, channel: GuardianChannel, language: string, receivedAt: string, papersBy: string, missing: Array<GuardianPaperKind>, validFrom: string | null, validUntil: string | null, holds: boolean, together: boolean, frozenAt: string | null, endedAt: string | null, endedHow: GuardianConsentEnd | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GuardianConsentQueryVariables = Exact<{
  id: string;
}>;


export type GuardianConsentQuery = { guardianConsent: { guardianId: string, decidedAt: string | null, decidedBy: string | null, refusedFor: GuardianRefusalReason | null, id: string, reference: string, state: GuardianConsentState, channel: GuardianChannel, language: string, receivedAt: string, papersBy: string, missing: Array<GuardianPaperKind>, validFrom: string | null, validUntil: string | null, holds: boolean, together: boolean, frozenAt: string | null, endedAt: string | null, endedHow: GuardianConsentEnd | null, ward: { id: string } | null, checks: Array<{ id: string, look: number, met: Array<GuardianPoint>, passed: boolean, by: string, at: string }>, letters: Array<{ id: string, kind: string, way: string, toWard: boolean, writtenAt: string, sentAt: string | null }>, timeline: Array<{ id: string, at: string, kind: string, by: string | null, text: string }> } | null };

export type GuardianContentQueryVariables = Exact<{
  id: string;
}>;


export type GuardianContentQuery = { guardianConsent: { id: string, content: { guardian: string | null, contact: string | null, kind: WardKind | null, ward: string | null, birthday: string | null, note: string | null, basis: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } } | null };

export type GuardianLetterTextQueryVariables = Exact<{
  id: string;
}>;


export type GuardianLetterTextQuery = { guardianConsent: { id: string, letters: Array<{ id: string, text: string | null }> } | null };

export type RegisterGuardianConsentMutationVariables = Exact<{
  input: RegisterGuardianConsentInput;
}>;


export type RegisterGuardianConsentMutation = { registerGuardianConsent: { consent: { id: string, reference: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type GuardianPapersCameMutationVariables = Exact<{
  id: string;
}>;


export type GuardianPapersCameMutation = { guardianPapersCame: { consent: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type MatchWardMutationVariables = Exact<{
  id: string;
  personId: string;
}>;


export type MatchWardMutation = { matchWard: { consent: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type CheckGuardianConsentMutationVariables = Exact<{
  id: string;
  met: Array<GuardianPoint> | GuardianPoint;
}>;


export type CheckGuardianConsentMutation = { checkGuardianConsent: { consent: { id: string, state: GuardianConsentState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type DecideGuardianConsentMutationVariables = Exact<{
  input: DecideGuardianConsentInput;
}>;


export type DecideGuardianConsentMutation = { decideGuardianConsent: { consent: { id: string, state: GuardianConsentState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type FreezeGuardianConsentMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type FreezeGuardianConsentMutation = { freezeGuardianConsent: { consent: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReleaseGuardianConsentMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReleaseGuardianConsentMutation = { releaseGuardianConsent: { consent: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type EndGuardianConsentMutationVariables = Exact<{
  id: string;
  how: GuardianEndedHow;
  reason: string;
}>;


export type EndGuardianConsentMutation = { endGuardianConsent: { consent: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RecordPostedGuardianLetterMutationVariables = Exact<{
  id: string;
}>;


export type RecordPostedGuardianLetterMutation = { recordPostedGuardianLetter: { consent: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type HoldSummaryFragment = { id: string, number: string, kind: HoldKind, state: HoldState, caseRef: string, recordClass: string | null, law: string, reviewOn: string, reviewDue: boolean, placedBy: string, placedAt: string, peopleCount: number };

export type HoldsQueryVariables = Exact<{
  filter?: HoldFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HoldsQuery = { holds: { nodes: Array<{ id: string, number: string, kind: HoldKind, state: HoldState, caseRef: string, recordClass: string | null, law: string, reviewOn: string, reviewDue: boolean, placedBy: string, placedAt: string, peopleCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HoldQueryVariables = Exact<{
  id: string;
}>;


export type HoldQuery = { hold: { liftedBy: string | null, liftedAt: string | null, classEndedBefore: string | null, id: string, number: string, kind: HoldKind, state: HoldState, caseRef: string, recordClass: string | null, law: string, reviewOn: string, reviewDue: boolean, placedBy: string, placedAt: string, peopleCount: number, people: Array<{ subjectId: string, reference: string, refused: boolean, endedBefore: Array<{ recordClass: string, at: string }> }>, history: Array<{ at: string, kind: string, by: string, text: string }> } | null };

export type HoldReasonQueryVariables = Exact<{
  id: string;
}>;


export type HoldReasonQuery = { hold: { id: string, reason: string | null } | null };

export type PlaceHoldMutationVariables = Exact<{
  input: PlaceHoldInput;
}>;


export type PlaceHoldMutation = { placeHold: { hold: { id: string, number: string, kind: HoldKind, state: HoldState, caseRef: string, recordClass: string | null, law: string, reviewOn: string, reviewDue: boolean, placedBy: string, placedAt: string, peopleCount: number } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReviewHoldMutationVariables = Exact<{
  input: ReviewHoldInput;
}>;


export type ReviewHoldMutation = { reviewHold: { hold: { id: string, number: string, kind: HoldKind, state: HoldState, caseRef: string, recordClass: string | null, law: string, reviewOn: string, reviewDue: boolean, placedBy: string, placedAt: string, peopleCount: number } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type LiftHoldMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type LiftHoldMutation = { liftHold: { hold: { id: string, number: string, kind: HoldKind, state: HoldState, caseRef: string, recordClass: string | null, law: string, reviewOn: string, reviewDue: boolean, placedBy: string, placedAt: string, peopleCount: number } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type IntakeLineFragment = { id: string, receivedAt: string, state: IntakeState, reason: string | null, suggestedKind: IntakeKind | null, language: string | null, flags: Array<string>, attachments: number, refusedAttachments: number, bytes: number, repeats: number, documentId: string | null, settledAt: string | null, settledBy: string | null, settledReason: string | null, cases: Array<{ kind: IntakeCaseKind, id: string, reference: string | null, added: boolean }> };

export type IntakeWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeWaitingQuery = { intakeWaiting: { messages: number, since: string | null, scannerSilentSince: string | null } };

export type IntakeMessagesQueryVariables = Exact<{
  filter?: IntakeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IntakeMessagesQuery = { intakeMessages: { nodes: Array<{ id: string, receivedAt: string, state: IntakeState, reason: string | null, suggestedKind: IntakeKind | null, language: string | null, flags: Array<string>, attachments: number, refusedAttachments: number, bytes: number, repeats: number, documentId: string | null, settledAt: string | null, settledBy: string | null, settledReason: string | null, cases: Array<{ kind: IntakeCaseKind, id: string, reference: string | null, added: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReleaseFromQuarantineMutationVariables = Exact<{
  input: ReleaseFromQuarantineInput;
}>;


export type ReleaseFromQuarantineMutation = { releaseFromQuarantine: { message: { id: string, receivedAt: string, state: IntakeState, reason: string | null, suggestedKind: IntakeKind | null, language: string | null, flags: Array<string>, attachments: number, refusedAttachments: number, bytes: number, repeats: number, documentId: string | null, settledAt: string | null, settledBy: string | null, settledReason: string | null, cases: Array<{ kind: IntakeCaseKind, id: string, reference: string | null, added: boolean }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type DiscardQuarantinedMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DiscardQuarantinedMutation = { discardQuarantined: { message: { id: string, receivedAt: string, state: IntakeState, reason: string | null, suggestedKind: IntakeKind | null, language: string | null, flags: Array<string>, attachments: number, refusedAttachments: number, bytes: number, repeats: number, documentId: string | null, settledAt: string | null, settledBy: string | null, settledReason: string | null, cases: Array<{ kind: IntakeCaseKind, id: string, reference: string | null, added: boolean }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type MediumLineFragment = { id: string, reference: string, kind: MediumKind, title: string, classTitle: string, subjectId: string | null, batchId: string | null, batchReference: string | null, pieces: number, destroyed: number, remaining: number, unaccounted: number, location: string, registeredAt: string, dueUnder: { id: string, reference: string } | null, destructions: Array<{ id: string, method: MediumMethod, pieces: number, on: string, handler: string, witness: string }> };

export type MediaQueryVariables = Exact<{
  due?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MediaQuery = { media: { nodes: Array<{ id: string, reference: string, kind: MediumKind, title: string, classTitle: string, subjectId: string | null, batchId: string | null, batchReference: string | null, pieces: number, destroyed: number, remaining: number, unaccounted: number, location: string, registeredAt: string, dueUnder: { id: string, reference: string } | null, destructions: Array<{ id: string, method: MediumMethod, pieces: number, on: string, handler: string, witness: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MediaOfListQueryVariables = Exact<{
  batchId: string;
}>;


export type MediaOfListQuery = { destructionBatch: { id: string, media: Array<{ id: string, reference: string, kind: MediumKind, title: string, classTitle: string, subjectId: string | null, batchId: string | null, batchReference: string | null, pieces: number, destroyed: number, remaining: number, unaccounted: number, location: string, registeredAt: string, dueUnder: { id: string, reference: string } | null, destructions: Array<{ id: string, method: MediumMethod, pieces: number, on: string, handler: string, witness: string }> }> } | null };

export type CertificateMediaQueryVariables = Exact<{
  id: string;
}>;


export type CertificateMediaQuery = { certificate: { id: string, media: Array<{ kind: MediumKind, recordClass: string, items: number, registered: number, destroyed: number, remaining: number, unaccounted: number }>, mediaAddenda: Array<{ id: string, serial: number, issuedAt: string, mediumReference: string, pieces: number, document: string }> } | null };

export type RegisterMediumMutationVariables = Exact<{
  input: RegisterMediumInput;
}>;


export type RegisterMediumMutation = { registerMedium: { medium: { id: string, reference: string, kind: MediumKind, title: string, classTitle: string, subjectId: string | null, batchId: string | null, batchReference: string | null, pieces: number, destroyed: number, remaining: number, unaccounted: number, location: string, registeredAt: string, dueUnder: { id: string, reference: string } | null, destructions: Array<{ id: string, method: MediumMethod, pieces: number, on: string, handler: string, witness: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type MoveMediumMutationVariables = Exact<{
  id: string;
  location: string;
}>;


export type MoveMediumMutation = { moveMedium: { medium: { id: string, reference: string, kind: MediumKind, title: string, classTitle: string, subjectId: string | null, batchId: string | null, batchReference: string | null, pieces: number, destroyed: number, remaining: number, unaccounted: number, location: string, registeredAt: string, dueUnder: { id: string, reference: string } | null, destructions: Array<{ id: string, method: MediumMethod, pieces: number, on: string, handler: string, witness: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RecordMediumDestructionMutationVariables = Exact<{
  input: RecordMediumDestructionInput;
}>;


export type RecordMediumDestructionMutation = { recordMediumDestruction: { medium: { id: string, reference: string, kind: MediumKind, title: string, classTitle: string, subjectId: string | null, batchId: string | null, batchReference: string | null, pieces: number, destroyed: number, remaining: number, unaccounted: number, location: string, registeredAt: string, dueUnder: { id: string, reference: string } | null, destructions: Array<{ id: string, method: MediumMethod, pieces: number, on: string, handler: string, witness: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type MisuseSummaryFragment = { id: string, reference: string, state: MisuseState, subjectId: string | null, personReference: string | null, reportedAt: string, reportedBy: string, decidedAt: string | null, toldAt: string | null, undeliverableAt: string | null, gone: boolean };

export type MisuseRecordsQueryVariables = Exact<{
  filter?: MisuseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MisuseRecordsQuery = { misuseRecords: { nodes: Array<{ id: string, reference: string, state: MisuseState, subjectId: string | null, personReference: string | null, reportedAt: string, reportedBy: string, decidedAt: string | null, toldAt: string | null, undeliverableAt: string | null, gone: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MisuseRecordQueryVariables = Exact<{
  id: string;
}>;


export type MisuseRecordQuery = { misuseRecord: { decidedBy: string | null, toldBy: MisuseChannel | null, objectedAt: string | null, objectedBy: MisuseChannel | null, objectionDecidedAt: string | null, objectionDecidedBy: string | null, clearedAt: string | null, keptUntil: string | null, id: string, reference: string, state: MisuseState, subjectId: string | null, personReference: string | null, reportedAt: string, reportedBy: string, decidedAt: string | null, toldAt: string | null, undeliverableAt: string | null, gone: boolean, history: Array<{ at: string, kind: string, by: string, text: string }> } | null };

export type MisuseContentQueryVariables = Exact<{
  id: string;
}>;


export type MisuseContentQuery = { misuseRecord: { id: string, content: { clause: string, evidence: string, decision: string | null, objection: string | null, objectionDecision: string | null } | null } | null };

export type MisuseClausesQueryVariables = Exact<{ [key: string]: never; }>;


export type MisuseClausesQuery = { misuseClauses: Array<{ id: string, title: string }> };

export type ReportMisuseMutationVariables = Exact<{
  input: ReportMisuseInput;
}>;


export type ReportMisuseMutation = { reportMisuse: { record: { id: string, reference: string, state: MisuseState, subjectId: string | null, personReference: string | null, reportedAt: string, reportedBy: string, decidedAt: string | null, toldAt: string | null, undeliverableAt: string | null, gone: boolean } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type DecideMisuseMutationVariables = Exact<{
  input: DecideMisuseInput;
}>;


export type DecideMisuseMutation = { decideMisuse: { record: { id: string, reference: string, state: MisuseState, subjectId: string | null, personReference: string | null, reportedAt: string, reportedBy: string, decidedAt: string | null, toldAt: string | null, undeliverableAt: string | null, gone: boolean } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type TellMisuseMutationVariables = Exact<{
  input: TellMisuseInput;
}>;


export type TellMisuseMutation = { tellMisuse: { record: { id: string, reference: string, state: MisuseState, subjectId: string | null, personReference: string | null, reportedAt: string, reportedBy: string, decidedAt: string | null, toldAt: string | null, undeliverableAt: string | null, gone: boolean } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RecordMisuseObjectionMutationVariables = Exact<{
  input: RecordMisuseObjectionInput;
}>;


export type RecordMisuseObjectionMutation = { recordMisuseObjection: { record: { id: string, reference: string, state: MisuseState, subjectId: string | null, personReference: string | null, reportedAt: string, reportedBy: string, decidedAt: string | null, toldAt: string | null, undeliverableAt: string | null, gone: boolean } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type DecideMisuseObjectionMutationVariables = Exact<{
  input: DecideMisuseObjectionInput;
}>;


export type DecideMisuseObjectionMutation = { decideMisuseObjection: { record: { id: string, reference: string, state: MisuseState, subjectId: string | null, personReference: string | null, reportedAt: string, reportedBy: string, decidedAt: string | null, toldAt: string | null, undeliverableAt: string | null, gone: boolean } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

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

export type TerminationLineFragment = { id: string, state: TerminationState, endedAt: string, enteredAt: string, reason: string, export: ExportOffer, role: string, staffNumber: string | null, members: number, recoverableUntil: string | null, recoveredAt: string | null };

export type OrganizationQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationQuery = { organization: { id: string, reference: string, termination: { id: string, state: TerminationState, endedAt: string, enteredAt: string, reason: string, export: ExportOffer, role: string, staffNumber: string | null, members: number, recoverableUntil: string | null, recoveredAt: string | null } | null } | null };

export type TerminateOrganizationMutationVariables = Exact<{
  input: TerminateOrganizationInput;
}>;


export type TerminateOrganizationMutation = { terminateOrganization: { restricted: number, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RestoreOrganizationMutationVariables = Exact<{
  input: RestoreOrganizationInput;
}>;


export type RestoreOrganizationMutation = { restoreOrganization: { restored: number, notice: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ExportPeopleQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportPeopleQuery = { organization: { id: string, people: { nodes: Array<{ organizationUnit: string | null, birthday: string | null, mobile: string | null, locale: string | null, id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, employment: { position: string | null, title: string | null, grade: string | null } | null, organization: { id: string, reference: string } | null, membership: { state: MembershipState, joinedAt: string | null, withdrewAt: string | null, recoverableUntil: string | null, recoveryWaivedAt: string | null, marketingConsent: boolean | null } | null, restriction: { since: string, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ExportMarksQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportMarksQuery = { attendanceMarks: { nodes: Array<{ id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null, person: { id: string } | null, restriction: { since: string, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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


export type ContactsOfOrganizationQuery = { organization: { id: string, billingContacts: { nodes: Array<{ id: string, name: string | null, department: string | null, phone: string | null, email: string | null, accountInformation: string | null, restriction: { since: string, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AttendanceOfOrganizationQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AttendanceOfOrganizationQuery = { attendanceMarks: { nodes: Array<{ id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null, restriction: { since: string, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type PersonSummaryFragment = { id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, organization: { id: string, reference: string } | null, membership: { state: MembershipState, joinedAt: string | null, withdrewAt: string | null, recoverableUntil: string | null, recoveryWaivedAt: string | null, marketingConsent: boolean | null } | null, restriction: { since: string, reason: string } | null };

export type WithdrawLocationConsentMutationVariables = Exact<{
  input: WithdrawLocationConsentInput;
}>;


export type WithdrawLocationConsentMutation = { withdrawLocationConsent: { withdrawnAt: string | null, fate: LocationUseFate | null, message: string | null, reference: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type PeopleQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, organization: { id: string, reference: string } | null, membership: { state: MembershipState, joinedAt: string | null, withdrewAt: string | null, recoverableUntil: string | null, recoveryWaivedAt: string | null, marketingConsent: boolean | null } | null, restriction: { since: string, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { organizationUnit: string | null, birthday: string | null, mobile: string | null, locale: string | null, id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, organization: { id: string, reference: string } | null, membership: { state: MembershipState, joinedAt: string | null, withdrewAt: string | null, recoverableUntil: string | null, recoveryWaivedAt: string | null, marketingConsent: boolean | null } | null, restriction: { since: string, reason: string } | null } | null };

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


export type AttendanceOfPersonQuery = { person: { id: string, attendanceMarks: { nodes: Array<{ id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null, restriction: { since: string, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MarkLineFragment = { id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null, restriction: { since: string, reason: string } | null };

export type RestoreMemberMutationVariables = Exact<{
  input: RestoreMemberInput;
}>;


export type RestoreMemberMutation = { restoreMember: { notice: string | null, person: { id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, organization: { id: string, reference: string } | null, membership: { state: MembershipState, joinedAt: string | null, withdrewAt: string | null, recoverableUntil: string | null, recoveryWaivedAt: string | null, marketingConsent: boolean | null } | null, restriction: { since: string, reason: string } | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type WaiveRecoveryMutationVariables = Exact<{
  input: WaiveRecoveryInput;
}>;


export type WaiveRecoveryMutation = { waiveRecovery: { waivedAt: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type LooksAtPersonQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type LooksAtPersonQuery = { looksAtPerson: { nodes: Array<{ day: string, who: string, purpose: string, recordClass: string, times: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyQuery = { policy: { version: string, effectiveFrom: string, operator: string, confirmedBy: string | null, purposes: Array<{ id: string, title: string, clause: string }>, rules: Array<{ recordClass: string, title: string, anchor: string, kept: string | null, clause: string, law: string | null, yields: boolean, then: string, atOnce: string | null }>, clock: { recoveryHours: number, approvalHours: number, destroyedHours: number, limitHours: number }, trustees: Array<{ name: string, task: string, until: string }> } };

export type RedactionLineFragment = { id: string, caseKind: RedactedCase, caseId: string, reference: string | null, state: RedactionState, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedRole: string | null, decidedAt: string | null, returnReason: string | null, heldSince: string | null, told: string | null, doneAt: string | null, formerWords: FormerValues, marked: number };

export type RedactionsQueryVariables = Exact<{
  caseId?: string | null | undefined;
}>;


export type RedactionsQuery = { redactions: Array<{ id: string, caseKind: RedactedCase, caseId: string, reference: string | null, state: RedactionState, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedRole: string | null, decidedAt: string | null, returnReason: string | null, heldSince: string | null, told: string | null, doneAt: string | null, formerWords: FormerValues, marked: number }> };

export type RedactionQueryVariables = Exact<{
  id: string;
}>;


export type RedactionQuery = { redaction: { id: string, caseKind: RedactedCase, caseId: string, reference: string | null, state: RedactionState, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedRole: string | null, decidedAt: string | null, returnReason: string | null, heldSince: string | null, told: string | null, doneAt: string | null, formerWords: FormerValues, marked: number } | null };

export type RedactionShownQueryVariables = Exact<{
  id: string;
}>;


export type RedactionShownQuery = { redaction: { id: string, shown: { repeats: number, elsewhere: number, shownHash: string | null, passages: Array<{ place: string, kind: ForbiddenKind, before: string, words: string, after: string }>, documents: Array<{ documentId: string, kind: ForbiddenKind, document: { id: string, kind: DocumentKind, name: string | null, mediaType: string } | null }>, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } } | null };

export type RedactableCaseQueryVariables = Exact<{
  caseId: string;
}>;


export type RedactableCaseQuery = { redactableCase: { texts: Array<{ place: string, text: string, flags: Array<{ kind: ForbiddenKind, start: number, end: number }> }>, documents: Array<{ id: string, kind: DocumentKind, name: string | null, mediaType: string }>, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ProposeRedactionMutationVariables = Exact<{
  input: ProposeRedactionInput;
}>;


export type ProposeRedactionMutation = { proposeRedaction: { redaction: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ApproveRedactionMutationVariables = Exact<{
  id: string;
  shownHash: string;
}>;


export type ApproveRedactionMutation = { approveRedaction: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReturnRedactionMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReturnRedactionMutation = { returnRedaction: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RehearseDestructionQueryVariables = Exact<{
  id: string;
}>;


export type RehearseDestructionQuery = { rehearseDestruction: { subjectId: string, reference: string, at: string, policyVersion: string, destroyed: number, stays: number, searchEntries: number, keys: number, lines: Array<{ service: string, recordClass: string, title: string, fate: RehearsalFate, records: number, searchEntries: number, keys: number, list: string | null, why: string, until: string | null }>, trustees: Array<{ name: string, task: string }> } | null };

export type RegisterRequestMutationVariables = Exact<{
  input: RegisterRequestInput;
}>;


export type RegisterRequestMutation = { registerRequest: { request: { id: string, reference: string, requester: { id: string } } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ConfirmRequestKindMutationVariables = Exact<{
  requestId: string;
  kind: RightsRequestKind;
}>;


export type ConfirmRequestKindMutation = { confirmRequestKind: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type MatchRequestMutationVariables = Exact<{
  requestId: string;
  personId: string;
}>;


export type MatchRequestMutation = { matchRequest: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type AssignRequestsMutationVariables = Exact<{
  ids: Array<string> | string;
  staffNumber?: string | null | undefined;
}>;


export type AssignRequestsMutation = { assignRequests: { rows: Array<{ id: string, request: { id: string, reference: string, kind: RightsRequestKind, kindConfirmed: boolean, state: RightsRequestState, channel: RightsRequestChannel, language: string, law: string, lawName: string, receivedAt: string, answerBy: string, overdue: boolean, assignedTo: string | null, outcome: RightsRequestOutcome | null, closedAt: string | null, stoppedSince: string | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null }>, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type NoteOnRequestMutationVariables = Exact<{
  requestId: string;
  text: string;
}>;


export type NoteOnRequestMutation = { noteOnRequest: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ExtendRequestMutationVariables = Exact<{
  requestId: string;
}>;


export type ExtendRequestMutation = { extendRequest: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type DecideRequestMutationVariables = Exact<{
  input: DecideRequestInput;
}>;


export type DecideRequestMutation = { decideRequest: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type WithdrawRequestMutationVariables = Exact<{
  requestId: string;
}>;


export type WithdrawRequestMutation = { withdrawRequest: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type CloseRequestAsDuplicateMutationVariables = Exact<{
  requestId: string;
  of: string;
}>;


export type CloseRequestAsDuplicateMutation = { closeAsDuplicate: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ObjectToDecisionMutationVariables = Exact<{
  input: ObjectToDecisionInput;
}>;


export type ObjectToDecisionMutation = { objectToDecision: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RecordPostedLetterMutationVariables = Exact<{
  id: string;
}>;


export type RecordPostedLetterMutation = { recordPostedLetter: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type BeginUploadMutationVariables = Exact<{
  input: BeginUploadInput;
}>;


export type BeginUploadMutation = { beginUpload: { upload: { id: string, url: string, ticket: string, expiresAt: string, help: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RequestLineFragment = { id: string, reference: string, kind: RightsRequestKind, kindConfirmed: boolean, state: RightsRequestState, channel: RightsRequestChannel, language: string, law: string, lawName: string, receivedAt: string, answerBy: string, overdue: boolean, assignedTo: string | null, outcome: RightsRequestOutcome | null, closedAt: string | null, stoppedSince: string | null };

export type RightsRequestsQueryVariables = Exact<{
  filter?: RightsRequestFilter | null | undefined;
  order: RightsRequestOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type RightsRequestsQuery = { rightsRequests: { nodes: Array<{ id: string, reference: string, kind: RightsRequestKind, kindConfirmed: boolean, state: RightsRequestState, channel: RightsRequestChannel, language: string, law: string, lawName: string, receivedAt: string, answerBy: string, overdue: boolean, assignedTo: string | null, outcome: RightsRequestOutcome | null, closedAt: string | null, stoppedSince: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestCountQueryVariables = Exact<{
  filter?: RightsRequestFilter | null | undefined;
}>;


export type RequestCountQuery = { rightsRequests: { count: number } };

export type RequestFiguresLineFragment = { dimension: RequestDimension, key: string | null, open: number, overdue: number, dueIn24Hours: number, dueIn72Hours: number, answered: number, answeredInTime: number, medianSeconds: number | null, slowestTenthSeconds: number | null };

export type RequestBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type RequestBoardQuery = { requestBoard: Array<{ dimension: RequestDimension, key: string | null, open: number, overdue: number, dueIn24Hours: number, dueIn72Hours: number, answered: number, answeredInTime: number, medianSeconds: number | null, slowestTenthSeconds: number | null }> };

export type RequestLinkFragment = { id: string, reference: string, state: RightsRequestState };

export type RequestCaseFragment = { requestedBy: RightsRequestedBy, registeredBy: string | null, policyVersion: string, dueAt: string, extendedUntil: string | null, verifyBy: string, verifiedAt: string | null, verifiedHow: RightsRequestVerifiedHow | null, matchedBy: string | null, decidedAt: string | null, decidedBy: string | null, id: string, reference: string, kind: RightsRequestKind, kindConfirmed: boolean, state: RightsRequestState, channel: RightsRequestChannel, language: string, law: string, lawName: string, receivedAt: string, answerBy: string, overdue: boolean, assignedTo: string | null, outcome: RightsRequestOutcome | null, closedAt: string | null, stoppedSince: string | null, requester: { id: string }, about: { id: string } | null, clocks: Array<{ law: string, name: string, applied: boolean, rules: boolean, hours: number | null, period: string | null, dueAt: string | null, pause: boolean, extension: string | null, extendedTo: string | null, source: string }>, cameWith: Array<{ id: string, reference: string, state: RightsRequestState }>, linkedTo: { id: string, reference: string, state: RightsRequestState } | null, linked: Array<{ id: string, reference: string, state: RightsRequestState }>, duplicateOf: { id: string, reference: string, state: RightsRequestState } | null, objectionTo: { id: string, reference: string, state: RightsRequestState } | null, items: Array<{ id: string, recordClass: string, outcome: RightsRequestItemOutcome, lawName: string | null, clause: string | null, until: string | null, reasonCode: RightsRequestRefusalReason | null }>, deletion: { takeBackUntil: string | null, destroyBy: string | null, grants: Array<{ recordClass: string, title: string, grantedAt: string, takenBackAt: string | null, settledAt: string | null, listId: string | null, listReference: string | null, listState: BatchState | null, certificateId: string | null, certificateNumber: string | null, person: { id: string } }> } | null, viewPackage: { id: string, bytes: number, expiresAt: string, downloadedAt: string | null } | null, letters: Array<{ id: string, kind: string, way: string, writtenAt: string, sentAt: string | null, sentBy: string | null }>, events: Array<{ at: string, kind: string, by: string | null, text: string }>, actions: Array<{ action: string, possible: boolean, why: string | null }> };

export type RightsRequestQueryVariables = Exact<{
  id: string;
}>;


export type RightsRequestQuery = { rightsRequest: { requestedBy: RightsRequestedBy, registeredBy: string | null, policyVersion: string, dueAt: string, extendedUntil: string | null, verifyBy: string, verifiedAt: string | null, verifiedHow: RightsRequestVerifiedHow | null, matchedBy: string | null, decidedAt: string | null, decidedBy: string | null, id: string, reference: string, kind: RightsRequestKind, kindConfirmed: boolean, state: RightsRequestState, channel: RightsRequestChannel, language: string, law: string, lawName: string, receivedAt: string, answerBy: string, overdue: boolean, assignedTo: string | null, outcome: RightsRequestOutcome | null, closedAt: string | null, stoppedSince: string | null, requester: { id: string }, about: { id: string } | null, clocks: Array<{ law: string, name: string, applied: boolean, rules: boolean, hours: number | null, period: string | null, dueAt: string | null, pause: boolean, extension: string | null, extendedTo: string | null, source: string }>, cameWith: Array<{ id: string, reference: string, state: RightsRequestState }>, linkedTo: { id: string, reference: string, state: RightsRequestState } | null, linked: Array<{ id: string, reference: string, state: RightsRequestState }>, duplicateOf: { id: string, reference: string, state: RightsRequestState } | null, objectionTo: { id: string, reference: string, state: RightsRequestState } | null, items: Array<{ id: string, recordClass: string, outcome: RightsRequestItemOutcome, lawName: string | null, clause: string | null, until: string | null, reasonCode: RightsRequestRefusalReason | null }>, deletion: { takeBackUntil: string | null, destroyBy: string | null, grants: Array<{ recordClass: string, title: string, grantedAt: string, takenBackAt: string | null, settledAt: string | null, listId: string | null, listReference: string | null, listState: BatchState | null, certificateId: string | null, certificateNumber: string | null, person: { id: string } }> } | null, viewPackage: { id: string, bytes: number, expiresAt: string, downloadedAt: string | null } | null, letters: Array<{ id: string, kind: string, way: string, writtenAt: string, sentAt: string | null, sentBy: string | null }>, events: Array<{ at: string, kind: string, by: string | null, text: string }>, actions: Array<{ action: string, possible: boolean, why: string | null }> } | null };

export type RequestContentQueryVariables = Exact<{
  id: string;
}>;


export type RequestContentQuery = { rightsRequest: { id: string, content: { name: string | null, contact: string | null, subject: string | null, note: string | null, about: { email: string | null, employeeNumber: string | null, name: string | null }, messages: Array<{ id: string, at: string, by: string, via: RightsRequestChannel, text: string, documents: Array<string> }>, remarks: Array<{ id: string, at: string, by: string, text: string }>, reasons: Array<{ item: string, text: string }> } | null } | null };

export type RequestLettersQueryVariables = Exact<{
  id: string;
}>;


export type RequestLettersQuery = { rightsRequest: { id: string, letters: Array<{ id: string, text: string | null }> } | null };

export type RequestDocumentsQueryVariables = Exact<{
  caseId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RequestDocumentsQuery = { documentsOfCase: { nodes: Array<{ id: string, kind: DocumentKind, name: string | null, mediaType: string, bytes: number, searched: boolean, storedAt: string, storedBy: string | null, url: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonReferenceQueryVariables = Exact<{
  id: string;
}>;


export type PersonReferenceQuery = { person: { id: string, reference: string } | null };

export type RequestCandidatesQueryVariables = Exact<{
  requestId: string;
}>;


export type RequestCandidatesQuery = { requestCandidates: Array<{ personId: string, reasons: Array<string>, person: { id: string, reference: string, name: string | null, email: string | null, employeeNumber: string | null, organization: { id: string, reference: string } | null } | null }> };

export type RequestsAboutQueryVariables = Exact<{
  filter?: RightsRequestFilter | null | undefined;
  first: number;
}>;


export type RequestsAboutQuery = { rightsRequests: { nodes: Array<{ id: string, reference: string, kind: RightsRequestKind, kindConfirmed: boolean, state: RightsRequestState, channel: RightsRequestChannel, language: string, law: string, lawName: string, receivedAt: string, answerBy: string, overdue: boolean, assignedTo: string | null, outcome: RightsRequestOutcome | null, closedAt: string | null, stoppedSince: string | null }> } };

export type RequestClocksQueryVariables = Exact<{ [key: string]: never; }>;


export type RequestClocksQuery = { requestClocks: Array<{ law: string, channel: RightsRequestChannel, assignedTo: string | null, onTrack: number, dueSoon: number, overdue: number }> };

export type CaseFilesQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseFilesQuery = { documentsOfCase: { nodes: Array<{ id: string, kind: DocumentKind, mediaType: string, storedAt: string }> } };

export type QueueExportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type QueueExportsQuery = { queueExports: { nodes: Array<{ id: string, staffNumber: string, at: string, reason: string, filter: string, order: RightsRequestOrder, rows: number | null, endedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestVerificationQueryVariables = Exact<{
  requestId: string;
}>;


export type RequestVerificationQuery = { verification: { requestId: string, verifiedHow: string | null, verifyBy: string, codesAsked: number, mayAskForCode: boolean, checks: Array<{ id: string, how: string, met: Array<string>, passed: boolean, by: string, at: string }>, mandate: { id: string, rights: Array<MandateRight>, validFrom: string, validUntil: string, state: MandateState } | null } | null };

export type VerificationStateFragment = { requestId: string, verifiedHow: string | null, verifyBy: string, codesAsked: number, mayAskForCode: boolean, checks: Array<{ id: string, how: string, met: Array<string>, passed: boolean, by: string, at: string }>, mandate: { id: string, rights: Array<MandateRight>, validFrom: string, validUntil: string, state: MandateState } | null };

export type SendVerificationCodeMutationVariables = Exact<{
  requestId: string;
}>;


export type SendVerificationCodeMutation = { sendVerificationCode: { verification: { requestId: string, verifiedHow: string | null, verifyBy: string, codesAsked: number, mayAskForCode: boolean, checks: Array<{ id: string, how: string, met: Array<string>, passed: boolean, by: string, at: string }>, mandate: { id: string, rights: Array<MandateRight>, validFrom: string, validUntil: string, state: MandateState } | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RecordCallBackMutationVariables = Exact<{
  input: CallBackInput;
}>;


export type RecordCallBackMutation = { recordCallBack: { verification: { requestId: string, verifiedHow: string | null, verifyBy: string, codesAsked: number, mayAskForCode: boolean, checks: Array<{ id: string, how: string, met: Array<string>, passed: boolean, by: string, at: string }>, mandate: { id: string, rights: Array<MandateRight>, validFrom: string, validUntil: string, state: MandateState } | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RecordDocumentCheckMutationVariables = Exact<{
  input: IdentityDocumentCheckInput;
}>;


export type RecordDocumentCheckMutation = { recordDocumentCheck: { verification: { requestId: string, verifiedHow: string | null, verifyBy: string, codesAsked: number, mayAskForCode: boolean, checks: Array<{ id: string, how: string, met: Array<string>, passed: boolean, by: string, at: string }>, mandate: { id: string, rights: Array<MandateRight>, validFrom: string, validUntil: string, state: MandateState } | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RecordGuardianCheckMutationVariables = Exact<{
  input: GuardianRequestInput;
}>;


export type RecordGuardianCheckMutation = { recordGuardianCheck: { verification: { requestId: string, verifiedHow: string | null, verifyBy: string, codesAsked: number, mayAskForCode: boolean, checks: Array<{ id: string, how: string, met: Array<string>, passed: boolean, by: string, at: string }>, mandate: { id: string, rights: Array<MandateRight>, validFrom: string, validUntil: string, state: MandateState } | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ProposeMandateMutationVariables = Exact<{
  input: ProposeMandateInput;
}>;


export type ProposeMandateMutation = { proposeMandate: { verification: { requestId: string, verifiedHow: string | null, verifyBy: string, codesAsked: number, mayAskForCode: boolean, checks: Array<{ id: string, how: string, met: Array<string>, passed: boolean, by: string, at: string }>, mandate: { id: string, rights: Array<MandateRight>, validFrom: string, validUntil: string, state: MandateState } | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ConfirmMandateMutationVariables = Exact<{
  input: ConfirmMandateInput;
}>;


export type ConfirmMandateMutation = { confirmMandate: { verification: { requestId: string, verifiedHow: string | null, verifyBy: string, codesAsked: number, mayAskForCode: boolean, checks: Array<{ id: string, how: string, met: Array<string>, passed: boolean, by: string, at: string }>, mandate: { id: string, rights: Array<MandateRight>, validFrom: string, validUntil: string, state: MandateState } | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

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

export type StandingSummaryFragment = { id: string, number: string, recordClass: string, state: StandingApprovalState, giverInOffice: boolean, validFrom: string, validUntil: string, largestPeople: number, largestRecords: number, reason: string, givenBy: string, givenAt: string, signedWithPasskey: boolean, withdrawnAt: string | null, withdrawnBy: string | null };

export type StandingClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingClassesQuery = { standingClasses: Array<{ recordClass: string, title: string, clause: string, occasion: string, largestPeople: number, largestRecords: number, inForce: { id: string, number: string, recordClass: string, state: StandingApprovalState, giverInOffice: boolean, validFrom: string, validUntil: string, largestPeople: number, largestRecords: number, reason: string, givenBy: string, givenAt: string, signedWithPasskey: boolean, withdrawnAt: string | null, withdrawnBy: string | null } | null, toCome: { id: string, number: string, recordClass: string, state: StandingApprovalState, giverInOffice: boolean, validFrom: string, validUntil: string, largestPeople: number, largestRecords: number, reason: string, givenBy: string, givenAt: string, signedWithPasskey: boolean, withdrawnAt: string | null, withdrawnBy: string | null } | null, over: Array<{ id: string, number: string, recordClass: string, state: StandingApprovalState, giverInOffice: boolean, validFrom: string, validUntil: string, largestPeople: number, largestRecords: number, reason: string, givenBy: string, givenAt: string, signedWithPasskey: boolean, withdrawnAt: string | null, withdrawnBy: string | null }> }> };

export type StandingRunsQueryVariables = Exact<{
  id: string;
}>;


export type StandingRunsQuery = { standingApproval: { id: string, runs: Array<{ at: string, occasion: string, batch: { id: string, reference: string, state: BatchState, itemCount: number, certificate: { id: string, number: string } | null } }>, history: Array<{ at: string, kind: string, by: string, text: string }> } | null };

export type StandingChallengeMutationVariables = Exact<{
  input: StandingTermsInput;
}>;


export type StandingChallengeMutation = { standingChallenge: { challenge: { challenge: string, rpId: string, timeoutMs: number, passkeys: Array<{ id: string, transports: Array<string> }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type GiveStandingApprovalMutationVariables = Exact<{
  input: GiveStandingApprovalInput;
}>;


export type GiveStandingApprovalMutation = { giveStandingApproval: { approval: { id: string, number: string, recordClass: string, state: StandingApprovalState, giverInOffice: boolean, validFrom: string, validUntil: string, largestPeople: number, largestRecords: number, reason: string, givenBy: string, givenAt: string, signedWithPasskey: boolean, withdrawnAt: string | null, withdrawnBy: string | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type WithdrawStandingApprovalMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawStandingApprovalMutation = { withdrawStandingApproval: { approval: { id: string, number: string, recordClass: string, state: StandingApprovalState, giverInOffice: boolean, validFrom: string, validUntil: string, largestPeople: number, largestRecords: number, reason: string, givenBy: string, givenAt: string, signedWithPasskey: boolean, withdrawnAt: string | null, withdrawnBy: string | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type StopsOfPersonQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type StopsOfPersonQuery = { processingStops: { nodes: Array<{ id: string, requestId: string, ground: StopGround, since: string, by: string, liftingAt: string | null, liftedBy: string | null, liftGround: StopLiftGround | null, liftReason: string | null, toldAt: string | null, liftedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LiftStopMutationVariables = Exact<{
  input: LiftStopInput;
}>;


export type LiftStopMutation = { liftStop: { stop: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type AnswerTemplateFactsFragment = { id: string, kind: string, language: string, version: number, title: string, text: string, state: AnswerTemplateState, inUse: boolean, retired: boolean, changedBy: string, changedAt: string, reason: string, restores: number | null, decidedBy: string | null, decidedAt: string | null, returnReason: string | null };

export type AnswerTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnswerTemplatesQuery = { answerTemplates: Array<{ id: string, kind: string, language: string, version: number, title: string, state: AnswerTemplateState, inUse: boolean, retired: boolean, changedBy: string, changedAt: string }> };

export type AnswerTemplateVersionsQueryVariables = Exact<{
  kind: string;
}>;


export type AnswerTemplateVersionsQuery = { answerTemplateVersions: Array<{ id: string, kind: string, language: string, version: number, title: string, text: string, state: AnswerTemplateState, inUse: boolean, retired: boolean, changedBy: string, changedAt: string, reason: string, restores: number | null, decidedBy: string | null, decidedAt: string | null, returnReason: string | null }> };

export type AnswerTemplateGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type AnswerTemplateGapsQuery = { answerTemplateGaps: Array<{ name: string, sample: string }> };

export type SampleAnswerQueryVariables = Exact<{
  language: string;
  text: string;
}>;


export type SampleAnswerQuery = { sampleAnswer: { text: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ProposeAnswerTemplateMutationVariables = Exact<{
  input: ProposeAnswerTemplateInput;
}>;


export type ProposeAnswerTemplateMutation = { proposeAnswerTemplate: { template: { id: string, version: number } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type RestoreAnswerTemplateMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RestoreAnswerTemplateMutation = { restoreAnswerTemplate: { template: { id: string, version: number } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ApproveAnswerTemplateMutationVariables = Exact<{
  id: string;
}>;


export type ApproveAnswerTemplateMutation = { approveAnswerTemplate: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReturnAnswerTemplateMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReturnAnswerTemplateMutation = { returnAnswerTemplate: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type TemplateRetirementFactsFragment = { id: string, kind: string, act: TemplateRetirementAct, state: AnswerTemplateState, proposedBy: string, proposedAt: string, reason: string, decidedBy: string | null, decidedAt: string | null, returnReason: string | null };

export type TemplateRetirementsQueryVariables = Exact<{
  kind?: string | null | undefined;
}>;


export type TemplateRetirementsQuery = { templateRetirements: Array<{ id: string, kind: string, act: TemplateRetirementAct, state: AnswerTemplateState, proposedBy: string, proposedAt: string, reason: string, decidedBy: string | null, decidedAt: string | null, returnReason: string | null }> };

export type ProposeTemplateRetirementMutationVariables = Exact<{
  kind: string;
  act: TemplateRetirementAct;
  reason: string;
}>;


export type ProposeTemplateRetirementMutation = { proposeTemplateRetirement: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ApproveTemplateRetirementMutationVariables = Exact<{
  id: string;
}>;


export type ApproveTemplateRetirementMutation = { approveTemplateRetirement: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ReturnTemplateRetirementMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReturnTemplateRetirementMutation = { returnTemplateRetirement: { refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { today: { now: string, timeZone: string, overdueItems: number, itemsToApprove: number, nextDeadline: string | null, recoverable: number, destroyedThisMonth: number, oldestRestrictedSince: string | null, trusteesOutstanding: number, trusteesOverdue: number, mediaOutstanding: number, waiting: Array<{ id: string, reference: string, list: string, state: BatchState, selectedAt: string, approveBy: string, destroyBy: string, limitAt: string, itemCount: number, overdueCount: number, excludedCount: number }> } };

export type ServerTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerTimeQuery = { businessTime: { now: string, timeZone: string } };

export type TrusteeLineFragment = { id: string, kind: TrusteeKind, name: string, task: string, term: string | null, ground: string | null, channel: TrusteeChannel, language: string, clientId: string | null, from: string, until: string | null, inForce: boolean, hasAddress: boolean, openTasks: number, overdueTasks: number, recordClasses: Array<{ recordClass: string, title: string }> };

export type TrusteeTaskLineFragment = { id: string, reference: string, kind: TrusteeTaskKind, state: TrusteeTaskState, batchId: string | null, batchReference: string | null, people: number, days: number, openedAt: string, dueAt: string, sentAt: string | null, problem: string | null, confirmedAt: string | null, confirmedHow: string | null, confirmedBy: string | null, evidence: string | null, trustee: { id: string, name: string, channel: TrusteeChannel }, recordClasses: Array<{ recordClass: string, title: string }> };

export type TrusteesQueryVariables = Exact<{ [key: string]: never; }>;


export type TrusteesQuery = { trustees: Array<{ id: string, kind: TrusteeKind, name: string, task: string, term: string | null, ground: string | null, channel: TrusteeChannel, language: string, clientId: string | null, from: string, until: string | null, inForce: boolean, hasAddress: boolean, openTasks: number, overdueTasks: number, recordClasses: Array<{ recordClass: string, title: string }> }> };

export type TrusteeClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type TrusteeClassesQuery = { trusteeClasses: Array<{ recordClass: string, title: string }> };

export type TrusteeTasksQueryVariables = Exact<{
  open?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TrusteeTasksQuery = { trusteeTasks: { nodes: Array<{ id: string, reference: string, kind: TrusteeTaskKind, state: TrusteeTaskState, batchId: string | null, batchReference: string | null, people: number, days: number, openedAt: string, dueAt: string, sentAt: string | null, problem: string | null, confirmedAt: string | null, confirmedHow: string | null, confirmedBy: string | null, evidence: string | null, trustee: { id: string, name: string, channel: TrusteeChannel }, recordClasses: Array<{ recordClass: string, title: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrusteeTasksOfListQueryVariables = Exact<{
  batchId: string;
}>;


export type TrusteeTasksOfListQuery = { destructionBatch: { id: string, trusteeTasks: Array<{ id: string, reference: string, kind: TrusteeTaskKind, state: TrusteeTaskState, batchId: string | null, batchReference: string | null, people: number, days: number, openedAt: string, dueAt: string, sentAt: string | null, problem: string | null, confirmedAt: string | null, confirmedHow: string | null, confirmedBy: string | null, evidence: string | null, trustee: { id: string, name: string, channel: TrusteeChannel }, recordClasses: Array<{ recordClass: string, title: string }> }> } | null };

export type CertificateTrusteesQueryVariables = Exact<{
  id: string;
}>;


export type CertificateTrusteesQuery = { certificate: { id: string, trustees: Array<{ name: string, taskReference: string, state: string, recordClasses: Array<string>, people: number, confirmedAt: string | null, dueBy: string }>, addenda: Array<{ id: string, serial: number, issuedAt: string, trustee: string, taskReference: string, document: string }> } | null };

export type TrusteeAddressQueryVariables = Exact<{
  id: string;
}>;


export type TrusteeAddressQuery = { trusteeAddress: { address: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type SaveTrusteeMutationVariables = Exact<{
  input: SaveTrusteeInput;
}>;


export type SaveTrusteeMutation = { saveTrustee: { webhookSecret: string | null, trustee: { id: string, kind: TrusteeKind, name: string, task: string, term: string | null, ground: string | null, channel: TrusteeChannel, language: string, clientId: string | null, from: string, until: string | null, inForce: boolean, hasAddress: boolean, openTasks: number, overdueTasks: number, recordClasses: Array<{ recordClass: string, title: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ConfirmTrusteeTaskMutationVariables = Exact<{
  input: ConfirmTrusteeTaskInput;
}>;


export type ConfirmTrusteeTaskMutation = { confirmTrusteeTask: { task: { id: string, reference: string, kind: TrusteeTaskKind, state: TrusteeTaskState, batchId: string | null, batchReference: string | null, people: number, days: number, openedAt: string, dueAt: string, sentAt: string | null, problem: string | null, confirmedAt: string | null, confirmedHow: string | null, confirmedBy: string | null, evidence: string | null, trustee: { id: string, name: string, channel: TrusteeChannel }, recordClasses: Array<{ recordClass: string, title: string }> } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type TellTrusteesMutationVariables = Exact<{
  input: TellTrusteesInput;
}>;


export type TellTrusteesMutation = { tellTrustees: { tasks: Array<{ id: string, reference: string, kind: TrusteeTaskKind, state: TrusteeTaskState, batchId: string | null, batchReference: string | null, people: number, days: number, openedAt: string, dueAt: string, sentAt: string | null, problem: string | null, confirmedAt: string | null, confirmedHow: string | null, confirmedBy: string | null, evidence: string | null, trustee: { id: string, name: string, channel: TrusteeChannel }, recordClasses: Array<{ recordClass: string, title: string }> }>, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ViewPassagesQueryVariables = Exact<{
  requestId: string;
}>;


export type ViewPassagesQuery = { viewPassages: { passages: Array<{ key: string, hash: string, recordClass: string, text: string, suspected: Array<{ start: number, end: number }> }>, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type CheckViewMutationVariables = Exact<{
  requestId: string;
  checked: Array<CheckedPassageInput> | CheckedPassageInput;
}>;


export type CheckViewMutation = { checkView: { unchecked: Array<string>, request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ViewPasswordQueryVariables = Exact<{
  requestId: string;
}>;


export type ViewPasswordQuery = { viewPassword: { password: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type ViewOnPaperQueryVariables = Exact<{
  requestId: string;
}>;


export type ViewOnPaperQuery = { viewOnPaper: { page: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type HandOverViewMutationVariables = Exact<{
  input: HandOverViewInput;
}>;


export type HandOverViewMutation = { handOverView: { request: { id: string, reference: string, state: RightsRequestState } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

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
export const BoardMarkFragmentDoc = new TypedDocumentString(`
    fragment BoardMark on AttendanceMark {
  id
  markedAt
  kind
  verdict
  way
  finding
  voided
}
    `, {"fragmentName":"BoardMark"}) as unknown as TypedDocumentString<BoardMarkFragment, unknown>;
export const MonthLineFragmentDoc = new TypedDocumentString(`
    fragment MonthLine on MonthLine {
  department
  person {
    id
    reference
  }
  restriction {
    since
    reason
  }
  daysMarked
  minutes
  daysAtHome
  findings
  missing
}
    `, {"fragmentName":"MonthLine"}) as unknown as TypedDocumentString<MonthLineFragment, unknown>;
export const CertificateSummaryFragmentDoc = new TypedDocumentString(`
    fragment CertificateSummary on Certificate {
  id
  number
  issuedAt
  level
  irrecoverableSince
  batchReference
  people
  records
}
    `, {"fragmentName":"CertificateSummary"}) as unknown as TypedDocumentString<CertificateSummaryFragment, unknown>;
export const ConversationSummaryFragmentDoc = new TypedDocumentString(`
    fragment ConversationSummary on Conversation {
  id
  reference
  kind
  state
  channel
  language
  assignedTo
  openedAt
  answerDue
  closeDue
  nextDue
  answeredAt
  closedAt
  overdue
  flagged
  version
  stoppedSince
}
    `, {"fragmentName":"ConversationSummary"}) as unknown as TypedDocumentString<ConversationSummaryFragment, unknown>;
export const GlassLineFragmentDoc = new TypedDocumentString(`
    fragment GlassLine on BreakGlass {
  id
  person {
    id
    reference
  }
  staffNumber
  reason
  brokenAt
  endsAt
  announcedAt
  reviewedAt
  reviewedBy
  verdict
  note
}
    `, {"fragmentName":"GlassLine"}) as unknown as TypedDocumentString<GlassLineFragment, unknown>;
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
    standing {
      id
      number
      givenAt
      validUntil
    }
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
export const GuardianLineFragmentDoc = new TypedDocumentString(`
    fragment GuardianLine on GuardianConsent {
  id
  reference
  state
  channel
  language
  receivedAt
  papersBy
  missing
  validFrom
  validUntil
  holds
  together
  frozenAt
  endedAt
  endedHow
}
    `, {"fragmentName":"GuardianLine"}) as unknown as TypedDocumentString<GuardianLineFragment, unknown>;
export const HoldSummaryFragmentDoc = new TypedDocumentString(`
    fragment HoldSummary on Hold {
  id
  number
  kind
  state
  caseRef
  recordClass
  law
  reviewOn
  reviewDue
  placedBy
  placedAt
  peopleCount
}
    `, {"fragmentName":"HoldSummary"}) as unknown as TypedDocumentString<HoldSummaryFragment, unknown>;
export const IntakeLineFragmentDoc = new TypedDocumentString(`
    fragment IntakeLine on IntakeMessage {
  id
  receivedAt
  state
  reason
  suggestedKind
  language
  flags
  attachments
  refusedAttachments
  bytes
  repeats
  cases {
    kind
    id
    reference
    added
  }
  documentId
  settledAt
  settledBy
  settledReason
}
    `, {"fragmentName":"IntakeLine"}) as unknown as TypedDocumentString<IntakeLineFragment, unknown>;
export const MediumLineFragmentDoc = new TypedDocumentString(`
    fragment MediumLine on Medium {
  id
  reference
  kind
  title
  classTitle
  subjectId
  batchId
  batchReference
  pieces
  destroyed
  remaining
  unaccounted
  location
  registeredAt
  dueUnder {
    id
    reference
  }
  destructions {
    id
    method
    pieces
    on
    handler
    witness
  }
}
    `, {"fragmentName":"MediumLine"}) as unknown as TypedDocumentString<MediumLineFragment, unknown>;
export const MisuseSummaryFragmentDoc = new TypedDocumentString(`
    fragment MisuseSummary on MisuseRecord {
  id
  reference
  state
  subjectId
  personReference
  reportedAt
  reportedBy
  decidedAt
  toldAt
  undeliverableAt
  gone
}
    `, {"fragmentName":"MisuseSummary"}) as unknown as TypedDocumentString<MisuseSummaryFragment, unknown>;
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
export const TerminationLineFragmentDoc = new TypedDocumentString(`
    fragment TerminationLine on OrganizationTermination {
  id
  state
  endedAt
  enteredAt
  reason
  export
  role
  staffNumber
  members
  recoverableUntil
  recoveredAt
}
    `, {"fragmentName":"TerminationLine"}) as unknown as TypedDocumentString<TerminationLineFragment, unknown>;
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
    recoveryWaivedAt
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
  restriction {
    since
    reason
  }
  markedAt
  kind
  verdict
  zone
}
    `, {"fragmentName":"MarkLine"}) as unknown as TypedDocumentString<MarkLineFragment, unknown>;
export const RedactionLineFragmentDoc = new TypedDocumentString(`
    fragment RedactionLine on Redaction {
  id
  caseKind
  caseId
  reference
  state
  proposedBy
  proposedAt
  decidedBy
  decidedRole
  decidedAt
  returnReason
  heldSince
  told
  doneAt
  formerWords
  marked
}
    `, {"fragmentName":"RedactionLine"}) as unknown as TypedDocumentString<RedactionLineFragment, unknown>;
export const RequestFiguresLineFragmentDoc = new TypedDocumentString(`
    fragment RequestFiguresLine on RequestFigures {
  dimension
  key
  open
  overdue
  dueIn24Hours
  dueIn72Hours
  answered
  answeredInTime
  medianSeconds
  slowestTenthSeconds
}
    `, {"fragmentName":"RequestFiguresLine"}) as unknown as TypedDocumentString<RequestFiguresLineFragment, unknown>;
export const RequestLineFragmentDoc = new TypedDocumentString(`
    fragment RequestLine on RightsRequest {
  id
  reference
  kind
  kindConfirmed
  state
  channel
  language
  law
  lawName
  receivedAt
  answerBy
  overdue
  assignedTo
  outcome
  closedAt
  stoppedSince
}
    `, {"fragmentName":"RequestLine"}) as unknown as TypedDocumentString<RequestLineFragment, unknown>;
export const RequestLinkFragmentDoc = new TypedDocumentString(`
    fragment RequestLink on RightsRequest {
  id
  reference
  state
}
    `, {"fragmentName":"RequestLink"}) as unknown as TypedDocumentString<RequestLinkFragment, unknown>;
export const DeletionOnItsWayFragmentDoc = new TypedDocumentString(`
    fragment DeletionOnItsWay on DeletionStanding {
  grants {
    recordClass
    title
    grantedAt
    takenBackAt
    settledAt
    listId
    listReference
    listState
    certificateId
    certificateNumber
    person {
      id
    }
  }
  takeBackUntil
  destroyBy
}
    `, {"fragmentName":"DeletionOnItsWay"}) as unknown as TypedDocumentString<DeletionOnItsWayFragment, unknown>;
export const RequestCaseFragmentDoc = new TypedDocumentString(`
    fragment RequestCase on RightsRequest {
  ...RequestLine
  requestedBy
  registeredBy
  policyVersion
  dueAt
  extendedUntil
  verifyBy
  verifiedAt
  verifiedHow
  requester {
    id
  }
  about {
    id
  }
  matchedBy
  decidedAt
  decidedBy
  clocks {
    law
    name
    applied
    rules
    hours
    period
    dueAt
    pause
    extension
    extendedTo
    source
  }
  cameWith {
    id
    reference
    state
  }
  linkedTo {
    ...RequestLink
  }
  linked {
    ...RequestLink
  }
  duplicateOf {
    ...RequestLink
  }
  objectionTo {
    ...RequestLink
  }
  items {
    id
    recordClass
    outcome
    lawName
    clause
    until
    reasonCode
  }
  deletion {
    ...DeletionOnItsWay
  }
  viewPackage {
    id
    bytes
    expiresAt
    downloadedAt
  }
  letters {
    id
    kind
    way
    writtenAt
    sentAt
    sentBy
  }
  events {
    at
    kind
    by
    text
  }
  actions {
    action
    possible
    why
  }
}
    fragment DeletionOnItsWay on DeletionStanding {
  grants {
    recordClass
    title
    grantedAt
    takenBackAt
    settledAt
    listId
    listReference
    listState
    certificateId
    certificateNumber
    person {
      id
    }
  }
  takeBackUntil
  destroyBy
}
fragment RequestLine on RightsRequest {
  id
  reference
  kind
  kindConfirmed
  state
  channel
  language
  law
  lawName
  receivedAt
  answerBy
  overdue
  assignedTo
  outcome
  closedAt
  stoppedSince
}
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`, {"fragmentName":"RequestCase"}) as unknown as TypedDocumentString<RequestCaseFragment, unknown>;
export const VerificationStateFragmentDoc = new TypedDocumentString(`
    fragment VerificationState on RequestVerification {
  requestId
  verifiedHow
  verifyBy
  codesAsked
  mayAskForCode
  checks {
    id
    how
    met
    passed
    by
    at
  }
  mandate {
    id
    rights
    validFrom
    validUntil
    state
  }
}
    `, {"fragmentName":"VerificationState"}) as unknown as TypedDocumentString<VerificationStateFragment, unknown>;
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
export const StandingSummaryFragmentDoc = new TypedDocumentString(`
    fragment StandingSummary on StandingApproval {
  id
  number
  recordClass
  state
  giverInOffice
  validFrom
  validUntil
  largestPeople
  largestRecords
  reason
  givenBy
  givenAt
  signedWithPasskey
  withdrawnAt
  withdrawnBy
}
    `, {"fragmentName":"StandingSummary"}) as unknown as TypedDocumentString<StandingSummaryFragment, unknown>;
export const AnswerTemplateFactsFragmentDoc = new TypedDocumentString(`
    fragment AnswerTemplateFacts on AnswerTemplate {
  id
  kind
  language
  version
  title
  text
  state
  inUse
  retired
  changedBy
  changedAt
  reason
  restores
  decidedBy
  decidedAt
  returnReason
}
    `, {"fragmentName":"AnswerTemplateFacts"}) as unknown as TypedDocumentString<AnswerTemplateFactsFragment, unknown>;
export const TemplateRetirementFactsFragmentDoc = new TypedDocumentString(`
    fragment TemplateRetirementFacts on TemplateRetirement {
  id
  kind
  act
  state
  proposedBy
  proposedAt
  reason
  decidedBy
  decidedAt
  returnReason
}
    `, {"fragmentName":"TemplateRetirementFacts"}) as unknown as TypedDocumentString<TemplateRetirementFactsFragment, unknown>;
export const TrusteeLineFragmentDoc = new TypedDocumentString(`
    fragment TrusteeLine on Trustee {
  id
  kind
  name
  task
  term
  ground
  recordClasses {
    recordClass
    title
  }
  channel
  language
  clientId
  from
  until
  inForce
  hasAddress
  openTasks
  overdueTasks
}
    `, {"fragmentName":"TrusteeLine"}) as unknown as TypedDocumentString<TrusteeLineFragment, unknown>;
export const TrusteeTaskLineFragmentDoc = new TypedDocumentString(`
    fragment TrusteeTaskLine on TrusteeTask {
  id
  reference
  kind
  state
  trustee {
    id
    name
    channel
  }
  batchId
  batchReference
  recordClasses {
    recordClass
    title
  }
  people
  days
  openedAt
  dueAt
  sentAt
  problem
  confirmedAt
  confirmedHow
  confirmedBy
  evidence
}
    `, {"fragmentName":"TrusteeTaskLine"}) as unknown as TypedDocumentString<TrusteeTaskLineFragment, unknown>;
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
export const AttendanceBoardDocument = new TypedDocumentString(`
    query AttendanceBoard($organizationId: ID!, $day: Date!, $first: Int!, $after: String) {
  attendanceBoard(
    organizationId: $organizationId
    day: $day
    first: $first
    after: $after
  ) {
    nodes {
      person {
        id
        reference
      }
      restriction {
        since
        reason
      }
      state
      firstIn
      lastOut
      lastMarkAt
      marks {
        ...BoardMark
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BoardMark on AttendanceMark {
  id
  markedAt
  kind
  verdict
  way
  finding
  voided
}`) as unknown as TypedDocumentString<AttendanceBoardQuery, AttendanceBoardQueryVariables>;
export const AttendancePulseDocument = new TypedDocumentString(`
    query AttendancePulse($organizationId: ID!, $day: Date!) {
  attendancePulse(organizationId: $organizationId, day: $day) {
    marks
    people
    openRequests
    fingerprint
  }
}
    `) as unknown as TypedDocumentString<AttendancePulseQuery, AttendancePulseQueryVariables>;
export const AttendanceSettingsDocument = new TypedDocumentString(`
    query AttendanceSettings($organizationId: ID!) {
  attendanceSettings(organizationId: $organizationId) {
    timeZone
    workingDays
    startsAt
    endsAt
    reminds
  }
}
    `) as unknown as TypedDocumentString<AttendanceSettingsQuery, AttendanceSettingsQueryVariables>;
export const MarkRequestsDocument = new TypedDocumentString(`
    query MarkRequests($organizationId: ID!, $first: Int!, $after: String) {
  markRequests(
    organizationId: $organizationId
    open: true
    first: $first
    after: $after
  ) {
    nodes {
      id
      person {
        id
        reference
      }
      requestedAt
      kind
      at
      reason
      voids
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MarkRequestsQuery, MarkRequestsQueryVariables>;
export const ZonesDocument = new TypedDocumentString(`
    query Zones($organizationId: ID!) {
  zones(organizationId: $organizationId) {
    id
    version
    name
    geometry
    activeFrom
    activeUntil
    endedAt
  }
}
    `) as unknown as TypedDocumentString<ZonesQuery, ZonesQueryVariables>;
export const KiosksDocument = new TypedDocumentString(`
    query Kiosks($organizationId: ID!) {
  kiosks(organizationId: $organizationId) {
    id
    name
    endedAt
  }
}
    `) as unknown as TypedDocumentString<KiosksQuery, KiosksQueryVariables>;
export const DecideMarkRequestDocument = new TypedDocumentString(`
    mutation DecideMarkRequest($input: DecideMarkRequestInput!) {
  decideMarkRequest(input: $input) {
    request {
      id
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
}`) as unknown as TypedDocumentString<DecideMarkRequestMutation, DecideMarkRequestMutationVariables>;
export const SaveZoneDocument = new TypedDocumentString(`
    mutation SaveZone($input: SaveZoneInput!) {
  saveZone(input: $input) {
    zone {
      id
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
}`) as unknown as TypedDocumentString<SaveZoneMutation, SaveZoneMutationVariables>;
export const EndZoneDocument = new TypedDocumentString(`
    mutation EndZone($input: EndZoneInput!) {
  endZone(input: $input) {
    zone {
      id
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
}`) as unknown as TypedDocumentString<EndZoneMutation, EndZoneMutationVariables>;
export const AddKioskDocument = new TypedDocumentString(`
    mutation AddKiosk($input: AddKioskInput!) {
  addKiosk(input: $input) {
    key
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
}`) as unknown as TypedDocumentString<AddKioskMutation, AddKioskMutationVariables>;
export const ChangeKioskDocument = new TypedDocumentString(`
    mutation ChangeKiosk($input: ChangeKioskInput!) {
  changeKiosk(input: $input) {
    key
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
}`) as unknown as TypedDocumentString<ChangeKioskMutation, ChangeKioskMutationVariables>;
export const AttendanceMonthDocument = new TypedDocumentString(`
    query AttendanceMonth($organizationId: ID!, $month: String!, $first: Int!, $after: String) {
  attendanceMonth(
    organizationId: $organizationId
    month: $month
    first: $first
    after: $after
  ) {
    nodes {
      ...MonthLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MonthLine on MonthLine {
  department
  person {
    id
    reference
  }
  restriction {
    since
    reason
  }
  daysMarked
  minutes
  daysAtHome
  findings
  missing
}`) as unknown as TypedDocumentString<AttendanceMonthQuery, AttendanceMonthQueryVariables>;
export const ExportAttendanceMonthDocument = new TypedDocumentString(`
    query ExportAttendanceMonth($organizationId: ID!, $month: String!, $first: Int!, $after: String) {
  exportAttendanceMonth(
    organizationId: $organizationId
    month: $month
    first: $first
    after: $after
  ) {
    nodes {
      ...MonthLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MonthLine on MonthLine {
  department
  person {
    id
    reference
  }
  restriction {
    since
    reason
  }
  daysMarked
  minutes
  daysAtHome
  findings
  missing
}`) as unknown as TypedDocumentString<ExportAttendanceMonthQuery, ExportAttendanceMonthQueryVariables>;
export const ZoneKeepingDocument = new TypedDocumentString(`
    query ZoneKeeping($organizationId: ID!) {
  zoneKeeping(organizationId: $organizationId) {
    keeps
    justification
    decidedAt
  }
}
    `) as unknown as TypedDocumentString<ZoneKeepingQuery, ZoneKeepingQueryVariables>;
export const DecideZoneKeepingDocument = new TypedDocumentString(`
    mutation DecideZoneKeeping($input: DecideZoneKeepingInput!) {
  decideZoneKeeping(input: $input) {
    decided
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
}`) as unknown as TypedDocumentString<DecideZoneKeepingMutation, DecideZoneKeepingMutationVariables>;
export const SaveAttendanceSettingsDocument = new TypedDocumentString(`
    mutation SaveAttendanceSettings($input: SaveAttendanceSettingsInput!) {
  saveAttendanceSettings(input: $input) {
    settings {
      timeZone
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
}`) as unknown as TypedDocumentString<SaveAttendanceSettingsMutation, SaveAttendanceSettingsMutationVariables>;
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
  irrecoverableSince
  batchReference
  people
  records
}`) as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const CertificateDocument = new TypedDocumentString(`
    query Certificate($id: ID!) {
  certificate(id: $id) {
    ...CertificateSummary
    epoch
    document
  }
}
    fragment CertificateSummary on Certificate {
  id
  number
  issuedAt
  level
  irrecoverableSince
  batchReference
  people
  records
}`) as unknown as TypedDocumentString<CertificateQuery, CertificateQueryVariables>;
export const CertificatePdfDocument = new TypedDocumentString(`
    query CertificatePdf($id: ID!, $language: DocumentLanguage!) {
  certificate(id: $id) {
    id
    pdf(language: $language)
  }
}
    `) as unknown as TypedDocumentString<CertificatePdfQuery, CertificatePdfQueryVariables>;
export const ConversationsDocument = new TypedDocumentString(`
    query Conversations($filter: ConversationFilter, $first: Int!, $after: String) {
  conversations(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ConversationSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConversationSummary on Conversation {
  id
  reference
  kind
  state
  channel
  language
  assignedTo
  openedAt
  answerDue
  closeDue
  nextDue
  answeredAt
  closedAt
  overdue
  flagged
  version
  stoppedSince
}`) as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const ConversationsTodayDocument = new TypedDocumentString(`
    query ConversationsToday($first: Int!) {
  conversationClocks {
    overdue
    dueSoon
  }
  conversations(filter: {mine: true, dueSoon: true}, first: $first) {
    nodes {
      id
      reference
      kind
      nextDue
    }
  }
}
    `) as unknown as TypedDocumentString<ConversationsTodayQuery, ConversationsTodayQueryVariables>;
export const ConversationDocument = new TypedDocumentString(`
    query Conversation($id: ID!) {
  conversation(id: $id) {
    ...ConversationSummary
    person {
      id
      reference
    }
    thread {
      name
      from
      subject
      messages {
        id
        at
        by
        via
        text
        documents
        attachments {
          id
          name
          mediaType
          bytes
        }
        flags {
          kind
          start
          end
        }
      }
      notes {
        id
        at
        by
        text
      }
      refusal {
        ...RefusalWords
      }
    }
    timeline {
      at
      kind
      by
      text
    }
  }
}
    fragment ConversationSummary on Conversation {
  id
  reference
  kind
  state
  channel
  language
  assignedTo
  openedAt
  answerDue
  closeDue
  nextDue
  answeredAt
  closedAt
  overdue
  flagged
  version
  stoppedSince
}
fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<ConversationQuery, ConversationQueryVariables>;
export const ConversationStandingDocument = new TypedDocumentString(`
    query ConversationStanding($id: ID!) {
  conversation(id: $id) {
    ...ConversationSummary
    timeline {
      at
      kind
      by
      text
    }
  }
}
    fragment ConversationSummary on Conversation {
  id
  reference
  kind
  state
  channel
  language
  assignedTo
  openedAt
  answerDue
  closeDue
  nextDue
  answeredAt
  closedAt
  overdue
  flagged
  version
  stoppedSince
}`) as unknown as TypedDocumentString<ConversationStandingQuery, ConversationStandingQueryVariables>;
export const ConversationTemplatesDocument = new TypedDocumentString(`
    query ConversationTemplates($language: String!) {
  conversationTemplates(language: $language) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<ConversationTemplatesQuery, ConversationTemplatesQueryVariables>;
export const PreviewTemplateDocument = new TypedDocumentString(`
    query PreviewTemplate($id: ID!, $conversationId: ID!, $language: String!) {
  previewTemplate(id: $id, conversationId: $conversationId, language: $language) {
    text
    version
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
}`) as unknown as TypedDocumentString<PreviewTemplateQuery, PreviewTemplateQueryVariables>;
export const ScreenTextDocument = new TypedDocumentString(`
    query ScreenText($text: String!) {
  screenText(text: $text) {
    kind
    start
    end
  }
}
    `) as unknown as TypedDocumentString<ScreenTextQuery, ScreenTextQueryVariables>;
export const ConversationLetterDocument = new TypedDocumentString(`
    query ConversationLetter($id: ID!, $messageId: ID!) {
  conversationLetter(id: $id, messageId: $messageId)
}
    `) as unknown as TypedDocumentString<ConversationLetterQuery, ConversationLetterQueryVariables>;
export const AnswerConversationDocument = new TypedDocumentString(`
    mutation AnswerConversation($input: AnswerConversationInput!) {
  answerConversation(input: $input) {
    messageId
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
}`) as unknown as TypedDocumentString<AnswerConversationMutation, AnswerConversationMutationVariables>;
export const NoteOnConversationDocument = new TypedDocumentString(`
    mutation NoteOnConversation($id: ID!, $text: String!) {
  noteOnConversation(id: $id, text: $text) {
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
}`) as unknown as TypedDocumentString<NoteOnConversationMutation, NoteOnConversationMutationVariables>;
export const AssignConversationsDocument = new TypedDocumentString(`
    mutation AssignConversations($ids: [ID!]!, $staffNumber: String) {
  assignConversations(ids: $ids, staffNumber: $staffNumber) {
    rows {
      id
      refusal {
        ...RefusalWords
      }
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
}`) as unknown as TypedDocumentString<AssignConversationsMutation, AssignConversationsMutationVariables>;
export const CloseConversationDocument = new TypedDocumentString(`
    mutation CloseConversation($id: ID!, $version: Int!, $as: ConversationKind!, $reason: String!) {
  closeConversation(id: $id, version: $version, as: $as, reason: $reason) {
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
}`) as unknown as TypedDocumentString<CloseConversationMutation, CloseConversationMutationVariables>;
export const ReopenConversationDocument = new TypedDocumentString(`
    mutation ReopenConversation($id: ID!, $reason: String!) {
  reopenConversation(id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<ReopenConversationMutation, ReopenConversationMutationVariables>;
export const ConvertToRightsRequestDocument = new TypedDocumentString(`
    mutation ConvertToRightsRequest($id: ID!, $version: Int!, $kind: ConvertedRight!) {
  convertToRightsRequest(id: $id, version: $version, kind: $kind) {
    requestReference
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
}`) as unknown as TypedDocumentString<ConvertToRightsRequestMutation, ConvertToRightsRequestMutationVariables>;
export const BrokenGlassDocument = new TypedDocumentString(`
    query BrokenGlass {
  brokenGlass {
    ...GlassLine
  }
}
    fragment GlassLine on BreakGlass {
  id
  person {
    id
    reference
  }
  staffNumber
  reason
  brokenAt
  endsAt
  announcedAt
  reviewedAt
  reviewedBy
  verdict
  note
}`) as unknown as TypedDocumentString<BrokenGlassQuery, BrokenGlassQueryVariables>;
export const BreakGlassDocument = new TypedDocumentString(`
    mutation BreakGlass($personId: ID!, $reason: String!, $minutes: Int!) {
  breakGlass(personId: $personId, reason: $reason, minutes: $minutes) {
    breakGlass {
      id
      endsAt
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
}`) as unknown as TypedDocumentString<BreakGlassMutation, BreakGlassMutationVariables>;
export const ReviewBreakGlassDocument = new TypedDocumentString(`
    mutation ReviewBreakGlass($id: ID!, $verdict: BreakGlassVerdict!, $note: String!) {
  reviewBreakGlass(id: $id, verdict: $verdict, note: $note) {
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
}`) as unknown as TypedDocumentString<ReviewBreakGlassMutation, ReviewBreakGlassMutationVariables>;
export const CorrectionDocument = new TypedDocumentString(`
    query Correction($requestId: ID!) {
  correction(requestId: $requestId) {
    id
    state
    proposedBy
    proposedAt
    decidedBy
    decidedRole
    decidedAt
    returnReason
    heldSince
    toldAt
    formerValues
    outcome
    doneAt
    steps {
      recordClass
      service
      state
      fault
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectionQuery, CorrectionQueryVariables>;
export const CorrectionContentDocument = new TypedDocumentString(`
    query CorrectionContent($requestId: ID!) {
  correction(requestId: $requestId) {
    id
    state
    content {
      fields {
        recordClass
        table
        id
        field
        before
        after
      }
      refused {
        recordClass
        code
        reason
      }
      shownHash
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectionContentQuery, CorrectionContentQueryVariables>;
export const CorrectableRecordsDocument = new TypedDocumentString(`
    query CorrectableRecords($requestId: ID!) {
  correctableRecords(requestId: $requestId) {
    records {
      recordClass
      title
      table
      id
      readable
      fields {
        field
        value
      }
    }
    others {
      recordClass
      title
      fields
      code
      reason
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
}`) as unknown as TypedDocumentString<CorrectableRecordsQuery, CorrectableRecordsQueryVariables>;
export const ProposeCorrectionDocument = new TypedDocumentString(`
    mutation ProposeCorrection($input: ProposeCorrectionInput!) {
  proposeCorrection(input: $input) {
    correction {
      id
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
}`) as unknown as TypedDocumentString<ProposeCorrectionMutation, ProposeCorrectionMutationVariables>;
export const ApproveCorrectionDocument = new TypedDocumentString(`
    mutation ApproveCorrection($input: ApproveCorrectionInput!) {
  approveCorrection(input: $input) {
    correction {
      id
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
}`) as unknown as TypedDocumentString<ApproveCorrectionMutation, ApproveCorrectionMutationVariables>;
export const ReturnCorrectionDocument = new TypedDocumentString(`
    mutation ReturnCorrection($input: ReturnCorrectionInput!) {
  returnCorrection(input: $input) {
    correction {
      id
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
}`) as unknown as TypedDocumentString<ReturnCorrectionMutation, ReturnCorrectionMutationVariables>;
export const DeletionProposalDocument = new TypedDocumentString(`
    query DeletionProposal($requestId: ID!) {
  deletionProposal(requestId: $requestId) {
    proposal {
      requestId
      lines {
        recordClass
        title
        services
        records
        goes
        verdict
        why
        clause
        law
        until
        destroyBy
      }
      goes
      stays
      objection
      regulators {
        law
        name
        address
      }
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
}`) as unknown as TypedDocumentString<DeletionProposalQuery, DeletionProposalQueryVariables>;
export const TakeBackDeletionDocument = new TypedDocumentString(`
    mutation TakeBackDeletion($input: TakeBackDeletionInput!) {
  takeBackDeletion(input: $input) {
    takenBack
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
}`) as unknown as TypedDocumentString<TakeBackDeletionMutation, TakeBackDeletionMutationVariables>;
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
    standing {
      id
      number
      givenAt
      validUntil
    }
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
    standing {
      id
      number
      givenAt
      validUntil
    }
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
    standing {
      id
      number
      givenAt
      validUntil
    }
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
    standing {
      id
      number
      givenAt
      validUntil
    }
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
    standing {
      id
      number
      givenAt
      validUntil
    }
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
export const GuardianConsentsDocument = new TypedDocumentString(`
    query GuardianConsents($filter: GuardianConsentFilter, $first: Int!, $after: String) {
  guardianConsents(filter: $filter, first: $first, after: $after) {
    nodes {
      ...GuardianLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GuardianLine on GuardianConsent {
  id
  reference
  state
  channel
  language
  receivedAt
  papersBy
  missing
  validFrom
  validUntil
  holds
  together
  frozenAt
  endedAt
  endedHow
}`) as unknown as TypedDocumentString<GuardianConsentsQuery, GuardianConsentsQueryVariables>;
export const GuardianConsentDocument = new TypedDocumentString(`
    query GuardianConsent($id: ID!) {
  guardianConsent(id: $id) {
    ...GuardianLine
    guardianId
    ward {
      id
    }
    decidedAt
    decidedBy
    refusedFor
    checks {
      id
      look
      met
      passed
      by
      at
    }
    letters {
      id
      kind
      way
      toWard
      writtenAt
      sentAt
    }
    timeline {
      id
      at
      kind
      by
      text
    }
  }
}
    fragment GuardianLine on GuardianConsent {
  id
  reference
  state
  channel
  language
  receivedAt
  papersBy
  missing
  validFrom
  validUntil
  holds
  together
  frozenAt
  endedAt
  endedHow
}`) as unknown as TypedDocumentString<GuardianConsentQuery, GuardianConsentQueryVariables>;
export const GuardianContentDocument = new TypedDocumentString(`
    query GuardianContent($id: ID!) {
  guardianConsent(id: $id) {
    id
    content {
      guardian
      contact
      kind
      ward
      birthday
      note
      basis
      refusal {
        ...RefusalWords
      }
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<GuardianContentQuery, GuardianContentQueryVariables>;
export const GuardianLetterTextDocument = new TypedDocumentString(`
    query GuardianLetterText($id: ID!) {
  guardianConsent(id: $id) {
    id
    letters {
      id
      text
    }
  }
}
    `) as unknown as TypedDocumentString<GuardianLetterTextQuery, GuardianLetterTextQueryVariables>;
export const RegisterGuardianConsentDocument = new TypedDocumentString(`
    mutation RegisterGuardianConsent($input: RegisterGuardianConsentInput!) {
  registerGuardianConsent(input: $input) {
    consent {
      id
      reference
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
}`) as unknown as TypedDocumentString<RegisterGuardianConsentMutation, RegisterGuardianConsentMutationVariables>;
export const GuardianPapersCameDocument = new TypedDocumentString(`
    mutation GuardianPapersCame($id: ID!) {
  guardianPapersCame(id: $id) {
    consent {
      id
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
}`) as unknown as TypedDocumentString<GuardianPapersCameMutation, GuardianPapersCameMutationVariables>;
export const MatchWardDocument = new TypedDocumentString(`
    mutation MatchWard($id: ID!, $personId: ID!) {
  matchWard(id: $id, personId: $personId) {
    consent {
      id
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
}`) as unknown as TypedDocumentString<MatchWardMutation, MatchWardMutationVariables>;
export const CheckGuardianConsentDocument = new TypedDocumentString(`
    mutation CheckGuardianConsent($id: ID!, $met: [GuardianPoint!]!) {
  checkGuardianConsent(id: $id, met: $met) {
    consent {
      id
      state
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
}`) as unknown as TypedDocumentString<CheckGuardianConsentMutation, CheckGuardianConsentMutationVariables>;
export const DecideGuardianConsentDocument = new TypedDocumentString(`
    mutation DecideGuardianConsent($input: DecideGuardianConsentInput!) {
  decideGuardianConsent(input: $input) {
    consent {
      id
      state
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
}`) as unknown as TypedDocumentString<DecideGuardianConsentMutation, DecideGuardianConsentMutationVariables>;
export const FreezeGuardianConsentDocument = new TypedDocumentString(`
    mutation FreezeGuardianConsent($id: ID!, $reason: String!) {
  freezeGuardianConsent(id: $id, reason: $reason) {
    consent {
      id
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
}`) as unknown as TypedDocumentString<FreezeGuardianConsentMutation, FreezeGuardianConsentMutationVariables>;
export const ReleaseGuardianConsentDocument = new TypedDocumentString(`
    mutation ReleaseGuardianConsent($id: ID!, $reason: String!) {
  releaseGuardianConsent(id: $id, reason: $reason) {
    consent {
      id
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
}`) as unknown as TypedDocumentString<ReleaseGuardianConsentMutation, ReleaseGuardianConsentMutationVariables>;
export const EndGuardianConsentDocument = new TypedDocumentString(`
    mutation EndGuardianConsent($id: ID!, $how: GuardianEndedHow!, $reason: String!) {
  endGuardianConsent(id: $id, how: $how, reason: $reason) {
    consent {
      id
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
}`) as unknown as TypedDocumentString<EndGuardianConsentMutation, EndGuardianConsentMutationVariables>;
export const RecordPostedGuardianLetterDocument = new TypedDocumentString(`
    mutation RecordPostedGuardianLetter($id: ID!) {
  recordPostedGuardianLetter(id: $id) {
    consent {
      id
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
}`) as unknown as TypedDocumentString<RecordPostedGuardianLetterMutation, RecordPostedGuardianLetterMutationVariables>;
export const HoldsDocument = new TypedDocumentString(`
    query Holds($filter: HoldFilter, $first: Int!, $after: String) {
  holds(filter: $filter, first: $first, after: $after) {
    nodes {
      ...HoldSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HoldSummary on Hold {
  id
  number
  kind
  state
  caseRef
  recordClass
  law
  reviewOn
  reviewDue
  placedBy
  placedAt
  peopleCount
}`) as unknown as TypedDocumentString<HoldsQuery, HoldsQueryVariables>;
export const HoldDocument = new TypedDocumentString(`
    query Hold($id: ID!) {
  hold(id: $id) {
    ...HoldSummary
    liftedBy
    liftedAt
    classEndedBefore
    people {
      subjectId
      reference
      refused
      endedBefore {
        recordClass
        at
      }
    }
    history {
      at
      kind
      by
      text
    }
  }
}
    fragment HoldSummary on Hold {
  id
  number
  kind
  state
  caseRef
  recordClass
  law
  reviewOn
  reviewDue
  placedBy
  placedAt
  peopleCount
}`) as unknown as TypedDocumentString<HoldQuery, HoldQueryVariables>;
export const HoldReasonDocument = new TypedDocumentString(`
    query HoldReason($id: ID!) {
  hold(id: $id) {
    id
    reason
  }
}
    `) as unknown as TypedDocumentString<HoldReasonQuery, HoldReasonQueryVariables>;
export const PlaceHoldDocument = new TypedDocumentString(`
    mutation PlaceHold($input: PlaceHoldInput!) {
  placeHold(input: $input) {
    hold {
      ...HoldSummary
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
fragment HoldSummary on Hold {
  id
  number
  kind
  state
  caseRef
  recordClass
  law
  reviewOn
  reviewDue
  placedBy
  placedAt
  peopleCount
}`) as unknown as TypedDocumentString<PlaceHoldMutation, PlaceHoldMutationVariables>;
export const ReviewHoldDocument = new TypedDocumentString(`
    mutation ReviewHold($input: ReviewHoldInput!) {
  reviewHold(input: $input) {
    hold {
      ...HoldSummary
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
fragment HoldSummary on Hold {
  id
  number
  kind
  state
  caseRef
  recordClass
  law
  reviewOn
  reviewDue
  placedBy
  placedAt
  peopleCount
}`) as unknown as TypedDocumentString<ReviewHoldMutation, ReviewHoldMutationVariables>;
export const LiftHoldDocument = new TypedDocumentString(`
    mutation LiftHold($id: ID!, $reason: String!) {
  liftHold(id: $id, reason: $reason) {
    hold {
      ...HoldSummary
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
fragment HoldSummary on Hold {
  id
  number
  kind
  state
  caseRef
  recordClass
  law
  reviewOn
  reviewDue
  placedBy
  placedAt
  peopleCount
}`) as unknown as TypedDocumentString<LiftHoldMutation, LiftHoldMutationVariables>;
export const IntakeWaitingDocument = new TypedDocumentString(`
    query IntakeWaiting {
  intakeWaiting {
    messages
    since
    scannerSilentSince
  }
}
    `) as unknown as TypedDocumentString<IntakeWaitingQuery, IntakeWaitingQueryVariables>;
export const IntakeMessagesDocument = new TypedDocumentString(`
    query IntakeMessages($filter: IntakeFilter, $first: Int!, $after: String) {
  intakeMessages(filter: $filter, first: $first, after: $after) {
    nodes {
      ...IntakeLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IntakeLine on IntakeMessage {
  id
  receivedAt
  state
  reason
  suggestedKind
  language
  flags
  attachments
  refusedAttachments
  bytes
  repeats
  cases {
    kind
    id
    reference
    added
  }
  documentId
  settledAt
  settledBy
  settledReason
}`) as unknown as TypedDocumentString<IntakeMessagesQuery, IntakeMessagesQueryVariables>;
export const ReleaseFromQuarantineDocument = new TypedDocumentString(`
    mutation ReleaseFromQuarantine($input: ReleaseFromQuarantineInput!) {
  releaseFromQuarantine(input: $input) {
    message {
      ...IntakeLine
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
fragment IntakeLine on IntakeMessage {
  id
  receivedAt
  state
  reason
  suggestedKind
  language
  flags
  attachments
  refusedAttachments
  bytes
  repeats
  cases {
    kind
    id
    reference
    added
  }
  documentId
  settledAt
  settledBy
  settledReason
}`) as unknown as TypedDocumentString<ReleaseFromQuarantineMutation, ReleaseFromQuarantineMutationVariables>;
export const DiscardQuarantinedDocument = new TypedDocumentString(`
    mutation DiscardQuarantined($id: ID!, $reason: String!) {
  discardQuarantined(id: $id, reason: $reason) {
    message {
      ...IntakeLine
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
fragment IntakeLine on IntakeMessage {
  id
  receivedAt
  state
  reason
  suggestedKind
  language
  flags
  attachments
  refusedAttachments
  bytes
  repeats
  cases {
    kind
    id
    reference
    added
  }
  documentId
  settledAt
  settledBy
  settledReason
}`) as unknown as TypedDocumentString<DiscardQuarantinedMutation, DiscardQuarantinedMutationVariables>;
export const MediaDocument = new TypedDocumentString(`
    query Media($due: Boolean, $first: Int!, $after: String) {
  media(due: $due, first: $first, after: $after) {
    nodes {
      ...MediumLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MediumLine on Medium {
  id
  reference
  kind
  title
  classTitle
  subjectId
  batchId
  batchReference
  pieces
  destroyed
  remaining
  unaccounted
  location
  registeredAt
  dueUnder {
    id
    reference
  }
  destructions {
    id
    method
    pieces
    on
    handler
    witness
  }
}`) as unknown as TypedDocumentString<MediaQuery, MediaQueryVariables>;
export const MediaOfListDocument = new TypedDocumentString(`
    query MediaOfList($batchId: ID!) {
  destructionBatch(id: $batchId) {
    id
    media {
      ...MediumLine
    }
  }
}
    fragment MediumLine on Medium {
  id
  reference
  kind
  title
  classTitle
  subjectId
  batchId
  batchReference
  pieces
  destroyed
  remaining
  unaccounted
  location
  registeredAt
  dueUnder {
    id
    reference
  }
  destructions {
    id
    method
    pieces
    on
    handler
    witness
  }
}`) as unknown as TypedDocumentString<MediaOfListQuery, MediaOfListQueryVariables>;
export const CertificateMediaDocument = new TypedDocumentString(`
    query CertificateMedia($id: ID!) {
  certificate(id: $id) {
    id
    media {
      kind
      recordClass
      items
      registered
      destroyed
      remaining
      unaccounted
    }
    mediaAddenda {
      id
      serial
      issuedAt
      mediumReference
      pieces
      document
    }
  }
}
    `) as unknown as TypedDocumentString<CertificateMediaQuery, CertificateMediaQueryVariables>;
export const RegisterMediumDocument = new TypedDocumentString(`
    mutation RegisterMedium($input: RegisterMediumInput!) {
  registerMedium(input: $input) {
    medium {
      ...MediumLine
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
fragment MediumLine on Medium {
  id
  reference
  kind
  title
  classTitle
  subjectId
  batchId
  batchReference
  pieces
  destroyed
  remaining
  unaccounted
  location
  registeredAt
  dueUnder {
    id
    reference
  }
  destructions {
    id
    method
    pieces
    on
    handler
    witness
  }
}`) as unknown as TypedDocumentString<RegisterMediumMutation, RegisterMediumMutationVariables>;
export const MoveMediumDocument = new TypedDocumentString(`
    mutation MoveMedium($id: ID!, $location: String!) {
  moveMedium(id: $id, location: $location) {
    medium {
      ...MediumLine
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
fragment MediumLine on Medium {
  id
  reference
  kind
  title
  classTitle
  subjectId
  batchId
  batchReference
  pieces
  destroyed
  remaining
  unaccounted
  location
  registeredAt
  dueUnder {
    id
    reference
  }
  destructions {
    id
    method
    pieces
    on
    handler
    witness
  }
}`) as unknown as TypedDocumentString<MoveMediumMutation, MoveMediumMutationVariables>;
export const RecordMediumDestructionDocument = new TypedDocumentString(`
    mutation RecordMediumDestruction($input: RecordMediumDestructionInput!) {
  recordMediumDestruction(input: $input) {
    medium {
      ...MediumLine
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
fragment MediumLine on Medium {
  id
  reference
  kind
  title
  classTitle
  subjectId
  batchId
  batchReference
  pieces
  destroyed
  remaining
  unaccounted
  location
  registeredAt
  dueUnder {
    id
    reference
  }
  destructions {
    id
    method
    pieces
    on
    handler
    witness
  }
}`) as unknown as TypedDocumentString<RecordMediumDestructionMutation, RecordMediumDestructionMutationVariables>;
export const MisuseRecordsDocument = new TypedDocumentString(`
    query MisuseRecords($filter: MisuseFilter, $first: Int!, $after: String) {
  misuseRecords(filter: $filter, first: $first, after: $after) {
    nodes {
      ...MisuseSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MisuseSummary on MisuseRecord {
  id
  reference
  state
  subjectId
  personReference
  reportedAt
  reportedBy
  decidedAt
  toldAt
  undeliverableAt
  gone
}`) as unknown as TypedDocumentString<MisuseRecordsQuery, MisuseRecordsQueryVariables>;
export const MisuseRecordDocument = new TypedDocumentString(`
    query MisuseRecord($id: ID!) {
  misuseRecord(id: $id) {
    ...MisuseSummary
    decidedBy
    toldBy
    objectedAt
    objectedBy
    objectionDecidedAt
    objectionDecidedBy
    clearedAt
    keptUntil
    history {
      at
      kind
      by
      text
    }
  }
}
    fragment MisuseSummary on MisuseRecord {
  id
  reference
  state
  subjectId
  personReference
  reportedAt
  reportedBy
  decidedAt
  toldAt
  undeliverableAt
  gone
}`) as unknown as TypedDocumentString<MisuseRecordQuery, MisuseRecordQueryVariables>;
export const MisuseContentDocument = new TypedDocumentString(`
    query MisuseContent($id: ID!) {
  misuseRecord(id: $id) {
    id
    content {
      clause
      evidence
      decision
      objection
      objectionDecision
    }
  }
}
    `) as unknown as TypedDocumentString<MisuseContentQuery, MisuseContentQueryVariables>;
export const MisuseClausesDocument = new TypedDocumentString(`
    query MisuseClauses {
  misuseClauses {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<MisuseClausesQuery, MisuseClausesQueryVariables>;
export const ReportMisuseDocument = new TypedDocumentString(`
    mutation ReportMisuse($input: ReportMisuseInput!) {
  reportMisuse(input: $input) {
    record {
      ...MisuseSummary
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
fragment MisuseSummary on MisuseRecord {
  id
  reference
  state
  subjectId
  personReference
  reportedAt
  reportedBy
  decidedAt
  toldAt
  undeliverableAt
  gone
}`) as unknown as TypedDocumentString<ReportMisuseMutation, ReportMisuseMutationVariables>;
export const DecideMisuseDocument = new TypedDocumentString(`
    mutation DecideMisuse($input: DecideMisuseInput!) {
  decideMisuse(input: $input) {
    record {
      ...MisuseSummary
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
fragment MisuseSummary on MisuseRecord {
  id
  reference
  state
  subjectId
  personReference
  reportedAt
  reportedBy
  decidedAt
  toldAt
  undeliverableAt
  gone
}`) as unknown as TypedDocumentString<DecideMisuseMutation, DecideMisuseMutationVariables>;
export const TellMisuseDocument = new TypedDocumentString(`
    mutation TellMisuse($input: TellMisuseInput!) {
  tellMisuse(input: $input) {
    record {
      ...MisuseSummary
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
fragment MisuseSummary on MisuseRecord {
  id
  reference
  state
  subjectId
  personReference
  reportedAt
  reportedBy
  decidedAt
  toldAt
  undeliverableAt
  gone
}`) as unknown as TypedDocumentString<TellMisuseMutation, TellMisuseMutationVariables>;
export const RecordMisuseObjectionDocument = new TypedDocumentString(`
    mutation RecordMisuseObjection($input: RecordMisuseObjectionInput!) {
  recordMisuseObjection(input: $input) {
    record {
      ...MisuseSummary
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
fragment MisuseSummary on MisuseRecord {
  id
  reference
  state
  subjectId
  personReference
  reportedAt
  reportedBy
  decidedAt
  toldAt
  undeliverableAt
  gone
}`) as unknown as TypedDocumentString<RecordMisuseObjectionMutation, RecordMisuseObjectionMutationVariables>;
export const DecideMisuseObjectionDocument = new TypedDocumentString(`
    mutation DecideMisuseObjection($input: DecideMisuseObjectionInput!) {
  decideMisuseObjection(input: $input) {
    record {
      ...MisuseSummary
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
fragment MisuseSummary on MisuseRecord {
  id
  reference
  state
  subjectId
  personReference
  reportedAt
  reportedBy
  decidedAt
  toldAt
  undeliverableAt
  gone
}`) as unknown as TypedDocumentString<DecideMisuseObjectionMutation, DecideMisuseObjectionMutationVariables>;
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
    termination {
      ...TerminationLine
    }
  }
}
    fragment TerminationLine on OrganizationTermination {
  id
  state
  endedAt
  enteredAt
  reason
  export
  role
  staffNumber
  members
  recoverableUntil
  recoveredAt
}`) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const TerminateOrganizationDocument = new TypedDocumentString(`
    mutation TerminateOrganization($input: TerminateOrganizationInput!) {
  terminateOrganization(input: $input) {
    restricted
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
}`) as unknown as TypedDocumentString<TerminateOrganizationMutation, TerminateOrganizationMutationVariables>;
export const RestoreOrganizationDocument = new TypedDocumentString(`
    mutation RestoreOrganization($input: RestoreOrganizationInput!) {
  restoreOrganization(input: $input) {
    restored
    notice
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
}`) as unknown as TypedDocumentString<RestoreOrganizationMutation, RestoreOrganizationMutationVariables>;
export const ExportPeopleDocument = new TypedDocumentString(`
    query ExportPeople($id: ID!, $first: Int!, $after: String) {
  organization(id: $id) {
    id
    people(first: $first, after: $after) {
      nodes {
        ...PersonSummary
        organizationUnit
        birthday
        mobile
        locale
        employment {
          position
          title
          grade
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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
    recoveryWaivedAt
    marketingConsent
  }
  restriction {
    since
    reason
  }
}`) as unknown as TypedDocumentString<ExportPeopleQuery, ExportPeopleQueryVariables>;
export const ExportMarksDocument = new TypedDocumentString(`
    query ExportMarks($id: ID!, $first: Int!, $after: String) {
  attendanceMarks(organizationId: $id, first: $first, after: $after) {
    nodes {
      ...MarkLine
      person {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MarkLine on AttendanceMark {
  id
  restriction {
    since
    reason
  }
  markedAt
  kind
  verdict
  zone
}`) as unknown as TypedDocumentString<ExportMarksQuery, ExportMarksQueryVariables>;
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
        restriction {
          since
          reason
        }
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
  restriction {
    since
    reason
  }
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
export const WithdrawLocationConsentDocument = new TypedDocumentString(`
    mutation WithdrawLocationConsent($input: WithdrawLocationConsentInput!) {
  withdrawLocationConsent(input: $input) {
    withdrawnAt
    fate
    message
    reference
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
}`) as unknown as TypedDocumentString<WithdrawLocationConsentMutation, WithdrawLocationConsentMutationVariables>;
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
    recoveryWaivedAt
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
    recoveryWaivedAt
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
  restriction {
    since
    reason
  }
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
    notice
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
    recoveryWaivedAt
    marketingConsent
  }
  restriction {
    since
    reason
  }
}`) as unknown as TypedDocumentString<RestoreMemberMutation, RestoreMemberMutationVariables>;
export const WaiveRecoveryDocument = new TypedDocumentString(`
    mutation WaiveRecovery($input: WaiveRecoveryInput!) {
  waiveRecovery(input: $input) {
    waivedAt
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
}`) as unknown as TypedDocumentString<WaiveRecoveryMutation, WaiveRecoveryMutationVariables>;
export const LooksAtPersonDocument = new TypedDocumentString(`
    query LooksAtPerson($personId: ID!, $first: Int!, $after: String) {
  looksAtPerson(personId: $personId, first: $first, after: $after) {
    nodes {
      day
      who
      purpose
      recordClass
      times
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LooksAtPersonQuery, LooksAtPersonQueryVariables>;
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
      atOnce
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
export const RedactionsDocument = new TypedDocumentString(`
    query Redactions($caseId: ID) {
  redactions(caseId: $caseId) {
    ...RedactionLine
  }
}
    fragment RedactionLine on Redaction {
  id
  caseKind
  caseId
  reference
  state
  proposedBy
  proposedAt
  decidedBy
  decidedRole
  decidedAt
  returnReason
  heldSince
  told
  doneAt
  formerWords
  marked
}`) as unknown as TypedDocumentString<RedactionsQuery, RedactionsQueryVariables>;
export const RedactionDocument = new TypedDocumentString(`
    query Redaction($id: ID!) {
  redaction(id: $id) {
    ...RedactionLine
  }
}
    fragment RedactionLine on Redaction {
  id
  caseKind
  caseId
  reference
  state
  proposedBy
  proposedAt
  decidedBy
  decidedRole
  decidedAt
  returnReason
  heldSince
  told
  doneAt
  formerWords
  marked
}`) as unknown as TypedDocumentString<RedactionQuery, RedactionQueryVariables>;
export const RedactionShownDocument = new TypedDocumentString(`
    query RedactionShown($id: ID!) {
  redaction(id: $id) {
    id
    shown {
      passages {
        place
        kind
        before
        words
        after
      }
      documents {
        documentId
        kind
        document {
          id
          kind
          name
          mediaType
        }
      }
      repeats
      elsewhere
      shownHash
      refusal {
        ...RefusalWords
      }
    }
  }
}
    fragment RefusalWords on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<RedactionShownQuery, RedactionShownQueryVariables>;
export const RedactableCaseDocument = new TypedDocumentString(`
    query RedactableCase($caseId: ID!) {
  redactableCase(caseId: $caseId) {
    texts {
      place
      text
      flags {
        kind
        start
        end
      }
    }
    documents {
      id
      kind
      name
      mediaType
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
}`) as unknown as TypedDocumentString<RedactableCaseQuery, RedactableCaseQueryVariables>;
export const ProposeRedactionDocument = new TypedDocumentString(`
    mutation ProposeRedaction($input: ProposeRedactionInput!) {
  proposeRedaction(input: $input) {
    redaction {
      id
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
}`) as unknown as TypedDocumentString<ProposeRedactionMutation, ProposeRedactionMutationVariables>;
export const ApproveRedactionDocument = new TypedDocumentString(`
    mutation ApproveRedaction($id: ID!, $shownHash: String!) {
  approveRedaction(id: $id, shownHash: $shownHash) {
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
}`) as unknown as TypedDocumentString<ApproveRedactionMutation, ApproveRedactionMutationVariables>;
export const ReturnRedactionDocument = new TypedDocumentString(`
    mutation ReturnRedaction($id: ID!, $reason: String!) {
  returnRedaction(id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<ReturnRedactionMutation, ReturnRedactionMutationVariables>;
export const RehearseDestructionDocument = new TypedDocumentString(`
    query RehearseDestruction($id: ID!) {
  rehearseDestruction(subjectId: $id) {
    subjectId
    reference
    at
    policyVersion
    destroyed
    stays
    searchEntries
    keys
    lines {
      service
      recordClass
      title
      fate
      records
      searchEntries
      keys
      list
      why
      until
    }
    trustees {
      name
      task
    }
  }
}
    `) as unknown as TypedDocumentString<RehearseDestructionQuery, RehearseDestructionQueryVariables>;
export const RegisterRequestDocument = new TypedDocumentString(`
    mutation RegisterRequest($input: RegisterRequestInput!) {
  registerRequest(input: $input) {
    request {
      id
      reference
      requester {
        id
      }
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
}`) as unknown as TypedDocumentString<RegisterRequestMutation, RegisterRequestMutationVariables>;
export const ConfirmRequestKindDocument = new TypedDocumentString(`
    mutation ConfirmRequestKind($requestId: ID!, $kind: RightsRequestKind!) {
  confirmRequestKind(requestId: $requestId, kind: $kind) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<ConfirmRequestKindMutation, ConfirmRequestKindMutationVariables>;
export const MatchRequestDocument = new TypedDocumentString(`
    mutation MatchRequest($requestId: ID!, $personId: ID!) {
  matchRequest(requestId: $requestId, personId: $personId) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<MatchRequestMutation, MatchRequestMutationVariables>;
export const AssignRequestsDocument = new TypedDocumentString(`
    mutation AssignRequests($ids: [ID!]!, $staffNumber: String) {
  assignRequests(ids: $ids, staffNumber: $staffNumber) {
    rows {
      id
      request {
        ...RequestLine
      }
      refusal {
        ...RefusalWords
      }
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
fragment RequestLine on RightsRequest {
  id
  reference
  kind
  kindConfirmed
  state
  channel
  language
  law
  lawName
  receivedAt
  answerBy
  overdue
  assignedTo
  outcome
  closedAt
  stoppedSince
}`) as unknown as TypedDocumentString<AssignRequestsMutation, AssignRequestsMutationVariables>;
export const NoteOnRequestDocument = new TypedDocumentString(`
    mutation NoteOnRequest($requestId: ID!, $text: String!) {
  noteOnRequest(requestId: $requestId, text: $text) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<NoteOnRequestMutation, NoteOnRequestMutationVariables>;
export const ExtendRequestDocument = new TypedDocumentString(`
    mutation ExtendRequest($requestId: ID!) {
  extendRequest(requestId: $requestId) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<ExtendRequestMutation, ExtendRequestMutationVariables>;
export const DecideRequestDocument = new TypedDocumentString(`
    mutation DecideRequest($input: DecideRequestInput!) {
  decideRequest(input: $input) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<DecideRequestMutation, DecideRequestMutationVariables>;
export const WithdrawRequestDocument = new TypedDocumentString(`
    mutation WithdrawRequest($requestId: ID!) {
  withdrawRequest(requestId: $requestId) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const CloseRequestAsDuplicateDocument = new TypedDocumentString(`
    mutation CloseRequestAsDuplicate($requestId: ID!, $of: ID!) {
  closeAsDuplicate(requestId: $requestId, of: $of) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<CloseRequestAsDuplicateMutation, CloseRequestAsDuplicateMutationVariables>;
export const ObjectToDecisionDocument = new TypedDocumentString(`
    mutation ObjectToDecision($input: ObjectToDecisionInput!) {
  objectToDecision(input: $input) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<ObjectToDecisionMutation, ObjectToDecisionMutationVariables>;
export const RecordPostedLetterDocument = new TypedDocumentString(`
    mutation RecordPostedLetter($id: ID!) {
  recordPostedLetter(id: $id) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<RecordPostedLetterMutation, RecordPostedLetterMutationVariables>;
export const BeginUploadDocument = new TypedDocumentString(`
    mutation BeginUpload($input: BeginUploadInput!) {
  beginUpload(input: $input) {
    upload {
      id
      url
      ticket
      expiresAt
      help
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
}`) as unknown as TypedDocumentString<BeginUploadMutation, BeginUploadMutationVariables>;
export const RightsRequestsDocument = new TypedDocumentString(`
    query RightsRequests($filter: RightsRequestFilter, $order: RightsRequestOrder!, $first: Int!, $after: String) {
  rightsRequests(filter: $filter, order: $order, first: $first, after: $after) {
    nodes {
      ...RequestLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RequestLine on RightsRequest {
  id
  reference
  kind
  kindConfirmed
  state
  channel
  language
  law
  lawName
  receivedAt
  answerBy
  overdue
  assignedTo
  outcome
  closedAt
  stoppedSince
}`) as unknown as TypedDocumentString<RightsRequestsQuery, RightsRequestsQueryVariables>;
export const RequestCountDocument = new TypedDocumentString(`
    query RequestCount($filter: RightsRequestFilter) {
  rightsRequests(filter: $filter, first: 1) {
    count
  }
}
    `) as unknown as TypedDocumentString<RequestCountQuery, RequestCountQueryVariables>;
export const RequestBoardDocument = new TypedDocumentString(`
    query RequestBoard {
  requestBoard {
    ...RequestFiguresLine
  }
}
    fragment RequestFiguresLine on RequestFigures {
  dimension
  key
  open
  overdue
  dueIn24Hours
  dueIn72Hours
  answered
  answeredInTime
  medianSeconds
  slowestTenthSeconds
}`) as unknown as TypedDocumentString<RequestBoardQuery, RequestBoardQueryVariables>;
export const RightsRequestDocument = new TypedDocumentString(`
    query RightsRequest($id: ID!) {
  rightsRequest(id: $id) {
    ...RequestCase
  }
}
    fragment DeletionOnItsWay on DeletionStanding {
  grants {
    recordClass
    title
    grantedAt
    takenBackAt
    settledAt
    listId
    listReference
    listState
    certificateId
    certificateNumber
    person {
      id
    }
  }
  takeBackUntil
  destroyBy
}
fragment RequestLine on RightsRequest {
  id
  reference
  kind
  kindConfirmed
  state
  channel
  language
  law
  lawName
  receivedAt
  answerBy
  overdue
  assignedTo
  outcome
  closedAt
  stoppedSince
}
fragment RequestLink on RightsRequest {
  id
  reference
  state
}
fragment RequestCase on RightsRequest {
  ...RequestLine
  requestedBy
  registeredBy
  policyVersion
  dueAt
  extendedUntil
  verifyBy
  verifiedAt
  verifiedHow
  requester {
    id
  }
  about {
    id
  }
  matchedBy
  decidedAt
  decidedBy
  clocks {
    law
    name
    applied
    rules
    hours
    period
    dueAt
    pause
    extension
    extendedTo
    source
  }
  cameWith {
    id
    reference
    state
  }
  linkedTo {
    ...RequestLink
  }
  linked {
    ...RequestLink
  }
  duplicateOf {
    ...RequestLink
  }
  objectionTo {
    ...RequestLink
  }
  items {
    id
    recordClass
    outcome
    lawName
    clause
    until
    reasonCode
  }
  deletion {
    ...DeletionOnItsWay
  }
  viewPackage {
    id
    bytes
    expiresAt
    downloadedAt
  }
  letters {
    id
    kind
    way
    writtenAt
    sentAt
    sentBy
  }
  events {
    at
    kind
    by
    text
  }
  actions {
    action
    possible
    why
  }
}`) as unknown as TypedDocumentString<RightsRequestQuery, RightsRequestQueryVariables>;
export const RequestContentDocument = new TypedDocumentString(`
    query RequestContent($id: ID!) {
  rightsRequest(id: $id) {
    id
    content {
      name
      contact
      about {
        email
        employeeNumber
        name
      }
      subject
      messages {
        id
        at
        by
        via
        text
        documents
      }
      note
      remarks {
        id
        at
        by
        text
      }
      reasons {
        item
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequestContentQuery, RequestContentQueryVariables>;
export const RequestLettersDocument = new TypedDocumentString(`
    query RequestLetters($id: ID!) {
  rightsRequest(id: $id) {
    id
    letters {
      id
      text
    }
  }
}
    `) as unknown as TypedDocumentString<RequestLettersQuery, RequestLettersQueryVariables>;
export const RequestDocumentsDocument = new TypedDocumentString(`
    query RequestDocuments($caseId: ID!, $first: Int!, $after: String) {
  documentsOfCase(caseId: $caseId, first: $first, after: $after) {
    nodes {
      id
      kind
      name
      mediaType
      bytes
      searched
      storedAt
      storedBy
      url
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RequestDocumentsQuery, RequestDocumentsQueryVariables>;
export const PersonReferenceDocument = new TypedDocumentString(`
    query PersonReference($id: ID!) {
  person(id: $id) {
    id
    reference
  }
}
    `) as unknown as TypedDocumentString<PersonReferenceQuery, PersonReferenceQueryVariables>;
export const RequestCandidatesDocument = new TypedDocumentString(`
    query RequestCandidates($requestId: ID!) {
  requestCandidates(requestId: $requestId) {
    personId
    reasons
    person {
      id
      reference
      name
      email
      employeeNumber
      organization {
        id
        reference
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequestCandidatesQuery, RequestCandidatesQueryVariables>;
export const RequestsAboutDocument = new TypedDocumentString(`
    query RequestsAbout($filter: RightsRequestFilter, $first: Int!) {
  rightsRequests(filter: $filter, first: $first) {
    nodes {
      ...RequestLine
    }
  }
}
    fragment RequestLine on RightsRequest {
  id
  reference
  kind
  kindConfirmed
  state
  channel
  language
  law
  lawName
  receivedAt
  answerBy
  overdue
  assignedTo
  outcome
  closedAt
  stoppedSince
}`) as unknown as TypedDocumentString<RequestsAboutQuery, RequestsAboutQueryVariables>;
export const RequestClocksDocument = new TypedDocumentString(`
    query RequestClocks {
  requestClocks {
    law
    channel
    assignedTo
    onTrack
    dueSoon
    overdue
  }
}
    `) as unknown as TypedDocumentString<RequestClocksQuery, RequestClocksQueryVariables>;
export const CaseFilesDocument = new TypedDocumentString(`
    query CaseFiles($caseId: ID!) {
  documentsOfCase(caseId: $caseId, first: 50) {
    nodes {
      id
      kind
      mediaType
      storedAt
    }
  }
}
    `) as unknown as TypedDocumentString<CaseFilesQuery, CaseFilesQueryVariables>;
export const QueueExportsDocument = new TypedDocumentString(`
    query QueueExports($first: Int!, $after: String) {
  queueExports(first: $first, after: $after) {
    nodes {
      id
      staffNumber
      at
      reason
      filter
      order
      rows
      endedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<QueueExportsQuery, QueueExportsQueryVariables>;
export const RequestVerificationDocument = new TypedDocumentString(`
    query RequestVerification($requestId: ID!) {
  verification(requestId: $requestId) {
    ...VerificationState
  }
}
    fragment VerificationState on RequestVerification {
  requestId
  verifiedHow
  verifyBy
  codesAsked
  mayAskForCode
  checks {
    id
    how
    met
    passed
    by
    at
  }
  mandate {
    id
    rights
    validFrom
    validUntil
    state
  }
}`) as unknown as TypedDocumentString<RequestVerificationQuery, RequestVerificationQueryVariables>;
export const SendVerificationCodeDocument = new TypedDocumentString(`
    mutation SendVerificationCode($requestId: ID!) {
  sendVerificationCode(requestId: $requestId) {
    verification {
      ...VerificationState
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
fragment VerificationState on RequestVerification {
  requestId
  verifiedHow
  verifyBy
  codesAsked
  mayAskForCode
  checks {
    id
    how
    met
    passed
    by
    at
  }
  mandate {
    id
    rights
    validFrom
    validUntil
    state
  }
}`) as unknown as TypedDocumentString<SendVerificationCodeMutation, SendVerificationCodeMutationVariables>;
export const RecordCallBackDocument = new TypedDocumentString(`
    mutation RecordCallBack($input: CallBackInput!) {
  recordCallBack(input: $input) {
    verification {
      ...VerificationState
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
fragment VerificationState on RequestVerification {
  requestId
  verifiedHow
  verifyBy
  codesAsked
  mayAskForCode
  checks {
    id
    how
    met
    passed
    by
    at
  }
  mandate {
    id
    rights
    validFrom
    validUntil
    state
  }
}`) as unknown as TypedDocumentString<RecordCallBackMutation, RecordCallBackMutationVariables>;
export const RecordDocumentCheckDocument = new TypedDocumentString(`
    mutation RecordDocumentCheck($input: IdentityDocumentCheckInput!) {
  recordDocumentCheck(input: $input) {
    verification {
      ...VerificationState
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
fragment VerificationState on RequestVerification {
  requestId
  verifiedHow
  verifyBy
  codesAsked
  mayAskForCode
  checks {
    id
    how
    met
    passed
    by
    at
  }
  mandate {
    id
    rights
    validFrom
    validUntil
    state
  }
}`) as unknown as TypedDocumentString<RecordDocumentCheckMutation, RecordDocumentCheckMutationVariables>;
export const RecordGuardianCheckDocument = new TypedDocumentString(`
    mutation RecordGuardianCheck($input: GuardianRequestInput!) {
  recordGuardianCheck(input: $input) {
    verification {
      ...VerificationState
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
fragment VerificationState on RequestVerification {
  requestId
  verifiedHow
  verifyBy
  codesAsked
  mayAskForCode
  checks {
    id
    how
    met
    passed
    by
    at
  }
  mandate {
    id
    rights
    validFrom
    validUntil
    state
  }
}`) as unknown as TypedDocumentString<RecordGuardianCheckMutation, RecordGuardianCheckMutationVariables>;
export const ProposeMandateDocument = new TypedDocumentString(`
    mutation ProposeMandate($input: ProposeMandateInput!) {
  proposeMandate(input: $input) {
    verification {
      ...VerificationState
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
fragment VerificationState on RequestVerification {
  requestId
  verifiedHow
  verifyBy
  codesAsked
  mayAskForCode
  checks {
    id
    how
    met
    passed
    by
    at
  }
  mandate {
    id
    rights
    validFrom
    validUntil
    state
  }
}`) as unknown as TypedDocumentString<ProposeMandateMutation, ProposeMandateMutationVariables>;
export const ConfirmMandateDocument = new TypedDocumentString(`
    mutation ConfirmMandate($input: ConfirmMandateInput!) {
  confirmMandate(input: $input) {
    verification {
      ...VerificationState
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
fragment VerificationState on RequestVerification {
  requestId
  verifiedHow
  verifyBy
  codesAsked
  mayAskForCode
  checks {
    id
    how
    met
    passed
    by
    at
  }
  mandate {
    id
    rights
    validFrom
    validUntil
    state
  }
}`) as unknown as TypedDocumentString<ConfirmMandateMutation, ConfirmMandateMutationVariables>;
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
export const StandingClassesDocument = new TypedDocumentString(`
    query StandingClasses {
  standingClasses {
    recordClass
    title
    clause
    occasion
    largestPeople
    largestRecords
    inForce {
      ...StandingSummary
    }
    toCome {
      ...StandingSummary
    }
    over {
      ...StandingSummary
    }
  }
}
    fragment StandingSummary on StandingApproval {
  id
  number
  recordClass
  state
  giverInOffice
  validFrom
  validUntil
  largestPeople
  largestRecords
  reason
  givenBy
  givenAt
  signedWithPasskey
  withdrawnAt
  withdrawnBy
}`) as unknown as TypedDocumentString<StandingClassesQuery, StandingClassesQueryVariables>;
export const StandingRunsDocument = new TypedDocumentString(`
    query StandingRuns($id: ID!) {
  standingApproval(id: $id) {
    id
    runs {
      at
      occasion
      batch {
        id
        reference
        state
        itemCount
        certificate {
          id
          number
        }
      }
    }
    history {
      at
      kind
      by
      text
    }
  }
}
    `) as unknown as TypedDocumentString<StandingRunsQuery, StandingRunsQueryVariables>;
export const StandingChallengeDocument = new TypedDocumentString(`
    mutation StandingChallenge($input: StandingTermsInput!) {
  standingChallenge(input: $input) {
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
}`) as unknown as TypedDocumentString<StandingChallengeMutation, StandingChallengeMutationVariables>;
export const GiveStandingApprovalDocument = new TypedDocumentString(`
    mutation GiveStandingApproval($input: GiveStandingApprovalInput!) {
  giveStandingApproval(input: $input) {
    approval {
      ...StandingSummary
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
fragment StandingSummary on StandingApproval {
  id
  number
  recordClass
  state
  giverInOffice
  validFrom
  validUntil
  largestPeople
  largestRecords
  reason
  givenBy
  givenAt
  signedWithPasskey
  withdrawnAt
  withdrawnBy
}`) as unknown as TypedDocumentString<GiveStandingApprovalMutation, GiveStandingApprovalMutationVariables>;
export const WithdrawStandingApprovalDocument = new TypedDocumentString(`
    mutation WithdrawStandingApproval($id: ID!, $reason: String!) {
  withdrawStandingApproval(id: $id, reason: $reason) {
    approval {
      ...StandingSummary
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
fragment StandingSummary on StandingApproval {
  id
  number
  recordClass
  state
  giverInOffice
  validFrom
  validUntil
  largestPeople
  largestRecords
  reason
  givenBy
  givenAt
  signedWithPasskey
  withdrawnAt
  withdrawnBy
}`) as unknown as TypedDocumentString<WithdrawStandingApprovalMutation, WithdrawStandingApprovalMutationVariables>;
export const StopsOfPersonDocument = new TypedDocumentString(`
    query StopsOfPerson($personId: ID!, $first: Int!, $after: String) {
  processingStops(filter: {subjectId: $personId}, first: $first, after: $after) {
    nodes {
      id
      requestId
      ground
      since
      by
      liftingAt
      liftedBy
      liftGround
      liftReason
      toldAt
      liftedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StopsOfPersonQuery, StopsOfPersonQueryVariables>;
export const LiftStopDocument = new TypedDocumentString(`
    mutation LiftStop($input: LiftStopInput!) {
  liftStop(input: $input) {
    stop {
      id
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
}`) as unknown as TypedDocumentString<LiftStopMutation, LiftStopMutationVariables>;
export const AnswerTemplatesDocument = new TypedDocumentString(`
    query AnswerTemplates {
  answerTemplates {
    id
    kind
    language
    version
    title
    state
    inUse
    retired
    changedBy
    changedAt
  }
}
    `) as unknown as TypedDocumentString<AnswerTemplatesQuery, AnswerTemplatesQueryVariables>;
export const AnswerTemplateVersionsDocument = new TypedDocumentString(`
    query AnswerTemplateVersions($kind: ID!) {
  answerTemplateVersions(kind: $kind) {
    ...AnswerTemplateFacts
  }
}
    fragment AnswerTemplateFacts on AnswerTemplate {
  id
  kind
  language
  version
  title
  text
  state
  inUse
  retired
  changedBy
  changedAt
  reason
  restores
  decidedBy
  decidedAt
  returnReason
}`) as unknown as TypedDocumentString<AnswerTemplateVersionsQuery, AnswerTemplateVersionsQueryVariables>;
export const AnswerTemplateGapsDocument = new TypedDocumentString(`
    query AnswerTemplateGaps {
  answerTemplateGaps {
    name
    sample
  }
}
    `) as unknown as TypedDocumentString<AnswerTemplateGapsQuery, AnswerTemplateGapsQueryVariables>;
export const SampleAnswerDocument = new TypedDocumentString(`
    query SampleAnswer($language: String!, $text: String!) {
  sampleAnswer(language: $language, text: $text) {
    text
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
}`) as unknown as TypedDocumentString<SampleAnswerQuery, SampleAnswerQueryVariables>;
export const ProposeAnswerTemplateDocument = new TypedDocumentString(`
    mutation ProposeAnswerTemplate($input: ProposeAnswerTemplateInput!) {
  proposeAnswerTemplate(input: $input) {
    template {
      id
      version
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
}`) as unknown as TypedDocumentString<ProposeAnswerTemplateMutation, ProposeAnswerTemplateMutationVariables>;
export const RestoreAnswerTemplateDocument = new TypedDocumentString(`
    mutation RestoreAnswerTemplate($id: ID!, $reason: String!) {
  restoreAnswerTemplate(id: $id, reason: $reason) {
    template {
      id
      version
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
}`) as unknown as TypedDocumentString<RestoreAnswerTemplateMutation, RestoreAnswerTemplateMutationVariables>;
export const ApproveAnswerTemplateDocument = new TypedDocumentString(`
    mutation ApproveAnswerTemplate($id: ID!) {
  approveAnswerTemplate(id: $id) {
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
}`) as unknown as TypedDocumentString<ApproveAnswerTemplateMutation, ApproveAnswerTemplateMutationVariables>;
export const ReturnAnswerTemplateDocument = new TypedDocumentString(`
    mutation ReturnAnswerTemplate($id: ID!, $reason: String!) {
  returnAnswerTemplate(id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<ReturnAnswerTemplateMutation, ReturnAnswerTemplateMutationVariables>;
export const TemplateRetirementsDocument = new TypedDocumentString(`
    query TemplateRetirements($kind: ID) {
  templateRetirements(kind: $kind) {
    ...TemplateRetirementFacts
  }
}
    fragment TemplateRetirementFacts on TemplateRetirement {
  id
  kind
  act
  state
  proposedBy
  proposedAt
  reason
  decidedBy
  decidedAt
  returnReason
}`) as unknown as TypedDocumentString<TemplateRetirementsQuery, TemplateRetirementsQueryVariables>;
export const ProposeTemplateRetirementDocument = new TypedDocumentString(`
    mutation ProposeTemplateRetirement($kind: ID!, $act: TemplateRetirementAct!, $reason: String!) {
  proposeTemplateRetirement(kind: $kind, act: $act, reason: $reason) {
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
}`) as unknown as TypedDocumentString<ProposeTemplateRetirementMutation, ProposeTemplateRetirementMutationVariables>;
export const ApproveTemplateRetirementDocument = new TypedDocumentString(`
    mutation ApproveTemplateRetirement($id: ID!) {
  approveTemplateRetirement(id: $id) {
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
}`) as unknown as TypedDocumentString<ApproveTemplateRetirementMutation, ApproveTemplateRetirementMutationVariables>;
export const ReturnTemplateRetirementDocument = new TypedDocumentString(`
    mutation ReturnTemplateRetirement($id: ID!, $reason: String!) {
  returnTemplateRetirement(id: $id, reason: $reason) {
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
}`) as unknown as TypedDocumentString<ReturnTemplateRetirementMutation, ReturnTemplateRetirementMutationVariables>;
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
    trusteesOutstanding
    trusteesOverdue
    mediaOutstanding
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
  businessTime {
    now
    timeZone
  }
}
    `) as unknown as TypedDocumentString<ServerTimeQuery, ServerTimeQueryVariables>;
export const TrusteesDocument = new TypedDocumentString(`
    query Trustees {
  trustees {
    ...TrusteeLine
  }
}
    fragment TrusteeLine on Trustee {
  id
  kind
  name
  task
  term
  ground
  recordClasses {
    recordClass
    title
  }
  channel
  language
  clientId
  from
  until
  inForce
  hasAddress
  openTasks
  overdueTasks
}`) as unknown as TypedDocumentString<TrusteesQuery, TrusteesQueryVariables>;
export const TrusteeClassesDocument = new TypedDocumentString(`
    query TrusteeClasses {
  trusteeClasses {
    recordClass
    title
  }
}
    `) as unknown as TypedDocumentString<TrusteeClassesQuery, TrusteeClassesQueryVariables>;
export const TrusteeTasksDocument = new TypedDocumentString(`
    query TrusteeTasks($open: Boolean, $first: Int!, $after: String) {
  trusteeTasks(open: $open, first: $first, after: $after) {
    nodes {
      ...TrusteeTaskLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TrusteeTaskLine on TrusteeTask {
  id
  reference
  kind
  state
  trustee {
    id
    name
    channel
  }
  batchId
  batchReference
  recordClasses {
    recordClass
    title
  }
  people
  days
  openedAt
  dueAt
  sentAt
  problem
  confirmedAt
  confirmedHow
  confirmedBy
  evidence
}`) as unknown as TypedDocumentString<TrusteeTasksQuery, TrusteeTasksQueryVariables>;
export const TrusteeTasksOfListDocument = new TypedDocumentString(`
    query TrusteeTasksOfList($batchId: ID!) {
  destructionBatch(id: $batchId) {
    id
    trusteeTasks {
      ...TrusteeTaskLine
    }
  }
}
    fragment TrusteeTaskLine on TrusteeTask {
  id
  reference
  kind
  state
  trustee {
    id
    name
    channel
  }
  batchId
  batchReference
  recordClasses {
    recordClass
    title
  }
  people
  days
  openedAt
  dueAt
  sentAt
  problem
  confirmedAt
  confirmedHow
  confirmedBy
  evidence
}`) as unknown as TypedDocumentString<TrusteeTasksOfListQuery, TrusteeTasksOfListQueryVariables>;
export const CertificateTrusteesDocument = new TypedDocumentString(`
    query CertificateTrustees($id: ID!) {
  certificate(id: $id) {
    id
    trustees {
      name
      taskReference
      state
      recordClasses
      people
      confirmedAt
      dueBy
    }
    addenda {
      id
      serial
      issuedAt
      trustee
      taskReference
      document
    }
  }
}
    `) as unknown as TypedDocumentString<CertificateTrusteesQuery, CertificateTrusteesQueryVariables>;
export const TrusteeAddressDocument = new TypedDocumentString(`
    query TrusteeAddress($id: ID!) {
  trusteeAddress(id: $id) {
    address
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
}`) as unknown as TypedDocumentString<TrusteeAddressQuery, TrusteeAddressQueryVariables>;
export const SaveTrusteeDocument = new TypedDocumentString(`
    mutation SaveTrustee($input: SaveTrusteeInput!) {
  saveTrustee(input: $input) {
    trustee {
      ...TrusteeLine
    }
    webhookSecret
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
fragment TrusteeLine on Trustee {
  id
  kind
  name
  task
  term
  ground
  recordClasses {
    recordClass
    title
  }
  channel
  language
  clientId
  from
  until
  inForce
  hasAddress
  openTasks
  overdueTasks
}`) as unknown as TypedDocumentString<SaveTrusteeMutation, SaveTrusteeMutationVariables>;
export const ConfirmTrusteeTaskDocument = new TypedDocumentString(`
    mutation ConfirmTrusteeTask($input: ConfirmTrusteeTaskInput!) {
  confirmTrusteeTask(input: $input) {
    task {
      ...TrusteeTaskLine
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
fragment TrusteeTaskLine on TrusteeTask {
  id
  reference
  kind
  state
  trustee {
    id
    name
    channel
  }
  batchId
  batchReference
  recordClasses {
    recordClass
    title
  }
  people
  days
  openedAt
  dueAt
  sentAt
  problem
  confirmedAt
  confirmedHow
  confirmedBy
  evidence
}`) as unknown as TypedDocumentString<ConfirmTrusteeTaskMutation, ConfirmTrusteeTaskMutationVariables>;
export const TellTrusteesDocument = new TypedDocumentString(`
    mutation TellTrustees($input: TellTrusteesInput!) {
  tellTrustees(input: $input) {
    tasks {
      ...TrusteeTaskLine
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
fragment TrusteeTaskLine on TrusteeTask {
  id
  reference
  kind
  state
  trustee {
    id
    name
    channel
  }
  batchId
  batchReference
  recordClasses {
    recordClass
    title
  }
  people
  days
  openedAt
  dueAt
  sentAt
  problem
  confirmedAt
  confirmedHow
  confirmedBy
  evidence
}`) as unknown as TypedDocumentString<TellTrusteesMutation, TellTrusteesMutationVariables>;
export const ViewPassagesDocument = new TypedDocumentString(`
    query ViewPassages($requestId: ID!) {
  viewPassages(requestId: $requestId) {
    passages {
      key
      hash
      recordClass
      text
      suspected {
        start
        end
      }
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
}`) as unknown as TypedDocumentString<ViewPassagesQuery, ViewPassagesQueryVariables>;
export const CheckViewDocument = new TypedDocumentString(`
    mutation CheckView($requestId: ID!, $checked: [CheckedPassageInput!]!) {
  checkView(requestId: $requestId, checked: $checked) {
    request {
      ...RequestLink
    }
    unchecked
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<CheckViewMutation, CheckViewMutationVariables>;
export const ViewPasswordDocument = new TypedDocumentString(`
    query ViewPassword($requestId: ID!) {
  viewPassword(requestId: $requestId) {
    password
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
}`) as unknown as TypedDocumentString<ViewPasswordQuery, ViewPasswordQueryVariables>;
export const ViewOnPaperDocument = new TypedDocumentString(`
    query ViewOnPaper($requestId: ID!) {
  viewOnPaper(requestId: $requestId) {
    page
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
}`) as unknown as TypedDocumentString<ViewOnPaperQuery, ViewOnPaperQueryVariables>;
export const HandOverViewDocument = new TypedDocumentString(`
    mutation HandOverView($input: HandOverViewInput!) {
  handOverView(input: $input) {
    request {
      ...RequestLink
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
fragment RequestLink on RightsRequest {
  id
  reference
  state
}`) as unknown as TypedDocumentString<HandOverViewMutation, HandOverViewMutationVariables>;