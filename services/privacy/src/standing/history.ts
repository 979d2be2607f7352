// What happened to a standing approval: when, what, by whom. Facts are stored, sentences are made when somebody reads them.
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';

export type StandingEventKind = 'GIVEN' | 'REMINDED' | 'USED' | 'WITHDRAWN';

/** Days, counts, references and screened reasons; never a name or an address. */
export type StandingFacts = Readonly<Record<string, string | number>>;

export interface NewStandingEvent {
  standingId: string;
  at: Date;
  kind: StandingEventKind;
  /** Staff number, or `system`. */
  by: string;
  /** OFFICER or DEPUTY, where somebody decided. */
  role?: string;
  facts?: StandingFacts;
  /** Written at most once under this key. */
  once?: string;
}

export interface StandingEvent {
  at: Date;
  kind: StandingEventKind;
  by: string;
  role: string | null;
  text: string;
}

/** Appends to the history. */
export async function appendStandingEvent(db: Queryable, event: NewStandingEvent): Promise<void> {
  const { standingId, at, kind, by, role = null, facts = {}, once = null } = event;
  await db.query(
    `insert into standing_event (standing_id, at, kind, by, role, facts, once) values ($1, $2, $3, $4, $5, $6, $7) on conflict (once) do nothing`,
    [standingId, at, kind, by, role, JSON.stringify(facts), once],
  );
}

const sentences: Record<StandingEventKind, Record<Language, string>> = {
  GIVEN: {
    en: 'Given from {from} until {until}, for at most {people} people and {records} records a run. {reason}',
    ko: '{from}부터 {until}까지, 1회 최대 {people}명 및 기록 {records}건에 대하여 승인함. {reason}',
    id: 'Diberikan dari {from} sampai {until}, paling banyak {people} orang dan {records} catatan sekali jalan. {reason}',
  },
  REMINDED: {
    en: 'Those in charge were reminded that it ends ({people}).',
    ko: '담당자 {people}명에게 종료 예정을 알렸습니다.',
    id: 'Penanggung jawab diingatkan bahwa persetujuan ini akan berakhir ({people}).',
  },
  USED: {
    en: '{reference} is destroyed at once. People: {people}.',
    ko: '{reference}: {people}명의 기록을 즉시 파기합니다.',
    id: '{reference} dimusnahkan segera. Orang: {people}.',
  },
  WITHDRAWN: { en: 'Withdrawn: {reason}', ko: '철회함: {reason}', id: 'Ditarik: {reason}' },
};

const longestHistory = 200;

/** What happened to a standing approval, oldest first. */
export async function standingHistory(db: Queryable, standingId: string, language: Language): Promise<StandingEvent[]> {
  const rows = await db.query<Omit<StandingEvent, 'text'> & { facts: StandingFacts }>(
    `select at, kind, by, role, facts from standing_event where standing_id = $1 order by id limit $2`,
    [standingId, longestHistory],
  );
  return rows.rows.map(({ facts, ...event }) => ({
    ...event,
    text: sentences[event.kind][language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(facts[name] ?? '')),
  }));
}
