// Promises about a granted view on its way: looked at by a human where people wrote themselves, encrypted, stored, taken once it is asked for.
import { Uint8ArrayReader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { ownCaller } from '@clounge/shared/caller';
import { openDocument } from '../documents/opening.ts';
import { carryOutRequest } from '../requests/carrying-out.ts';
import { decideRequest } from '../requests/deciding.ts';
import { findRequest } from '../requests/finding.ts';
import { requestHistory } from '../requests/history.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { verifiedRequest } from '../testing/requests.ts';
import { checkView, packageIdOf, packageOf, viewPassages } from './delivering.ts';
import { handOverView, viewOnPaper, viewPassword } from './handing-over.ts';
import { looksAtPerson } from './looks-at-person.ts';
import { packagePassword } from './package/password.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

/** A verified view of this person that was granted, but for the classes that are refused. */
async function granted(aboutId: string, refusedClass?: string): Promise<string> {
  const { id: requestId } = await verifiedRequest(at, aboutId, { kind: 'VIEW' });
  const items = [
    { recordClass: 'membership', outcome: 'GRANTED' as const },
    ...(refusedClass
      ? [
          {
            recordClass: refusedClass,
            outcome: 'REFUSED' as const,
            reasonCode: 'RIGHTS_OF_OTHERS' as const,
            reason: 'It speaks of others.',
          },
        ]
      : []),
  ];
  const { refusal } = await decideRequest(at.sources, as('officer'), { requestId, items });
  expect(refusal).toBeNull();
  return requestId;
}

async function taken(requestId: string): Promise<Record<string, string>> {
  const documentId = packageIdOf(requestId);
  const caller = {
    ...ownCaller('service-privacy', 'own-rights'),
    scopes: ['service', 'records:export'],
    caseId: requestId,
  };
  const opened = await openDocument(at.sources, caller, documentId);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const parts: Uint8Array[] = [];
  for await (const part of opened.content) parts.push(part);
  const password = await packagePassword(at.sources, documentId);
  const entries = await new ZipReader(new Uint8ArrayReader(Buffer.concat(parts)), { password }).getEntries();
  const files = entries.filter((entry): entry is FileEntry => !entry.directory);
  return Object.fromEntries(
    await Promise.all(files.map(async (entry) => [entry.filename, await entry.getData(new TextWriter())] as const)),
  );
}

describe('a granted view', () => {
  promise(
    'Art. 6',
    'what people wrote waits for human eyes; what is blacked out is not in the package, the rest is; then the request is closed',
    async () => {
      const [member = ''] = await at.members([null], [5]);
      await at.consultation(member, 30);
      const requestId = await granted(member);
      expect(await carryOutRequest(at.sources, requestId)).toBe('WAITS');
      expect(await packageOf(at.sources, requestId)).toBeNull();
      const { passages } = await viewPassages(at.sources, as('handler'), requestId);
      expect(passages.length).toBeGreaterThan(1);
      const looks = await at.house.installation.sql(
        'journal',
        `select 1 from access_record where operation = 'viewPassages' and staff_number = 'S-0003' and $1::uuid = any (subjects)`,
        [member],
      );
      expect(looks.length).toBeGreaterThan(0);
      const consultation = passages.find((one) => one.recordClass === 'consultation');
      if (!consultation) throw new Error('There is one.');
      const all = passages.map(({ key, hash }) => ({ key, hash, ranges: [] as { start: number; end: number }[] }));
      const without = await checkView(at.sources, as('handler'), requestId, all.slice(1));
      expect(without.refusal?.code).toBe('UNCHECKED');
      const blacked = all.map((one) =>
        one.key === consultation.key ? { ...one, ranges: [{ start: 0, end: consultation.text.length }] } : one,
      );
      expect((await checkView(at.sources, as('handler'), requestId, blacked)).refusal).toBeNull();
      expect(await carryOutRequest(at.sources, requestId)).toBe('DONE');
      expect(await findRequest(at.sources, requestId)).toMatchObject({ state: 'CLOSED', outcome: 'CARRIED_OUT' });
      const files = await taken(requestId);
      expect(files['data.json']).toContain('Gilda Riyanti');
      expect(files['data.json']).toContain('192.0.2.7');
      expect(Object.values(files).join('')).not.toContain(consultation.text);
      // Again it is built no second time.
      const before = await packageOf(at.sources, requestId);
      await checkView(at.sources, as('handler'), requestId, blacked);
      expect(await packageOf(at.sources, requestId)).toEqual(before);
    },
  );

  promise(
    'Art. 6(4)',
    'a class that was refused is not in the package, and the request ends as partly carried out',
    async () => {
      const [member = ''] = await at.members([null], [5]);
      const requestId = await granted(member, 'login-record');
      expect(await carryOutRequest(at.sources, requestId)).toBe('WAITS');
      const { passages } = await viewPassages(at.sources, as('officer'), requestId);
      const checked = passages.map(({ key, hash }) => ({ key, hash, ranges: [] }));
      await checkView(at.sources, as('officer'), requestId, checked);
      expect(await carryOutRequest(at.sources, requestId)).toBe('DONE');
      expect(await findRequest(at.sources, requestId)).toMatchObject({ outcome: 'PARTLY' });
      expect((await taken(requestId))['data.json']).not.toContain('192.0.2.7');
    },
  );

  promise('Art. 6', 'a part that is away delays the package and halves nothing', async () => {
    const [member = ''] = await at.members([null]);
    const requestId = await granted(member);
    await at.house.stop('attendance');
    await expect(carryOutRequest(at.sources, requestId)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await packageOf(at.sources, requestId)).toBeNull();
    await at.house.start('attendance');
    expect(await carryOutRequest(at.sources, requestId)).toBe('WAITS');
  });

  promise(
    'Art. 6, 9(5)',
    'whoever has no e-mail gets it on paper or on a medium, its password by another way; then it ends, and every look is told to the person in charge',
    async () => {
      const [member = ''] = await at.members([null], [5]);
      const requestId = await granted(member);
      const handler = as('handler');
      expect((await viewOnPaper(at.sources, handler, requestId)).refusal?.code).toBe('NO_PACKAGE');
      await carryOutRequest(at.sources, requestId);
      const { passages } = await viewPassages(at.sources, handler, requestId);
      const checked = passages.map(({ key, hash }) => ({ key, hash, ranges: [] }));
      await checkView(at.sources, handler, requestId, checked);
      const { page } = await viewOnPaper(at.sources, handler, requestId);
      expect(page).toContain('Gilda Riyanti');
      expect(page).not.toMatch(/<script|src=/);
      const { password } = await viewPassword(at.sources, handler, requestId);
      expect(password).toBe(await packagePassword(at.sources, packageIdOf(requestId)));
      const medium = { requestId, way: 'MEDIUM' } as const;
      expect((await handOverView(at.sources, handler, medium)).refusal?.code).toBe('PASSWORD_WAY_WANTED');
      expect((await handOverView(at.sources, handler, { ...medium, password: 'PHONE' })).refusal).toBeNull();
      expect((await packageOf(at.sources, requestId))?.downloadedAt).toEqual(expect.any(Date));
      expect((await viewPassword(at.sources, handler, requestId)).refusal?.code).toBe('NO_PACKAGE');
      const history = await requestHistory(at.sources, requestId, 'en');
      expect(history.find(({ kind }) => kind === 'PACKAGE_HANDED_OVER')).toMatchObject({
        by: 'S-0003',
        text: 'The package was handed over on a medium; its password: told on the telephone.',
      });

      // Roles and purposes, page by page, never who it was; the question itself is among the answers the next time.
      const looks = (more: { first?: number; after?: string } = {}) =>
        looksAtPerson(at.sources, as('officer'), { personId: member, first: 200, ...more });
      const all = (await looks()).nodes;
      expect(all).toContainEqual(
        expect.objectContaining({ who: 'Privacy handler', recordClass: 'View packages', times: 2 }),
      );
      expect(JSON.stringify(all)).not.toMatch(/S-000\d/);
      const again = (await looks()).nodes;
      expect(again.find(({ recordClass }) => recordClass === 'Access records')?.times).toBe(2);
      const first = await looks({ first: 2 });
      const second = await looks({ first: 200, after: first.pageInfo.endCursor ?? '' });
      expect([...first.nodes, ...second.nodes].map(({ times: _times, ...look }) => look)).toEqual(
        again.map(({ times: _times, ...look }) => look),
      );
    },
  );
});
