// Sends the letter about a message, when the outbox says so. Where to, only the case knows, sealed; where that was destroyed, nobody is written to.
import type { Language } from '@clounge/shared/caller';
import { stores } from '../consultations/consultation.entity.ts';
import { findConversation } from '../consultations/conversations.ts';
import { openRequestContent, registrar } from '../requests/content.ts';
import { findRequest } from '../requests/finding.ts';
import type { Sources } from '../sources.ts';
import { acknowledgement } from './letter.ts';
import { threadId, type CaseRef } from './threading.ts';

interface MessageRow {
  refused: number;
  cases: CaseRef[];
}

interface Addressed {
  language: Language;
  reference: string;
  contact: string | null;
}

const operation = 'acknowledgeMessage';

async function addressOf(sources: Sources, { kind, id }: CaseRef): Promise<Addressed | null> {
  if (kind === 'REQUEST') {
    const request = await findRequest(sources, id);
    if (!request) return null;
    const fields = await openRequestContent(sources, registrar(sources), operation, request);
    return { reference: request.reference, language: request.language, contact: fields?.contact ?? null };
  }
  const found = await findConversation(sources.pool, id);
  if (!found) return null;
  const [opened] = await sources.door.open(registrar(sources), { operation }, stores[found.kind].set, [found]);
  return {
    reference: found.reference,
    language: found.language,
    contact: opened?.kind === 'opened' ? opened.value.from : null,
  };
}

/** Sends it; the mailbox knows a second one by its Message-ID. Throws the mail server's fault. Art. 6. */
export async function sendIntakeLetter(sources: Sources, messageId: string): Promise<void> {
  const rows = await sources.pool.query<MessageRow>(
    `select m.refused,
       (select json_agg(json_build_object('kind', c.kind, 'id', c.case_id) order by c.position) from intake_case c where c.message_id = m.id) as cases
     from intake_message m where m.id = $1`,
    [messageId],
  );
  const row = rows.rows[0];
  const [first] = row?.cases ?? [];
  if (!row || !first) return;
  const addressed = await Promise.all(row.cases.map((one) => addressOf(sources, one)));
  const [main] = addressed;
  if (!main || main.contact === null) return;
  const { contact: to, language } = main;
  const { subject, text } = acknowledgement(
    {
      operator: sources.policy.operator.name,
      references: addressed.flatMap((one) => one?.reference ?? []),
      refused: row.refused,
      portal: `${sources.config.publicUrl}/portal`,
      isRequest: first.kind === 'REQUEST',
    },
    language,
  );
  const id = `intake:${messageId}`;
  await sources.mail.send({ to, subject, text, id, localPart: await threadId(sources.door, first.id, id) });
}
