// Whether the time of an answer tells who is known: asking with a member's address and with nobody's, and the same acts on a request about a
// member and on one about nobody, taken in random order.
import { randomInt } from 'node:crypto';
import { figure, median, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';

const rounds = 300;

/**
 * How often a time of the one is longer than one of the other (Mann-Whitney's U as a share): 0.5 where they cannot be told apart. Its
 * deviation by chance is about 0.024 for 300 against 300, so 0.06 is two and a half of these.
 */
function shareLonger(ones: readonly number[], others: readonly number[]): number {
  let longer = 0;
  for (const one of ones) for (const other of others) longer += one > other ? 1 : one === other ? 0.5 : 0;
  return longer / (ones.length * others.length);
}

/** Times of asking with an address, of asking for a code, and of trying a wrong one. */
interface Times {
  ask: number[];
  send: number[];
  verify: number[];
}

/** The house must have a member. */
export async function portalTimes(house: BenchHouse): Promise<Figure[]> {
  const [identity, privacy] = [await house.sql('identity'), await house.sql('privacy')];
  let visitors = 0;
  const post = async (page: 'ask' | 'follow', form: Record<string, string>): Promise<string> => {
    const answer = await fetch(`${house.url('privacy')}/portal/en/${page}`, {
      method: 'POST',
      // Each call from an address of its own: what is measured is not the limit.
      headers: { 'x-forwarded-for': `2001:db8::${(++visitors).toString(16)}` },
      body: new URLSearchParams(form),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`The portal answered ${answer.status}.`);
    return text;
  };

  const ask = (email: string) => post('ask', { right: 'VIEW', who: 'SELF', name: 'Somebody', email });

  async function followed(email: string): Promise<{ reference: string; visit: string; email: string; times: Times }> {
    const asked = await ask(email);
    const [reference = '', code = ''] = [...asked.matchAll(/<dd class="code">([^<]+)</g)].map(
      ([, found]) => found ?? '',
    );
    const shown = await post('follow', { act: 'open', reference, code });
    const visit = /name="visit" value="([^"]+)"/.exec(shown)?.[1] ?? '';
    return { reference, visit, email, times: { ask: [], send: [], verify: [] } };
  }

  try {
    const { people } = await house.ask<{ people: { nodes: { email: string | null }[] } }>(
      'identity',
      await house.program('integrator'),
      'query Member { people(first: 1) { nodes { email } } }',
    );
    const email = people.nodes[0]?.email;
    if (email == null) throw new Error('The house has no member.');
    const nobodys = `nobody@${'x'.repeat(Math.max(1, email.length - 15))}.example`;
    const [known, unknown] = [await followed(email), await followed(nobodys)];
    const member = await identity.query<{ id: string }>(
      'select subject_id as id from membership where withdrew_at is null limit 1',
    );
    await privacy.query('update rights_request set about_id = $2 where reference = $1', [
      known.reference,
      member.rows[0]?.id,
    ]);
    for (let round = -20; round < rounds; round += 1) {
      const order = randomInt(2) === 0 ? [known, unknown] : [unknown, known];
      for (const { visit, email: address, times } of order) {
        await privacy.query('delete from verification_send');
        for (const act of ['ask', 'send', 'verify'] as const) {
          const began = performance.now();
          await (act === 'ask' ? ask(address) : post('follow', { act, visit, code: 'AAAAAAAA' }));
          if (round >= 0) times[act].push(performance.now() - began);
        }
      }
    }
    const against = 'the same act with an address of nobody, or on a request about nobody';
    return (['ask', 'send', 'verify'] as const).flatMap((act) => [
      figure(
        `portal, ${act}: how far known can be told from unknown`,
        Math.abs(shareLonger(known.times[act], unknown.times[act]) - 0.5),
        'from 0.5',
        '<= 0.06',
        against,
      ),
      figure(
        `portal, ${act}: time for a known one`,
        median(known.times[act]),
        'ms',
        null,
        `${median(unknown.times[act]).toPrecision(3)} ms`,
      ),
    ]);
  } finally {
    await Promise.all([identity.end(), privacy.end()]);
  }
}
