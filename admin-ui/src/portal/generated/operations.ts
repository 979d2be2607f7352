/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type BeginMarkInput = {
  kind: AttendanceKind;
};

export type GiveLocationConsentInput = {
  /** Version of the words that were shown. */
  wording: string;
};

export type MarkAtKioskInput = {
  /** Eight digits. */
  code: string;
  /** Going to work or leaving; a home has no kiosk. */
  kind: AttendanceKind;
};

/** Nothing here could carry a position, and what tries to is refused before anything is stored (Art. 10). */
export type MarkAttendanceInput = {
  kind: AttendanceKind;
  nonce: string;
  policyVersion: string;
  verdict: AttendanceVerdict;
  /** Only where the company justified it; never for a home, and never with a refusal. */
  zoneId?: string | null | undefined;
};

export type MarkRequestState =
  | 'APPROVED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'TAKEN_BACK';

export type RequestMarkInput = {
  /** When it should have been made; now when absent. */
  at?: string | null | undefined;
  /** The mark that is missing; may be absent where one is to be set aside. */
  kind?: AttendanceKind | null | undefined;
  /** 3 to 500 characters; no position. */
  reason: string;
  /** Chosen by the asker: the same request is made once. */
  requestId: string;
  /** A mark of one's own that should not count. */
  voids?: string | null | undefined;
};

/** What cannot be as it was marked. Nothing is lost for it; a manager looks. */
export type SequenceFinding =
  /** Never left, for more than sixteen hours. */
  | 'MISSING_OUT'
  /** Leaving without having gone. */
  | 'OUT_WITHOUT_IN'
  /** Going to work without having left before. */
  | 'TWICE_IN';

export type WithdrawLocationConsentInput = {
  personId: string;
};

export type RefusalSaidFragment = { code: string, field: string | null, message: string, wayOut: string | null };

export type DayMarkFragment = { id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null, way: AttendanceWay | null, finding: SequenceFinding | null, voided: boolean | null };

export type OwnRequestFragment = { id: string, state: MarkRequestState, requestedAt: string, decidedAt: string | null, kind: AttendanceKind | null, at: string | null, reason: string | null, answer: string | null, voids: string | null };

export type OwnAttendanceQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAttendanceQuery = { ownAttendance: { personId: string, service: boolean, policyVersion: string, timeZone: string, today: string, keepsZones: boolean, consent: { byGuardian: boolean, given: boolean, givenAt: string | null, wording: string, text: string }, zones: Array<{ id: string, name: string, geometry: unknown }>, days: Array<{ day: string, firstIn: string | null, lastOut: string | null, minutes: number, checkedAtHome: boolean, marks: Array<{ id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null, way: AttendanceWay | null, finding: SequenceFinding | null, voided: boolean | null }> }>, requests: Array<{ id: string, state: MarkRequestState, requestedAt: string, decidedAt: string | null, kind: AttendanceKind | null, at: string | null, reason: string | null, answer: string | null, voids: string | null }> } | null };

export type GiveConsentMutationVariables = Exact<{
  input: GiveLocationConsentInput;
}>;


export type GiveConsentMutation = { giveLocationConsent: { givenAt: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type EndOwnConsentMutationVariables = Exact<{
  input: WithdrawLocationConsentInput;
}>;


export type EndOwnConsentMutation = { withdrawLocationConsent: { withdrawnAt: string | null, message: string | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type BeginMarkMutationVariables = Exact<{
  input: BeginMarkInput;
}>;


export type BeginMarkMutation = { beginMark: { nonce: string | null, policyVersion: string, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type MarkMutationVariables = Exact<{
  input: MarkAttendanceInput;
}>;


export type MarkMutation = { markAttendance: { repeated: boolean, mark: { id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null, way: AttendanceWay | null, finding: SequenceFinding | null, voided: boolean | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type MarkByCodeMutationVariables = Exact<{
  input: MarkAtKioskInput;
}>;


export type MarkByCodeMutation = { markAtKiosk: { repeated: boolean, mark: { id: string, markedAt: string | null, kind: AttendanceKind | null, verdict: AttendanceVerdict | null, zone: string | null, way: AttendanceWay | null, finding: SequenceFinding | null, voided: boolean | null } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type AskForMarkMutationVariables = Exact<{
  input: RequestMarkInput;
}>;


export type AskForMarkMutation = { requestMark: { request: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

export type TakeBackRequestMutationVariables = Exact<{
  requestId: string;
}>;


export type TakeBackRequestMutation = { takeBackMarkRequest: { request: { id: string } | null, refusal: { code: string, field: string | null, message: string, wayOut: string | null } | null } };

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
export const RefusalSaidFragmentDoc = new TypedDocumentString(`
    fragment RefusalSaid on Refusal {
  code
  field
  message
  wayOut
}
    `, {"fragmentName":"RefusalSaid"}) as unknown as TypedDocumentString<RefusalSaidFragment, unknown>;
export const DayMarkFragmentDoc = new TypedDocumentString(`
    fragment DayMark on AttendanceMark {
  id
  markedAt
  kind
  verdict
  zone
  way
  finding
  voided
}
    `, {"fragmentName":"DayMark"}) as unknown as TypedDocumentString<DayMarkFragment, unknown>;
export const OwnRequestFragmentDoc = new TypedDocumentString(`
    fragment OwnRequest on MarkRequest {
  id
  state
  requestedAt
  decidedAt
  kind
  at
  reason
  answer
  voids
}
    `, {"fragmentName":"OwnRequest"}) as unknown as TypedDocumentString<OwnRequestFragment, unknown>;
export const OwnAttendanceDocument = new TypedDocumentString(`
    query OwnAttendance {
  ownAttendance {
    personId
    service
    policyVersion
    timeZone
    today
    keepsZones
    consent {
      byGuardian
      given
      givenAt
      wording
      text
    }
    zones {
      id
      name
      geometry
    }
    days {
      day
      firstIn
      lastOut
      minutes
      checkedAtHome
      marks {
        ...DayMark
      }
    }
    requests {
      ...OwnRequest
    }
  }
}
    fragment DayMark on AttendanceMark {
  id
  markedAt
  kind
  verdict
  zone
  way
  finding
  voided
}
fragment OwnRequest on MarkRequest {
  id
  state
  requestedAt
  decidedAt
  kind
  at
  reason
  answer
  voids
}`) as unknown as TypedDocumentString<OwnAttendanceQuery, OwnAttendanceQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: GiveLocationConsentInput!) {
  giveLocationConsent(input: $input) {
    givenAt
    refusal {
      ...RefusalSaid
    }
  }
}
    fragment RefusalSaid on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const EndOwnConsentDocument = new TypedDocumentString(`
    mutation EndOwnConsent($input: WithdrawLocationConsentInput!) {
  withdrawLocationConsent(input: $input) {
    withdrawnAt
    message
    refusal {
      ...RefusalSaid
    }
  }
}
    fragment RefusalSaid on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<EndOwnConsentMutation, EndOwnConsentMutationVariables>;
export const BeginMarkDocument = new TypedDocumentString(`
    mutation BeginMark($input: BeginMarkInput!) {
  beginMark(input: $input) {
    nonce
    policyVersion
    refusal {
      ...RefusalSaid
    }
  }
}
    fragment RefusalSaid on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<BeginMarkMutation, BeginMarkMutationVariables>;
export const MarkDocument = new TypedDocumentString(`
    mutation Mark($input: MarkAttendanceInput!) {
  markAttendance(input: $input) {
    repeated
    mark {
      ...DayMark
    }
    refusal {
      ...RefusalSaid
    }
  }
}
    fragment RefusalSaid on Refusal {
  code
  field
  message
  wayOut
}
fragment DayMark on AttendanceMark {
  id
  markedAt
  kind
  verdict
  zone
  way
  finding
  voided
}`) as unknown as TypedDocumentString<MarkMutation, MarkMutationVariables>;
export const MarkByCodeDocument = new TypedDocumentString(`
    mutation MarkByCode($input: MarkAtKioskInput!) {
  markAtKiosk(input: $input) {
    repeated
    mark {
      ...DayMark
    }
    refusal {
      ...RefusalSaid
    }
  }
}
    fragment RefusalSaid on Refusal {
  code
  field
  message
  wayOut
}
fragment DayMark on AttendanceMark {
  id
  markedAt
  kind
  verdict
  zone
  way
  finding
  voided
}`) as unknown as TypedDocumentString<MarkByCodeMutation, MarkByCodeMutationVariables>;
export const AskForMarkDocument = new TypedDocumentString(`
    mutation AskForMark($input: RequestMarkInput!) {
  requestMark(input: $input) {
    request {
      id
    }
    refusal {
      ...RefusalSaid
    }
  }
}
    fragment RefusalSaid on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<AskForMarkMutation, AskForMarkMutationVariables>;
export const TakeBackRequestDocument = new TypedDocumentString(`
    mutation TakeBackRequest($requestId: ID!) {
  takeBackMarkRequest(requestId: $requestId) {
    request {
      id
    }
    refusal {
      ...RefusalSaid
    }
  }
}
    fragment RefusalSaid on Refusal {
  code
  field
  message
  wayOut
}`) as unknown as TypedDocumentString<TakeBackRequestMutation, TakeBackRequestMutationVariables>;