// The privacy part as others reach it: over GraphQL, with tokens, under its rules.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { ConfigError } from '@clounge/shared/errors';
import { loadPolicy } from '@clounge/shared/policy';
import { privacyConfig } from './config.ts';
import { destructionDeadlines, remindApprovers } from './destruction/deadlines.ts';
import { keepVersion } from './policy/versions.ts';
import { privacyHouse, type PrivacyHouse } from './testing/house.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const tokens = new Map<string, Promise<string>>();
const tokenOf = (user: 'officer' | 'auditor' | 'member') => {
  const known = tokens.get(user) ?? at.house.signIn(user).then((signedIn) => signedIn.accessToken);
  tokens.set(user, known);
  return known;
};
const ask = async (
  user: 'officer' | 'auditor' | 'member',
  document: string,
  variables: Record<string, unknown> = {},
  language = 'en',
) =>
  at.house.graphql(document, variables, {
    part: 'privacy',
    token: await tokenOf(user),
    headers: { 'accept-language': language },
  });

describe('privacy part', () => {
  promise('Art. 3', 'the policy is read in the reader’s language: rules, clauses, laws, clock, trustees', async () => {
    const document =
      '{ policy { version clock { recoveryHours approvalHours destroyedHours limitHours } rules { recordClass title clause law kept anchor } trustees { name task } purposes { id clause } } }';
    const { data } = await ask('member', document, {}, 'ko');
    const policy = data?.['policy'] as {
      clock: unknown;
      rules: Record<string, string | null>[];
      trustees: { name: string }[];
    };
    expect(policy.clock).toEqual({ recoveryHours: 96, approvalHours: 120, destroyedHours: 120, limitHours: 168 });
    expect(policy.rules.find((rule) => rule['recordClass'] === 'payment')).toEqual({
      recordClass: 'payment',
      title: '대금결제 및 재화 공급 기록',
      clause: '제3조 제3항 ②',
      kept: 'P5Y',
      anchor: '대금결제 또는 재화 공급',
      law: '전자상거래 등에서의 소비자보호에 관한 법률',
    });
    expect(policy.trustees.map((trustee) => trustee.name)).toEqual(['Knowledge Cube Co., Ltd.', 'Crinity Co., Ltd.']);
  });

  promise(
    'Art. 8(3)①',
    'a list is read in one question: state, items with reasons, classes, timeline; a program reads none of it',
    async () => {
      await at.members([200], [5]);
      const [id = ''] = await at.select('membership');
      const document = `query List($id: ID!) { destructionBatch(id: $id) { reference listHash selectors overdueCount classes { recordClass verdict title }
      items(first: 10) { nodes { reference overdue anchor deadline limitAt person { id } lines { recordClass verdict why clause law until } } pageInfo { hasNextPage } }
      approvability { allowed needsStepUp refusal { code } } approval { id } progress { pages message } certificate { number } timeline { kind by text } } }`;
      const { data, errors } = await ask('officer', document, { id });
      expect(errors).toEqual([]);
      expect(data?.['destructionBatch']).toMatchObject({
        reference: 'D-2026-11-01-membership',
        selectors: ['system'],
        overdueCount: 1,
        approvability: { allowed: true, needsStepUp: false, refusal: null },
        approval: null,
        certificate: null,
        progress: { message: 'Waits for the decision of the person in charge.' },
        timeline: [
          {
            kind: 'SELECTED',
            by: 'system',
            text: `Selected by the rules of policy ${loadPolicy().version}. Items: 1.`,
          },
        ],
      });
      const batch = data?.['destructionBatch'] as {
        items: { nodes: { reference: string; overdue: boolean; lines: { why: string }[] }[] };
      };
      expect(batch.items.nodes[0]).toMatchObject({
        overdue: true,
        reference: expect.stringMatching(/^P-[0-9A-Z]+$/) as string,
      });
      expect(batch.items.nodes[0]?.lines.map((line) => line.why).join('\n')).toContain(
        'Due for destruction: membership record; withdrawal or end of service on 24 Oct 2026',
      );
      const program = await at.house.programToken('integrator');
      const refused = await at.house.graphql(document, { id }, { part: 'privacy', token: program });
      expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    },
  );

  promise(
    'Art. 8(3)①',
    'what the workflows call is closed to people: a message over GraphQL condemns nothing',
    async () => {
      for (const document of [
        'mutation { selectPage(input: { list: "membership", first: 1 }) { added } }',
        `mutation { condemnPage(batchId: "${randomUUID()}", approvalId: "x", page: 0) { condemned } }`,
        `mutation { certifyBatch(batchId: "${randomUUID()}") }`,
        `query { destructionDeadlines(batchId: "${randomUUID()}") { state } }`,
      ]) {
        expect((await ask('officer', document)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
      }
    },
  );

  promise('Art. 8', 'an auditor reads lists, certificates and appointments, and changes nothing', async () => {
    const { errors } = await ask(
      'auditor',
      '{ destructionBatches { nodes { id } } certificates { nodes { id } } appointments { staffNumber kind inForce until } }',
    );
    expect(errors).toEqual([]);
    const changed = await ask(
      'auditor',
      `mutation { delegate(input: { staffNumber: "S-0003", from: "2026-11-01T00:00:00Z", until: "2026-11-02T00:00:00Z", reason: "none" }) { refusal { code } } }`,
    );
    expect(changed.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  promise(
    'Art. 8(3)①',
    'approvers are reminded by letter, each level once; a list that does not wait reminds nobody',
    async () => {
      const [id = ''] = await at.select('membership');
      const sent: Record<string, unknown>[] = [];
      const peers = {
        call: (_part: string, _document: string, variables: { input: Record<string, unknown> }) => {
          sent.push(variables.input);
          return Promise.resolve({ notifyStaff: 2 });
        },
      };
      const sources = { ...at.sources, peers: peers as never };
      expect(await remindApprovers(sources, id, '50')).toBe(2);
      await remindApprovers(sources, id, 'overdue');
      expect(sent).toMatchObject([
        {
          requestId: `remind:${id}:50`,
          staffNumbers: ['S-0001', 'S-0002'],
          letter: 'destruction-reminder-50',
          reference: 'D-2026-11-01-membership',
        },
        { requestId: `remind:${id}:overdue:2026-11-01`, letter: 'destruction-overdue' },
      ]);
      await expect(remindApprovers(sources, id, '51')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect((await destructionDeadlines(at.sources, id)).remindersInMs).toEqual([0, 0, 0]);
    },
  );

  promise('Art. 8', 'the key that certificates are signed with is published, and only its public half', async () => {
    const response = await fetch(`${at.house.url('privacy')}/certificate-keys.json`);
    const { keys } = (await response.json()) as { keys: Record<string, string>[] };
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['crv', 'kid', 'kty', 'x']);
  });

  promise('Art. 3', 'a policy that was changed under the version that decisions cite stops the start', async () => {
    const changed = structuredClone(loadPolicy());
    changed.clock.limitHours = 160;
    await expect(keepVersion(at.sources.pool, changed, new Date())).rejects.toThrow(ConfigError);
    await expect(keepVersion(at.sources.pool, loadPolicy(), new Date())).resolves.toBeUndefined();
  });

  promise('Art. 9(5)', 'what was decided cannot be altered or removed by the service itself', async () => {
    for (const statement of [
      'update approval set reason = $1',
      'delete from approval where id::text = $1',
      'update certificate set document = $1',
      'delete from batch_event where kind = $1',
      'update batch_change set reason = $1',
      'delete from recovery where reason = $1',
      'update policy_version set digest = $1',
    ]) {
      await expect(at.sources.pool.query(statement, ['x']), statement).rejects.toMatchObject({ code: '42501' });
    }
  });

  promise('Art. 9(4)', 'a wrong setting stops the start and names itself, never its value', () => {
    const env = at.house.installation.env('privacy');
    const message = (more: Record<string, string | undefined>) => {
      try {
        privacyConfig({ ...env, ...more });
        return '';
      } catch (error) {
        return error instanceof ConfigError ? error.message : 'another error';
      }
    };
    expect(message({})).toBe('');
    expect(message({ CLOUNGE_TEMPORAL_ADDRESS: 'secret-host' })).toMatch(
      /^Setting CLOUNGE_TEMPORAL_ADDRESS is missing or wrong/,
    );
    expect(message({ CLOUNGE_PAYLOAD_KEY: 'short' })).not.toContain('short');
    expect(message({ CLOUNGE_CERTIFICATE_KEY: '/nowhere/key.json' })).toMatch(/CLOUNGE_CERTIFICATE_KEY names a file/);
  });
});
