// Hands out blocks of ports that no other test process takes: a block is ours while we listen on its last port.
import { createServer, type Server } from 'node:net';
import { isFree, portSpan, portsFrom, type Ports } from '@clounge/local/ports';

/** Below the range from which the system picks ports for outgoing connections. */
const lowest = 20_000;
const highest = 32_000;

export interface PortBlock {
  ports: Ports;
  release(): Promise<void>;
}

/** Takes a free block; throws when every one is taken. */
export async function takePortBlock(): Promise<PortBlock> {
  const blocks = Math.floor((highest - lowest) / portSpan);
  const first = (process.pid * 7919) % blocks;
  for (let step = 0; step < blocks; step += 1) {
    const base = lowest + ((first + step) % blocks) * portSpan;
    const guard = await listen(base + portSpan - 1);
    if (!guard) continue;
    const ports = portsFrom(base);
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.every(Boolean)) return { ports, release: () => close(guard) };
    await close(guard);
  }
  throw new Error(`no ${portSpan} free ports in a row between ${lowest} and ${highest}`);
}

function listen(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.unref();
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
