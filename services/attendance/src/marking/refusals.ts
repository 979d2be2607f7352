// Why a mark is not taken, in the reader's language, and always another way to be marked. Says nothing about a place.
import type { WhyNot } from '../location-use/allowing.ts';
import { refusalsOf, type RefusalWords } from '../sentences.ts';

const otherWays = {
  en: 'Use the code of the kiosk, or ask your manager to confirm it.',
  ko: '키오스크 코드를 사용하거나 관리자에게 확인을 요청하세요.',
  id: 'Pakai kode kios, atau minta pengelola mengonfirmasi.',
};
const again = { en: 'Press the button again.', ko: '버튼을 다시 누르세요.', id: 'Tekan tombolnya lagi.' };
const update = {
  en: 'Load the page again; it should not have named a zone.',
  ko: '페이지를 새로 고치세요. 구역을 보내지 않아야 합니다.',
  id: 'Muat ulang halaman; zona semestinya tidak disebut.',
};

export type MarkCode =
  | 'NOT_A_MEMBER'
  | 'ATTENDANCE_NOT_CONTRACTED'
  | 'LOCATION_NO_CONSENT'
  | 'WARD_FROZEN'
  | 'WARD_WITHOUT'
  | 'ATTENDANCE_SHUT'
  | 'NONCE_NOT_GOOD'
  | 'NONCE_LATE'
  | 'MARK_DIFFERS'
  | 'POLICY_CHANGED'
  | 'ZONE_OF_HOME'
  | 'ZONE_OF_REFUSAL'
  | 'ZONE_NOT_KEPT'
  | 'ZONE_UNKNOWN'
  | 'KIOSK_CODE'
  | 'KIOSK_CODE_USED'
  | 'KIOSK_TOO_OFTEN';

const words: Readonly<Record<MarkCode, RefusalWords>> = {
  NOT_A_MEMBER: {
    message: {
      en: 'Only a member marks attendance, for themselves.',
      ko: '출퇴근 기록은 회원 본인만 할 수 있습니다.',
      id: 'Hanya anggota sendiri yang menandai kehadirannya.',
    },
    wayOut: { en: 'Sign in as the member.', ko: '회원 계정으로 로그인하세요.', id: 'Masuk sebagai anggota itu.' },
  },
  ATTENDANCE_NOT_CONTRACTED: {
    message: {
      en: 'Your company does not use this attendance service.',
      ko: '귀하의 회사는 이 근태 서비스를 사용하지 않습니다.',
      id: 'Perusahaan Anda tidak memakai layanan kehadiran ini.',
    },
    wayOut: {
      en: 'Ask your company how attendance is marked.',
      ko: '출퇴근 기록 방법은 회사에 문의하세요.',
      id: 'Tanyakan kepada perusahaan bagaimana kehadiran ditandai.',
    },
  },
  LOCATION_NO_CONSENT: {
    message: {
      en: 'Without your consent your location is not used.',
      ko: '동의 없이는 위치를 사용하지 않습니다.',
      id: 'Tanpa persetujuan Anda, lokasi tidak digunakan.',
    },
    wayOut: otherWays,
  },
  WARD_FROZEN: {
    message: {
      en: 'A consent that was given for you is frozen until it is settled; your location is not used.',
      ko: '귀하를 위한 동의가 정리될 때까지 정지되어 위치를 사용하지 않습니다.',
      id: 'Persetujuan yang diberikan untuk Anda dibekukan sampai selesai; lokasi Anda tidak digunakan.',
    },
    wayOut: otherWays,
  },
  WARD_WITHOUT: {
    message: {
      en: 'The consent that was given for you is over; your location is not used.',
      ko: '귀하를 위한 동의가 종료되어 위치를 사용하지 않습니다.',
      id: 'Persetujuan yang diberikan untuk Anda sudah berakhir; lokasi Anda tidak digunakan.',
    },
    wayOut: otherWays,
  },
  ATTENDANCE_SHUT: {
    message: {
      en: 'Your data is not used at the moment, so nothing is marked here.',
      ko: '현재 귀하의 정보 이용이 중지되어 기록할 수 없습니다.',
      id: 'Data Anda sedang tidak digunakan, jadi tidak ada yang ditandai di sini.',
    },
    wayOut: {
      en: 'Ask the person in charge of personal information.',
      ko: '개인정보 보호책임자에게 문의하세요.',
      id: 'Hubungi penanggung jawab informasi pribadi.',
    },
  },
  NONCE_NOT_GOOD: {
    field: 'nonce',
    message: {
      en: 'This press of the button is not yours, not for this kind of mark, or was changed.',
      ko: '본인의 요청이 아니거나, 다른 종류의 기록이거나, 변경된 요청입니다.',
      id: 'Penekanan tombol ini bukan milik Anda, bukan untuk jenis tanda ini, atau telah diubah.',
    },
    wayOut: again,
  },
  NONCE_LATE: {
    field: 'nonce',
    message: {
      en: 'It took longer than a minute, so nothing was marked.',
      ko: '1분이 지나 기록되지 않았습니다.',
      id: 'Lebih dari satu menit, jadi tidak ada yang ditandai.',
    },
    wayOut: again,
  },
  MARK_DIFFERS: {
    field: 'nonce',
    message: {
      en: 'This press of the button made a mark already, with something else. That mark stands.',
      ko: '이 요청으로 이미 다른 내용의 기록이 저장되었습니다. 그 기록이 유지됩니다.',
      id: 'Penekanan tombol ini sudah membuat tanda dengan isi lain. Tanda itu tetap berlaku.',
    },
    wayOut: {
      en: 'Press the button again, or ask for a correction.',
      ko: '버튼을 다시 누르거나 정정을 요청하세요.',
      id: 'Tekan tombolnya lagi, atau minta koreksi.',
    },
  },
  POLICY_CHANGED: {
    field: 'policyVersion',
    message: {
      en: 'The privacy policy changed since this page was loaded.',
      ko: '페이지를 연 뒤 개인정보 처리방침이 변경되었습니다.',
      id: 'Kebijakan privasi berubah sejak halaman ini dibuka.',
    },
    wayOut: { en: 'Load the page again.', ko: '페이지를 새로 고치세요.', id: 'Muat ulang halaman.' },
  },
  ZONE_OF_HOME: {
    field: 'zoneId',
    message: {
      en: 'A check at home never names a zone.',
      ko: '재택 확인에는 구역을 보내지 않습니다.',
      id: 'Pemeriksaan di rumah tidak pernah menyebut zona.',
    },
    wayOut: update,
  },
  ZONE_OF_REFUSAL: {
    field: 'zoneId',
    message: {
      en: 'A mark that was refused never names a zone.',
      ko: '거절된 기록에는 구역을 보내지 않습니다.',
      id: 'Tanda yang ditolak tidak pernah menyebut zona.',
    },
    wayOut: update,
  },
  ZONE_NOT_KEPT: {
    field: 'zoneId',
    message: {
      en: 'Your company gave no reason to keep zones, so none is taken.',
      ko: '회사가 구역 보관 사유를 밝히지 않아 구역을 받지 않습니다.',
      id: 'Perusahaan Anda tidak memberi alasan menyimpan zona, jadi zona tidak diterima.',
    },
    wayOut: update,
  },
  ZONE_UNKNOWN: {
    field: 'zoneId',
    message: {
      en: 'Your company has no such zone today.',
      ko: '오늘 유효한 회사 구역이 아닙니다.',
      id: 'Perusahaan Anda tidak memiliki zona itu hari ini.',
    },
    wayOut: { en: 'Load the page again.', ko: '페이지를 새로 고치세요.', id: 'Muat ulang halaman.' },
  },
  KIOSK_CODE: {
    field: 'code',
    message: {
      en: 'This is not the code that a kiosk of your company shows now.',
      ko: '회사 키오스크에 지금 표시된 코드가 아닙니다.',
      id: 'Ini bukan kode yang sekarang ditampilkan kios perusahaan Anda.',
    },
    wayOut: {
      en: 'Type the eight digits on the screen; they change every 30 seconds. Or ask your manager to confirm it.',
      ko: '화면의 8자리 숫자를 입력하세요. 30초마다 바뀝니다. 또는 관리자에게 확인을 요청하세요.',
      id: 'Ketik delapan angka di layar; berganti tiap 30 detik. Atau minta pengelola mengonfirmasi.',
    },
  },
  KIOSK_CODE_USED: {
    field: 'code',
    message: {
      en: 'You used this code already, for another mark.',
      ko: '이 코드는 이미 다른 기록에 사용했습니다.',
      id: 'Kode ini sudah Anda pakai untuk tanda lain.',
    },
    wayOut: { en: 'Wait for the next code.', ko: '다음 코드를 기다리세요.', id: 'Tunggu kode berikutnya.' },
  },
  KIOSK_TOO_OFTEN: {
    message: {
      en: 'Too many codes were tried.',
      ko: '코드를 너무 많이 시도했습니다.',
      id: 'Terlalu banyak kode dicoba.',
    },
    wayOut: {
      en: 'Wait an hour, or ask your manager to confirm it.',
      ko: '한 시간 뒤 다시 시도하거나 관리자에게 확인을 요청하세요.',
      id: 'Tunggu satu jam, atau minta pengelola mengonfirmasi.',
    },
  },
};

export const markRefusal = refusalsOf(words);

/** What is said where location may not be used. */
export const codeOfWhyNot: Readonly<Record<WhyNot, MarkCode>> = {
  NO_CONSENT: 'LOCATION_NO_CONSENT',
  SHUT: 'ATTENDANCE_SHUT',
  WARD_FROZEN: 'WARD_FROZEN',
  WARD_WITHOUT: 'WARD_WITHOUT',
};
