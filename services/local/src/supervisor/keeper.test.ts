import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { isAlive, markOf, type ProcessMark } from '../processes.ts';
import { keep, type Running } from './keeper.ts';

const backoff = { firstMs: 5, mostMs: 20 };

function sleeper(): Running {
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  const mark = markOf(child.pid ?? 0);
  if (!mark) throw new Error('did not start');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { mark, ended, stop };
}

/** Collects what the keeper tells, and lets a test wait for the next process. */
function observed() {
  const marks: ProcessMark[] = [];
  const said: string[] = [];
  let wake: () => void = () => undefined;
  return {
    marks,
    said,
    onChange: (mark: ProcessMark | null) => {
      if (mark) marks.push(mark);
      wake();
    },
    say: (message: string) => {
      said.push(message);
    },
    reaches: async (count: number) => {
      while (marks.length < count) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

test('a process that dies is started again, and one that is stopped is not', async () => {
  const seen = observed();
  const kept = keep({ name: 'sleeper', start: async () => sleeper(), ...seen, backoff });
  await kept.started;
  for (const round of [1, 2, 3]) {
    process.kill(kept.mark()?.pid ?? 0, 'SIGKILL');
    await seen.reaches(round + 1);
  }
  const last = kept.mark();
  await kept.stop();
  expect(last && isAlive(last)).toBe(false);
  expect(seen.marks).toHaveLength(4);
  expect(seen.said[0]).toBe('sleeper ended by itself; it is started again.');
});

test('a process is started again on request, at once and without a complaint', async () => {
  const seen = observed();
  const kept = keep({
    name: 'sleeper',
    start: async () => sleeper(),
    ...seen,
    backoff: { firstMs: 600_000, mostMs: 600_000 },
  });
  await kept.started;
  const first = kept.mark();
  await kept.restart('a.ts changed.');
  await seen.reaches(2);
  expect(first && isAlive(first)).toBe(false);
  expect(seen.said[0]).toBe('sleeper is started again: a.ts changed.');
  await kept.stop();
});

test('a start that fails is told and tried again', async () => {
  const seen = observed();
  let starts = 0;
  const start = async () => {
    starts += 1;
    if (starts === 2 || starts === 3) throw new Error('the port is taken');
    return sleeper();
  };
  const kept = keep({ name: 'sleeper', start, ...seen, backoff });
  await kept.started;
  process.kill(kept.mark()?.pid ?? 0, 'SIGKILL');
  await seen.reaches(2);
  await kept.stop();
  expect(starts).toBe(4);
  expect(seen.said.filter((line) => line === 'sleeper could not be started: the port is taken')).toHaveLength(2);
});

test('the first start’s failure is the caller’s, and nothing is kept', async () => {
  const kept = keep({
    name: 'never',
    start: () => Promise.reject(new Error('no')),
    onChange: () => undefined,
    say: () => undefined,
    backoff,
  });
  await expect(kept.started).rejects.toThrow('no');
  await kept.stop();
  expect(kept.mark()).toBeNull();
});

test('stopping while it starts ends what was started', async () => {
  let ready: (running: Running) => void = () => undefined;
  const kept = keep({
    name: 'slow',
    start: () => new Promise((resolve) => (ready = resolve)),
    onChange: () => undefined,
    say: () => undefined,
    backoff,
  });
  const stopped = kept.stop();
  const running = sleeper();
  ready(running);
  await stopped;
  expect(isAlive(running.mark)).toBe(false);
});
