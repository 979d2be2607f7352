// What came in, as it is shown to staff: codes, times, counts and the cases. Never what was said, nor by whom.
import type { Queryable } from '@clounge/shared/database';
import { everyConversation } from '../consultations/conversations.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';
import type { SuggestedKind } from './deciding/words.ts';
import type { CaseKind } from './threading.ts';

export type IntakeState = 'TAKEN' | 'IGNORED' | 'QUARANTINED' | 'RELEASED' | 'DISCARDED';

export interface IntakeMessage {
  id: string;
  receivedAt: Date;
  state: IntakeState;
  reason: string | null;
  suggestedKind: SuggestedKind | null;
  language: string | null;
  flags: string[];
  attachments: number;
  refusedAttachments: number;
  bytes: number;
  repeats: number;
  cases: { kind: CaseKind; id: string; reference: string | null; added: boolean }[];
  documentId: string | null;
  settledAt: Date | null;
  settledBy: string | null;
  settledReason: string | null;
}

const columns = `m.id, m.received_at as "receivedAt", m.state, m.reason, m.suggested as "suggestedKind", m.language, m.flags, m.attachments,
  m.refused as "refusedAttachments", m.bytes, m.repeats, m.document_id as "documentId", m.settled_at as "settledAt", m.settled_by as "settledBy",
  m.settled_reason as "settledReason",
  (select coalesce(json_agg(json_build_object('kind', c.kind, 'id', c.case_id, 'added', c.added, 'reference',
     coalesce((select reference from rights_request r where r.id = c.case_id), (select reference from (${everyConversation}) e where e.id = c.case_id)))
     order by c.position), '[]') from intake_case c where c.message_id = m.id) as cases`;

/** One message; null where there is none. Its id must be one. */
export async function findIntakeMessage(db: Queryable, id: string): Promise<IntakeMessage | null> {
  const rows = await db.query<IntakeMessage>(`select ${columns} from intake_message m where m.id = $1`, [id]);
  return rows.rows[0] ?? null;
}

export interface IntakeQuery {
  filter?: { state?: IntakeState | null; reason?: string | null; caseId?: string | null } | null;
  first?: number | null;
  after?: string | null;
}

/** Latest first. Throws `Refused` BAD_USER_INPUT where the page is none. */
export async function intakeMessages(
  { pool }: Pick<Sources, 'pool'>,
  { filter, ...page }: IntakeQuery,
): Promise<Page<IntakeMessage>> {
  const first = sizeOf(page.first, 50);
  const from = after(page.after, 2);
  const rows = await pool.query<IntakeMessage>(
    `select ${columns} from intake_message m
     where ($1::text is null or m.state = $1) and ($2::text is null or m.reason = $2)
       and ($3::timestamptz is null or (m.received_at, m.id) < ($3, $4::uuid))
       and ($6::text is null or exists (select from intake_case c where c.message_id = m.id and c.case_id::text = lower($6)))
     order by m.received_at desc, m.id desc limit $5`,
    [
      filter?.state ?? null,
      filter?.reason ?? null,
      from?.[0] ?? null,
      from?.[1] ?? null,
      first + 1,
      filter?.caseId ?? null,
    ],
  );
  return pageOf(
    rows.rows,
    first,
    (row) => row,
    (row) => cursorOf(row.receivedAt.toISOString(), row.id),
  );
}
