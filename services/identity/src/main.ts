// Runs the identity part from its environment. Composes and listens, nothing else.
import { identityConfig } from './config.ts';
import { startIdentity } from './part.ts';

const part = await startIdentity(identityConfig());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void part.close().then(() => process.exit(0)));
