// What stands behind the GraphQL types of verification.
import type { CheckRow } from './checks.ts';
import type { Mandate } from './mandates.ts';
import type { VerificationView } from './reading.ts';

export type RequestVerificationMapper = VerificationView;
export type VerificationCheckMapper = CheckRow;
export type MandateMapper = Mandate;
