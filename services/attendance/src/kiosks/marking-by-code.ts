// Marks attendance with the code of a kiosk: no position, no consent to location, one mark a member and code.
import { timingSafeEqual } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { Attendance } from '../attendance.ts';
import { spend } from '../marking/limits.ts';
import type { MarkOutcome } from '../marking/marking.ts';
import { markRefusal, type MarkCode } from '../marking/refusals.ts';
import { storeMark } from '../marking/storing.ts';
import type { MarkKind } from '../marks/attendance-mark.entity.ts';
import { memberOf } from '../reach.ts';
import { customerOf } from '../settings/customers.ts';
import { codeOf, keyOfKiosk, markIdOfCode, windowAt } from './codes.ts';
import { kiosksOf } from './kiosks.ts';

/** Tries of one member in an hour: eight digits are then guessed once in some thousand years. */
const triesAnHour = 20;

/** The kiosk and window whose code this is, the one before included, for who types slowly. */
async function shownBy(attendance: Attendance, organizationId: string, code: string, at: Date) {
  const now = windowAt(at);
  const living = (await kiosksOf(attendance, organizationId)).filter(({ endedAt }) => endedAt === null);
  for (const kiosk of living) {
    const key = await keyOfKiosk(attendance.door, kiosk);
    for (const window of [now, now - 1]) {
      if (timingSafeEqual(Buffer.from(codeOf(key, window)), Buffer.from(code))) return { kioskId: kiosk.id, window };
    }
  }
  return null;
}

/** Refusals: KIOSK_CODE, KIOSK_CODE_USED, KIOSK_TOO_OFTEN, and those of who may mark at all. */
export async function markAtKiosk(
  attendance: Attendance,
  caller: Caller,
  { kind, code: typed }: { kind: MarkKind; code: string },
): Promise<MarkOutcome> {
  const refused = (code: MarkCode): MarkOutcome => ({
    mark: null,
    repeated: false,
    refusal: markRefusal(code, caller.language),
  });
  const member = memberOf(caller);
  if (!member) return refused('NOT_A_MEMBER');
  if (!(await customerOf(attendance, member.tenantId))?.attendance) return refused('ATTENDANCE_NOT_CONTRACTED');
  if ((await attendance.door.restrictionsOf([member.subjectId])).size > 0) return refused('ATTENDANCE_SHUT');
  // A code of the kiosk is for going and leaving: it says that somebody stood before it, and nothing of a home.
  const code = typed.replaceAll(/\s/g, '');
  if (!/^\d{8}$/.test(code) || kind === 'HOME_CHECK') return refused('KIOSK_CODE');
  if (!(await spend(attendance, 'kiosk', member.subjectId, triesAnHour))) return refused('KIOSK_TOO_OFTEN');
  const shown = await shownBy(attendance, member.tenantId, code, attendance.clock.real());
  if (!shown) return refused('KIOSK_CODE');
  const id = markIdOfCode(member.subjectId, shown.kioskId, shown.window);
  const fields = { kind, verdict: 'ACCEPTED', zone: null, way: 'KIOSK', policyVersion: null } as const;
  const mark = { ...member, id, at: attendance.clock.now(), fields, judged: false, content: [kind] };
  const stored = await storeMark(attendance, mark);
  if (stored.kind === 'different' || stored.kind === 'absent') return refused('KIOSK_CODE_USED');
  return {
    mark: { id, markedAt: stored.markedAt, person: { id: member.subjectId }, restriction: null, ...fields },
    repeated: stored.kind === 'repeated',
    refusal: null,
  };
}
