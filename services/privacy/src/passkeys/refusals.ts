// Why a passkey does not carry a decision, and the way out, in the reader's language. Says what was wrong, never about whom.
import { refusalIn, type Language, type RefusalWording, type Sentence } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

const again: Sentence = {
  en: 'Decide again: the browser asks for your passkey anew.',
  ko: '다시 결정하세요: 브라우저가 패스키를 새로 요청합니다.',
  id: 'Putuskan lagi: peramban akan meminta kunci sandi Anda sekali lagi.',
};
const lookAgain: Sentence = {
  en: 'Look at what you decide, then decide again.',
  ko: '결정할 내용을 확인한 후 다시 결정하세요.',
  id: 'Periksalah apa yang Anda putuskan, lalu putuskan lagi.',
};
const another: Sentence = {
  en: 'Use a passkey that is registered under your staff number, or register one under Passkeys.',
  ko: '귀하의 직원 번호로 등록된 패스키를 사용하거나 “패스키” 화면에서 등록하세요.',
  id: 'Pakailah kunci sandi yang terdaftar pada nomor petugas Anda, atau daftarkan satu di halaman Kunci sandi.',
};

const wordings = {
  PASSKEY_NEEDED: {
    message: {
      en: 'You have a passkey, so your approval needs its signature.',
      ko: '패스키가 등록되어 있으므로 승인에는 패스키 서명이 필요합니다.',
      id: 'Anda memiliki kunci sandi, jadi persetujuan Anda memerlukan tanda tangannya.',
    },
    wayOut: {
      en: 'Decide in the back office, where the browser asks for it; a program asks for `approvalChallenge` first.',
      ko: '브라우저가 패스키를 요청하는 백오피스에서 결정하세요. 프로그램은 먼저 `approvalChallenge`를 요청합니다.',
      id: 'Putuskan di back office, tempat peramban memintanya; program meminta `approvalChallenge` lebih dahulu.',
    },
  },
  PASSKEY_NOT_REGISTERED: {
    message: {
      en: 'An approval here needs a passkey, and none is registered under your staff number.',
      ko: '여기서는 승인에 패스키가 필요하지만, 귀하의 직원 번호로 등록된 패스키가 없습니다.',
      id: 'Persetujuan di sini memerlukan kunci sandi, dan belum ada yang terdaftar pada nomor petugas Anda.',
    },
    wayOut: {
      en: 'Register one under Passkeys, then decide.',
      ko: '“패스키” 화면에서 등록한 후 결정하세요.',
      id: 'Daftarkan satu di halaman Kunci sandi, lalu putuskan.',
    },
  },
  PASSKEY_FOREIGN: {
    message: {
      en: 'This passkey is not registered under your staff number.',
      ko: '이 패스키는 귀하의 직원 번호로 등록되어 있지 않습니다.',
      id: 'Kunci sandi ini tidak terdaftar pada nomor petugas Anda.',
    },
    wayOut: another,
  },
  PASSKEY_REVOKED: {
    message: {
      en: 'This passkey was revoked and signs no decision any more.',
      ko: '이 패스키는 해지되어 더 이상 결정에 서명할 수 없습니다.',
      id: 'Kunci sandi ini sudah dicabut dan tidak lagi menandatangani keputusan.',
    },
    wayOut: another,
  },
  PASSKEY_UNKNOWN_CHALLENGE: {
    message: {
      en: 'The passkey signed a challenge that was never issued to you.',
      ko: '패스키가 귀하에게 발급되지 않은 질문에 서명했습니다.',
      id: 'Kunci sandi menandatangani tantangan yang tidak pernah diberikan kepada Anda.',
    },
    wayOut: again,
  },
  PASSKEY_REPLAYED: {
    message: {
      en: 'This signature was used already; each counts once.',
      ko: '이미 사용된 서명입니다. 서명은 한 번만 유효합니다.',
      id: 'Tanda tangan ini sudah dipakai; masing-masing berlaku sekali.',
    },
    wayOut: again,
  },
  PASSKEY_EXPIRED: {
    message: {
      en: 'More than 5 minutes passed between the question and the signature.',
      ko: '질문과 서명 사이에 5분이 넘게 지났습니다.',
      id: 'Lebih dari 5 menit berlalu antara pertanyaan dan tanda tangan.',
    },
    wayOut: again,
  },
  PASSKEY_OTHER_LIST: {
    field: 'listHash',
    message: {
      en: 'The passkey signed for another list, or for this one as it was before it changed.',
      ko: '패스키가 다른 목록, 또는 변경되기 전의 이 목록에 서명했습니다.',
      id: 'Kunci sandi menandatangani daftar lain, atau daftar ini sebelum berubah.',
    },
    wayOut: lookAgain,
  },
  PASSKEY_OTHER_STANDING: {
    message: {
      en: 'The passkey signed for another class, period or limit than the one asked for.',
      ko: '패스키가 요청한 것과 다른 기록 종류, 기간 또는 한도에 서명했습니다.',
      id: 'Kunci sandi menandatangani kelas, masa, atau batas lain daripada yang diminta.',
    },
    wayOut: lookAgain,
  },
  PASSKEY_OTHER_DECISION: {
    message: {
      en: 'The passkey signed another decision.',
      ko: '패스키가 다른 결정에 서명했습니다.',
      id: 'Kunci sandi menandatangani keputusan lain.',
    },
    wayOut: lookAgain,
  },
  PASSKEY_OTHER_REASON: {
    field: 'reason',
    message: {
      en: 'The passkey signed another reason.',
      ko: '패스키가 다른 사유에 서명했습니다.',
      id: 'Kunci sandi menandatangani alasan lain.',
    },
    wayOut: lookAgain,
  },
  PASSKEY_OWNER_NOT_VERIFIED: {
    message: {
      en: 'The device did not verify that it was you who used the passkey.',
      ko: '기기가 패스키 사용자가 본인인지 확인하지 않았습니다.',
      id: 'Perangkat tidak memastikan bahwa Andalah yang memakai kunci sandi.',
    },
    wayOut: {
      en: 'Unlock it with PIN, fingerprint or face, and decide again.',
      ko: 'PIN, 지문 또는 얼굴로 잠금을 해제한 후 다시 결정하세요.',
      id: 'Bukalah dengan PIN, sidik jari, atau wajah, lalu putuskan lagi.',
    },
  },
  PASSKEY_INVALID: {
    message: {
      en: 'The signature is not one of this passkey at this address.',
      ko: '이 주소에서 이 패스키로 만든 서명이 아닙니다.',
      id: 'Tanda tangan ini bukan dari kunci sandi ini pada alamat ini.',
    },
    wayOut: again,
  },
  PASSKEY_COPIED: {
    message: {
      en: 'The counter of the passkey did not go on: there may be a copy of it.',
      ko: '패스키의 횟수가 증가하지 않았습니다. 복제본이 있을 수 있습니다.',
      id: 'Penghitung kunci sandi tidak maju: mungkin ada salinannya.',
    },
    wayOut: {
      en: 'Revoke this passkey, tell who manages access rights, and register another.',
      ko: '이 패스키를 해지하고 접근권한 관리자에게 알린 뒤 다른 패스키를 등록하세요.',
      id: 'Cabut kunci sandi ini, beri tahu pengelola hak akses, dan daftarkan yang lain.',
    },
  },
} satisfies Record<string, RefusalWording>;

export type PasskeyRefusalCode = keyof typeof wordings;

/** The refusal of this code. */
export const passkeyRefusal = (code: PasskeyRefusalCode, language: Language): Refusal =>
  refusalIn(code, { field: 'passkey', ...wordings[code] }, language);
