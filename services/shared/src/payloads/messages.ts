// The names and shapes of what is said to Temporal: workflow types, ids, Updates. Ids are opaque; nothing here may name a person.
// Both sides hold to it: who starts and tells (privacy) and who answers (the worker).

/** Workflow type that selects what is due; started by the daily Schedule and by `selectDestruction`. */
export const selectionWorkflow = 'selection';
/** Workflow type that carries one destruction list from reminder to certificate. */
export const destructionWorkflow = 'stagedDestruction';

/** Workflow type that reminds trustees of their tasks; started by an hourly Schedule. */
export const trusteeRemindersWorkflow = 'trusteeReminders';

/** Argument of `selection`; without a list all lists of the policy are selected. */
export interface SelectionRequest {
  list?: string | null;
}

/** Argument of `stagedDestruction`. */
export interface DestructionRequest {
  batchId: string;
}

/** Argument of the Update `approved`; its updateId is the approval id as well, so that a repeated message is one message. */
export interface ApprovedMessage {
  approvalId: string;
}

/** Updates that `stagedDestruction` answers. The last two take no argument: the row says what became of the list. */
export const destructionUpdates = { approved: 'approved', returned: 'returned', listClosed: 'listClosed' } as const;

/** One workflow per list, for ever: start it with REJECT_DUPLICATE or USE_EXISTING. */
export const destructionWorkflowId = (batchId: string): string => `destruction-${batchId}`;

/** One workflow per request to select now. */
export const selectionWorkflowId = (list: string | null, requestId: string): string =>
  `selection-${list ?? 'all'}-${requestId}`;

/** Workflow type that keeps the clock of one rights request until it is closed. */
export const rightsRequestWorkflow = 'rightsRequest';

/** Argument of `rightsRequest`. */
export interface RightsRequestRef {
  requestId: string;
}

/** Signal without an argument: something changed, and the row says what. Told too often it does no harm. */
export const rightsRequestChanged = 'changed';

/** One workflow a request: signal it with start. */
export const rightsRequestWorkflowId = (requestId: string): string => `rights-request-${requestId}`;

/** Workflow type that keeps the clock of one guardian consent until it is over. */
export const guardianConsentWorkflow = 'guardianConsent';

/** Argument of `guardianConsent`. */
export interface GuardianConsentRef {
  consentId: string;
}

/** As `rightsRequestChanged`. */
export const guardianConsentChanged = 'changed';

/** One workflow a consent: signal it with start. */
export const guardianConsentWorkflowId = (consentId: string): string => `guardian-consent-${consentId}`;
