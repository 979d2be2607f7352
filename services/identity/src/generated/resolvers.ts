import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MisuseRecordMapper, OwnMisuseRecordMapper } from '../misuse/mappers.ts';
import type { PasskeyMapper } from '../passkeys/mappers.ts';
import type { PersonMapper, OrganizationMapper } from '../people/mappers.ts';
import type { StaffMemberMapper, ViewerMapper } from '../staff/mappers.ts';
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

/** Records that went to the archive, under which law (or clause of the policy), and until which day the latest. */
export type ArchivedCount = {
  __typename?: 'ArchivedCount';
  law: Scalars['String']['output'];
  people: Scalars['Int']['output'];
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
  untilDay: Scalars['Date']['output'];
};

export type ArchivedOutcome = {
  __typename?: 'ArchivedOutcome';
  records: Scalars['Int']['output'];
  /** Scopes of those who leave under which something lies here that the archive has not: all their others end with the page. */
  staying: Array<ScopeVersion>;
};

export type BeginGoogleLinkInput = {
  tier: GoogleTier;
  /** Version of the words that were shown. */
  wording: Scalars['String']['input'];
};

export type BeginGoogleLinkPayload = {
  __typename?: 'BeginGoogleLinkPayload';
  refusal?: Maybe<Refusal>;
  /** Google's page of consent, good for ten minutes. */
  url?: Maybe<Scalars['String']['output']>;
};

export type ClassCount = {
  __typename?: 'ClassCount';
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
};

/** The last letter to a person whose membership is about to be destroyed. */
export type ClosingLetterInput = {
  /** The secret that opens the person's entries of the published ledger. */
  receipt: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};

export type ClosingLetters = {
  __typename?: 'ClosingLetters';
  /** Under this key, the earlier ones included. */
  sent: Scalars['Int']['output'];
  /** Refused for good by the recipient's server. */
  undeliverable: Scalars['Int']['output'];
};

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

export type CorrectionCheck = {
  __typename?: 'CorrectionCheck';
  faults: Array<CorrectionFault>;
  values: Array<FormerValue>;
};

/** What is wrong with a correction: NOT_HELD, ENDED, NO_FIELD, MALFORMED, TAKEN, UNCHANGED, or why the field is not corrected at a request. */
export type CorrectionFault = {
  __typename?: 'CorrectionFault';
  code: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  table: Scalars['String']['output'];
};

export type DecideMisuseInput = {
  /** False clears it. */
  confirmed: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  /** May name people: it is sealed. */
  reason: Scalars['String']['input'];
};

export type DecideMisuseObjectionInput = {
  id: Scalars['ID']['input'];
  /** May name people: it is sealed. */
  reason: Scalars['String']['input'];
  /** True clears the record. */
  upheld: Scalars['Boolean']['input'];
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

export type Employment = {
  __typename?: 'Employment';
  grade?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

/** A member whose membership ended with the company. */
export type EndedMember = {
  __typename?: 'EndedMember';
  organizationReference: Scalars['String']['output'];
  recoverableUntil: Scalars['DateTime']['output'];
  subjectId: Scalars['ID']['output'];
  terminationId: Scalars['ID']['output'];
};

/** What deciding about a company's recovery needs. */
export type EndedOrganization = {
  __typename?: 'EndedOrganization';
  endedAt: Scalars['DateTime']['output'];
  recoveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Members who would come back with it. */
  subjectIds: Array<Scalars['ID']['output']>;
  terminationId: Scalars['ID']['output'];
};

/** What became of the export that is offered before a company ends. */
export type ExportOffer =
  | 'DECLINED'
  | 'TAKEN';

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

export type FinishGoogleLinkInput = {
  /** As Google's page came back with. */
  code: Scalars['String']['input'];
  state: Scalars['String']['input'];
};

/** A field before and after, each as JSON. */
export type FormerValue = {
  __typename?: 'FormerValue';
  after: Scalars['String']['output'];
  before: Scalars['String']['output'];
  field: Scalars['String']['output'];
  id: Scalars['String']['output'];
  table: Scalars['String']['output'];
};

export type GoogleEvent = {
  __typename?: 'GoogleEvent';
  calendar: Scalars['String']['output'];
  endsAt: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Opens it at Google. */
  link?: Maybe<Scalars['String']['output']>;
  /** An instant, or a calendar day of an event that takes whole days. */
  startsAt: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  wholeDays: Scalars['Boolean']['output'];
};

export type GoogleEventsPayload = {
  __typename?: 'GoogleEventsPayload';
  refusal?: Maybe<Refusal>;
  shown?: Maybe<Array<GoogleEvent>>;
};

export type GoogleFile = {
  __typename?: 'GoogleFile';
  id: Scalars['ID']['output'];
  /** Opens for whoever may open the file already; sharing is never changed. */
  link?: Maybe<Scalars['String']['output']>;
  mimeType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Whether others may open it, too. */
  shared: Scalars['Boolean']['output'];
};

export type GoogleFilesPayload = {
  __typename?: 'GoogleFilesPayload';
  refusal?: Maybe<Refusal>;
  shown?: Maybe<Array<GoogleFile>>;
};

export type GoogleLinkPayload = {
  __typename?: 'GoogleLinkPayload';
  link?: Maybe<GoogleLinkView>;
  refusal?: Maybe<Refusal>;
};

/** A member's own link with Google. No token is in it. */
export type GoogleLinkView = {
  __typename?: 'GoogleLinkView';
  /** The account at Google; null where nothing is linked, or the door is shut. */
  account?: Maybe<Scalars['String']['output']>;
  /** Google says that access was taken back there, or the account is gone: it is given anew, or the link removed. */
  broken: Scalars['Boolean']['output'];
  linkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the operator has set up Google at all. */
  offered: Scalars['Boolean']['output'];
  tiers: Array<GoogleTierOffer>;
};

export type GoogleMailBox = {
  __typename?: 'GoogleMailBox';
  /** The latest of the inbox, without a word of their text. */
  mails: Array<GoogleMailLine>;
  unread: Scalars['Int']['output'];
};

export type GoogleMailLine = {
  __typename?: 'GoogleMailLine';
  from?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  subject?: Maybe<Scalars['String']['output']>;
  unread: Scalars['Boolean']['output'];
};

export type GoogleMailPayload = {
  __typename?: 'GoogleMailPayload';
  refusal?: Maybe<Refusal>;
  shown?: Maybe<GoogleMailBox>;
};

/** What Google calls a scope: https://developers.google.com/identity/protocols/oauth2/production-readiness/sensitive-scope-verification */
export type GoogleScopeClass =
  | 'NON_SENSITIVE'
  | 'RESTRICTED'
  | 'SENSITIVE';

/** What a member can give to us at Google, each by itself. Art. 1(3). */
export type GoogleTier =
  /** Calendars and events, to be read. */
  | 'CALENDAR'
  /** Sign-in linkage and Google Drive: files that were opened with us, or search over all where the operator asks for it. */
  | 'DRIVE'
  /** How many mails are unread, and their list without their text. */
  | 'MAIL';

export type GoogleTierOffer = {
  __typename?: 'GoogleTierOffer';
  /** What the privacy policy calls it, such as Art. 1(3). */
  clause: Scalars['String']['output'];
  given: Scalars['Boolean']['output'];
  /** The strictest of them. */
  googleClass: GoogleScopeClass;
  /** Exactly what is asked for at Google. */
  scopes: Array<Scalars['String']['output']>;
  /** The words that are consented to, in the language of the request. */
  text: Scalars['String']['output'];
  tier: GoogleTier;
  /** Their version, to be sent with the consent. */
  wording: Scalars['String']['output'];
};

/** A granted access right: who, what, why, from, until, by whom. Art. 9(6). */
export type Grant = {
  __typename?: 'Grant';
  from: Scalars['DateTime']['output'];
  grantedBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  role: Scalars['String']['output'];
  staffNumber: Scalars['String']['output'];
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type GrantConnection = {
  __typename?: 'GrantConnection';
  nodes: Array<Grant>;
  pageInfo: PageInfo;
};

export type GrantRoleInput = {
  reason: Scalars['String']['input'];
  role: Scalars['String']['input'];
  staffNumber: Scalars['String']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type GrantRolePayload = {
  __typename?: 'GrantRolePayload';
  grant?: Maybe<Grant>;
  refusal?: Maybe<Refusal>;
};

/** A legal hold on a person; without a class it keeps all of theirs. */
export type HeldPersonInput = {
  id: Scalars['ID']['input'];
  recordClass?: InputMaybe<Scalars['String']['input']>;
  subjectId: Scalars['ID']['input'];
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

/** One sign-in of a member. Kept 3 months: Protection of Communications Secrets Act, Art. 3(3)④. */
export type LogIn = {
  __typename?: 'LogIn';
  at: Scalars['DateTime']['output'];
  ipAddress?: Maybe<Scalars['String']['output']>;
  userAgent?: Maybe<Scalars['String']['output']>;
};

export type LogInConnection = {
  __typename?: 'LogInConnection';
  nodes: Array<LogIn>;
  pageInfo: PageInfo;
};

/** A member's place among subjects: enough for another part to hang a row on. */
export type MemberPlace = {
  __typename?: 'MemberPlace';
  organizationId: Scalars['ID']['output'];
  subjectId: Scalars['ID']['output'];
};

export type Membership = {
  __typename?: 'Membership';
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  marketingConsent?: Maybe<Scalars['Boolean']['output']>;
  recoverableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When the member gave up being restored; the membership is due for destruction from then on. */
  recoveryWaivedAt?: Maybe<Scalars['DateTime']['output']>;
  state: MembershipState;
  withdrewAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** A clause of the terms. */
export type MisuseClause = {
  __typename?: 'MisuseClause';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

/** What a record says. */
export type MisuseContent = {
  __typename?: 'MisuseContent';
  /** Title of the clause, or its reference as it was written. */
  clause: Scalars['String']['output'];
  /** Why the second person decided so. */
  decision?: Maybe<Scalars['String']['output']>;
  evidence: Scalars['String']['output'];
  /** In the words of the person, or of whoever took it down. */
  objection?: Maybe<Scalars['String']['output']>;
  objectionDecision?: Maybe<Scalars['String']['output']>;
};

export type MisuseEvent = {
  __typename?: 'MisuseEvent';
  at: Scalars['DateTime']['output'];
  /** Staff number, `member` or `system`. */
  by: Scalars['String']['output'];
  /** REPORTED, CONFIRMED, CLEARED, TOLD, UNDELIVERABLE, OBJECTED, REJECTED, UPHELD, HANDED_OVER. */
  kind: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type MisuseFilter = {
  /** Records about this person; the look is recorded. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<MisuseState>;
};

export type MisusePayload = {
  __typename?: 'MisusePayload';
  record?: Maybe<MisuseRecord>;
  refusal?: Maybe<Refusal>;
};

/** A record of misuse or suspected misuse, kept five years despite withdrawal. Art. 3(2). */
export type MisuseRecord = {
  __typename?: 'MisuseRecord';
  clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Sealed, and opened only for those who prepare or decide. The look is recorded. */
  content?: Maybe<MisuseContent>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number: never the reporter's. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Nothing of the record is left here. */
  gone: Scalars['Boolean']['output'];
  history: Array<MisuseEvent>;
  id: Scalars['ID']['output'];
  /** The last day kept; null where nothing is kept any more. */
  keptUntil?: Maybe<Scalars['Date']['output']>;
  objectedAt?: Maybe<Scalars['DateTime']['output']>;
  objectedBy?: Maybe<MisuseChannel>;
  objectionDecidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff number: neither the reporter's nor that of who decided before. */
  objectionDecidedBy?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Person>;
  personReference?: Maybe<Scalars['String']['output']>;
  /** Such as M-4F2A91C0. */
  reference: Scalars['String']['output'];
  reportedAt: Scalars['DateTime']['output'];
  /** Staff number. */
  reportedBy: Scalars['String']['output'];
  state: MisuseState;
  /** Null once it was cleared, archived or destroyed. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  toldAt?: Maybe<Scalars['DateTime']['output']>;
  toldBy?: Maybe<MisuseChannel>;
  /** When it turned out that no address takes the letter. */
  undeliverableAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MisuseRecordConnection = {
  __typename?: 'MisuseRecordConnection';
  nodes: Array<MisuseRecord>;
  pageInfo: PageInfo;
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Copies what law keeps into the archive, reduced to the fields that each law needs; deletes nothing. */
  archiveRecords: ArchivedOutcome;
  /** Where to consent at Google; nothing is written. Refusals: NOT_A_MEMBER, GOOGLE_NOT_OFFERED, WORDS_CHANGED. */
  beginGoogleLink: BeginGoogleLinkPayload;
  /** Corrects fields of a person's records and seals all rows of the class under a new version of their scope, in one transaction with the search tables. */
  correctRecords: CorrectedRecords;
  /** The second decision, by somebody other than the reporter. Needs a confirmed identity. Cleared is due for destruction at once. */
  decideMisuse: MisusePayload;
  /** By somebody who had no part before. Needs a confirmed identity. Upheld is cleared. */
  decideMisuseObjection: MisusePayload;
  /** Deletes the rows of condemned targets, and those of the same people that the archive has taken over; refuses a target that the vault has not condemned. */
  destroyRecords: DestroyRecordsPayload;
  /** Ends it: its evidence is kept for three years from then (Art. 3(3)③). An earlier end stands; false where nobody gave it. */
  endConsent: Scalars['Boolean']['output'];
  /** Ends a membership whose deletion was granted, at the time of that decision; called by the privacy service. False where nobody of the id is a member. */
  endMembership: Scalars['Boolean']['output'];
  /** Takes what Google's page came back with. Refusals: those of begin, STATE_NOT_YOURS, STATE_LATE, CODE_NOT_GOOD, SCOPES_MISSING, OTHER_ACCOUNT. */
  finishGoogleLink: GoogleLinkPayload;
  grantRole: GrantRolePayload;
  importLogIns: ImportChunkPayload;
  importMembers: ImportChunkPayload;
  /** Notes that a withdrawn member gave up being restored, as the privacy service recorded it; false where nobody withdrew. */
  markRecoveryWaived: Scalars['Boolean']['output'];
  /** Sends a letter to staff by number: only this service opens their addresses. */
  notifyStaff: Scalars['Int']['output'];
  /** The signed-in member objects to a record about themselves. */
  objectToMisuse: OwnMisusePayload;
  /** Begins a registration. Needs an identity that was confirmed within the last five minutes. */
  passkeyRegistrationOptions: PasskeyRegistrationPayload;
  /** Keeps the evidence of a consent. True also where it is there. Refused where nobody of that id is a member. */
  recordConsent: Scalars['Boolean']['output'];
  /** An objection that came by letter, e-mail or phone. */
  recordMisuseObjection: MisusePayload;
  /** Registers business customers as organizations; the same number answers the same id. */
  registerOrganizations: Array<Scalars['ID']['output']>;
  registerPasskey: PasskeyPayload;
  /** Opens entries of the data-subject registry for people who are no members (contacts, enquirers): one id an entry, in order. */
  registerSubjects: Array<Scalars['ID']['output']>;
  /** Undoes a withdrawal inside the recovery window; called by the privacy service with an approved recovery. */
  reinstateMember: Scalars['Boolean']['output'];
  /** Brings back the members of an ended company; called by the privacy service with an approved recovery. Answers their subject ids. */
  reinstateOrganization: Array<Scalars['ID']['output']>;
  /** Takes down a suspicion about a member. */
  reportMisuse: MisusePayload;
  revokeGrant: GrantRolePayload;
  /** Ends one's own passkey, or that of others for who manages access rights. What was decided with it stands. */
  revokePasskey: PasskeyPayload;
  /** Writes this part's search tables anew: no deleted entry stays in their files or in PostgreSQL's statistics. Searches wait meanwhile. */
  rewriteSearchTables: Scalars['Boolean']['output'];
  /** Sends before the addresses are destroyed: only this service opens them. Refused with MAIL_UNAVAILABLE while letters cannot be handed over. */
  sendClosingLetters: ClosingLetters;
  /** Goes out by itself after the decision; this sends it now, or records that the person was told otherwise. */
  tellMisuse: MisusePayload;
  /** Ends a customer's company: all its members are restricted at once, and can be recovered as one inside the window. Art. 3(1). */
  terminateOrganization: TerminateOrganizationPayload;
  /** Takes the access back at Google and forgets it here. Refused only where nothing is linked; where Google does not answer it is told again later. */
  unlinkGoogle: GoogleLinkPayload;
  /** Notes a use whose signature was verified. The last word on whether the passkey still counts. */
  usePasskey: PasskeyUse;
  /** Ends a membership: the door shuts at once for every purpose but recovery, law and the person's own rights. Art. 3(1). */
  withdrawMember: WithdrawMemberPayload;
  /**
   * Writes to a person at the address that the registry has, which never leaves this service. True also where nobody is written to.
   * Refused with MAIL_UNAVAILABLE while letters cannot be handed over. Art. 6(5).
   */
  writeToPerson: Scalars['Boolean']['output'];
};


export type MutationArchiveRecordsArgs = {
  input: ArchiveRecordsInput;
};


export type MutationBeginGoogleLinkArgs = {
  input: BeginGoogleLinkInput;
};


export type MutationCorrectRecordsArgs = {
  input: CorrectRecordsInput;
};


export type MutationDecideMisuseArgs = {
  input: DecideMisuseInput;
};


export type MutationDecideMisuseObjectionArgs = {
  input: DecideMisuseObjectionInput;
};


export type MutationDestroyRecordsArgs = {
  input: DestroyRecordsInput;
};


export type MutationEndConsentArgs = {
  at: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
};


export type MutationEndMembershipArgs = {
  at: Scalars['DateTime']['input'];
  subjectId: Scalars['ID']['input'];
};


export type MutationFinishGoogleLinkArgs = {
  input: FinishGoogleLinkInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationImportLogInsArgs = {
  input: ImportChunkInput;
};


export type MutationImportMembersArgs = {
  input: ImportChunkInput;
};


export type MutationMarkRecoveryWaivedArgs = {
  at: Scalars['DateTime']['input'];
  subjectId: Scalars['ID']['input'];
};


export type MutationNotifyStaffArgs = {
  input: NotifyStaffInput;
};


export type MutationObjectToMisuseArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRecordMisuseObjectionArgs = {
  input: RecordMisuseObjectionInput;
};


export type MutationRegisterOrganizationsArgs = {
  input: Array<RegisterOrganizationInput>;
};


export type MutationRegisterPasskeyArgs = {
  input: RegisterPasskeyInput;
};


export type MutationRegisterSubjectsArgs = {
  organizationIds: Array<InputMaybe<Scalars['ID']['input']>>;
};


export type MutationReinstateMemberArgs = {
  recoveryId: Scalars['ID']['input'];
  subjectId: Scalars['ID']['input'];
};


export type MutationReinstateOrganizationArgs = {
  recoveryId: Scalars['ID']['input'];
  terminationId: Scalars['ID']['input'];
};


export type MutationReportMisuseArgs = {
  input: ReportMisuseInput;
};


export type MutationRevokeGrantArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRevokePasskeyArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSendClosingLettersArgs = {
  input: SendClosingLettersInput;
};


export type MutationTellMisuseArgs = {
  input: TellMisuseInput;
};


export type MutationTerminateOrganizationArgs = {
  input: TerminateOrganizationInput;
};


export type MutationUsePasskeyArgs = {
  input: UsePasskeyInput;
};


export type MutationWithdrawMemberArgs = {
  input: WithdrawMemberInput;
};


export type MutationWriteToPersonArgs = {
  input: WriteToPersonInput;
};

export type NotifyStaffInput = {
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name of a letter of the operator's; letters carry references and links, never personal data of others. */
  letter: Scalars['String']['input'];
  link: Scalars['String']['input'];
  reference: Scalars['String']['input'];
  /** Idempotency key: the same key sends once. */
  requestId: Scalars['String']['input'];
  staffNumbers: Array<Scalars['String']['input']>;
};

/** A business customer and the people in it. Also the tenant: nobody in one reaches another. */
export type Organization = {
  __typename?: 'Organization';
  id: Scalars['ID']['output'];
  people: PersonConnection;
  reference: Scalars['String']['output'];
  /** The latest end of the company as a customer; null where it never ended. */
  termination?: Maybe<OrganizationTermination>;
};


/** A business customer and the people in it. Also the tenant: nobody in one reaches another. */
export type OrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  nodes: Array<Organization>;
  pageInfo: PageInfo;
};

/** Which services of ours a customer has contracted, as far as other parts must know. */
export type OrganizationService = {
  __typename?: 'OrganizationService';
  attendance: Scalars['Boolean']['output'];
  locale: Scalars['String']['output'];
  organizationId: Scalars['ID']['output'];
};

/** How a customer's company ended: all its members were restricted at once. Art. 3(1). */
export type OrganizationTermination = {
  __typename?: 'OrganizationTermination';
  /** Business time of the end, as it was entered. */
  endedAt: Scalars['DateTime']['output'];
  /** When it was entered. */
  enteredAt: Scalars['DateTime']['output'];
  export: ExportOffer;
  id: Scalars['ID']['output'];
  /** Members who were restricted by it. */
  members: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  /** Until when the company can be recovered as one; null once it was. */
  recoverableUntil?: Maybe<Scalars['DateTime']['output']>;
  recoveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Role of who entered it; with their staff number, where they are staff. */
  role: Scalars['String']['output'];
  staffNumber?: Maybe<Scalars['String']['output']>;
  state: TerminationState;
};

export type OwnMisusePayload = {
  __typename?: 'OwnMisusePayload';
  record?: Maybe<OwnMisuseRecord>;
  refusal?: Maybe<Refusal>;
};

/** What a member was told of themselves. */
export type OwnMisuseRecord = {
  __typename?: 'OwnMisuseRecord';
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  keptUntil?: Maybe<Scalars['Date']['output']>;
  mayObject: Scalars['Boolean']['output'];
  reference: Scalars['String']['output'];
  state: MisuseState;
  toldAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Cursor pagination: pages of at most 200. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** A key in somebody's device that signs their decisions (WebAuthn). What its owner calls it is for the owner and for who manages access rights. */
export type Passkey = {
  __typename?: 'Passkey';
  id: Scalars['ID']['output'];
  label?: Maybe<Scalars['String']['output']>;
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Such as K-4F2A91C0: what letters call it. */
  reference: Scalars['String']['output'];
  registeredAt: Scalars['DateTime']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  revokedBy?: Maybe<Scalars['String']['output']>;
  staffNumber: Scalars['String']['output'];
};

/** A passkey as a browser is asked for it. */
export type PasskeyDescriptor = {
  __typename?: 'PasskeyDescriptor';
  /** Credential id, base64url. */
  id: Scalars['String']['output'];
  transports: Array<Scalars['String']['output']>;
};

export type PasskeyPayload = {
  __typename?: 'PasskeyPayload';
  passkey?: Maybe<Passkey>;
  refusal?: Maybe<Refusal>;
};

/** A public key as a JWK (RFC 7517): ES256 has crv, x, y; EdDSA crv, x; RS256 n, e. */
export type PasskeyPublicKey = {
  __typename?: 'PasskeyPublicKey';
  crv?: Maybe<Scalars['String']['output']>;
  e?: Maybe<Scalars['String']['output']>;
  kty: Scalars['String']['output'];
  n?: Maybe<Scalars['String']['output']>;
  x?: Maybe<Scalars['String']['output']>;
  y?: Maybe<Scalars['String']['output']>;
};

/** What `navigator.credentials.create` needs; binary values in base64url. */
export type PasskeyRegistration = {
  __typename?: 'PasskeyRegistration';
  /** COSE algorithms, the preferred one first. */
  algorithms: Array<Scalars['Int']['output']>;
  /** Good once, for five minutes, for this account. */
  challenge: Scalars['String']['output'];
  exclude: Array<PasskeyDescriptor>;
  rpId: Scalars['String']['output'];
  rpName: Scalars['String']['output'];
  timeoutMs: Scalars['Int']['output'];
  userId: Scalars['String']['output'];
  userName: Scalars['String']['output'];
};

export type PasskeyRegistrationPayload = {
  __typename?: 'PasskeyRegistrationPayload';
  refusal?: Maybe<Refusal>;
  registration?: Maybe<PasskeyRegistration>;
};

export type PasskeyUse =
  /** The counter did not go on: there may be a copy of the key. */
  | 'COPIED'
  | 'REVOKED'
  | 'UNKNOWN'
  | 'USED';

export type PeopleFilter = {
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Exact e-mail, employee number, mobile, or the first 1 to 4 letters of a part of the name. */
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<MembershipState>;
};

/**
 * A person whose data is held, member or not: the entry of the data-subject registry.
 * Personal fields are null while the door is shut; `restriction` then says since when and why.
 */
export type Person = {
  __typename?: 'Person';
  birthday?: Maybe<Scalars['Date']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  employeeNumber?: Maybe<Scalars['String']['output']>;
  employment?: Maybe<Employment>;
  id: Scalars['ID']['output'];
  locale?: Maybe<Scalars['String']['output']>;
  logIns: LogInConnection;
  membership?: Maybe<Membership>;
  mobile?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<Organization>;
  /** Place in the company's organization, as the company writes it. */
  organizationUnit?: Maybe<Scalars['String']['output']>;
  /** Short reference for screens and letters; says nothing about the person. */
  reference: Scalars['String']['output'];
  restriction?: Maybe<Restriction>;
};


/**
 * A person whose data is held, member or not: the entry of the data-subject registry.
 * Personal fields are null while the door is shut; `restriction` then says since when and why.
 */
export type PersonLogInsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  nodes: Array<Person>;
  pageInfo: PageInfo;
};

/** A letter in one language. */
export type PersonLetterInput = {
  /** en, ko or id. */
  language: Scalars['String']['input'];
  /** One line. */
  subject: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** Which of these steps of corrections this part's database has. */
  appliedCorrections: Array<Scalars['String']['output']>;
  /** What a correction would change, and what is wrong with it; changes nothing. Opens what is asked about in the name of the request. */
  checkCorrection: CorrectionCheck;
  /** What of a person can be corrected here, as it stands now, and of everything else why not. `caseId`: the request; it stands in the access records. */
  correctableOf: CorrectableRecords;
  /**
   * Groups of a class whose anchor and end of purpose lie before an instant, oldest first. `byPurposeEnd`: the end of the purpose alone,
   * for classes that are due as soon as it ended.
   */
  dueGroups: HeldRecordGroupPage;
  /** The latest end of a company; null where it never ended. */
  endedOrganization?: Maybe<EndedOrganization>;
  /**
   * Everything this service holds of a person, with contents, for the person's own right to see it: 1 to 2,000 records a page.
   * `caseId`: the request that asks; it stands in the access records.
   */
  exportRecords: ExportedRecordPage;
  /** Events of the caller's calendars over the next 1 to 7 days, read now and kept nowhere. Refusals: NOT_LINKED, ACCESS_ENDED, GOOGLE_LIMITED, GOOGLE_SILENT. */
  googleEvents: GoogleEventsPayload;
  /** Files of the caller that fit a search, read now and kept nowhere. */
  googleFiles: GoogleFilesPayload;
  /** How many mails of the caller are unread, and the latest of them, read now and kept nowhere. */
  googleMail: GoogleMailPayload;
  grants: GrantConnection;
  /**
   * What is held of these subjects in this service, by class and anchor. `recordClasses`: only these.
   * `counted: false`: only the facts that decide are wanted; `records` may then be less than there are, but not zero.
   */
  heldRecords: Array<HeldRecordGroup>;
  /** Those of these ids that are entries of the registry: members, contacts, enquirers. */
  knownSubjects: Array<Scalars['ID']['output']>;
  /** Members by e-mail address with the organization they belong to, restricted ones included; unknown ones are null. */
  membersByEmail: Array<Maybe<MemberPlace>>;
  /** Those of these people whose membership ended with their company, which did not come back. */
  membersOfEndedCompanies: Array<EndedMember>;
  /** The clauses that a report may name. */
  misuseClauses: Array<MisuseClause>;
  misuseRecord?: Maybe<MisuseRecord>;
  /** The latest reported first; that somebody looked is recorded. */
  misuseRecords: MisuseRecordConnection;
  organization?: Maybe<Organization>;
  /** Services of these customers; unknown ones are left out. */
  organizationServices: Array<OrganizationService>;
  /** Places of these people in their company's organization, and nothing else of them: for sheets that are grouped by it. Unknown and restricted ones are null. */
  organizationUnits: Array<Maybe<Scalars['String']['output']>>;
  organizations: OrganizationConnection;
  /** Organization ids of company registration numbers; unknown ones are null. */
  organizationsByRegistrationNumber: Array<Maybe<Scalars['ID']['output']>>;
  /** The caller's own. */
  ownGoogleLink?: Maybe<GoogleLinkView>;
  /** Records that the signed-in member was told of. */
  ownMisuseRecords: Array<OwnMisuseRecord>;
  /** The viewer's own passkeys, or those of a staff number for who manages access rights; revoked ones included. */
  passkeys: Array<Passkey>;
  passkeysOfStaff: Array<StaffPasskey>;
  people: PersonConnection;
  /** Finds by exactly one of id, e-mail, employee number (with organizationId); null where nobody is found. */
  person?: Maybe<Person>;
  /** Short references of people by id, in order; they say nothing about anybody. Unknown ones are null. */
  referencesOf: Array<Maybe<Scalars['String']['output']>>;
  /**
   * Rows and search tokens that are left of these targets, and rows of any other table that hold the id of one (class `(table <name>)`).
   * Zero is success only where absence was expected.
   */
  residueOf: Array<ClassCount>;
  /** In how many columns and search tables `residueOf` looks for these classes. */
  residuePlaces: Scalars['Int']['output'];
  staff: Array<StaffMember>;
  /** Staff who are designated now, by number, with their roles in force; unknown and former ones are left out. For services that give work to them. */
  staffAtWork: Array<StaffAtWork>;
  /** Numbers of the staff who are designated now and have a role in force, the lowest 200. For services that tell them of work. */
  staffWithRole: Array<Scalars['String']['output']>;
  /** Members who fit what somebody said of them, with the reasons; looks at keyed hashes only, and opens nothing. */
  subjectCandidates: Array<SubjectCandidate>;
  /** Subject ids of e-mail addresses, for services that receive rows by e-mail. Unknown ones are null. */
  subjectsByEmail: Array<Maybe<Scalars['ID']['output']>>;
  viewer: Viewer;
};


export type QueryAppliedCorrectionsArgs = {
  requestIds: Array<Scalars['String']['input']>;
};


export type QueryCheckCorrectionArgs = {
  input: CorrectRecordsInput;
};


export type QueryCorrectableOfArgs = {
  caseId: Scalars['ID']['input'];
  subjectId: Scalars['ID']['input'];
};


export type QueryDueGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  anchoredBefore: Scalars['DateTime']['input'];
  byPurposeEnd?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
  recordClass: Scalars['String']['input'];
};


export type QueryEndedOrganizationArgs = {
  organizationId: Scalars['ID']['input'];
};


export type QueryExportRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  subjectId: Scalars['ID']['input'];
};


export type QueryGoogleEventsArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGoogleFilesArgs = {
  search: Scalars['String']['input'];
};


export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  staffNumber?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHeldRecordsArgs = {
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  recordClasses?: InputMaybe<Array<Scalars['String']['input']>>;
  subjectIds: Array<Scalars['ID']['input']>;
};


export type QueryKnownSubjectsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryMembersByEmailArgs = {
  emails: Array<Scalars['String']['input']>;
};


export type QueryMembersOfEndedCompaniesArgs = {
  subjectIds: Array<Scalars['ID']['input']>;
};


export type QueryMisuseRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMisuseRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MisuseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationServicesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOrganizationUnitsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationsByRegistrationNumberArgs = {
  numbers: Array<Scalars['String']['input']>;
};


export type QueryPasskeysArgs = {
  staffNumber?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPasskeysOfStaffArgs = {
  staffNumber: Scalars['String']['input'];
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeopleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReferencesOfArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryResidueOfArgs = {
  recordClasses: Array<Scalars['String']['input']>;
  subjectIds: Array<Scalars['ID']['input']>;
  untilDays: Array<Scalars['Date']['input']>;
};


export type QueryResiduePlacesArgs = {
  recordClasses: Array<Scalars['String']['input']>;
};


export type QueryStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStaffAtWorkArgs = {
  staffNumbers: Array<Scalars['String']['input']>;
};


export type QueryStaffWithRoleArgs = {
  role: Scalars['String']['input'];
};


export type QuerySubjectCandidatesArgs = {
  input: SubjectCandidatesInput;
};


export type QuerySubjectsByEmailArgs = {
  emails: Array<Scalars['String']['input']>;
};

/** A consent that another part was given, as evidence: what was asked, in which words. */
export type RecordConsentInput = {
  channel: Scalars['String']['input'];
  givenAt: Scalars['DateTime']['input'];
  /** Chosen by the part that was given it: the same consent is written once. */
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  /** location */
  purpose: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
  /** Version of the words that were shown. */
  wording: Scalars['String']['input'];
};

export type RecordMisuseObjectionInput = {
  /** How it came. */
  how: MisuseChannel;
  id: Scalars['ID']['input'];
  /** What the person says; sealed. */
  text: Scalars['String']['input'];
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

export type RegisterOrganizationInput = {
  /** Attendance is contracted: Art. 1.1, location only for customers of attendance. */
  attendance: Scalars['Boolean']['input'];
  locale: Scalars['String']['input'];
  registrationNumber: Scalars['String']['input'];
};

/** What the browser answered; binary values in base64url. */
export type RegisterPasskeyInput = {
  attestationObject: Scalars['String']['input'];
  clientDataJSON: Scalars['String']['input'];
  credentialId: Scalars['String']['input'];
  /** What to call it; 1 to 60 characters. */
  label: Scalars['String']['input'];
  transports?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ReportMisuseInput = {
  /** Of the list; or else a reference. */
  clauseId?: InputMaybe<Scalars['ID']['input']>;
  /** A clause that is not in the list, as the terms number it; it names nobody. */
  clauseReference?: InputMaybe<Scalars['String']['input']>;
  /** May name people: it is sealed. */
  evidence: Scalars['String']['input'];
  /** A member. */
  personId: Scalars['ID']['input'];
};

/** Why the door is shut for somebody, and since when. */
export type Restriction = {
  __typename?: 'Restriction';
  /** WITHDRAWN, REQUESTED, HELD or DESTROYED. */
  reason: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

export type ScopeVersion = {
  __typename?: 'ScopeVersion';
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type SendClosingLettersInput = {
  letters: Array<ClosingLetterInput>;
  /** Reference of the destruction list. */
  reference: Scalars['String']['input'];
  /** Idempotency key: under one key a person gets one letter. */
  requestId: Scalars['String']['input'];
};

/** Somebody of the staff who is designated now. */
export type StaffAtWork = {
  __typename?: 'StaffAtWork';
  number: Scalars['String']['output'];
  roles: Array<Scalars['String']['output']>;
};

/** Someone of the operator's staff, by number. Names are for those who manage access rights only. */
export type StaffMember = {
  __typename?: 'StaffMember';
  name?: Maybe<Scalars['String']['output']>;
  number: Scalars['String']['output'];
  roles: Array<Scalars['String']['output']>;
};

export type StaffPasskey = {
  __typename?: 'StaffPasskey';
  credentialId: Scalars['String']['output'];
  publicKey: PasskeyPublicKey;
  revoked: Scalars['Boolean']['output'];
  transports: Array<Scalars['String']['output']>;
};

/** Somebody whom a text may mean. */
export type SubjectCandidate = {
  __typename?: 'SubjectCandidate';
  /** EMAIL, CONTACT, EMPLOYEE_NUMBER, NAME; the strongest first. */
  reasons: Array<Scalars['String']['output']>;
  subjectId: Scalars['ID']['output'];
};

export type SubjectCandidatesInput = {
  /** The address that they wrote from. */
  contact?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 50. */
  first: Scalars['Int']['input'];
  /** Every part of it must begin alike. */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type TellMisuseInput = {
  /** EMAIL sends the letter; LETTER and PHONE record that staff told the person so. */
  how: MisuseChannel;
  id: Scalars['ID']['input'];
};

export type TerminateOrganizationInput = {
  /** Business time of the end; now when absent. Neither in the future nor so far back that the recovery window is over. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the export was taken. It is offered first: the company's people, contacts, contracts, invoices and attendance can be read until the end. */
  export: ExportOffer;
  organizationId: Scalars['ID']['input'];
  /** Why; 3 to 1,000 characters, and no personal data. */
  reason: Scalars['String']['input'];
};

export type TerminateOrganizationPayload = {
  __typename?: 'TerminateOrganizationPayload';
  organization?: Maybe<Organization>;
  refusal?: Maybe<Refusal>;
  /** How many members were restricted. */
  restricted: Scalars['Int']['output'];
};

export type TerminationState =
  | 'ENDED'
  /** Ended less than the recovery window ago; one approved action brings all its members back. */
  | 'RECOVERABLE'
  /** Came back as one. */
  | 'RECOVERED';

/** Fields that are held and are not corrected at a request, and why. */
export type UncorrectableFields = {
  __typename?: 'UncorrectableFields';
  fields: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recordClass: Scalars['String']['output'];
};

export type UsePasskeyInput = {
  credentialId: Scalars['String']['input'];
  /** The authenticator's counter; 0 where it has none. */
  signCount: Scalars['Float']['input'];
  staffNumber: Scalars['String']['input'];
};

export type Viewer = {
  __typename?: 'Viewer';
  /** When the identity was last confirmed; approvals want this to be fresh. */
  authenticatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Subject of the token. */
  id: Scalars['ID']['output'];
  /** The person of a signed-in member. */
  person?: Maybe<Person>;
  /** Purposes this viewer may look for, of Art. 2. */
  purposes: Array<Scalars['String']['output']>;
  roles: Array<Scalars['String']['output']>;
  staffNumber?: Maybe<Scalars['String']['output']>;
};

export type WithdrawMemberInput = {
  personId: Scalars['ID']['input'];
  /** Business time of the withdrawal; now when absent. */
  withdrewAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type WithdrawMemberPayload = {
  __typename?: 'WithdrawMemberPayload';
  person?: Maybe<Person>;
  refusal?: Maybe<Refusal>;
};

export type WriteToPersonInput = {
  /** In each language; the person's own is sent. */
  letters: Array<PersonLetterInput>;
  /** The same for every attempt: a mailbox recognises a letter that came twice. */
  requestId: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
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
  MisuseRecord: MisuseRecord;
  Organization: Organization;
  Person: Person;
  StaffMember: StaffMember;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  MisuseRecord:
    ( { __typename: 'MisuseRecord' }
    & GraphQLRecursivePick<FederationTypes['MisuseRecord'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  StaffMember:
    ( { __typename: 'StaffMember' }
    & GraphQLRecursivePick<FederationTypes['StaffMember'], {"number":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ArchiveRecordsInput: ArchiveRecordsInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchivedCount: ResolverTypeWrapper<ArchivedCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ArchivedOutcome: ResolverTypeWrapper<ArchivedOutcome>;
  BeginGoogleLinkInput: BeginGoogleLinkInput;
  BeginGoogleLinkPayload: ResolverTypeWrapper<BeginGoogleLinkPayload>;
  ClassCount: ResolverTypeWrapper<ClassCount>;
  ClosingLetterInput: ClosingLetterInput;
  ClosingLetters: ResolverTypeWrapper<ClosingLetters>;
  CorrectRecordsInput: CorrectRecordsInput;
  CorrectableField: ResolverTypeWrapper<CorrectableField>;
  CorrectableRecords: ResolverTypeWrapper<CorrectableRecords>;
  CorrectableRow: ResolverTypeWrapper<CorrectableRow>;
  CorrectedRecords: ResolverTypeWrapper<CorrectedRecords>;
  CorrectedRow: ResolverTypeWrapper<CorrectedRow>;
  CorrectedRowInput: CorrectedRowInput;
  CorrectionCheck: ResolverTypeWrapper<CorrectionCheck>;
  CorrectionFault: ResolverTypeWrapper<CorrectionFault>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideMisuseInput: DecideMisuseInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DecideMisuseObjectionInput: DecideMisuseObjectionInput;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: ResolverTypeWrapper<DestroyRecordsPayload>;
  Employment: ResolverTypeWrapper<Employment>;
  EndedMember: ResolverTypeWrapper<EndedMember>;
  EndedOrganization: ResolverTypeWrapper<EndedOrganization>;
  ExportOffer: ExportOffer;
  ExportedRecord: ResolverTypeWrapper<ExportedRecord>;
  ExportedRecordPage: ResolverTypeWrapper<ExportedRecordPage>;
  FieldChangeInput: FieldChangeInput;
  FinishGoogleLinkInput: FinishGoogleLinkInput;
  FormerValue: ResolverTypeWrapper<FormerValue>;
  GoogleEvent: ResolverTypeWrapper<GoogleEvent>;
  GoogleEventsPayload: ResolverTypeWrapper<GoogleEventsPayload>;
  GoogleFile: ResolverTypeWrapper<GoogleFile>;
  GoogleFilesPayload: ResolverTypeWrapper<GoogleFilesPayload>;
  GoogleLinkPayload: ResolverTypeWrapper<GoogleLinkPayload>;
  GoogleLinkView: ResolverTypeWrapper<GoogleLinkView>;
  GoogleMailBox: ResolverTypeWrapper<GoogleMailBox>;
  GoogleMailLine: ResolverTypeWrapper<GoogleMailLine>;
  GoogleMailPayload: ResolverTypeWrapper<GoogleMailPayload>;
  GoogleScopeClass: GoogleScopeClass;
  GoogleTier: GoogleTier;
  GoogleTierOffer: ResolverTypeWrapper<GoogleTierOffer>;
  Grant: ResolverTypeWrapper<Grant>;
  GrantConnection: ResolverTypeWrapper<GrantConnection>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<GrantRolePayload>;
  HeldPersonInput: HeldPersonInput;
  HeldRecordGroup: ResolverTypeWrapper<HeldRecordGroup>;
  HeldRecordGroupPage: ResolverTypeWrapper<HeldRecordGroupPage>;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ResolverTypeWrapper<ImportChunkPayload>;
  LogIn: ResolverTypeWrapper<LogIn>;
  LogInConnection: ResolverTypeWrapper<LogInConnection>;
  MemberPlace: ResolverTypeWrapper<MemberPlace>;
  Membership: ResolverTypeWrapper<Membership>;
  MembershipState: MembershipState;
  MisuseChannel: MisuseChannel;
  MisuseClause: ResolverTypeWrapper<MisuseClause>;
  MisuseContent: ResolverTypeWrapper<MisuseContent>;
  MisuseEvent: ResolverTypeWrapper<MisuseEvent>;
  MisuseFilter: MisuseFilter;
  MisusePayload: ResolverTypeWrapper<Omit<MisusePayload, 'record'> & { record?: Maybe<ResolversTypes['MisuseRecord']> }>;
  MisuseRecord: ResolverTypeWrapper<MisuseRecordMapper>;
  MisuseRecordConnection: ResolverTypeWrapper<Omit<MisuseRecordConnection, 'nodes'> & { nodes: Array<ResolversTypes['MisuseRecord']> }>;
  MisuseState: MisuseState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotifyStaffInput: NotifyStaffInput;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationService: ResolverTypeWrapper<OrganizationService>;
  OrganizationTermination: ResolverTypeWrapper<OrganizationTermination>;
  OwnMisusePayload: ResolverTypeWrapper<Omit<OwnMisusePayload, 'record'> & { record?: Maybe<ResolversTypes['OwnMisuseRecord']> }>;
  OwnMisuseRecord: ResolverTypeWrapper<OwnMisuseRecordMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passkey: ResolverTypeWrapper<PasskeyMapper>;
  PasskeyDescriptor: ResolverTypeWrapper<PasskeyDescriptor>;
  PasskeyPayload: ResolverTypeWrapper<Omit<PasskeyPayload, 'passkey'> & { passkey?: Maybe<ResolversTypes['Passkey']> }>;
  PasskeyPublicKey: ResolverTypeWrapper<PasskeyPublicKey>;
  PasskeyRegistration: ResolverTypeWrapper<PasskeyRegistration>;
  PasskeyRegistrationPayload: ResolverTypeWrapper<PasskeyRegistrationPayload>;
  PasskeyUse: PasskeyUse;
  PeopleFilter: PeopleFilter;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'nodes'> & { nodes: Array<ResolversTypes['Person']> }>;
  PersonLetterInput: PersonLetterInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordConsentInput: RecordConsentInput;
  RecordMisuseObjectionInput: RecordMisuseObjectionInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterPasskeyInput: RegisterPasskeyInput;
  ReportMisuseInput: ReportMisuseInput;
  Restriction: ResolverTypeWrapper<Restriction>;
  ScopeVersion: ResolverTypeWrapper<ScopeVersion>;
  SendClosingLettersInput: SendClosingLettersInput;
  StaffAtWork: ResolverTypeWrapper<StaffAtWork>;
  StaffMember: ResolverTypeWrapper<StaffMemberMapper>;
  StaffPasskey: ResolverTypeWrapper<StaffPasskey>;
  SubjectCandidate: ResolverTypeWrapper<SubjectCandidate>;
  SubjectCandidatesInput: SubjectCandidatesInput;
  TellMisuseInput: TellMisuseInput;
  TerminateOrganizationInput: TerminateOrganizationInput;
  TerminateOrganizationPayload: ResolverTypeWrapper<Omit<TerminateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  TerminationState: TerminationState;
  UncorrectableFields: ResolverTypeWrapper<UncorrectableFields>;
  UsePasskeyInput: UsePasskeyInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  WithdrawMemberInput: WithdrawMemberInput;
  WithdrawMemberPayload: ResolverTypeWrapper<Omit<WithdrawMemberPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  WriteToPersonInput: WriteToPersonInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ArchiveRecordsInput: ArchiveRecordsInput;
  ID: Scalars['ID']['output'];
  ArchivedCount: ArchivedCount;
  Int: Scalars['Int']['output'];
  ArchivedOutcome: ArchivedOutcome;
  BeginGoogleLinkInput: BeginGoogleLinkInput;
  BeginGoogleLinkPayload: BeginGoogleLinkPayload;
  ClassCount: ClassCount;
  ClosingLetterInput: ClosingLetterInput;
  ClosingLetters: ClosingLetters;
  CorrectRecordsInput: CorrectRecordsInput;
  CorrectableField: CorrectableField;
  CorrectableRecords: CorrectableRecords;
  CorrectableRow: CorrectableRow;
  CorrectedRecords: CorrectedRecords;
  CorrectedRow: CorrectedRow;
  CorrectedRowInput: CorrectedRowInput;
  CorrectionCheck: CorrectionCheck;
  CorrectionFault: CorrectionFault;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideMisuseInput: DecideMisuseInput;
  Boolean: Scalars['Boolean']['output'];
  DecideMisuseObjectionInput: DecideMisuseObjectionInput;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: DestroyRecordsPayload;
  Employment: Employment;
  EndedMember: EndedMember;
  EndedOrganization: EndedOrganization;
  ExportedRecord: ExportedRecord;
  ExportedRecordPage: ExportedRecordPage;
  FieldChangeInput: FieldChangeInput;
  FinishGoogleLinkInput: FinishGoogleLinkInput;
  FormerValue: FormerValue;
  GoogleEvent: GoogleEvent;
  GoogleEventsPayload: GoogleEventsPayload;
  GoogleFile: GoogleFile;
  GoogleFilesPayload: GoogleFilesPayload;
  GoogleLinkPayload: GoogleLinkPayload;
  GoogleLinkView: GoogleLinkView;
  GoogleMailBox: GoogleMailBox;
  GoogleMailLine: GoogleMailLine;
  GoogleMailPayload: GoogleMailPayload;
  GoogleTierOffer: GoogleTierOffer;
  Grant: Grant;
  GrantConnection: GrantConnection;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: GrantRolePayload;
  HeldPersonInput: HeldPersonInput;
  HeldRecordGroup: HeldRecordGroup;
  HeldRecordGroupPage: HeldRecordGroupPage;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ImportChunkPayload;
  LogIn: LogIn;
  LogInConnection: LogInConnection;
  MemberPlace: MemberPlace;
  Membership: Membership;
  MisuseClause: MisuseClause;
  MisuseContent: MisuseContent;
  MisuseEvent: MisuseEvent;
  MisuseFilter: MisuseFilter;
  MisusePayload: Omit<MisusePayload, 'record'> & { record?: Maybe<ResolversParentTypes['MisuseRecord']> };
  MisuseRecord: MisuseRecordMapper;
  MisuseRecordConnection: Omit<MisuseRecordConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['MisuseRecord']> };
  Mutation: Record<PropertyKey, never>;
  NotifyStaffInput: NotifyStaffInput;
  Organization: OrganizationMapper;
  OrganizationConnection: Omit<OrganizationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationService: OrganizationService;
  OrganizationTermination: OrganizationTermination;
  OwnMisusePayload: Omit<OwnMisusePayload, 'record'> & { record?: Maybe<ResolversParentTypes['OwnMisuseRecord']> };
  OwnMisuseRecord: OwnMisuseRecordMapper;
  PageInfo: PageInfo;
  Passkey: PasskeyMapper;
  PasskeyDescriptor: PasskeyDescriptor;
  PasskeyPayload: Omit<PasskeyPayload, 'passkey'> & { passkey?: Maybe<ResolversParentTypes['Passkey']> };
  PasskeyPublicKey: PasskeyPublicKey;
  PasskeyRegistration: PasskeyRegistration;
  PasskeyRegistrationPayload: PasskeyRegistrationPayload;
  PeopleFilter: PeopleFilter;
  Person: PersonMapper;
  PersonConnection: Omit<PersonConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Person']> };
  PersonLetterInput: PersonLetterInput;
  Query: Record<PropertyKey, never>;
  RecordConsentInput: RecordConsentInput;
  RecordMisuseObjectionInput: RecordMisuseObjectionInput;
  Refusal: Refusal;
  RefusedRow: RefusedRow;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterPasskeyInput: RegisterPasskeyInput;
  ReportMisuseInput: ReportMisuseInput;
  Restriction: Restriction;
  ScopeVersion: ScopeVersion;
  SendClosingLettersInput: SendClosingLettersInput;
  StaffAtWork: StaffAtWork;
  StaffMember: StaffMemberMapper;
  StaffPasskey: StaffPasskey;
  SubjectCandidate: SubjectCandidate;
  SubjectCandidatesInput: SubjectCandidatesInput;
  TellMisuseInput: TellMisuseInput;
  TerminateOrganizationInput: TerminateOrganizationInput;
  TerminateOrganizationPayload: Omit<TerminateOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  UncorrectableFields: UncorrectableFields;
  UsePasskeyInput: UsePasskeyInput;
  Float: Scalars['Float']['output'];
  Viewer: ViewerMapper;
  WithdrawMemberInput: WithdrawMemberInput;
  WithdrawMemberPayload: Omit<WithdrawMemberPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  WriteToPersonInput: WriteToPersonInput;
  String: Scalars['String']['output'];
};

export type RuleDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type RuleDirectiveResolver<Result, Parent, ContextType = Context, Args = RuleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ArchivedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedCount'] = ResolversParentTypes['ArchivedCount']> = {
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untilDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ArchivedOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedOutcome'] = ResolversParentTypes['ArchivedOutcome']> = {
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staying?: Resolver<Array<ResolversTypes['ScopeVersion']>, ParentType, ContextType>;
};

export type BeginGoogleLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginGoogleLinkPayload'] = ResolversParentTypes['BeginGoogleLinkPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount']> = {
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClosingLettersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingLetters'] = ResolversParentTypes['ClosingLetters']> = {
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeliverable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectableFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectableField'] = ResolversParentTypes['CorrectableField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CorrectionCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionCheck'] = ResolversParentTypes['CorrectionCheck']> = {
  faults?: Resolver<Array<ResolversTypes['CorrectionFault']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FormerValue']>, ParentType, ContextType>;
};

export type CorrectionFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionFault'] = ResolversParentTypes['CorrectionFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DestroyRecordsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestroyRecordsPayload'] = ResolversParentTypes['DestroyRecordsPayload']> = {
  archived?: Resolver<Array<ResolversTypes['ArchivedCount']>, ParentType, ContextType>;
  destroyed?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndedMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedMember'] = ResolversParentTypes['EndedMember']> = {
  organizationReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recoverableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  terminationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EndedOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedOrganization'] = ResolversParentTypes['EndedOrganization']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recoveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subjectIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  terminationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type GoogleEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleEvent'] = ResolversParentTypes['GoogleEvent']> = {
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wholeDays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GoogleEventsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleEventsPayload'] = ResolversParentTypes['GoogleEventsPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<Array<ResolversTypes['GoogleEvent']>>, ParentType, ContextType>;
};

export type GoogleFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleFile'] = ResolversParentTypes['GoogleFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GoogleFilesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleFilesPayload'] = ResolversParentTypes['GoogleFilesPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<Array<ResolversTypes['GoogleFile']>>, ParentType, ContextType>;
};

export type GoogleLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleLinkPayload'] = ResolversParentTypes['GoogleLinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['GoogleLinkView']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GoogleLinkViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleLinkView'] = ResolversParentTypes['GoogleLinkView']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  broken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['GoogleTierOffer']>, ParentType, ContextType>;
};

export type GoogleMailBoxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleMailBox'] = ResolversParentTypes['GoogleMailBox']> = {
  mails?: Resolver<Array<ResolversTypes['GoogleMailLine']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoogleMailLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleMailLine'] = ResolversParentTypes['GoogleMailLine']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GoogleMailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleMailPayload'] = ResolversParentTypes['GoogleMailPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['GoogleMailBox']>, ParentType, ContextType>;
};

export type GoogleTierOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoogleTierOffer'] = ResolversParentTypes['GoogleTierOffer']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  googleClass?: Resolver<ResolversTypes['GoogleScopeClass'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['GoogleTier'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
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

export type LogInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogIn'] = ResolversParentTypes['LogIn']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogInConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogInConnection'] = ResolversParentTypes['LogInConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LogIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MemberPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberPlace'] = ResolversParentTypes['MemberPlace']> = {
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  marketingConsent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recoverableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recoveryWaivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  withdrewAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MisuseClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MisuseClause'] = ResolversParentTypes['MisuseClause']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MisuseContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MisuseContent'] = ResolversParentTypes['MisuseContent']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectionDecision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MisuseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MisuseEvent'] = ResolversParentTypes['MisuseEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MisusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MisusePayload'] = ResolversParentTypes['MisusePayload']> = {
  record?: Resolver<Maybe<ResolversTypes['MisuseRecord']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MisuseRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MisuseRecord'] = ResolversParentTypes['MisuseRecord'], FederationReferenceType extends FederationReferenceTypes['MisuseRecord'] = FederationReferenceTypes['MisuseRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MisuseRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clearedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['MisuseContent']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MisuseEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  objectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objectedBy?: Resolver<Maybe<ResolversTypes['MisuseChannel']>, ParentType, ContextType>;
  objectionDecidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objectionDecidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MisuseState'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  toldBy?: Resolver<Maybe<ResolversTypes['MisuseChannel']>, ParentType, ContextType>;
  undeliverableAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MisuseRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MisuseRecordConnection'] = ResolversParentTypes['MisuseRecordConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MisuseRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveRecords?: Resolver<ResolversTypes['ArchivedOutcome'], ParentType, ContextType, RequireFields<MutationArchiveRecordsArgs, 'input'>>;
  beginGoogleLink?: Resolver<ResolversTypes['BeginGoogleLinkPayload'], ParentType, ContextType, RequireFields<MutationBeginGoogleLinkArgs, 'input'>>;
  correctRecords?: Resolver<ResolversTypes['CorrectedRecords'], ParentType, ContextType, RequireFields<MutationCorrectRecordsArgs, 'input'>>;
  decideMisuse?: Resolver<ResolversTypes['MisusePayload'], ParentType, ContextType, RequireFields<MutationDecideMisuseArgs, 'input'>>;
  decideMisuseObjection?: Resolver<ResolversTypes['MisusePayload'], ParentType, ContextType, RequireFields<MutationDecideMisuseObjectionArgs, 'input'>>;
  destroyRecords?: Resolver<ResolversTypes['DestroyRecordsPayload'], ParentType, ContextType, RequireFields<MutationDestroyRecordsArgs, 'input'>>;
  endConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEndConsentArgs, 'at' | 'id'>>;
  endMembership?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'at' | 'subjectId'>>;
  finishGoogleLink?: Resolver<ResolversTypes['GoogleLinkPayload'], ParentType, ContextType, RequireFields<MutationFinishGoogleLinkArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  importLogIns?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportLogInsArgs, 'input'>>;
  importMembers?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportMembersArgs, 'input'>>;
  markRecoveryWaived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationMarkRecoveryWaivedArgs, 'at' | 'subjectId'>>;
  notifyStaff?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationNotifyStaffArgs, 'input'>>;
  objectToMisuse?: Resolver<ResolversTypes['OwnMisusePayload'], ParentType, ContextType, RequireFields<MutationObjectToMisuseArgs, 'id' | 'text'>>;
  passkeyRegistrationOptions?: Resolver<ResolversTypes['PasskeyRegistrationPayload'], ParentType, ContextType>;
  recordConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordMisuseObjection?: Resolver<ResolversTypes['MisusePayload'], ParentType, ContextType, RequireFields<MutationRecordMisuseObjectionArgs, 'input'>>;
  registerOrganizations?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationRegisterOrganizationsArgs, 'input'>>;
  registerPasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationRegisterPasskeyArgs, 'input'>>;
  registerSubjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationRegisterSubjectsArgs, 'organizationIds'>>;
  reinstateMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReinstateMemberArgs, 'recoveryId' | 'subjectId'>>;
  reinstateOrganization?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationReinstateOrganizationArgs, 'recoveryId' | 'terminationId'>>;
  reportMisuse?: Resolver<ResolversTypes['MisusePayload'], ParentType, ContextType, RequireFields<MutationReportMisuseArgs, 'input'>>;
  revokeGrant?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'id' | 'reason'>>;
  revokePasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationRevokePasskeyArgs, 'id' | 'reason'>>;
  rewriteSearchTables?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sendClosingLetters?: Resolver<ResolversTypes['ClosingLetters'], ParentType, ContextType, RequireFields<MutationSendClosingLettersArgs, 'input'>>;
  tellMisuse?: Resolver<ResolversTypes['MisusePayload'], ParentType, ContextType, RequireFields<MutationTellMisuseArgs, 'input'>>;
  terminateOrganization?: Resolver<ResolversTypes['TerminateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationTerminateOrganizationArgs, 'input'>>;
  unlinkGoogle?: Resolver<ResolversTypes['GoogleLinkPayload'], ParentType, ContextType>;
  usePasskey?: Resolver<ResolversTypes['PasskeyUse'], ParentType, ContextType, RequireFields<MutationUsePasskeyArgs, 'input'>>;
  withdrawMember?: Resolver<ResolversTypes['WithdrawMemberPayload'], ParentType, ContextType, RequireFields<MutationWithdrawMemberArgs, 'input'>>;
  writeToPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWriteToPersonArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<OrganizationPeopleArgs, 'first'>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termination?: Resolver<Maybe<ResolversTypes['OrganizationTermination']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganizationServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationService'] = ResolversParentTypes['OrganizationService']> = {
  attendance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationTerminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationTermination'] = ResolversParentTypes['OrganizationTermination']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ExportOffer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recoverableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recoveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TerminationState'], ParentType, ContextType>;
};

export type OwnMisusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnMisusePayload'] = ResolversParentTypes['OwnMisusePayload']> = {
  record?: Resolver<Maybe<ResolversTypes['OwnMisuseRecord']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OwnMisuseRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnMisuseRecord'] = ResolversParentTypes['OwnMisuseRecord']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mayObject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MisuseState'], ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasskeyDescriptorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyDescriptor'] = ResolversParentTypes['PasskeyDescriptor']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyPayload'] = ResolversParentTypes['PasskeyPayload']> = {
  passkey?: Resolver<Maybe<ResolversTypes['Passkey']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PasskeyPublicKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyPublicKey'] = ResolversParentTypes['PasskeyPublicKey']> = {
  crv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  e?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyRegistration'] = ResolversParentTypes['PasskeyRegistration']> = {
  algorithms?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exclude?: Resolver<Array<ResolversTypes['PasskeyDescriptor']>, ParentType, ContextType>;
  rpId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rpName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasskeyRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyRegistrationPayload'] = ResolversParentTypes['PasskeyRegistrationPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['PasskeyRegistration']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logIns?: Resolver<ResolversTypes['LogInConnection'], ParentType, ContextType, RequireFields<PersonLogInsArgs, 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appliedCorrections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryAppliedCorrectionsArgs, 'requestIds'>>;
  checkCorrection?: Resolver<ResolversTypes['CorrectionCheck'], ParentType, ContextType, RequireFields<QueryCheckCorrectionArgs, 'input'>>;
  correctableOf?: Resolver<ResolversTypes['CorrectableRecords'], ParentType, ContextType, RequireFields<QueryCorrectableOfArgs, 'caseId' | 'subjectId'>>;
  dueGroups?: Resolver<ResolversTypes['HeldRecordGroupPage'], ParentType, ContextType, RequireFields<QueryDueGroupsArgs, 'anchoredBefore' | 'first' | 'recordClass'>>;
  endedOrganization?: Resolver<Maybe<ResolversTypes['EndedOrganization']>, ParentType, ContextType, RequireFields<QueryEndedOrganizationArgs, 'organizationId'>>;
  exportRecords?: Resolver<ResolversTypes['ExportedRecordPage'], ParentType, ContextType, RequireFields<QueryExportRecordsArgs, 'caseId' | 'first' | 'subjectId'>>;
  googleEvents?: Resolver<ResolversTypes['GoogleEventsPayload'], ParentType, ContextType, RequireFields<QueryGoogleEventsArgs, 'days'>>;
  googleFiles?: Resolver<ResolversTypes['GoogleFilesPayload'], ParentType, ContextType, RequireFields<QueryGoogleFilesArgs, 'search'>>;
  googleMail?: Resolver<ResolversTypes['GoogleMailPayload'], ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryGrantsArgs, 'first'>>;
  heldRecords?: Resolver<Array<ResolversTypes['HeldRecordGroup']>, ParentType, ContextType, RequireFields<QueryHeldRecordsArgs, 'subjectIds'>>;
  knownSubjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryKnownSubjectsArgs, 'ids'>>;
  membersByEmail?: Resolver<Array<Maybe<ResolversTypes['MemberPlace']>>, ParentType, ContextType, RequireFields<QueryMembersByEmailArgs, 'emails'>>;
  membersOfEndedCompanies?: Resolver<Array<ResolversTypes['EndedMember']>, ParentType, ContextType, RequireFields<QueryMembersOfEndedCompaniesArgs, 'subjectIds'>>;
  misuseClauses?: Resolver<Array<ResolversTypes['MisuseClause']>, ParentType, ContextType>;
  misuseRecord?: Resolver<Maybe<ResolversTypes['MisuseRecord']>, ParentType, ContextType, RequireFields<QueryMisuseRecordArgs, 'id'>>;
  misuseRecords?: Resolver<ResolversTypes['MisuseRecordConnection'], ParentType, ContextType, RequireFields<QueryMisuseRecordsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizationServices?: Resolver<Array<ResolversTypes['OrganizationService']>, ParentType, ContextType, RequireFields<QueryOrganizationServicesArgs, 'ids'>>;
  organizationUnits?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryOrganizationUnitsArgs, 'ids'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  organizationsByRegistrationNumber?: Resolver<Array<Maybe<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<QueryOrganizationsByRegistrationNumberArgs, 'numbers'>>;
  ownGoogleLink?: Resolver<Maybe<ResolversTypes['GoogleLinkView']>, ParentType, ContextType>;
  ownMisuseRecords?: Resolver<Array<ResolversTypes['OwnMisuseRecord']>, ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType, Partial<QueryPasskeysArgs>>;
  passkeysOfStaff?: Resolver<Array<ResolversTypes['StaffPasskey']>, ParentType, ContextType, RequireFields<QueryPasskeysOfStaffArgs, 'staffNumber'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  referencesOf?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryReferencesOfArgs, 'ids'>>;
  residueOf?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<QueryResidueOfArgs, 'recordClasses' | 'subjectIds' | 'untilDays'>>;
  residuePlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryResiduePlacesArgs, 'recordClasses'>>;
  staff?: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffArgs, 'first'>>;
  staffAtWork?: Resolver<Array<ResolversTypes['StaffAtWork']>, ParentType, ContextType, RequireFields<QueryStaffAtWorkArgs, 'staffNumbers'>>;
  staffWithRole?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryStaffWithRoleArgs, 'role'>>;
  subjectCandidates?: Resolver<Array<ResolversTypes['SubjectCandidate']>, ParentType, ContextType, RequireFields<QuerySubjectCandidatesArgs, 'input'>>;
  subjectsByEmail?: Resolver<Array<Maybe<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<QuerySubjectsByEmailArgs, 'emails'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
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

export type RestrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ScopeVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeVersion'] = ResolversParentTypes['ScopeVersion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffAtWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffAtWork'] = ResolversParentTypes['StaffAtWork']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffPasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffPasskey'] = ResolversParentTypes['StaffPasskey']> = {
  credentialId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['PasskeyPublicKey'], ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transports?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectCandidate'] = ResolversParentTypes['SubjectCandidate']> = {
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TerminateOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateOrganizationPayload'] = ResolversParentTypes['TerminateOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UncorrectableFieldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncorrectableFields'] = ResolversParentTypes['UncorrectableFields']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  authenticatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  staffNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMemberPayload'] = ResolversParentTypes['WithdrawMemberPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ArchivedCount?: ArchivedCountResolvers<ContextType>;
  ArchivedOutcome?: ArchivedOutcomeResolvers<ContextType>;
  BeginGoogleLinkPayload?: BeginGoogleLinkPayloadResolvers<ContextType>;
  ClassCount?: ClassCountResolvers<ContextType>;
  ClosingLetters?: ClosingLettersResolvers<ContextType>;
  CorrectableField?: CorrectableFieldResolvers<ContextType>;
  CorrectableRecords?: CorrectableRecordsResolvers<ContextType>;
  CorrectableRow?: CorrectableRowResolvers<ContextType>;
  CorrectedRecords?: CorrectedRecordsResolvers<ContextType>;
  CorrectedRow?: CorrectedRowResolvers<ContextType>;
  CorrectionCheck?: CorrectionCheckResolvers<ContextType>;
  CorrectionFault?: CorrectionFaultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DestroyRecordsPayload?: DestroyRecordsPayloadResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EndedMember?: EndedMemberResolvers<ContextType>;
  EndedOrganization?: EndedOrganizationResolvers<ContextType>;
  ExportedRecord?: ExportedRecordResolvers<ContextType>;
  ExportedRecordPage?: ExportedRecordPageResolvers<ContextType>;
  FormerValue?: FormerValueResolvers<ContextType>;
  GoogleEvent?: GoogleEventResolvers<ContextType>;
  GoogleEventsPayload?: GoogleEventsPayloadResolvers<ContextType>;
  GoogleFile?: GoogleFileResolvers<ContextType>;
  GoogleFilesPayload?: GoogleFilesPayloadResolvers<ContextType>;
  GoogleLinkPayload?: GoogleLinkPayloadResolvers<ContextType>;
  GoogleLinkView?: GoogleLinkViewResolvers<ContextType>;
  GoogleMailBox?: GoogleMailBoxResolvers<ContextType>;
  GoogleMailLine?: GoogleMailLineResolvers<ContextType>;
  GoogleMailPayload?: GoogleMailPayloadResolvers<ContextType>;
  GoogleTierOffer?: GoogleTierOfferResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  HeldRecordGroup?: HeldRecordGroupResolvers<ContextType>;
  HeldRecordGroupPage?: HeldRecordGroupPageResolvers<ContextType>;
  ImportChunkPayload?: ImportChunkPayloadResolvers<ContextType>;
  LogIn?: LogInResolvers<ContextType>;
  LogInConnection?: LogInConnectionResolvers<ContextType>;
  MemberPlace?: MemberPlaceResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MisuseClause?: MisuseClauseResolvers<ContextType>;
  MisuseContent?: MisuseContentResolvers<ContextType>;
  MisuseEvent?: MisuseEventResolvers<ContextType>;
  MisusePayload?: MisusePayloadResolvers<ContextType>;
  MisuseRecord?: MisuseRecordResolvers<ContextType>;
  MisuseRecordConnection?: MisuseRecordConnectionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationService?: OrganizationServiceResolvers<ContextType>;
  OrganizationTermination?: OrganizationTerminationResolvers<ContextType>;
  OwnMisusePayload?: OwnMisusePayloadResolvers<ContextType>;
  OwnMisuseRecord?: OwnMisuseRecordResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyDescriptor?: PasskeyDescriptorResolvers<ContextType>;
  PasskeyPayload?: PasskeyPayloadResolvers<ContextType>;
  PasskeyPublicKey?: PasskeyPublicKeyResolvers<ContextType>;
  PasskeyRegistration?: PasskeyRegistrationResolvers<ContextType>;
  PasskeyRegistrationPayload?: PasskeyRegistrationPayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  ScopeVersion?: ScopeVersionResolvers<ContextType>;
  StaffAtWork?: StaffAtWorkResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffPasskey?: StaffPasskeyResolvers<ContextType>;
  SubjectCandidate?: SubjectCandidateResolvers<ContextType>;
  TerminateOrganizationPayload?: TerminateOrganizationPayloadResolvers<ContextType>;
  UncorrectableFields?: UncorrectableFieldsResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawMemberPayload?: WithdrawMemberPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
};
