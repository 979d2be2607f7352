// Exports of any shape through the gateway, against a list on paper: what is taken, what is refused and why, and what stands in the tables. Art. 1(4).
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { importInto, promise, runFolder, startHouse, type House } from '@clounge/test/kit';
import { columns, Dice, kinds, linesOf, written, type Kind, type Line } from './generated-exports.ts';
import { Paper, type Verdict } from './import-oracle.ts';

const now = '2026-11-01T09:00:00+07:00';
const judges: Record<Kind, (paper: Paper, lines: readonly Line[]) => Verdict> = {
  customers: (paper, lines) => paper.customers(lines),
  members: (paper, lines) => paper.memberRows(lines),
  contacts: (paper, lines) => paper.contactRows(lines),
  contracts: (paper, lines) => paper.contractRows(lines),
  invoices: (paper, lines) => paper.invoiceRows(lines),
  attendance: (paper, lines) => paper.markRows(lines),
  logins: (paper, lines) => paper.logInRows(lines),
};

/** One file in, and what the report says against what the paper says. */
async function bring(house: House, folder: string, dice: Dice, kind: Kind, lines: readonly Line[], paper: Paper) {
  const { file, at } = written(dice, columns[kind].split(','), lines);
  const path = join(folder, `${kind}.csv`);
  await writeFile(path, file);
  const { refused } = judges[kind](paper, lines);
  const [report] = await importInto(house, [path]);
  const told = new Map(report?.refused.map(({ line, reason }) => [line, reason]));
  const differing = lines.flatMap((line, index) => {
    const [why, said] = [refused.get(index), told.get(at[index] ?? 0)];
    const same = why && said !== undefined ? why.test(said) : !why && said === undefined;
    return same ? [] : [{ at: at[index], line, why: String(why ?? 'taken'), said: said ?? 'taken' }];
  });
  expect(differing, kind).toEqual([]);
  expect(report, kind).toMatchObject({ rows: lines.length, accepted: lines.length - refused.size });
}

async function counted(house: House) {
  const count = async (database: 'identity' | 'billing' | 'attendance', table: string, where = 'true') =>
    (await house.installation.sql<{ n: number }>(database, `select count(*)::int as n from ${table} where ${where}`))[0]
      ?.n;
  return {
    members: await count('identity', 'membership'),
    withdrawn: await count('identity', 'membership', 'withdrew_at is not null'),
    addresses: await count('identity', 'email_index'),
    numbers: await count('identity', 'employee_number_index'),
    contacts: await count('billing', 'billing_contact'),
    contracts: await count('billing', 'contract'),
    invoices: await count('billing', 'invoice'),
    marks: await count('attendance', 'attendance_mark'),
    logIns: await count('identity', 'login_record'),
  };
}

const onPaper = (paper: Paper) => ({
  members: paper.members.size,
  withdrawn: [...paper.members.values()].filter((one) => one.withdrewAt !== null).length,
  addresses: paper.members.size,
  numbers: paper.members.size,
  contacts: paper.contacts.size,
  contracts: paper.contracts.size,
  invoices: paper.invoices.size,
  marks: paper.marks.size,
  logIns: paper.logIns.size,
});

promise(
  'Art. 1(4)',
  'exports of any shape come out as a list on paper says, one after another, corrected and repeated',
  async () => {
    await using house = await startHouse({ clock: now, accounts: false });
    const folder = join(runFolder(), 'generated-exports');
    await mkdir(folder, { recursive: true });
    const paper = new Paper(now);
    for (const seed of [1, 2, 3, 4]) {
      const dice = new Dice(seed);
      const files = kinds.map((kind) => ({ kind, lines: linesOf(dice, kind, kind === 'customers' ? 12 : 150) }));
      // The same rows a second time, in files written otherwise: what is a fault the first time is one again, and nothing is doubled.
      for (const _round of [1, 2]) {
        for (const { kind, lines } of files) await bring(house, folder, dice, kind, lines, paper);
        expect(await counted(house)).toEqual(onPaper(paper));
      }
    }
    expect(paper.members.size).toBeGreaterThan(50);
  },
);

promise(
  'Art. 1(4)',
  'a file with nothing but its header is taken as the nothing it is, an empty one is told',
  async () => {
    await using house = await startHouse({ clock: now, accounts: false });
    const folder = join(runFolder(), 'empty-exports');
    await mkdir(folder, { recursive: true });
    for (const kind of kinds) {
      const path = join(folder, `${kind}.csv`);
      await writeFile(path, '');
      expect(await importInto(house, [path])).toMatchObject([{ rows: 0, accepted: 0, refusal: { code: 'NO_HEADER' } }]);
      await writeFile(path, `\uFEFF${columns[kind]}\r\n\r\n\n`);
      expect(await importInto(house, [path])).toEqual([{ file: path, rows: 0, accepted: 0, refused: [] }]);
    }
  },
);
