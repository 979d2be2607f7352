// What is wrong with an entry of the register, in words: pure, so that nothing is asked of anybody to say it.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { TrusteeChannel, TrusteeKind } from './trustee.entity.ts';
import { webhookUrlProblem } from './webhook-url.ts';

export interface TrusteeEntry {
  kind: TrusteeKind;
  name: string;
  task: string;
  ground?: string | null;
  recordClasses: readonly string[];
  channel: TrusteeChannel;
  address?: string | null;
  language: string;
  clientId?: string | null;
  from: string;
  until?: string | null;
}

const longest = 200;
const mailAddress = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,180}\.[^\s@<>"]{2,}$/;
const clientId = /^[a-z0-9][a-z0-9-]{1,63}$/;

const fits = (text: string | null | undefined) => {
  const length = text?.trim().length ?? 0;
  return length > 0 && length <= longest;
};

/** Null where the entry can be kept. `known`: classes that a trustee can be told about. */
export function entryRefusal(entry: TrusteeEntry, known: readonly string[], language: Language): Refusal | null {
  const say = (field: string, en: string, ko: string, id: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    field,
    message: { en, ko, id }[language],
  });
  if (!fits(entry.name))
    return say('name', 'The name of the company is wanted.', '회사 이름이 필요합니다.', 'Nama perusahaan diperlukan.');
  if (!fits(entry.task)) {
    return say(
      'task',
      'Say what they do with the data.',
      '위탁 또는 제공 내용을 적으세요.',
      'Tuliskan apa yang mereka lakukan dengan data.',
    );
  }
  if (entry.kind === 'RECIPIENT' && !fits(entry.ground)) {
    return say(
      'ground',
      'Nothing is provided to anybody without consent or a law (Art. 4): name it.',
      '동의 또는 법령 없이 제공하지 않습니다 (제4조): 근거를 적으세요.',
      'Tidak ada yang diberikan tanpa persetujuan atau undang-undang (Pasal 4): sebutkan dasarnya.',
    );
  }
  if (entry.recordClasses.length === 0 || entry.recordClasses.some((one) => !known.includes(one))) {
    return say(
      'recordClasses',
      'Choose the record classes that they have.',
      '보유하고 있는 기록 유형을 선택하세요.',
      'Pilih kelas catatan yang mereka miliki.',
    );
  }
  if (!['en', 'ko', 'id'].includes(entry.language)) {
    return say(
      'language',
      'Letters are written in en, ko or id.',
      '메일 언어는 en, ko, id 중 하나입니다.',
      'Surat ditulis dalam en, ko, atau id.',
    );
  }
  if (entry.clientId && !clientId.test(entry.clientId.trim())) {
    return say(
      'clientId',
      'This is no client id of a program.',
      '프로그램의 클라이언트 ID가 아닙니다.',
      'Ini bukan client id sebuah program.',
    );
  }
  if (entry.until != null && entry.until < entry.from) {
    return say('until', 'It would end before it begins.', '시작 전에 끝납니다.', 'Ini akan berakhir sebelum dimulai.');
  }
  return addressRefusal(entry, say);
}

function addressRefusal(
  { channel, address }: TrusteeEntry,
  say: (field: string, en: string, ko: string, id: string) => Refusal,
): Refusal | null {
  const given = address?.trim();
  if (!given) return null;
  if (channel === 'HAND') {
    return say(
      'address',
      'Who is told by hand has no address here.',
      '직접 알리는 경우 주소를 두지 않습니다.',
      'Yang diberi tahu secara manual tidak memiliki alamat di sini.',
    );
  }
  if (channel === 'MAIL' && !mailAddress.test(given)) {
    return say('address', 'This is no mail address.', '메일 주소가 아닙니다.', 'Ini bukan alamat surel.');
  }
  if (channel === 'WEBHOOK' && webhookUrlProblem(given) !== null) {
    return say(
      'address',
      'A webhook is an https:// address without user name or fragment.',
      '웹훅은 사용자 이름이나 조각이 없는 https:// 주소입니다.',
      'Webhook adalah alamat https:// tanpa nama pengguna atau fragmen.',
    );
  }
  return null;
}

export const noSuchTrustee = (language: Language): Refusal => ({
  code: 'NOT_FOUND',
  field: 'id',
  message: {
    en: 'There is no such trustee, or no address of it is kept.',
    ko: '그런 수탁자가 없거나 주소가 보관되어 있지 않습니다.',
    id: 'Tidak ada penerima kuasa seperti itu, atau alamatnya tidak disimpan.',
  }[language],
});
