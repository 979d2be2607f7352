// The shift of business time, computed once and kept with the data, so that a restart does not turn time back.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateJson } from './secrets.ts';

const keptShape = z.object({ clock: z.string(), offsetMs: z.number().int() });

/**
 * Business time minus real time in milliseconds. `clock` is what CLOUNGE_CLOCK says; the same value as last time keeps the
 * shift of last time, another one begins anew, none means real time.
 */
export async function clockOffset(folder: string, clock: string | null, now: Date): Promise<number> {
  if (clock === null) return 0;
  const path = join(folder, 'clock.json');
  const text = await readFile(path, 'utf8').catch(() => 'null');
  const kept = keptShape.safeParse(parse(text));
  if (kept.success && kept.data.clock === clock) return kept.data.offsetMs;
  const offsetMs = Date.parse(clock) - now.getTime();
  await writePrivateJson(path, { clock, offsetMs });
  return offsetMs;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
