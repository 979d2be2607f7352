// The committed supergraph and the promise to programs.
import { buildSchema } from 'graphql';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { brokenPromises } from './contract.ts';
import { composeSupergraph } from './supergraph.ts';

promise('Art. 9(6)', 'hides from the public API what only the procedures may call', () => {
  const { api } = composeSupergraph();
  const schema = buildSchema(api);
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect(fields).toEqual(expect.arrayContaining(['person', 'approveDestruction']));
  for (const hidden of [
    'heldRecords',
    'destroyRecords',
    'condemnPage',
    'reinstateMember',
    'registerSubjects',
    'notifyStaff',
  ]) {
    expect(fields).not.toContain(hidden);
  }
  expect(Object.keys(schema.getTypeMap())).not.toEqual(expect.arrayContaining(['DestroyRecordsInput']));
});

promise(
  'Art. 1.4',
  'does not break the programs that an interlocking system runs, unless it is meant and said why',
  async () => {
    const before = 'type Query { person(id: ID!): String  old: Int }';
    const after = 'type Query { person(id: ID!, purpose: String!): String }';
    const broken = await brokenPromises(before, after, []);
    expect(broken).toHaveLength(2);
    expect(
      await brokenPromises(
        before,
        after,
        broken.map((change) => ({ change, because: 'version 2' })),
      ),
    ).toEqual([]);
    expect(await brokenPromises(before, `${before} type New { id: ID }`, [])).toEqual([]);
  },
);
