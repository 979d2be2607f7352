// The clock of a guardian consent under skipped time: papers that do not come, renewal, the last day. The part is a stand-in; the real one is proved elsewhere.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { promise, timeSkippingProgram } from '@clounge/test/kit';
import { guardianConsentChanged, guardianConsentWorkflow, guardianConsentWorkflowId } from '@clounge/shared/payloads';
import { skippedTime, type SkippedTime } from '../testing/skipped-time.ts';
import { nextStep } from './plan.ts';

let time: SkippedTime;
beforeAll(async () => {
  time = await skippedTime(await timeSkippingProgram());
});
afterAll(() => time.close());

/** As the outbox does, however often. */
const tell = (consentId: string) =>
  time.client.workflow.signalWithStart(guardianConsentWorkflow, {
    workflowId: guardianConsentWorkflowId(consentId),
    taskQueue: time.taskQueue,
    args: [{ consentId }],
    signal: guardianConsentChanged,
  });
const reminded = (consentId: string) =>
  time.parts
    .named('RemindOfGuardianConsent')
    .filter(({ variables }) => variables['consentId'] === consentId)
    .map(({ variables }) => variables['days']);
const row = (consentId: string) => time.parts.consents.get(consentId) ?? expect.unreachable();

promise(
  'Art. 10(3)',
  'a consent is reminded of thirty and seven days before its last day, and ends after it',
  async () => {
    const id = await time.consent({ days: 365 });
    await time.withWorker(async () => {
      const handle = await tell(id);
      await time.env.sleep('334 days');
      expect(reminded(id)).toEqual([]);
      await time.env.sleep('2 days');
      expect(reminded(id)).toEqual([30]);
      expect(await handle.result()).toEqual({ state: 'ENDED' });
    });
    expect(reminded(id)).toEqual([30, 7]);
  },
);

promise('Art. 10(4)', 'papers that do not come in time end it; papers that came do not', async () => {
  const [never, late] = [await time.consent({ papersHours: 336 }), await time.consent({ papersHours: 336 })];
  await time.withWorker(async () => {
    const [first, second] = await Promise.all([tell(never), tell(late)]);
    await time.env.sleep('10 days');
    Object.assign(row(late), { papersBy: null });
    await tell(late);
    await time.env.sleep('10 days');
    expect([row(never).state, row(late).state]).toEqual(['LAPSED', 'RECEIVED']);
    Object.assign(row(late), { state: 'REFUSED' });
    await tell(late);
    // Whoever waits for an end lets time run on: only once nothing waits for ever.
    expect([await first.result(), await second.result()]).toEqual([{ state: 'LAPSED' }, { state: 'REFUSED' }]);
  });
});

promise('Art. 10(3)', 'a part that is away for a while delays the end, and loses nothing of it', async () => {
  const id = await time.consent({ days: 1 });
  let away = 3;
  time.parts.intercept = ({ operation }) =>
    operation === 'ExpireGuardianConsent' && away-- > 0 ? { refuse: 'INTERNAL' } : undefined;
  await time.withWorker(async () => expect(await (await tell(id)).result()).toEqual({ state: 'ENDED' }));
});

test('a step is taken when its time came, and never before', () => {
  const ms = fc.option(fc.integer({ min: 0, max: 1_000_000 }));
  const left = fc.record({
    state: fc.constantFrom('RECEIVED', 'CHECKED_ONCE', 'CHECKED', 'GRANTED', 'REFUSED', 'LAPSED', 'ENDED', 'UNKNOWN'),
    papersInMs: ms,
    endsInMs: ms,
    reminders: fc.array(fc.record({ days: fc.constantFrom(30, 7), inMs: fc.integer({ min: 0, max: 1_000_000 }) })),
  });
  fc.assert(
    fc.property(left, (steps) => {
      const step = nextStep(steps);
      const timers = [steps.papersInMs, steps.endsInMs, ...steps.reminders.map(({ inMs }) => inMs)].filter(
        (one) => one !== null,
      );
      if (step.kind === 'END') return ['REFUSED', 'LAPSED', 'ENDED', 'UNKNOWN'].includes(steps.state);
      if (step.kind === 'WAIT')
        return timers.every((one) => one > 0) && step.ms === (timers.length === 0 ? null : Math.min(...timers));
      return timers.some((one) => one === 0);
    }),
  );
});
