// Trustees of a test's house: an entry that can be changed, lists that are proved, tasks by trustee. Never used by the product.
import { expect } from 'vitest';
import { approveDestruction } from '../destruction/deciding.ts';
import type { Sources } from '../sources.ts';
import { trustees } from '../trustees/register.ts';
import { saveTrustee, type SaveOutcome, type SaveTrustee } from '../trustees/saving.ts';
import type { TaskWithList } from '../trustees/tasks.ts';
import { tasksOfLists } from '../trustees/tasks.ts';
import type { Trustee } from '../trustees/trustee.entity.ts';
import { as, type PrivacyHouse } from './house.ts';

export const hourMs = 3_600_000;

export interface TrusteesOfHouse {
  crinity(): Promise<Trustee>;
  /** Changes the entry of Crinity, by hand where nothing else is said. */
  setCrinity(more: Partial<SaveTrustee>): Promise<SaveOutcome>;
  /** Destroys members' data and proves it; the list waits for its certificate. */
  proved(people?: number): Promise<{ batchId: string; subjects: string[] }>;
  /** Approves a list and carries it out. */
  carriedOut(batchId: string): Promise<void>;
  /** Tasks of a list by the name of the trustee. */
  tasksOf(batchId: string): Promise<Map<string, TaskWithList>>;
  taskOfCrinity(batchId: string): Promise<TaskWithList>;
  certificateOf(batchId: string): Promise<{ id: string; document: string }>;
  /** The same sources, later by some milliseconds of business time. */
  later(ms: number): Sources;
}

/** `house` is asked when a function is called: a test starts it in its own `beforeAll`. */
export function trusteesOf(house: () => PrivacyHouse): TrusteesOfHouse {
  const crinity = async () => {
    const found = (await trustees(house().sources)).find(({ name }) => name === 'Crinity Co., Ltd.');
    if (!found) throw new Error('Crinity is named by the policy.');
    return found;
  };
  const carriedOut = async (batchId: string) => {
    const at = house();
    const { listHash } = await at.batch(batchId);
    await approveDestruction(at.sources, as('officer'), { batchId, listHash, reason: 'The purpose ended.' });
    const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [batchId]);
    await at.carryOut(batchId, rows.rows[0]?.id ?? '');
  };
  const tasksOf = async (batchId: string) => {
    const [tasks = []] = await tasksOfLists(house().sources, [batchId]);
    const names = new Map((await trustees(house().sources)).map((one) => [one.id, one.name]));
    return new Map(tasks.map((task) => [names.get(task.trusteeId) ?? '', task]));
  };
  return {
    crinity,
    carriedOut,
    tasksOf,
    async setCrinity(more) {
      const { id, kind, name, recordClasses, validFrom } = await crinity();
      const entry = { id, kind, name, recordClasses, channel: 'HAND', language: 'en', from: validFrom } as const;
      const saved = await saveTrustee(house().sources, as('officer'), { ...entry, task: 'Mail accounts', ...more });
      expect(saved.refusal).toBeNull();
      return saved;
    },
    async proved(people = 1) {
      const subjects = await house().members(Array.from({ length: people }, () => 200));
      const [batchId = ''] = await house().select('membership');
      await carriedOut(batchId);
      return { batchId, subjects };
    },
    async taskOfCrinity(batchId) {
      const task = (await tasksOf(batchId)).get('Crinity Co., Ltd.');
      if (!task) throw new Error('Crinity has the data.');
      return task;
    },
    async certificateOf(batchId) {
      const rows = await house().sources.pool.query<{ id: string; document: string }>(
        'select id, document from certificate where batch_id = $1',
        [batchId],
      );
      if (!rows.rows[0]) throw new Error('not certified');
      return rows.rows[0];
    },
    later: (ms) => {
      const { sources } = house();
      return { ...sources, clock: { ...sources.clock, now: () => new Date(sources.clock.now().getTime() + ms) } };
    },
  };
}
