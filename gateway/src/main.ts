// Runs the gateway as a process of its own: settings, start, stop on signal. Nothing else.
import { ownSettings } from './config.ts';
import { startGateway } from './part.ts';

const gateway = await startGateway(ownSettings());
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void gateway.close().then(() => process.exit(0)));
}
