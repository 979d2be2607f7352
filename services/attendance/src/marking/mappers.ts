// What stands behind types of the schema whose fields have resolvers of their own. Types only.
import type { OwnAttendance } from './own-attendance.ts';

export type OwnAttendanceMapper = OwnAttendance;
