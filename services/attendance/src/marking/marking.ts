// Marks attendance with what the device judged: a verdict, never a position. A nonce makes one mark; said again it answers the same mark.
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '@clounge/shared/paging';
import type { Attendance } from '../attendance.ts';
import { locationAllowed } from '../location-use/allowing.ts';
import type { MarkKind, MarkVerdict } from '../marks/attendance-mark.entity.ts';
import type { MarkView } from '../marks/marks.ts';
import { memberOf, type Member } from '../reach.ts';
import { dayAt } from '../settings/company-time.ts';
import { customerOf } from '../settings/customers.ts';
import { settingsOf } from '../settings/settings.ts';
import { inForceOn, zoneById } from '../zones/reading.ts';
import { zoneKeepings } from '../zones/zones.ts';
import { judgeNonce, newNonce } from './nonces.ts';
import { codeOfWhyNot, markRefusal, type MarkCode } from './refusals.ts';
import { storeMark } from './storing.ts';

export interface BeginMarkOutcome {
  nonce: string | null;
  expiresAt: Date | null;
  policyVersion: string;
  refusal: Refusal | null;
}

/** Gives out a nonce, or says why not and what else there is. The one gate of everything that is judged by location. */
export async function beginMark(attendance: Attendance, caller: Caller, kind: MarkKind): Promise<BeginMarkOutcome> {
  const policyVersion = attendance.policy.version;
  const refused = (code: MarkCode): BeginMarkOutcome => ({
    nonce: null,
    expiresAt: null,
    policyVersion,
    refusal: markRefusal(code, caller.language),
  });
  const member = memberOf(caller);
  if (!member) return refused('NOT_A_MEMBER');
  if (!(await customerOf(attendance, member.tenantId))?.attendance) return refused('ATTENDANCE_NOT_CONTRACTED');
  const allowance = await locationAllowed(attendance, member.subjectId);
  if (!allowance.allowed) return refused(codeOfWhyNot[allowance.why]);
  const given = await newNonce(attendance.door, { ...member, kind, policyVersion }, attendance.clock.real());
  return { ...given, policyVersion, refusal: null };
}

export interface MarkInput {
  kind: MarkKind;
  verdict: MarkVerdict;
  nonce: string;
  policyVersion: string;
  zoneId?: string | null;
}

export interface MarkOutcome {
  mark: MarkView | null;
  /** The mark was there: nothing was written. */
  repeated: boolean;
  refusal: Refusal | null;
}

/** The name that a mark keeps of its zone; a code where a zone should not have been named at all. */
async function zoneKept(
  attendance: Attendance,
  member: Member,
  { kind, verdict, zoneId }: MarkInput,
): Promise<{ name: string | null } | { code: MarkCode }> {
  if (zoneId == null) return { name: null };
  if (kind === 'HOME_CHECK') return { code: 'ZONE_OF_HOME' };
  if (verdict === 'REFUSED') return { code: 'ZONE_OF_REFUSAL' };
  const keeping = (await zoneKeepings(attendance, [member.tenantId])).get(member.tenantId);
  if (!keeping?.keeps) return { code: 'ZONE_NOT_KEPT' };
  const zone = isId(zoneId) ? await zoneById(attendance, zoneId) : null;
  const { timeZone } = await settingsOf(attendance, member.tenantId);
  if (zone?.organizationId !== member.tenantId || !inForceOn(zone, dayAt(attendance.clock.now(), timeZone)))
    return { code: 'ZONE_UNKNOWN' };
  return { name: keeping.keptOf(kind, zone.name) };
}

/**
 * Stores a mark and uses its nonce up, in one statement. Refusals: NONCE_NOT_GOOD, NONCE_LATE, MARK_DIFFERS, POLICY_CHANGED, those of
 * a zone that should not be named, and those of `beginMark` where the consent ended in between.
 */
export async function markAttendance(attendance: Attendance, caller: Caller, input: MarkInput): Promise<MarkOutcome> {
  const refused = (code: MarkCode): MarkOutcome => ({
    mark: null,
    repeated: false,
    refusal: markRefusal(code, caller.language),
  });
  const member = memberOf(caller);
  if (!member) return refused('NOT_A_MEMBER');
  const { kind, verdict, nonce, policyVersion } = input;
  const judged = await judgeNonce(attendance.door, { ...member, kind, policyVersion }, nonce, attendance.clock.real());
  if (judged.kind === 'foreign') return refused('NONCE_NOT_GOOD');
  const zone = await zoneKept(attendance, member, input);
  if ('code' in zone) return refused(zone.code);
  const late = judged.kind === 'late';
  if (!late && policyVersion !== attendance.policy.version) return refused('POLICY_CHANGED');
  const allowance = await locationAllowed(attendance, member.subjectId);
  // Whoever withdrew in the meantime is not judged any more; what was made before stands.
  if (!allowance.allowed && allowance.why === 'SHUT') return refused('ATTENDANCE_SHUT');
  const fields = { kind, verdict, zone: zone.name, way: 'DEVICE', policyVersion } as const;
  const stored = await storeMark(
    attendance,
    {
      ...member,
      id: judged.markId,
      at: attendance.clock.now(),
      fields,
      judged: true,
      content: [kind, verdict, policyVersion, input.zoneId ?? null],
    },
    late || !allowance.allowed,
  );
  if (stored.kind === 'absent') return refused(allowance.allowed ? 'NONCE_LATE' : codeOfWhyNot[allowance.why]);
  if (stored.kind === 'different') return refused('MARK_DIFFERS');
  const mark: MarkView = {
    id: judged.markId,
    markedAt: stored.markedAt,
    person: { id: member.subjectId },
    restriction: null,
    ...fields,
  };
  return { mark, repeated: stored.kind === 'repeated', refusal: null };
}
