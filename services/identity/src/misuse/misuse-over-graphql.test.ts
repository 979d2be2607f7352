// Records of misuse as callers meet them: a member signed in, staff by role, and nobody else.
import { expect } from 'vitest';
import { mintToken, promise, startHouse } from '@clounge/test/kit';
import { claimsOf } from '../../test-support/sign-in-flow.ts';

const evidence = 'Log-ins from two cities within a minute.';

promise(
  'Art. 6(1)',
  'a member signs in, sees what they were told of, and objects; staff see by role what is theirs to see',
  async () => {
    await using house = await startHouse({ services: ['identity'], gateway: false, mailbox: true });
    const member = (await house.signIn('member')).accessToken;
    const personId = claimsOf(member)['subject'];
    const ask = async <Data = Record<string, unknown>>(token: string, document: string, input: unknown = null) =>
      house.graphql<Data>(document, { input }, { token, part: 'identity' });
    const as = (role: string, staffNumber: string) =>
      mintToken(house.installation, { kind: 'person', roles: [role], staffNumber });
    const [support, officer, auditor] = await Promise.all([
      as('support', 'S-0004'),
      as('officer', 'S-0001'),
      as('auditor', 'S-0007'),
    ]);

    const report = 'mutation ($input: ReportMisuseInput!) { reportMisuse(input: $input) { record { id } } }';
    const reported = await ask<{ reportMisuse: { record: { id: string } } }>(support, report, {
      personId,
      clauseId: 'account-sharing',
      evidence,
    });
    const id = reported.data?.reportMisuse.record.id ?? '';
    const own = '{ ownMisuseRecords { id state mayObject } }';
    expect((await ask(member, own)).data).toEqual({ ownMisuseRecords: [] });
    const decide = 'mutation ($input: DecideMisuseInput!) { decideMisuse(input: $input) { record { state toldBy } } }';
    const decided = await ask(officer, decide, { id, confirmed: true, reason: 'The log-ins agree.' });
    expect(decided.data).toEqual({ decideMisuse: { record: { state: 'CONFIRMED', toldBy: 'EMAIL' } } });
    const letters = await house.letters();
    expect(letters.map(({ to }) => to)).toEqual([['member@clounge.example']]);
    expect(letters[0]?.text).not.toContain('two cities');

    expect((await ask(member, own)).data).toEqual({ ownMisuseRecords: [{ id, state: 'CONFIRMED', mayObject: true }] });
    const object = `mutation ($input: ID!) {
      objectToMisuse(id: $input, text: "It was not me.") { record { state mayObject } refusal { code } }
    }`;
    expect((await ask(member, object, id)).data).toEqual({
      objectToMisuse: { record: { state: 'OBJECTED', mayObject: false }, refusal: null },
    });
    const history = 'query ($input: ID!) { misuseRecord(id: $input) { history { kind by } content { evidence } } }';
    const seen = await ask(auditor, history, id);
    expect(seen.data).toMatchObject({ misuseRecord: { content: null } });
    expect(seen.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const events = (seen.data as { misuseRecord: { history: object[] } }).misuseRecord.history;
    expect(events.at(-1)).toEqual({ kind: 'OBJECTED', by: 'member' });
    for (const token of [member, await as('billing', 'S-0005'), await as('attendance', 'S-0006')]) {
      const refused = await ask(token, '{ misuseRecords { nodes { id } } }');
      expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  },
);
