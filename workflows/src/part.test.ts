// The worker as it runs: a real Temporal server, processes that are killed, readiness, Schedules. The parts are a stand-in here.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { promise, temporalForTests } from '@clounge/test/kit';
import {
  destructionUpdates,
  destructionWorkflow,
  destructionWorkflowId,
  sealedDataConverter,
} from '@clounge/shared/payloads';
import { Client, Connection } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import type { WorkerConfig } from './config.ts';
import { startWorker } from './part.ts';
import { dailySelection, hourlyReminders } from './schedules.ts';
import { standIn, subjectsOf, type StandIn } from './testing/parts.ts';
import { testPayloadKey } from './testing/skipped-time.ts';

let parts: StandIn;
let connection: Connection;
let client: Client;
let config: WorkerConfig;

beforeAll(async () => {
  const { address } = await temporalForTests();
  parts = await standIn(async () => Date.now());
  connection = await Connection.connect({ address });
  const taskQueue = `tests-${randomUUID()}`;
  client = new Client({ connection, dataConverter: sealedDataConverter(testPayloadKey) });
  config = {
    host: '127.0.0.1',
    port: 0,
    ...parts.settings,
    temporal: { address, namespace: 'default', taskQueue },
    payloadKey: testPayloadKey,
    timeZone: 'Asia/Jakarta',
  };
});
afterAll(async () => {
  await connection.close();
  await parts.close();
});

/** The worker as a process of its own. */
function workerProcess(): ChildProcess {
  const { settings } = parts;
  return spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      CLOUNGE_PORT: '0',
      CLOUNGE_TOKEN_URL: settings.tokenUrl,
      CLOUNGE_CLIENT_SECRET: settings.clientSecret,
      CLOUNGE_IDENTITY_URL: settings.parts.identity,
      CLOUNGE_BILLING_URL: settings.parts.billing,
      CLOUNGE_ATTENDANCE_URL: settings.parts.attendance,
      CLOUNGE_PRIVACY_URL: settings.parts.privacy,
      CLOUNGE_TEMPORAL_ADDRESS: config.temporal.address,
      CLOUNGE_TASK_QUEUE: config.temporal.taskQueue,
      CLOUNGE_PAYLOAD_KEY: testPayloadKey,
    },
  });
}

promise(
  'Art. 8(3)',
  'a worker killed while a page is destroyed: a second one finishes it, and nothing is done twice',
  async () => {
    const batchId = randomUUID();
    const approvalId = randomUUID();
    const now = Date.now();
    parts.batches.set(batchId, {
      state: 'APPROVED',
      pages: 3,
      selectedAt: now,
      approveBy: now + 86_400_000,
      approvalId,
    });
    const first = workerProcess();
    const exited = once(first, 'exit');
    parts.intercept = ({ part, operation }) => {
      if (part !== 'billing' || operation !== 'DestroyRecords' || first.killed) return undefined;
      first.kill('SIGKILL'); // in the middle: the other parts may have destroyed their rows already
      return exited.then(() => undefined);
    };
    const handle = await client.workflow.start(destructionWorkflow, {
      workflowId: destructionWorkflowId(batchId),
      taskQueue: config.temporal.taskQueue,
      args: [{ batchId }],
    });
    await handle.executeUpdate(destructionUpdates.approved, { args: [{ approvalId }], updateId: approvalId });
    await exited;
    const second = await startWorker(config);
    expect(await handle.result()).toEqual({ kind: 'certified', certificateId: `certificate-of-${batchId}` });
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${second.url}/elsewhere`)).status).toBe(404);
    await second.close();

    const requests = parts
      .named('DestroyRecords')
      .map(({ variables }) => (variables['input'] as { requestId: string }).requestId);
    expect(new Set(requests).size).toBe(12); // repeated requests bear the same id, and the parts answer them from what they noted
    const history = await handle.fetchHistory();
    const bytes = Buffer.from(temporal.api.history.v1.History.encode(history).finish());
    for (const subject of [0, 1, 2].flatMap(subjectsOf)) expect(bytes.includes(subject)).toBe(false);
  },
  90_000,
);

promise(
  'Art. 8(1)',
  'the daily selection is kept in the operator’s time zone, made once however many workers start',
  async () => {
    const first = await startWorker(config);
    const second = await startWorker({ ...config, timeZone: 'Asia/Seoul' });
    const { spec, action, policies } = await client.schedule
      .getHandle(dailySelection(config.temporal.taskQueue))
      .describe();
    expect(spec.timezone).toBe('Asia/Seoul');
    expect(spec.calendars?.[0]).toMatchObject({ hour: [{ start: 6 }], minute: [{ start: 0 }] });
    expect(action).toMatchObject({ workflowType: 'selection', taskQueue: config.temporal.taskQueue });
    expect(policies.overlap).toBe('SKIP');
    const reminders = client.schedule.getHandle(hourlyReminders(config.temporal.taskQueue));
    const hourly = await reminders.describe();
    expect(hourly.spec.calendars?.[0]).toMatchObject({ hour: [{ start: 0, end: 23 }], minute: [{ start: 20 }] });
    await reminders.trigger();
    await expect.poll(() => parts.named('RemindTrustees').length, { timeout: 30_000 }).toBe(1);
    await Promise.all([first.close(), second.close()]);
  },
  60_000,
);
