// The lists that react-admin pages through, each over its own documents. Reading only: nothing here changes anything.
import { ApiFault } from '../client/api-fault.ts';
import { filterOf } from '../conversations/queue-path.ts';
import type { Api } from '../client/api.ts';
import {
  CertificateDocument,
  CertificatesDocument,
  ConversationDocument,
  ConversationsDocument,
  CustomersDocument,
  DestructionBatchDocument,
  DestructionBatchesDocument,
  GrantsDocument,
  GuardianConsentDocument,
  GuardianConsentsDocument,
  HoldDocument,
  HoldsDocument,
  IntakeMessagesDocument,
  MisuseRecordDocument,
  MisuseRecordsDocument,
  OrganizationDocument,
  OrganizationsDocument,
  PeopleDocument,
  PersonDocument,
  RightsRequestDocument,
  RightsRequestsDocument,
  type BatchState,
  type BatchSummaryFragment,
  type CertificateSummaryFragment,
  type ConversationKind,
  type ConversationState,
  type ConversationSummaryFragment,
  type CustomerDetailFragment,
  type GrantLineFragment,
  type GuardianConsentState,
  type GuardianLineFragment,
  type HoldSummaryFragment,
  type IntakeLineFragment,
  type IntakeState,
  type MembershipState,
  type MisuseState,
  type MisuseSummaryFragment,
  type PersonSummaryFragment,
  type RequestLineFragment,
} from '../generated/operations.ts';
import { requestFilterOf, requestOrderOf } from '../requests/queue-filter.ts';
import type { CursorPage } from './cursor-pages.ts';

/** What a list is asked with; `meta` is what must not stand in an address: the purpose, a search that names a person. */
export interface RegisterQuery {
  first: number;
  after: string | null;
  filter: Readonly<Record<string, unknown>>;
  meta: Readonly<Record<string, unknown>>;
  signal?: AbortSignal;
}

interface Register<T extends { id: string }> {
  page(api: Api, query: RegisterQuery): Promise<CursorPage<T>>;
  one(api: Api, id: string, meta: Readonly<Record<string, unknown>>): Promise<{ id: string } | null | undefined>;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** States of a list behind the words of the filter. */
const batchStates: Record<string, BatchState[]> = {
  waiting: ['AWAITING_APPROVAL'],
  running: ['APPROVED', 'DESTROYING', 'PROVING'],
  done: ['COMPLETED'],
  returned: ['RETURNED'],
  stopped: ['STOPPED'],
};

const membershipStates: readonly string[] = ['ACTIVE', 'RECOVERABLE', 'WITHDRAWN', 'DESTROYED'];
const isMembershipState = (value: unknown): value is MembershipState =>
  typeof value === 'string' && membershipStates.includes(value);

const destruction: Register<BatchSummaryFragment> = {
  async page(api, { first, after, filter, signal }) {
    const state = batchStates[textOf(filter.state) ?? ''];
    const variables = {
      first,
      after,
      filter: { ...(state ? { state } : {}), ...(filter.overdue === true ? { overdue: true } : {}) },
    };
    return (await api.ask(DestructionBatchesDocument, variables, { signal })).destructionBatches;
  },
  one: async (api, id) => (await api.ask(DestructionBatchDocument, { id })).destructionBatch,
};

const certificates: Register<CertificateSummaryFragment> = {
  page: async (api, { first, after, signal }) =>
    (await api.ask(CertificatesDocument, { first, after }, { signal })).certificates,
  one: async (api, id) => (await api.ask(CertificateDocument, { id })).certificate,
};

const people: Register<PersonSummaryFragment> = {
  async page(api, { first, after, filter, meta, signal }) {
    const variables = {
      first,
      after,
      filter: {
        organizationId: textOf(filter.organizationId),
        state: isMembershipState(filter.state) ? filter.state : null,
        search: textOf(meta.search),
      },
    };
    return (await api.ask(PeopleDocument, variables, { signal, purpose: textOf(meta.purpose) })).people;
  },
  one: async (api, id, meta) => (await api.ask(PersonDocument, { id }, { purpose: textOf(meta.purpose) })).person,
};

/** An organization; the business behind it for those who may list customers. */
export interface OrganizationLine {
  id: string;
  reference: string;
  customer?: CustomerDetailFragment | null;
}

const organizations: Register<OrganizationLine> = {
  async page(api, { first, after, meta, signal }) {
    if (meta.customers !== true)
      return (await api.ask(OrganizationsDocument, { first, after }, { signal })).organizations;
    return (await api.ask(CustomersDocument, { first, after }, { signal, purpose: textOf(meta.purpose) })).customers;
  },
  one: async (api, id) => (await api.ask(OrganizationDocument, { id })).organization,
};

const grants: Register<GrantLineFragment> = {
  page: async (api, { first, after, filter, signal }) =>
    (await api.ask(GrantsDocument, { first, after, staffNumber: textOf(filter.staffNumber) }, { signal })).grants,
  one: () => Promise.reject(new ApiFault('NOT_FOUND')),
};

/** States of a hold behind the words of the filter. */
const holdFilters: Record<string, { inForce?: boolean; reviewDue?: boolean }> = {
  inForce: { inForce: true },
  review: { reviewDue: true },
  over: { inForce: false },
};

const holds: Register<HoldSummaryFragment> = {
  page: async (api, { first, after, filter, signal }) =>
    (await api.ask(HoldsDocument, { first, after, filter: holdFilters[textOf(filter.state) ?? ''] ?? {} }, { signal }))
      .holds,
  one: async (api, id) => (await api.ask(HoldDocument, { id })).hold,
};

const misuseStates: readonly string[] = ['SUSPECTED', 'CONFIRMED', 'OBJECTED', 'REJECTED', 'CLEARED'];
const isMisuseState = (value: unknown): value is MisuseState =>
  typeof value === 'string' && misuseStates.includes(value);

const misuse: Register<MisuseSummaryFragment> = {
  page: async (api, { first, after, filter, signal }) => {
    const state = isMisuseState(filter.state) ? filter.state : null;
    return (await api.ask(MisuseRecordsDocument, { first, after, filter: { state } }, { signal })).misuseRecords;
  },
  one: async (api, id) => (await api.ask(MisuseRecordDocument, { id })).misuseRecord,
};

const requests: Register<RequestLineFragment> = {
  page: async (api, { first, after, filter, meta, signal }) => {
    const asked = requestFilterOf(filter, textOf(meta.staffNumber));
    const variables = { first, after, filter: asked, order: requestOrderOf(filter) };
    return (await api.ask(RightsRequestsDocument, variables, { signal })).rightsRequests;
  },
  one: async (api, id) => (await api.ask(RightsRequestDocument, { id })).rightsRequest,
};

const intakeStates: readonly string[] = ['TAKEN', 'IGNORED', 'QUARANTINED', 'RELEASED', 'DISCARDED'];
const isIntakeState = (value: unknown): value is IntakeState =>
  typeof value === 'string' && intakeStates.includes(value);

const intake: Register<IntakeLineFragment> = {
  page: async (api, { first, after, filter, signal }) => {
    const variables = { first, after, filter: isIntakeState(filter.state) ? { state: filter.state } : {} };
    return (await api.ask(IntakeMessagesDocument, variables, { signal })).intakeMessages;
  },
  one: () => Promise.reject(new ApiFault('NOT_FOUND')),
};

const conversationStates: readonly string[] = ['OPEN', 'WAITING_FOR_CUSTOMER', 'ANSWERED', 'CLOSED'];
const conversationKinds: readonly string[] = ['CONSULTATION', 'DEMO_REQUEST', 'COMPLAINT'];
const isConversationState = (value: unknown): value is ConversationState =>
  typeof value === 'string' && conversationStates.includes(value);
const isConversationKind = (value: unknown): value is ConversationKind =>
  typeof value === 'string' && conversationKinds.includes(value);

const conversations: Register<ConversationSummaryFragment> = {
  page: async (api, { first, after, filter, signal }) => {
    const variables = {
      first,
      after,
      filter: {
        state: isConversationState(filter.state) ? filter.state : null,
        kind: isConversationKind(filter.kind) ? filter.kind : null,
        ...filterOf(filter.only),
      },
    };
    return (await api.ask(ConversationsDocument, variables, { signal })).conversations;
  },
  one: async (api, id) => (await api.ask(ConversationDocument, { id })).conversation,
};

const guardianStates: readonly string[] = [
  'RECEIVED',
  'CHECKED_ONCE',
  'CHECKED',
  'GRANTED',
  'REFUSED',
  'LAPSED',
  'ENDED',
];
const isGuardianState = (value: unknown): value is GuardianConsentState =>
  typeof value === 'string' && guardianStates.includes(value);

const guardians: Register<GuardianLineFragment> = {
  page: async (api, { first, after, filter, signal }) => {
    const state = isGuardianState(filter.state) ? filter.state : null;
    const over = filter.state === 'over' || state === 'REFUSED' || state === 'LAPSED' || state === 'ENDED';
    return (await api.ask(GuardianConsentsDocument, { first, after, filter: { state, over } }, { signal }))
      .guardianConsents;
  },
  one: async (api, id) => (await api.ask(GuardianConsentDocument, { id })).guardianConsent,
};

const registers = {
  guardians,
  intake,
  requests,
  destruction,
  holds,
  misuse,
  conversations,
  certificates,
  people,
  organizations,
  grants,
};

export type RegisterName = keyof typeof registers;

/** The register of a resource. Throws for a name that is none: a screen asked for something that does not exist. */
export function registerOf(resource: string): Register<{ id: string }> {
  if (!Object.hasOwn(registers, resource)) throw new TypeError(`there is no register ${resource}`);
  return registers[resource as RegisterName];
}
