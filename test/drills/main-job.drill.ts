// The main job on real input, over the published operations: import, selection, approval, destruction, proof. Art. 3(1), 8(3).
import { expect } from 'vitest';
import { importInto, promise, startHouse, type House } from '@clounge/test/kit';
import { clock, sharedRoster, smallRoster, type Roster, type Row } from './roster.ts';

interface Item {
  id: string;
  overdue: boolean;
  subjectId: string;
  anchor: string;
  lines: {
    recordClass: string;
    verdict: string;
    records: number;
    until: string | null;
    law: string | null;
    clause: string;
    why: string;
  }[];
}
interface Batch {
  id: string;
  list: string;
  state: string;
  listHash: string;
  itemCount: number;
  overdueCount: number;
  selectors: string[];
  certificate: { document: string; people: number; level: string } | null;
  failure: string | null;
}

const batchFields = `id list state listHash itemCount overdueCount selectors failure certificate { document people level }`;

async function allItems(house: House, token: string, id: string): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const answer: {
      data: {
        destructionBatch: { items: { nodes: Item[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } };
      } | null;
    } = await house.graphql(
      `query Items($id: ID!, $after: String) { destructionBatch(id: $id) { items(first: 200, after: $after) {
           nodes { id overdue subjectId anchor lines { recordClass verdict records until law clause why } } pageInfo { endCursor hasNextPage } } } }`,
      { id, after },
      { token, part: 'privacy' },
    );
    const page = answer.data?.destructionBatch.items;
    items.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return items;
}

async function batchOf(house: House, token: string, id: string): Promise<Batch> {
  const answer = await house.graphql<{ destructionBatch: Batch }>(
    `query Batch($id: ID!) { destructionBatch(id: $id) { ${batchFields} } }`,
    { id },
    { token, part: 'privacy' },
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.destructionBatch;
}

async function completed(house: House, token: string, id: string): Promise<Batch> {
  for (;;) {
    const batch = await batchOf(house, token, id);
    if (batch.state === 'COMPLETED' || batch.failure) return batch;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Who each e-mail finds: aliases in one operation, 25 at a time. */
async function findByEmail(
  house: House,
  token: string,
  emails: readonly string[],
): Promise<Map<string, { id: string; name: string | null } | null>> {
  const found = new Map<string, { id: string; name: string | null } | null>();
  for (let i = 0; i < emails.length; i += 25) {
    const some = emails.slice(i, i + 25);
    const query = `query Find(${some.map((_, n) => `$e${n}: String!`).join(', ')}) { ${some.map((_, n) => `p${n}: person(email: $e${n}) { id name }`).join(' ')} }`;
    const answer = await house.graphql<Record<string, { id: string; name: string | null } | null>>(
      query,
      Object.fromEntries(some.map((email, n) => [`e${n}`, email])),
      { token },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    some.forEach((email, n) => found.set(email, answer.data?.[`p${n}`] ?? null));
  }
  return found;
}

const emailOf = (member: Row) => member['email'] ?? '';

async function mainJob(roster: Roster): Promise<void> {
  await using house = await startHouse({ clock, worker: true, mailbox: true });
  const reports = await importInto(house, roster.files);
  const refusedBy = new Map(reports.map((report) => [/(\w+)\.csv$/.exec(report.file)?.[1], report.refused.length]));
  expect(Object.fromEntries(refusedBy)).toEqual({
    customers: 0,
    members: roster.refusedMembers,
    contacts: 0,
    contracts: 0,
    invoices: 0,
    attendance: 0,
    logins: 0,
  });

  const withdrawn = roster.members.filter((member) => roster.hoursSince(member) !== null);
  const due = withdrawn.filter((member) => (roster.hoursSince(member) ?? 0) >= 96);
  const overdue = due.filter((member) => (roster.hoursSince(member) ?? 0) >= 168);
  const recoverable = withdrawn.filter((member) => !due.includes(member));
  const officer = (await house.signIn('officer')).accessToken;
  const program = await house.programToken('integrator');

  const before = await findByEmail(house, program, withdrawn.map(emailOf));
  expect([...before.values()].every((person) => person !== null && person.name === null)).toBe(true);
  const idOf = (member: Row) => before.get(emailOf(member))?.id ?? '';

  const selected = await house.graphql<{ selectDestruction: { batches: Batch[]; refusal: unknown } }>(
    `mutation { selectDestruction { batches { ${batchFields} } refusal { message } } }`,
    {},
    { token: officer, part: 'privacy' },
  );
  expect(selected.errors).toEqual([]);
  const batch = selected.data?.selectDestruction.batches.find((one) => one.list === 'membership');
  if (!batch) throw new Error('No membership list.');
  expect(batch).toMatchObject({
    itemCount: due.length,
    overdueCount: overdue.length,
    selectors: ['system'],
    state: 'AWAITING_APPROVAL',
  });

  const items = await allItems(house, officer, batch.id);
  expect(new Set(items.map((item) => item.subjectId))).toEqual(new Set(due.map(idOf)));
  expect(items.slice(0, overdue.length).every((item) => item.overdue)).toBe(true);
  expect(new Set(items.filter((item) => item.overdue).map((item) => item.subjectId))).toEqual(
    new Set(overdue.map(idOf)),
  );
  expect(items.some((item) => recoverable.map(idOf).includes(item.subjectId))).toBe(false);

  // Log-ins under three months of overdue members are kept under their law, and `dataHeld` says so.
  // The last day kept counts whole: a log-in of 1 August is kept through 1 November.
  const oldestKept = Date.parse('2026-08-01T00:00:00+07:00');
  const keptLogIns = (member: Row) =>
    roster.logins.filter(
      (login) =>
        login['email']?.toLowerCase() === emailOf(member).toLowerCase() && Date.parse(login['at'] ?? '') >= oldestKept,
    ).length;
  const witness = overdue.find((member) => keptLogIns(member) > 0);
  if (!witness) throw new Error('The roster has no overdue member with young log-ins.');
  const held = await house.graphql<{
    person: { dataHeld: { recordClass: string; verdict: string; records: number; law: string | null }[] };
  }>(
    `query Held($email: String!) { person(email: $email) { dataHeld { recordClass verdict records law until clause why } } }`,
    { email: emailOf(witness) },
    { token: program },
  );
  expect(held.errors).toEqual([]);
  const logIns =
    held.data?.person.dataHeld.filter((record) => record.recordClass === 'login-record' && record.verdict === 'KEPT') ??
    [];
  expect(logIns.reduce((sum, record) => sum + record.records, 0)).toBe(keptLogIns(witness));
  expect(logIns.every((record) => record.law !== null)).toBe(true);

  const approved = await house.graphql<{ approveDestruction: { refusal: unknown } }>(
    `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { code message } } }`,
    {
      input: {
        batchId: batch.id,
        listHash: batch.listHash,
        reason: 'The purpose ended and the recovery window is over.',
      },
    },
    { token: officer, part: 'privacy' },
  );
  expect(approved).toMatchObject({ errors: [], data: { approveDestruction: { refusal: null } } });
  const done = await completed(house, officer, batch.id);
  expect(done).toMatchObject({
    state: 'COMPLETED',
    failure: null,
    certificate: { people: due.length, level: 'IRRECOVERABLE' },
  });
  for (const member of due.slice(0, 50)) {
    expect(done.certificate?.document).not.toContain(idOf(member));
    expect(done.certificate?.document).not.toContain(emailOf(member));
  }

  const after = await findByEmail(house, program, roster.members.map(emailOf));
  for (const member of due) expect(after.get(emailOf(member)), 'a destroyed member is found by nobody').toBeNull();
  for (const member of recoverable) expect(after.get(emailOf(member))?.id).toBe(idOf(member));
  const staying = roster.members.filter((member) => roster.hoursSince(member) === null);
  expect(staying.every((member) => after.get(emailOf(member))?.name === member['name']?.trim())).toBe(true);

  const subjects = due.map(idOf);
  for (const [database, table] of [
    ['identity', 'membership'],
    ['identity', 'employment'],
    ['identity', 'email_index'],
    ['identity', 'name_token_index'],
    ['identity', 'archived_row'],
    ['attendance', 'attendance_mark'],
  ] as const) {
    const left = await house.installation.sql<{ count: string }>(
      database,
      `select count(*) from ${table} where subject_id = any ($1::uuid[])`,
      [subjects],
    );
    expect(Number(left[0]?.count), `${table} of the destroyed`).toBe(0);
  }
  // What law keeps lies in the archive: the officer finds it there, for that purpose, and no part has it.
  const archived = await house.graphql<{ archivedRecords: { nodes: { recordClass: string }[] } }>(
    `query Archived($subjectId: ID!) { archivedRecords(filter: { subjectId: $subjectId, recordClass: "login-record" }, first: 200) { nodes { recordClass } } }`,
    { subjectId: idOf(witness) },
    { token: officer, part: 'privacy', headers: { 'clounge-purpose': 'archiving' } },
  );
  expect(archived.errors).toEqual([]);
  expect(archived.data?.archivedRecords.nodes.length, 'what law keeps stands').toBe(keptLogIns(witness));
}

promise(
  'Art. 8(3)',
  'withdrawn members are selected with reason, approved by the person in charge, destroyed and certified; all others stay',
  async () => {
    await mainJob(await smallRoster());
  },
);

const whole = await sharedRoster();
promise.skipIf(whole === null)(
  'Art. 8(3)',
  'the operator’s own rosters come out as their truth says',
  async () => {
    if (whole) await mainJob(whole);
  },
  300_000,
);
