// The words of a package that a person takes away, in three languages. Says nothing about anybody.
import type { Language } from '@clounge/shared/caller';

export interface PackageWords {
  title: string;
  of: (operator: string, at: string) => string;
  intro: string;
  records: string;
  recipients: string;
  noRecipients: string;
  looks: string;
  noLooks: string;
  withheld: string;
  why: string;
  purposes: string;
  columns: { day: string; who: string; purpose: string; records: string; times: string; name: string; task: string };
  unreadable: string;
  secret: string;
  blacked: string;
  files: string;
  rights: string;
  staff: string;
  fields: Readonly<Record<string, string>>;
}

export const packageWords: Readonly<Record<Language, PackageWords>> = {
  en: {
    title: 'What is held about you',
    of: (operator, at) => `${operator}, as of ${at}.`,
    intro: 'Everything that is held about you, why it is here, on what ground, and until when (policy Art. 6).',
    records: 'Records',
    recipients: 'Who else has data of yours',
    noRecipients: 'Nobody.',
    looks: 'Who looked at your data',
    noLooks: 'Nobody.',
    withheld: 'Not shown yet',
    why: 'Why it is here',
    purposes: 'Purposes',
    columns: {
      day: 'Day',
      who: 'Who',
      purpose: 'Purpose',
      records: 'Records',
      times: 'Times',
      name: 'Company',
      task: 'Task',
    },
    unreadable: 'Destroyed: nobody can read it any more.',
    secret: '(a secret of the system, not given out)',
    blacked: '█████ stands where something concerns somebody else.',
    files: 'data.json holds the same for programs, records.csv for spreadsheets.',
    rights: 'You may ask for correction, deletion or a stop of processing, and object to any decision about it.',
    staff: 'a member of staff',
    fields: {
      name: 'Name',
      email: 'E-mail',
      employeeNumber: 'Employee number',
      organizationUnit: 'Organization',
      birthday: 'Birthday',
      mobile: 'Mobile',
      locale: 'Language',
      marketingConsent: 'Consent to marketing',
      position: 'Position',
      title: 'Title',
      grade: 'Grade',
      ipAddress: 'IP address',
      userAgent: 'Program',
      joinedAt: 'Joined',
      withdrewAt: 'Withdrew',
      messages: 'Messages',
      from: 'Written from',
      channel: 'Channel',
      openedAt: 'Opened',
      closedAt: 'Closed',
      at: 'When',
    },
  },
  ko: {
    title: '귀하에 관하여 보유하는 개인정보',
    of: (operator, at) => `${operator}, ${at} 기준.`,
    intro: '귀하에 관하여 보유하는 모든 정보와 보유 이유, 근거, 보유 기한입니다 (처리방침 제6조).',
    records: '기록',
    recipients: '귀하의 정보를 보유하는 다른 곳',
    noRecipients: '없습니다.',
    looks: '귀하의 정보를 열람한 사람',
    noLooks: '없습니다.',
    withheld: '아직 제공하지 않는 것',
    why: '보유 이유',
    purposes: '이용 목적',
    columns: {
      day: '날짜',
      who: '열람자',
      purpose: '목적',
      records: '기록',
      times: '횟수',
      name: '회사',
      task: '업무',
    },
    unreadable: '파기됨: 더 이상 누구도 읽을 수 없습니다.',
    secret: '(시스템의 비밀 값으로 제공하지 않음)',
    blacked: '█████ 표시는 다른 사람에 관한 내용입니다.',
    files: 'data.json은 프로그램용, records.csv는 스프레드시트용으로 같은 내용을 담고 있습니다.',
    rights: '정정·삭제·처리정지를 요구할 수 있으며, 그 결정에 이의를 제기할 수 있습니다.',
    staff: '담당 직원',
    fields: {
      name: '이름',
      email: '이메일',
      employeeNumber: '사번',
      organizationUnit: '소속',
      birthday: '생년월일',
      mobile: '휴대전화',
      locale: '언어',
      marketingConsent: '마케팅 동의',
      position: '직위',
      title: '직책',
      grade: '직급',
      ipAddress: 'IP 주소',
      userAgent: '프로그램',
      joinedAt: '가입',
      withdrewAt: '탈퇴',
      messages: '내용',
      from: '보낸 곳',
      channel: '경로',
      openedAt: '접수',
      closedAt: '종료',
      at: '일시',
    },
  },
  id: {
    title: 'Apa yang disimpan tentang Anda',
    of: (operator, at) => `${operator}, per ${at}.`,
    intro:
      'Semua yang disimpan tentang Anda, mengapa ada di sini, atas dasar apa, dan sampai kapan (kebijakan Pasal 6).',
    records: 'Catatan',
    recipients: 'Siapa lagi yang memiliki data Anda',
    noRecipients: 'Tidak ada.',
    looks: 'Siapa yang melihat data Anda',
    noLooks: 'Tidak ada.',
    withheld: 'Belum ditampilkan',
    why: 'Mengapa ada di sini',
    purposes: 'Tujuan',
    columns: {
      day: 'Hari',
      who: 'Siapa',
      purpose: 'Tujuan',
      records: 'Catatan',
      times: 'Kali',
      name: 'Perusahaan',
      task: 'Tugas',
    },
    unreadable: 'Dimusnahkan: tidak ada lagi yang dapat membacanya.',
    secret: '(rahasia sistem, tidak diberikan)',
    blacked: '█████ menggantikan hal yang menyangkut orang lain.',
    files: 'data.json berisi hal yang sama untuk program, records.csv untuk lembar kerja.',
    rights:
      'Anda dapat meminta perbaikan, penghapusan, atau penghentian pemrosesan, dan berkeberatan atas setiap keputusannya.',
    staff: 'seorang staf',
    fields: {
      name: 'Nama',
      email: 'Surel',
      employeeNumber: 'Nomor karyawan',
      organizationUnit: 'Organisasi',
      birthday: 'Tanggal lahir',
      mobile: 'Ponsel',
      locale: 'Bahasa',
      marketingConsent: 'Persetujuan pemasaran',
      position: 'Posisi',
      title: 'Jabatan',
      grade: 'Golongan',
      ipAddress: 'Alamat IP',
      userAgent: 'Program',
      joinedAt: 'Bergabung',
      withdrewAt: 'Mengundurkan diri',
      messages: 'Pesan',
      from: 'Ditulis dari',
      channel: 'Saluran',
      openedAt: 'Dibuka',
      closedAt: 'Ditutup',
      at: 'Kapan',
    },
  },
};
