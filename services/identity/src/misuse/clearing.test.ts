// What was cleared of misuse: shut at once, due at once, apart from the person's other records, and under every hold that there is.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { carryMisuse } from './lane.ts';
import { forgetCleared } from './clearing.ts';
import { decideMisuse } from './deciding.ts';
import { misuseHistory } from './history.ts';
import { contentOf, misuseRecord } from './reading.ts';
import { evidence, misuseHouse, type MisuseHouse } from './testing/house.ts';

let place: Installation;
let at: MisuseHouse;
beforeAll(async () => {
  place = await installation({
    databases: ['identity', 'vault', 'journal'],
    clock: '2026-11-01T09:00:00+07:00',
  });
  at = await misuseHouse(place);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const view = async (id: string) => (await misuseRecord(at.sources, at.as('officer'), id)) ?? expect.fail('no record');
const decide = (who: Parameters<MisuseHouse['as']>[0], id: string, confirmed: boolean) =>
  decideMisuse(at.sources, at.as(who), { id, confirmed, reason: 'Looked at the log-ins.' });

describe('what was cleared', () => {
  promise(
    'Art. 3(2)',
    'cleared is due at once and apart: the other record of the same person stays and opens',
    async () => {
      const [person = ''] = await at.people('A-5');
      const [kept, cleared] = [await at.confirmed(person), await at.suspicion(person)];
      expect((await decide('deputy', cleared, false)).refusal).toBeNull();
      const rows = await place.sql('identity', `select id, cleared_at from misuse_cleared where subject_id = $1`, [
        person,
      ]);
      expect(rows).toMatchObject([{ id: cleared }]);
      const scopes = await place.sql<{ record_class: string }>(
        'vault',
        `select record_class from scope
      where subject_id = $1 and record_class like 'misuse-%' order by 1`,
        [person],
      );
      expect(scopes.map((scope) => scope.record_class)).toEqual(['misuse-cleared', 'misuse-record']);
      expect((await contentOf(at.sources, at.as('officer'), await view(kept)))?.evidence).toBe(evidence);
      expect((await misuseHistory(at.sources.pool, cleared, 'en')).at(-1)?.kind).toBe('HANDED_OVER');
    },
  );

  promise('Art. 8(3)', 'no other key can be moved to an end of its own, nor by any other part', async () => {
    const [person = ''] = await at.people('A-13');
    const membership = { scope: `subject:${person}/membership`, scopeVersion: 1 };
    expect(await at.sources.door.moveApart(membership)).toBe('UNKNOWN');
    const roles = await place.sql<{ role: string }>(
      'vault',
      `select rolname as role from pg_roles where rolname like 'vault\\_%' and rolname <> 'vault_owner'
         and has_function_privilege(rolname, 'move_scope_apart(text, int)', 'execute')`,
    );
    expect(roles).toEqual([{ role: 'vault_identity' }]);
  });

  promise(
    'Art. 8(3)',
    'a hold on the class keeps a cleared record until it is lifted; it then goes on by itself',
    async () => {
      const [person = ''] = await at.people('A-6');
      const id = await at.suspicion(person);
      await place.sql(
        'vault',
        `insert into hold (id, subject_id, record_class, case_ref, law, review_on, placed_by)
      values (gen_random_uuid(), $1, 'misuse-record', 'K-1', 'A court order', '2027-01-01', 'S-0001')`,
        [person],
      );
      expect((await decide('officer', id, false)).refusal).toBeNull();
      const handed = async () =>
        (await place.sql('identity', 'select 1 from misuse_cleared where id = $1', [id])).length;
      expect([(await view(id)).one.state, await handed()]).toEqual(['CLEARED', 0]);
      await place.sql('vault', `update hold set lifted_at = now() where subject_id = $1`, [person]);
      expect((await carryMisuse(at.sources)).handedOver).toBe(1);
      expect(await handed()).toBe(1);
    },
  );

  promise(
    'Art. 8(1)',
    'a database restored to before a clearing has the record no more once the part serves',
    async () => {
      const [person = ''] = await at.people('A-12');
      const [kept, cleared] = [await at.confirmed(person), await at.suspicion(person)];
      await place.sql('identity', 'create table restored as select * from misuse_record where id = $1', [cleared]);
      await decide('deputy', cleared, false);
      await place.sql('identity', 'delete from misuse_cleared where id = $1', [cleared]);
      await place.sql('identity', 'insert into misuse_record select * from restored');
      await place.sql(
        'vault',
        `with ended as (update scope set condemned_at = now() where subject_id = $1 and record_class = 'misuse-cleared' returning id)
       insert into ledger (index, scope_id, record_class, rule, batch)
       select coalesce((select max(index) from ledger), 0) + 1, id, 'misuse-cleared', 'x', gen_random_uuid() from ended`,
        [person],
      );
      expect(await forgetCleared(at.sources.pool, at.sample.house.identity.door)).toBe(1);
      const left = await place.sql('identity', 'select id from misuse_record where subject_id = $1', [person]);
      expect(left).toEqual([{ id: kept }]);
    },
  );
});
