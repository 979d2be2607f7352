// The merged map of the attendance part's resolvers. Nothing is decided here.
import { recordResolvers } from '@clounge/shared/records';
import type { Attendance } from './attendance.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { keepVerifiedWard } from './guardianship/resolvers/guardianship.ts';
import { withdrawLocationConsent } from './location-use/resolvers/location-use.ts';
import { attendanceMarks, importAttendance, person } from './marks/resolvers/marks.ts';
import { attendanceRecords } from './records.ts';
import { decideZoneKeeping } from './zones/resolvers/zones.ts';

export function resolversOf({
  pool,
  door,
  archive,
  clock,
}: Pick<Attendance, 'pool' | 'door' | 'archive' | 'clock'>): Resolvers {
  const records = recordResolvers({ registry: attendanceRecords, pool, door, archive, clock });
  return {
    Query: { ...records.Query, attendanceMarks },
    Mutation: { ...records.Mutation, importAttendance, decideZoneKeeping, keepVerifiedWard, withdrawLocationConsent },
    Person: person,
  };
}
