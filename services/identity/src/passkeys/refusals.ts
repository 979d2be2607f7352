// Why a passkey is not registered or revoked, and the way out, in the reader's language. Names no label and nobody.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

const wordings = {
  LABEL_WANTED: {
    field: 'label',
    message: {
      en: 'A name of 1 to 60 characters is wanted, so that you know the passkey again.',
      ko: '패스키를 알아볼 수 있도록 1자 이상 60자 이하의 이름이 필요합니다.',
      id: 'Diperlukan nama sepanjang 1 sampai 60 karakter agar kunci sandi ini dapat Anda kenali.',
    },
  },
  REASON_WANTED: {
    field: 'reason',
    message: {
      en: 'A reason of 3 to 500 characters is wanted: it is part of the ledger of access rights.',
      ko: '접근권한 대장에 남을 3자 이상 500자 이하의 사유가 필요합니다.',
      id: 'Diperlukan alasan sepanjang 3 sampai 500 karakter: alasan itu menjadi bagian catatan hak akses.',
    },
  },
  TOO_MANY_PASSKEYS: {
    message: {
      en: 'You have ten passkeys already.',
      ko: '이미 패스키가 10개 있습니다.',
      id: 'Anda sudah memiliki sepuluh kunci sandi.',
    },
    wayOut: {
      en: 'Revoke one that you do not use any more.',
      ko: '더 이상 쓰지 않는 패스키를 해지하세요.',
      id: 'Cabut salah satu yang tidak lagi Anda pakai.',
    },
  },
  PASSKEY_CHALLENGE: {
    message: {
      en: 'This registration was begun more than 5 minutes ago, was used already, or was begun by somebody else.',
      ko: '이 등록은 시작한 지 5분이 지났거나, 이미 사용되었거나, 다른 사람이 시작했습니다.',
      id: 'Pendaftaran ini dimulai lebih dari 5 menit yang lalu, sudah dipakai, atau dimulai orang lain.',
    },
    wayOut: { en: 'Begin anew.', ko: '처음부터 다시 시작하세요.', id: 'Mulailah dari awal.' },
  },
  PASSKEY_INVALID: {
    message: {
      en: 'The answer of the device is not a passkey for this address whose owner was verified.',
      ko: '기기의 응답이 이 주소에서 소유자를 확인한 패스키가 아닙니다.',
      id: 'Jawaban perangkat bukan kunci sandi untuk alamat ini yang pemiliknya terverifikasi.',
    },
    wayOut: {
      en: 'Use a device with a screen lock, fingerprint, face or PIN, at the usual address of the back office.',
      ko: '화면 잠금, 지문, 얼굴 또는 PIN이 있는 기기를 평소의 백오피스 주소에서 사용하세요.',
      id: 'Pakailah perangkat dengan kunci layar, sidik jari, wajah, atau PIN pada alamat back office yang biasa.',
    },
  },
  PASSKEY_KNOWN: {
    message: {
      en: 'This passkey is registered already.',
      ko: '이미 등록된 패스키입니다.',
      id: 'Kunci sandi ini sudah terdaftar.',
    },
  },
  NOT_FOUND: {
    field: 'id',
    message: {
      en: 'There is no such passkey.',
      ko: '그런 패스키가 없습니다.',
      id: 'Tidak ada kunci sandi seperti itu.',
    },
  },
} satisfies Record<string, RefusalWording>;

/** The refusal of this code. */
export const passkeyRefusal = (code: keyof typeof wordings, language: Language): Refusal =>
  refusalIn(code, wordings[code], language);
