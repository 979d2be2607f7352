// What happened to a case of misuse: when, what, by whom. Facts are stored, sentences are made when somebody reads them. Never a word of a person.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import type { Channel } from './misuse-case.entity.ts';

export type MisuseEventKind =
  'REPORTED' | 'CONFIRMED' | 'CLEARED' | 'TOLD' | 'UNDELIVERABLE' | 'OBJECTED' | 'REJECTED' | 'UPHELD' | 'HANDED_OVER';

export interface NewMisuseEvent {
  caseId: string;
  at: Date;
  kind: MisuseEventKind;
  /** Staff number, `member`, or `system`. */
  by: string;
  how?: Channel;
}

export interface MisuseEvent {
  at: Date;
  kind: MisuseEventKind;
  by: string;
  text: string;
}

/** Appends to the history, in the transaction of what happened. */
export async function appendMisuseEvent(tx: EntityManager, { caseId, at, kind, by, how }: NewMisuseEvent) {
  await tx.execute(`insert into misuse_event (case_id, at, kind, by, facts) values (?, ?, ?, ?, ?::jsonb)`, [
    caseId,
    at.toISOString(),
    kind,
    by,
    JSON.stringify(how ? { how } : {}),
  ]);
}

const hows: Record<Channel, Record<Language, string>> = {
  EMAIL: { en: 'by e-mail', ko: '이메일', id: 'lewat surel' },
  LETTER: { en: 'by letter', ko: '우편', id: 'lewat surat' },
  PHONE: { en: 'by phone', ko: '전화', id: 'lewat telepon' },
  ONLINE: { en: 'signed in', ko: '온라인', id: 'daring' },
};

const sentences: Record<MisuseEventKind, Record<Language, string>> = {
  REPORTED: { en: 'A suspicion was reported.', ko: '의심 사항을 신고했습니다.', id: 'Dugaan dilaporkan.' },
  CONFIRMED: {
    en: 'A second person decided: it is misuse.',
    ko: '두 번째 담당자가 부정 이용으로 판단했습니다.',
    id: 'Orang kedua memutuskan: ini penyalahgunaan.',
  },
  CLEARED: {
    en: 'A second person decided: it is none. The record is to be destroyed at once.',
    ko: '두 번째 담당자가 부정 이용이 아니라고 판단했습니다. 기록은 즉시 파기 대상이 됩니다.',
    id: 'Orang kedua memutuskan: bukan penyalahgunaan. Catatan segera dimusnahkan.',
  },
  TOLD: {
    en: 'The person was told ({how}).',
    ko: '당사자에게 알렸습니다 ({how}).',
    id: 'Orangnya diberi tahu ({how}).',
  },
  UNDELIVERABLE: {
    en: 'The letter to the person could not be delivered.',
    ko: '당사자에게 보낸 안내를 전달할 수 없었습니다.',
    id: 'Surat kepada orangnya tidak dapat disampaikan.',
  },
  OBJECTED: {
    en: 'The person objected ({how}).',
    ko: '당사자가 이의를 제기했습니다 ({how}).',
    id: 'Orangnya mengajukan keberatan ({how}).',
  },
  REJECTED: {
    en: 'A third person decided about the objection: the record stands.',
    ko: '세 번째 담당자가 이의를 받아들이지 않았습니다: 기록을 유지합니다.',
    id: 'Orang ketiga memutuskan keberatan: catatan tetap berlaku.',
  },
  UPHELD: {
    en: 'A third person upheld the objection. The record is to be destroyed at once.',
    ko: '세 번째 담당자가 이의를 받아들였습니다. 기록은 즉시 파기 대상이 됩니다.',
    id: 'Orang ketiga menerima keberatan. Catatan segera dimusnahkan.',
  },
  HANDED_OVER: {
    en: 'The record is due: it goes onto the next destruction list.',
    ko: '기록이 파기 대상이 되어 다음 파기 목록에 오릅니다.',
    id: 'Catatan jatuh tempo: masuk daftar pemusnahan berikutnya.',
  },
};

const longestHistory = 100;

/** What happened to a case, oldest first. */
export async function misuseHistory(db: Queryable, caseId: string, language: Language): Promise<MisuseEvent[]> {
  const rows = await db.query<{ at: Date; kind: MisuseEventKind; by: string; facts: { how?: Channel } }>(
    'select at, kind, by, facts from misuse_event where case_id = $1 order by id limit $2',
    [caseId, longestHistory],
  );
  return rows.rows.map(({ at, kind, by, facts }) => ({
    at,
    kind,
    by,
    text: sentences[kind][language].replace('{how}', facts.how ? hows[facts.how][language] : '–'),
  }));
}
