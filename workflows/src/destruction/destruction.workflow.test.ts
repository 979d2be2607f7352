// The procedure under skipped time: seven days pass in a second. Parts are a stand-in here; the real ones are proved elsewhere.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { serviceNames } from '@clounge/shared/config';
import { promise, timeSkippingProgram } from '@clounge/test/kit';
import { destructionUpdates, destructionWorkflow, destructionWorkflowId } from '@clounge/shared/payloads';
import { Client, WorkflowUpdateFailedError, type WorkflowHandle } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { subjectsOf } from '../testing/parts.ts';
import { skippedTime, type SkippedTime } from '../testing/skipped-time.ts';

let time: SkippedTime;
beforeAll(async () => {
  time = await skippedTime(await timeSkippingProgram());
});
afterAll(() => time.close());
beforeEach(() => {
  time.parts.calls.length = 0;
  time.parts.intercept = () => undefined;
  time.parts.residue.clear();
});

const started = (batchId: string): Promise<WorkflowHandle> =>
  time.client.workflow.start(destructionWorkflow, {
    workflowId: destructionWorkflowId(batchId),
    taskQueue: time.taskQueue,
    args: [{ batchId }],
  });

const tell = (handle: WorkflowHandle, approvalId: string): Promise<unknown> =>
  handle.executeUpdate(destructionUpdates.approved, { args: [{ approvalId }], updateId: approvalId });

/** The approval row, as privacy writes it before it tells anybody. */
function approve(batchId: string): string {
  const batch = time.parts.batches.get(batchId);
  if (!batch) throw new Error('no such list');
  batch.approvalId = randomUUID();
  batch.state = 'APPROVED';
  return batch.approvalId;
}

const reasonOf = async (update: Promise<unknown>): Promise<unknown> =>
  update.then(
    () => 'accepted',
    (error: unknown) =>
      error instanceof WorkflowUpdateFailedError
        ? ((error.cause as { type?: string }).type ?? String(error.cause))
        : error,
  );

/** Everybody whom a part was asked about in the proof, each as often as asked. */
const lookedFor = (part: string): string[] =>
  time.parts
    .named('ResidueOf')
    .filter((call) => call.part === part)
    .flatMap(({ variables }) => variables['subjectIds'] as string[])
    .sort();

promise(
  'Art. 8(3)',
  'the person in charge is reminded, then the list is overdue, and without approval nothing is destroyed',
  async () => {
    const batchId = await time.list(24);
    await time.withWorker(async () => {
      const handle = await started(batchId);
      await time.env.sleep('7 days');
      const levels = time.parts.named('RemindApprovers').map(({ variables }) => variables['level']);
      expect(levels.slice(0, 4)).toEqual(['50', '75', '90', 'overdue']);
      expect(levels.slice(4).length).toBeGreaterThanOrEqual(4);
      expect(new Set(levels.slice(4))).toEqual(new Set(['overdue']));
      expect(time.parts.named('CondemnPage')).toEqual([]);
      expect(time.parts.named('DestroyRecords')).toEqual([]);
      expect((await handle.describe()).status.name).toBe('RUNNING');
      await handle.terminate();
    });
  },
);

promise(
  'Art. 8(3)',
  'after approval every page is condemned, destroyed in the four parts, recorded, proved and certified',
  async () => {
    const batchId = await time.list(24, 3);
    await time.withWorker(async () => {
      const handle = await started(batchId);
      await tell(handle, approve(batchId));
      expect(await handle.result()).toEqual({ kind: 'certified', certificateId: `certificate-of-${batchId}` });
    });
    const requests = time.parts
      .named('DestroyRecords')
      .map(({ variables }) => (variables['input'] as { requestId: string }).requestId);
    expect(requests.sort()).toEqual(
      [0, 1, 2].flatMap((page) => serviceNames.map((part) => `${batchId}:${page}:${part}`)).sort(),
    );
    for (const part of serviceNames) expect(lookedFor(part)).toEqual([0, 1, 2].flatMap(subjectsOf).sort());
    const order = time.parts.calls.map(({ operation }) => operation);
    expect(order.lastIndexOf('DestroyRecords')).toBeLessThan(order.indexOf('ResidueOf'));
    expect(order.slice(-3)).toEqual(['RecordProof', 'CloseEpoch', 'CertifyBatch']);
  },
);

promise(
  'Art. 8(3)',
  'a forged approval has no row: it is refused, the list goes on waiting, and the true one is heard',
  async () => {
    const batchId = await time.list(24);
    await time.withWorker(async () => {
      const handle = await started(batchId);
      expect(await reasonOf(tell(handle, randomUUID()))).toBe('NoSuchApproval');
      expect(await reasonOf(handle.executeUpdate('approved', { args: [] }))).toBe('MalformedMessage');
      expect(await reasonOf(handle.executeUpdate('approved', { args: [{ approvalId: 'x y' }] }))).toBe(
        'MalformedMessage',
      );
      expect(time.parts.named('CondemnPage')).toEqual([]);
      await tell(handle, approve(batchId));
      expect(await handle.result()).toMatchObject({ kind: 'certified' });
    });
  },
);

promise('Art. 8(3)', 'a message that was not sealed under our key is rejected and harms nothing', async () => {
  const batchId = await time.list(24);
  await time.withWorker(async () => {
    const handle = await started(batchId);
    const approvalId = approve(batchId);
    const stranger = new Client({ connection: time.env.connection, namespace: time.env.namespace });
    const forged = stranger.workflow.getHandle(handle.workflowId).executeUpdate('approved', { args: [{ approvalId }] });
    expect(await reasonOf(forged)).not.toBe('accepted');
    expect(time.parts.named('ApprovedBatch')).toEqual([]);
    await tell(handle, approvalId);
    expect(await handle.result()).toMatchObject({ kind: 'certified' });
  });
});

promise('Art. 8(3)', 'one decision a list: told twice it is carried out once, and another one is refused', async () => {
  const batchId = await time.list(24);
  await time.withWorker(async () => {
    const handle = await started(batchId);
    const approvalId = approve(batchId);
    let release = (): void => undefined;
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    time.parts.intercept = ({ operation }) => (operation === 'CondemnPage' ? held : undefined);
    await tell(handle, approvalId);
    await handle.executeUpdate('approved', { args: [{ approvalId }], updateId: 'sent-again' });
    expect(await reasonOf(tell(handle, randomUUID()))).toBe('DecidedAlready');
    expect(await reasonOf(handle.executeUpdate('returned'))).toBe('ListStillWaits');
    release();
    expect(await handle.result()).toMatchObject({ kind: 'certified' });
  });
  expect(time.parts.named('RecordPage')).toHaveLength(2);
  expect(time.parts.named('CertifyBatch')).toHaveLength(1);
});

promise('Art. 8(3)', 'a returned list ends without destruction, but only when its row says so', async () => {
  const batchId = await time.list(24);
  await time.withWorker(async () => {
    const handle = await started(batchId);
    expect(await reasonOf(handle.executeUpdate('returned'))).toBe('ListStillWaits');
    const batch = time.parts.batches.get(batchId);
    if (batch) batch.state = 'RETURNED';
    await handle.executeUpdate(destructionUpdates.returned);
    expect(await handle.result()).toEqual({ kind: 'closed', state: 'RETURNED' });
  });
  expect(time.parts.named('CondemnPage')).toEqual([]);
});

promise(
  'Art. 8(3)',
  'a list that was closed without a message is noticed within hours; a list that does not exist ends at once',
  async () => {
    const batchId = await time.list(240);
    await time.withWorker(async () => {
      const handle = await started(batchId);
      const batch = time.parts.batches.get(batchId);
      if (batch) batch.state = 'RETURNED';
      expect(await handle.result()).toEqual({ kind: 'closed', state: 'RETURNED' });
      const unknown = await started(randomUUID());
      expect(await unknown.result()).toEqual({ kind: 'closed', state: 'UNKNOWN' });
    });
  },
);

promise('Art. 8(3)', 'a long list is carried over several runs, each page once and none forgotten', async () => {
  const batchId = await time.list(24, 45);
  await time.withWorker(async () => {
    const handle = await started(batchId);
    await tell(handle, approve(batchId));
    expect(await handle.result()).toMatchObject({ kind: 'certified' });
  });
  const pages = time.parts.named('RecordPage').map(({ variables }) => (variables['input'] as { page: number }).page);
  expect(pages.sort((a, b) => a - b)).toEqual(Array.from({ length: 45 }, (_one, page) => page));
  for (const part of serviceNames) expect(lookedFor(part)).toEqual(pages.flatMap(subjectsOf).sort());
});

promise(
  'Art. 8(3)',
  'what the proof finds stops the list; it is destroyed once more under a new request, proved again, then certified',
  async () => {
    const batchId = await time.list(24, 3);
    time.parts.residue.set(1, 2);
    time.parts.intercept = ({ operation, variables }) => {
      if (
        operation === 'DestroyRecords' &&
        (variables['input'] as { requestId: string }).requestId.endsWith(':again-1')
      ) {
        time.parts.residue.clear();
      }
      return undefined;
    };
    await time.withWorker(async () => {
      const handle = await started(batchId);
      await tell(handle, approve(batchId));
      expect(await handle.result()).toMatchObject({ kind: 'certified' });
    });
    const proofs = time.parts
      .named('RecordProof')
      .map(({ variables }) => (variables['input'] as { residue: unknown[] }).residue);
    expect(proofs).toEqual([[{ service: 'billing', recordClass: 'membership', records: 2 }], []]);
    const requests = time.parts
      .named('RecordPage')
      .map(({ variables }) => (variables['input'] as { requestId: string }).requestId);
    expect(requests.sort()).toEqual([`${batchId}:0`, `${batchId}:1`, `${batchId}:1:again-1`, `${batchId}:2`]);
  },
);

promise(
  'Art. 8(3)',
  'a part that is down is asked again until it answers; people are told in plain words, and nothing is done twice',
  async () => {
    const batchId = await time.list(24, 1);
    let faults = 8;
    time.parts.intercept = ({ part, operation }) =>
      part === 'billing' && operation === 'DestroyRecords' && faults-- > 0 ? { refuse: 'UNAVAILABLE' } : undefined;
    await time.withWorker(async () => {
      const handle = await started(batchId);
      await tell(handle, approve(batchId));
      expect(await handle.result()).toMatchObject({ kind: 'certified' });
    });
    const told = time.parts.named('RecordFailure').map(({ variables }) => String(variables['message']));
    expect(told).toEqual([
      'Page 1: the billing part does not answer (UNAVAILABLE). The work goes on by itself as soon as this is over.',
    ]);
    expect(time.parts.named('RecordPage')).toHaveLength(1);
  },
);

promise('Art. 8(3)', 'letters that cannot be sent do not keep an approved list from being destroyed', async () => {
  const batchId = await time.list(24, 1);
  time.parts.intercept = ({ operation }) => (operation === 'RemindApprovers' ? { refuse: 'UNAVAILABLE' } : undefined);
  await time.withWorker(async () => {
    const handle = await started(batchId);
    await time.env.sleep('13 hours');
    expect(time.parts.named('RemindApprovers').length).toBeGreaterThan(1);
    await tell(handle, approve(batchId));
    expect(await handle.result()).toMatchObject({ kind: 'certified' });
  });
});

promise('Art. 8(3)', 'a refusal in the middle is told at once and never taken for success', async () => {
  const batchId = await time.list(24, 1);
  let refusals = 2;
  time.parts.intercept = ({ operation }) =>
    operation === 'RecordPage' && refusals-- > 0 ? { refuse: 'FORBIDDEN' } : undefined;
  await time.withWorker(async () => {
    const handle = await started(batchId);
    await tell(handle, approve(batchId));
    expect(await handle.result()).toMatchObject({ kind: 'certified' });
  });
  expect(time.parts.named('RecordFailure')).toHaveLength(1);
  expect(time.parts.named('RecordPage')).toHaveLength(3);
});

promise('Art. 8(3)', 'what Temporal stores holds no person, no list and no sentence', async () => {
  const batchId = await time.list(24, 2);
  let faults = 1;
  time.parts.intercept = ({ operation }) =>
    operation === 'CondemnPage' && faults-- > 0 ? { refuse: 'UNAVAILABLE' } : undefined;
  const handle = await time.withWorker(async () => {
    const running = await started(batchId);
    await reasonOf(tell(running, randomUUID()));
    await tell(running, approve(batchId));
    await running.result();
    return running;
  });
  const history = await handle.fetchHistory();
  const bytes = Buffer.from(temporal.api.history.v1.History.encode(history).finish());
  expect(bytes.includes('stagedDestruction')).toBe(true); // this search finds what is there
  for (const page of [0, 1]) for (const subject of subjectsOf(page)) expect(bytes.includes(subject)).toBe(false);
  for (const words of [
    'membership',
    'AWAITING_APPROVAL',
    'certificate-of',
    'does not answer',
    'was refused',
    'approvalId',
    '"page"',
  ]) {
    expect({ words, found: bytes.includes(words) }).toEqual({ words, found: false });
  }
});
