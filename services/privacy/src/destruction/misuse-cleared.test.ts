// What was cleared of misuse goes through the approved procedure at once, and takes nothing else of the person with it.
import { expect } from 'vitest';
import { mintToken, promise } from '@clounge/test/kit';
import { as, privacyHouse } from '../testing/house.ts';
import { approveDestruction } from './deciding.ts';

promise(
  'Art. 3(2)',
  'a cleared suspicion is due at once, is destroyed with its key, and the confirmed one of the same person stays five years',
  async () => {
    await using at = await privacyHouse();
    const tokenOf = (role: string, staffNumber: string) =>
      mintToken(at.house.installation, { kind: 'person', roles: [role], staffNumber });
    const support = await tokenOf('support', 'S-0004');
    const officer = await tokenOf('officer', 'S-0001');
    const deputy = await tokenOf('deputy', 'S-0002');
    const [person = ''] = await at.members([null]);
    const ask = async <Data>(document: string, input: object, token: string): Promise<Data> => {
      const { data, errors } = await at.house.graphql<Data>(document, { input }, { token, part: 'identity' });
      if (!data) throw new Error(JSON.stringify(errors));
      return data;
    };
    const reported = async () =>
      (
        await ask<{ reportMisuse: { record: { id: string } } }>(
          'mutation ($input: ReportMisuseInput!) { reportMisuse(input: $input) { record { id } refusal { code } } }',
          { personId: person, clauseId: 'account-sharing', evidence: 'Two cities within a minute.' },
          support,
        )
      ).reportMisuse.record.id;
    const decide = (id: string, confirmed: boolean) =>
      ask<{ decideMisuse: { record: { state: string } } }>(
        'mutation ($input: DecideMisuseInput!) { decideMisuse(input: $input) { record { state } refusal { code } } }',
        { id, confirmed, reason: 'Looked at the log-ins.' },
        officer,
      );
    const [kept, cleared] = [await reported(), await reported()];
    await decide(kept, true);
    expect(await at.select('misuse-records')).toEqual([]);
    expect((await decide(cleared, false)).decideMisuse.record.state).toBe('CLEARED');

    const [list = ''] = await at.select('misuse-records');
    const items = await at.house.installation.sql(
      'privacy',
      'select subject_id, due_classes, kept_classes from batch_item where batch_id = $1',
      [list],
    );
    expect(items).toEqual([
      {
        subject_id: person,
        due_classes: ['misuse-cleared'],
        kept_classes: expect.arrayContaining(['membership', 'misuse-record']) as string[],
      },
    ]);
    const { listHash } = await at.batch(list);
    const decision = { batchId: list, listHash, reason: 'It was no misuse.' };
    expect((await approveDestruction(at.sources, as('officer'), decision)).refusal).toBeNull();
    const [approval] = await at.house.installation.sql<{ id: string }>(
      'privacy',
      'select id from approval where batch_id = $1',
      [list],
    );
    await at.carryOut(list, approval?.id ?? '');

    expect(await at.house.installation.sql('identity', 'select 1 from misuse_cleared')).toEqual([]);
    const keys = await at.house.installation.sql<{ record_class: string; ended: boolean }>(
      'vault',
      `select record_class, condemned_at is not null as ended from scope
       where subject_id = $1 and record_class like 'misuse-%' order by 1`,
      [person],
    );
    expect(keys).toEqual([
      { record_class: 'misuse-cleared', ended: true },
      { record_class: 'misuse-record', ended: false },
    ]);
    const read = 'query ($input: ID!) { misuseRecord(id: $input) { state gone keptUntil content { evidence } } }';
    const look = async (id: string) =>
      (await at.house.graphql(read, { input: id }, { token: deputy, part: 'identity' })).data;
    expect(await look(cleared)).toEqual({
      misuseRecord: { state: 'CLEARED', gone: true, keptUntil: null, content: null },
    });
    expect(await look(kept)).toMatchObject({
      misuseRecord: {
        state: 'CONFIRMED',
        gone: false,
        keptUntil: '2031-11-01',
        content: { evidence: 'Two cities within a minute.' },
      },
    });

    // What was under way is proven and certified first: another one of the same person waits a day, and is shut meanwhile.
    const next = await reported();
    expect((await decide(next, false)).decideMisuse.record.state).toBe('CLEARED');
    expect(await at.house.installation.sql('identity', 'select 1 from misuse_cleared')).toEqual([]);
    expect(await look(next)).toMatchObject({ misuseRecord: { gone: false, content: null } });
  },
  120_000,
);
