// Why a medium cannot be registered or its destruction recorded, in words: pure, so that nothing is written to say it.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { reasonRefusal } from '../destruction/reasons.ts';

const mostPieces = 1_000_000;
const staffNumber = /^S-\d{4,6}$/;
const sha256 = /^[0-9a-f]{64}$/i;

type Words = Record<Language, string>;
const say = (code: string, field: string | null, message: Words, language: Language, wayOut?: Words): Refusal => ({
  code,
  field,
  message: message[language],
  wayOut: wayOut?.[language] ?? null,
});

export interface MediumEntry {
  title: string;
  recordClass: string;
  subjectId?: string | null;
  batchId?: string | null;
  pieces: number;
  location: string;
}

/** Null where it can be registered. `known`: classes that a list can end. */
export function entryRefusal(entry: MediumEntry, known: readonly string[], language: Language): Refusal | null {
  if (!known.includes(entry.recordClass)) {
    return say(
      'BAD_USER_INPUT',
      'recordClass',
      {
        en: 'Choose the record class that is on it.',
        ko: '담긴 기록 유형을 선택하세요.',
        id: 'Pilih kelas catatan yang ada di dalamnya.',
      },
      language,
    );
  }
  if ((entry.subjectId == null) === (entry.batchId == null)) {
    return say(
      'BAD_USER_INPUT',
      'subjectId',
      {
        en: 'Say whose it is, or of which list it is a print-out: one of the two.',
        ko: '누구의 것인지 또는 어느 목록의 출력물인지 하나만 지정하세요.',
        id: 'Sebutkan milik siapa, atau cetakan daftar yang mana: salah satu.',
      },
      language,
    );
  }
  const count = countRefusal('pieces', entry.pieces, 1, language);
  if (count) return count;
  return reasonRefusal(entry.title, language, 'title') ?? reasonRefusal(entry.location, language, 'location');
}

export interface DestructionEntry {
  pieces: number;
  remaining: number;
  on: string;
  place: string;
  handler: string;
  witness: string;
  photoHash: string;
  explanation?: string | null;
}

/** Null where the record can be written; `before`: what was there. `today`: calendar day of the operator. */
export function destructionRefusal(
  entry: DestructionEntry,
  before: number,
  today: string,
  language: Language,
): Refusal | null {
  const counts =
    countRefusal('pieces', entry.pieces, 1, language) ?? countRefusal('remaining', entry.remaining, 0, language);
  if (counts) return counts;
  for (const [field, number] of [
    ['handler', entry.handler],
    ['witness', entry.witness],
  ] as const) {
    if (!staffNumber.test(number)) {
      return say(
        'BAD_USER_INPUT',
        field,
        {
          en: 'A staff number such as S-0002 is wanted.',
          ko: 'S-0002와 같은 직원 번호가 필요합니다.',
          id: 'Diperlukan nomor petugas seperti S-0002.',
        },
        language,
      );
    }
  }
  if (entry.handler === entry.witness) {
    return say(
      'OWN_WITNESS',
      'witness',
      {
        en: 'Nobody witnesses what they do themselves.',
        ko: '처리한 사람이 스스로 입회자가 될 수 없습니다.',
        id: 'Tidak seorang pun menjadi saksi atas tindakannya sendiri.',
      },
      language,
      {
        en: 'Name somebody else of the staff who was there.',
        ko: '현장에 있던 다른 직원을 지정하세요.',
        id: 'Sebutkan petugas lain yang hadir.',
      },
    );
  }
  if (entry.on > today) {
    return say(
      'BAD_USER_INPUT',
      'on',
      {
        en: 'A destruction is recorded after it took place.',
        ko: '파기는 실제로 이루어진 뒤에 기록합니다.',
        id: 'Pemusnahan dicatat setelah dilakukan.',
      },
      language,
    );
  }
  if (!sha256.test(entry.photoHash)) {
    return say(
      'EVIDENCE_WANTED',
      'photoHash',
      {
        en: 'A photograph is wanted: the SHA-256 of the file, 64 hexadecimal digits.',
        ko: '사진 파일의 SHA-256 값(16진수 64자리)이 필요합니다.',
        id: 'Diperlukan foto: SHA-256 berkasnya, 64 digit heksadesimal.',
      },
      language,
    );
  }
  const place = reasonRefusal(entry.place, language, 'place');
  return place ?? differenceRefusal(entry, before, language);
}

function differenceRefusal(entry: DestructionEntry, before: number, language: Language): Refusal | null {
  const difference = before - entry.pieces - entry.remaining;
  const explanation = entry.explanation?.trim() ?? '';
  if (explanation !== '') return reasonRefusal(explanation, language, 'explanation');
  if (difference === 0) return null;
  const counted = `${before} ≠ ${entry.pieces} + ${entry.remaining}`;
  return say(
    'DIFFERENCE_UNEXPLAINED',
    'explanation',
    {
      en: `The counts do not agree: ${counted}.`,
      ko: `수량이 맞지 않습니다: ${counted}.`,
      id: `Jumlahnya tidak cocok: ${counted}.`,
    },
    language,
    {
      en: 'Count again, or explain the difference; the explanation is kept.',
      ko: '다시 세거나 차이를 설명하세요. 설명은 보관됩니다.',
      id: 'Hitung lagi, atau jelaskan selisihnya; penjelasan disimpan.',
    },
  );
}

function countRefusal(field: string, count: number, least: number, language: Language): Refusal | null {
  if (Number.isInteger(count) && count >= least && count <= mostPieces) return null;
  return say(
    'BAD_USER_INPUT',
    field,
    {
      en: `A count of at least ${least} is wanted.`,
      ko: `${least} 이상의 수량이 필요합니다.`,
      id: `Diperlukan jumlah paling sedikit ${least}.`,
    },
    language,
  );
}

export const noSuchMedium = (language: Language): Refusal =>
  say(
    'NOT_FOUND',
    'mediumId',
    {
      en: 'There is no such medium, or no such list.',
      ko: '그런 문서·매체 또는 목록이 없습니다.',
      id: 'Tidak ada dokumen, media, atau daftar seperti itu.',
    },
    language,
  );

export const nothingLeft = (language: Language): Refusal =>
  say(
    'NOTHING_LEFT',
    'mediumId',
    {
      en: 'Nothing of it is left: all of it was recorded as destroyed.',
      ko: '남은 것이 없습니다: 모두 파기로 기록되었습니다.',
      id: 'Tidak ada yang tersisa: semuanya sudah tercatat dimusnahkan.',
    },
    language,
  );

export const notApproved = (language: Language): Refusal =>
  say(
    'NOT_APPROVED',
    'mediumId',
    {
      en: 'No approved list has ended this data, so its paper must stay.',
      ko: '이 정보를 파기한 승인된 목록이 없으므로 문서·매체를 보존해야 합니다.',
      id: 'Belum ada daftar yang disetujui yang mengakhiri data ini, jadi dokumennya harus tetap ada.',
    },
    language,
    {
      en: 'It is due once its list was approved and carried out (Art. 8(3)).',
      ko: '목록이 승인되어 집행된 뒤에 파기합니다 (제8조 제3항).',
      id: 'Dokumen jatuh tempo setelah daftarnya disetujui dan dilaksanakan (Pasal 8(3)).',
    },
  );
