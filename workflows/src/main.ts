// The worker as a process of its own: settings, start, stop on a signal. Nothing else.
import { workerConfig } from './config.ts';
import { startWorker } from './part.ts';

const part = await startWorker(workerConfig());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void part.close());
