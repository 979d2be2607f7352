// The privacy part's side of Temporal: start a list's workflow, tell it of a decision, run a selection. Decisions are rows; this only tells.
import {
  Client,
  Connection,
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowFailedError,
} from '@temporalio/client';
import { Refused } from '@clounge/shared/errors';
import {
  destructionUpdates,
  destructionWorkflow,
  destructionWorkflowId,
  guardianConsentChanged,
  guardianConsentWorkflow,
  guardianConsentWorkflowId,
  sealedDataConverter,
  rightsRequestChanged,
  rightsRequestWorkflow,
  rightsRequestWorkflowId,
  selectionWorkflow,
  selectionWorkflowId,
  type ApprovedMessage,
  type DestructionRequest,
  type GuardianConsentRef,
  type SelectionRequest,
  type RightsRequestRef,
} from '@clounge/shared/payloads';
import type { PrivacyConfig } from '../config.ts';

const tellWithinMs = 10_000;
const connectWithinMs = 3_000;

export type Closing = typeof destructionUpdates.returned | typeof destructionUpdates.listClosed;

/** Says things to Temporal. Everything throws where it cannot be said now; whoever calls says it again later. */
export interface Procedure {
  /** Starts the workflow of a list that is open; one that runs stays as it is. */
  start(batchId: string): Promise<void>;
  /** Tells a list's workflow of its approval, starting it where it is not there. The same approval is told once. */
  approved(batchId: string, approvalId: string): Promise<void>;
  /** Tells a list's workflow that people closed the list. */
  closed(batchId: string, how: Closing): Promise<void>;
  /** Runs the selection of a list, or of all, and waits for its end. Throws `Refused` UNAVAILABLE. */
  select(list: string | null, requestId: string, timeoutMs: number): Promise<void>;
  /** Starts the selection of a list, or of all, and does not wait. The same request is started once. */
  selectSoon(list: string | null, requestId: string): Promise<void>;
  /** Starts the workflow of a rights request, or tells one that runs to look at the row again. */
  request(requestId: string): Promise<void>;
  /** The same of a guardian consent. */
  guardianConsent(consentId: string): Promise<void>;
  /** Gives up what is being said, so that a part that ends need not wait for Temporal. */
  stop(): void;
  close(): Promise<void>;
}

/** Connects on first use and again after a failure: the part serves while Temporal is down. */
export function openProcedure(
  config: Pick<PrivacyConfig, 'temporalAddress' | 'temporalNamespace' | 'taskQueue' | 'payloadKey'>,
): Procedure {
  const connection = Connection.lazy({
    address: config.temporalAddress,
    connectTimeout: connectWithinMs,
    // Without the SDK's own retries: their timers outlive a closed connection and end the process. The outbox tries again itself.
    interceptors: [],
  });
  const client = new Client({
    connection,
    namespace: config.temporalNamespace,
    dataConverter: sealedDataConverter(config.payloadKey),
  });

  const closing = new AbortController();
  // A deadline of the SDK's own does not cover its attempts to connect, so nothing is waited for longer than this either way.
  const within = <T>(ms: number, work: () => Promise<T>): Promise<T> => {
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(ms)]);
    const over = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('Temporal does not answer in time.')), { once: true });
    });
    return Promise.race([client.withAbortSignal(signal, () => client.withDeadline(Date.now() + ms, work)), over]);
  };
  // One that runs is used. One that is gone, however it ended, is begun anew: the rows say that the list is open, and where it stands.
  const options = (batchId: string) => ({
    workflowId: destructionWorkflowId(batchId),
    taskQueue: config.taskQueue,
    args: [{ batchId }] as [DestructionRequest],
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
    workflowIdReusePolicy: 'ALLOW_DUPLICATE' as const,
  });

  return {
    async start(batchId) {
      await within(tellWithinMs, () =>
        client.workflow.start<(request: DestructionRequest) => Promise<unknown>>(destructionWorkflow, options(batchId)),
      );
    },
    async approved(batchId, approvalId) {
      const startWorkflowOperation = new WithStartWorkflowOperation<(request: DestructionRequest) => Promise<unknown>>(
        destructionWorkflow,
        options(batchId),
      );
      await within(tellWithinMs, () =>
        client.workflow.executeUpdateWithStart<
          (request: DestructionRequest) => Promise<unknown>,
          unknown,
          [ApprovedMessage]
        >(destructionUpdates.approved, { startWorkflowOperation, args: [{ approvalId }], updateId: approvalId }),
      );
    },
    async closed(batchId, how) {
      await within(tellWithinMs, async () => {
        await client.workflow
          .getHandle(destructionWorkflowId(batchId))
          .executeUpdate(how, { updateId: `${how}-${batchId}` });
      });
    },
    async select(list, requestId, timeoutMs) {
      const args: [SelectionRequest] = [{ list }];
      const workflowId = selectionWorkflowId(list, requestId);
      try {
        await within(timeoutMs, () =>
          client.workflow.execute<(request: SelectionRequest) => Promise<unknown>>(selectionWorkflow, {
            workflowId,
            taskQueue: config.taskQueue,
            args,
            workflowExecutionTimeout: timeoutMs * 10,
          }),
        );
      } catch (error) {
        if (error instanceof WorkflowFailedError) {
          throw new Refused(
            'UNAVAILABLE',
            'The selection did not come to its end; what was selected stands on the lists.',
            {
              wayOut: 'Try again in a moment; the daily selection runs in any case.',
            },
          );
        }
        throw new Refused('UNAVAILABLE', 'The selection could not be run, or takes longer than a minute.', {
          wayOut: 'Look at the lists in a few minutes; what is due appears there.',
        });
      }
    },
    async selectSoon(list, requestId) {
      const args: [SelectionRequest] = [{ list }];
      const workflowId = selectionWorkflowId(list, requestId);
      try {
        await within(tellWithinMs, () =>
          client.workflow.start<(request: SelectionRequest) => Promise<unknown>>(selectionWorkflow, {
            workflowId,
            taskQueue: config.taskQueue,
            args,
            workflowIdReusePolicy: 'REJECT_DUPLICATE',
          }),
        );
      } catch (error) {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      }
    },
    async request(requestId) {
      const args: [RightsRequestRef] = [{ requestId }];
      await within(tellWithinMs, () =>
        client.workflow.signalWithStart<(request: RightsRequestRef) => Promise<unknown>>(rightsRequestWorkflow, {
          workflowId: rightsRequestWorkflowId(requestId),
          taskQueue: config.taskQueue,
          args,
          signal: rightsRequestChanged,
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        }),
      );
    },
    async guardianConsent(consentId) {
      const args: [GuardianConsentRef] = [{ consentId }];
      await within(tellWithinMs, () =>
        client.workflow.signalWithStart<(consent: GuardianConsentRef) => Promise<unknown>>(guardianConsentWorkflow, {
          workflowId: guardianConsentWorkflowId(consentId),
          taskQueue: config.taskQueue,
          args,
          signal: guardianConsentChanged,
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        }),
      );
    },
    stop: () => closing.abort(),
    close: () => connection.close(),
  };
}
