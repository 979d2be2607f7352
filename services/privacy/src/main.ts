// Runs the privacy part from its environment. Composes and listens, nothing else.
import { privacyConfig } from './config.ts';
import { startPrivacy } from './part.ts';

const part = await startPrivacy(privacyConfig());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void part.close().then(() => process.exit(0)));
