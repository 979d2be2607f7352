// Holds, lists, approvals and condemnations in any order, side by side too: nothing held is ever condemned, and nothing stays behind for ever.
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { approveDestruction } from '../destruction/deciding.ts';
import { condemnPage } from '../destruction/executing.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { peopleOf } from './holds.ts';
import { liftHold } from './lifting.ts';
import { placeHold } from './placing.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const people = 3;
const person = fc.nat({ max: people - 1 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('hold' as const), person }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('lift' as const), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('holdClass' as const, 'liftClass' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('approve' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('condemn' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('race' as const), person }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** One run over people of its own: which holds are in force as the callers were told, and which lists are approved. */
class Run {
  readonly #subjects: string[];
  readonly #holds = new Map<number | 'class', string>();
  #approved: { id: string; approvalId: string }[] = [];

  constructor(subjects: string[]) {
    this.#subjects = subjects;
  }

  static async begin(): Promise<Run> {
    return new Run(await at.members(Array.from({ length: people }, () => 200)));
  }

  /** When each was condemned, to the microsecond; null for the living. */
  async condemned(): Promise<(string | null)[]> {
    const rows = await at.house.installation.sql<{ subject_id: string; at: string | null }>(
      'vault',
      `select subject_id, min(condemned_at)::text as at from scope where subject_id = any ($1::uuid[])
         and record_class in ('membership', 'employment') group by 1`,
      [this.#subjects],
    );
    return this.#subjects.map((id) => rows.find((row) => row.subject_id === id)?.at ?? null);
  }

  #isHeld = (index: number) => this.#holds.has(index) || this.#holds.has('class');

  async hold(who: number | 'class'): Promise<'placed' | 'refused'> {
    if (this.#holds.has(who)) return 'placed';
    const { hold, refusal } = await placeHold(at.sources, as('officer'), {
      kind: who === 'class' ? 'CLASS' : 'PERSON',
      subjectIds: who === 'class' ? [] : [this.#subjects[who] ?? ''],
      recordClass: who === 'class' ? 'membership' : null,
      caseRef: randomUUID(),
      law: 'Civil Procedure Act',
      reviewOn: '2027-01-31',
      reason: 'A dispute.',
    });
    if (!hold) throw new Error(refusal?.code);
    if (refusal) {
      expect(refusal.code).toBe('ALREADY_CONDEMNED');
      const [about] = await peopleOf(at.sources, as('officer'), hold);
      const [told] = (about?.endedBefore ?? []).filter((end) => end.recordClass === 'membership');
      const real = (await this.condemned())[this.#subjects.indexOf(about?.subjectId ?? '')] ?? '';
      expect(told?.at).toEqual(new Date(real));
      return 'refused';
    }
    this.#holds.set(who, hold.id);
    return 'placed';
  }

  async lift(who: number | 'class'): Promise<void> {
    const id = this.#holds.get(who);
    if (id === undefined) return;
    this.#holds.delete(who);
    expect((await liftHold(at.sources, as('officer'), id, 'Settled.')).refusal).toBeNull();
  }

  async approve(): Promise<void> {
    for (const id of await at.select('membership')) {
      const { listHash } = await at.batch(id);
      const decision = { batchId: id, listHash, reason: 'Purpose ended.' };
      const { refusal } = await approveDestruction(at.sources, as('officer'), decision);
      if (refusal) expect(refusal.code).toBe('EMPTY_LIST');
      const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id]);
      if (!refusal) this.#approved.push({ id, approvalId: rows.rows[0]?.id ?? '' });
    }
  }

  /** Carries approved lists out to their end, the rows in the four parts included. */
  async condemn(): Promise<void> {
    for (const { id, approvalId } of this.#approved.splice(0)) await at.carryOut(id, approvalId);
  }

  /** A hold and a condemnation side by side: one of them wins, whole. */
  async race(who: number): Promise<void> {
    const before = await this.condemned();
    const lists = [...this.#approved];
    const [answer] = await Promise.all([
      this.hold(who),
      ...lists.map(async ({ id, approvalId }) => {
        for (let page = 0; page < (await at.batch(id)).pages; page += 1)
          await condemnPage(at.sources, id, approvalId, page);
      }),
    ]);
    const after = await this.condemned();
    expect(after[who] === null).toBe(answer === 'placed');
    if (before[who] !== null) expect(answer).toBe('refused');
  }

  async take(one: Step): Promise<void> {
    const before = await this.condemned();
    if (one.kind === 'race') return this.race(one.person);
    const heldThen = this.#subjects.map((_, index) => this.#isHeld(index));
    if (one.kind === 'hold') {
      const answer = await this.hold(one.person);
      expect(answer === 'refused').toBe(before[one.person] !== null);
    } else if (one.kind === 'lift') await this.lift(one.person);
    else if (one.kind === 'holdClass') await this.hold('class');
    else if (one.kind === 'liftClass') await this.lift('class');
    else if (one.kind === 'approve') await this.approve();
    else await this.condemn();
    const after = await this.condemned();
    after.forEach((time, index) => {
      if (time === before[index]) return;
      expect(before[index], 'what was condemned stays so').toBeNull();
      expect([one.kind, heldThen[index]], 'only a condemnation ends data, and nothing held').toEqual([
        'condemn',
        false,
      ]);
    });
  }

  /** Everything lifted: what was left out comes onto a list and ends. */
  async end(): Promise<void> {
    for (const who of [...this.#holds.keys()]) await this.lift(who);
    await this.condemn();
    await this.approve();
    await this.condemn();
    expect(await this.condemned()).not.toContain(null);
  }
}

promise(
  'Art. 8(3)',
  'whatever order holds, liftings, approvals and destructions come in, nothing held is condemned and nothing is forgotten',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        const run = await Run.begin();
        for (const one of steps) await run.take(one);
        await run.end();
      }),
      { numRuns: 6 },
    );
  },
  120_000,
);
