import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
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

export type AttendanceKind =
  | 'CLOCK_IN'
  | 'CLOCK_OUT'
  | 'HOME_CHECK';

export type AttendanceMark = {
  __typename?: 'AttendanceMark';
  id: Scalars['ID']['output'];
  kind?: Maybe<AttendanceKind>;
  markedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose mark it is; null while the door is shut, as the rest. */
  person?: Maybe<Person>;
  /** Why everything else is null; null where the door is open. */
  restriction?: Maybe<Restriction>;
  verdict?: Maybe<AttendanceVerdict>;
  /** Only where the customer justified keeping it; never for a check at home. */
  zone?: Maybe<Scalars['String']['output']>;
};

export type AttendanceMarkConnection = {
  __typename?: 'AttendanceMarkConnection';
  nodes: Array<AttendanceMark>;
  pageInfo: PageInfo;
};

export type AttendanceVerdict =
  | 'ACCEPTED'
  | 'REFUSED';

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

export type Mutation = {
  __typename?: 'Mutation';
  /** Copies what law keeps into the archive, reduced to the fields that each law needs; deletes nothing. */
  archiveRecords: ArchivedOutcome;
  /** Corrects fields of a person's records and seals all rows of the class under a new version of their scope, in one transaction with the search tables. */
  correctRecords: CorrectedRecords;
  /** Holds for marks to come. A home, and a check at home, never keep a zone. */
  decideZoneKeeping: DecideZoneKeepingPayload;
  /** Deletes the rows of condemned targets, and those of the same people that the archive has taken over; refuses a target that the vault has not condemned. */
  destroyRecords: DestroyRecordsPayload;
  importAttendance: ImportChunkPayload;
  /** Whether it was news. */
  keepVerifiedWard: Scalars['Boolean']['output'];
  /** Writes this part's search tables anew: no deleted entry stays in their files or in PostgreSQL's statistics. Searches wait meanwhile. */
  rewriteSearchTables: Scalars['Boolean']['output'];
  /** Ends the consent to location, and with it the records of its use, at once (Art. 10). Asked again it changes nothing. */
  withdrawLocationConsent: WithdrawLocationConsentPayload;
};


export type MutationArchiveRecordsArgs = {
  input: ArchiveRecordsInput;
};


export type MutationCorrectRecordsArgs = {
  input: CorrectRecordsInput;
};


export type MutationDecideZoneKeepingArgs = {
  input: DecideZoneKeepingInput;
};


export type MutationDestroyRecordsArgs = {
  input: DestroyRecordsInput;
};


export type MutationImportAttendanceArgs = {
  input: ImportChunkInput;
};


export type MutationKeepVerifiedWardArgs = {
  input: VerifiedWardInput;
};


export type MutationWithdrawLocationConsentArgs = {
  input: WithdrawLocationConsentInput;
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

export type Query = {
  __typename?: 'Query';
  /** Which of these steps of corrections this part's database has. */
  appliedCorrections: Array<Scalars['String']['output']>;
  /** The accepted and refused marks of an organization, newest first. */
  attendanceMarks: AttendanceMarkConnection;
  /** What a correction would change, and what is wrong with it; changes nothing. Opens what is asked about in the name of the request. */
  checkCorrection: CorrectionCheck;
  /** What of a person can be corrected here, as it stands now, and of everything else why not. `caseId`: the request; it stands in the access records. */
  correctableOf: CorrectableRecords;
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
  /**
   * What is held of these subjects in this service, by class and anchor. `recordClasses`: only these.
   * `counted: false`: only the facts that decide are wanted; `records` may then be less than there are, but not zero.
   */
  heldRecords: Array<HeldRecordGroup>;
  /**
   * Rows and search tokens that are left of these targets, and rows of any other table that hold the id of one (class `(table <name>)`).
   * Zero is success only where absence was expected.
   */
  residueOf: Array<ClassCount>;
  /** In how many columns and search tables `residueOf` looks for these classes. */
  residuePlaces: Scalars['Int']['output'];
};


export type QueryAppliedCorrectionsArgs = {
  requestIds: Array<Scalars['String']['input']>;
};


export type QueryAttendanceMarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryResidueOfArgs = {
  recordClasses: Array<Scalars['String']['input']>;
  subjectIds: Array<Scalars['ID']['input']>;
  untilDays: Array<Scalars['Date']['input']>;
};


export type QueryResiduePlacesArgs = {
  recordClasses: Array<Scalars['String']['input']>;
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
  ArchiveRecordsInput: ArchiveRecordsInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchivedCount: ResolverTypeWrapper<ArchivedCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ArchivedOutcome: ResolverTypeWrapper<ArchivedOutcome>;
  AttendanceKind: AttendanceKind;
  AttendanceMark: ResolverTypeWrapper<Omit<AttendanceMark, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  AttendanceMarkConnection: ResolverTypeWrapper<Omit<AttendanceMarkConnection, 'nodes'> & { nodes: Array<ResolversTypes['AttendanceMark']> }>;
  AttendanceVerdict: AttendanceVerdict;
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
  DecideZoneKeepingInput: DecideZoneKeepingInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DecideZoneKeepingPayload: ResolverTypeWrapper<DecideZoneKeepingPayload>;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: ResolverTypeWrapper<DestroyRecordsPayload>;
  ExportedRecord: ResolverTypeWrapper<ExportedRecord>;
  ExportedRecordPage: ResolverTypeWrapper<ExportedRecordPage>;
  FieldChangeInput: FieldChangeInput;
  FormerValue: ResolverTypeWrapper<FormerValue>;
  HeldPersonInput: HeldPersonInput;
  HeldRecordGroup: ResolverTypeWrapper<HeldRecordGroup>;
  HeldRecordGroupPage: ResolverTypeWrapper<HeldRecordGroupPage>;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ResolverTypeWrapper<ImportChunkPayload>;
  LocationUseFate: LocationUseFate;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  Restriction: ResolverTypeWrapper<Restriction>;
  ScopeVersion: ResolverTypeWrapper<ScopeVersion>;
  UncorrectableFields: ResolverTypeWrapper<UncorrectableFields>;
  VerifiedWardInput: VerifiedWardInput;
  WithdrawLocationConsentInput: WithdrawLocationConsentInput;
  WithdrawLocationConsentPayload: ResolverTypeWrapper<WithdrawLocationConsentPayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ArchiveRecordsInput: ArchiveRecordsInput;
  ID: Scalars['ID']['output'];
  ArchivedCount: ArchivedCount;
  Int: Scalars['Int']['output'];
  ArchivedOutcome: ArchivedOutcome;
  AttendanceMark: Omit<AttendanceMark, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  AttendanceMarkConnection: Omit<AttendanceMarkConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['AttendanceMark']> };
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
  DecideZoneKeepingInput: DecideZoneKeepingInput;
  Boolean: Scalars['Boolean']['output'];
  DecideZoneKeepingPayload: DecideZoneKeepingPayload;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: DestroyRecordsPayload;
  ExportedRecord: ExportedRecord;
  ExportedRecordPage: ExportedRecordPage;
  FieldChangeInput: FieldChangeInput;
  FormerValue: FormerValue;
  HeldPersonInput: HeldPersonInput;
  HeldRecordGroup: HeldRecordGroup;
  HeldRecordGroupPage: HeldRecordGroupPage;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ImportChunkPayload;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: PersonMapper;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  RefusedRow: RefusedRow;
  Restriction: Restriction;
  ScopeVersion: ScopeVersion;
  UncorrectableFields: UncorrectableFields;
  VerifiedWardInput: VerifiedWardInput;
  WithdrawLocationConsentInput: WithdrawLocationConsentInput;
  WithdrawLocationConsentPayload: WithdrawLocationConsentPayload;
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

export type AttendanceMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceMark'] = ResolversParentTypes['AttendanceMark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AttendanceKind']>, ParentType, ContextType>;
  markedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['AttendanceVerdict']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttendanceMarkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceMarkConnection'] = ResolversParentTypes['AttendanceMarkConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AttendanceMark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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
  archiveRecords?: Resolver<ResolversTypes['ArchivedOutcome'], ParentType, ContextType, RequireFields<MutationArchiveRecordsArgs, 'input'>>;
  correctRecords?: Resolver<ResolversTypes['CorrectedRecords'], ParentType, ContextType, RequireFields<MutationCorrectRecordsArgs, 'input'>>;
  decideZoneKeeping?: Resolver<ResolversTypes['DecideZoneKeepingPayload'], ParentType, ContextType, RequireFields<MutationDecideZoneKeepingArgs, 'input'>>;
  destroyRecords?: Resolver<ResolversTypes['DestroyRecordsPayload'], ParentType, ContextType, RequireFields<MutationDestroyRecordsArgs, 'input'>>;
  importAttendance?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportAttendanceArgs, 'input'>>;
  keepVerifiedWard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationKeepVerifiedWardArgs, 'input'>>;
  rewriteSearchTables?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawLocationConsent?: Resolver<ResolversTypes['WithdrawLocationConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawLocationConsentArgs, 'input'>>;
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
  attendanceMarks?: Resolver<ResolversTypes['AttendanceMarkConnection'], ParentType, ContextType, RequireFields<QueryAttendanceMarksArgs, 'first' | 'organizationId'>>;
  checkCorrection?: Resolver<ResolversTypes['CorrectionCheck'], ParentType, ContextType, RequireFields<QueryCheckCorrectionArgs, 'input'>>;
  correctableOf?: Resolver<ResolversTypes['CorrectableRecords'], ParentType, ContextType, RequireFields<QueryCorrectableOfArgs, 'caseId' | 'subjectId'>>;
  dueGroups?: Resolver<ResolversTypes['HeldRecordGroupPage'], ParentType, ContextType, RequireFields<QueryDueGroupsArgs, 'anchoredBefore' | 'first' | 'recordClass'>>;
  exportRecords?: Resolver<ResolversTypes['ExportedRecordPage'], ParentType, ContextType, RequireFields<QueryExportRecordsArgs, 'caseId' | 'first' | 'subjectId'>>;
  heldRecords?: Resolver<Array<ResolversTypes['HeldRecordGroup']>, ParentType, ContextType, RequireFields<QueryHeldRecordsArgs, 'subjectIds'>>;
  residueOf?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<QueryResidueOfArgs, 'recordClasses' | 'subjectIds' | 'untilDays'>>;
  residuePlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryResiduePlacesArgs, 'recordClasses'>>;
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

export type Resolvers<ContextType = Context> = {
  ArchivedCount?: ArchivedCountResolvers<ContextType>;
  ArchivedOutcome?: ArchivedOutcomeResolvers<ContextType>;
  AttendanceMark?: AttendanceMarkResolvers<ContextType>;
  AttendanceMarkConnection?: AttendanceMarkConnectionResolvers<ContextType>;
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
  HeldRecordGroup?: HeldRecordGroupResolvers<ContextType>;
  HeldRecordGroupPage?: HeldRecordGroupPageResolvers<ContextType>;
  ImportChunkPayload?: ImportChunkPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  ScopeVersion?: ScopeVersionResolvers<ContextType>;
  UncorrectableFields?: UncorrectableFieldsResolvers<ContextType>;
  WithdrawLocationConsentPayload?: WithdrawLocationConsentPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
};
