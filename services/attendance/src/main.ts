// Runs the attendance part alone, from its environment. Composes and listens, nothing else.
import { attendanceConfig } from './config.ts';
import { startAttendance } from './part.ts';

const part = await startAttendance(attendanceConfig());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void part.close());
