// How a company works: its time zone, its working days and hours, and whether its people are reminded. Of no person.
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '@clounge/shared/paging';
import type { Attendance } from '../attendance.ts';
import { reachesCompany, whoActs } from '../reach.ts';
import { refusalsOf } from '../sentences.ts';
import { timeZones, type TimeZone } from './company-time.ts';
import { customerOf } from './customers.ts';

export interface CompanySettings {
  timeZone: TimeZone;
  /** Monday is 1, Sunday 7. */
  workingDays: number[];
  /** `HH:mm` by the company's clock. */
  startsAt: string;
  endsAt: string;
  /** Whether people are written to about a mark that is missing. */
  reminds: boolean;
}

/** What holds until a company chose: by its language, on weekdays from nine to six, without letters. */
const usual = (locale: string | undefined): CompanySettings => ({
  timeZone: locale?.startsWith('ko') ? 'Asia/Seoul' : 'Asia/Jakarta',
  workingDays: [1, 2, 3, 4, 5],
  startsAt: '09:00',
  endsAt: '18:00',
  reminds: false,
});

const columns = `time_zone as "timeZone", working_days as "workingDays", to_char(starts_at, 'HH24:MI') as "startsAt",
  to_char(ends_at, 'HH24:MI') as "endsAt", reminds`;

/** The settings of a company. Throws `Refused` UNAVAILABLE where nobody can be asked for its language. */
export async function settingsOf(
  attendance: Pick<Attendance, 'pool' | 'customers'>,
  organizationId: string,
): Promise<CompanySettings> {
  const found = await attendance.pool.query<CompanySettings>({
    name: 'attendance-settings',
    text: `select ${columns} from attendance_setting where organization_id = $1`,
    values: [organizationId],
  });
  return found.rows[0] ?? usual((await customerOf(attendance, organizationId))?.locale);
}

export interface SaveSettings extends Omit<CompanySettings, 'timeZone'> {
  organizationId: string;
  timeZone: string;
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const isTimeZone = (text: string): text is TimeZone => (timeZones as readonly string[]).includes(text);

const settingsRefusal = refusalsOf({
  NOT_FOUND: {
    field: 'organizationId',
    message: {
      en: 'There is no such company in your reach.',
      ko: '귀하의 권한 범위에 그런 회사가 없습니다.',
      id: 'Tidak ada perusahaan seperti itu dalam jangkauan Anda.',
    },
    wayOut: { en: 'Choose it from the list.', ko: '목록에서 선택하세요.', id: 'Pilih dari daftar.' },
  },
  TIME_ZONE: {
    field: 'timeZone',
    message: {
      en: 'This time zone is none of those that can be chosen.',
      ko: '선택할 수 없는 시간대입니다.',
      id: 'Zona waktu ini tidak dapat dipilih.',
    },
    wayOut: { en: 'Choose one of the list.', ko: '목록에서 고르세요.', id: 'Pilih dari daftar.' },
  },
  WORKING_DAYS: {
    field: 'workingDays',
    message: {
      en: 'Working days are 1 (Monday) to 7 (Sunday), each at most once, and at least one.',
      ko: '근무일은 1(월)~7(일) 중 하나 이상이며 중복될 수 없습니다.',
      id: 'Hari kerja 1 (Senin) sampai 7 (Minggu), masing-masing sekali, paling sedikit satu.',
    },
    wayOut: { en: 'Choose the days again.', ko: '요일을 다시 선택하세요.', id: 'Pilih lagi harinya.' },
  },
  WORKING_HOURS: {
    field: 'endsAt',
    message: {
      en: 'Hours are written as 09:00, and end after they began.',
      ko: '시각은 09:00처럼 쓰며, 종료가 시작보다 늦어야 합니다.',
      id: 'Jam ditulis seperti 09:00, dan berakhir setelah mulai.',
    },
    wayOut: { en: 'Write both anew.', ko: '두 시각을 다시 입력하세요.', id: 'Tulis ulang keduanya.' },
  },
});

/** Writes the settings of a company, or says what is wrong with them. */
export async function saveSettings(
  attendance: Attendance,
  caller: Caller,
  input: SaveSettings,
): Promise<{ settings: CompanySettings | null; refusal: Refusal | null }> {
  const { language } = caller;
  const { organizationId, timeZone, workingDays, startsAt, endsAt, reminds } = input;
  const refused = (code: Parameters<typeof settingsRefusal>[0]) => ({
    settings: null,
    refusal: settingsRefusal(code, language),
  });
  if (!isId(organizationId) || !reachesCompany(caller, organizationId)) return refused('NOT_FOUND');
  if (!isTimeZone(timeZone)) return refused('TIME_ZONE');
  const days = [...new Set(workingDays)].sort();
  const daysFit = days.length === workingDays.length && days.length > 0 && days.every((day) => day >= 1 && day <= 7);
  if (!daysFit) return refused('WORKING_DAYS');
  if (!time.test(startsAt) || !time.test(endsAt) || endsAt <= startsAt) return refused('WORKING_HOURS');
  await attendance.pool.query(
    `insert into attendance_setting (organization_id, time_zone, working_days, starts_at, ends_at, reminds, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (organization_id) do update set time_zone = excluded.time_zone, working_days = excluded.working_days,
       starts_at = excluded.starts_at, ends_at = excluded.ends_at, reminds = excluded.reminds, changed_by = excluded.changed_by,
       changed_at = excluded.changed_at`,
    [organizationId, timeZone, days, startsAt, endsAt, reminds, whoActs(caller), attendance.clock.now()],
  );
  return { settings: { timeZone, workingDays: days, startsAt, endsAt, reminds }, refusal: null };
}

/** As `settingsOf`, for a caller; null where the company is out of reach. */
export async function readSettings(
  attendance: Attendance,
  caller: Caller,
  organizationId: string,
): Promise<CompanySettings | null> {
  if (!isId(organizationId) || !reachesCompany(caller, organizationId)) return null;
  return settingsOf(attendance, organizationId);
}
