import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runFolder } from '@clounge/test/kit';
import { clockOffset } from './clock.ts';

const at = (text: string) => new Date(text);

test('business time runs on over a restart, and begins anew when the setting changes', async () => {
  const folder = await mkdtemp(join(runFolder(), 'clock-'));
  const first = await clockOffset(folder, '2026-11-01T09:00:00+07:00', at('2026-12-01T02:00:00Z'));
  expect(first).toBe(-30 * 24 * 3_600_000);
  expect(await clockOffset(folder, '2026-11-01T09:00:00+07:00', at('2026-12-05T02:00:00Z'))).toBe(first);
  expect(await clockOffset(folder, '2026-11-02T09:00:00+07:00', at('2026-12-02T02:00:00Z'))).toBe(-30 * 24 * 3_600_000);
  expect(await clockOffset(folder, '2026-11-01T09:00:00+07:00', at('2026-11-01T03:00:00Z'))).toBe(-3_600_000);
  expect(await clockOffset(folder, null, at('2026-11-01T03:00:00Z'))).toBe(0);
});
