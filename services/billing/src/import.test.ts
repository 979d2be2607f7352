// Files of the billing part against real databases: what is taken, what is refused, and that doing it twice doubles nothing.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { ImportOutcome } from '@clounge/shared/import';
import { catalogFindings, dueGroups, heldGroups } from '@clounge/shared/records';
import { ruledClasses } from '@clounge/shared/policy';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openBilling, type Billing } from './billing.ts';
import { billingConfig } from './config.ts';
import { contextOf, type Context } from './context.ts';
import { billingRecords } from './records.ts';
import { program, registry, rowsOf } from './testing/registry.ts';

type Kind = keyof Context['imports'];
let house: Installation;
let billing: Billing;

const contextFor = (more: Partial<Caller> = {}) => contextOf(billing, { ...program, ...more });

/** Imports a whole file as one import of its own. */
async function bring(kind: Kind, csv: string, caller: Partial<Caller> = {}): Promise<ImportOutcome> {
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
const contractHead = 'contract_no,company_registration_no,service,concluded_at,withdrawn_at\n';
const invoiceHead = 'invoice_no,contract_no,amount,currency,issued_at,paid_at,supplied_at\n';
const ended = 'K-1,014280387012,Mail,2020-01-01T09:00:00+07:00,2021-05-01T09:00:00+07:00\n';
const running = 'K-2,014280387012,Mail,2019-01-01T09:00:00+07:00,\n';

beforeAll(async () => {
  house = await installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['billing', 'vault', 'journal'] });
  billing = { ...(await openBilling(billingConfig(house.env('billing')))), peers: registry() };
  await bring('customers', customersCsv);
  await bring('contracts', contractHead + ended + running);
}, 120_000);
afterAll(async () => {
  await billing.close();
  await house.close();
});

const versions = async (table: string) =>
  house.sql('billing', `select id, scope, scope_version, sealed from ${table} order by id`);

describe('billing imports', () => {
  promise('Art. 9(4)', 'no personal field of a customer, contact or invoice lies in the database as text', async () => {
    await bring(
      'contacts',
      'company_registration_no,name,phone,email\n014280387012,Makuta Habibi,084 478 4278,makuta@c100.example\n',
    );
    await bring('invoices', `${invoiceHead}I-text,K-2,4712345,KRW,2026-01-01T09:00:00+07:00,,\n`);
    for (const table of ['customer', 'billing_contact', 'contract', 'invoice']) {
      const dump = JSON.stringify(await house.sql('billing', `select t::text from ${table} t`));
      for (const text of ['Haryanto', 'Hartati', '996-2283', 'Makuta', 'makuta@', '4712345', '014280387012', 'Mail'])
        expect(dump).not.toContain(text);
    }
  });

  promise(
    'Art. 3(1)',
    'the catalog holds nothing that is neither annotated nor declared, and every class has a rule',
    async () => {
      expect(await catalogFindings(billing.pool, billingRecords, ruledClasses())).toEqual([]);
    },
  );

  promise('Art. 1(4)', 'a file that comes again is accepted whole and writes nothing', async () => {
    const before = await versions('customer');
    expect(await bring('customers', customersCsv)).toEqual({ accepted: 2, refused: [], refusal: null });
    expect(await versions('customer')).toEqual(before);
    const contracts = await versions('contract');
    expect(await bring('contracts', contractHead + ended + running)).toMatchObject({ accepted: 2, refused: [] });
    expect(await versions('contract')).toEqual(contracts);
  });

  promise(
    'Art. 6(1)',
    'a later file corrects: the corrected fields are sealed under a new version, and the new value is read',
    async () => {
      const [before] = await versions('customer');
      await bring('customers', customersCsv.replace('Jumari Hartati', 'Budi Santoso').replace('김현정', '김현정'));
      const after = await versions('customer');
      expect(after.filter((row) => row['scope_version'] === 2)).toHaveLength(1);
      const context = contextFor();
      const { nodes } = await context.customers.list({});
      const views = await Promise.all(nodes.map((node) => context.customers.customer(node.id)));
      expect(views.map((view) => view?.representative).sort()).toEqual(['Budi Santoso', '김현정']);
      expect(before).toBeDefined();
    },
  );

  promise(
    'Art. 1(2)',
    'a member address, a position or a religion has no column: the whole file is refused, naming it',
    async () => {
      for (const column of ['religion', 'latitude', 'blood_type']) {
        const outcome = await bring('contacts', `company_registration_no,name,${column}\n014280387012,Ani,x\n`);
        expect(outcome).toMatchObject({ accepted: 0, refused: [], refusal: { code: 'FORBIDDEN_COLUMN' } });
        expect(outcome.refusal?.message).toContain(column);
      }
    },
  );

  promise('Art. 1(4)', 'bad rows are refused one by one, with line and key and without the value', async () => {
    const outcome = await bring(
      'contracts',
      `${contractHead}K-3,000,Mail,2024-01-01T09:00:00+07:00,
K-4,9999999999,Mail,2024-01-01T09:00:00+07:00,
K-5,014280387012,Mail,2024-01-01T09:00:00+07:00,2023-01-01T09:00:00+07:00
K-6,014280387012,,2024-01-01T09:00:00+07:00,
K-7,014280387012,Mail,2024-02-30T09:00:00+07:00,
K-8,014280387012,Mail,2024-01-01T09:00:00+07:00,
K-8,014280387012,Mail,2024-01-01T09:00:00+07:00,
K-9,014280387012,Mail
`,
    );
    expect(outcome.accepted).toBe(1);
    expect(outcome.refused).toEqual([
      { line: 2, key: 'K-3', reason: 'company_registration_no is no registration number.' },
      { line: 3, key: 'K-4', reason: 'unknown company' },
      { line: 4, key: 'K-5', reason: 'withdrawn before it was concluded' },
      { line: 5, key: 'K-6', reason: 'service is missing.' },
      { line: 6, key: 'K-7', reason: 'concluded_at is an instant that does not exist.' },
      { line: 8, key: 'K-8', reason: 'The same contract number stands in an earlier row.' },
      { line: 9, key: null, reason: 'The row has 3 cells, the header has 5.' },
    ]);
  });

  promise('Art. 3(3)', 'no import revives a contract that ended, nor moves one to another company', async () => {
    expect(
      (await bring('contracts', contractHead + ended.replace(',2021-05-01T09:00:00+07:00', ','))).refused[0]?.reason,
    ).toContain('does not undo');
    const moved = await bring('contracts', contractHead + running.replace('014280387012', '014387541014'));
    expect(moved.refused[0]?.reason).toContain('another company');
  });

  promise('Art. 3(3)①', 'an ended contract lies under its last day, a running one does not, however old', async () => {
    const rows = await house.sql(
      'billing',
      `select number, scope, until_day::text as until_day from contract where number in ('K-1', 'K-2') order by number`,
    );
    expect(rows[0]).toEqual({ number: 'K-1', scope: 'until:2026-05-01/contract', until_day: '2026-05-01' });
    expect(rows[1]).toMatchObject({ number: 'K-2', until_day: null });
    expect(rows[1]?.['scope']).toMatch(/^subject:.*\/contract$/);
  });

  promise('Art. 3(3)②', 'an invoice moves under its last day once it is paid and supplied', async () => {
    const open = 'I-1,K-2,100.50,IDR,2026-01-01T09:00:00+07:00,,2026-01-02T09:00:00+07:00\n';
    await bring('invoices', invoiceHead + open);
    const [before] = await house.sql('billing', `select scope, until_day from invoice where number = 'I-1'`);
    expect(before).toMatchObject({ until_day: null });
    await bring('invoices', invoiceHead + open.replace(',,', ',2026-01-05T23:59:00+07:00,'));
    const [after] = await house.sql(
      'billing',
      `select scope, until_day::text as until_day from invoice where number = 'I-1'`,
    );
    expect(after).toEqual({ scope: 'until:2031-01-05/payment', until_day: '2031-01-05' });
    expect(await contextFor().invoices.byNumber('I-1')).toMatchObject({
      amount: '100.50',
      currency: 'IDR',
      contractNumber: 'K-2',
    });
  });

  promise(
    'Art. 3(3)①',
    'of contracts, only days of ended ones are due; a running contract older than five years is not',
    async () => {
      const query = { anchoredBefore: new Date('2026-11-01T02:00:00Z'), after: null, first: 100 };
      const { groups } = await dueGroups(billing.pool, billingRecords, { recordClass: 'contract', ...query });
      expect(groups).toMatchObject([{ subjectId: null, untilDay: '2026-05-01', recordClass: 'contract', records: 1 }]);
      const business = await dueGroups(billing.pool, billingRecords, { recordClass: 'business-information', ...query });
      expect(business.groups).toEqual([]);
    },
  );

  promise('Art. 3(1)', 'business information and contacts end with the last contract, and not before', async () => {
    const company = `company_registration_no,business_name,representative\n555000111222,Short Lived,Ani\n`;
    await bring('customers', company);
    await bring('contacts', 'company_registration_no,name\n555000111222,Ani\n');
    await bring(
      'contracts',
      `${contractHead}K-20,555000111222,Mail,2024-01-01T09:00:00+07:00,2026-10-01T09:00:00+07:00\n`,
    );
    const query = { anchoredBefore: new Date('2026-11-01T02:00:00Z'), after: null, first: 100 };
    for (const recordClass of ['business-information', 'billing-contact']) {
      const { groups } = await dueGroups(billing.pool, billingRecords, { recordClass, ...query });
      expect(groups).toMatchObject([{ untilDay: null, purposeEndedAt: new Date('2026-10-01T02:00:00Z'), records: 1 }]);
      const [group] = groups;
      expect(await heldGroups(billing.pool, billingRecords, { subjectIds: [group?.subjectId ?? ''] })).toContainEqual({
        ...group,
        anchor: null,
      });
    }
    await bring('contracts', `${contractHead}K-21,555000111222,Mail,2024-01-01T09:00:00+07:00,\n`);
    const { groups } = await dueGroups(billing.pool, billingRecords, { recordClass: 'business-information', ...query });
    expect(groups).toEqual([]);
  });

  promise('Art. 8(1)', 'an old file brings no destroyed payment back', async () => {
    const row = 'I-old,K-2,5,IDR,2021-01-01T09:00:00+07:00,2021-01-02T09:00:00+07:00,\n';
    expect(await bring('invoices', invoiceHead + row)).toMatchObject({ accepted: 1 });
    await house.sql(
      'vault',
      `update scope set condemned_at = now(), batch = gen_random_uuid() where name = 'until:2026-01-02/payment'`,
    );
    await house.sql('billing', `delete from invoice where until_day = '2026-01-02'`);
    const again = await bring('invoices', invoiceHead + row + row.replace('I-old', 'I-new').replaceAll('2021', '2026'));
    expect(again).toMatchObject({ accepted: 1, refused: [{ line: 2, key: 'I-old' }] });
    expect(again.refused[0]?.reason).toContain('was destroyed');
  });

  promise(
    'Art. 9(4)',
    'contacts are found again after a crash has emptied the unlogged table, also under a part that runs on',
    async () => {
      const file = 'company_registration_no,name,email\n014280387012,Makuta Habibi,MAKUTA@c100.example\n';
      const count = async (): Promise<unknown> =>
        (await house.sql('billing', 'select count(*)::int as n from billing_contact'))[0]?.['n'];
      const before = await count();
      const fresh = { ...(await openBilling(billingConfig(house.env('billing')))), peers: billing.peers };
      await fresh.ready();
      const [columns = [], ...rows] = await rowsOf(file);
      for (const part of [fresh, billing]) {
        await house.sql('billing', 'truncate contact_key');
        await contextOf(part, program).imports.contacts({
          importId: randomUUID(),
          fileName: 'contacts.csv',
          columns,
          firstLine: 2,
          rows,
        });
        expect(await count()).toBe(before);
      }
      await fresh.close();
    },
  );
});
