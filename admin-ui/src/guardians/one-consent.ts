// A guardian consent as its page has it, and what a change of it makes out of date. Types and names only.
import type { GuardianConsentQuery } from '../generated/operations.ts';

export type OneConsent = NonNullable<GuardianConsentQuery['guardianConsent']>;

/** Queries that a change of a consent makes out of date. */
export const changed = ['guardians', 'guardian', 'guardian-content', 'guardian-papers'] as const;
