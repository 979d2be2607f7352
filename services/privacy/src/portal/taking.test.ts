// Promises about the package of a granted view at the portal: for whoever follows the verified request, once, and gone afterwards.
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { afterAll, beforeAll, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { carryOutRequest } from '../requests/carrying-out.ts';
import { decideRequest } from '../requests/deciding.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { verifiedRequest } from '../testing/requests.ts';
import { checkView, packageOf, viewPassages } from '../view/delivering.ts';
import type { Answer } from './answer.ts';
import { issueFollowCode } from './following.ts';
import { portal } from './portal.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const post = (fields: Record<string, string>): Promise<Answer> =>
  portal(at.sources)({
    method: 'POST',
    url: new URL('http://part/portal/en/follow'),
    wants: 'en',
    address: '192.0.2.1',
    form: new URLSearchParams(fields),
  });

promise(
  'Art. 6',
  'whoever follows a granted view takes the package once, with the password beside it; afterwards, and before, there is none',
  async () => {
    const [member = ''] = await at.members([null]);
    const request = await verifiedRequest(at, member, { kind: 'VIEW' });
    const code = await issueFollowCode(at.sources, at.sources.pool, request);
    const open = await post({ act: 'open', reference: request.reference, code });
    const visit = /name="visit" value="([\w-]{43})"/.exec(String(open.body))?.[1] ?? '';
    expect(String(open.body)).not.toContain('value="take"');
    expect((await post({ act: 'take', visit })).headers['content-type']).toContain('text/html');

    const items = [{ recordClass: 'membership', outcome: 'GRANTED' as const }];
    await decideRequest(at.sources, as('officer'), { requestId: request.id, items });
    await carryOutRequest(at.sources, request.id);
    const { passages } = await viewPassages(at.sources, as('handler'), request.id);
    const checked = passages.map(({ key, hash }) => ({ key, hash, ranges: [] }));
    await checkView(at.sources, as('handler'), request.id, checked);
    await carryOutRequest(at.sources, request.id);

    const shown = String((await post({ act: 'open', reference: request.reference, code })).body);
    const password = /<code>([A-Z2-9-]{24})<\/code>/.exec(shown)?.[1] ?? '';
    const file = await post({ act: 'take', visit });
    expect(file.headers).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'no-store' });
    const entries = await new ZipReader(new Uint8ArrayReader(file.body as Buffer), { password }).getEntries();
    expect(entries).toHaveLength(3);
    // A line that broke leaves it there; once it was handed over it is not given out again.
    expect((await post({ act: 'take', visit })).headers['content-type']).toBe('application/zip');
    await file.sent?.();
    expect((await packageOf(at.sources, request.id))?.endedAt).not.toBeNull();
    expect(String((await post({ act: 'take', visit })).body)).toContain('could not be opened');
    // Somebody without reference and code gets the page that everybody gets.
    expect((await post({ act: 'take', visit: 'A'.repeat(43) })).status).toBe(403);
  },
);
