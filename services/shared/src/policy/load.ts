// The published policy, read and checked once. Whoever asks for a rule that is not there gets an error, never a guess.
import { readFileSync } from 'node:fs';
import { IANAZone } from 'luxon';
import { ConfigError } from '../errors/index.ts';
import { policyShape, type DestructionListRule, type Policy, type RetentionRule } from './shape.ts';

/** A record class that the policy has no rule for. */
export class UnknownRecordClass extends Error {
  constructor(recordClass: string) {
    super(`The policy has no retention rule for the record class “${recordClass}”.`);
    this.name = 'UnknownRecordClass';
  }
}

/** Reads a policy. Throws `ConfigError` with the first thing that is wrong with it. */
export function parsePolicy(content: unknown): Policy {
  const parsed = policyShape.safeParse(content);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(
      `The policy file is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'unreadable'}.`,
    );
  }
  if (!IANAZone.isValidZone(parsed.data.operator.timeZone))
    throw new ConfigError('The policy file names an unknown time zone.');
  return parsed.data;
}

let published: Policy | null = null;

/** The published policy, `clounge-policy.json`. Throws `ConfigError` where it is malformed. */
export function loadPolicy(): Policy {
  published ??= parsePolicy(JSON.parse(readFileSync(new URL('./clounge-policy.json', import.meta.url), 'utf8')));
  return published;
}

/** The retention rule of a class. Throws `UnknownRecordClass`. */
export function ruleOf(policy: Policy, recordClass: string): RetentionRule {
  const rule = policy.classes.find((one) => one.id === recordClass);
  if (!rule) throw new UnknownRecordClass(recordClass);
  return rule;
}

/** A destruction list by id; null where the policy has none of that name. */
export function listOf(policy: Policy, list: string): DestructionListRule | null {
  return policy.lists.find((one) => one.id === list) ?? null;
}

/** Classes that may be destroyed at once under a standing approval, in the order of the policy. Art. 3(1). */
export const classesAtOnce = (policy: Policy): RetentionRule[] => policy.classes.filter((rule) => rule.atOnce);

/** Stops a start: every class that a part holds needs a rule. Throws `UnknownRecordClass`. */
export function demandRules(recordClasses: readonly string[], policy: Policy = loadPolicy()): void {
  for (const recordClass of recordClasses) ruleOf(policy, recordClass);
}

/** Purposes of Art. 2 that a class may be used for, the main one first; none where the class is unknown. */
export function purposesOf(recordClass: string, policy: Policy = loadPolicy()): readonly string[] {
  return policy.classes.find((rule) => rule.id === recordClass)?.purposes ?? [];
}

/** Ids of all classes that have a rule. */
export function ruledClasses(policy: Policy = loadPolicy()): string[] {
  return policy.classes.map((rule) => rule.id);
}
