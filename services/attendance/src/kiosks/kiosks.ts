// Kiosks of a company: named, given a key for their screen, ended. The key is told once, to who set it up.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '@clounge/shared/paging';
import type { Attendance } from '../attendance.ts';
import { holdsPosition } from '@clounge/shared/positions';
import { demandReach, reachesCompany, whoActs } from '../reach.ts';
import { refusalsOf } from '../sentences.ts';
import { keyOfKiosk } from './codes.ts';

export interface Kiosk {
  id: string;
  organizationId: string;
  name: string;
  keyVersion: number;
  endedAt: Date | null;
  changedAt: Date;
}

export interface KioskOutcome {
  kiosk: Kiosk | null;
  /** For the screen, this once. */
  key: string | null;
  refusal: Refusal | null;
}

const most = 50;
const longestName = 60;

const kioskRefusal = refusalsOf({
  NOT_FOUND: {
    field: 'organizationId',
    message: {
      en: 'There is no such company or kiosk in your reach.',
      ko: '귀하의 권한 범위에 그런 회사나 키오스크가 없습니다.',
      id: 'Tidak ada perusahaan atau kios seperti itu dalam jangkauan Anda.',
    },
    wayOut: { en: 'Choose it from the list.', ko: '목록에서 선택하세요.', id: 'Pilih dari daftar.' },
  },
  KIOSK_NAME: {
    field: 'name',
    message: {
      en: 'A kiosk has a name of 1 to 60 characters, and no position in it.',
      ko: '키오스크 이름은 1~60자이며 위치 값을 넣을 수 없습니다.',
      id: 'Nama kios 1 sampai 60 karakter, tanpa posisi di dalamnya.',
    },
    wayOut: {
      en: 'Name it after where it hangs, such as “Reception”.',
      ko: '‘안내 데스크’처럼 걸려 있는 곳의 이름을 쓰세요.',
      id: 'Namai menurut tempatnya, misalnya “Resepsionis”.',
    },
  },
  TOO_MANY_KIOSKS: {
    field: 'organizationId',
    message: {
      en: 'A company has at most {most} kiosks.',
      ko: '회사당 키오스크는 최대 {most}개입니다.',
      id: 'Satu perusahaan paling banyak {most} kios.',
    },
    wayOut: { en: 'End one first.', ko: '먼저 하나를 종료하세요.', id: 'Akhiri satu dahulu.' },
  },
});

const columns = `id, organization_id as "organizationId", name, key_version as "keyVersion", ended_at as "endedAt", changed_at as "changedAt"`;

/** Kiosks of a company, ended ones last. */
export async function kiosksOf({ pool }: Pick<Attendance, 'pool'>, organizationId: string): Promise<Kiosk[]> {
  const found = await pool.query<Kiosk>({
    name: 'kiosks',
    text: `select ${columns} from kiosk where organization_id = $1 order by ended_at is not null, name, id`,
    values: [organizationId],
  });
  return found.rows;
}

const refused = (refusal: Refusal): KioskOutcome => ({ kiosk: null, key: null, refusal });

async function keyed(attendance: Attendance, kiosk: Kiosk | undefined): Promise<KioskOutcome> {
  if (!kiosk) throw new Error('A kiosk that was written and is not there.');
  return { kiosk, key: (await keyOfKiosk(attendance.door, kiosk)).toString('base64url'), refusal: null };
}

/** Sets up a kiosk and tells its key. */
export async function addKiosk(
  attendance: Attendance,
  caller: Caller,
  input: { organizationId: string; name: string },
): Promise<KioskOutcome> {
  const { language } = caller;
  const { organizationId } = input;
  if (!isId(organizationId) || !reachesCompany(caller, organizationId))
    return refused(kioskRefusal('NOT_FOUND', language));
  const name = input.name.normalize('NFC').trim();
  if (name === '' || name.length > longestName || holdsPosition(name))
    return refused(kioskRefusal('KIOSK_NAME', language));
  const living = (await kiosksOf(attendance, organizationId)).filter(({ endedAt }) => endedAt === null);
  if (living.length >= most) return refused(kioskRefusal('TOO_MANY_KIOSKS', language, { most }));
  const made = await attendance.pool.query<Kiosk>(
    `insert into kiosk (id, organization_id, name, changed_by, changed_at) values ($1, $2, $3, $4, $5) returning ${columns}`,
    [randomUUID(), organizationId, name, whoActs(caller), attendance.clock.now()],
  );
  return keyed(attendance, made.rows[0]);
}

/** Gives a kiosk a new key, or ends it. */
export async function changeKiosk(
  attendance: Attendance,
  caller: Caller,
  { kioskId, ends }: { kioskId: string; ends: boolean },
): Promise<KioskOutcome> {
  const found = isId(kioskId)
    ? await attendance.pool.query<Kiosk>(`select ${columns} from kiosk where id = $1`, [kioskId])
    : { rows: [] };
  const [kiosk] = found.rows;
  if (!kiosk || !reachesCompany(caller, kiosk.organizationId))
    return refused(kioskRefusal('NOT_FOUND', caller.language));
  const changed = await attendance.pool.query<Kiosk>(
    `update kiosk set key_version = key_version + 1, ended_at = case when $2 then coalesce(ended_at, $3::timestamptz) else ended_at end,
       changed_by = $4, changed_at = $3 where id = $1 returning ${columns}`,
    [kioskId, ends, attendance.clock.now(), whoActs(caller)],
  );
  if (ends || kiosk.endedAt) return { kiosk: changed.rows[0] ?? null, key: null, refusal: null };
  return keyed(attendance, changed.rows[0]);
}

/** As `kiosksOf`, for a caller. Throws `Refused` FORBIDDEN where the company is another's. */
export async function readKiosks(attendance: Attendance, caller: Caller, organizationId: string): Promise<Kiosk[]> {
  demandReach(caller, organizationId);
  return isId(organizationId) ? kiosksOf(attendance, organizationId) : [];
}
