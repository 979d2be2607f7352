import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { demandFree, portsFrom } from './ports.ts';

test('a port in use is named with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const ports = { ...portsFrom(4000), billing: port };
  await expect(demandFree(ports, ['billing'])).rejects.toThrow(
    `Port ${port} (billing) is in use by another program; stop that program or start with another base port, such as PORT=4100 npm start.`,
  );
  await new Promise((resolve) => other.close(resolve));
  await expect(demandFree(ports, ['billing'])).resolves.toBeUndefined();
});

test('copies with other base ports share none', () => {
  const taken = Object.values(portsFrom(4000));
  expect(new Set(taken).size).toBe(taken.length);
  expect(Object.values(portsFrom(4016)).filter((port) => taken.includes(port))).toEqual([]);
});
