// Promises about people as the other parts and programs see them: over HTTP, with tokens, through the served schema.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { mintToken, promise, startHouse, type House, type MintedClaims } from '@clounge/test/kit';
import { openDoor } from '@clounge/shared/vault';
import { openJournal } from '@clounge/shared/journal';
import { companies, memberColumns, memberRow } from './testing/house.ts';

const program: MintedClaims = { kind: 'program', roles: ['integrator'], scopes: ['people:read', 'import:write'] };
const service: MintedClaims = {
  kind: 'service',
  roles: ['service'],
  scopes: ['service', 'records:destroy'],
  audience: ['urn:clounge:identity'],
};
const officer: MintedClaims = { kind: 'person', roles: ['officer'], staffNumber: 'S-0001' };

async function peopleHouse(): Promise<House> {
  const house = await startHouse({
    clock: '2026-11-01T09:00:00+07:00',
    services: ['identity'],
    gateway: false,
    accounts: false,
  });
  expect((await fetch(`${house.url('identity')}/readyz`)).status).toBe(200);
  return house;
}

async function ask<Data>(house: House, claims: MintedClaims, query: string, variables: object = {}): Promise<Data> {
  const token = await mintToken(house.installation, claims);
  const answer = await house.graphql<Data>(query, { ...variables }, { token, part: 'identity' });
  if (answer.errors.length > 0 || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

async function importedMembers(house: House, rows: string[][]): Promise<string[]> {
  await ask(
    house,
    service,
    'mutation ($input: [RegisterOrganizationInput!]!) { registerOrganizations(input: $input) }',
    {
      input: companies.map((registrationNumber) => ({ registrationNumber, attendance: true, locale: 'id' })),
    },
  );
  const input = { importId: randomUUID(), fileName: 'members.csv', columns: memberColumns, firstLine: 2, rows };
  const { importMembers } = await ask<{ importMembers: { accepted: number } }>(
    house,
    program,
    'mutation ($input: ImportChunkInput!) { importMembers(input: $input) { accepted refused { line reason } refusal { code } } }',
    { input },
  );
  expect(importMembers.accepted).toBe(rows.length);
  const { subjectsByEmail } = await ask<{ subjectsByEmail: string[] }>(
    house,
    service,
    'query ($emails: [String!]!) { subjectsByEmail(emails: $emails) }',
    {
      emails: rows.map((row) => row[memberColumns.indexOf('email')]),
    },
  );
  return subjectsByEmail;
}

const personFields = `id reference name email employeeNumber organizationUnit birthday mobile locale
  organization { id reference } employment { position title grade }
  membership { state joinedAt withdrewAt recoverableUntil marketingConsent } restriction { since reason } logIns { nodes { at } }`;

interface PersonAnswer {
  id: string;
  reference: string;
  name: string | null;
  organization: { id: string; reference: string } | null;
  employment: { title: string } | null;
  membership: { state: string; withdrewAt: string | null };
  restriction: { since: string; reason: string } | null;
  logIns: { nodes: object[] };
}

describe('people over GraphQL', () => {
  promise(
    'Art. 10',
    'of members a sister part learns where they work and nothing else, with a record; nobody but a part may ask',
    async () => {
      await using house = await peopleHouse();
      const ids = await importedMembers(house, [
        memberRow('E1', { organization: 'Sales > Seoul' }),
        memberRow('E2', { organization: '' }),
      ]);
      const wanted = 'query ($ids: [ID!]!) { organizationUnits(ids: $ids) }';
      const asked = [...ids, randomUUID()];
      const sister: MintedClaims = { ...service, scopes: ['service'] };
      const { organizationUnits } = await ask<{ organizationUnits: (string | null)[] }>(house, sister, wanted, {
        ids: asked,
      });
      expect(organizationUnits).toEqual(['Sales > Seoul', null, null]);
      const records = await house.installation.sql<{ purpose: string; subjects: string[] }>(
        'journal',
        `select purpose, subjects from access_record where operation = 'organizationUnits'`,
      );
      expect(records.map(({ purpose, subjects }) => [purpose, subjects.toSorted()])).toEqual([
        ['contract-fulfilment', ids.toSorted()],
      ]);
      for (const other of [officer, program, { ...officer, roles: ['attendance'] }])
        await expect(ask(house, other, wanted, { ids: asked })).rejects.toThrow('FORBIDDEN');
    },
  );

  promise(
    'Art. 1(1)',
    'a program reads a person with the organization; references are short and say nothing',
    async () => {
      await using house = await peopleHouse();
      await importedMembers(house, [memberRow('E1', { birthday: '1975-06-18' })]);
      const reader = { ...officer };
      const { person } = await ask<{ person: PersonAnswer }>(
        house,
        reader,
        `{ person(email: "E1@c101.example") { ${personFields} } }`,
      );
      expect(person).toMatchObject({
        name: 'Gilda Riyanti',
        employment: { title: 'Manager' },
        membership: { state: 'ACTIVE', withdrewAt: null },
        restriction: null,
        logIns: { nodes: [] },
      });
      expect(person.reference).toMatch(/^P-[0-9A-Z]{6}$/);
      expect(person.organization?.reference).toMatch(/^O-[0-9A-Z]{4}$/);
      const { organizations } = await ask<{ organizations: { nodes: { people: { nodes: { name: string }[] } }[] } }>(
        house,
        program,
        '{ organizations(first: 10) { nodes { reference people(first: 5) { nodes { name } pageInfo { hasNextPage } } } } }',
      );
      expect(organizations.nodes.flatMap((one) => one.people.nodes)).toEqual([{ name: 'Gilda Riyanti' }]);
    },
  );

  promise(
    'Art. 9(5)',
    'people that another part refers to are opened together: a page is one access record a class',
    async () => {
      await using house = await peopleHouse();
      const ids = await importedMembers(
        house,
        Array.from({ length: 100 }, (_, index) => memberRow(`E${String(index)}`, { position: 'Pilot' })),
      );
      await house.installation.sql('journal', 'delete from access_record');
      const representations = [...ids, randomUUID()].map((id) => ({ __typename: 'Person', id }));
      const { _entities: people } = await ask<{ _entities: ({ employeeNumber: string } | null)[] }>(
        house,
        program,
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { id employeeNumber name employment { position } } } }',
        { representations },
      );
      expect(people.map((person) => person?.employeeNumber ?? null)).toEqual([
        ...ids.map((_, index) => `E${String(index)}`),
        null,
      ]);
      const records = await house.installation.sql(
        'journal',
        'select record_class, cardinality(subjects) as people from access_record order by 1',
      );
      expect(records).toEqual([
        { record_class: 'employment', people: 100 },
        { record_class: 'membership', people: 100 },
      ]);
    },
  );

  promise(
    'Art. 8(1)',
    'a destroyed member is found by no search, and by id only as destroyed; nothing of them is left',
    async () => {
      await using house = await peopleHouse();
      const [gone = '', stays = ''] = await importedMembers(house, [
        memberRow('E1', { mobile: '0812345678' }),
        memberRow('E2'),
      ]);
      const { withdrawMember } = await ask<{ withdrawMember: { person: PersonAnswer; refusal: null } }>(
        house,
        officer,
        `mutation ($input: WithdrawMemberInput!) { withdrawMember(input: $input) { person { ${personFields} } refusal { code } } }`,
        { input: { personId: gone, withdrewAt: '2026-10-20T09:00:00+07:00' } },
      );
      expect(withdrawMember).toMatchObject({
        refusal: null,
        person: {
          name: null,
          organization: null,
          employment: null,
          membership: { state: 'WITHDRAWN' },
          restriction: { reason: 'WITHDRAWN' },
        },
      });
      const { dueGroups } = await ask<{ dueGroups: { groups: object[] } }>(
        house,
        service,
        `{ dueGroups(recordClass: "membership", anchoredBefore: "2026-10-28T09:00:00+07:00", first: 10) { groups { subjectId anchor records } } }`,
      );
      expect(dueGroups.groups).toEqual([{ subjectId: gone, anchor: '2026-10-20T02:00:00.000Z', records: 1 }]);

      const batchId = randomUUID();
      const recordClasses = ['membership', 'employment', 'account', 'usage-history', 'google-link'];
      const target = { recordClasses, subjectIds: [gone], untilDays: [] };
      const input = { ...target, requestId: randomUUID(), batchId, ledgerIndex: 1 };
      const destroy =
        'mutation ($input: DestroyRecordsInput!) { destroyRecords(input: $input) { destroyed { recordClass records } } }';
      await expect(ask(house, service, destroy, { input })).rejects.toThrow('not condemned');
      const { installation } = house;
      const journal = openJournal(installation.url('journal', 'journal_writer'));
      const door = await openDoor({
        vaultUrl: installation.url('vault', 'vault_privacy'),
        rootKeys: installation.env('identity')['CLOUNGE_ROOT_KEYS'] ?? '',
        journal,
        purposesOf: () => [],
      });
      await door.condemn({ batchId, rule: 'test Art. 3(1)', ...target });
      const fingerprint = Buffer.alloc(32);
      const remembered = `insert into corrected_field values ($1, 'membership', 'email', $2)`;
      await installation.sql('identity', remembered, [gone, fingerprint]);
      const beyond = { ...input, ledgerIndex: 1_000_000 };
      await expect(ask(house, service, destroy, { input: beyond })).rejects.toThrow('no such entry');
      const between = await ask(
        house,
        officer,
        `{ byEmail: person(email: "e1@c101.example") { id } bySearch: people(filter: { search: "0812345678" }) { nodes { id } }
      byId: person(id: "${gone}") { name restriction { reason } } }`,
      );
      expect(between).toEqual({
        byEmail: null,
        bySearch: { nodes: [] },
        byId: { name: null, restriction: { reason: 'DESTROYED' } },
      });
      await Promise.all([door.close(), journal.close()]);
      const { destroyRecords } = await ask<{ destroyRecords: object }>(house, service, destroy, { input });
      expect(destroyRecords).toEqual({
        destroyed: [
          { recordClass: 'employment', records: 1 },
          { recordClass: 'membership', records: 1 },
        ],
      });
      expect(
        await ask(
          house,
          service,
          'query ($c: [String!]!, $s: [ID!]!) { residueOf(recordClasses: $c, subjectIds: $s, untilDays: []) { records } }',
          {
            c: recordClasses,
            s: [gone],
          },
        ),
      ).toEqual({ residueOf: [] });
      expect(await installation.sql('identity', 'select 1 from corrected_field where subject_id = $1', [gone])).toEqual(
        [],
      );

      const found = await ask(
        house,
        officer,
        `{ byEmail: person(email: "e1@c101.example") { id } byId: person(id: "${gone}") { name membership { state } restriction { reason } }
      bySearch: people(filter: { search: "0812345678" }) { nodes { id } } all: people { nodes { id } } destroyed: people(filter: { state: DESTROYED }) { nodes { id } } }`,
      );
      expect(found).toEqual({
        byEmail: null,
        byId: { name: null, membership: { state: 'DESTROYED' }, restriction: { reason: 'DESTROYED' } },
        bySearch: { nodes: [] },
        all: { nodes: [{ id: stays }] },
        destroyed: { nodes: [] },
      });
    },
  );

  promise('Art. 9(6)', 'what is wrong with a request is told without a personal value', async () => {
    await using house = await peopleHouse();
    const token = await mintToken(house.installation, officer);
    const codeOf = async (query: string) => {
      const answer = await house.graphql(query, {}, { token, part: 'identity' });
      return answer.errors[0]?.extensions?.code;
    };
    expect(await codeOf('{ people(first: 201) { nodes { id } } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ people(after: "bm9uZQ") { nodes { id } } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ person { id } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ person(email: "a@b.example", id: "x") { id } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ person(employeeNumber: "E1") { id } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ person(id: "no id at all") { id } }')).toBeUndefined();
    expect(await codeOf('{ subjectsByEmail(emails: ["a@b.example"]) }')).toBe('FORBIDDEN');
    const support = await mintToken(house.installation, { kind: 'person', roles: ['billing'], staffNumber: 'S-0005' });
    const answer = await house.graphql(
      '{ organizations { nodes { people { nodes { id } } } } }',
      {},
      { token: support, part: 'identity' },
    );
    expect(answer.errors).toEqual([]);
    expect(await house.graphql('{ people { nodes { id } } }', {}, { token: support, part: 'identity' })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});
