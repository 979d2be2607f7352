// What stands behind the types of the intake.
import type { IntakeMessage } from './messages.ts';

export type IntakeMessageMapper = IntakeMessage;
