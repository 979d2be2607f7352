// The closing of the epoch in the procedure, under skipped time. What it does to keys is proved in the vault.
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { destructionUpdates, destructionWorkflow, destructionWorkflowId } from '@clounge/shared/payloads';
import { promise, timeSkippingProgram } from '@clounge/test/kit';
import { skippedTime } from '../testing/skipped-time.ts';

promise(
  'Art. 8(3)',
  'nothing is certified before its keys are irrecoverable: a closing that waits is asked for again until it is done',
  async () => {
    const time = await skippedTime(await timeSkippingProgram());
    try {
      const batchId = await time.list(24, 1);
      let waits = 2;
      time.parts.intercept = ({ operation }) =>
        operation === 'CloseEpoch' && waits-- > 0 ? { closeEpoch: false } : undefined;
      await time.withWorker(async () => {
        const { taskQueue } = time;
        const options = { workflowId: destructionWorkflowId(batchId), taskQueue, args: [{ batchId }] };
        const handle = await time.client.workflow.start(destructionWorkflow, options);
        const approvalId = randomUUID();
        Object.assign(time.parts.batches.get(batchId) ?? {}, { approvalId, state: 'APPROVED' });
        await handle.executeUpdate(destructionUpdates.approved, { args: [{ approvalId }], updateId: approvalId });
        expect(await handle.result()).toMatchObject({ kind: 'certified' });
      });
      expect(time.parts.named('CloseEpoch')).toHaveLength(3);
      expect(time.parts.named('CertifyBatch')).toHaveLength(1);
      expect(time.parts.calls.at(-1)?.operation).toBe('CertifyBatch');
      // It is no fault: the part itself says on the list what it waits for.
      expect(time.parts.named('RecordFailure')).toEqual([]);
    } finally {
      await time.close();
    }
  },
);
