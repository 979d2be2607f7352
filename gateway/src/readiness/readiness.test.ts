// /readyz says 200 only when every part serves, and else which one does not.
import { createServer, type AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { standIn } from '../../test/stand-in.ts';
import type { Readiness } from './readiness.ts';

async function ready(url: string): Promise<{ status: number; state: Readiness }> {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, state: (await response.json()) as Readiness };
}

promise('Art. 9(1)', 'is ready when every part is', async () => {
  await using house = await standIn();
  const { status, state } = await ready(house.url);
  expect(status).toBe(200);
  expect(state).toEqual({
    ready: true,
    parts: Object.fromEntries(
      ['identity', 'billing', 'attendance', 'privacy', 'worker'].map((name) => [name, { ready: true }]),
    ),
  });
});

promise(
  'Art. 9(1)',
  'names the part that is dead, the one that is not ready and why, and the server that is gone',
  async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => gone.once('listening', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    await using house = await standIn({
      workerUrl: `http://127.0.0.1:${port}`,
      readyChecks: [
        { name: 'mailbox', url: `http://127.0.0.1:${port}/` },
        { name: 'temporal', url: `tcp://127.0.0.1:${port}` },
      ],
    });
    house.silent.add('billing');
    house.notReady.set('privacy', 'The journal cannot be written.');
    const { status, state } = await ready(house.url);
    expect(status).toBe(503);
    expect(state).toMatchObject({
      ready: false,
      parts: {
        identity: { ready: true },
        billing: { ready: false, why: 'The billing part does not answer.' },
        privacy: { ready: false, why: 'The privacy part is not ready: The journal cannot be written.' },
        worker: { ready: false, why: 'The worker part does not answer.' },
        mailbox: { ready: false },
        temporal: { ready: false },
      },
    });
    expect(state.message).toContain('The billing part does not answer.');
    expect(await (await fetch(`${house.url}/livez`)).json()).toEqual({ live: true });
  },
);
