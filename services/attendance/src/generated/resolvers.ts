import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OwnAttendanceMapper } from '../marking/mappers.ts';
import type { PersonMapper } from '../marks/mappers.ts';
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
  /**
   * The shape of a zone: `{"type":"Circle","centre":[longitude,latitude],"radius":metres}` or `{"type":"Polygon","ring":[[longitude,latitude],…]}`.
   * The only type of the whole interface that may hold a coordinate, and only a company's: it stands at Zone.geometry and where a zone is written.
   */
  ZoneGeometry: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AddKioskInput = {
  /** After where it hangs, such as Reception. */
  name: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
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

/** A calendar day of a person by the company's clock. */
export type AttendanceDay = {
  __typename?: 'AttendanceDay';
  checkedAtHome: Scalars['Boolean']['output'];
  day: Scalars['Date']['output'];
  firstIn?: Maybe<Scalars['DateTime']['output']>;
  lastOut?: Maybe<Scalars['DateTime']['output']>;
  marks: Array<AttendanceMark>;
  /** Between going and leaving. */
  minutes: Scalars['Int']['output'];
};

export type AttendanceKind =
  | 'CLOCK_IN'
  | 'CLOCK_OUT'
  | 'HOME_CHECK';

export type AttendanceMark = {
  __typename?: 'AttendanceMark';
  /** Null where nothing is found, and in lists that show single marks. */
  finding?: Maybe<SequenceFinding>;
  id: Scalars['ID']['output'];
  kind?: Maybe<AttendanceKind>;
  markedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose mark it is; null while the door is shut, as the rest. */
  person?: Maybe<Person>;
  /** Why everything else is null; null where the door is open. */
  restriction?: Maybe<Restriction>;
  verdict?: Maybe<AttendanceVerdict>;
  /** Set aside by an approved request: it counts for nothing. */
  voided?: Maybe<Scalars['Boolean']['output']>;
  way?: Maybe<AttendanceWay>;
  /** Only where the customer justified keeping it; never for a check at home. */
  zone?: Maybe<Scalars['String']['output']>;
};

export type AttendanceMarkConnection = {
  __typename?: 'AttendanceMarkConnection';
  nodes: Array<AttendanceMark>;
  pageInfo: PageInfo;
};

/** Whether something happened since one looked: counts and a time, nothing of anybody. */
export type AttendancePulse = {
  __typename?: 'AttendancePulse';
  /** Changes when a mark came in or a request changed. */
  fingerprint: Scalars['String']['output'];
  marks: Scalars['Int']['output'];
  openRequests: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
};

/** How a company works; of no person. */
export type AttendanceSettings = {
  __typename?: 'AttendanceSettings';
  endsAt: Scalars['String']['output'];
  /** Whether people are written to about a mark that is missing. */
  reminds: Scalars['Boolean']['output'];
  /** Such as 09:00, by the company's clock. */
  startsAt: Scalars['String']['output'];
  /** Asia/Jakarta, Asia/Makassar, Asia/Jayapura or Asia/Seoul. */
  timeZone: Scalars['String']['output'];
  /** 1 is Monday, 7 Sunday. */
  workingDays: Array<Scalars['Int']['output']>;
};

export type AttendanceSettingsPayload = {
  __typename?: 'AttendanceSettingsPayload';
  refusal?: Maybe<Refusal>;
  settings?: Maybe<AttendanceSettings>;
};

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

export type BeginMarkInput = {
  kind: AttendanceKind;
};

export type BeginMarkPayload = {
  __typename?: 'BeginMarkPayload';
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** For one mark of this kind, within 60 seconds. */
  nonce?: Maybe<Scalars['String']['output']>;
  policyVersion: Scalars['String']['output'];
  refusal?: Maybe<Refusal>;
};

export type BoardConnection = {
  __typename?: 'BoardConnection';
  nodes: Array<BoardLine>;
  pageInfo: PageInfo;
};

/** A person on a day. Everything but the restriction is null while the door is shut. */
export type BoardLine = {
  __typename?: 'BoardLine';
  firstIn?: Maybe<Scalars['DateTime']['output']>;
  lastMarkAt?: Maybe<Scalars['DateTime']['output']>;
  lastOut?: Maybe<Scalars['DateTime']['output']>;
  /** By time, with what is found about each. */
  marks: Array<AttendanceMark>;
  person?: Maybe<Person>;
  restriction?: Maybe<Restriction>;
  state?: Maybe<PresenceState>;
};

export type ChangeKioskInput = {
  /** Ends the kiosk; else its screen gets a new key, and the former one is good for nothing. */
  ends: Scalars['Boolean']['input'];
  kioskId: Scalars['ID']['input'];
};

export type ClassCount = {
  __typename?: 'ClassCount';
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
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

export type DecideMarkRequestInput = {
  /** 3 to 500 characters; the member reads it. */
  answer: Scalars['String']['input'];
  approves: Scalars['Boolean']['input'];
  requestId: Scalars['ID']['input'];
};

/** Whether the marks of a company keep the name of the zone they were made in. They do not, unless it gave a reason (Art. 10). */
export type DecideZoneKeepingInput = {
  /** Why the company needs it; of its work, never of a person. */
  justification: Scalars['String']['input'];
  keeps: Scalars['Boolean']['input'];
  organizationId: Scalars['ID']['input'];
};

export type DecideZoneKeepingPayload = {
  __typename?: 'DecideZoneKeepingPayload';
  decided: Scalars['Boolean']['output'];
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

export type EndZoneInput = {
  version: Scalars['Int']['input'];
  zoneId: Scalars['ID']['input'];
};

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

/** A field before and after, each as JSON. */
export type FormerValue = {
  __typename?: 'FormerValue';
  after: Scalars['String']['output'];
  before: Scalars['String']['output'];
  field: Scalars['String']['output'];
  id: Scalars['String']['output'];
  table: Scalars['String']['output'];
};

export type GiveLocationConsentInput = {
  /** Version of the words that were shown. */
  wording: Scalars['String']['input'];
};

export type GiveLocationConsentPayload = {
  __typename?: 'GiveLocationConsentPayload';
  givenAt?: Maybe<Scalars['DateTime']['output']>;
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

/** A screen in an office that shows a code which changes every 30 seconds: marking without a position. */
export type Kiosk = {
  __typename?: 'Kiosk';
  changedAt: Scalars['DateTime']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type KioskPayload = {
  __typename?: 'KioskPayload';
  /** The screen's key, told this once. It belongs behind the # of the kiosk page's address, which no browser sends. */
  key?: Maybe<Scalars['String']['output']>;
  kiosk?: Maybe<Kiosk>;
  refusal?: Maybe<Refusal>;
};

/** The consent to location: its own, and only for customers with the service (Art. 1.1, 10). */
export type LocationConsent = {
  __typename?: 'LocationConsent';
  byGuardian: Scalars['Boolean']['output'];
  /** Their own, or a guardian's that counts as theirs (Art. 10(3)). */
  given: Scalars['Boolean']['output'];
  givenAt?: Maybe<Scalars['DateTime']['output']>;
  text: Scalars['String']['output'];
  /** Version of the words that are shown, to be sent with the consent. */
  wording: Scalars['String']['output'];
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

export type MarkAtKioskInput = {
  /** Eight digits. */
  code: Scalars['String']['input'];
  /** Going to work or leaving; a home has no kiosk. */
  kind: AttendanceKind;
};

/** Nothing here could carry a position, and what tries to is refused before anything is stored (Art. 10). */
export type MarkAttendanceInput = {
  kind: AttendanceKind;
  nonce: Scalars['String']['input'];
  policyVersion: Scalars['String']['input'];
  verdict: AttendanceVerdict;
  /** Only where the company justified it; never for a home, and never with a refusal. */
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};

export type MarkPayload = {
  __typename?: 'MarkPayload';
  mark?: Maybe<AttendanceMark>;
  refusal?: Maybe<Refusal>;
  /** The mark had been made: nothing was written anew. */
  repeated: Scalars['Boolean']['output'];
};

/** A member's request about their marks. Everything but state and times is null while the door is shut. */
export type MarkRequest = {
  __typename?: 'MarkRequest';
  answer?: Maybe<Scalars['String']['output']>;
  at?: Maybe<Scalars['DateTime']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the staff who decided. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The mark that is wanted; null where one should only be set aside. */
  kind?: Maybe<AttendanceKind>;
  person?: Maybe<Person>;
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  restriction?: Maybe<Restriction>;
  state: MarkRequestState;
  /** The mark that should not count. */
  voids?: Maybe<Scalars['ID']['output']>;
};

export type MarkRequestConnection = {
  __typename?: 'MarkRequestConnection';
  nodes: Array<MarkRequest>;
  pageInfo: PageInfo;
};

export type MarkRequestPayload = {
  __typename?: 'MarkRequestPayload';
  refusal?: Maybe<Refusal>;
  request?: Maybe<MarkRequest>;
};

export type MarkRequestState =
  | 'APPROVED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'TAKEN_BACK';

export type MonthConnection = {
  __typename?: 'MonthConnection';
  nodes: Array<MonthLine>;
  pageInfo: PageInfo;
};

/** A person's month by the company's clock. Everything but the restriction is null or empty while the door is shut. */
export type MonthLine = {
  __typename?: 'MonthLine';
  /** Newest first. */
  days: Array<AttendanceDay>;
  daysAtHome?: Maybe<Scalars['Int']['output']>;
  /** Days with a mark that counts. */
  daysMarked?: Maybe<Scalars['Int']['output']>;
  /** Where in the company they work, as the company writes it; null where it wrote nothing, or the door is shut. */
  department?: Maybe<Scalars['String']['output']>;
  /** Marks that cannot be as they were made. */
  findings?: Maybe<Scalars['Int']['output']>;
  /** Between going and leaving, over the month. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Working days that have passed without a mark that counts. */
  missing: Array<Scalars['Date']['output']>;
  person?: Maybe<Person>;
  restriction?: Maybe<Restriction>;
};

export type Mutation = {
  __typename?: 'Mutation';
  addKiosk: KioskPayload;
  /** Copies what law keeps into the archive, reduced to the fields that each law needs; deletes nothing. */
  archiveRecords: ArchivedOutcome;
  /** A number for one mark of the caller's; refused where location may not be used for them. */
  beginMark: BeginMarkPayload;
  changeKiosk: KioskPayload;
  /** Corrects fields of a person's records and seals all rows of the class under a new version of their scope, in one transaction with the search tables. */
  correctRecords: CorrectedRecords;
  /** Nobody decides about themselves. A decision stands. */
  decideMarkRequest: MarkRequestPayload;
  /** Holds for marks to come. A home, and a check at home, never keep a zone. */
  decideZoneKeeping: DecideZoneKeepingPayload;
  /** Deletes the rows of condemned targets, and those of the same people that the archive has taken over; refuses a target that the vault has not condemned. */
  destroyRecords: DestroyRecordsPayload;
  /** Ends a zone at once. Ended again it stays as it ended. */
  endZone: ZonePayload;
  /** The member's own consent to being judged by location. Withdrawn with withdrawLocationConsent. */
  giveLocationConsent: GiveLocationConsentPayload;
  importAttendance: ImportChunkPayload;
  /** Whether it was news. */
  keepVerifiedWard: Scalars['Boolean']['output'];
  /** Marks the caller's own attendance with the code that a kiosk of their company shows. One mark a code. */
  markAtKiosk: MarkPayload;
  /** Uses the number up. The same again answers the same mark; something else under it is refused. */
  markAttendance: MarkPayload;
  /** Asks for a mark that is missing (also: the manager's confirmation where there was no position), or that one be set aside. */
  requestMark: MarkRequestPayload;
  /** Writes this part's search tables anew: no deleted entry stays in their files or in PostgreSQL's statistics. Searches wait meanwhile. */
  rewriteSearchTables: Scalars['Boolean']['output'];
  saveAttendanceSettings: AttendanceSettingsPayload;
  /** Makes a zone, or a new version of it: a circle of 100 m radius at least, or a simple polygon as large. */
  saveZone: ZonePayload;
  takeBackMarkRequest: MarkRequestPayload;
  /** Ends the consent to location, and with it the records of its use, at once (Art. 10). Asked again it changes nothing. */
  withdrawLocationConsent: WithdrawLocationConsentPayload;
};


export type MutationAddKioskArgs = {
  input: AddKioskInput;
};


export type MutationArchiveRecordsArgs = {
  input: ArchiveRecordsInput;
};


export type MutationBeginMarkArgs = {
  input: BeginMarkInput;
};


export type MutationChangeKioskArgs = {
  input: ChangeKioskInput;
};


export type MutationCorrectRecordsArgs = {
  input: CorrectRecordsInput;
};


export type MutationDecideMarkRequestArgs = {
  input: DecideMarkRequestInput;
};


export type MutationDecideZoneKeepingArgs = {
  input: DecideZoneKeepingInput;
};


export type MutationDestroyRecordsArgs = {
  input: DestroyRecordsInput;
};


export type MutationEndZoneArgs = {
  input: EndZoneInput;
};


export type MutationGiveLocationConsentArgs = {
  input: GiveLocationConsentInput;
};


export type MutationImportAttendanceArgs = {
  input: ImportChunkInput;
};


export type MutationKeepVerifiedWardArgs = {
  input: VerifiedWardInput;
};


export type MutationMarkAtKioskArgs = {
  input: MarkAtKioskInput;
};


export type MutationMarkAttendanceArgs = {
  input: MarkAttendanceInput;
};


export type MutationRequestMarkArgs = {
  input: RequestMarkInput;
};


export type MutationSaveAttendanceSettingsArgs = {
  input: SaveAttendanceSettingsInput;
};


export type MutationSaveZoneArgs = {
  input: SaveZoneInput;
};


export type MutationTakeBackMarkRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationWithdrawLocationConsentArgs = {
  input: WithdrawLocationConsentInput;
};

/** What a member's own page needs. No position is in it, and none comes back. */
export type OwnAttendance = {
  __typename?: 'OwnAttendance';
  consent: LocationConsent;
  /** The last 31 days, newest first; days without a mark are left out. */
  days: Array<AttendanceDay>;
  /** Whether an accepted mark may name its zone: only where the company gave a reason. */
  keepsZones: Scalars['Boolean']['output'];
  /** The caller's own id, for withdrawing their consent. */
  personId: Scalars['ID']['output'];
  policyVersion: Scalars['String']['output'];
  /** Newest first, at most 50. */
  requests: Array<MarkRequest>;
  /** Whether the member's company has the service at all. */
  service: Scalars['Boolean']['output'];
  timeZone: Scalars['String']['output'];
  /** The calendar day by the company's clock. */
  today: Scalars['Date']['output'];
  /** In force today; empty without a consent, because nothing is judged then. */
  zones: Array<Zone>;
};

/** Cursor pagination: pages of at most 200. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Person = {
  __typename?: 'Person';
  /** Marks of this person, newest first. No position is stored, and no field here could carry one (Art. 10). */
  attendanceMarks: AttendanceMarkConnection;
  id: Scalars['ID']['output'];
};


export type PersonAttendanceMarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PresenceState =
  /** Checked at home. */
  | 'HOME'
  /** At work, by the last mark. */
  | 'IN'
  | 'OUT'
  /** The last mark was refused by the person's device. */
  | 'REFUSED';

export type Query = {
  __typename?: 'Query';
  /** Which of these steps of corrections this part's database has. */
  appliedCorrections: Array<Scalars['String']['output']>;
  /** Who marked on a day by the company's clock, the latest first. */
  attendanceBoard: BoardConnection;
  /** The accepted and refused marks of an organization, newest first. */
  attendanceMarks: AttendanceMarkConnection;
  /** Months such as 2026-11. Who marked in it or in the month before, by an order that stays. */
  attendanceMonth: MonthConnection;
  /** Opens nobody's data, so that a page may ask often and look only when there is something new. */
  attendancePulse: AttendancePulse;
  /** Null where the company is out of reach. */
  attendanceSettings?: Maybe<AttendanceSettings>;
  /** What a correction would change, and what is wrong with it; changes nothing. Opens what is asked about in the name of the request. */
  checkCorrection: CorrectionCheck;
  /** What of a person can be corrected here, as it stands now, and of everything else why not. `caseId`: the request; it stands in the access records. */
  correctableOf: CorrectableRecords;
  /**
   * Groups of a class whose anchor and end of purpose lie before an instant, oldest first. `byPurposeEnd`: the end of the purpose alone,
   * for classes that are due as soon as it ended.
   */
  dueGroups: HeldRecordGroupPage;
  /** The same, to be taken away as a file: recorded as a download. */
  exportAttendanceMonth: MonthConnection;
  /**
   * Everything this service holds of a person, with contents, for the person's own right to see it: 1 to 2,000 records a page.
   * `caseId`: the request that asks; it stands in the access records.
   */
  exportRecords: ExportedRecordPage;
  /**
   * What is held of these subjects in this service, by class and anchor. `recordClasses`: only these.
   * `counted: false`: only the facts that decide are wanted; `records` may then be less than there are, but not zero.
   */
  heldRecords: Array<HeldRecordGroup>;
  kiosks: Array<Kiosk>;
  /** Requests of a company's people, newest first; only the open ones with `open`. */
  markRequests: MarkRequestConnection;
  /** The caller's own. */
  ownAttendance?: Maybe<OwnAttendance>;
  /**
   * Rows and search tokens that are left of these targets, and rows of any other table that hold the id of one (class `(table <name>)`).
   * Zero is success only where absence was expected.
   */
  residueOf: Array<ClassCount>;
  /** In how many columns and search tables `residueOf` looks for these classes. */
  residuePlaces: Scalars['Int']['output'];
  /** Null where a company decided nothing: then nothing is kept. */
  zoneKeeping?: Maybe<ZoneKeepingDecision>;
  /** Zones of a company as they stand, ended ones last; at most 50 are in force. */
  zones: Array<Zone>;
};


export type QueryAppliedCorrectionsArgs = {
  requestIds: Array<Scalars['String']['input']>;
};


export type QueryAttendanceBoardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  organizationId: Scalars['ID']['input'];
};


export type QueryAttendanceMarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organizationId: Scalars['ID']['input'];
};


export type QueryAttendanceMonthArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
};


export type QueryAttendancePulseArgs = {
  day: Scalars['Date']['input'];
  organizationId: Scalars['ID']['input'];
};


export type QueryAttendanceSettingsArgs = {
  organizationId: Scalars['ID']['input'];
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


export type QueryExportAttendanceMonthArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
};


export type QueryExportRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  subjectId: Scalars['ID']['input'];
};


export type QueryHeldRecordsArgs = {
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  recordClasses?: InputMaybe<Array<Scalars['String']['input']>>;
  subjectIds: Array<Scalars['ID']['input']>;
};


export type QueryKiosksArgs = {
  organizationId: Scalars['ID']['input'];
};


export type QueryMarkRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  organizationId: Scalars['ID']['input'];
};


export type QueryResidueOfArgs = {
  recordClasses: Array<Scalars['String']['input']>;
  subjectIds: Array<Scalars['ID']['input']>;
  untilDays: Array<Scalars['Date']['input']>;
};


export type QueryResiduePlacesArgs = {
  recordClasses: Array<Scalars['String']['input']>;
};


export type QueryZoneKeepingArgs = {
  organizationId: Scalars['ID']['input'];
};


export type QueryZonesArgs = {
  organizationId: Scalars['ID']['input'];
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

export type RequestMarkInput = {
  /** When it should have been made; now when absent. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The mark that is missing; may be absent where one is to be set aside. */
  kind?: InputMaybe<AttendanceKind>;
  /** 3 to 500 characters; no position. */
  reason: Scalars['String']['input'];
  /** Chosen by the asker: the same request is made once. */
  requestId: Scalars['ID']['input'];
  /** A mark of one's own that should not count. */
  voids?: InputMaybe<Scalars['ID']['input']>;
};

/** Why the door is shut for somebody, and since when. */
export type Restriction = {
  __typename?: 'Restriction';
  /** WITHDRAWN, REQUESTED, HELD or DESTROYED. */
  reason: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

export type SaveAttendanceSettingsInput = {
  endsAt: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  reminds: Scalars['Boolean']['input'];
  startsAt: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
  workingDays: Array<Scalars['Int']['input']>;
};

export type SaveZoneInput = {
  activeFrom: Scalars['Date']['input'];
  activeUntil?: InputMaybe<Scalars['Date']['input']>;
  geometry: Scalars['ZoneGeometry']['input'];
  /** After the place of work; never a home. */
  name: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  /** The version that was looked at; wanted where a zone is changed. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The zone that is changed; a new one when absent. */
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};

export type ScopeVersion = {
  __typename?: 'ScopeVersion';
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** What cannot be as it was marked. Nothing is lost for it; a manager looks. */
export type SequenceFinding =
  /** Never left, for more than sixteen hours. */
  | 'MISSING_OUT'
  /** Leaving without having gone. */
  | 'OUT_WITHOUT_IN'
  /** Going to work without having left before. */
  | 'TWICE_IN';

/** Fields that are held and are not corrected at a request, and why. */
export type UncorrectableFields = {
  __typename?: 'UncorrectableFields';
  fields: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recordClass: Scalars['String']['output'];
};

/** How a guardian consent stands, as the privacy part tells it. No name, and nothing of what kind of ward it is about. */
export type VerifiedWardInput = {
  consentId: Scalars['ID']['input'];
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the last day is one of age. */
  endsByAge: Scalars['Boolean']['input'];
  frozenAt?: InputMaybe<Scalars['DateTime']['input']>;
  personId: Scalars['ID']['input'];
  /** Whether nobody is a guardian any more. */
  released: Scalars['Boolean']['input'];
  /** An older telling changes nothing. */
  revision: Scalars['Int']['input'];
  /** Under which version of the ward's key it is sealed. */
  scopeVersion: Scalars['Int']['input'];
  /** Whether the ward consents as well. */
  together: Scalars['Boolean']['input'];
  /** Calendar days, both included. */
  validFrom: Scalars['Date']['input'];
  validUntil: Scalars['Date']['input'];
};

export type WithdrawLocationConsentInput = {
  personId: Scalars['ID']['input'];
};

export type WithdrawLocationConsentPayload = {
  __typename?: 'WithdrawLocationConsentPayload';
  fate?: Maybe<LocationUseFate>;
  /** What becomes of the records of location use, as a sentence. */
  message?: Maybe<Scalars['String']['output']>;
  /** The destruction list, such as D-2026-11-01-location-use-at-once-1. */
  reference?: Maybe<Scalars['String']['output']>;
  refusal?: Maybe<Refusal>;
  /** When the consent ended; an earlier withdrawal's time stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A place of a company where going to work counts. Judged on the person's own device; nobody's position comes back (Art. 10). */
export type Zone = {
  __typename?: 'Zone';
  /** First and last day, in the company's time zone. */
  activeFrom: Scalars['Date']['output'];
  activeUntil?: Maybe<Scalars['Date']['output']>;
  changedAt: Scalars['DateTime']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  geometry: Scalars['ZoneGeometry']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Counts up with every change; earlier versions are kept. */
  version: Scalars['Int']['output'];
};

/** What a company decided about keeping the names of zones, and why. */
export type ZoneKeepingDecision = {
  __typename?: 'ZoneKeepingDecision';
  decidedAt: Scalars['DateTime']['output'];
  justification: Scalars['String']['output'];
  keeps: Scalars['Boolean']['output'];
};

export type ZonePayload = {
  __typename?: 'ZonePayload';
  refusal?: Maybe<Refusal>;
  zone?: Maybe<Zone>;
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
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddKioskInput: AddKioskInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchiveRecordsInput: ArchiveRecordsInput;
  ArchivedCount: ResolverTypeWrapper<ArchivedCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ArchivedOutcome: ResolverTypeWrapper<ArchivedOutcome>;
  AttendanceDay: ResolverTypeWrapper<Omit<AttendanceDay, 'marks'> & { marks: Array<ResolversTypes['AttendanceMark']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AttendanceKind: AttendanceKind;
  AttendanceMark: ResolverTypeWrapper<Omit<AttendanceMark, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  AttendanceMarkConnection: ResolverTypeWrapper<Omit<AttendanceMarkConnection, 'nodes'> & { nodes: Array<ResolversTypes['AttendanceMark']> }>;
  AttendancePulse: ResolverTypeWrapper<AttendancePulse>;
  AttendanceSettings: ResolverTypeWrapper<AttendanceSettings>;
  AttendanceSettingsPayload: ResolverTypeWrapper<AttendanceSettingsPayload>;
  AttendanceVerdict: AttendanceVerdict;
  AttendanceWay: AttendanceWay;
  BeginMarkInput: BeginMarkInput;
  BeginMarkPayload: ResolverTypeWrapper<BeginMarkPayload>;
  BoardConnection: ResolverTypeWrapper<Omit<BoardConnection, 'nodes'> & { nodes: Array<ResolversTypes['BoardLine']> }>;
  BoardLine: ResolverTypeWrapper<Omit<BoardLine, 'marks' | 'person'> & { marks: Array<ResolversTypes['AttendanceMark']>, person?: Maybe<ResolversTypes['Person']> }>;
  ChangeKioskInput: ChangeKioskInput;
  ClassCount: ResolverTypeWrapper<ClassCount>;
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
  DecideMarkRequestInput: DecideMarkRequestInput;
  DecideZoneKeepingInput: DecideZoneKeepingInput;
  DecideZoneKeepingPayload: ResolverTypeWrapper<DecideZoneKeepingPayload>;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: ResolverTypeWrapper<DestroyRecordsPayload>;
  EndZoneInput: EndZoneInput;
  ExportedRecord: ResolverTypeWrapper<ExportedRecord>;
  ExportedRecordPage: ResolverTypeWrapper<ExportedRecordPage>;
  FieldChangeInput: FieldChangeInput;
  FormerValue: ResolverTypeWrapper<FormerValue>;
  GiveLocationConsentInput: GiveLocationConsentInput;
  GiveLocationConsentPayload: ResolverTypeWrapper<GiveLocationConsentPayload>;
  HeldPersonInput: HeldPersonInput;
  HeldRecordGroup: ResolverTypeWrapper<HeldRecordGroup>;
  HeldRecordGroupPage: ResolverTypeWrapper<HeldRecordGroupPage>;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ResolverTypeWrapper<ImportChunkPayload>;
  Kiosk: ResolverTypeWrapper<Kiosk>;
  KioskPayload: ResolverTypeWrapper<KioskPayload>;
  LocationConsent: ResolverTypeWrapper<LocationConsent>;
  LocationUseFate: LocationUseFate;
  MarkAtKioskInput: MarkAtKioskInput;
  MarkAttendanceInput: MarkAttendanceInput;
  MarkPayload: ResolverTypeWrapper<Omit<MarkPayload, 'mark'> & { mark?: Maybe<ResolversTypes['AttendanceMark']> }>;
  MarkRequest: ResolverTypeWrapper<Omit<MarkRequest, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  MarkRequestConnection: ResolverTypeWrapper<Omit<MarkRequestConnection, 'nodes'> & { nodes: Array<ResolversTypes['MarkRequest']> }>;
  MarkRequestPayload: ResolverTypeWrapper<Omit<MarkRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['MarkRequest']> }>;
  MarkRequestState: MarkRequestState;
  MonthConnection: ResolverTypeWrapper<Omit<MonthConnection, 'nodes'> & { nodes: Array<ResolversTypes['MonthLine']> }>;
  MonthLine: ResolverTypeWrapper<Omit<MonthLine, 'days' | 'person'> & { days: Array<ResolversTypes['AttendanceDay']>, person?: Maybe<ResolversTypes['Person']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OwnAttendance: ResolverTypeWrapper<OwnAttendanceMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PresenceState: PresenceState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  RequestMarkInput: RequestMarkInput;
  Restriction: ResolverTypeWrapper<Restriction>;
  SaveAttendanceSettingsInput: SaveAttendanceSettingsInput;
  SaveZoneInput: SaveZoneInput;
  ScopeVersion: ResolverTypeWrapper<ScopeVersion>;
  SequenceFinding: SequenceFinding;
  UncorrectableFields: ResolverTypeWrapper<UncorrectableFields>;
  VerifiedWardInput: VerifiedWardInput;
  WithdrawLocationConsentInput: WithdrawLocationConsentInput;
  WithdrawLocationConsentPayload: ResolverTypeWrapper<WithdrawLocationConsentPayload>;
  Zone: ResolverTypeWrapper<Zone>;
  ZoneGeometry: ResolverTypeWrapper<Scalars['ZoneGeometry']['output']>;
  ZoneKeepingDecision: ResolverTypeWrapper<ZoneKeepingDecision>;
  ZonePayload: ResolverTypeWrapper<ZonePayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddKioskInput: AddKioskInput;
  ID: Scalars['ID']['output'];
  ArchiveRecordsInput: ArchiveRecordsInput;
  ArchivedCount: ArchivedCount;
  Int: Scalars['Int']['output'];
  ArchivedOutcome: ArchivedOutcome;
  AttendanceDay: Omit<AttendanceDay, 'marks'> & { marks: Array<ResolversParentTypes['AttendanceMark']> };
  Boolean: Scalars['Boolean']['output'];
  AttendanceMark: Omit<AttendanceMark, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  AttendanceMarkConnection: Omit<AttendanceMarkConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['AttendanceMark']> };
  AttendancePulse: AttendancePulse;
  AttendanceSettings: AttendanceSettings;
  AttendanceSettingsPayload: AttendanceSettingsPayload;
  BeginMarkInput: BeginMarkInput;
  BeginMarkPayload: BeginMarkPayload;
  BoardConnection: Omit<BoardConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['BoardLine']> };
  BoardLine: Omit<BoardLine, 'marks' | 'person'> & { marks: Array<ResolversParentTypes['AttendanceMark']>, person?: Maybe<ResolversParentTypes['Person']> };
  ChangeKioskInput: ChangeKioskInput;
  ClassCount: ClassCount;
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
  DecideMarkRequestInput: DecideMarkRequestInput;
  DecideZoneKeepingInput: DecideZoneKeepingInput;
  DecideZoneKeepingPayload: DecideZoneKeepingPayload;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: DestroyRecordsPayload;
  EndZoneInput: EndZoneInput;
  ExportedRecord: ExportedRecord;
  ExportedRecordPage: ExportedRecordPage;
  FieldChangeInput: FieldChangeInput;
  FormerValue: FormerValue;
  GiveLocationConsentInput: GiveLocationConsentInput;
  GiveLocationConsentPayload: GiveLocationConsentPayload;
  HeldPersonInput: HeldPersonInput;
  HeldRecordGroup: HeldRecordGroup;
  HeldRecordGroupPage: HeldRecordGroupPage;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ImportChunkPayload;
  Kiosk: Kiosk;
  KioskPayload: KioskPayload;
  LocationConsent: LocationConsent;
  MarkAtKioskInput: MarkAtKioskInput;
  MarkAttendanceInput: MarkAttendanceInput;
  MarkPayload: Omit<MarkPayload, 'mark'> & { mark?: Maybe<ResolversParentTypes['AttendanceMark']> };
  MarkRequest: Omit<MarkRequest, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  MarkRequestConnection: Omit<MarkRequestConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['MarkRequest']> };
  MarkRequestPayload: Omit<MarkRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['MarkRequest']> };
  MonthConnection: Omit<MonthConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['MonthLine']> };
  MonthLine: Omit<MonthLine, 'days' | 'person'> & { days: Array<ResolversParentTypes['AttendanceDay']>, person?: Maybe<ResolversParentTypes['Person']> };
  Mutation: Record<PropertyKey, never>;
  OwnAttendance: OwnAttendanceMapper;
  PageInfo: PageInfo;
  Person: PersonMapper;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  RefusedRow: RefusedRow;
  RequestMarkInput: RequestMarkInput;
  Restriction: Restriction;
  SaveAttendanceSettingsInput: SaveAttendanceSettingsInput;
  SaveZoneInput: SaveZoneInput;
  ScopeVersion: ScopeVersion;
  UncorrectableFields: UncorrectableFields;
  VerifiedWardInput: VerifiedWardInput;
  WithdrawLocationConsentInput: WithdrawLocationConsentInput;
  WithdrawLocationConsentPayload: WithdrawLocationConsentPayload;
  Zone: Zone;
  ZoneGeometry: Scalars['ZoneGeometry']['output'];
  ZoneKeepingDecision: ZoneKeepingDecision;
  ZonePayload: ZonePayload;
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

export type AttendanceDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceDay'] = ResolversParentTypes['AttendanceDay']> = {
  checkedAtHome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstIn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastOut?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['AttendanceMark']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceMark'] = ResolversParentTypes['AttendanceMark']> = {
  finding?: Resolver<Maybe<ResolversTypes['SequenceFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AttendanceKind']>, ParentType, ContextType>;
  markedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['AttendanceVerdict']>, ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['AttendanceWay']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttendanceMarkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceMarkConnection'] = ResolversParentTypes['AttendanceMarkConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AttendanceMark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AttendancePulseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendancePulse'] = ResolversParentTypes['AttendancePulse']> = {
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceSettings'] = ResolversParentTypes['AttendanceSettings']> = {
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reminds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingDays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttendanceSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceSettingsPayload'] = ResolversParentTypes['AttendanceSettingsPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['AttendanceSettings']>, ParentType, ContextType>;
};

export type BeginMarkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginMarkPayload'] = ResolversParentTypes['BeginMarkPayload']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nonce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BoardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardConnection'] = ResolversParentTypes['BoardConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoardLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardLine'] = ResolversParentTypes['BoardLine']> = {
  firstIn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastMarkAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastOut?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['AttendanceMark']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PresenceState']>, ParentType, ContextType>;
};

export type ClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount']> = {
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DecideZoneKeepingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideZoneKeepingPayload'] = ResolversParentTypes['DecideZoneKeepingPayload']> = {
  decided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DestroyRecordsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestroyRecordsPayload'] = ResolversParentTypes['DestroyRecordsPayload']> = {
  archived?: Resolver<Array<ResolversTypes['ArchivedCount']>, ParentType, ContextType>;
  destroyed?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType>;
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

export type GiveLocationConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveLocationConsentPayload'] = ResolversParentTypes['GiveLocationConsentPayload']> = {
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type KioskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kiosk'] = ResolversParentTypes['Kiosk']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KioskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KioskPayload'] = ResolversParentTypes['KioskPayload']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kiosk?: Resolver<Maybe<ResolversTypes['Kiosk']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LocationConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationConsent'] = ResolversParentTypes['LocationConsent']> = {
  byGuardian?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkPayload'] = ResolversParentTypes['MarkPayload']> = {
  mark?: Resolver<Maybe<ResolversTypes['AttendanceMark']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarkRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkRequest'] = ResolversParentTypes['MarkRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AttendanceKind']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MarkRequestState'], ParentType, ContextType>;
  voids?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MarkRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkRequestConnection'] = ResolversParentTypes['MarkRequestConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MarkRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MarkRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkRequestPayload'] = ResolversParentTypes['MarkRequestPayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['MarkRequest']>, ParentType, ContextType>;
};

export type MonthConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthConnection'] = ResolversParentTypes['MonthConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MonthLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MonthLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthLine'] = ResolversParentTypes['MonthLine']> = {
  days?: Resolver<Array<ResolversTypes['AttendanceDay']>, ParentType, ContextType>;
  daysAtHome?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysMarked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addKiosk?: Resolver<ResolversTypes['KioskPayload'], ParentType, ContextType, RequireFields<MutationAddKioskArgs, 'input'>>;
  archiveRecords?: Resolver<ResolversTypes['ArchivedOutcome'], ParentType, ContextType, RequireFields<MutationArchiveRecordsArgs, 'input'>>;
  beginMark?: Resolver<ResolversTypes['BeginMarkPayload'], ParentType, ContextType, RequireFields<MutationBeginMarkArgs, 'input'>>;
  changeKiosk?: Resolver<ResolversTypes['KioskPayload'], ParentType, ContextType, RequireFields<MutationChangeKioskArgs, 'input'>>;
  correctRecords?: Resolver<ResolversTypes['CorrectedRecords'], ParentType, ContextType, RequireFields<MutationCorrectRecordsArgs, 'input'>>;
  decideMarkRequest?: Resolver<ResolversTypes['MarkRequestPayload'], ParentType, ContextType, RequireFields<MutationDecideMarkRequestArgs, 'input'>>;
  decideZoneKeeping?: Resolver<ResolversTypes['DecideZoneKeepingPayload'], ParentType, ContextType, RequireFields<MutationDecideZoneKeepingArgs, 'input'>>;
  destroyRecords?: Resolver<ResolversTypes['DestroyRecordsPayload'], ParentType, ContextType, RequireFields<MutationDestroyRecordsArgs, 'input'>>;
  endZone?: Resolver<ResolversTypes['ZonePayload'], ParentType, ContextType, RequireFields<MutationEndZoneArgs, 'input'>>;
  giveLocationConsent?: Resolver<ResolversTypes['GiveLocationConsentPayload'], ParentType, ContextType, RequireFields<MutationGiveLocationConsentArgs, 'input'>>;
  importAttendance?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportAttendanceArgs, 'input'>>;
  keepVerifiedWard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationKeepVerifiedWardArgs, 'input'>>;
  markAtKiosk?: Resolver<ResolversTypes['MarkPayload'], ParentType, ContextType, RequireFields<MutationMarkAtKioskArgs, 'input'>>;
  markAttendance?: Resolver<ResolversTypes['MarkPayload'], ParentType, ContextType, RequireFields<MutationMarkAttendanceArgs, 'input'>>;
  requestMark?: Resolver<ResolversTypes['MarkRequestPayload'], ParentType, ContextType, RequireFields<MutationRequestMarkArgs, 'input'>>;
  rewriteSearchTables?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveAttendanceSettings?: Resolver<ResolversTypes['AttendanceSettingsPayload'], ParentType, ContextType, RequireFields<MutationSaveAttendanceSettingsArgs, 'input'>>;
  saveZone?: Resolver<ResolversTypes['ZonePayload'], ParentType, ContextType, RequireFields<MutationSaveZoneArgs, 'input'>>;
  takeBackMarkRequest?: Resolver<ResolversTypes['MarkRequestPayload'], ParentType, ContextType, RequireFields<MutationTakeBackMarkRequestArgs, 'requestId'>>;
  withdrawLocationConsent?: Resolver<ResolversTypes['WithdrawLocationConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawLocationConsentArgs, 'input'>>;
};

export type OwnAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnAttendance'] = ResolversParentTypes['OwnAttendance']> = {
  consent?: Resolver<ResolversTypes['LocationConsent'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['AttendanceDay']>, ParentType, ContextType>;
  keepsZones?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['MarkRequest']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendanceMarks?: Resolver<ResolversTypes['AttendanceMarkConnection'], ParentType, ContextType, RequireFields<PersonAttendanceMarksArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appliedCorrections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryAppliedCorrectionsArgs, 'requestIds'>>;
  attendanceBoard?: Resolver<ResolversTypes['BoardConnection'], ParentType, ContextType, RequireFields<QueryAttendanceBoardArgs, 'day' | 'first' | 'organizationId'>>;
  attendanceMarks?: Resolver<ResolversTypes['AttendanceMarkConnection'], ParentType, ContextType, RequireFields<QueryAttendanceMarksArgs, 'first' | 'organizationId'>>;
  attendanceMonth?: Resolver<ResolversTypes['MonthConnection'], ParentType, ContextType, RequireFields<QueryAttendanceMonthArgs, 'first' | 'month' | 'organizationId'>>;
  attendancePulse?: Resolver<ResolversTypes['AttendancePulse'], ParentType, ContextType, RequireFields<QueryAttendancePulseArgs, 'day' | 'organizationId'>>;
  attendanceSettings?: Resolver<Maybe<ResolversTypes['AttendanceSettings']>, ParentType, ContextType, RequireFields<QueryAttendanceSettingsArgs, 'organizationId'>>;
  checkCorrection?: Resolver<ResolversTypes['CorrectionCheck'], ParentType, ContextType, RequireFields<QueryCheckCorrectionArgs, 'input'>>;
  correctableOf?: Resolver<ResolversTypes['CorrectableRecords'], ParentType, ContextType, RequireFields<QueryCorrectableOfArgs, 'caseId' | 'subjectId'>>;
  dueGroups?: Resolver<ResolversTypes['HeldRecordGroupPage'], ParentType, ContextType, RequireFields<QueryDueGroupsArgs, 'anchoredBefore' | 'first' | 'recordClass'>>;
  exportAttendanceMonth?: Resolver<ResolversTypes['MonthConnection'], ParentType, ContextType, RequireFields<QueryExportAttendanceMonthArgs, 'first' | 'month' | 'organizationId'>>;
  exportRecords?: Resolver<ResolversTypes['ExportedRecordPage'], ParentType, ContextType, RequireFields<QueryExportRecordsArgs, 'caseId' | 'first' | 'subjectId'>>;
  heldRecords?: Resolver<Array<ResolversTypes['HeldRecordGroup']>, ParentType, ContextType, RequireFields<QueryHeldRecordsArgs, 'subjectIds'>>;
  kiosks?: Resolver<Array<ResolversTypes['Kiosk']>, ParentType, ContextType, RequireFields<QueryKiosksArgs, 'organizationId'>>;
  markRequests?: Resolver<ResolversTypes['MarkRequestConnection'], ParentType, ContextType, RequireFields<QueryMarkRequestsArgs, 'first' | 'open' | 'organizationId'>>;
  ownAttendance?: Resolver<Maybe<ResolversTypes['OwnAttendance']>, ParentType, ContextType>;
  residueOf?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<QueryResidueOfArgs, 'recordClasses' | 'subjectIds' | 'untilDays'>>;
  residuePlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryResiduePlacesArgs, 'recordClasses'>>;
  zoneKeeping?: Resolver<Maybe<ResolversTypes['ZoneKeepingDecision']>, ParentType, ContextType, RequireFields<QueryZoneKeepingArgs, 'organizationId'>>;
  zones?: Resolver<Array<ResolversTypes['Zone']>, ParentType, ContextType, RequireFields<QueryZonesArgs, 'organizationId'>>;
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

export type UncorrectableFieldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncorrectableFields'] = ResolversParentTypes['UncorrectableFields']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawLocationConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawLocationConsentPayload'] = ResolversParentTypes['WithdrawLocationConsentPayload']> = {
  fate?: Resolver<Maybe<ResolversTypes['LocationUseFate']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone']> = {
  activeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  activeUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  geometry?: Resolver<ResolversTypes['ZoneGeometry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface ZoneGeometryScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ZoneGeometry'], any> {
  name: 'ZoneGeometry';
}

export type ZoneKeepingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneKeepingDecision'] = ResolversParentTypes['ZoneKeepingDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  justification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keeps?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZonePayload'] = ResolversParentTypes['ZonePayload']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ArchivedCount?: ArchivedCountResolvers<ContextType>;
  ArchivedOutcome?: ArchivedOutcomeResolvers<ContextType>;
  AttendanceDay?: AttendanceDayResolvers<ContextType>;
  AttendanceMark?: AttendanceMarkResolvers<ContextType>;
  AttendanceMarkConnection?: AttendanceMarkConnectionResolvers<ContextType>;
  AttendancePulse?: AttendancePulseResolvers<ContextType>;
  AttendanceSettings?: AttendanceSettingsResolvers<ContextType>;
  AttendanceSettingsPayload?: AttendanceSettingsPayloadResolvers<ContextType>;
  BeginMarkPayload?: BeginMarkPayloadResolvers<ContextType>;
  BoardConnection?: BoardConnectionResolvers<ContextType>;
  BoardLine?: BoardLineResolvers<ContextType>;
  ClassCount?: ClassCountResolvers<ContextType>;
  CorrectableField?: CorrectableFieldResolvers<ContextType>;
  CorrectableRecords?: CorrectableRecordsResolvers<ContextType>;
  CorrectableRow?: CorrectableRowResolvers<ContextType>;
  CorrectedRecords?: CorrectedRecordsResolvers<ContextType>;
  CorrectedRow?: CorrectedRowResolvers<ContextType>;
  CorrectionCheck?: CorrectionCheckResolvers<ContextType>;
  CorrectionFault?: CorrectionFaultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideZoneKeepingPayload?: DecideZoneKeepingPayloadResolvers<ContextType>;
  DestroyRecordsPayload?: DestroyRecordsPayloadResolvers<ContextType>;
  ExportedRecord?: ExportedRecordResolvers<ContextType>;
  ExportedRecordPage?: ExportedRecordPageResolvers<ContextType>;
  FormerValue?: FormerValueResolvers<ContextType>;
  GiveLocationConsentPayload?: GiveLocationConsentPayloadResolvers<ContextType>;
  HeldRecordGroup?: HeldRecordGroupResolvers<ContextType>;
  HeldRecordGroupPage?: HeldRecordGroupPageResolvers<ContextType>;
  ImportChunkPayload?: ImportChunkPayloadResolvers<ContextType>;
  Kiosk?: KioskResolvers<ContextType>;
  KioskPayload?: KioskPayloadResolvers<ContextType>;
  LocationConsent?: LocationConsentResolvers<ContextType>;
  MarkPayload?: MarkPayloadResolvers<ContextType>;
  MarkRequest?: MarkRequestResolvers<ContextType>;
  MarkRequestConnection?: MarkRequestConnectionResolvers<ContextType>;
  MarkRequestPayload?: MarkRequestPayloadResolvers<ContextType>;
  MonthConnection?: MonthConnectionResolvers<ContextType>;
  MonthLine?: MonthLineResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OwnAttendance?: OwnAttendanceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  ScopeVersion?: ScopeVersionResolvers<ContextType>;
  UncorrectableFields?: UncorrectableFieldsResolvers<ContextType>;
  WithdrawLocationConsentPayload?: WithdrawLocationConsentPayloadResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneGeometry?: GraphQLScalarType;
  ZoneKeepingDecision?: ZoneKeepingDecisionResolvers<ContextType>;
  ZonePayload?: ZonePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
};
