// Golden histories: lists in flight must survive every change of the workflow code. A history here is never edited;
// one that no longer replays means that the change needs a patch marker, not a new history.
import { readdirSync, readFileSync } from 'node:fs';
import { sealedDataConverter } from '@clounge/shared/payloads';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker, type ReplayWorkerOptions } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { beforeAll, expect, test } from 'vitest';
import { workflowBundle } from './bundle.ts';
import { testPayloadKey } from './testing/skipped-time.ts';
import { prepareRuntime } from './worker.ts';

const folder = new URL('../../test/histories/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.history.json'));

interface Recorded {
  workflowId: string;
  history: { events: { workflowExecutionStartedEventAttributes?: { workflowType: { name: string } } }[] };
}
const recorded = (name: string): Recorded => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recorded;

let options: ReplayWorkerOptions;
beforeAll(async () => {
  prepareRuntime();
  options = { workflowBundle: await workflowBundle(), dataConverter: sealedDataConverter(testPayloadKey) };
});

test('there are histories of every ending', () => {
  const kinds = new Set(names.map((name) => name.split('.')[0]));
  expect([...kinds].sort()).toEqual([
    'approved-in-time',
    'approved-when-overdue',
    'epoch-closed-after-waiting',
    'many-pages-stopped-once',
    'request-carried-out',
    'request-not-verified',
    'returned',
    'selection',
  ]);
});

test.each(names)('%s replays', async (name) => {
  const { workflowId, history } = recorded(name);
  await Worker.runReplayHistory(options, historyFromJSON(history), workflowId);
});

test('a history of another procedure does not replay: this check can fail', async () => {
  const { workflowId, history } = recorded('returned.1.history.json');
  const start = history.events[0]?.workflowExecutionStartedEventAttributes;
  if (start) start.workflowType.name = 'selection';
  const replay = Worker.runReplayHistory(options, historyFromJSON(history), workflowId);
  await expect(replay).rejects.toBeInstanceOf(DeterminismViolationError);
});
