// Runs the billing part alone, from its environment. Composes and listens, nothing else.
import { billingConfig } from './config.ts';
import { startBilling } from './part.ts';

const part = await startBilling(billingConfig());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void part.close());
