// Makes, changes and ends zones of a company. Every change is a version of its own, and none is overwritten.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '@clounge/shared/paging';
import type { Attendance } from '../attendance.ts';
import { holdsPosition } from '@clounge/shared/positions';
import { reachesCompany, whoActs } from '../reach.ts';
import { readShape } from './geometry.ts';
import { zoneById, zonesOf, type Zone } from './reading.ts';
import { zoneRefusal } from './refusals.ts';
import { isHomeName } from './zone-keeping.entity.ts';

export interface SaveZone {
  organizationId: string;
  /** The zone that is changed; absent for a new one. */
  zoneId?: string | null;
  /** The version that the changer saw. */
  version?: number | null;
  name: string;
  geometry: unknown;
  activeFrom: string;
  activeUntil?: string | null;
}

export type ZoneOutcome = { zone: Zone | null; refusal: Refusal | null };

export const mostZones = 50;
const longestName = 60;

const refused = (refusal: Refusal): ZoneOutcome => ({ zone: null, refusal });

/** Writes a zone, or says what is wrong with it. Art. 10. */
export async function saveZone(attendance: Attendance, caller: Caller, input: SaveZone): Promise<ZoneOutcome> {
  const { language } = caller;
  const { organizationId } = input;
  if (!isId(organizationId) || !reachesCompany(caller, organizationId))
    return refused(zoneRefusal('NOT_FOUND', language));
  const name = input.name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  if (name === '' || name.length > longestName || holdsPosition(name))
    return refused(zoneRefusal('ZONE_NAME', language));
  if (isHomeName(name)) return refused(zoneRefusal('ZONE_NAME_OF_HOME', language));
  const shape = readShape(input.geometry);
  if (typeof shape === 'string') return refused(zoneRefusal(`ZONE_${shape}`, language));
  const activeUntil = input.activeUntil ?? null;
  if (activeUntil !== null && activeUntil < input.activeFrom) return refused(zoneRefusal('ZONE_DAYS', language));

  return inTransaction(attendance.pool, async (db) => {
    await db.query('select pg_advisory_xact_lock(hashtextextended($1, 5001))', [organizationId]);
    const known = await zonesOf({ pool: db }, organizationId);
    const before = input.zoneId == null ? null : (known.find(({ id }) => id === input.zoneId) ?? null);
    if (input.zoneId != null && before === null) return refused(zoneRefusal('NOT_FOUND', language));
    if (before?.endedAt) return refused(zoneRefusal('ZONE_ENDED', language));
    if (before && input.version !== before.version) return refused(zoneRefusal('ZONE_CHANGED', language));
    if (!before && known.filter(({ endedAt }) => endedAt === null).length >= mostZones)
      return refused(zoneRefusal('TOO_MANY_ZONES', language, { most: mostZones }));
    const zone: Zone = {
      id: before?.id ?? randomUUID(),
      organizationId,
      version: (before?.version ?? 0) + 1,
      name,
      geometry: shape,
      activeFrom: input.activeFrom,
      activeUntil,
      endedAt: null,
      changedAt: attendance.clock.now(),
    };
    await writeVersion(db, zone, whoActs(caller));
    return { zone, refusal: null };
  });
}

/** Ends a zone now. Ended again it stays as it ended. */
export async function endZone(
  attendance: Attendance,
  caller: Caller,
  { zoneId, version }: { zoneId: string; version: number },
): Promise<ZoneOutcome> {
  const { language } = caller;
  const found = isId(zoneId) ? await zoneById(attendance, zoneId) : null;
  if (!found || !reachesCompany(caller, found.organizationId)) return refused(zoneRefusal('NOT_FOUND', language));
  return inTransaction(attendance.pool, async (db) => {
    await db.query('select pg_advisory_xact_lock(hashtextextended($1, 5001))', [found.organizationId]);
    const zone = await zoneById({ pool: db }, zoneId);
    if (!zone) return refused(zoneRefusal('NOT_FOUND', language));
    if (zone.endedAt) return { zone, refusal: null };
    if (zone.version !== version) return refused(zoneRefusal('ZONE_CHANGED', language));
    const at = attendance.clock.now();
    const ended: Zone = { ...zone, version: zone.version + 1, endedAt: at, changedAt: at };
    await writeVersion(db, ended, whoActs(caller));
    return { zone: ended, refusal: null };
  });
}

async function writeVersion(db: Queryable, zone: Zone, by: string) {
  await db.query(
    `insert into zone_version (zone_id, version, organization_id, name, geometry, active_from, active_until, ended_at, changed_by, changed_at)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10)`,
    [
      zone.id,
      zone.version,
      zone.organizationId,
      zone.name,
      JSON.stringify(zone.geometry),
      zone.activeFrom,
      zone.activeUntil,
      zone.endedAt,
      by,
      zone.changedAt,
    ],
  );
}
