// One Temporal worker and what it needs. Never holds state of its own: killed at any moment, another one goes on.
import { sealedDataConverter } from '@clounge/shared/payloads';
import {
  IllegalStateError,
  makeTelemetryFilterString,
  Runtime,
  Worker,
  type LogLevel,
  type LogMetadata,
  type NativeConnection,
} from '@temporalio/worker';
import type { WorkerConfig } from './config.ts';
import { destructionActivities, selectionActivities } from './destruction/activities.ts';
import { guardianActivities } from './guardianship/activities.ts';
import { requestActivities } from './requests/activities.ts';
import { subgraphs } from './subgraphs.ts';
import { trusteeActivities } from './trustees/activities.ts';

const shutdownGraceTime = '5 seconds';
const shutdownForceTime = '15 seconds';
/** Lists that wait are woken a few times a day: a small cache costs a short replay, not memory. */
const maxCachedWorkflows = 100;
/** Pages in work at once on one worker, over all lists. */
const maxConcurrentActivities = 8;

export async function createWorker(
  connection: NativeConnection,
  workflowBundle: { code: string },
  config: Pick<WorkerConfig, 'temporal' | 'payloadKey' | 'tokenUrl' | 'clientId' | 'clientSecret' | 'parts'>,
  identity = `worker-${process.pid}`,
): Promise<Worker> {
  const parts = subgraphs(config);
  return Worker.create({
    connection,
    namespace: config.temporal.namespace,
    taskQueue: config.temporal.taskQueue,
    identity,
    workflowBundle,
    activities: {
      ...selectionActivities(parts),
      ...destructionActivities(parts),
      ...trusteeActivities(parts),
      ...requestActivities(parts),
      ...guardianActivities(parts),
    },
    dataConverter: sealedDataConverter(config.payloadKey),
    shutdownGraceTime,
    shutdownForceTime,
    maxCachedWorkflows,
    maxConcurrentActivityTaskExecutions: maxConcurrentActivities,
    maxConcurrentWorkflowTaskExecutions: 20,
    workflowThreadPoolSize: 1,
  });
}

/** Prepares the process once: warnings as one line of JSON, and no signal handlers, for the host decides when to stop. */
export function prepareRuntime(): void {
  try {
    Runtime.install({
      shutdownSignals: [],
      logger: {
        log: writeLine,
        trace: () => undefined,
        debug: () => undefined,
        info: () => undefined,
        warn: (message, meta) => writeLine('WARN', message, meta),
        error: (message, meta) => writeLine('ERROR', message, meta),
      },
      telemetryOptions: {
        logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }), forward: {} },
      },
    });
  } catch (error) {
    if (!(error instanceof IllegalStateError)) throw error; // prepared before, by a worker in the same process
  }
}

/** Ids, names and counts only; an error's text stays in the sealed history. */
function writeLine(level: LogLevel, message: string, meta: LogMetadata = {}): void {
  if (level !== 'WARN' && level !== 'ERROR') return;
  const { workflowId, activityType, attempt, error } = meta as Record<string, unknown>;
  const cause = error instanceof Error ? error.name : undefined;
  const line = { level: level.toLowerCase(), service: 'worker', message, workflowId, activityType, attempt, cause };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
