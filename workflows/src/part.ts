// Starts the worker: bundle, connection, Schedules, polling, `/readyz`. Never serves anything else.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigError } from '@clounge/shared/errors';
import { sealedDataConverter } from '@clounge/shared/payloads';
import type { RunningPart } from '@clounge/shared/subgraph';
import { Client } from '@temporalio/client';
import { NativeConnection, type Worker } from '@temporalio/worker';
import { workflowBundle } from './bundle.ts';
import type { WorkerConfig } from './config.ts';
import { keepSchedules } from './schedules.ts';
import { createWorker, prepareRuntime } from './worker.ts';

const connectTries = 20;
const connectPauseMs = 1_000;
const healthTimeoutMs = 2_000;
const longestRestartPauseMs = 30_000;

/** Resolves when the worker polls. Throws `ConfigError` where Temporal cannot be reached. */
export async function startWorker(config: WorkerConfig): Promise<RunningPart> {
  prepareRuntime();
  const [bundle, connection] = await Promise.all([workflowBundle(), connect(config)]);
  const { namespace, taskQueue } = config.temporal;
  const client = new Client({ connection, namespace, dataConverter: sealedDataConverter(config.payloadKey) });
  await keepSchedules(client, { taskQueue, timeZone: config.timeZone });

  const polling = await keepPolling(() => createWorker(connection, bundle, config));
  const ready = async (): Promise<boolean> => {
    if (!polling.runs()) return false;
    const answer = connection.workflowService.describeNamespace({ namespace }).then(
      () => true,
      () => false,
    );
    return Promise.race([answer, pause(healthTimeoutMs, false, { ref: false })]);
  };
  const door = await readiness(config, ready);
  return {
    ...door,
    async close() {
      await door.close();
      await polling.stop();
      await connection.close();
    },
  };
}

async function connect({ temporal: { address } }: WorkerConfig): Promise<NativeConnection> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await NativeConnection.connect({ address });
    } catch {
      if (tries >= connectTries) {
        throw new ConfigError(`Temporal does not answer at ${address}: start it, or correct CLOUNGE_TEMPORAL_ADDRESS.`);
      }
      await pause(connectPauseMs);
    }
  }
}

interface Polling {
  runs(): boolean;
  stop(): Promise<void>;
}

/** Runs a worker, and a new one where it ends by a fault of its own. A server that is away for a while is no such fault. */
async function keepPolling(create: () => Promise<Worker>): Promise<Polling> {
  const stopping = new AbortController();
  let worker = await create();
  const stop = (): void => {
    if (stopping.signal.aborted && worker.getState() === 'RUNNING') worker.shutdown();
  };
  const run = async (): Promise<void> => {
    for (let pauseMs = 1_000; ; pauseMs = Math.min(longestRestartPauseMs, pauseMs * 2)) {
      const runs = worker.run();
      stop(); // it may have been asked for while this worker was made
      const ended = await runs.then(
        () => true,
        () => false,
      );
      if (ended || !(await stillWanted(pauseMs, stopping.signal))) return;
      worker = await create().catch(() => worker); // the old one fails at once, and the next turn tries again
    }
  };
  const running = run();
  return {
    runs: () => worker.getState() === 'RUNNING',
    async stop() {
      stopping.abort();
      stop();
      await running;
    },
  };
}

/** Waits; false as soon as the worker is to stop. */
async function stillWanted(pauseMs: number, stopping: AbortSignal): Promise<boolean> {
  return pause(pauseMs, true, { signal: stopping }).catch(() => false);
}

/** `GET /readyz`: 200 while the worker polls and Temporal answers, else 503. */
async function readiness({ host, port }: WorkerConfig, ready: () => Promise<boolean>): Promise<RunningPart> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    if (request.url?.split('?')[0] !== '/readyz')
      return answer(404, { service: 'worker', message: 'Nothing is here.' });
    void ready().then((yes) =>
      yes
        ? answer(200, { service: 'worker', ready: true })
        : answer(503, { service: 'worker', ready: false, message: 'The worker does not reach Temporal.' }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
