// The points that must be met for each check, in the order in which they are asked.
import type {
  CallBackPoint,
  GuardianRequestPoint,
  IdentityDocumentPoint,
  MandatePoint,
} from '../generated/operations.ts';

export type CallBackPointName = CallBackPoint;
export type DocumentPointName = IdentityDocumentPoint;
export type GuardianPointName = GuardianRequestPoint;
export type MandatePointName = MandatePoint;

export const callBackPoints = [
  'NUMBER_FROM_RECORDS',
  'NAME_GIVEN',
  'KNOWS_WHAT_WE_HOLD',
  'REQUEST_CONFIRMED',
] as const satisfies readonly CallBackPoint[];

export const documentPoints = [
  'NAME_MATCHES',
  'NOT_EXPIRED',
  'NUMBERS_COVERED',
  'LOOKS_GENUINE',
] as const satisfies readonly IdentityDocumentPoint[];

export const guardianPoints = [
  'NAME_OF_THE_CONSENT',
  'REACHED_AT_ITS_ADDRESS',
  'SAID_IT_THEMSELVES',
] as const satisfies readonly GuardianRequestPoint[];

export const mandatePoints = [
  'SIGNED_BY_PERSON',
  'NAMES_THE_AGENT',
  'AGENT_IDENTIFIED',
  'COVERS_THE_REQUEST',
] as const satisfies readonly MandatePoint[];
