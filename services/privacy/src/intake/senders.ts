// Whose registry entry a message hangs on: the member's whose address it came from, the stranger's who wrote before, or a new one.
// It says nothing about whom the message is about: that, a person confirms.
import type { Sources } from '../sources.ts';
import { everyConversation } from '../consultations/conversations.ts';
import { registerStranger } from '../strangers.ts';

const byEmail = 'query Senders($emails: [String!]!) { subjectsByEmail(emails: $emails) }';

/** The entry of an earlier message's case, while that case is there. */
async function wroteBefore({ pool }: Pick<Sources, 'pool'>, senderKey: Buffer): Promise<string | null> {
  const rows = await pool.query<{ subject_id: string }>(
    `select s.subject_id from intake_message m join intake_case c on c.message_id = m.id and not c.added
       join (select id, subject_id from rights_request union all select id, "subjectId" from (${everyConversation}) e) s on s.id = c.case_id
     where m.sender_key = $1 order by m.received_at desc limit 1`,
    [senderKey],
  );
  return rows.rows[0]?.subject_id ?? null;
}

/** The entry of whoever wrote from an address. Throws `Refused` UNAVAILABLE. */
export async function senderOf(
  sources: Pick<Sources, 'peers' | 'pool'>,
  address: string,
  senderKey: Buffer,
): Promise<string> {
  const answer = await sources.peers.call<{ subjectsByEmail: (string | null)[] }>('identity', byEmail, {
    emails: [address],
  });
  return answer.subjectsByEmail[0] ?? (await wroteBefore(sources, senderKey)) ?? (await registerStranger(sources));
}
