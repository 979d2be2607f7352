import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client, Connection } from '@temporalio/client';
import { runFolder, takePortBlock, type PortBlock } from '@clounge/test/kit';
import { isAlive } from '../processes.ts';
import { temporalProgram } from './programs.ts';
import { accepts, startTemporal, type TemporalOptions } from './server.ts';

describe('the development Temporal', () => {
  let block: PortBlock;
  let options: TemporalOptions;

  beforeAll(async () => {
    block = await takePortBlock();
    const home = await mkdtemp(join(runFolder(), 'temporal-'));
    options = {
      program: await temporalProgram(),
      file: join(home, 'temporal.db'),
      logFile: join(home, 'temporal.log'),
      port: block.ports.temporal,
      uiPort: null,
      httpPort: block.ports.temporalHttp,
      metricsPort: block.ports.temporalMetrics,
    };
  });
  afterAll(() => block.release());

  async function withClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const connection = await Connection.connect({ address: `127.0.0.1:${options.port}` });
    try {
      return await work(new Client({ connection }));
    } finally {
      await connection.close();
    }
  }

  test('keeps workflows over kill -9', async () => {
    const server = await startTemporal(options);
    await withClient((client) =>
      client.workflow.start('waiting', { taskQueue: 'nobody', workflowId: 'kept', args: [] }),
    );
    process.kill(server.mark.pid, 'SIGKILL');
    await server.ended;
    const again = await startTemporal(options);
    expect((await withClient((client) => client.workflow.getHandle('kept').describe())).status.name).toBe('RUNNING');
    await again.stop();
    expect(await accepts(`127.0.0.1:${options.port}`)).toBe(false);
  });

  test('a server that a killed supervisor left on the same database file is ended', async () => {
    const left = await startTemporal(options);
    const next = await startTemporal(options);
    expect(isAlive(left.mark)).toBe(false);
    expect(isAlive(next.mark)).toBe(true);
    await next.stop();
  });
});
