// Former keys of what was corrected: they end alone, never under a hold, and what takes their place is made only while they live.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from 'vitest';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { z } from 'zod';
import { openJournal, type Journal } from '../journal/index.ts';
import { fieldSet, openDoor, subjectScope, type Door } from './index.ts';

const set = fieldSet(10, 'membership', z.object({ email: z.string() }));
let place: Installation;
let doors: { identity: Door; privacy: Door };
let journal: Journal;

beforeAll(async () => {
  place = await installation({ databases: ['vault', 'journal'] });
  journal = openJournal(place.url('journal', 'journal_writer'));
  const doorOf = (service: string) =>
    openDoor({
      vaultUrl: place.url('vault', `vault_${service}`),
      rootKeys: place.env('privacy')['CLOUNGE_ROOT_KEYS'] ?? '',
      journal,
      purposesOf: () => ['membership-management'],
    });
  doors = { identity: await doorOf('identity'), privacy: await doorOf('privacy') };
}, 60_000);
afterAll(async () => {
  await Promise.all([doors.identity.close(), doors.privacy.close(), journal.close()]);
  await place.close();
});

const seal = (scope: string, version: number, succeeds?: number) =>
  doors.identity.seal(set, [
    {
      id: randomUUID(),
      tenantId: null,
      scope,
      scopeVersion: version,
      value: { email: 'a@x.example' },
      ...(succeeds === undefined ? {} : { succeeds }),
    },
  ]);
const living = async (scope: string): Promise<number[]> => {
  const rows = await place.sql<{ version: number }>(
    'vault',
    'select version from scope where name = $1 and condemned_at is null order by 1',
    [scope],
  );
  return rows.map(({ version }) => version);
};
const supersede = (scope: string, before: number, id = randomUUID()) =>
  doors.privacy.supersede({ id, policyVersion: '1', scopes: [{ name: scope, before }] });

promise(
  'Art. 6(1)',
  'the former keys of a class end together, the one in use lives; asked again nothing more ends',
  async () => {
    const [subjectId, other] = [randomUUID(), randomUUID()];
    const scope = subjectScope(subjectId, 'membership');
    await seal(subjectScope(other, 'membership'), 1);
    await seal(scope, 1);
    await seal(scope, 2, 1);
    await seal(scope, await doors.identity.nextVersion(scope), 2);
    const id = randomUUID();
    const ended = await supersede(scope, 3, id);
    expect(ended).toMatchObject({ kind: 'ENDED', condemned: 2 });
    expect(await supersede(scope, 3, id)).toEqual(ended);
    expect(await living(scope)).toEqual([3]);
    expect(await living(subjectScope(other, 'membership'))).toEqual([1]);
    const [entry] = await doors.privacy.ledger.runsOf(id);
    expect(entry).toMatchObject({ rule: '1/Art. 6 correction' });
    // The person is no less there for it: a withdrawal may still be undone.
    expect(await doors.privacy.liftRestriction(subjectId)).toBe(true);
    expect(await doors.privacy.gone(['membership'], [subjectId])).toEqual([]);
  },
);

promise(
  'Art. 6(1)',
  'under a hold on the person or the class nothing ends; a hold that comes later is not told of it as destroyed',
  async () => {
    const subjectId = randomUUID();
    const scope = subjectScope(subjectId, 'membership');
    await seal(scope, 1);
    await seal(scope, 2, 1);
    const place1 = (recordClass: string | null) => ({
      id: randomUUID(),
      subjectId,
      recordClass,
      caseRef: 'C-1',
      law: 'Civil Procedure Act',
      reviewOn: '2027-01-31',
      placedBy: 'S-0001',
    });
    for (const recordClass of [null, 'membership']) {
      const hold = place1(recordClass);
      expect(await doors.privacy.hold([hold])).toEqual([{ id: hold.id, kind: 'PLACED', endedBefore: [] }]);
      expect(await supersede(scope, 2)).toEqual({ kind: 'HELD' });
      await doors.privacy.lift([hold.id]);
    }
    expect(await living(scope)).toEqual([1, 2]);
    expect(await supersede(scope, 2)).toMatchObject({ kind: 'ENDED', condemned: 1 });
    expect(await doors.privacy.hold([place1(null)])).toMatchObject([{ kind: 'PLACED', endedBefore: [] }]);
  },
);

promise(
  'Art. 8',
  'nothing takes the place of a key that was condemned: a destruction under way is not undone by a correction',
  async () => {
    const subjectId = randomUUID();
    const scope = subjectScope(subjectId, 'membership');
    await seal(scope, 1);
    await doors.privacy.condemn({
      batchId: randomUUID(),
      rule: '1',
      recordClasses: ['membership'],
      subjectIds: [subjectId],
      untilDays: [],
    });
    await expect(seal(scope, await doors.identity.nextVersion(scope), 1)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await living(scope)).toEqual([]);
    expect(await doors.privacy.gone(['membership'], [subjectId])).toEqual([subjectId]);
  },
);
