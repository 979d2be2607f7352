// PostgreSQL's own catalog against what the services declare: a column that nobody declared is personal data that nobody would destroy.
import { expect } from 'vitest';
import { attendanceRecords } from '@clounge/attendance/records';
import { billingRecords } from '@clounge/billing/records';
import { identityRecords } from '@clounge/identity/records';
import { registry as privacyRecords } from '@clounge/privacy/records';
import { loadPolicy, ruleOf } from '@clounge/shared/policy';
import { catalogFindings, correctionFindings, lawFieldsOf } from '@clounge/shared/records';
import { installation, promise } from '@clounge/test/kit';

const registries = {
  identity: identityRecords,
  billing: billingRecords,
  attendance: attendanceRecords,
  privacy: privacyRecords,
} as const;

promise(
  'Art. 8(1)',
  'every column that could hold personal data has a record class, a retention rule and a place in the order of destruction',
  async () => {
    await using house = await installation({ databases: ['identity', 'billing', 'attendance', 'privacy'] });
    const classes = loadPolicy().classes.map((rule) => rule.id);
    for (const [service, registry] of Object.entries(registries)) {
      const db = {
        query: async (text: string, values?: unknown[]) => ({
          rows: await house.sql(service as keyof typeof registries, text, values),
        }),
      };
      expect(await catalogFindings(db as never, registry, classes), service).toEqual([]);
    }
  },
);

promise('Art. 8(1)', 'of every class that goes to the archive it is declared which fields its law needs', () => {
  const policy = loadPolicy();
  const archived = Object.values(registries)
    .flatMap(({ records }) => records)
    .filter((record) => ruleOf(policy, record.recordClass).then === 'ARCHIVE');
  expect([...new Set(archived.map(({ recordClass }) => recordClass))].sort()).toEqual(
    policy.classes
      .filter((rule) => rule.then === 'ARCHIVE')
      .map((rule) => rule.id)
      .sort(),
  );
  for (const record of archived)
    expect(lawFieldsOf(record, ruleOf(policy, record.recordClass)).length, record.table).toBeGreaterThan(0);
});

promise('Art. 9(4)', 'no field set shares its permanent number with another', () => {
  const sets = new Map<number, Set<object>>();
  for (const registry of Object.values(registries)) {
    for (const { fieldSet } of registry.records)
      if (fieldSet) sets.set(fieldSet.id, (sets.get(fieldSet.id) ?? new Set()).add(fieldSet));
  }
  expect([...sets].filter(([, owners]) => owners.size > 1).map(([id]) => id)).toEqual([]);
});

promise('Art. 9(4)', 'search tables are unlogged, so that no index value reaches the write-ahead log', async () => {
  await using house = await installation({ databases: ['identity', 'billing', 'attendance', 'privacy'] });
  for (const [service, registry] of Object.entries(registries)) {
    const tables = [
      ...new Set(registry.records.flatMap((record) => (record.alongside ?? []).map((other) => other.table))),
    ];
    const logged = await house.sql<{ relname: string }>(
      service as keyof typeof registries,
      `select relname from pg_class where relname = any ($1::text[]) and relpersistence <> 'u'`,
      [tables],
    );
    expect(
      logged.map((row) => row.relname).filter((name) => name.endsWith('_index') || name.endsWith('_key')),
      service,
    ).toEqual([]);
  }
});

promise(
  'Art. 6(4)',
  'of every sealed field it is declared whether it is corrected at a request, or why not; a class that is lies in one part and has all of its rows corrected',
  () => {
    const all = Object.entries(registries).flatMap(([service, { records }]) =>
      records.map((record) => ({ ...record, service })),
    );
    expect(Object.values(registries).flatMap(correctionFindings)).toEqual([]);
    const corrected = new Set(all.filter(({ correctable }) => correctable).map(({ recordClass }) => recordClass));
    expect([...corrected].sort()).toEqual(['billing-contact', 'business-information', 'employment', 'membership']);
    for (const recordClass of corrected) {
      const ofClass = all.filter((record) => record.recordClass === recordClass);
      expect(new Set(ofClass.map(({ service }) => service)).size, recordClass).toBe(1);
      // Its key ends with the correction, so nothing else may lie under it.
      for (const record of ofClass) {
        expect(record.correctable, record.table).toBeDefined();
        expect(record.dayColumn, record.table).toBeUndefined();
      }
    }
  },
);
