// Saved views: names and filters come back as they were kept; nothing else does.
import { expect, test } from 'vitest';
import { queueFilterOf } from './queue-filter.ts';
import { keepViews, savedViews, withView } from './saved-views.ts';

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
}

test('a view comes back to the person who saved it, and to nobody else', () => {
  const storage = shelf();
  const filter = queueFilterOf({ which: 'overdue', law: 'ID-PDP' });
  keepViews(storage, 'S-0001', withView([], { name: ' Late in Jakarta ', filter }));
  expect(savedViews(storage, 'S-0001')).toEqual([{ name: 'Late in Jakarta', filter }]);
  expect(savedViews(storage, 'S-0002')).toEqual([]);
});

test('the same name is saved over, and a reference is never kept', () => {
  const first = withView([], { name: 'Mine', filter: queueFilterOf({ which: 'mine' }) });
  const views = withView(first, { name: 'Mine', filter: queueFilterOf({ reference: 'R-2026-000001' }) });
  expect(views).toEqual([{ name: 'Mine', filter: queueFilterOf({}) }]);
});

test('what was tampered with is left out', () => {
  const storage = shelf();
  storage.setItem('clounge.views.S-0001', '[{"name":1,"filter":{}},{"name":"ok","filter":{"which":"all","more":1}},7]');
  expect(savedViews(storage, 'S-0001')).toEqual([{ name: 'ok', filter: queueFilterOf({ which: 'all' }) }]);
  storage.setItem('clounge.views.S-0001', '{');
  expect(savedViews(storage, 'S-0001')).toEqual([]);
});
