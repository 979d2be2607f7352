// Promises about a granted view on its way: looked at by a human where people wrote themselves, encrypted, stored, taken once it is asked for.
import { Uint8ArrayReader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { ownCaller } from '@clounge/shared/caller';
import { openDocument } from '../documents/opening.ts';
import { carryOutRequest } from '../requests/carrying-out.ts';
import { decideRequest } from '../requests/deciding.ts';
import { findRequest } from '../requests/finding.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { verifiedRequest } from '../testing/requests.ts';
import { checkView, packageIdOf, packageOf, viewPassages } from './delivering.ts';
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
});
