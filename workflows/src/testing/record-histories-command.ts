// Records golden histories: `node workflows/src/testing/record-histories-command.ts TEST_SERVER_PROGRAM [SCENE]`, all or one.
// An old one is recorded anew only for a change that no list in flight can meet; otherwise it stays, must go on replaying, and gets a new one beside it.
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import {
  destructionWorkflow,
  destructionWorkflowId,
  guardianConsentWorkflow,
  guardianConsentWorkflowId,
  rightsRequestWorkflow,
  rightsRequestWorkflowId,
  selectionWorkflow,
} from '@clounge/shared/payloads';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { skippedTime, type SkippedTime } from './skipped-time.ts';

const folder = new URL('../../../test/histories/', import.meta.url);

async function start(time: SkippedTime, batchId: string) {
  const options = { workflowId: destructionWorkflowId(batchId), taskQueue: time.taskQueue, args: [{ batchId }] };
  return time.client.workflow.start(destructionWorkflow, options);
}

async function approve(time: SkippedTime, batchId: string): Promise<void> {
  const approvalId = randomUUID();
  const batch = time.parts.batches.get(batchId);
  if (batch) Object.assign(batch, { approvalId, state: 'APPROVED' });
  const handle = time.client.workflow.getHandle(destructionWorkflowId(batchId));
  await handle.executeUpdate('approved', { args: [{ approvalId }], updateId: approvalId });
}

async function clockOf(time: SkippedTime, requestId: string) {
  const options = {
    workflowId: rightsRequestWorkflowId(requestId),
    taskQueue: time.taskQueue,
    args: [{ requestId }],
  };
  return time.client.workflow.start(rightsRequestWorkflow, options);
}

async function change(time: SkippedTime, requestId: string, to: object): Promise<void> {
  Object.assign(time.parts.requests.get(requestId) ?? {}, to);
  await time.client.workflow.getHandle(rightsRequestWorkflowId(requestId)).signal('changed');
}

/** Each scene ends a workflow and answers its id. */
const scenes: Record<string, (time: SkippedTime) => Promise<string>> = {
  'approved-in-time': async (time) => {
    const batchId = await time.list(24, 2);
    const handle = await start(time, batchId);
    await approve(time, batchId);
    await handle.result();
    return handle.workflowId;
  },
  'approved-when-overdue': async (time) => {
    const batchId = await time.list(24, 1);
    const handle = await start(time, batchId);
    await time.env.sleep('4 days');
    await handle.executeUpdate('approved', { args: [{ approvalId: randomUUID() }] }).catch(() => undefined);
    await approve(time, batchId);
    await handle.result();
    return handle.workflowId;
  },
  'epoch-closed-after-waiting': async (time) => {
    const batchId = await time.list(24, 2);
    let waits = 2;
    time.parts.intercept = ({ operation }) =>
      operation === 'CloseEpoch' && waits-- > 0 ? { closeEpoch: false } : undefined;
    const handle = await start(time, batchId);
    await approve(time, batchId);
    await handle.result();
    return handle.workflowId;
  },
  returned: async (time) => {
    const batchId = await time.list(24);
    const handle = await start(time, batchId);
    await time.env.sleep('14 hours');
    Object.assign(time.parts.batches.get(batchId) ?? {}, { state: 'RETURNED' });
    await handle.executeUpdate('returned');
    await handle.result();
    return handle.workflowId;
  },
  'many-pages-stopped-once': async (time) => {
    const batchId = await time.list(24, 22);
    time.parts.residue.set(21, 1);
    time.parts.intercept = ({ operation, variables }) => {
      const input = variables['input'] as { requestId?: string } | undefined;
      if (operation === 'DestroyRecords' && input?.requestId?.endsWith(':again-1')) time.parts.residue.clear();
      return undefined;
    };
    const handle = await start(time, batchId);
    await approve(time, batchId);
    await handle.result();
    return handle.workflowId;
  },
  'request-not-verified': async (time) => {
    const requestId = await time.request(72, 240);
    const handle = await clockOf(time, requestId);
    await handle.result();
    return handle.workflowId;
  },
  'request-carried-out': async (time) => {
    const requestId = await time.request(72, 240);
    const handle = await clockOf(time, requestId);
    await time.env.sleep('40 hours');
    await change(time, requestId, { state: 'VERIFIED' });
    await time.env.sleep('1 hour');
    await change(time, requestId, { state: 'DECIDED', carrying: ['WAITS', 'GOES_ON', 'DONE'] });
    await handle.result();
    return handle.workflowId;
  },
  'guardian-consent-outgrown': async (time) => {
    const consentId = await time.consent({ days: 40 });
    const workflowId = guardianConsentWorkflowId(consentId);
    await time.client.workflow.execute(guardianConsentWorkflow, {
      ...{ workflowId, taskQueue: time.taskQueue, args: [{ consentId }] },
    });
    return workflowId;
  },
  selection: async (time) => {
    time.parts.lists = new Map([
      ['membership', 3],
      ['consultations', 60],
    ]);
    const workflowId = 'selection-all-golden';
    await time.client.workflow.execute(selectionWorkflow, { workflowId, taskQueue: time.taskQueue, args: [{}] });
    return workflowId;
  },
};

/** Every run of a workflow, first to last. */
async function runsOf(time: SkippedTime, workflowId: string): Promise<object[]> {
  const histories: object[] = [];
  let runId: string | undefined =
    (await time.client.workflow.getHandle(workflowId).describe()).raw.workflowExecutionInfo?.firstRunId ?? undefined;
  while (runId) {
    const history = await time.client.workflow.getHandle(workflowId, runId).fetchHistory();
    histories.push(JSON.parse(historyToJSON(history)) as object);
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
  }
  return histories;
}

const [program, only] = process.argv.slice(2);
if (program === undefined) throw new Error('The path of the time-skipping Temporal test server is wanted.');
await mkdir(folder, { recursive: true });
for (const [name, scene] of Object.entries(scenes)) {
  if (only !== undefined && name !== only) continue;
  const time = await skippedTime(program);
  const workflowId = await time.withWorker(() => scene(time));
  for (const [index, history] of (await runsOf(time, workflowId)).entries()) {
    await writeFile(
      new URL(`${name}.${index + 1}.history.json`, folder),
      `${JSON.stringify({ workflowId, history })}\n`,
    );
  }
  await time.close();
}
