import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
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
  destroyed: Array<ClassCount>;
};

export type Employment = {
  __typename?: 'Employment';
  grade?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
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
  state: MembershipState;
  withdrewAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MembershipState =
  | 'ACTIVE'
  | 'DESTROYED'
  /** Withdrew less than the recovery window ago; one approved action restores it. */
  | 'RECOVERABLE'
  | 'WITHDRAWN';

export type Mutation = {
  __typename?: 'Mutation';
  /** Deletes the rows of condemned targets; refuses a target that the vault has not condemned. */
  destroyRecords: DestroyRecordsPayload;
  grantRole: GrantRolePayload;
  importLogIns: ImportChunkPayload;
  importMembers: ImportChunkPayload;
  /** Sends a letter to staff by number: only this service opens their addresses. */
  notifyStaff: Scalars['Int']['output'];
  /** Begins a registration. Needs an identity that was confirmed within the last five minutes. */
  passkeyRegistrationOptions: PasskeyRegistrationPayload;
  /** Registers business customers as organizations; the same number answers the same id. */
  registerOrganizations: Array<Scalars['ID']['output']>;
  registerPasskey: PasskeyPayload;
  /** Opens entries of the data-subject registry for people who are no members (contacts, enquirers): one id an entry, in order. */
  registerSubjects: Array<Scalars['ID']['output']>;
  /** Undoes a withdrawal inside the recovery window; called by the privacy service with an approved recovery. */
  reinstateMember: Scalars['Boolean']['output'];
  revokeGrant: GrantRolePayload;
  /** Ends one's own passkey, or that of others for who manages access rights. What was decided with it stands. */
  revokePasskey: PasskeyPayload;
  /** Sends before the addresses are destroyed: only this service opens them. Refused with MAIL_UNAVAILABLE while letters cannot be handed over. */
  sendClosingLetters: ClosingLetters;
  /** Notes a use whose signature was verified. The last word on whether the passkey still counts. */
  usePasskey: PasskeyUse;
  /** Ends a membership: the door shuts at once for every purpose but recovery, law and the person's own rights. Art. 3(1). */
  withdrawMember: WithdrawMemberPayload;
};


export type MutationDestroyRecordsArgs = {
  input: DestroyRecordsInput;
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


export type MutationNotifyStaffArgs = {
  input: NotifyStaffInput;
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


export type MutationUsePasskeyArgs = {
  input: UsePasskeyInput;
};


export type MutationWithdrawMemberArgs = {
  input: WithdrawMemberInput;
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

export type Query = {
  __typename?: 'Query';
  /**
   * Groups of a class whose anchor and end of purpose lie before an instant, oldest first. `byPurposeEnd`: the end of the purpose alone,
   * for classes that are due as soon as it ended.
   */
  dueGroups: HeldRecordGroupPage;
  grants: GrantConnection;
  /**
   * What is held of these subjects in this service, by class and anchor. `recordClasses`: only these.
   * `counted: false`: only the facts that decide are wanted; `records` may then be less than there are, but not zero.
   */
  heldRecords: Array<HeldRecordGroup>;
  /** Members by e-mail address with the organization they belong to, restricted ones included; unknown ones are null. */
  membersByEmail: Array<Maybe<MemberPlace>>;
  organization?: Maybe<Organization>;
  organizations: OrganizationConnection;
  /** Organization ids of company registration numbers; unknown ones are null. */
  organizationsByRegistrationNumber: Array<Maybe<Scalars['ID']['output']>>;
  /** The viewer's own passkeys, or those of a staff number for who manages access rights; revoked ones included. */
  passkeys: Array<Passkey>;
  passkeysOfStaff: Array<StaffPasskey>;
  people: PersonConnection;
  /** Finds by exactly one of id, e-mail, employee number (with organizationId); null where nobody is found. */
  person?: Maybe<Person>;
  /**
   * Rows and search tokens that are left of these targets, and rows of any other table that hold the id of one (class `(table <name>)`).
   * Zero is success only where absence was expected.
   */
  residueOf: Array<ClassCount>;
  /** In how many columns and search tables `residueOf` looks for these classes. */
  residuePlaces: Scalars['Int']['output'];
  staff: Array<StaffMember>;
  /** Subject ids of e-mail addresses, for services that receive rows by e-mail. Unknown ones are null. */
  subjectsByEmail: Array<Maybe<Scalars['ID']['output']>>;
  viewer: Viewer;
};


export type QueryDueGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  anchoredBefore: Scalars['DateTime']['input'];
  byPurposeEnd?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
  recordClass: Scalars['String']['input'];
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


export type QueryMembersByEmailArgs = {
  emails: Array<Scalars['String']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
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


export type QuerySubjectsByEmailArgs = {
  emails: Array<Scalars['String']['input']>;
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

export type Restriction = {
  __typename?: 'Restriction';
  /** WITHDRAWN, REQUESTED, HELD or DESTROYED. */
  reason: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

export type SendClosingLettersInput = {
  letters: Array<ClosingLetterInput>;
  /** Reference of the destruction list. */
  reference: Scalars['String']['input'];
  /** Idempotency key: under one key a person gets one letter. */
  requestId: Scalars['String']['input'];
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
  Organization: Organization;
  Person: Person;
  StaffMember: StaffMember;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  ClassCount: ResolverTypeWrapper<ClassCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ClosingLetterInput: ClosingLetterInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ClosingLetters: ResolverTypeWrapper<ClosingLetters>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: ResolverTypeWrapper<DestroyRecordsPayload>;
  Employment: ResolverTypeWrapper<Employment>;
  Grant: ResolverTypeWrapper<Grant>;
  GrantConnection: ResolverTypeWrapper<GrantConnection>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<GrantRolePayload>;
  HeldRecordGroup: ResolverTypeWrapper<HeldRecordGroup>;
  HeldRecordGroupPage: ResolverTypeWrapper<HeldRecordGroupPage>;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ResolverTypeWrapper<ImportChunkPayload>;
  LogIn: ResolverTypeWrapper<LogIn>;
  LogInConnection: ResolverTypeWrapper<LogInConnection>;
  MemberPlace: ResolverTypeWrapper<MemberPlace>;
  Membership: ResolverTypeWrapper<Membership>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MembershipState: MembershipState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotifyStaffInput: NotifyStaffInput;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Organization']> }>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterPasskeyInput: RegisterPasskeyInput;
  Restriction: ResolverTypeWrapper<Restriction>;
  SendClosingLettersInput: SendClosingLettersInput;
  StaffMember: ResolverTypeWrapper<StaffMemberMapper>;
  StaffPasskey: ResolverTypeWrapper<StaffPasskey>;
  UsePasskeyInput: UsePasskeyInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  WithdrawMemberInput: WithdrawMemberInput;
  WithdrawMemberPayload: ResolverTypeWrapper<Omit<WithdrawMemberPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ClassCount: ClassCount;
  Int: Scalars['Int']['output'];
  ClosingLetterInput: ClosingLetterInput;
  ID: Scalars['ID']['output'];
  ClosingLetters: ClosingLetters;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DestroyRecordsInput: DestroyRecordsInput;
  DestroyRecordsPayload: DestroyRecordsPayload;
  Employment: Employment;
  Grant: Grant;
  GrantConnection: GrantConnection;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: GrantRolePayload;
  HeldRecordGroup: HeldRecordGroup;
  HeldRecordGroupPage: HeldRecordGroupPage;
  ImportChunkInput: ImportChunkInput;
  ImportChunkPayload: ImportChunkPayload;
  LogIn: LogIn;
  LogInConnection: LogInConnection;
  MemberPlace: MemberPlace;
  Membership: Membership;
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  NotifyStaffInput: NotifyStaffInput;
  Organization: OrganizationMapper;
  OrganizationConnection: Omit<OrganizationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Organization']> };
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
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  RefusedRow: RefusedRow;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterPasskeyInput: RegisterPasskeyInput;
  Restriction: Restriction;
  SendClosingLettersInput: SendClosingLettersInput;
  StaffMember: StaffMemberMapper;
  StaffPasskey: StaffPasskey;
  UsePasskeyInput: UsePasskeyInput;
  Float: Scalars['Float']['output'];
  Viewer: ViewerMapper;
  WithdrawMemberInput: WithdrawMemberInput;
  WithdrawMemberPayload: Omit<WithdrawMemberPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  String: Scalars['String']['output'];
};

export type RuleDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type RuleDirectiveResolver<Result, Parent, ContextType = Context, Args = RuleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount']> = {
  recordClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClosingLettersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingLetters'] = ResolversParentTypes['ClosingLetters']> = {
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeliverable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DestroyRecordsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestroyRecordsPayload'] = ResolversParentTypes['DestroyRecordsPayload']> = {
  destroyed?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  state?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  withdrewAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  destroyRecords?: Resolver<ResolversTypes['DestroyRecordsPayload'], ParentType, ContextType, RequireFields<MutationDestroyRecordsArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  importLogIns?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportLogInsArgs, 'input'>>;
  importMembers?: Resolver<ResolversTypes['ImportChunkPayload'], ParentType, ContextType, RequireFields<MutationImportMembersArgs, 'input'>>;
  notifyStaff?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationNotifyStaffArgs, 'input'>>;
  passkeyRegistrationOptions?: Resolver<ResolversTypes['PasskeyRegistrationPayload'], ParentType, ContextType>;
  registerOrganizations?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationRegisterOrganizationsArgs, 'input'>>;
  registerPasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationRegisterPasskeyArgs, 'input'>>;
  registerSubjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationRegisterSubjectsArgs, 'organizationIds'>>;
  reinstateMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReinstateMemberArgs, 'recoveryId' | 'subjectId'>>;
  revokeGrant?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'id' | 'reason'>>;
  revokePasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationRevokePasskeyArgs, 'id' | 'reason'>>;
  sendClosingLetters?: Resolver<ResolversTypes['ClosingLetters'], ParentType, ContextType, RequireFields<MutationSendClosingLettersArgs, 'input'>>;
  usePasskey?: Resolver<ResolversTypes['PasskeyUse'], ParentType, ContextType, RequireFields<MutationUsePasskeyArgs, 'input'>>;
  withdrawMember?: Resolver<ResolversTypes['WithdrawMemberPayload'], ParentType, ContextType, RequireFields<MutationWithdrawMemberArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<OrganizationPeopleArgs, 'first'>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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
  dueGroups?: Resolver<ResolversTypes['HeldRecordGroupPage'], ParentType, ContextType, RequireFields<QueryDueGroupsArgs, 'anchoredBefore' | 'first' | 'recordClass'>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryGrantsArgs, 'first'>>;
  heldRecords?: Resolver<Array<ResolversTypes['HeldRecordGroup']>, ParentType, ContextType, RequireFields<QueryHeldRecordsArgs, 'subjectIds'>>;
  membersByEmail?: Resolver<Array<Maybe<ResolversTypes['MemberPlace']>>, ParentType, ContextType, RequireFields<QueryMembersByEmailArgs, 'emails'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  organizationsByRegistrationNumber?: Resolver<Array<Maybe<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<QueryOrganizationsByRegistrationNumberArgs, 'numbers'>>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType, Partial<QueryPasskeysArgs>>;
  passkeysOfStaff?: Resolver<Array<ResolversTypes['StaffPasskey']>, ParentType, ContextType, RequireFields<QueryPasskeysOfStaffArgs, 'staffNumber'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  residueOf?: Resolver<Array<ResolversTypes['ClassCount']>, ParentType, ContextType, RequireFields<QueryResidueOfArgs, 'recordClasses' | 'subjectIds' | 'untilDays'>>;
  residuePlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryResiduePlacesArgs, 'recordClasses'>>;
  staff?: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffArgs, 'first'>>;
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
  ClassCount?: ClassCountResolvers<ContextType>;
  ClosingLetters?: ClosingLettersResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DestroyRecordsPayload?: DestroyRecordsPayloadResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
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
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffPasskey?: StaffPasskeyResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawMemberPayload?: WithdrawMemberPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
};
