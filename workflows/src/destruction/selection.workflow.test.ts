// The daily selection under skipped time. Parts are a stand-in here; the real ones are proved elsewhere.
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { promise, timeSkippingProgram } from '@clounge/test/kit';
import { selectionWorkflow, selectionWorkflowId } from '@clounge/shared/payloads';
import { WorkflowFailedError } from '@temporalio/client';
import { skippedTime, type SkippedTime } from '../testing/skipped-time.ts';

let time: SkippedTime;
let requests = 0;
beforeAll(async () => {
  time = await skippedTime(await timeSkippingProgram());
});
afterAll(() => time.close());
beforeEach(() => {
  time.parts.calls.length = 0;
  time.parts.lists = new Map([
    ['membership', 3],
    ['login-records', 1],
    ['consultations', 120],
  ]);
  time.parts.intercept = () => undefined;
});

const select = (list: string | null): Promise<unknown> =>
  time.withWorker(() =>
    time.client.workflow.execute(selectionWorkflow, {
      workflowId: selectionWorkflowId(list, String((requests += 1))),
      taskQueue: time.taskQueue,
      args: [{ list }],
    }),
  );

promise('Art. 8(1)', 'every list of the policy is paged to its end and closed, however long it is', async () => {
  expect(await select(null)).toEqual({ batchIds: ['batch-membership', 'batch-login-records', 'batch-consultations'] });
  expect(time.parts.named('SelectPage')).toHaveLength(124);
  expect(time.parts.named('CloseSelection').map(({ variables }) => variables['list'])).toEqual([
    'membership',
    'login-records',
    'consultations',
  ]);
});

promise('Art. 8(1)', 'one list alone is selected when asked for', async () => {
  expect(await select('membership')).toEqual({ batchIds: ['batch-membership'] });
  expect(time.parts.named('SelectPage')).toHaveLength(3);
});

promise(
  'Art. 8(1)',
  'a list that is refused does not keep the others from being selected, and is not passed over in silence',
  async () => {
    time.parts.intercept = ({ operation, variables }) =>
      operation === 'SelectPage' && (variables['input'] as { list: string }).list === 'login-records'
        ? { refuse: 'BAD_USER_INPUT' }
        : undefined;
    await expect(select(null)).rejects.toBeInstanceOf(WorkflowFailedError);
    expect(time.parts.named('CloseSelection').map(({ variables }) => variables['list'])).toEqual([
      'membership',
      'consultations',
    ]);
  },
);

promise('Art. 8(1)', 'a part that is away for a while delays the selection and changes nothing of it', async () => {
  let faults = 3;
  time.parts.intercept = ({ operation }) =>
    operation === 'SelectPage' && faults-- > 0 ? { refuse: 'INTERNAL' } : undefined;
  expect(await select('membership')).toEqual({ batchIds: ['batch-membership'] });
});
