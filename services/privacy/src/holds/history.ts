// What happened to a hold: when, what, by whom. Facts are stored, sentences are made when somebody reads them.
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';

export type HoldEventKind = 'PLACED' | 'REFUSED' | 'REVIEWED' | 'REMINDED' | 'LIFTED' | 'RESUMED';

/** Days, counts and screened reasons; never a name or an address. */
export type HoldFacts = Readonly<Record<string, string | number>>;

export interface NewHoldEvent {
  holdId: string;
  at: Date;
  kind: HoldEventKind;
  /** Staff number, or `system`. */
  by: string;
  /** OFFICER or DEPUTY, where somebody decided. */
  role?: string;
  facts?: HoldFacts;
  /** Written at most once under this key. */
  once?: string;
}

export interface HoldEvent {
  at: Date;
  kind: HoldEventKind;
  by: string;
  role: string | null;
  text: string;
}

/** Appends to the history; whether it was not there yet. */
export async function appendHoldEvent(db: Queryable, event: NewHoldEvent): Promise<boolean> {
  const written = await db.query(
    `insert into legal_hold_event (hold_id, at, kind, by, role, facts, once) values ($1, $2, $3, $4, $5, $6, $7) on conflict (once) do nothing`,
    [
      event.holdId,
      event.at,
      event.kind,
      event.by,
      event.role ?? null,
      JSON.stringify(event.facts ?? {}),
      event.once ?? null,
    ],
  );
  return written.rowCount === 1;
}

const sentences: Record<HoldEventKind, Record<Language, string>> = {
  PLACED: { en: 'The hold was placed.', ko: '보존 조치를 설정했습니다.', id: 'Penahanan ditetapkan.' },
  REFUSED: {
    en: 'The hold was refused: nothing of it was left to keep.',
    ko: '보존 조치가 거부되었습니다: 보존할 것이 남아 있지 않습니다.',
    id: 'Penahanan ditolak: tidak ada lagi yang dapat ditahan.',
  },
  REVIEWED: {
    en: 'Looked at again; next on {reviewOn}. {reason}',
    ko: '재검토함; 다음 재검토일 {reviewOn}. {reason}',
    id: 'Ditinjau; berikutnya {reviewOn}. {reason}',
  },
  REMINDED: {
    en: 'Those in charge were reminded of the review ({people}).',
    ko: '담당자 {people}명에게 재검토를 알렸습니다.',
    id: 'Penanggung jawab diingatkan tentang tinjauan ({people}).',
  },
  LIFTED: {
    en: 'The hold was lifted: {reason}',
    ko: '보존 조치를 해제했습니다: {reason}',
    id: 'Penahanan dicabut: {reason}',
  },
  RESUMED: {
    en: 'The selection was asked for again: what is due goes back onto a list.',
    ko: '다시 선정하도록 요청했습니다: 파기 대상은 목록에 다시 오릅니다.',
    id: 'Pemilihan diminta lagi: yang jatuh tempo kembali masuk daftar.',
  },
};

const longestHistory = 500;

/** What happened to a hold, oldest first. */
export async function historyOf(db: Queryable, holdId: string, language: Language): Promise<HoldEvent[]> {
  const rows = await db.query<{ at: Date; kind: HoldEventKind; by: string; role: string | null; facts: HoldFacts }>(
    `select at, kind, by, role, facts from legal_hold_event where hold_id = $1 order by id limit $2`,
    [holdId, longestHistory],
  );
  return rows.rows.map(({ facts, ...event }) => ({
    ...event,
    text: sentences[event.kind][language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(facts[name] ?? '')),
  }));
}
