// The parameters of guardian consent (Art. 10(3), 10(4)) as the policy file states them. Shape only; nothing is decided here.
import { Duration } from 'luxon';
import { z } from 'zod';

/** A child under the age limit, an adult ward, a person with a mental disability, a person with a severe disability. Art. 10(3)①–③. */
export const wardKinds = ['CHILD', 'ADULT_WARD', 'MENTAL_DISABILITY', 'SEVERE_DISABILITY'] as const;
export type WardKind = (typeof wardKinds)[number];

const years = z.number().int().min(0).max(30);
const hours = z
  .number()
  .int()
  .min(1)
  .max(24 * 366);

const terms = z
  .object({
    /** Laws that ask the child and the guardian: under how many years both must consent; null where none is applied. */
    togetherUnderYears: years.nullable(),
    /** Kinds of wards whose papers a second member of staff looks at. */
    secondLook: z.array(z.enum(wardKinds)),
    /** How long papers that are missing are waited for. */
    papersHours: hours,
    /** How long a consent lasts at most; then it is renewed. */
    longest: z.string().refine((value) => Duration.fromISO(value).isValid, 'an ISO 8601 duration is wanted'),
    remindDaysBefore: z.array(z.number().int().min(1).max(90)).max(5),
    /** Where the figures come from. */
    source: z.string().min(1),
  })
  .strict();

/** `terms` is absent in versions that were written before there was a procedure. */
export const guardianshipShape = z
  .object({ ageLimitYears: years, inclusive: z.boolean(), terms: terms.exactOptional() })
  .strict();

export type GuardianshipPolicy = z.infer<typeof guardianshipShape>;
export type GuardianshipTerms = z.infer<typeof terms>;
