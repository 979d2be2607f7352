// A granted view among 10,000 people of about 85 rows each: everything of one person gathered from every part, the package built and stored.
// What a human needs to look at the texts is not counted: the texts are asked for before the clock runs.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { figure, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';
import { importFrom } from './importing.ts';
import { writeRosters } from './rosters.ts';
import { demandRequest, verifiedRequest, type RequestPayload } from './verified-request.ts';

const people = 10_000;
const views = 60;
/** The first ones fill caches and pools that stay filled. */
const warmUp = 10;

const decide = `mutation Decide($input: DecideRequestInput!) { decideRequest(input: $input) { request { id } refusal { message } } }`;
const look = `query Look($requestId: ID!) { viewPassages(requestId: $requestId) { passages { key hash } refusal { message } } }`;
const check = `mutation Check($requestId: ID!, $checked: [CheckedPassageInput!]!) {
  checkView(requestId: $requestId, checked: $checked) { request { id viewPackage { bytes } } refusal { message } } }`;

interface Looked {
  viewPassages: { passages: { key: string; hash: string }[]; refusal: { message: string } | null };
}

export async function viewFigures(house: BenchHouse): Promise<Figure[]> {
  const folder = join(house.data, '..', 'view');
  await mkdir(folder, { recursive: true });
  // 1 membership, 1 employment, 70 marks, 13 log-ins.
  const roster = { prefix: 'v', members: people, withdrewAt: null, marksEach: 70, logInsEach: 13 };
  await importFrom(house, await writeRosters(folder, roster));
  const token = await house.officer();
  const identity = await house.sql('identity');
  const privacy = await house.sql('privacy');
  const members = await identity.query<{ subject_id: string }>(
    `select m.subject_id from membership m where m.withdrew_at is null
       and (select count(*) from login_record l where l.subject_id = m.subject_id) = $1 order by m.id limit $2`,
    [roster.logInsEach, views + warmUp],
  );
  const times: number[] = [];
  for (const { subject_id: subjectId } of members.rows) {
    const asked = { kind: 'VIEW', subjectId, text: 'Please show me what you hold.' } as const;
    const requestId = await verifiedRequest(house, token, privacy, asked);
    const items = [{ recordClass: 'membership', outcome: 'GRANTED' }];
    const decided = await house.ask<{ decideRequest: RequestPayload }>('privacy', token, decide, {
      input: { requestId, items },
    });
    demandRequest(decided.decideRequest);
    const { viewPassages } = await house.ask<Looked>('privacy', token, look, { requestId });
    const checked = viewPassages.passages.map(({ key, hash }) => ({ key, hash, ranges: [] }));
    const began = performance.now();
    const built = await house.ask<{ checkView: RequestPayload }>('privacy', token, check, { requestId, checked });
    times.push(performance.now() - began);
    demandRequest(built.checkView);
  }
  await Promise.all([identity.end(), privacy.end()]);
  const sorted = times.slice(warmUp).sort((one, other) => one - other);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN) / 1_000;
  const against = `${sorted.length} views one after the other among ${people} people of about 85 rows; what a human looks at was asked for before`;
  return [
    figure('view granted → package ready, p50', at(0.5), 's', '<= 0.15', against),
    figure('view granted → package ready, p95', at(0.95), 's', null, against),
  ];
}
