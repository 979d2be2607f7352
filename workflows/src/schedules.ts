// The Schedules that Temporal keeps for us. Made and brought up to date at each start of a worker; a pause that a person made stays.
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client, type ScheduleOptions } from '@temporalio/client';
import { selectionWorkflow } from '@clounge/shared/payloads';

/** One Schedule an installation: the task queue tells installations that share a Temporal apart. */
export const dailySelection = (taskQueue: string) => `daily-selection-${taskQueue}`;
/** Before the office opens, so that the person in charge finds the day's lists. */
const selectionHour = 6;

/** Idempotent. A run that was missed while everything was down is caught up within a day; two never run at once. */
export async function keepSchedules(client: Client, where: { taskQueue: string; timeZone: string }): Promise<void> {
  const schedule = {
    scheduleId: dailySelection(where.taskQueue),
    spec: { calendars: [{ hour: selectionHour, minute: 0 }], timezone: where.timeZone },
    action: {
      type: 'startWorkflow',
      workflowType: selectionWorkflow,
      workflowId: `selection-all-daily-${where.taskQueue}`,
      taskQueue: where.taskQueue,
      args: [{}],
    },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
  } satisfies ScheduleOptions;
  try {
    await client.schedule.create(schedule);
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(schedule.scheduleId).update(({ state }) => ({ ...schedule, state }));
  }
}
