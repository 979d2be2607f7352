import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationMapper } from '../customers/mappers.ts';
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

export type BillingContact = {
  __typename?: 'BillingContact';
  accountInformation?: Maybe<Scalars['String']['output']>;
  department?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  /** Why everything else is null; null where the door is open. */
  restriction?: Maybe<Restriction>;
};

export type BillingContactConnection = {
  __typename?: 'BillingContactConnection';
  nodes: Array<BillingContact>;
  pageInfo: PageInfo;
};

export type ClassCount = {
  __typename?: 'ClassCount';
  recordClass: Scalars['String']['output'];
  records: Scalars['Int']['output'];
};

export type Contract = {
  __typename?: 'Contract';
  concludedAt: Scalars['DateTime']['output'];
  /** When the contract ended or the subscription was withdrawn; null while it runs. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  service: Scalars['String']['output'];
};

export type ContractConnection = {
  __typename?: 'ContractConnection';
  nodes: Array<Contract>;
  pageInfo: PageInfo;
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

export type Customer = {
  __typename?: 'Customer';
  address?: Maybe<Scalars['String']['output']>;
  attendance?: Maybe<Scalars['Boolean']['output']>;
  businessName?: Maybe<Scalars['String']['output']>;
  googleWorkspace?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  locale?: Maybe<Scalars['String']['output']>;
  registrationNumber?: Maybe<Scalars['String']['output']>;
  representative?: Maybe<Scalars['String']['output']>;
  representativeContact?: Maybe<Scalars['String']['output']>;
  representativeEmail?: Maybe<Scalars['String']['output']>;
};

export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  nodes: Array<Organization>;
  pageInfo: PageInfo;
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

export type Invoice = {
  __typename?: 'Invoice';
  /** Decimal, in the currency's main unit. */
  amount?: Maybe<Scalars['String']['output']>;
  contractNumber: Scalars['String']['output'];
  currency?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  number: Scalars['String']['output'];
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  suppliedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  nodes: Array<Invoice>;
  pageInfo: PageInfo;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Copies what law keeps into the archive, reduced to the fields that each law needs; deletes nothing. */
  archiveRecords: ArchivedOutcome;
  /** Corrects fields of a person's records and seals all rows of the class under a new version of their scope, in one transaction with the search tables. */
  correctRecords: CorrectedRecords;
  /** Deletes the rows of condemned targets, and those of the same people that the archive has taken over; refuses a target that the vault has not condemned. */
  destroyRecords: DestroyRecordsPayload;
  importContacts: ImportChunkPayload;
  importContracts: ImportChunkPayload;
  importCustomers: ImportChunkPayload;
  importInvoices: ImportChunkPayload;
  /** Writes this part's search tables anew: no deleted entry stays in their files or in PostgreSQL's statistics. Searches wait meanwhile. */
  rewriteSearchTables: Scalars['Boolean']['output'];
};


export type MutationArchiveRecordsArgs = {
  input: ArchiveRecordsInput;
};


export type MutationCorrectRecordsArgs = {
  input: CorrectRecordsInput;
};


export type MutationDestroyRecordsArgs = {
  input: DestroyRecordsInput;
};


export type MutationImportContactsArgs = {
  input: ImportChunkInput;
};


export type MutationImportContractsArgs = {
  input: ImportChunkInput;
};


export type MutationImportCustomersArgs = {
  input: ImportChunkInput;
};


export type MutationImportInvoicesArgs = {
  input: ImportChunkInput;
};

export type Organization = {
  __typename?: 'Organization';
  billingContacts: BillingContactConnection;
  contracts: ContractConnection;
  /** The business information of Art. 1.1. */
  customer?: Maybe<Customer>;
  id: Scalars['ID']['output'];
  invoices: InvoiceConnection;
};


export type OrganizationBillingContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Cursor pagination: pages of at most 200. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Which of these steps of corrections this part's database has. */
  appliedCorrections: Array<Scalars['String']['output']>;
  /** What a correction would change, and what is wrong with it; changes nothing. Opens what is asked about in the name of the request. */
  checkCorrection: CorrectionCheck;
  /** What of a person can be corrected here, as it stands now, and of everything else why not. `caseId`: the request; it stands in the access records. */
  correctableOf: CorrectableRecords;
  customers: CustomerConnection;
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
  invoice?: Maybe<Invoice>;
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


export type QueryCheckCorrectionArgs = {
  input: CorrectRecordsInput;
};


export type QueryCorrectableOfArgs = {
  caseId: Scalars['ID']['input'];
  subjectId: Scalars['ID']['input'];
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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


export type QueryHeldRecordsArgs = {
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  recordClasses?: InputMaybe<Array<Scalars['String']['input']>>;
  subjectIds: Array<Scalars['ID']['input']>;
};


export type QueryInvoiceArgs = {
  number: Scalars['String']['input'];
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
  Invoice: Invoice;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ArchiveRecordsInput: ArchiveRecordsInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchivedCount: ResolverTypeWrapper<ArchivedCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ArchivedOutcome: ResolverTypeWrapper<ArchivedOutcome>;
  BillingContact: ResolverTypeWrapper<BillingContact>;
  BillingContactConnection: ResolverTypeWrapper<BillingContactConnection>;
  ClassCount: ResolverTypeWrapper<ClassCount>;
  Contract: ResolverTypeWrapper<Contract>;
  ContractConnection: ResolverTypeWrapper<ContractConnection>;
  CorrectRecordsInput: CorrectRecordsInput;
  CorrectableField: ResolverTypeWrapper<CorrectableField>;
  CorrectableRecords: ResolverTypeWrapper<CorrectableRecords>;
  CorrectableRow: ResolverTypeWrapper<CorrectableRow>;
  CorrectedRecords: ResolverTypeWrapper<CorrectedRecords>;
  CorrectedRow: ResolverTypeWrapper<CorrectedRow>;
  CorrectedRowInput: CorrectedRowInput;
  CorrectionCheck: ResolverTypeWrapper<CorrectionCheck>;
  CorrectionFault: ResolverTypeWrapper<CorrectionFault>;
  Customer: ResolverTypeWrapper<Customer>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CustomerConnection: ResolverTypeWrapper<Omit<CustomerConnection, 'nodes'> & { nodes: Array<ResolversTypes['Organization']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
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
  Invoice: ResolverTypeWrapper<Invoice>;
  InvoiceConnection: ResolverTypeWrapper<InvoiceConnection>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  Restriction: ResolverTypeWrapper<Restriction>;
  ScopeVersion: ResolverTypeWrapper<ScopeVersion>;
  UncorrectableFields: ResolverTypeWrapper<UncorrectableFields>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ArchiveRecordsInput: ArchiveRecordsInput;
  ID: Scalars['ID']['output'];
  ArchivedCount: ArchivedCount;
  Int: Scalars['Int']['output'];
  ArchivedOutcome: ArchivedOutcome;
  BillingContact: BillingContact;
  BillingContactConnection: BillingContactConnection;
  ClassCount: ClassCount;
  Contract: Contract;
  ContractConnection: ContractConnection;
  CorrectRecordsInput: CorrectRecordsInput;
  CorrectableField: CorrectableField;
  CorrectableRecords: CorrectableRecords;
  CorrectableRow: CorrectableRow;
  CorrectedRecords: CorrectedRecords;
  CorrectedRow: CorrectedRow;
  CorrectedRowInput: CorrectedRowInput;
  CorrectionCheck: CorrectionCheck;
  CorrectionFault: CorrectionFault;
  Customer: Customer;
  Boolean: Scalars['Boolean']['output'];
  CustomerConnection: Omit<CustomerConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Organization']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
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
  Invoice: Invoice | FederationReferenceTypes['Invoice'];
  InvoiceConnection: InvoiceConnection;
  Mutation: Record<PropertyKey, never>;
  Organization: OrganizationMapper;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  RefusedRow: RefusedRow;
  Restriction: Restriction;
  ScopeVersion: ScopeVersion;
  UncorrectableFields: UncorrectableFields;
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

export type BillingContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingContact'] = ResolversParentTypes['BillingContact']> = {
  accountInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
};

export type BillingContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingContactConnection'] = ResolversParentTypes['BillingContactConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['BillingContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount']> = {
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  concludedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  businessName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  googleWorkspace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  suppliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveRecords?: Resolver<ResolversTypes['ArchivedOutcome'], ParentType, ContextType, RequireFields<MutationArchiveRecordsArgs, 'input'>>;
  correctRecords?: Resolver<ResolversTypes['CorrectedRecords'], ParentType, ContextType, RequireFields<MutationCorrectRecordsArgs, 'input'>>;
  destroyRecords?: Resolver<ResolversTypes['DestroyRecordsPayload'], ParentType, ContextType, RequireFields<MutationDestroyRecordsArgs, 'input'>>;
  importContacts?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportContactsArgs, 'input'>>;
  importContracts?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportContractsArgs, 'input'>>;
  importCustomers?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportCustomersArgs, 'input'>>;
  importInvoices?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportInvoicesArgs, 'input'>>;
  rewriteSearchTables?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billingContacts?: Resolver<ResolversTypes['BillingContactConnection'], ParentType, ContextType, RequireFields<OrganizationBillingContactsArgs, 'first'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<OrganizationContractsArgs, 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<OrganizationInvoicesArgs, 'first'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appliedCorrections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryAppliedCorrectionsArgs, 'requestIds'>>;
  checkCorrection?: Resolver<ResolversTypes['CorrectionCheck'], ParentType, ContextType, RequireFields<QueryCheckCorrectionArgs, 'input'>>;
  correctableOf?: Resolver<ResolversTypes['CorrectableRecords'], ParentType, ContextType, RequireFields<QueryCorrectableOfArgs, 'caseId' | 'subjectId'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first'>>;
  dueGroups?: Resolver<ResolversTypes['HeldRecordGroupPage'], ParentType, ContextType, RequireFields<QueryDueGroupsArgs, 'anchoredBefore' | 'first' | 'recordClass'>>;
  exportRecords?: Resolver<ResolversTypes['ExportedRecordPage'], ParentType, ContextType, RequireFields<QueryExportRecordsArgs, 'caseId' | 'first' | 'subjectId'>>;
  heldRecords?: Resolver<Array<ResolversTypes['HeldRecordGroup']>, ParentType, ContextType, RequireFields<QueryHeldRecordsArgs, 'subjectIds'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'number'>>;
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

export type Resolvers<ContextType = Context> = {
  ArchivedCount?: ArchivedCountResolvers<ContextType>;
  ArchivedOutcome?: ArchivedOutcomeResolvers<ContextType>;
  BillingContact?: BillingContactResolvers<ContextType>;
  BillingContactConnection?: BillingContactConnectionResolvers<ContextType>;
  ClassCount?: ClassCountResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  CorrectableField?: CorrectableFieldResolvers<ContextType>;
  CorrectableRecords?: CorrectableRecordsResolvers<ContextType>;
  CorrectableRow?: CorrectableRowResolvers<ContextType>;
  CorrectedRecords?: CorrectedRecordsResolvers<ContextType>;
  CorrectedRow?: CorrectedRowResolvers<ContextType>;
  CorrectionCheck?: CorrectionCheckResolvers<ContextType>;
  CorrectionFault?: CorrectionFaultResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DestroyRecordsPayload?: DestroyRecordsPayloadResolvers<ContextType>;
  ExportedRecord?: ExportedRecordResolvers<ContextType>;
  ExportedRecordPage?: ExportedRecordPageResolvers<ContextType>;
  FormerValue?: FormerValueResolvers<ContextType>;
  HeldRecordGroup?: HeldRecordGroupResolvers<ContextType>;
  HeldRecordGroupPage?: HeldRecordGroupPageResolvers<ContextType>;
  ImportChunkPayload?: ImportChunkPayloadResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  ScopeVersion?: ScopeVersionResolvers<ContextType>;
  UncorrectableFields?: UncorrectableFieldsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
};
