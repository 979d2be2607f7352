// What a granted deletion ends, and what it does not: pure decisions, checked over every class of the policy file.
import fc from 'fast-check';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { decide, hoursAfter, loadPolicy, ruledClasses, ruleOf, why, type RecordFacts } from './index.ts';

const policy = loadPolicy();
const granted = new Date('2026-11-01T09:00:00+07:00');
const { recoveryHours, approvalHours, limitHours } = policy.clock;
const facts = (recordClass: string, more: Partial<RecordFacts> = {}): RecordFacts => ({
  recordClass,
  anchor: null,
  purposeEndedAt: null,
  deletionGrantedAt: granted,
  ...more,
});

promise('Art. 6', 'a granted deletion ends what yields to it, and nothing that a law keeps', () => {
  for (const recordClass of ruledClasses()) {
    const rule = ruleOf(policy, recordClass);
    const before = decide(policy, facts(recordClass, { deletionGrantedAt: null }), granted);
    const inside = decide(policy, facts(recordClass), new Date(hoursAfter(granted, recoveryHours).getTime() - 1));
    const past = decide(policy, facts(recordClass), hoursAfter(granted, recoveryHours));
    if (!rule.yields) {
      expect(past).toEqual(decide(policy, facts(recordClass, { deletionGrantedAt: null }), past.until ?? granted));
      expect(past.grantedAt).toBeUndefined();
      continue;
    }
    expect(before.verdict).toBe('RUNNING');
    expect(inside.verdict).toBe(rule.recoverable ? 'RECOVERY' : 'DUE');
    expect(past).toMatchObject({ verdict: 'DUE', grantedAt: granted, anchor: granted });
    expect(past.deadlines).toMatchObject({
      approveBy: hoursAfter(granted, approvalHours),
      limitAt: hoursAfter(granted, limitHours),
    });
    for (const language of ['en', 'ko', 'id'] as const)
      expect(why(policy, past, language)).toMatch(/Art\. 6|제6조|Pasal 6/);
  }
});

promise('Art. 6(4)', 'a hold is stronger than a deletion, and a deletion never makes anything stay longer', () => {
  const yielding = ruledClasses().filter((id) => ruleOf(policy, id).yields);
  const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...yielding),
      fc.option(instant),
      instant,
      fc.boolean(),
      (recordClass, anchor, at, held) => {
        const hold = held ? { law: 'a lawsuit', reviewOn: '2027-01-01' } : null;
        const one = facts(recordClass, { anchor, purposeEndedAt: anchor, membershipEndedAt: anchor, hold });
        const without = decide(policy, { ...one, deletionGrantedAt: null }, at);
        const asked = decide(policy, one, at);
        expect(asked.verdict === 'HELD').toBe(held);
        if (without.until) expect(asked.until?.getTime()).toBeLessThanOrEqual(without.until.getTime());
        if (without.verdict === 'DUE') expect(asked.verdict).toBe('DUE');
      },
    ),
  );
});
