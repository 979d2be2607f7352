// The Schedules that Temporal keeps for us. Made and brought up to date at each start of a worker; a pause that a person made stays.
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client, type ScheduleOptions } from '@temporalio/client';
import { selectionWorkflow, trusteeRemindersWorkflow } from '@clounge/shared/payloads';

/** One Schedule an installation: the task queue tells installations that share a Temporal apart. */
export const dailySelection = (taskQueue: string) => `daily-selection-${taskQueue}`;
/** Before the office opens, so that the person in charge finds the day's lists. */
const selectionHour = 6;

/** Reminders of trustees fall due at any hour. */
export const hourlyReminders = (taskQueue: string) => `hourly-trustee-reminders-${taskQueue}`;
const reminderMinute = 20;

/** Idempotent. A run that was missed while everything was down is caught up within a day; two never run at once. */
export async function keepSchedules(client: Client, where: { taskQueue: string; timeZone: string }): Promise<void> {
  const { taskQueue, timeZone } = where;
  await keep(client, {
    scheduleId: dailySelection(taskQueue),
    spec: { calendars: [{ hour: selectionHour, minute: 0 }], timezone: timeZone },
    action: {
      type: 'startWorkflow',
      workflowType: selectionWorkflow,
      workflowId: `selection-all-daily-${taskQueue}`,
      taskQueue,
      args: [{}],
    },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
  });
  await keep(client, {
    scheduleId: hourlyReminders(taskQueue),
    spec: { calendars: [{ hour: '*', minute: reminderMinute }], timezone: timeZone },
    action: {
      type: 'startWorkflow',
      workflowType: trusteeRemindersWorkflow,
      workflowId: `trustee-reminders-${taskQueue}`,
      taskQueue,
      args: [],
    },
    // One run does whatever became due: a missed hour needs no run of its own.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 hour' },
  });
}

async function keep(client: Client, schedule: ScheduleOptions): Promise<void> {
  try {
    await client.schedule.create(schedule);
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    const { scheduleId, ...wanted } = schedule;
    await client.schedule.getHandle(scheduleId).update(({ state }) => ({ ...wanted, state }));
  }
}
