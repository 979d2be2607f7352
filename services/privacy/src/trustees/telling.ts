// Tells one trustee of its task, by letter or webhook; the outbox repeats it until it arrived. Never tells of what is confirmed, never names anybody.
import { instantInWords } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import { classesInWords } from './classes-in-words.ts';
import { confirmTask } from './confirming.ts';
import { openContact, teller } from './contacts.ts';
import { trusteeLetter } from './letter.ts';
import { issueLink } from './links.ts';
import { referencesOfTask } from './references.ts';
import { trusteesById } from './register.ts';
import { findTask, type TaskWithList } from './tasks.ts';
import type { Trustee } from './trustee.entity.ts';
import { WebhookFault, type WebhookAnswer } from './webhooks.ts';

/** References that travel with a webhook; more are fetched page by page from the link. */
const referencesInBody = 200;

const reached = (sources: Sources, taskId: string) =>
  sources.pool.query('update trustee_task set sent_at = $2, last_fault = null where id = $1', [
    taskId,
    sources.clock.now(),
  ]);

const codeOf = (error: unknown): string =>
  error instanceof WebhookFault
    ? error.code
    : error instanceof Error && 'code' in error
      ? 'MAIL_REFUSED'
      : 'UNREACHABLE';

/** Delivers one message of the outbox. `share`: 0 for the first telling, else the percent of the time that is gone. Throws where it did not arrive. */
export async function tellTrustee(sources: Sources, taskId: string, share: number): Promise<void> {
  const task = await findTask(sources, taskId);
  if (!task || task.confirmedAt !== null) return;
  const [trustee = null] = await trusteesById(sources, [task.trusteeId]);
  if (!trustee || trustee.channel === 'HAND') return;
  const contact = await openContact(sources, teller(sources), 'tellTrustee', trustee.id);
  if (!contact) return;
  try {
    if (trustee.channel === 'MAIL') await byLetter(sources, task, trustee, contact.address, share);
    else {
      const answer = await byWebhook(sources, task, contact.address, contact.secret ?? '', share);
      if (answer.confirmed) await confirmed(sources, task, trustee, answer);
    }
  } catch (error) {
    await sources.pool.query('update trustee_task set last_fault = $2 where id = $1', [taskId, codeOf(error)]);
    throw error;
  }
  await reached(sources, taskId);
}

const acknowledgeUrl = (sources: Sources, token: string) => `${sources.config.publicUrl}/acknowledge/${token}`;

async function byLetter(
  sources: Sources,
  task: TaskWithList,
  trustee: Trustee,
  to: string,
  reminder: number,
): Promise<void> {
  const { policy, mail } = sources;
  const link = acknowledgeUrl(sources, await issueLink(sources.pool, task.id));
  const { language } = trustee;
  const letter = trusteeLetter(
    {
      kind: task.kind,
      reference: task.reference,
      operator: policy.operator.name,
      classes: classesInWords(policy, task.recordClasses, language).map(({ title }) => title),
      people: task.people,
      days: task.days,
      dueBy: instantInWords(task.dueAt, policy, language),
      link,
      reminder,
    },
    language,
  );
  await mail.send({ to, ...letter, id: `${task.id}:${reminder}` });
}

async function byWebhook(
  sources: Sources,
  task: TaskWithList,
  url: string,
  secret: string,
  share: number,
): Promise<WebhookAnswer> {
  const at = sources.clock.real();
  const { nodes, pageInfo } = await referencesOfTask(sources.pool, task, { first: referencesInBody });
  const link = acknowledgeUrl(sources, await issueLink(sources.pool, task.id));
  const body = JSON.stringify({
    type: share === 0 ? 'trustee-task.opened' : 'trustee-task.reminded',
    timestamp: at.toISOString(),
    data: {
      taskId: task.id,
      reference: task.reference,
      kind: task.kind,
      list: task.batchReference,
      recordClasses: task.recordClasses,
      people: task.people,
      days: task.days,
      dueBy: task.dueAt.toISOString(),
      references: nodes,
      moreReferences: pageInfo.hasNextPage,
      referencesUrl: `${link}/references`,
      acknowledgeUrl: link,
    },
  });
  return sources.webhooks.send({ url, secret, id: `msg_${task.id}_${share}`, body }, at);
}

/** The program said at once that it is done; the hash of its answer is the evidence. */
async function confirmed(sources: Sources, task: TaskWithList, trustee: Trustee, answer: WebhookAnswer): Promise<void> {
  await confirmTask(sources, {
    taskId: task.id,
    how: 'WEBHOOK',
    by: trustee.name,
    evidence: null,
    evidenceHash: answer.answerHash,
  });
}
