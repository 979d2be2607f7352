// Why a deletion cannot be decided so, or taken back, in three languages. Names classes and laws, never what is held.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

const wordings = {
  NOT_A_DELETION: {
    field: 'requestId',
    message: {
      en: 'There is no request for deletion of a confirmed person under this id.',
      ko: '이 번호로 대상자가 확인된 삭제 요구가 없습니다.',
      id: 'Tidak ada permintaan penghapusan dari orang yang dikonfirmasi dengan id ini.',
    },
    wayOut: {
      en: 'Confirm the right and whom it is about first.',
      ko: '먼저 권리와 대상자를 확인하세요.',
      id: 'Konfirmasikan dahulu hak dan orangnya.',
    },
  },
  GRANTED_THOUGH_KEPT: {
    field: 'items',
    message: {
      en: '{recordClass} is kept by {law} ({clause}): its deletion cannot be granted (Art. 6(4)).',
      ko: '{recordClass}은(는) {law} ({clause})에 따라 보존되므로 삭제를 인용할 수 없습니다 (제6조 제4항).',
      id: '{recordClass} disimpan menurut {law} ({clause}): penghapusannya tidak dapat dikabulkan (Pasal 6(4)).',
    },
    wayOut: {
      en: 'Decide that it is kept, with the day until which; the requester may object.',
      ko: '보존으로 결정하고 만료일을 적으세요. 요청자는 이의를 신청할 수 있습니다.',
      id: 'Putuskan bahwa disimpan, dengan hari terakhirnya; pemohon dapat berkeberatan.',
    },
  },
  GRANTED_THOUGH_HELD: {
    field: 'items',
    message: {
      en: 'A legal hold ({law}) keeps {recordClass} of this person: its deletion cannot be granted now.',
      ko: '법적 보존 조치({law})로 이 정보주체의 {recordClass}을(를) 보존 중이므로 지금 삭제를 인용할 수 없습니다.',
      id: 'Penahanan hukum ({law}) menyimpan {recordClass} orang ini: penghapusannya tidak dapat dikabulkan sekarang.',
    },
    wayOut: {
      en: 'Decide that it is kept under that law until the hold is looked at again, on {review}.',
      ko: '해당 법률에 따라 재검토일({review})까지 보존으로 결정하세요.',
      id: 'Putuskan bahwa disimpan menurut hukum itu sampai penahanan ditinjau lagi pada {review}.',
    },
  },
  KEPT_WITHOUT_REASON: {
    field: 'items',
    message: {
      en: '{recordClass} yields to a deletion request: keeping it needs a reason that the requester is told.',
      ko: '{recordClass}은(는) 삭제 요구의 대상이므로 보존하려면 요청자에게 알릴 사유가 필요합니다.',
      id: '{recordClass} tunduk pada permintaan penghapusan: menyimpannya memerlukan alasan bagi pemohon.',
    },
    wayOut: {
      en: 'Grant it, or write the reason.',
      ko: '인용하거나 사유를 적으세요.',
      id: 'Kabulkan, atau tulis alasannya.',
    },
  },
  GOES_WITH_MEMBERSHIP: {
    field: 'items',
    message: {
      en: '{recordClass} ends with the membership: where that is deleted, it goes too.',
      ko: '{recordClass}은(는) 회원 자격과 함께 종료되므로 회원 정보를 삭제하면 함께 삭제됩니다.',
      id: '{recordClass} berakhir bersama keanggotaan: jika itu dihapus, ini ikut.',
    },
    wayOut: {
      en: 'Grant both, or keep both.',
      ko: '둘 다 인용하거나 둘 다 보존하세요.',
      id: 'Kabulkan keduanya, atau simpan keduanya.',
    },
  },
  NOT_UNDER_WAY: {
    field: 'requestId',
    message: {
      en: 'Nothing that was granted under this request waits: there is nothing to take back.',
      ko: '이 요구로 인용되어 대기 중인 삭제가 없으므로 철회할 것이 없습니다.',
      id: 'Tidak ada penghapusan yang dikabulkan dan menunggu: tidak ada yang ditarik kembali.',
    },
    wayOut: {
      en: 'Look at the request; perhaps it was carried out already.',
      ko: '요청을 확인하세요. 이미 처리되었을 수 있습니다.',
      id: 'Lihat permintaannya; mungkin sudah dilaksanakan.',
    },
  },
  WINDOW_OVER: {
    field: 'requestId',
    message: {
      en: 'The deletion could be taken back until {until}; from then on it is only carried out (Art. 3(1)).',
      ko: '삭제 요구는 {until}까지 철회할 수 있었으며, 이후에는 처리만 됩니다 (제3조 제1항).',
      id: 'Penghapusan dapat ditarik kembali sampai {until}; setelah itu hanya dilaksanakan (Pasal 3(1)).',
    },
    wayOut: {
      en: 'The person can give their data anew.',
      ko: '정보주체가 정보를 다시 제공할 수 있습니다.',
      id: 'Orang itu dapat memberikan datanya kembali.',
    },
  },
  DESTRUCTION_BEGAN: {
    field: 'requestId',
    message: {
      en: 'The destruction of some of it is approved already: it cannot be taken back any more.',
      ko: '일부의 파기가 이미 승인되어 더 이상 철회할 수 없습니다.',
      id: 'Pemusnahan sebagiannya sudah disetujui: tidak dapat ditarik kembali lagi.',
    },
    wayOut: {
      en: 'The person can give their data anew.',
      ko: '정보주체가 정보를 다시 제공할 수 있습니다.',
      id: 'Orang itu dapat memberikan datanya kembali.',
    },
  },
} as const satisfies Record<string, RefusalWording>;

export type DeletionFault = keyof typeof wordings;

/** A refusal in the reader's language; `facts` fill the braces. */
export const deletionRefusal = (
  code: DeletionFault,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): Refusal => refusalIn(code, wordings[code], language, facts);
