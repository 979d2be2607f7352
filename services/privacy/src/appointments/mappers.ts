// What stands behind the type of appointments.
import type { Appointment } from './appointment.entity.ts';

export type AppointmentMapper = Appointment;
