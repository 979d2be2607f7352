// The retention schedule and its arithmetic, in the policy's words. Dates are checked by properties, not by a few lucky examples.
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { ConfigError } from '../errors/index.ts';
import {
  anchorBound,
  classesAtOnce,
  decide,
  demandRules,
  isOverdue,
  keepUntil,
  keepUntilDay,
  lastDayOf,
  loadPolicy,
  parsePolicy,
  type Policy,
  purposesOf,
  type RecordFacts,
  ruledClasses,
  ruleOf,
  together,
  UnknownRecordClass,
  whoCanChange,
  why,
} from './index.ts';

const policy = loadPolicy();
const hourMs = 3_600_000;
const instant = fc.date({ min: new Date('1995-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
const inZone = (timeZone: string): Policy => ({ ...policy, operator: { ...policy.operator, timeZone } });
const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Seoul').map(inZone);
const classes = fc.constantFrom(...ruledClasses());
const facts = (recordClass: string, anchor: Date | null, more: Partial<RecordFacts> = {}): RecordFacts => ({
  recordClass,
  anchor,
  purposeEndedAt: null,
  ...more,
});
const withdrew = new Date('2026-10-20T09:00:00+07:00');
const hoursLater = (hours: number, ms = 0) => new Date(withdrew.getTime() + hours * hourMs + ms);

promise('Art. 3', 'a record class without a rule stops the start, and is never destroyed for want of one', () => {
  expect(() => demandRules(['membership', 'shoe-size'])).toThrow(UnknownRecordClass);
  expect(() => keepUntil('shoe-size', withdrew)).toThrow(UnknownRecordClass);
  expect(() => decide(policy, facts('shoe-size', withdrew), hoursLater(9_999))).toThrow(UnknownRecordClass);
  expect(purposesOf('shoe-size')).toEqual([]);
});

promise('Art. 3', 'a policy file that contradicts itself stops the start, and says where', () => {
  const broken = (change: (draft: Policy) => void) => () => {
    const draft = structuredClone(policy);
    change(draft);
    parsePolicy(draft);
  };
  const first = (draft: Policy) => draft.classes[0] as Policy['classes'][number];
  expect(broken((draft) => (draft.clock.limitHours = 169))).toThrow(/never exceeds 7 days/);
  expect(broken((draft) => (draft.clock.recoveryHours = 121))).toThrow(/not in order/);
  expect(broken((draft) => (first(draft).law = 'KR-UNKNOWN'))).toThrow(/unknown law/);
  expect(broken((draft) => first(draft).purposes.push('recovery'))).toThrow(/Art. 2 does not name/);
  expect(broken((draft) => (first(draft).kept = 'five years'))).toThrow(ConfigError);
  const classOf = (draft: Policy, id: string) => draft.classes.find((rule) => rule.id === id) ?? first(draft);
  expect(broken((draft) => (first(draft).atOnce = 'WHEN_DUE'))).toThrow(/although it may be recovered/);
  expect(broken((draft) => (classOf(draft, 'payment').atOnce = 'WHEN_DUE'))).toThrow(/on no list that destroys/);
  expect(broken((draft) => (classOf(draft, 'identity-document').yields = false))).toThrow(/a law keeps it/);
  expect(broken((draft) => delete draft.standing)).toThrow(/nothing about standing approvals/);
  expect(broken((draft) => draft.standing && (draft.standing.longest = 'P2Y'))).toThrow(/longer than a year/);
  expect(broken((draft) => draft.classes.push(first(draft)))).toThrow(/there twice/);
  expect(broken((draft) => (draft.operator.timeZone = 'Asia/Atlantis'))).toThrow(/time zone/);
  expect(
    broken((draft) => draft.classes.forEach((rule) => rule.id === 'access-record' && (rule.kept = 'P6M'))),
  ).toThrow(/too short/);
  expect(broken((draft) => ((draft as unknown as Record<string, unknown>)['extra'] = 1))).toThrow(ConfigError);
});

promise(
  'Art. 3(1)',
  'the clock of "without delay": recoverable before 96 h, on the list at 96 h exactly, overdue at 168 h exactly',
  () => {
    const at = (hours: number, ms = 0) => decide(policy, facts('membership', withdrew), hoursLater(hours, ms));
    expect(at(0).verdict).toBe('RECOVERY');
    expect(at(96, -1).verdict).toBe('RECOVERY');
    expect(at(96).verdict).toBe('DUE');
    const { deadlines } = at(96);
    expect(deadlines).toEqual({ approveBy: hoursLater(120), destroyBy: hoursLater(120), limitAt: hoursLater(168) });
    expect(isOverdue(deadlines ?? expect.fail('no deadlines'), hoursLater(168, -1))).toBe(false);
    expect(isOverdue(deadlines ?? expect.fail('no deadlines'), hoursLater(168))).toBe(true);
  },
);

promise(
  'Art. 3(1)',
  'who gave up being restored is due from that moment, and the clock still runs from the withdrawal',
  () => {
    const waived = { recoveryWaivedAt: hoursLater(10) };
    const at = (hours: number, ms = 0) => decide(policy, facts('membership', withdrew, waived), hoursLater(hours, ms));
    expect(at(10, -1).verdict).toBe('RECOVERY');
    expect(at(10).verdict).toBe('DUE');
    expect(at(10).deadlines?.limitAt).toEqual(hoursLater(168));
    const consultation = { ...waived, purposeEndedAt: withdrew };
    expect(decide(policy, facts('consultation', withdrew, consultation), hoursLater(11)).verdict).toBe('KEPT');
  },
);

promise('Art. 3(1)', 'a running contract is never due, however old it is', () => {
  fc.assert(
    fc.property(instant, instant, (concluded, at) => {
      expect(decide(policy, facts('contract', concluded), at).verdict).toBe('RUNNING');
      expect(decide(policy, facts('contract', null), at).verdict).toBe('RUNNING');
      expect(decide(policy, facts('membership', null), at).verdict).toBe('RUNNING');
    }),
  );
});

promise('Art. 3(3)', 'nothing that a law keeps is due before its last day has ended, and it is due right after', () => {
  fc.assert(
    fc.property(classes, instant, zones, (recordClass, anchor, there) => {
      const until = keepUntil(recordClass, anchor, there);
      // A consent that was withdrawn ends the keeping of what rests on it; here it stands.
      const consented = there.classes.some((rule) => rule.id === recordClass && rule.atOnce === 'WHEN_PURPOSE_ENDED');
      const known = facts(recordClass, anchor, { purposeEndedAt: consented ? null : anchor });
      expect(decide(there, known, until).verdict).not.toBe('DUE');
      expect(decide(there, known, new Date(until.getTime() + 1)).verdict).toBe('DUE');
    }),
  );
});

promise(
  'Art. 3(3)',
  'periods are counted by the calendar of the operator, to the end of the last day, leap days and month ends included',
  () => {
    const day = (text: string, there: Policy) => keepUntilDay('login-record', new Date(text), there);
    const jakarta = inZone('Asia/Jakarta');
    expect(day('2025-11-30T09:00:00+07:00', jakarta)).toBe('2026-02-28');
    expect(day('2027-11-30T09:00:00+07:00', jakarta)).toBe('2028-02-29');
    expect(day('2026-08-01T23:59:59+07:00', jakarta)).toBe('2026-11-01');
    expect(day('2026-08-01T23:30:00+07:00', inZone('Asia/Seoul'))).toBe('2026-11-02');
    expect(keepUntil('payment', new Date('2024-02-29T12:00:00+07:00'), jakarta).toISOString()).toBe(
      '2029-02-28T16:59:59.999Z',
    );
    expect(keepUntil('payment', new Date('2025-06-01T00:00:00+07:00'), jakarta).toISOString()).toBe(
      '2030-06-01T16:59:59.999Z',
    );
    fc.assert(
      fc.property(instant, zones, (anchor, there) => {
        const from = DateTime.fromJSDate(anchor, { zone: there.operator.timeZone });
        const until = DateTime.fromJSDate(keepUntil('payment', anchor, there), { zone: there.operator.timeZone });
        expect(until.year - from.year).toBe(5);
        expect(until.month).toBe(from.month);
        expect(until.day).toBe(from.month === 2 && from.day === 29 ? 28 : from.day);
        expect(until.toMillis()).toBe(until.endOf('day').toMillis());
      }),
    );
  },
);

promise('Art. 3', 'a later event is never kept shorter than an earlier one', () => {
  fc.assert(
    fc.property(classes, instant, instant, zones, (recordClass, one, other, there) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      expect(keepUntil(recordClass, later, there).getTime()).toBeGreaterThanOrEqual(
        keepUntil(recordClass, earlier, there).getTime(),
      );
      expect(keepUntil(recordClass, one, there).getTime()).toBeGreaterThanOrEqual(one.getTime());
    }),
  );
});

promise(
  'Art. 8(3)',
  'the selection overlooks nothing: whatever is due is anchored before the bound that it asks for',
  () => {
    fc.assert(
      fc.property(classes, instant, instant, zones, (recordClass, anchor, at, there) => {
        const { verdict } = decide(there, facts(recordClass, anchor, { purposeEndedAt: anchor }), at);
        // A class that ends with its purpose alone is asked for once more, by when that was.
        const byPurpose = ruleOf(there, recordClass).atOnce === 'WHEN_PURPOSE_ENDED';
        const bound = byPurpose ? at : anchorBound(recordClass, at, there);
        if (verdict === 'DUE') expect(anchor.getTime()).toBeLessThanOrEqual(bound.getTime());
      }),
      { numRuns: 500 },
    );
  },
);

promise('Art. 3', 'records under one key die together: one that must stay keeps the rest', () => {
  const closed = (text: string | null) => facts('consultation', text === null ? null : new Date(text));
  const at = new Date('2026-11-01T09:00:00+07:00');
  const verdictOf = (all: RecordFacts[]) => decide(policy, together(all) ?? expect.fail('nothing'), at).verdict;
  expect(verdictOf([closed('2024-05-01'), closed('2025-01-01')])).toBe('DUE');
  expect(verdictOf([closed('2024-05-01'), closed('2026-01-01')])).toBe('KEPT');
  expect(verdictOf([closed('2024-05-01'), closed(null)])).toBe('RUNNING');
  expect(together([])).toBeNull();
});

promise(
  'Art. 3(1)',
  'attendance marks end with the membership, although attendance itself does not know when it ended',
  () => {
    const marks = facts('attendance-mark', null, { membershipEndedAt: withdrew });
    expect(decide(policy, marks, hoursLater(95)).verdict).toBe('RECOVERY');
    expect(decide(policy, marks, hoursLater(96)).verdict).toBe('DUE');
    expect(decide(policy, facts('attendance-mark', null), hoursLater(9_999)).verdict).toBe('RUNNING');
  },
);

promise('Art. 8(3)', 'what a legal hold keeps is held, whatever else is decided about it', () => {
  const hold = { law: 'KR-COURT', reviewOn: '2026-12-31' };
  fc.assert(
    fc.property(classes, fc.option(instant), instant, (recordClass, anchor, at) => {
      expect(decide(policy, facts(recordClass, anchor, { hold }), at).verdict).toBe('HELD');
    }),
  );
});

promise('Art. 3(3)', 'why something is still here is said with date, law and clause, in three languages', () => {
  const paid = decide(
    policy,
    facts('payment', new Date('2026-04-02T09:00:00+07:00')),
    new Date('2026-11-01T09:00:00+07:00'),
  );
  expect(why(policy, paid, 'en')).toBe(
    'Kept until 2 Apr 2031: payment record, E-Commerce Consumer Protection Act (policy Art. 3(3)②).',
  );
  expect(why(policy, paid, 'ko')).toBe(
    '2031년 4월 2일까지 보존: 대금결제 기록, 전자상거래 등에서의 소비자보호에 관한 법률 (처리방침 제3조 제3항 ②).',
  );
  expect(why(policy, paid, 'id')).toBe(
    'Disimpan sampai 2 April 2031: catatan pembayaran, UU Perlindungan Konsumen E-Commerce Korea (kebijakan Pasal 3(3)②).',
  );
  fc.assert(
    fc.property(classes, fc.option(instant), fc.boolean(), instant, (recordClass, anchor, held, at) => {
      const hold = held ? { law: 'KR-COURT', reviewOn: '2026-12-31' } : null;
      const decision = decide(policy, facts(recordClass, anchor, { hold, purposeEndedAt: anchor }), at);
      for (const language of ['en', 'ko', 'id'] as const) {
        expect(why(policy, decision, language)).not.toMatch(/undefined|null|Invalid|NaN|\(\)|–/);
        expect(whoCanChange(decision, language).length).toBeGreaterThan(10);
      }
    }),
  );
});

promise(
  'Art. 10',
  'records of location use are due at once when the consent ends, whatever they were kept for; while it stands they are kept',
  () => {
    const judged = new Date('2026-10-01T09:00:00+07:00');
    const used = (more: Partial<RecordFacts>, at: Date) => decide(policy, facts('location-use', judged, more), at);
    expect(used({}, withdrew)).toMatchObject({ verdict: 'KEPT' });
    const ended = used({ purposeEndedAt: withdrew }, withdrew);
    expect(ended).toMatchObject({ verdict: 'DUE', anchor: judged, deadlines: { limitAt: hoursLater(168) } });
    expect(why(policy, ended, 'en')).toBe(
      'Due for destruction at once: location-use record; its purpose ended on 20 Oct 2026 (policy Art. 10).',
    );
    const hold = { law: 'Civil Procedure Act', reviewOn: '2027-01-31' };
    expect(used({ purposeEndedAt: withdrew, hold }, hoursLater(1))).toMatchObject({ verdict: 'HELD' });
    expect(used({ purposeEndedAt: hoursLater(2) }, hoursLater(1))).toMatchObject({ verdict: 'RUNNING' });
    expect(why(policy, used({}, new Date('2027-05-01T00:00:00+07:00')), 'en')).toContain('kept for 6 months');
  },
);

promise('Art. 3(1)', 'what is due as soon as a decision was made is what a standing approval is for', () => {
  const decided = facts('identity-document', withdrew);
  expect(decide(policy, decided, hoursLater(0, 1))).toMatchObject({ verdict: 'DUE' });
  expect(classesAtOnce(policy).map((rule) => [rule.id, rule.atOnce])).toEqual([
    ['location-use', 'WHEN_PURPOSE_ENDED'],
    ['misuse-cleared', 'WHEN_DUE'],
    ['identity-document', 'WHEN_DUE'],
    ['guardianship-proof', 'WHEN_DUE'],
    ['view-package', 'WHEN_DUE'],
    ['quarantined-file', 'WHEN_DUE'],
  ]);
  expect(lastDayOf('2026-11-01', 'P1Y')).toBe('2027-10-31');
  expect(lastDayOf('2027-03-01', 'P1Y')).toBe('2028-02-29');
});
