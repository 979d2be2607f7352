// Why a membership could not be ended, in the languages of the house. No sentence holds a personal value.
import type { Language } from '@clounge/shared/caller';
import type { WithdrawalFault } from './membership.entity.ts';

interface Words {
  message: string;
  wayOut: string;
}

export const withdrawalWords: Record<WithdrawalFault | 'NOT_A_MEMBER', Record<Language, Words>> = {
  NOT_A_MEMBER: {
    en: {
      message: 'Nobody of this id is a member.',
      wayOut: 'Look the person up again; perhaps the membership was destroyed.',
    },
    ko: { message: '이 번호의 회원이 없습니다.', wayOut: '다시 검색해 주세요. 이미 파기되었을 수 있습니다.' },
    id: {
      message: 'Tidak ada anggota dengan id ini.',
      wayOut: 'Cari lagi orangnya; mungkin keanggotaannya sudah dimusnahkan.',
    },
  },
  WITHDREW_BEFORE_JOINING: {
    en: { message: 'A withdrawal cannot lie before joining.', wayOut: 'Give the time at which the membership ended.' },
    ko: { message: '탈퇴 시각은 가입 시각보다 앞설 수 없습니다.', wayOut: '회원 자격이 끝난 시각을 입력해 주세요.' },
    id: {
      message: 'Pengunduran diri tidak dapat mendahului pendaftaran.',
      wayOut: 'Berikan waktu berakhirnya keanggotaan.',
    },
  },
  WITHDRAWAL_IN_FUTURE: {
    en: {
      message: 'A withdrawal cannot lie in the future.',
      wayOut: 'Withdraw at that time, or give a time that has passed.',
    },
    ko: {
      message: '탈퇴 시각은 미래일 수 없습니다.',
      wayOut: '그 시각이 된 후에 처리하거나, 지난 시각을 입력해 주세요.',
    },
    id: {
      message: 'Pengunduran diri tidak dapat terjadi di masa depan.',
      wayOut: 'Lakukan pada waktunya, atau berikan waktu yang sudah lewat.',
    },
  },
};
