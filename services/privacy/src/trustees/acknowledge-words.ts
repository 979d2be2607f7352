// The sentences of the page on which a trustee confirms, in the three languages.
import type { Language } from '@clounge/shared/caller';
import type { TaskKind } from './task.entity.ts';

export interface AcknowledgeWords {
  title: Record<TaskKind, string>;
  lead: Record<TaskKind, string>;
  reference: string;
  list: string;
  classes: string;
  people: string;
  days: string;
  dueBy: string;
  whom: string;
  whomLead: string;
  whomLink: string;
  confirm: Record<TaskKind, string>;
  note: string;
  noteHelp: string;
  button: string;
  unticked: string;
  badNote: string;
  done: string;
  doneLead: string;
  gone: string;
  goneLead: string;
}

const en: AcknowledgeWords = {
  title: {
    DESTRUCTION: 'Confirm a destruction',
    CORRECTION: 'Confirm a correction',
    STOP: 'Confirm that processing stopped',
  },
  lead: {
    DESTRUCTION:
      'We have destroyed the personal data below. Destroy what you hold of it as well, copies included, then confirm.',
    CORRECTION: 'We have corrected the personal data below. Correct what you hold of it as well, then confirm.',
    STOP: 'The processing of the personal data below was stopped. Stop processing what you hold of it, then confirm.',
  },
  reference: 'Reference',
  list: 'Our list',
  classes: 'What',
  people: 'People',
  days: 'Days',
  dueBy: 'Due by',
  whom: 'Whom it is about',
  whomLead: 'By the ids that you were given with the data. Names are not shown here.',
  whomLink: 'Open the list of ids (JSON)',
  confirm: {
    DESTRUCTION: 'All of it that we hold is destroyed and cannot be recovered, copies included; or we hold none of it.',
    CORRECTION: 'All of it that we hold is corrected; or we hold none of it.',
    STOP: 'We no longer process any of it.',
  },
  note: 'Your own reference (may be left empty)',
  noteHelp: 'Such as the number of a ticket. No names, addresses or phone numbers.',
  button: 'Confirm',
  unticked: 'Tick the sentence first: only then does it say something.',
  badNote: 'Your reference holds an address or a phone number, or is too long. Leave those out.',
  done: 'Confirmed. Thank you.',
  doneLead: 'Your confirmation was recorded. This page can be closed.',
  gone: 'This link does not open anything any more',
  goneLead: 'It was used, or is too old. If your task is still open, a reminder with a new link will come.',
};

const ko: AcknowledgeWords = {
  title: { DESTRUCTION: '파기 확인', CORRECTION: '정정 확인', STOP: '처리정지 확인' },
  lead: {
    DESTRUCTION:
      '당사는 아래의 개인정보를 파기하였습니다. 귀사가 보유한 해당 정보도 사본을 포함하여 파기한 후 확인해 주세요.',
    CORRECTION: '당사는 아래의 개인정보를 정정하였습니다. 귀사가 보유한 해당 정보도 정정한 후 확인해 주세요.',
    STOP: '아래 개인정보의 처리가 정지되었습니다. 귀사가 보유한 해당 정보의 처리를 정지한 후 확인해 주세요.',
  },
  reference: '참조 번호',
  list: '당사 목록',
  classes: '대상 정보',
  people: '인원',
  days: '일수',
  dueBy: '기한',
  whom: '대상자',
  whomLead: '데이터와 함께 전달된 식별자로 표시되며 이름은 표시되지 않습니다.',
  whomLink: '식별자 목록 열기 (JSON)',
  confirm: {
    DESTRUCTION: '보유하던 해당 정보를 사본을 포함하여 복구할 수 없도록 모두 파기하였거나, 보유하고 있지 않습니다.',
    CORRECTION: '보유한 해당 정보를 모두 정정하였거나, 보유하고 있지 않습니다.',
    STOP: '해당 정보를 더 이상 처리하지 않습니다.',
  },
  note: '귀사의 참조 번호 (선택)',
  noteHelp: '접수 번호 등. 이름, 주소, 전화번호는 적지 마세요.',
  button: '확인',
  unticked: '먼저 위 문장에 체크해 주세요.',
  badNote: '참조 번호에 이메일 주소나 전화번호가 있거나 너무 깁니다. 해당 내용을 빼 주세요.',
  done: '확인되었습니다. 감사합니다.',
  doneLead: '확인 내용이 기록되었습니다. 이 페이지를 닫아도 됩니다.',
  gone: '이 링크는 더 이상 사용할 수 없습니다',
  goneLead: '이미 사용되었거나 오래된 링크입니다. 작업이 남아 있다면 새 링크가 담긴 알림이 발송됩니다.',
};

const id: AcknowledgeWords = {
  title: {
    DESTRUCTION: 'Konfirmasi pemusnahan',
    CORRECTION: 'Konfirmasi perbaikan',
    STOP: 'Konfirmasi penghentian pemrosesan',
  },
  lead: {
    DESTRUCTION:
      'Kami telah memusnahkan data pribadi di bawah ini. Musnahkan juga yang Anda simpan, termasuk salinannya, lalu konfirmasikan.',
    CORRECTION: 'Kami telah memperbaiki data pribadi di bawah ini. Perbaiki juga yang Anda simpan, lalu konfirmasikan.',
    STOP: 'Pemrosesan data pribadi di bawah ini dihentikan. Hentikan pemrosesan yang Anda simpan, lalu konfirmasikan.',
  },
  reference: 'Rujukan',
  list: 'Daftar kami',
  classes: 'Apa',
  people: 'Orang',
  days: 'Hari',
  dueBy: 'Paling lambat',
  whom: 'Siapa yang dimaksud',
  whomLead: 'Dengan pengenal yang Anda terima bersama datanya. Nama tidak ditampilkan di sini.',
  whomLink: 'Buka daftar pengenal (JSON)',
  confirm: {
    DESTRUCTION:
      'Semua yang kami simpan telah dimusnahkan dan tidak dapat dipulihkan, termasuk salinannya; atau kami tidak menyimpannya.',
    CORRECTION: 'Semua yang kami simpan telah diperbaiki; atau kami tidak menyimpannya.',
    STOP: 'Kami tidak lagi memprosesnya.',
  },
  note: 'Rujukan Anda sendiri (boleh dikosongkan)',
  noteHelp: 'Misalnya nomor tiket. Tanpa nama, alamat, atau nomor telepon.',
  button: 'Konfirmasi',
  unticked: 'Centang dahulu kalimatnya.',
  badNote: 'Rujukan Anda memuat alamat atau nomor telepon, atau terlalu panjang. Hilangkan bagian itu.',
  done: 'Terkonfirmasi. Terima kasih.',
  doneLead: 'Konfirmasi Anda telah dicatat. Halaman ini dapat ditutup.',
  gone: 'Tautan ini tidak membuka apa pun lagi',
  goneLead:
    'Tautan sudah dipakai atau terlalu lama. Bila tugas Anda masih terbuka, pengingat dengan tautan baru akan datang.',
};

const words: Record<Language, AcknowledgeWords> = { en, ko, id };

export const acknowledgeWords = (language: Language): AcknowledgeWords => words[language];
