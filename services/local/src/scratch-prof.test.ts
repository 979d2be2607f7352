// scratch
import { Session } from 'node:inspector/promises';
import { writeFile } from 'node:fs/promises';
import { startHouse } from '@clounge/test/kit';
import { it } from 'vitest';
import { importFiles } from './import.ts';

it('profiles', async () => {
  const house = await startHouse({ clock: '2026-11-01T09:00:00+07:00' });
  const target = { url: `${house.url('gateway')}/graphql`, tokenEndpoint: `${house.url('gateway')}/oidc/token`, clientId: 'import', clientSecret: house.installation.place.secrets.clientSecrets['import'] ?? '', scope: 'import:write' };
  const d = '/work/shared/data/';
  const names = (process.env['FILES'] ?? 'customers,members,attendance,logins').split(',');
  for (const round of [1, 2])
  for (const name of names) {
    const session = new Session(); session.connect();
    await session.post('Profiler.enable'); await session.post('Profiler.setSamplingInterval', { interval: 1000 }); await session.post('Profiler.start');
    const cpu = process.cpuUsage(); const began = performance.now();
    const [r] = await importFiles([`${d}${name}.csv`], target);
    const used = process.cpuUsage(cpu); const ms = performance.now() - began;
    const { profile } = await session.post('Profiler.stop');
    await writeFile(`/tmp/prof/${name}-${round}.cpuprofile`, JSON.stringify(profile)); session.disconnect();
    process.stderr.write(`${round} ${name}: ${r?.rows} rows, wall ${Math.round(ms)} ms, node cpu ${Math.round((used.user + used.system) / 1000)} ms → ${Math.round((r?.rows ?? 0) / ((used.user + used.system) / 1e6))} rows/cpu-s\n`);
  }
  await house.close();
}, 300000);
