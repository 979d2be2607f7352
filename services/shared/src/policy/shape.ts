// What a policy file must look like. A file that breaks a rule here stops the start: a missing rule must never mean "destroy now".
import { Duration } from 'luxon';
import { z } from 'zod';
import { guardianshipShape } from './guardianship-shape.ts';
import { requestsShape } from './requests-shape.ts';

export const languages = ['en', 'ko', 'id'] as const;

const text = z.object({ en: z.string().min(1), ko: z.string().min(1), id: z.string().min(1) });
const id = z.string().regex(/^[a-z][a-z-]*$/, 'ids are kebab-case');
const clause = z.string().regex(/^Art\. \d+(\.\d+)?(\(\d+\))?[①-⑳]?$/, 'a clause reads like Art. 3(3)②');
const isoDuration = z.string().refine((value) => Duration.fromISO(value).isValid, 'an ISO 8601 duration is wanted');

const retentionRule = z
  .object({
    id,
    title: text,
    /** Singular, as in "Kept until …: payment record". */
    name: text,
    /** The part whose database holds the class; null where nothing of it is ever stored. */
    part: z.enum(['identity', 'billing', 'attendance', 'privacy']).nullable(),
    /** The destruction list that selects it; null where it is dropped by age, or never stored. */
    list: id.nullable(),
    anchor: id,
    /** Whether the purpose ends with the anchor itself, with the person's membership, or when the owning part says so. */
    purposeEnds: z.enum(['WITH_ANCHOR', 'WITH_MEMBERSHIP', 'TOLD']),
    /** Whether the recovery window of Art. 3(1) runs after the purpose ended. */
    recoverable: z.boolean(),
    /** What a law or the policy demands from the anchor on; null where only the clock of "without delay" rules. */
    kept: isoDuration.nullable(),
    /** Least that an operator may set. */
    keptAtLeast: isoDuration.nullable(),
    /** CALENDAR counts days in the operator's time zone, to the end of the last one; CLOCK counts hours. */
    unit: z.enum(['CALENDAR', 'CLOCK']),
    clause,
    law: z.string().nullable(),
    /** Whether a deletion request ends the keeping early. */
    yields: z.boolean(),
    then: z.enum(['DESTROY', 'ARCHIVE', 'DROP', 'NEVER_STORED']),
    /**
     * Whether it may be destroyed at once under a standing approval, and from when: as soon as it is due by its rule, or as soon as the
     * owning part says that the purpose ended, whatever is kept otherwise (a consent was withdrawn). Absent: never at once.
     */
    atOnce: z.enum(['WHEN_DUE', 'WHEN_PURPOSE_ENDED']).exactOptional(),
    /** Whether a law keeps it although its subject is gone. */
    keptAfterSubject: z.boolean(),
    /** Purposes of Art. 2, the main one first. */
    purposes: z.array(id),
  })
  .strict();

const hours = z
  .number()
  .int()
  .min(0)
  .max(24 * 366);

/** The policy file. */
export const policyShape = z
  .object({
    version: z.string().regex(/^[\w.-]{1,40}$/),
    effectiveFrom: z.iso.date(),
    operator: z
      .object({
        name: z.string().min(1),
        service: z.string().min(1),
        address: z.string().min(1),
        timeZone: z.string().min(1),
      })
      .strict(),
    /** Counsel who confirmed the figures; null until somebody did. */
    confirmedBy: z.string().min(1).nullable(),
    clock: z.object({ recoveryHours: hours, approvalHours: hours, destroyedHours: hours, limitHours: hours }).strict(),
    /** Shares of the time left at which approvers are reminded. */
    reminders: z.array(z.number().gt(0).lt(1)).max(5),
    /** The most that a standing approval may allow: how long, how much a run; and when those in charge are reminded of its end. */
    standing: z
      .object({
        longest: isoDuration,
        largestPeople: z.number().int().min(1).max(350),
        largestRecords: z.number().int().min(1).max(100_000),
        remindDaysBefore: z.array(z.number().int().min(1).max(90)).max(5),
      })
      .strict()
      .exactOptional(),
    /** Clocks of rights requests; absent in versions that were written before there were any. */
    requests: requestsShape.exactOptional(),
    guardianship: guardianshipShape,
    laws: z.array(z.object({ id: z.string().regex(/^[A-Z][A-Z-]*$/), name: text }).strict()),
    purposes: z.array(z.object({ id, title: text, clause, kind: z.enum(['STATED', 'GIVEN']) }).strict()),
    anchors: z.record(id, text),
    /** `selectedBy`: classes whose becoming due puts a target on the list. */
    lists: z.array(z.object({ id, title: text, selectedBy: z.array(id).min(1) }).strict()),
    classes: z.array(retentionRule).min(1),
    trustees: z.array(z.object({ name: z.string().min(1), task: text, until: text }).strict()),
  })
  .strict()
  .superRefine((policy, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message });
    const twice = (kind: string, ids: readonly string[]) => {
      for (const one of ids) if (ids.indexOf(one) !== ids.lastIndexOf(one)) say(`${kind} ${one} is there twice`);
    };
    const classes = policy.classes.map((rule) => rule.id);
    const laws = policy.laws.map((law) => law.id);
    const lists = policy.lists.map((list) => list.id);
    const stated = policy.purposes.filter((purpose) => purpose.kind === 'STATED').map((purpose) => purpose.id);
    twice('class', classes);
    twice('law', laws);
    twice('list', lists);
    twice(
      'purpose',
      policy.purposes.map((purpose) => purpose.id),
    );
    for (const rule of policy.classes) {
      if (rule.law !== null && !laws.includes(rule.law)) say(`class ${rule.id} cites an unknown law`);
      if (rule.list !== null && !lists.includes(rule.list)) say(`class ${rule.id} belongs to an unknown list`);
      if (rule.list !== null && rule.part === null) say(`class ${rule.id} is on a list, but no part holds it`);
      if (!(rule.anchor in policy.anchors)) say(`class ${rule.id} counts from an unknown event`);
      const foreign = rule.purposes.find((purpose) => !stated.includes(purpose));
      if (foreign !== undefined) say(`class ${rule.id} has the purpose ${foreign}, which Art. 2 does not name`);
      if (rule.purposes.length === 0 && rule.then !== 'NEVER_STORED') say(`class ${rule.id} has no purpose`);
      if (rule.keptAtLeast !== null && (rule.kept === null || shorter(rule.kept, rule.keptAtLeast)))
        say(`class ${rule.id} is kept too short`);
      const fault = atOnceFault(rule, policy.standing !== undefined);
      if (fault) say(`class ${rule.id} is destroyed at once, ${fault}`);
    }
    if (policy.standing && shorter('P1Y', policy.standing.longest))
      say('a standing approval never lasts longer than a year');
    for (const list of policy.lists) {
      const unknown = list.selectedBy.find((one) => policy.classes.find((rule) => rule.id === one)?.list !== list.id);
      if (unknown !== undefined) say(`list ${list.id} is selected by ${unknown}, which is not a class of it`);
    }
    const { recoveryHours, approvalHours, destroyedHours, limitHours } = policy.clock;
    const inOrder = recoveryHours < approvalHours && approvalHours <= destroyedHours && destroyedHours <= limitHours;
    if (!inOrder) say('the hours of the clock are not in order');
    if (limitHours > 168) say('"without delay" never exceeds 7 days (Art. 3(1))');
  });

/** Why a class cannot be destroyed at once; null where it can, or is not. */
function atOnceFault(rule: z.infer<typeof retentionRule>, allowed: boolean): string | null {
  if (rule.atOnce === undefined) return null;
  if (!allowed) return 'but the policy says nothing about standing approvals';
  if (rule.list === null || rule.then !== 'DESTROY') return 'but it is on no list that destroys';
  if (!rule.yields || rule.keptAtLeast !== null) return 'although a law keeps it';
  if (rule.atOnce === 'WHEN_DUE' && rule.recoverable) return 'although it may be recovered';
  return null;
}

function shorter(one: string, other: string): boolean {
  const from = new Date(0);
  const length = (iso: string) => Duration.fromISO(iso).shiftTo('days').as('days') + from.getTime();
  return length(one) < length(other);
}

export type Policy = z.infer<typeof policyShape>;
export type RetentionRule = Policy['classes'][number];
export type DestructionListRule = Policy['lists'][number];
/** One sentence or name in each language of the product. */
export type Text = z.infer<typeof text>;
