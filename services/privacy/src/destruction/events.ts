// The timeline of a list: what happened, when, by whom. Facts are stored, sentences are made when somebody reads them.
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';

export type EventKind =
  | 'SELECTED'
  | 'EXCLUDED'
  | 'INCLUDED'
  | 'RETURNED'
  | 'APPROVED'
  | 'AT_ONCE'
  | 'STANDING_OVER'
  | 'REMINDED'
  | 'DESTROYING'
  | 'PAGE_DONE'
  | 'PROVED'
  | 'EPOCH_CLOSED'
  | 'CERTIFIED'
  | 'TRUSTEES_TOLD'
  | 'TRUSTEE_CONFIRMED'
  | 'MEDIUM_DESTROYED'
  | 'RECOVERED'
  | 'FAILED';

/** Counts, references and reasons; never a name or an address. */
export type EventFacts = Readonly<Record<string, string | number>>;

export interface NewEvent {
  batchId: string;
  at: Date;
  kind: EventKind;
  /** Staff number, or `system`. */
  by: string;
  facts?: EventFacts;
  /** Written at most once under this key. */
  once?: string;
}

/** Appends to the timeline. */
export async function append(db: Queryable, event: NewEvent): Promise<void> {
  await db.query(
    `insert into batch_event (batch_id, at, kind, by, facts, once) values ($1, $2, $3, $4, $5, $6) on conflict (once) do nothing`,
    [event.batchId, event.at, event.kind, event.by, JSON.stringify(event.facts ?? {}), event.once ?? null],
  );
}

const sentences: Record<EventKind, Record<Language, string>> = {
  SELECTED: {
    en: 'Selected by the rules of policy {policy}. Items: {items}.',
    ko: '처리방침 {policy}의 규칙에 따라 {items}건이 선정되었습니다.',
    id: '{items} butir dipilih menurut aturan kebijakan {policy}.',
  },
  EXCLUDED: {
    en: '{reference} was taken off the list: {reason}',
    ko: '{reference} 항목을 목록에서 제외했습니다: {reason}',
    id: '{reference} dikeluarkan dari daftar: {reason}',
  },
  INCLUDED: {
    en: '{reference} was put back on the list: {reason}',
    ko: '{reference} 항목을 목록에 다시 포함했습니다: {reason}',
    id: '{reference} dimasukkan kembali ke daftar: {reason}',
  },
  RETURNED: {
    en: 'The list was returned: {reason}',
    ko: '목록이 반려되었습니다: {reason}',
    id: 'Daftar dikembalikan: {reason}',
  },
  APPROVED: {
    en: 'Destruction approved, items: {items}. Reason: {reason}',
    ko: '파기 승인, {items}건. 사유: {reason}',
    id: 'Pemusnahan disetujui, butir: {items}. Alasan: {reason}',
  },
  AT_ONCE: {
    en: 'Destroyed at once under standing approval {number} of {by}. Items: {items}.',
    ko: '{by}의 상시 승인 {number}에 따라 {items}건을 즉시 파기합니다.',
    id: 'Dimusnahkan segera menurut persetujuan tetap {number} dari {by}. Butir: {items}.',
  },
  STANDING_OVER: {
    en: 'Standing approval {number} was not in force any more when the destruction began: nothing was destroyed, and what is due comes onto an ordinary list.',
    ko: '파기를 시작할 때 상시 승인 {number}이(가) 더 이상 유효하지 않았습니다: 아무것도 파기되지 않았으며 일반 목록에 오릅니다.',
    id: 'Persetujuan tetap {number} tidak berlaku lagi ketika pemusnahan dimulai: tidak ada yang dimusnahkan, dan yang jatuh tempo masuk daftar biasa.',
  },
  REMINDED: {
    en: 'Approvers reminded: {people} ({level}).',
    ko: '승인권자 {people}명에게 알렸습니다 ({level}).',
    id: '{people} pemberi persetujuan diingatkan ({level}).',
  },
  DESTROYING: {
    en: 'The destruction began. Pages: {pages}.',
    ko: '파기가 시작되었습니다: {pages}쪽.',
    id: 'Pemusnahan dimulai: {pages} halaman.',
  },
  PAGE_DONE: {
    en: 'Page {page} of {pages} done. Items: {items}, records destroyed: {records}.',
    ko: '{pages}쪽 중 {page}쪽: {items}건, 기록 {records}개 파기.',
    id: 'Halaman {page} dari {pages}: {items} butir, {records} catatan dimusnahkan.',
  },
  PROVED: {
    en: 'Absence was proved: nothing of it is left in the four parts. Places looked at: {places}.',
    ko: '부존재가 증명되었습니다: 네 부분 어디에도 남아 있지 않습니다. 확인한 곳: {places}.',
    id: 'Ketiadaan terbukti: tidak ada yang tersisa di keempat bagian. Tempat yang diperiksa: {places}.',
  },
  EPOCH_CLOSED: {
    en: 'Epoch {epoch} of the vault was closed: its keys are destroyed, in every copy.',
    ko: '금고의 {epoch}기가 마감되었습니다: 그 열쇠는 모든 사본에서 파기되었습니다.',
    id: 'Epoch {epoch} brankas ditutup: kuncinya dimusnahkan, di setiap salinan.',
  },
  CERTIFIED: {
    en: 'Certificate {number} was issued.',
    ko: '인증서 {number}가 발급되었습니다.',
    id: 'Sertifikat {number} diterbitkan.',
  },
  TRUSTEES_TOLD: {
    en: 'Tasks were opened for those who have the data as well: {trustees}.',
    ko: '해당 정보를 보유한 수탁자 등에 대한 작업이 생성되었습니다: {trustees}건.',
    id: 'Tugas dibuat untuk pihak lain yang juga memiliki datanya: {trustees}.',
  },
  TRUSTEE_CONFIRMED: {
    en: '{trustee} confirmed ({reference}).',
    ko: '{trustee} 확인 완료 ({reference}).',
    id: '{trustee} mengonfirmasi ({reference}).',
  },
  MEDIUM_DESTROYED: {
    en: '{reference} was destroyed before a witness: {pieces} pieces, {remaining} remain.',
    ko: '입회하에 {reference} 파기: {pieces}점, 남은 수량 {remaining}점.',
    id: '{reference} dimusnahkan di hadapan saksi: {pieces} lembar/buah, tersisa {remaining}.',
  },
  RECOVERED: {
    en: '{reference} left the list: the member was restored.',
    ko: '{reference} 항목이 목록에서 빠졌습니다: 회원이 복구되었습니다.',
    id: '{reference} keluar dari daftar: anggota dipulihkan.',
  },
  FAILED: { en: '{message}', ko: '{message}', id: '{message}' },
};

/** What happened, as a sentence. */
export function eventText(kind: EventKind, facts: EventFacts, language: Language): string {
  return sentences[kind][language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(facts[name] ?? '–'));
}
