// Why the door stays shut, and the way out, in the language of who asked. Purposes stand by their ids: that is what a program states.
import { refusalIn, type Caller, type RefusalWording } from '../caller/index.ts';
import { Refused } from '../errors/index.ts';

const wordings = {
  ELSEWHERE: {
    message: {
      en: 'This is outside your organization.',
      ko: '소속 조직 밖의 정보입니다.',
      id: 'Ini di luar organisasi Anda.',
    },
  },
  OUTSIDE_CASE: {
    field: 'clounge-case',
    message: {
      en: 'The case that you work in is closed, is somebody else’s, or does not name this person.',
      ko: '작업 중인 사건이 종결되었거나, 다른 사람의 사건이거나, 이 사람에 관한 사건이 아닙니다.',
      id: 'Perkara yang Anda kerjakan sudah ditutup, milik orang lain, atau tidak menyebut orang ini.',
    },
    wayOut: {
      en: 'Open the case that names this person.',
      ko: '이 사람에 관한 사건을 여세요.',
      id: 'Buka perkara yang menyebut orang ini.',
    },
  },
  ROLE: {
    field: 'clounge-purpose',
    message: {
      en: 'Your role may not open {recordClass} for the purpose “{purpose}”.',
      ko: '회원님의 역할로는 “{purpose}” 목적으로 {recordClass} 기록을 열 수 없습니다.',
      id: 'Peran Anda tidak boleh membuka {recordClass} untuk tujuan “{purpose}”.',
    },
    wayOut: {
      en: 'Ask the person in charge of personal information, or open the case that needs it.',
      ko: '개인정보 보호책임자에게 문의하거나, 이 정보가 필요한 사건을 여세요.',
      id: 'Tanyakan kepada penanggung jawab data pribadi, atau buka perkara yang memerlukannya.',
    },
  },
  PURPOSE: {
    field: 'clounge-purpose',
    message: {
      en: 'Your role may not open {recordClass} for the purpose “{purpose}”.',
      ko: '“{purpose}” 목적으로는 {recordClass} 기록을 열 수 없습니다.',
      id: '{recordClass} tidak boleh dibuka untuk tujuan “{purpose}”.',
    },
    wayOut: {
      en: 'State a purpose of Art. 2 for this record class: {named}.',
      ko: '처리방침 제2조가 이 기록 유형에 정한 목적을 고르세요: {named}.',
      id: 'Nyatakan tujuan Pasal 2 untuk kelas catatan ini: {named}.',
    },
  },
} as const satisfies Record<string, RefusalWording>;

/** The `Refused` FORBIDDEN to throw. */
export function shut(
  { language }: Pick<Caller, 'language'>,
  why: keyof typeof wordings,
  facts: Readonly<Record<string, string>> = {},
): Refused {
  const { code, message, field, wayOut } = refusalIn('FORBIDDEN', wordings[why], language, facts);
  return new Refused(code, message, { ...(field ? { field } : {}), ...(wayOut ? { wayOut } : {}) });
}
