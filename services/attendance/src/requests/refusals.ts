// Why a request about marks is not taken or not decided, in the reader's language.
import { refusalsOf, type RefusalWords } from '../sentences.ts';

export type RequestCode =
  | 'NOT_FOUND'
  | 'REQUEST_OF_WHAT'
  | 'REQUEST_REASON'
  | 'REQUEST_ANSWER'
  | 'REQUEST_TIME'
  | 'TOO_MANY_REQUESTS'
  | 'REQUEST_TAKEN'
  | 'REQUEST_DECIDED'
  | 'REQUEST_OF_ONESELF'
  | 'REQUEST_SHUT';

const words: Readonly<Record<RequestCode, RefusalWords>> = {
  NOT_FOUND: {
    field: 'requestId',
    message: {
      en: 'There is no such request or mark in your reach.',
      ko: '귀하의 권한 범위에 그런 요청이나 기록이 없습니다.',
      id: 'Tidak ada permintaan atau tanda seperti itu dalam jangkauan Anda.',
    },
    wayOut: { en: 'Choose it from the list.', ko: '목록에서 선택하세요.', id: 'Pilih dari daftar.' },
  },
  REQUEST_OF_WHAT: {
    field: 'kind',
    message: {
      en: 'Say which mark is missing, or which should not count.',
      ko: '빠진 기록이나 제외할 기록을 알려 주세요.',
      id: 'Sebutkan tanda yang kurang, atau yang tidak boleh dihitung.',
    },
    wayOut: { en: 'Choose a kind or a mark.', ko: '종류나 기록을 고르세요.', id: 'Pilih jenis atau tandanya.' },
  },
  REQUEST_REASON: {
    field: 'reason',
    message: {
      en: 'Write why, in 3 to 500 characters and without a position.',
      ko: '이유를 3~500자로 쓰고 위치 값은 넣지 마세요.',
      id: 'Tulis alasannya, 3 sampai 500 karakter dan tanpa posisi.',
    },
    wayOut: {
      en: 'A sentence will do, such as “The phone was empty”.',
      ko: '‘휴대전화가 꺼져 있었음’처럼 한 문장이면 됩니다.',
      id: 'Satu kalimat cukup, misalnya “Baterai ponsel habis”.',
    },
  },
  REQUEST_ANSWER: {
    field: 'answer',
    message: {
      en: 'Write to the person why, in 3 to 500 characters and without a position.',
      ko: '본인에게 이유를 3~500자로 쓰고 위치 값은 넣지 마세요.',
      id: 'Tulis alasannya kepada orang itu, 3 sampai 500 karakter dan tanpa posisi.',
    },
    wayOut: { en: 'A sentence will do.', ko: '한 문장이면 됩니다.', id: 'Satu kalimat cukup.' },
  },
  REQUEST_TIME: {
    field: 'at',
    message: {
      en: 'A mark can be asked for from 31 days ago until now.',
      ko: '31일 전부터 지금까지의 기록만 요청할 수 있습니다.',
      id: 'Tanda dapat diminta untuk 31 hari terakhir sampai sekarang.',
    },
    wayOut: { en: 'Choose another time.', ko: '다른 시각을 고르세요.', id: 'Pilih waktu lain.' },
  },
  TOO_MANY_REQUESTS: {
    message: {
      en: 'You have {most} requests that are not decided yet.',
      ko: '아직 결정되지 않은 요청이 {most}건 있습니다.',
      id: 'Anda memiliki {most} permintaan yang belum diputuskan.',
    },
    wayOut: {
      en: 'Wait for an answer, or take one back.',
      ko: '답변을 기다리거나 하나를 취소하세요.',
      id: 'Tunggu jawaban, atau tarik salah satu.',
    },
  },
  REQUEST_TAKEN: {
    field: 'requestId',
    message: {
      en: 'This request was sent already, with something else.',
      ko: '같은 번호로 다른 내용의 요청이 이미 접수되었습니다.',
      id: 'Permintaan ini sudah dikirim dengan isi lain.',
    },
    wayOut: { en: 'Load the page again.', ko: '페이지를 새로 고치세요.', id: 'Muat ulang halaman.' },
  },
  REQUEST_DECIDED: {
    field: 'requestId',
    message: {
      en: 'This request is not open any more.',
      ko: '이미 처리된 요청입니다.',
      id: 'Permintaan ini sudah tidak terbuka.',
    },
    wayOut: { en: 'Look at the list again.', ko: '목록을 다시 확인하세요.', id: 'Lihat lagi daftarnya.' },
  },
  REQUEST_OF_ONESELF: {
    field: 'requestId',
    message: {
      en: 'Nobody decides about their own marks.',
      ko: '본인의 기록은 본인이 결정할 수 없습니다.',
      id: 'Tidak seorang pun memutuskan tandanya sendiri.',
    },
    wayOut: {
      en: 'Leave it to another manager.',
      ko: '다른 관리자에게 맡기세요.',
      id: 'Serahkan kepada pengelola lain.',
    },
  },
  REQUEST_SHUT: {
    message: {
      en: 'The data of this person is not used at the moment.',
      ko: '현재 이 사람의 정보 이용이 중지되어 있습니다.',
      id: 'Data orang ini sedang tidak digunakan.',
    },
    wayOut: {
      en: 'Ask the person in charge of personal information.',
      ko: '개인정보 보호책임자에게 문의하세요.',
      id: 'Hubungi penanggung jawab informasi pribadi.',
    },
  },
};

export const requestRefusal = refusalsOf(words);
