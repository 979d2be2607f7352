// How far a list is, in numbers and in a sentence for a person who waits. And its timeline.
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import type { BatchState, DestructionBatch } from './batch.entity.ts';
import { eventText, type EventFacts, type EventKind } from './events.ts';

export interface Progress {
  pages: number;
  pagesDone: number;
  itemsDone: number;
  recordsDestroyed: number;
  message: string;
}

const sentences: Record<BatchState, Record<Language, string>> = {
  AWAITING_APPROVAL: {
    en: 'Waits for the decision of the person in charge.',
    ko: '책임자의 결정을 기다리고 있습니다.',
    id: 'Menunggu keputusan penanggung jawab.',
  },
  RETURNED: {
    en: 'Returned: nothing was destroyed. What is due comes onto the next list.',
    ko: '반려됨: 아무것도 파기되지 않았습니다. 파기 대상은 다음 목록에 오릅니다.',
    id: 'Dikembalikan: tidak ada yang dimusnahkan. Yang jatuh tempo masuk daftar berikutnya.',
  },
  APPROVED: {
    en: 'Approved; the destruction begins in a moment.',
    ko: '승인됨; 곧 파기가 시작됩니다.',
    id: 'Disetujui; pemusnahan segera dimulai.',
  },
  DESTROYING: {
    en: 'Destroying: {items} of {all} done, page {done} of {pages}.',
    ko: '{all}건 중 {items}건 파기, {pages}쪽 중 {done}쪽.',
    id: '{items} dari {all} butir dimusnahkan, halaman {done} dari {pages}.',
  },
  PROVING: {
    en: 'Everything is destroyed; the four parts are searched for what might be left.',
    ko: '모두 파기되었으며, 네 부분에 남은 것이 없는지 확인하고 있습니다.',
    id: 'Semua dimusnahkan; keempat bagian diperiksa apakah ada yang tersisa.',
  },
  COMPLETED: {
    en: 'Destroyed, proved and certified.',
    ko: '파기, 증명, 인증이 완료되었습니다.',
    id: 'Dimusnahkan, dibuktikan, dan disertifikasi.',
  },
  STOPPED: {
    en: 'Stopped: the proof found something. It is destroyed once more and proved again.',
    ko: '중지됨: 남은 것이 발견되었습니다. 다시 파기하고 증명합니다.',
    id: 'Dihentikan: bukti menemukan sesuatu. Dimusnahkan sekali lagi dan dibuktikan kembali.',
  },
};

/** Proved, and the keys are being ended for good. */
const endingKeys: Record<Language, string> = {
  en: 'Nothing is left. The keys are being destroyed for good; then the certificate is issued.',
  ko: '남은 것이 없습니다. 열쇠를 완전히 파기한 뒤 인증서를 발급합니다.',
  id: 'Tidak ada yang tersisa. Kuncinya sedang dimusnahkan untuk selamanya; lalu sertifikat diterbitkan.',
};

export async function progressOf(db: Queryable, batch: DestructionBatch, language: Language): Promise<Progress> {
  const rows = await db.query<{ pages_done: number; items_done: number; records: number }>(
    `select (select count(*) from batch_page where batch_id = $1 and state = 'DONE') as pages_done,
       (select count(*) from batch_item where batch_id = $1 and state = 'DESTROYED') as items_done,
       (select coalesce(sum(records), 0) from batch_page_count where batch_id = $1)::int as records`,
    [batch.id],
  );
  const row = rows.rows[0] ?? { pages_done: 0, items_done: 0, records: 0 };
  const words: Record<string, number> = {
    items: row.items_done,
    all: batch.itemCount,
    done: row.pages_done,
    pages: batch.pages,
  };
  const sentence = batch.state === 'PROVING' && batch.provedAt ? endingKeys : sentences[batch.state];
  const message = sentence[language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(words[name] ?? 0));
  return {
    pages: batch.pages,
    pagesDone: row.pages_done,
    itemsDone: row.items_done,
    recordsDestroyed: row.records,
    message,
  };
}

export interface TimelineEvent {
  at: Date;
  kind: EventKind;
  by: string;
  text: string;
}

const longestTimeline = 500;

/** What happened to a list, oldest first. */
export async function timelineOf(db: Queryable, batchId: string, language: Language): Promise<TimelineEvent[]> {
  const rows = await db.query<{ at: Date; kind: EventKind; by: string; facts: EventFacts }>(
    `select at, kind, by, facts from batch_event where batch_id = $1 order by id limit $2`,
    [batchId, longestTimeline],
  );
  return rows.rows.map(({ at, kind, by, facts }) => ({ at, kind, by, text: eventText(kind, facts, language) }));
}
