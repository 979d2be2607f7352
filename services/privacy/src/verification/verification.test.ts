// Who is it: codes to the address that we have and to no other, calls, sign-ins; and nobody learns who is known.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { portalWords } from '../portal/words/words.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { textOf, visitOf, visitorsOf } from '../testing/portal-visitors.ts';
import { checklists, type CallBackPoint } from './checklists.ts';
import { recordCallBack, sendVerificationCode, verifyAsMember } from './checking.ts';
import { answerCode, askForCode, codeLimits } from './one-time-codes.ts';

let at: PrivacyHouse;
let people: ReturnType<typeof visitorsOf>;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  people = visitorsOf(at);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

describe('verification', () => {
  promise('Art. 6(5)', 'the code goes to the address that we have, verifies once, and never again', async () => {
    const { subjectId, email } = await people.member();
    const mine = await people.opened({ email: 'another@elsewhere.example' });
    await people.matched(mine.id, subjectId);
    const visit = visitOf(await people.follow(mine));
    const act = (name: string, code = '') => people.post('/portal/en/follow', { act: name, visit, code });
    expect(textOf(await act('send'))).toContain(portalWords('en').status.codeSent);
    const first = await people.codeFor(email);
    expect(textOf(await act('send'))).toContain(portalWords('en').status.codeSent);
    const second = await people.codeFor(email, 1);
    // A new code ends the old one; nothing of it went to the address in the request.
    expect(textOf(await act('verify', first))).toContain(portalWords('en').status.notVerified);
    expect(textOf(await act('verify', second))).toContain(portalWords('en').status.verified);
    expect(await answerCode(at.sources, mine.id, second)).toBe('NOT_GOOD');
    expect(await people.codeLetters('another@elsewhere.example')).toEqual([]);
    const { rows } = await at.sources.pool.query('select state, verified_how from rights_request where id = $1', [
      mine.id,
    ]);
    expect(rows).toEqual([{ state: 'VERIFIED', verified_how: 'CODE' }]);
  });

  promise(
    'Art. 6(5)',
    'five wrong codes end it, real time ends it, and so does another match: whoever asks',
    async () => {
      const { subjectId, email } = await people.member();
      const { subjectId: otherId } = await people.member();
      const mine = await people.opened();
      await people.matched(mine.id, subjectId);
      const fresh = async () => {
        const before = (await people.codeLetters(email)).length;
        expect(await askForCode(at.sources, mine.id)).toBe('ASKED');
        return people.codeFor(email, before);
      };
      const tried = await fresh();
      for (let attempt = 0; attempt < codeLimits.attempts; attempt += 1)
        expect(await answerCode(at.sources, mine.id, 'AAAAAAAA')).toBe('NOT_GOOD');
      expect(await answerCode(at.sources, mine.id, tried)).toBe('NOT_GOOD');
      const late = await fresh();
      await at.sources.pool.query('update verification_code set expires_at = now() where request_id = $1', [mine.id]);
      expect(await answerCode(at.sources, mine.id, late)).toBe('NOT_GOOD');
      const rematched = await fresh();
      await people.matched(mine.id, otherId);
      expect(await answerCode(at.sources, mine.id, rematched)).toBe('NOT_GOOD');
      const { rows } = await at.sources.pool.query('select verified_at from rights_request where id = $1', [mine.id]);
      expect(rows).toEqual([{ verified_at: null }]);
    },
  );

  promise(
    'Art. 6(5)',
    'known or unknown, matched or not: the same pages, the same steps, at most three codes an hour',
    async () => {
      const { subjectId } = await people.member();
      const [known, unknown, agents] = [
        await people.opened(),
        await people.opened(),
        await people.opened({ who: 'AGENT', about: 'Gilda, E0' }),
      ];
      await people.matched(known.id, subjectId);
      await people.matched(agents.id, subjectId);
      const steps = async (id: string): Promise<[string, number][]> => {
        const made: [string, number][] = [];
        for (let round = 0; round < 4; round += 1) {
          const statements: string[] = [];
          const counted = countingPool(at.sources.pool, statements);
          const outcome = await askForCode({ pool: counted }, id);
          made.push([outcome, statements.length]);
        }
        const tries: string[] = [];
        expect(await answerCode({ ...at.sources, pool: countingPool(at.sources.pool, tries) }, id, 'AAAAAAAA')).toBe(
          'NOT_GOOD',
        );
        return [...made, ['tried', tries.length]];
      };
      const of = { known: await steps(known.id), unknown: await steps(unknown.id), agents: await steps(agents.id) };
      expect(of.known.map(([outcome]) => outcome)).toEqual(['ASKED', 'ASKED', 'ASKED', 'TOO_OFTEN', 'tried']);
      expect([of.unknown, of.agents]).toEqual([of.known, of.known]);
    },
  );

  promise(
    'Art. 6(5)',
    'an agent is never verified by a code or a call, and an impostor’s own request stays theirs',
    async () => {
      const { subjectId, email } = await people.member();
      const agents = await people.opened({ who: 'AGENT', about: 'Gilda' });
      await people.matched(agents.id, subjectId);
      const support = as('support');
      for (const refused of [
        await sendVerificationCode(at.sources, support, agents.id),
        await recordCallBack(at.sources, support, { requestId: agents.id, met: checklists.CALL_BACK }),
      ])
        expect(refused.refusal?.code).toBe('AGENT_WITHOUT_MANDATE');
      // Who names the address of another gets what anybody gets: a request that nobody verified. The code goes to the other.
      const impostors = await people.opened({ email });
      expect((await sendVerificationCode(at.sources, support, impostors.id)).refusal?.code).toBe('NOT_MATCHED');
      const genuine = await people.opened({ email: 'me@elsewhere.example' });
      await people.matched(genuine.id, subjectId);
      await sendVerificationCode(at.sources, support, genuine.id);
      const code = await people.codeFor(email);
      expect(await answerCode(at.sources, impostors.id, code)).toBe('NOT_GOOD');
      expect(await answerCode(at.sources, genuine.id, code)).toBe('VERIFIED');
    },
  );

  promise('Art. 6(5)', 'a call-back counts with every point met, and stays recorded without', async () => {
    const { subjectId } = await people.member();
    const mine = await people.opened();
    await people.matched(mine.id, subjectId);
    const call = (met: readonly CallBackPoint[]) =>
      recordCallBack(at.sources, as('support'), { requestId: mine.id, met });
    expect((await call(['NAME_GIVEN', 'NAME_GIVEN', 'REQUEST_CONFIRMED', 'KNOWS_WHAT_WE_HOLD'])).refusal?.code).toBe(
      'CHECK_FAILED',
    );
    expect(await call(checklists.CALL_BACK)).toMatchObject({
      verification: { verifiedHow: 'CALL_BACK' },
      refusal: null,
    });
    expect((await call(checklists.CALL_BACK)).refusal?.code).toBe('NOT_UNVERIFIED');
    const checks = await at.sources.pool.query(
      'select passed from verification_check where request_id = $1 order by written_at',
      [mine.id],
    );
    expect(checks.rows).toEqual([{ passed: false }, { passed: true }]);
  });

  promise('Art. 6(5)', 'a member shows with a fresh sign-in that a request is theirs, and nobody else’s', async () => {
    const { subjectId } = await people.member();
    const { subjectId: otherId } = await people.member();
    const mine = await people.opened();
    const signedIn = (more: object) => ({
      ...as('support'),
      roles: ['member'],
      staffNumber: null,
      subjectId,
      sub: randomUUID(),
      ...more,
    });
    const show = (more: object, code = mine.code) =>
      verifyAsMember(at.sources, signedIn(more), { reference: mine.reference, code });
    expect((await show({ authTime: new Date(Date.now() - 6 * 60_000) })).refusal?.code).toBe('STEP_UP_NEEDED');
    expect((await show({}, 'WRONG-CODE')).refusal?.code).toBe('NOT_YOURS');
    await people.matched(mine.id, otherId);
    expect((await show({})).refusal?.code).toBe('NOT_YOURS');
    await people.matched(mine.id, subjectId);
    expect(await show({})).toEqual({ verified: true, refusal: null });
  });
});

/** The pool itself, noting every statement that goes through it or through a connection of it. */
function countingPool(pool: PrivacyHouse['sources']['pool'], statements: string[]): typeof pool {
  const noting = <Through extends object>(through: Through): Through =>
    new Proxy(through, {
      get(target, name) {
        const own: unknown = Reflect.get(target, name);
        if (typeof own !== 'function') return own;
        if (name === 'connect') return async () => noting((await pool.connect()) as object);
        return (...args: unknown[]) => {
          if (name === 'query') statements.push(String(args[0]));
          return Reflect.apply(own, target, args) as unknown;
        };
      },
    });
  return noting(pool);
}
