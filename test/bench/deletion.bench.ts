// From a deletion decision to the shut door: each decision is timed from the question to the moment that the vault has the restriction.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { figure, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';
import { importFrom } from './importing.ts';
import { writeRosters } from './rosters.ts';
import { demandRequest, verifiedRequest, type RequestPayload } from './verified-request.ts';

const decisions = 100;
/** The first ones fill caches and pools that stay filled. */
const warmUp = 10;

const decide = `mutation Decide($input: DecideRequestInput!) { decideRequest(input: $input) { request { id } refusal { message } } }`;

export async function deletionFigures(house: BenchHouse): Promise<Figure[]> {
  const folder = join(house.data, '..', 'deletion');
  await mkdir(folder, { recursive: true });
  await importFrom(
    house,
    await writeRosters(folder, {
      prefix: 'd',
      members: decisions + warmUp,
      withdrewAt: null,
      marksEach: 4,
      logInsEach: 2,
    }),
  );
  const token = await house.officer();
  const identity = await house.sql('identity');
  const privacy = await house.sql('privacy');
  const vault = await house.sql('vault');
  const members = await identity.query<{ subject_id: string }>(
    'select subject_id from membership where withdrew_at is null order by id limit $1',
    [decisions + warmUp],
  );
  const times: number[] = [];
  for (const { subject_id: subjectId } of members.rows) {
    const asked = { kind: 'DELETE', subjectId, text: 'Please delete it.' } as const;
    const requestId = await verifiedRequest(house, token, privacy, asked);
    const items = [{ recordClass: 'membership', outcome: 'GRANTED' }];
    const began = performance.now();
    const answered = house.ask<{ decideRequest: RequestPayload }>('privacy', token, decide, {
      input: { requestId, items },
    });
    const isShut = async () =>
      (await vault.query('select 1 from restriction where subject_id = $1', [subjectId])).rows.length > 0;
    while (!(await isShut())) {
      if (performance.now() - began > 10_000) throw new Error('The door was not shut after 10 s.');
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    times.push(performance.now() - began);
    demandRequest((await answered).decideRequest);
  }
  await Promise.all([identity.end(), privacy.end(), vault.end()]);
  const sorted = times.slice(warmUp).sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  const against = `${sorted.length} decisions one after the other, each seen in the vault; p50 ${Math.round(at(0.5))} ms`;
  return [figure('deletion decision → restricted in every part, p95', at(0.95), 'ms', '<= 200', against)];
}
