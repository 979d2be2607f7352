// Companies' decisions to keep the names of zones: asked for at every mark, changed with a reason only.
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { Attendance } from '../attendance.ts';
import { isId } from '@clounge/shared/paging';
import { demandReach } from '../reach.ts';
import { ZoneKeeping } from './zone-keeping.entity.ts';

/** What companies decided; those that decided nothing keep nothing and are not in it. */
export async function zoneKeepings(
  attendance: Pick<Attendance, 'em'>,
  organizationIds: readonly string[],
): Promise<Map<string, ZoneKeeping>> {
  const found = await attendance.em().find(ZoneKeeping, { organizationId: { $in: [...new Set(organizationIds)] } });
  return new Map(found.map((one) => [one.organizationId, one]));
}

/** What a company decided, for a caller; null where it decided nothing. Throws `Refused` FORBIDDEN where the company is another's. */
export async function readZoneKeeping(
  attendance: Attendance,
  caller: Caller,
  organizationId: string,
): Promise<ZoneKeeping | null> {
  demandReach(caller, organizationId);
  if (!isId(organizationId)) return null;
  return (await zoneKeepings(attendance, [organizationId])).get(organizationId) ?? null;
}

export interface ZoneKeepingInput {
  organizationId: string;
  keeps: boolean;
  justification: string;
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const shortest = 20;
const longest = 1_000;

/** Enters a company's decision for the marks to come; the refusal says what is missing. Art. 10. */
export async function decideZoneKeeping(
  attendance: Attendance,
  caller: Caller,
  input: ZoneKeepingInput,
): Promise<Refusal | null> {
  const justification = input.justification.normalize('NFC').trim();
  if (!uuidShape.test(input.organizationId) || (caller.tenantId !== null && caller.tenantId !== input.organizationId)) {
    return { code: 'NOT_FOUND', field: 'organizationId', message: 'There is no such organization in your reach.' };
  }
  if (justification.length < shortest || justification.length > longest) {
    return {
      code: 'BAD_USER_INPUT',
      field: 'justification',
      message: `A reason of ${shortest} to ${longest} characters is wanted: why the company needs the name of the zone.`,
    };
  }
  const em = attendance.em();
  await em.upsert(ZoneKeeping, {
    organizationId: input.organizationId,
    keeps: input.keeps,
    justification,
    decidedBy: caller.staffNumber ?? caller.clientId,
    decidedAt: attendance.clock.now(),
  });
  return null;
}
