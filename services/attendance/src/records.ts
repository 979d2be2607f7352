// What the attendance part holds, in the order of destruction.
import { importTables } from '@clounge/shared/import';
import { registerRecords } from '@clounge/shared/records';
import { verifiedWardRecords } from './guardianship/verified-ward.entity.ts';
import { locationConsentRecords } from './location-use/location-consent.entity.ts';
import { locationUseRecords } from './location-use/location-use.entity.ts';
import { markRecords } from './marks/attendance-mark.entity.ts';
import { markRequestRecords } from './requests/mark-request.entity.ts';

export const attendanceRecords = registerRecords({
  service: 'attendance',
  records: [markRequestRecords, locationConsentRecords, markRecords, locationUseRecords, verifiedWardRecords],
  plainTables: {
    ...importTables,
    zone_keeping: 'A company’s setting, with the reason it gave; of no person.',
    zone_version: 'A company’s places, version by version; of no person.',
    attendance_setting: 'How a company works; of no person.',
    kiosk: 'A company’s screens; of no person.',
    attendance_limit: 'Keyed hashes and counts of an hour.',
  },
});
