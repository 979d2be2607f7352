// Why a consent to location is not taken, in the reader's language.
import { refusalsOf, type RefusalWords } from '../sentences.ts';

type ConsentCode =
  'NOT_A_MEMBER' | 'LOCATION_NOT_CONTRACTED' | 'CONSENT_WORDS_CHANGED' | 'ATTENDANCE_SHUT' | 'GUARDIAN_WANTED';

const words: Readonly<Record<ConsentCode, RefusalWords>> = {
  NOT_A_MEMBER: {
    message: {
      en: 'Only a member marks attendance and consents for themselves.',
      ko: '출퇴근 기록과 동의는 회원 본인만 할 수 있습니다.',
      id: 'Hanya anggota sendiri yang menandai kehadiran dan memberi persetujuan.',
    },
    wayOut: {
      en: 'Sign in as the member.',
      ko: '회원 계정으로 로그인하세요.',
      id: 'Masuk sebagai anggota itu.',
    },
  },
  LOCATION_NOT_CONTRACTED: {
    message: {
      en: 'Your company does not use attendance by location, so no consent is asked for.',
      ko: '귀하의 회사는 위치 기반 근태 서비스를 사용하지 않으므로 동의를 받지 않습니다.',
      id: 'Perusahaan Anda tidak memakai kehadiran berbasis lokasi, jadi persetujuan tidak diminta.',
    },
    wayOut: {
      en: 'Ask your company how attendance is marked.',
      ko: '출퇴근 기록 방법은 회사에 문의하세요.',
      id: 'Tanyakan kepada perusahaan bagaimana kehadiran ditandai.',
    },
  },
  CONSENT_WORDS_CHANGED: {
    field: 'wording',
    message: {
      en: 'The words of the consent changed since this page was loaded.',
      ko: '페이지를 연 뒤 동의 문구가 변경되었습니다.',
      id: 'Kata-kata persetujuan berubah sejak halaman ini dibuka.',
    },
    wayOut: {
      en: 'Load the page again and read the new words.',
      ko: '페이지를 새로 고침하고 새 문구를 읽어 주세요.',
      id: 'Muat ulang halaman dan baca kata-kata yang baru.',
    },
  },
  GUARDIAN_WANTED: {
    message: {
      en: 'At your age a guardian consents to the use of your location, in writing.',
      ko: '귀하의 나이에는 보호의무자가 서면으로 위치 이용에 동의해야 합니다.',
      id: 'Pada usia Anda, wali yang menyetujui pemakaian lokasi, secara tertulis.',
    },
    wayOut: {
      en: 'Mark with the code of the kiosk or ask your manager; your guardian finds the form in the portal.',
      ko: '키오스크 코드나 관리자 확인을 이용하세요. 보호의무자용 서식은 포털에 있습니다.',
      id: 'Tandai dengan kode kios atau minta pengelola; wali menemukan formulirnya di portal.',
    },
  },
  ATTENDANCE_SHUT: {
    message: {
      en: 'Your data is not used at the moment, so nothing can be consented to.',
      ko: '현재 귀하의 정보 이용이 중지되어 동의할 수 없습니다.',
      id: 'Data Anda sedang tidak digunakan, jadi tidak ada yang dapat disetujui.',
    },
    wayOut: {
      en: 'Ask the person in charge of personal information.',
      ko: '개인정보 보호책임자에게 문의하세요.',
      id: 'Hubungi penanggung jawab informasi pribadi.',
    },
  },
};

export const consentRefusal = refusalsOf(words);
