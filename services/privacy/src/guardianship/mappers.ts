// What stands behind the GraphQL types of guardian consent.
import type { GuardianCheck } from './checking.ts';
import type { GuardianConsent } from './guardian-consent.entity.ts';
import type { GuardianEvent } from './events.ts';
import type { GuardianLetter } from './letters.ts';

export type GuardianConsentMapper = GuardianConsent;
export type GuardianCheckMapper = GuardianCheck;
export type GuardianEventMapper = GuardianEvent;
export type GuardianLetterMapper = GuardianLetter;
