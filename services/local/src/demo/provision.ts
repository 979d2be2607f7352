// Gives the demo accounts and appointments to the parts that own them. Idempotent: a start that changes nothing writes nothing.
import type { HostOrder } from '../supervisor/messages.ts';

/** Runs inside the process of the parts, with their own settings. */
export async function provisionDemo(order: Pick<HostOrder, 'parts' | 'accounts' | 'appointments'>): Promise<void> {
  const envOf = (part: string) => order.parts.find((each) => each.part === part)?.env;
  const identity = envOf('identity');
  if (identity && order.accounts.length > 0) {
    const [{ identityConfig }, { provisionAccounts }] = await Promise.all([import('@clounge/identity/config'), import('@clounge/identity/accounts/provision')]);
    await provisionAccounts(identityConfig(identity), order.accounts);
  }
  const privacy = envOf('privacy');
  if (privacy && order.appointments.length > 0) {
    const [{ privacyConfig }, { provisionAppointments }] = await Promise.all([import('@clounge/privacy/config'), import('@clounge/privacy/appointments/provision')]);
    await provisionAppointments(privacyConfig(privacy), order.appointments);
  }
}
