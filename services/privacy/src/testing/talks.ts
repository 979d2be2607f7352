// Conversations with words in them that nobody should have written, for tests: opened, marked, approved as staff do. Never used by the product.
import { expect } from 'vitest';
import { subjectScope } from '@clounge/shared/vault';
import { stores, type ConsultationKind } from '../consultations/consultation.entity.ts';
import { findConversation } from '../consultations/conversations.ts';
import { openConversation } from '../consultations/opening.ts';
import { threadOf } from '../consultations/reading.ts';
import { storeDocument } from '../documents/storing.ts';
import { approveRedaction } from '../redaction/deciding.ts';
import { proposeRedaction } from '../redaction/proposing.ts';
import { spokenClasses } from '../redaction/reach.ts';
import type { Redaction } from '../redaction/redactions.ts';
import { shownOf } from '../redaction/shown.ts';
import { heldRows } from '../renewal/sealing.ts';
import { correctionsOf } from './corrections.ts';
import { as, type PrivacyHouse } from './house.ts';

/** Words that nobody should have written, and that stand nowhere else. */
export const canary = 'Kanker paru-paru XQ7';

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export function talksOf(at: () => PrivacyHouse) {
  const { hold, lift, vault } = correctionsOf(at);
  const oneMember = async () => (await at().members([null]))[0] ?? '';
  const open = async (
    subjectId: string,
    text: string,
    kind: ConsultationKind = 'CONSULTATION',
    documents: string[] = [],
  ) =>
    (
      await openConversation(at().sources, {
        kind,
        channel: 'EMAIL',
        language: 'en',
        subjectId,
        tenantId: null,
        receivedAt: at().hoursAgo(2),
        fields: {
          name: 'Kamal Sitorus',
          from: 'kamal@c100.example',
          subject: `About my ${canary}`,
          messages: [{ id: 'first', by: 'REQUESTER', via: 'EMAIL', text, documents }],
        },
      })
    ).id;
  const found = async (id: string) => (await findConversation(at().sources.pool, id)) ?? expect.fail('no conversation');
  const threadFor = async (id: string) => threadOf(at().sources, as('officer'), await found(id));
  const rowOf = async (id: string) => {
    const { subjectId, sealed, scope, scopeVersion, tenantId, kind } = await found(id);
    return { id, subjectId, sealed, scope, scopeVersion, tenantId, kind };
  };
  /** What a copy of a row from before opens as. */
  const opens = async (row: Awaited<ReturnType<typeof rowOf>>) =>
    (await at().sources.door.open(as('officer'), { operation: 'test' }, stores[row.kind].set, [row]))[0]?.kind;
  const marking = (text: string, place = 'message:first') => ({
    place,
    start: text.indexOf(canary),
    end: text.indexOf(canary) + canary.length,
    kind: 'HEALTH' as const,
  });
  const propose = (caseId: string, text: string, documents: string[] = [], by = as('support')) =>
    proposeRedaction(at().sources, by, {
      caseId,
      passages: [marking(text)],
      documents: documents.map((documentId) => ({ documentId, kind: 'HEALTH' as const })),
    });
  const approve = async (one: Redaction | null, by = as('officer')) => {
    const redaction = one ?? expect.fail('nothing proposed');
    const { shown } = await shownOf(at().sources, by, redaction);
    return approveRedaction(at().sources, by, { id: redaction.id, shownHash: shown.shownHash ?? '' });
  };
  const everythingOf = async (subjectId: string) => {
    const all: unknown[] = [];
    for (const recordClass of spokenClasses)
      for (const { value } of await heldRows(at().sources, at().sources.pool, { subjectId, recordClass }))
        all.push(value);
    return JSON.stringify(all);
  };
  const livingKeys = async (subjectId: string, recordClass: string) =>
    (
      await vault<{ version: number }>('select version from scope where name = $1 and condemned_at is null', [
        subjectScope(subjectId, recordClass),
      ])
    ).length;
  const attach = async (subjectId: string, kind: 'CONVERSATION_ATTACHMENT' | 'QUARANTINED', caseId: string | null) => {
    const content = whole(Buffer.from(`Report: ${canary}\n`));
    const stored = await storeDocument(at().sources, {
      kind,
      subjectId,
      tenantId: null,
      caseId,
      name: 'report.txt',
      content,
    });
    return stored.kind === 'stored' ? stored.documentId : expect.fail(stored.refusal.code);
  };

  return {
    hold,
    lift,
    vault,
    oneMember,
    open,
    found,
    threadFor,
    rowOf,
    opens,
    marking,
    propose,
    approve,
    everythingOf,
    livingKeys,
    attach,
  };
}
