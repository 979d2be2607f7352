// Which server listens where: everything derives from one base port, so that copies run side by side.
import { createServer } from 'node:net';
import { errorCode } from '@clounge/shared/errors';
import { CannotStart } from './cannot-start.ts';

/** Offsets from `PORT`. */
const offsets = {
  gateway: 0,
  identity: 1,
  billing: 2,
  attendance: 3,
  privacy: 4,
  worker: 5,
  postgres: 6,
  temporal: 7,
  temporalUi: 8,
  temporalHttp: 9,
  temporalMetrics: 10,
  smtp: 11,
  mailbox: 12,
  vite: 13,
} as const;

export type PortName = keyof typeof offsets;
export type Ports = Readonly<Record<PortName, number>>;

/** How many consecutive ports one installation takes. */
export const portSpan = 16;

export function portsFrom(base: number): Ports {
  const ports = { ...offsets } as Record<PortName, number>;
  for (const name of Object.keys(offsets) as PortName[]) ports[name] = base + offsets[name];
  return ports;
}

/** Whether nobody listens on 127.0.0.1:`port`. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (errorCode(error) === 'EADDRINUSE' || errorCode(error) === 'EACCES') resolve(false);
      else reject(error);
    });
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** Throws `CannotStart` naming the first of `names` whose port somebody else uses. */
export async function demandFree(ports: Ports, names: readonly PortName[]): Promise<void> {
  for (const name of names) {
    if (await isFree(ports[name])) continue;
    const other = ports.gateway + 100;
    throw new CannotStart(
      `Port ${ports[name]} (${name}) is in use by another program; stop that program or start with another base port, such as PORT=${other} npm start.`,
    );
  }
}
