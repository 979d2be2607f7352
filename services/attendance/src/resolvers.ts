// The merged map of the attendance part's resolvers. Nothing is decided here.
import { recordResolvers } from '@clounge/shared/records';
import type { Attendance } from './attendance.ts';
import * as board from './board/resolvers.ts';
import { keepVerifiedWard } from './guardianship/resolvers/guardianship.ts';
import { withdrawLocationConsent } from './location-use/resolvers/location-use.ts';
import * as marking from './marking/resolvers.ts';
import { attendanceMarks, importAttendance, person } from './marks/resolvers/marks.ts';
import { attendanceRecords } from './records.ts';
import { zoneGeometry } from './zones/scalar.ts';
import * as zones from './zones/resolvers/zones.ts';

export function resolversOf({ pool, door, archive, clock }: Pick<Attendance, 'pool' | 'door' | 'archive' | 'clock'>) {
  const records = recordResolvers({ registry: attendanceRecords, pool, door, archive, clock });
  return {
    Query: { ...records.Query, attendanceMarks, ...board.Query, ...marking.Query, ...zones.Query },
    Mutation: {
      ...records.Mutation,
      importAttendance,
      keepVerifiedWard,
      withdrawLocationConsent,
      ...board.Mutation,
      ...marking.Mutation,
      ...zones.Mutation,
    },
    Person: person,
    OwnAttendance: marking.OwnAttendance,
    ZoneGeometry: zoneGeometry,
  };
}
