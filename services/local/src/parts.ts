// How each part is configured and started in a process: the one list that `npm start` and the tests share.
// Modules are loaded when a part is started, so that a process holds only what it runs.
import type { Environment, PartName } from './environment.ts';

/** A part that serves; `close` ends it in order. */
export interface RunningPart {
  url: string;
  close(): Promise<void>;
}

const starters: Record<PartName, (env: Environment) => Promise<RunningPart>> = {
  identity: async (env) => {
    const [{ identityConfig }, { startIdentity }] = await Promise.all([
      import('@clounge/identity/config'),
      import('@clounge/identity/part'),
    ]);
    return startIdentity(identityConfig(env));
  },
  billing: async (env) => {
    const [{ billingConfig }, { startBilling }] = await Promise.all([
      import('@clounge/billing/config'),
      import('@clounge/billing/part'),
    ]);
    return startBilling(billingConfig(env));
  },
  attendance: async (env) => {
    const [{ attendanceConfig }, { startAttendance }] = await Promise.all([
      import('@clounge/attendance/config'),
      import('@clounge/attendance/part'),
    ]);
    return startAttendance(attendanceConfig(env));
  },
  privacy: async (env) => {
    const [{ privacyConfig }, { startPrivacy }] = await Promise.all([
      import('@clounge/privacy/config'),
      import('@clounge/privacy/part'),
    ]);
    return startPrivacy(privacyConfig(env));
  },
  gateway: async (env) => {
    const [{ gatewayConfig }, { startGateway }] = await Promise.all([
      import('@clounge/gateway/config'),
      import('@clounge/gateway/part'),
    ]);
    return startGateway(gatewayConfig(env));
  },
  worker: async (env) => {
    const [{ workerConfig }, { startWorker }] = await Promise.all([
      import('@clounge/workflows/config'),
      import('@clounge/workflows/part'),
    ]);
    return startWorker(workerConfig(env));
  },
};

/** Starts one part from its own environment alone. */
export function startPart(part: PartName, env: Environment): Promise<RunningPart> {
  return starters[part](env);
}
