// A Temporal server under skipped time, a worker and the stand-in parts: what a test of a workflow stands on.
// Never used for anything that must be proved with the real parts.
import { randomUUID } from 'node:crypto';
import { sealedDataConverter } from '@clounge/shared/payloads';
import type { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { workflowBundle } from '../bundle.ts';
import { createWorker, prepareRuntime } from '../worker.ts';
import { standIn, type StandIn } from './parts.ts';

/** Of the tests and of the golden histories; guards nothing. */
export const testPayloadKey = Buffer.alloc(32, 7).toString('base64');
const taskQueue = 'tests';

export interface SkippedTime {
  env: TestWorkflowEnvironment;
  client: Client;
  parts: StandIn;
  taskQueue: string;
  /** A list that waits for approval for so many hours from now. */
  list(hours: number, pages?: number): Promise<string>;
  /** A rights request that was received now, must be answered and its sender verified within so many hours. */
  request(answerHours: number, verifyHours: number, state?: string): Promise<string>;
  /** A guardian consent: papers are waited for this many hours, or it holds this many days. */
  consent(waits: { papersHours: number } | { days: number }): Promise<string>;
  /** Runs a worker while `work` runs. */
  withWorker<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export async function skippedTime(program: string): Promise<SkippedTime> {
  prepareRuntime();
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: program } },
    client: { dataConverter: sealedDataConverter(testPayloadKey), identity: 'client' },
  });
  const parts = await standIn(() => env.currentTimeMs());
  const bundle = await workflowBundle();
  return {
    env,
    parts,
    taskQueue,
    client: env.client,
    async list(hours, pages = 2) {
      const batchId = randomUUID();
      const selectedAt = await env.currentTimeMs();
      parts.batches.set(batchId, {
        state: 'AWAITING_APPROVAL',
        pages,
        selectedAt,
        approveBy: selectedAt + hours * 3_600_000,
        approvalId: null,
      });
      return batchId;
    },
    async request(answerHours, verifyHours, state = 'RECEIVED') {
      const requestId = randomUUID();
      const receivedAt = await env.currentTimeMs();
      const after = (hours: number) => receivedAt + hours * 3_600_000;
      const times = { receivedAt, answerBy: after(answerHours), verifyBy: after(verifyHours) };
      parts.requests.set(requestId, { state, ...times, reminded: 0, carrying: ['WAITS'] });
      return requestId;
    },
    async consent(waits) {
      const consentId = randomUUID();
      const at = await env.currentTimeMs();
      parts.consents.set(
        consentId,
        'days' in waits
          ? { state: 'GRANTED', papersBy: null, endsAt: at + waits.days * 86_400_000, reminded: null }
          : { state: 'RECEIVED', papersBy: at + waits.papersHours * 3_600_000, endsAt: null, reminded: null },
      );
      return consentId;
    },
    async withWorker(work) {
      const temporal = { address: env.address, namespace: env.namespace ?? 'default', taskQueue };
      const worker = await createWorker(
        env.nativeConnection,
        bundle,
        { ...parts.settings, temporal, payloadKey: testPayloadKey },
        'worker',
      );
      return worker.runUntil(work);
    },
    async close() {
      await env.teardown();
      await parts.close();
    },
  };
}
