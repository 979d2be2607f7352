// Who looked at a person's data, by day: roles, purposes and record classes, never a name or a number of staff. Reads the journal, never changes it.
import type { Language } from '@clounge/shared/caller';
import { dayOf } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';

/** Looks of one kind on one day in the operator's time zone. */
export interface Look {
  day: string;
  who: string;
  purpose: string;
  recordClass: string;
  times: number;
}

const roles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  officer: { en: 'Privacy officer', ko: '개인정보 보호책임자', id: 'Petugas privasi' },
  deputy: { en: 'Deputy of the privacy officer', ko: '개인정보 보호책임자 대리', id: 'Wakil petugas privasi' },
  handler: { en: 'Privacy handler', ko: '개인정보 취급자', id: 'Penangan privasi' },
  support: { en: 'Support', ko: '고객 지원', id: 'Dukungan' },
  billing: { en: 'Billing', ko: '청구 담당', id: 'Penagihan' },
  attendance: { en: 'Attendance management', ko: '근태 관리', id: 'Pengelolaan kehadiran' },
  auditor: { en: 'Auditor', ko: '감사 담당', id: 'Auditor' },
  'manager-of-rights': { en: 'Manager of access rights', ko: '접근권한 관리자', id: 'Pengelola hak akses' },
  'customer-admin': {
    en: 'Administrator of the company',
    ko: '소속 회사의 관리자',
    id: 'Administrator perusahaan',
  },
  member: { en: 'The person', ko: '본인', id: 'Orang itu sendiri' },
};
const program = {
  en: (client: string) => `Program “${client}”`,
  ko: (client: string) => `연동 프로그램 “${client}”`,
  id: (client: string) => `Program “${client}”`,
};
const system: Readonly<Record<Language, string>> = { en: 'The system itself', ko: '시스템', id: 'Sistem sendiri' };

function whoLooked(look: { kind: string; roles: readonly string[]; clientId: string }, language: Language): string {
  if (look.kind === 'service') return system[language];
  if (look.kind === 'program') return program[language](look.clientId);
  const named = look.roles.map((role) => roles[role]?.[language] ?? role);
  return named.join(', ') || system[language];
}

/**
 * Looks at a person, the latest day first, counted. Classes of which the person is not told yet are left out: their looks would tell.
 * Throws `Refused` UNAVAILABLE.
 */
export async function looksAt(
  { journalReader, policy }: Pick<Sources, 'journalReader' | 'policy'>,
  { subjectIds, language }: { subjectIds: readonly string[]; language: Language },
  untold: ReadonlySet<string>,
): Promise<Look[]> {
  const counted = new Map<string, Look>();
  for (const look of await journalReader.looksAt(subjectIds)) {
    if (untold.has(look.recordClass)) continue;
    const purpose = policy.purposes.find((one) => one.id === look.purpose)?.title[language] ?? look.purpose;
    const recordClass = policy.classes.find((one) => one.id === look.recordClass)?.title[language] ?? look.recordClass;
    const day = dayOf(look.at, policy);
    const who = whoLooked(look, language);
    const key = JSON.stringify([day, who, purpose, recordClass]);
    const times = (counted.get(key)?.times ?? 0) + look.times;
    counted.set(key, { day, who, purpose, recordClass, times });
  }
  return [...counted.values()].sort(byDay);
}

/** The latest day first, then by who, purpose and class: no two looks of a person are the same in all of them. */
export const byDay = (one: Omit<Look, 'times'>, other: Omit<Look, 'times'>): number =>
  other.day.localeCompare(one.day) ||
  one.who.localeCompare(other.who) ||
  one.purpose.localeCompare(other.purpose) ||
  one.recordClass.localeCompare(other.recordClass);
