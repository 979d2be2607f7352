// The clock of a rights request under skipped time: reminders, escalation, verification, restarts. Parts are a stand-in; the real ones are proved elsewhere.
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { promise, timeSkippingProgram } from '@clounge/test/kit';
import { rightsRequestChanged, rightsRequestWorkflow, rightsRequestWorkflowId } from '@clounge/shared/payloads';
import { skippedTime, type SkippedTime } from '../testing/skipped-time.ts';

let time: SkippedTime;
beforeAll(async () => {
  time = await skippedTime(await timeSkippingProgram());
});
afterAll(() => time.close());
beforeEach(() => {
  time.parts.calls.length = 0;
  time.parts.intercept = () => undefined;
});

/** As the outbox does, however often. */
const tell = (requestId: string) =>
  time.client.workflow.signalWithStart(rightsRequestWorkflow, {
    workflowId: rightsRequestWorkflowId(requestId),
    taskQueue: time.taskQueue,
    args: [{ requestId }],
    signal: rightsRequestChanged,
  });
const row = (requestId: string) => {
  const found = time.parts.requests.get(requestId);
  if (!found) throw new Error('no such request');
  return found;
};
const shares = (requestId: string) =>
  time.parts
    .named('RemindOfRequest')
    .filter(({ variables }) => variables['requestId'] === requestId)
    .map(({ variables }) => variables['share']);
const names = () => new Set(time.parts.calls.map(({ operation }) => operation));

promise(
  'Art. 6(2)',
  'at 50, 75 and 90 % of the time somebody is reminded, then it is escalated; each once, for several requests beside each other',
  async () => {
    const ids = [await time.request(72, 2_000, 'VERIFIED'), await time.request(240, 2_000, 'VERIFIED')];
    await time.withWorker(async () => {
      const handles = await Promise.all(ids.map(tell));
      await Promise.all(ids.map(tell));
      await time.env.sleep('250 hours');
      for (const id of ids) Object.assign(row(id), { state: 'CLOSED' });
      await Promise.all(ids.map(tell));
      for (const handle of handles) expect(await handle.result()).toEqual({ state: 'CLOSED' });
    });
    for (const id of ids) expect(shares(id)).toEqual([50, 75, 90, 100]);
  },
);

promise('Art. 6(5)', 'whoever is not verified in time is closed; who was verified in time is not', async () => {
  const [late, early] = [await time.request(72, 240), await time.request(72, 240)];
  await time.withWorker(async () => {
    const [first, second] = await Promise.all([tell(late), tell(early)]);
    await time.env.sleep('100 hours');
    row(early).state = 'VERIFIED';
    await tell(early);
    await time.env.sleep('150 hours');
    expect(row(late).state).toBe('CLOSED');
    expect(row(early).state).toBe('VERIFIED');
    row(early).state = 'CLOSED';
    await tell(early);
    expect([await first.result(), await second.result()]).toEqual([{ state: 'CLOSED' }, { state: 'CLOSED' }]);
  });
  expect(time.parts.named('CloseUnverified').map(({ variables }) => variables['requestId'])).toEqual([late]);
});

promise('Art. 6(2)', 'an extension gives the reminders anew, by the longer time', async () => {
  const id = await time.request(100, 2_000, 'VERIFIED');
  await time.withWorker(async () => {
    const handle = await tell(id);
    await time.env.sleep('60 hours');
    expect(shares(id)).toEqual([50]);
    Object.assign(row(id), { answerBy: row(id).answerBy + 900 * 3_600_000, reminded: 0 });
    await tell(id);
    await time.env.sleep('400 hours');
    expect(shares(id)).toEqual([50]);
    await time.env.sleep('60 hours');
    expect(shares(id)).toEqual([50, 50]);
    row(id).state = 'CLOSED';
    await tell(id);
    await handle.result();
  });
});

promise('Art. 6(2)', 'what was granted is carried out step by step, and waits where nothing does it yet', async () => {
  const id = await time.request(72, 240, 'DECIDED');
  row(id).carrying = ['WAITS', 'GOES_ON', 'GOES_ON', 'DONE'];
  await time.withWorker(async () => {
    const handle = await tell(id);
    expect(await handle.result()).toEqual({ state: 'CLOSED' });
  });
  expect(time.parts.named('CarryOutRequest').length).toBeGreaterThanOrEqual(4);
});

promise('Art. 6(2)', 'a part that is away for a while delays the clock, and loses nothing of it', async () => {
  const id = await time.request(72, 240);
  let away = 3;
  time.parts.intercept = ({ operation }) =>
    operation === 'RemindOfRequest' && away-- > 0 ? { refuse: 'INTERNAL' } : undefined;
  await time.withWorker(async () => {
    const handle = await tell(id);
    expect(await handle.result()).toEqual({ state: 'CLOSED' });
  });
  expect(shares(id).slice(3)).toEqual([50, 75, 90, 100]);
  expect(row(id)).toMatchObject({ state: 'CLOSED', reminded: 100 });
});

promise('Art. 6', 'a request that nobody knows ends at once, and changes nothing', async () => {
  await time.withWorker(async () => {
    const handle = await tell('00000000-0000-4000-8000-000000000000');
    expect(await handle.result()).toEqual({ state: 'UNKNOWN' });
  });
  expect(names()).toEqual(new Set(['RequestSteps']));
});
