// To whom a case may be given: somebody who is designated now and works in cases. Says nothing of who they are.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { Sources } from '../sources.ts';

const field = 'staffNumber';
const wordings = {
  BAD_USER_INPUT: {
    field,
    message: { en: 'This is no staff number.', ko: '직원 번호가 아닙니다.', id: 'Ini bukan nomor petugas.' },
    wayOut: { en: 'It looks like S-0004.', ko: '예: S-0004', id: 'Contohnya S-0004.' },
  },
  NOT_DESIGNATED: {
    field,
    message: {
      en: 'Nobody is designated under this number now.',
      ko: '현재 이 번호로 지정된 직원이 없습니다.',
      id: 'Saat ini tidak ada petugas yang ditunjuk dengan nomor ini.',
    },
    wayOut: { en: 'Look the number up again.', ko: '번호를 다시 확인하세요.', id: 'Periksa lagi nomornya.' },
  },
  NO_ROLE: {
    field,
    message: {
      en: 'Whoever has this number does not work in cases: they could not open it.',
      ko: '이 번호의 직원은 사건을 처리하는 권한이 없어 열 수 없습니다.',
      id: 'Petugas dengan nomor ini tidak menangani kasus, jadi tidak dapat membukanya.',
    },
    wayOut: {
      en: 'Choose somebody of support, a handler, or a person in charge.',
      ko: '지원 담당자, 처리 담당자 또는 책임자를 선택하세요.',
      id: 'Pilih petugas dukungan, penangan, atau penanggung jawab.',
    },
  },
} as const satisfies Record<string, RefusalWording>;

const shape = /^S-\d{4,8}$/;
const workInCases: readonly string[] = ['officer', 'deputy', 'handler', 'support'];
const question = 'query AtWork($numbers: [String!]!) { staffAtWork(staffNumbers: $numbers) { number roles } }';

/** Why nobody under this number can be given a case; null where somebody can. Throws `Refused` UNAVAILABLE. */
export async function assigneeRefusal(
  { peers }: Pick<Sources, 'peers'>,
  staffNumber: string,
  language: Language,
): Promise<Refusal | null> {
  const refuse = (code: keyof typeof wordings) => refusalIn(code, wordings[code], language);
  if (!shape.test(staffNumber)) return refuse('BAD_USER_INPUT');
  const { staffAtWork } = await peers.call<{ staffAtWork: { number: string; roles: string[] }[] }>(
    'identity',
    question,
    {
      numbers: [staffNumber],
    },
  );
  const found = staffAtWork.find(({ number }) => number === staffNumber);
  if (!found) return refuse('NOT_DESIGNATED');
  return found.roles.some((role) => workInCases.includes(role)) ? null : refuse('NO_ROLE');
}
