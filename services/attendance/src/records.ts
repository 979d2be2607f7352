// What the attendance part holds, in the order of destruction.
import { importTables } from '@clounge/shared/import';
import { registerRecords } from '@clounge/shared/records';
import { verifiedWardRecords } from './guardianship/verified-ward.entity.ts';
import { locationUseRecords } from './location-use/location-use.entity.ts';
import { markRecords } from './marks/attendance-mark.entity.ts';

export const attendanceRecords = registerRecords({
  service: 'attendance',
  records: [markRecords, locationUseRecords, verifiedWardRecords],
  plainTables: { ...importTables, zone_keeping: 'A company’s setting, with the reason it gave; of no person.' },
});
