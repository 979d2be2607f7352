// Temporal killed while the worker runs and a list waits: the worker says so, stays, and goes on where it was. The parts are a stand-in here.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect } from 'vitest';
import { temporalProgram } from '@clounge/local/temporal/programs';
import { startTemporal } from '@clounge/local/temporal/server';
import { installation, promise, runFolder } from '@clounge/test/kit';
import { destructionWorkflow, destructionWorkflowId, sealedDataConverter } from '@clounge/shared/payloads';
import { Client, Connection } from '@temporalio/client';
import { startWorker } from './part.ts';
import { standIn } from './testing/parts.ts';
import { testPayloadKey } from './testing/skipped-time.ts';

const patience = { timeout: 45_000, interval: 200 };

promise(
  'Art. 8(3)',
  'Temporal killed while a list waits: the worker tells it within seconds, and after the restart the list is destroyed as approved',
  async () => {
    await using own = await installation({ databases: [] });
    const { temporal: port, temporalHttp: httpPort, temporalMetrics: metricsPort } = own.place.ports;
    const folder = join(runFolder(), randomUUID());
    const server = async () =>
      startTemporal({
        program: await temporalProgram(),
        file: join(folder, 'temporal.db'),
        logFile: join(runFolder(), 'temporal-outage.log'),
        port,
        uiPort: null,
        httpPort,
        metricsPort,
      });
    const parts = await standIn(async () => Date.now());
    const address = `127.0.0.1:${port}`;
    const first = await server();
    const worker = await startWorker({
      ...parts.settings,
      host: '127.0.0.1',
      port: 0,
      temporal: { address, namespace: 'default', taskQueue: 'clounge' },
      payloadKey: testPayloadKey,
      timeZone: 'Asia/Jakarta',
    });
    const status = async () => (await fetch(`${worker.url}/readyz`)).status;
    const told = (batchId: string) =>
      parts.named('DestructionDeadlines').some(({ variables }) => variables['batchId'] === batchId);
    const connection = await Connection.connect({ address });
    const client = new Client({ connection, dataConverter: sealedDataConverter(testPayloadKey) });
    const batchId = randomUUID();
    const approvalId = randomUUID();
    const now = Date.now();
    const batch = {
      state: 'AWAITING_APPROVAL',
      pages: 2,
      selectedAt: now,
      approveBy: now + 86_400_000,
      approvalId: null,
    };
    parts.batches.set(batchId, batch);
    const handle = await client.workflow.start(destructionWorkflow, {
      workflowId: destructionWorkflowId(batchId),
      taskQueue: 'clounge',
      args: [{ batchId }],
    });
    await expect.poll(() => told(batchId), patience).toBe(true);

    process.kill(first.mark.pid, 'SIGKILL');
    await first.ended;
    const killedAt = Date.now();
    await expect.poll(status, patience).toBe(503);
    expect(Date.now() - killedAt).toBeLessThan(6_000);
    const second = await server();
    await expect.poll(status, patience).toBe(200);
    parts.batches.set(batchId, { ...batch, state: 'APPROVED', approvalId });
    await handle.executeUpdate('approved', { args: [{ approvalId }], updateId: approvalId });
    expect(await handle.result()).toMatchObject({ kind: 'certified' });

    await worker.close();
    await connection.close();
    await parts.close();
    await second.stop();
  },
  90_000,
);
