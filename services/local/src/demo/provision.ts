// Gives the demo accounts and appointments to the parts that own them. Idempotent: a start that changes nothing writes nothing.
import { setTimeout as delay } from 'node:timers/promises';
import type { Environment } from '../environment.ts';
import type { HostOrder } from '../supervisor/messages.ts';

const readyWithinMs = 60_000;

/** A part may still rebuild what it searches by: asked too early it refuses. */
async function ready(env: Environment): Promise<void> {
  const until = Date.now() + readyWithinMs;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${env.CLOUNGE_PORT}/readyz`).catch(() => null);
    const words = await answer?.text();
    if (answer?.ok) return;
    if (Date.now() > until) throw new Error(`not ready for its accounts: ${words ?? 'no answer'}`);
    await delay(50);
  }
}

/** Runs inside the process of the parts, with their own settings. */
export async function provisionDemo(order: Pick<HostOrder, 'parts' | 'accounts' | 'appointments'>): Promise<void> {
  const envOf = (part: string) => order.parts.find((each) => each.part === part)?.env;
  const identity = envOf('identity');
  if (identity && order.accounts.length > 0) {
    const [{ identityConfig }, { provisionAccounts }] = await Promise.all([
      import('@clounge/identity/config'),
      import('@clounge/identity/accounts/provision'),
    ]);
    await ready(identity);
    await provisionAccounts(identityConfig(identity), order.accounts);
  }
  const privacy = envOf('privacy');
  if (privacy && order.appointments.length > 0) {
    const [{ privacyConfig }, { provisionAppointments }] = await Promise.all([
      import('@clounge/privacy/config'),
      import('@clounge/privacy/appointments/provision'),
    ]);
    await ready(privacy);
    await provisionAppointments(privacyConfig(privacy), order.appointments);
  }
}
