// The rotating code of a kiosk: eight digits for thirty seconds of real time (RFC 6238 with SHA-256). The screen computes it with a key of its own;
// nothing about it is stored here.
import { createHash, createHmac } from 'node:crypto';
import { uuidOfHash } from '@clounge/shared/database';
import type { Door } from '@clounge/shared/vault';

export const windowSeconds = 30;
export const codeDigits = 8;

export interface KioskKeyed {
  id: string;
  organizationId: string;
  keyVersion: number;
}

/** The key of a kiosk's screen. A new version makes every earlier one useless. */
export async function keyOfKiosk(door: Pick<Door, 'blind'>, kiosk: KioskKeyed): Promise<Buffer> {
  const [key] = await door.blind('kiosk-key', kiosk.organizationId, [`${kiosk.id}|${kiosk.keyVersion}`]);
  if (!key) throw new Error('A kiosk without its key.');
  return key;
}

export const windowAt = (at: Date): number => Math.floor(at.getTime() / (windowSeconds * 1_000));

/** The code of a window (RFC 4226 §5.3). */
export function codeOf(key: Buffer, window: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(window));
  const mac = createHmac('sha256', key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** codeDigits).padStart(codeDigits, '0');
}

/** The mark that a member makes with a code: one a member, kiosk and window. */
export const markIdOfCode = (subjectId: string, kioskId: string, window: number): string =>
  uuidOfHash(createHash('sha256').update(`kiosk-mark|${subjectId}|${kioskId}|${window}`).digest());
