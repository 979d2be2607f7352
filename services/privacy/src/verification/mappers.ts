// What stands behind the GraphQL types of verification.
import type { CheckRow, VerificationView } from './reading.ts';

export type RequestVerificationMapper = VerificationView;
export type VerificationCheckMapper = CheckRow;
