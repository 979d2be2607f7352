// How the requester of a recovery was verified: a closed list, because free words would hold the very data that were shown.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

export type RequesterVerification = 'SIGNED_IN' | 'CALL_BACK' | 'DOCUMENT_SEEN' | 'WRITTEN_REQUEST' | 'AGENT_MANDATE';

/**
 * Why staff may not act on this; null where they may. Who is signed in acts for themselves, so for staff that is no verification.
 * Art. 6(5).
 */
export function verificationRefusal(
  verification: RequesterVerification | null | undefined,
  language: Language,
): Refusal | null {
  if (verification && verification !== 'SIGNED_IN') return null;
  return {
    code: 'VERIFICATION_WANTED',
    field: 'verification',
    message: {
      en: 'It is not said how the requester was verified.',
      ko: '요청자를 어떻게 확인했는지 입력되지 않았습니다.',
      id: 'Belum dikatakan bagaimana pemohon diverifikasi.',
    }[language],
    wayOut: {
      en: 'Verify who asks, by calling back, a document, a written request or an agent’s mandate, and say which (Art. 6(5)).',
      ko: '회신 전화, 서류, 서면 요청 또는 대리인의 위임장으로 요청자를 확인하고 그 방법을 선택하세요 (제6조 제5항).',
      id: 'Verifikasi pemohon dengan menelepon balik, dokumen, permintaan tertulis atau surat kuasa, lalu pilih caranya (Pasal 6(5)).',
    }[language],
  };
}
