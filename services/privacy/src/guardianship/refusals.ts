// Why something cannot be done with a guardian consent, and the way out. Never says anything about the ward.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

const wording = (
  field: string,
  message: Record<Language, string>,
  wayOut?: Record<Language, string>,
): RefusalWording => ({
  field,
  message,
  ...(wayOut ? { wayOut } : {}),
});

const wordings = {
  NOT_FOUND: wording('id', {
    en: 'There is no such guardian consent.',
    ko: '그런 보호의무자 동의가 없습니다.',
    id: 'Tidak ada persetujuan wali seperti itu.',
  }),
  STAFF_ONLY: wording('id', {
    en: 'Only members of staff do this.',
    ko: '직원만 할 수 있습니다.',
    id: 'Hanya petugas yang melakukannya.',
  }),
  ID_TAKEN: wording('id', {
    en: 'This id belongs to another consent.',
    ko: '이미 다른 동의에 쓰인 식별자입니다.',
    id: 'Id ini milik persetujuan lain.',
  }),
  GUARDIAN_WANTED: wording('guardian', {
    en: 'The name of the guardian is wanted, of at most 300 characters.',
    ko: '보호의무자의 이름이 필요합니다 (300자 이하).',
    id: 'Nama wali diperlukan, paling banyak 300 karakter.',
  }),
  WARD_WANTED: wording('ward', {
    en: 'The name of the person under protection is wanted, of at most 300 characters.',
    ko: '보호 대상자의 이름이 필요합니다 (300자 이하).',
    id: 'Nama orang yang dilindungi diperlukan, paling banyak 300 karakter.',
  }),
  BIRTHDAY_WANTED: wording('birthday', {
    en: 'A birthday in the past is wanted, as year-month-day.',
    ko: '과거의 생년월일이 필요합니다 (연-월-일).',
    id: 'Tanggal lahir di masa lalu diperlukan, sebagai tahun-bulan-hari.',
  }),
  TOO_LONG: wording('note', {
    en: 'An address has at most 300 characters, a remark at most 4,000.',
    ko: '주소는 300자, 비고는 4,000자까지입니다.',
    id: 'Alamat paling banyak 300 karakter, catatan paling banyak 4.000.',
  }),
  UNKNOWN_LANGUAGE: wording('language', {
    en: 'Letters are written in en, ko or id.',
    ko: '서신 언어는 en, ko, id 중 하나입니다.',
    id: 'Surat ditulis dalam en, ko, atau id.',
  }),
  DECIDED: wording(
    'id',
    {
      en: 'This consent is decided already.',
      ko: '이미 결정된 동의입니다.',
      id: 'Persetujuan ini sudah diputuskan.',
    },
    {
      en: 'A renewal is a consent of its own.',
      ko: '갱신은 새 동의로 접수하세요.',
      id: 'Pembaruan adalah persetujuan tersendiri.',
    },
  ),
  PAPERS_MISSING: wording(
    'id',
    {
      en: 'The written consent or the proof of guardianship is missing (Art. 10(4)); nothing is granted without them.',
      ko: '서면 동의 또는 보호의무자 증명 서류가 없습니다 (제10조 제4항). 서류 없이는 인정할 수 없습니다.',
      id: 'Persetujuan tertulis atau bukti perwalian belum ada (Pasal 10(4)); tanpa itu tidak ada yang dikabulkan.',
    },
    {
      en: 'The guardian was asked for them; add them to the case when they come.',
      ko: '보호의무자에게 요청했습니다. 도착하면 사건에 추가하세요.',
      id: 'Wali telah diminta; tambahkan ke kasus ini saat tiba.',
    },
  ),
  NOT_MATCHED: wording(
    'id',
    {
      en: 'Nobody confirmed yet which member the ward is.',
      ko: '보호 대상자가 어느 회원인지 아직 확인되지 않았습니다.',
      id: 'Belum ada yang memastikan anggota mana yang dilindungi.',
    },
    { en: 'Confirm the ward first.', ko: '먼저 보호 대상자를 확인하세요.', id: 'Pastikan dahulu orangnya.' },
  ),
  UNKNOWN_PERSON: wording('personId', {
    en: 'There is no such member.',
    ko: '그런 회원이 없습니다.',
    id: 'Tidak ada anggota seperti itu.',
  }),
  CHECK_FAILED: wording(
    'met',
    {
      en: 'Not every point was met. The check is recorded.',
      ko: '모든 항목을 충족하지 않았습니다. 점검은 기록되었습니다.',
      id: 'Tidak semua butir terpenuhi. Pemeriksaan dicatat.',
    },
    {
      en: 'Ask the guardian for better papers, or refuse the consent.',
      ko: '보호의무자에게 서류 보완을 요청하거나 거절하세요.',
      id: 'Minta dokumen yang lebih baik kepada wali, atau tolak.',
    },
  ),
  NOT_CHECKED: wording(
    'id',
    {
      en: 'The papers were not checked yet, or a second look is wanted.',
      ko: '서류 점검 또는 두 번째 확인이 남아 있습니다.',
      id: 'Dokumen belum diperiksa, atau masih perlu pemeriksaan kedua.',
    },
    { en: 'Check the papers first.', ko: '먼저 서류를 점검하세요.', id: 'Periksa dahulu dokumennya.' },
  ),
  SAME_PERSON: wording(
    'id',
    {
      en: 'For this kind of ward a second member of staff looks at the papers. You looked first.',
      ko: '이 유형은 다른 직원이 다시 확인해야 합니다. 첫 확인은 귀하가 했습니다.',
      id: 'Untuk jenis ini petugas kedua memeriksa dokumennya. Anda yang pertama memeriksa.',
    },
    { en: 'Ask a colleague.', ko: '동료에게 요청하세요.', id: 'Minta rekan Anda.' },
  ),
  CHECKED_ALREADY: wording('id', {
    en: 'The papers were checked; the decision is next.',
    ko: '서류 점검이 끝났습니다. 결정하면 됩니다.',
    id: 'Dokumen sudah diperiksa; berikutnya keputusan.',
  }),
  OWN_CONSENT: wording(
    'outcome',
    {
      en: 'The ward is old enough to consent themselves: a guardian’s consent is not enough any more.',
      ko: '보호 대상자가 스스로 동의할 나이이므로 보호의무자의 동의로는 부족합니다.',
      id: 'Orang itu sudah cukup umur untuk menyetujui sendiri: persetujuan wali tidak lagi cukup.',
    },
    {
      en: 'Refuse it for this reason; the member consents in the portal.',
      ko: '이 사유로 거절하세요. 회원이 포털에서 직접 동의합니다.',
      id: 'Tolak dengan alasan ini; anggota menyetujui di portal.',
    },
  ),
  REASON_CODE_WANTED: wording('reason', {
    en: 'Say why it is refused.',
    ko: '거절 사유를 선택하세요.',
    id: 'Sebutkan mengapa ditolak.',
  }),
  BAD_DAY: wording('guardianshipEndsOn', {
    en: 'The last day of the guardianship must be a calendar day from today on.',
    ko: '보호 종료일은 오늘 이후의 날짜여야 합니다.',
    id: 'Hari terakhir perwalian harus hari ini atau sesudahnya.',
  }),
  IN_FORCE: wording(
    'id',
    {
      en: 'A consent of this guardian for this ward is in force.',
      ko: '이 보호의무자의 동의가 이미 유효합니다.',
      id: 'Persetujuan wali ini untuk orang itu masih berlaku.',
    },
    {
      en: 'End it first where this one takes its place.',
      ko: '대체하려면 먼저 기존 동의를 종료하세요.',
      id: 'Akhiri dahulu bila yang ini menggantikannya.',
    },
  ),
  NOT_GRANTED: wording('id', {
    en: 'This consent is not in force.',
    ko: '유효한 동의가 아닙니다.',
    id: 'Persetujuan ini tidak berlaku.',
  }),
  FROZEN_ALREADY: wording('id', {
    en: 'It is frozen already.',
    ko: '이미 정지되었습니다.',
    id: 'Sudah dibekukan.',
  }),
  NOT_FROZEN: wording('id', { en: 'It is not frozen.', ko: '정지 상태가 아닙니다.', id: 'Tidak dibekukan.' }),
  OWN_FREEZE: wording(
    'id',
    {
      en: 'You froze it; somebody else settles the dispute.',
      ko: '귀하가 정지했으므로 다른 담당자가 분쟁을 정리해야 합니다.',
      id: 'Anda yang membekukannya; orang lain yang menyelesaikan sengketanya.',
    },
    { en: 'Ask another person in charge.', ko: '다른 책임자에게 요청하세요.', id: 'Minta penanggung jawab lain.' },
  ),
} satisfies Record<string, RefusalWording>;

export type GuardianFault = keyof typeof wordings;

export const guardianRefusal = (code: GuardianFault, language: Language): Refusal =>
  refusalIn(code, wordings[code], language);
