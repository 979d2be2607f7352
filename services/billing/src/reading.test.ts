// What is read of the billing part against real databases: through the door, page by page, and never another company's.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { ImportOutcome } from '@clounge/shared/import';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openBilling, type Billing } from './billing.ts';
import { billingConfig } from './config.ts';
import { contextOf, type Context } from './context.ts';
import { program, registry, rowsOf } from './testing/registry.ts';

let house: Installation;
let billing: Billing;

const contextFor = (more: Partial<Caller> = {}) => contextOf(billing, { ...program, ...more });

async function bring(
  kind: keyof Context['imports'],
  csv: string,
  caller: Partial<Caller> = {},
): Promise<ImportOutcome> {
  const [columns = [], ...rows] = await rowsOf(csv);
  return contextFor(caller).imports[kind]({
    importId: randomUUID(),
    fileName: `${kind}.csv`,
    columns,
    firstLine: 2,
    rows,
  });
}

const customersCsv = `company_registration_no,business_name,representative,representative_contact,representative_email,address,locale,google_workspace,attendance_service
014280387012,Perum Haryanto Rajasa,Jumari Hartati,+62-049-996-2283,,,id,yes,no
014387541014,(주) 하나에코시스템,김현정,,rep@c102.example,"전라남도 강릉시 압구정899거리 지하615 (은주윤마을)",ko,no,yes
`;

beforeAll(async () => {
  house = await installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['billing', 'vault', 'journal'] });
  billing = { ...(await openBilling(billingConfig(house.env('billing')))), peers: registry() };
  await bring('customers', customersCsv);
}, 120_000);
afterAll(async () => {
  await billing.close();
  await house.close();
});

describe('reading billing', () => {
  promise('Art. 1(4)', 'a program of one company reaches no other, neither reading nor importing', async () => {
    const { nodes } = await contextFor().customers.list({});
    const [own, other] = nodes;
    const bound = { tenantId: own?.id ?? '' };
    expect((await contextFor(bound).customers.list({})).nodes).toEqual([{ id: own?.id }]);
    await expect(contextFor(bound).customers.customer(other?.id ?? '')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const outcome = await bring('customers', customersCsv, bound);
    expect(outcome).toMatchObject({ accepted: 1 });
    expect(outcome.refused[0]?.reason).toBe('This is outside your organization.');
  });

  promise('Art. 9(5)', 'a page of contacts is one look with one access record, and pages are bounded', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `014387541014,Name ${i},010-${i},n${i}@c102.example`).join('\n');
    await bring('contacts', `company_registration_no,name,phone,email\n${lines}\n`);
    const { nodes } = await contextFor().customers.list({});
    const before = await house.sql('journal', 'select count(*)::int as n from access_record');
    const context = contextFor();
    const pages = await Promise.all(nodes.map((node) => context.contacts.ofOrganization(node.id, { first: 20 })));
    const after = await house.sql('journal', 'select count(*)::int as n from access_record');
    expect(Number(after[0]?.['n']) - Number(before[0]?.['n'])).toBe(1);
    const full = pages.find((page) => page.pageInfo.hasNextPage);
    expect(full?.nodes).toHaveLength(20);
    const organization = nodes[pages.findIndex((page) => page === full)]?.id ?? '';
    const rest = await contextFor().contacts.ofOrganization(organization, {
      first: 200,
      after: full?.pageInfo.endCursor,
    });
    const names = [...(full?.nodes ?? []), ...rest.nodes].map((node) => node.name);
    expect(new Set(names).size).toBe(30);
    await expect(contextFor().contacts.ofOrganization(organization, { first: 201 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'first',
    });
    await expect(contextFor().contacts.ofOrganization(organization, { after: 'nonsense' })).rejects.toMatchObject({
      field: 'after',
    });
  });
});
