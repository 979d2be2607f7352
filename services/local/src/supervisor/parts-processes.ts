// The processes of the product itself: four subgraphs in one, the gateway, the worker. Each part is told its own settings only.
import { environmentOf, type Installation, type PartName } from '../environment.ts';
import { serviceNames } from '../provision/roles.ts';
import { demoAccounts, demoAppointments } from '../demo/accounts.ts';
import { startChild } from './child.ts';
import type { Kept } from './keeper.ts';
import type { HostOrder } from './messages.ts';
import { keepRunning, logFile, type Ground } from './servers.ts';
import { watchSources } from './watching.ts';

/** Starts them together: each waits for what it needs by itself. */
export async function bringParts(ground: Ground, place: Installation): Promise<void> {
  const withAccounts = ground.settings.accounts === 'demo';
  const businessNow = new Date(Date.now() + place.clockOffsetMs);
  const subgraphs: HostOrder = {
    ...orderFor(place, serviceNames),
    accounts: withAccounts ? demoAccounts(place.secrets) : [],
    appointments: withAccounts ? demoAppointments(businessNow) : [],
  };
  const [four, gateway, worker] = await Promise.all([
    bring(ground, 'subgraphs', subgraphs),
    bring(ground, 'gateway', orderFor(place, ['gateway'])),
    bring(ground, 'worker', orderFor(place, ['worker'])),
  ]);
  if (!ground.settings.dev) return;
  watchSources([
    { folders: ['services/shared/src'], kept: [four, gateway, worker] },
    { folders: serviceNames.map((name) => `services/${name}/src`), kept: [four] },
    { folders: ['gateway'], kept: [gateway] },
    { folders: ['workflows/src'], kept: [worker] },
  ]);
}

function orderFor(place: Installation, parts: readonly PartName[]): HostOrder {
  return {
    kind: 'start',
    parts: parts.map((part) => ({ part, env: environmentOf(part, place) })),
    accounts: [],
    appointments: [],
  };
}

function bring(ground: Ground, name: string, order: HostOrder): Promise<Kept> {
  const { settings } = ground;
  return keepRunning(ground, name, () =>
    startChild({
      name,
      order,
      logFile: logFile(settings.data, name),
      development: settings.dev,
      readyWithinMs: 120_000,
    }),
  );
}
