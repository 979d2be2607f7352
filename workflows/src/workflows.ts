// The workflow types that a worker offers; the entry of the bundle. Never an implementation of an activity.
export { selection } from './destruction/selection.workflow.ts';
export { trusteeReminders } from './trustees/reminders.workflow.ts';
export { guardianConsent } from './guardianship/guardian-consent.workflow.ts';
export { rightsRequest } from './requests/request.workflow.ts';
export { stagedDestruction } from './destruction/destruction.workflow.ts';
