// Reads zones: the latest version of each, and those that are in force on a day. They are places of a company, and open to its members.
import type { Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import { isId } from '@clounge/shared/paging';
import { demandReach } from '../reach.ts';
import type { ZoneShape } from './geometry.ts';

export interface Zone {
  id: string;
  organizationId: string;
  version: number;
  name: string;
  geometry: ZoneShape;
  /** Calendar days in the company's time zone, both inclusive. */
  activeFrom: string;
  activeUntil: string | null;
  endedAt: Date | null;
  changedAt: Date;
}

const columns = `z.zone_id as id, z.organization_id as "organizationId", z.version, z.name, z.geometry,
  z.active_from as "activeFrom", z.active_until as "activeUntil", z.ended_at as "endedAt", z.changed_at as "changedAt"`;

/** Zones of a company as they stand, ended ones last. */
export async function zonesOf({ pool }: { pool: Queryable }, organizationId: string): Promise<Zone[]> {
  const found = await pool.query<Zone>(
    `select * from (select distinct on (z.zone_id) ${columns} from zone_version z where z.organization_id = $1
       order by z.zone_id, z.version desc) latest
     order by latest."endedAt" is not null, latest.name, latest.id`,
    [organizationId],
  );
  return found.rows;
}

/** One zone as it stands; null where there is none. */
export async function zoneById({ pool }: { pool: Queryable }, zoneId: string): Promise<Zone | null> {
  const found = await pool.query<Zone>(
    `select ${columns} from zone_version z where z.zone_id = $1 order by z.version desc limit 1`,
    [zoneId],
  );
  return found.rows[0] ?? null;
}

/** Whether a zone is in force on a calendar day. */
export const inForceOn = (zone: Zone, day: string): boolean =>
  zone.endedAt === null && zone.activeFrom <= day && (zone.activeUntil === null || day <= zone.activeUntil);

/** As `zonesOf`, for a caller. Throws `Refused` FORBIDDEN where the company is another's. */
export async function readZones(source: { pool: Queryable }, caller: Caller, organizationId: string): Promise<Zone[]> {
  demandReach(caller, organizationId);
  return isId(organizationId) ? zonesOf(source, organizationId) : [];
}
