// What the policy file says about rights requests: clocks by law, calendars, regulators. Shape only; what follows from it is decided elsewhere.
import { Duration } from 'luxon';
import { z } from 'zod';

/** The four rights of Art. 6. */
export const requestKinds = ['VIEW', 'CORRECT', 'DELETE', 'STOP'] as const;
export type RequestKind = (typeof requestKinds)[number];

const text = z.object({ en: z.string().min(1), ko: z.string().min(1), id: z.string().min(1) });
const lawId = z.string().regex(/^[A-Z][A-Z-]*$/);
const calendarId = z.string().regex(/^[a-z][a-z-]*$/);
const period = z.string().refine((value) => {
  const parts = Object.keys(Duration.fromISO(value).toObject());
  return parts.length > 0 && parts.every((unit) => ['years', 'months', 'weeks', 'days'].includes(unit));
}, 'a period of calendar days, weeks, months or years is wanted');

/** Hours of the clock, or a calendar period that ends with the last moment of its last day. */
const time = z.union([
  z
    .object({
      hours: z
        .number()
        .int()
        .min(1)
        .max(24 * 366),
    })
    .strict(),
  z.object({ period }).strict(),
]);

/** A law's clock for requests. */
const requestClock = z
  .object({
    law: lawId,
    name: text,
    /** Zone in which its days are counted. */
    timeZone: z.string().min(1),
    /** Holidays that move the end of a calendar period to the next working day; null where the end stays. */
    calendar: calendarId.nullable(),
    /** By right; null where the law names no time for it. */
    times: z
      .object({ VIEW: time.nullable(), CORRECT: time.nullable(), DELETE: time.nullable(), STOP: time.nullable() })
      .strict(),
    /** Whether the law lets the clock stand still until the person is identified. Stated only: no clock here ever stands still. */
    pause: z.boolean(),
    /** Added to the time after a notice was sent; null where the law knows no extension. */
    extension: z
      .object({ kinds: z.array(z.enum(requestKinds)).min(1), by: period })
      .strict()
      .nullable(),
    /** Article and statute that the figures come from. */
    source: z.string().min(3),
  })
  .strict();

const holiday = z.object({ day: z.iso.date(), name: z.string().min(1) }).strict();

/** Section `requests` of the policy file. */
export const requestsShape = z
  .object({
    clocks: z.array(requestClock).min(1),
    /** Laws whose clocks run for every request unless somebody states others. */
    applied: z.array(lawId).min(1),
    /** Days without work, besides Saturdays and Sundays. */
    calendars: z.record(
      calendarId,
      z.object({ timeZone: z.string().min(1), holidays: z.array(holiday).min(1) }).strict(),
    ),
    /** How long a requester has to show who they are, from the receipt on. */
    verificationHours: z
      .number()
      .int()
      .min(24)
      .max(24 * 90),
    /** Whom to complain to, by law. */
    regulators: z.array(z.object({ law: lawId, name: text, address: z.string().min(3) }).strict()).min(1),
  })
  .strict()
  .superRefine((requests, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message });
    const laws = requests.clocks.map((clock) => clock.law);
    for (const law of laws) if (laws.indexOf(law) !== laws.lastIndexOf(law)) say(`the clock of ${law} is there twice`);
    for (const law of [...requests.applied, ...requests.regulators.map((one) => one.law)])
      if (!laws.includes(law)) say(`${law} is named, but has no clock`);
    for (const { law, calendar } of requests.clocks)
      if (calendar !== null && !(calendar in requests.calendars)) say(`${law} counts by an unknown calendar`);
    for (const kind of requestKinds) {
      const timed = requests.clocks.some((clock) => requests.applied.includes(clock.law) && clock.times[kind] !== null);
      if (!timed) say(`no applied law gives ${kind} a time`);
    }
    for (const [name, { holidays }] of Object.entries(requests.calendars)) {
      const days = holidays.map(({ day }) => day);
      if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? ''))) say(`${name} is not in order`);
    }
  });

export type RequestsPolicy = z.infer<typeof requestsShape>;
export type RequestClock = RequestsPolicy['clocks'][number];
