// What guardians and wards are told, in their language. Letters to a guardian never say what kind of ward it is about; letters to a ward say whose
// consent holds and how to ask for their own rights.
import type { Language } from '@clounge/shared/caller';
import { dayInWords, startOfDay, type Policy } from '@clounge/shared/policy';
import type { GuardianConsent, GuardianRefusalReason } from './guardian-consent.entity.ts';

export const guardianLetterKinds = [
  'RECEIVED',
  'PAPERS_MISSING',
  'GRANTED',
  'REFUSED',
  'LAPSED',
  'FROZEN',
  'RELEASED',
  'ENDS_SOON',
  'ENDED',
  'WARD_VERIFIED',
  'WARD_ENDED',
  'CAME_OF_AGE',
] as const;
export type GuardianLetterKind = (typeof guardianLetterKinds)[number];

type Sentence = Record<Language, string>;
interface Words {
  subject: Sentence;
  text: Sentence;
}

const reasons: Record<GuardianRefusalReason, Sentence> = {
  OWN_CONSENT: {
    en: 'the person is old enough to consent themselves',
    ko: '본인이 직접 동의할 수 있는 나이입니다',
    id: 'orang itu sudah cukup umur untuk menyetujui sendiri',
  },
  NOT_GUARDIAN: {
    en: 'the papers do not show that you are the guardian',
    ko: '제출된 서류로 보호의무자임을 확인할 수 없습니다',
    id: 'dokumen tidak menunjukkan bahwa Anda walinya',
  },
  NOT_FOR_PROTECTION: {
    en: 'the consent is not for the protection of life or body',
    ko: '생명 또는 신체의 보호를 위한 동의가 아닙니다',
    id: 'persetujuan itu bukan untuk melindungi jiwa atau tubuh',
  },
  PAPERS_DOUBTFUL: {
    en: 'the papers could not be relied upon',
    ko: '서류의 진정성을 확인할 수 없습니다',
    id: 'dokumen tidak dapat diandalkan',
  },
};

const words: Record<GuardianLetterKind, Words> = {
  RECEIVED: {
    subject: {
      en: 'Your guardian consent is here',
      ko: '보호의무자 동의 접수 안내',
      id: 'Persetujuan wali Anda diterima',
    },
    text: {
      en: 'Your consent {reference} and its papers are here. We check them and write to you. Nothing about a location happens before.',
      ko: '동의 {reference}와(과) 서류를 접수했습니다. 확인 후 알려 드리며, 그 전에는 위치와 관련된 어떤 일도 하지 않습니다.',
      id: 'Persetujuan {reference} beserta dokumennya sudah kami terima. Kami memeriksanya dan menyurati Anda. Sebelum itu tidak ada apa pun yang menyangkut lokasi.',
    },
  },
  PAPERS_MISSING: {
    subject: {
      en: 'Papers are missing for your guardian consent',
      ko: '보호의무자 동의 서류 보완 요청',
      id: 'Dokumen persetujuan wali belum lengkap',
    },
    text: {
      en: 'Your consent {reference} is here, but a written consent and a document that proves that you are the guardian are both needed (Art. 10(4) of the privacy policy). Please send what is missing by {papersBy}. Nothing was granted, and nothing about a location happens. After that day the case is closed and what you sent is destroyed.',
      ko: '동의 {reference}을(를) 접수했으나, 서면 동의와 보호의무자임을 증명하는 서류가 모두 필요합니다 (개인정보처리방침 제10조 제4항). {papersBy}까지 부족한 서류를 보내 주십시오. 아직 아무것도 인정되지 않았으며 위치와 관련된 일은 일어나지 않습니다. 기한이 지나면 종결되고 보내신 서류는 파기됩니다.',
      id: 'Persetujuan {reference} sudah kami terima, tetapi diperlukan persetujuan tertulis dan dokumen yang membuktikan bahwa Anda wali (Pasal 10(4) kebijakan privasi). Kirimkan yang belum ada paling lambat {papersBy}. Belum ada yang dikabulkan dan tidak ada apa pun yang menyangkut lokasi. Setelah hari itu kasus ditutup dan kiriman Anda dimusnahkan.',
    },
  },
  GRANTED: {
    subject: {
      en: 'Your guardian consent holds',
      ko: '보호의무자 동의 인정 안내',
      id: 'Persetujuan wali Anda berlaku',
    },
    text: {
      en: 'Your consent {reference} holds from {from} until {until}, for the protection of life or body (Art. 10(3)). A position is judged on the device, used once and gone at once; it never reaches us. You may exercise all rights of Art. 6 for the ward, and withdraw this consent at any time with its reference. The papers that you sent are destroyed now.',
      ko: '동의 {reference}은(는) 생명 또는 신체의 보호를 위하여 {from}부터 {until}까지 유효합니다 (제10조 제3항). 위치는 기기에서 판단되어 한 번만 쓰이고 즉시 사라지며 회사에 전송되지 않습니다. 귀하는 보호 대상자를 위하여 제6조의 모든 권리를 행사할 수 있고, 접수번호로 언제든 동의를 철회할 수 있습니다. 제출하신 서류는 지금 파기됩니다.',
      id: 'Persetujuan {reference} berlaku dari {from} sampai {until}, untuk melindungi jiwa atau tubuh (Pasal 10(3)). Posisi dinilai di perangkat, dipakai sekali, dan segera hilang; tidak pernah sampai kepada kami. Anda dapat menjalankan semua hak Pasal 6 untuk orang itu, dan mencabut persetujuan ini kapan saja dengan nomor rujukannya. Dokumen yang Anda kirim dimusnahkan sekarang.',
    },
  },
  REFUSED: {
    subject: {
      en: 'Your guardian consent cannot be taken',
      ko: '보호의무자 동의 거절 안내',
      id: 'Persetujuan wali Anda tidak dapat diterima',
    },
    text: {
      en: 'Your consent {reference} is refused: {reason}. You may send another one, or object by answering this letter; somebody else then looks at it. The papers that you sent are destroyed now.',
      ko: '동의 {reference}은(는) 다음 사유로 인정되지 않았습니다: {reason}. 새로 제출하시거나 이 서신에 회신하여 이의를 제기할 수 있으며, 이 경우 다른 담당자가 검토합니다. 제출하신 서류는 지금 파기됩니다.',
      id: 'Persetujuan {reference} ditolak: {reason}. Anda dapat mengirim yang lain, atau berkeberatan dengan membalas surat ini; orang lain akan memeriksanya. Dokumen yang Anda kirim dimusnahkan sekarang.',
    },
  },
  LAPSED: {
    subject: {
      en: 'Your guardian consent was closed',
      ko: '보호의무자 동의 종결 안내',
      id: 'Persetujuan wali Anda ditutup',
    },
    text: {
      en: 'The missing papers for {reference} did not come in time. The case is closed, nothing was granted, and what you sent is destroyed. You may begin again at any time.',
      ko: '{reference}의 부족한 서류가 기한 내에 도착하지 않아 종결되었습니다. 인정된 것은 없으며 보내신 서류는 파기됩니다. 언제든 다시 신청할 수 있습니다.',
      id: 'Dokumen yang kurang untuk {reference} tidak tiba pada waktunya. Kasus ditutup, tidak ada yang dikabulkan, dan kiriman Anda dimusnahkan. Anda dapat memulai lagi kapan saja.',
    },
  },
  FROZEN: {
    subject: { en: 'A guardian consent is frozen', ko: '보호의무자 동의 정지 안내', id: 'Persetujuan wali dibekukan' },
    text: {
      en: 'There is a dispute about the guardianship. Consent {reference} is not made use of until it is settled: nothing about a location happens.',
      ko: '보호 관계에 분쟁이 있어 정리될 때까지 동의 {reference}은(는) 사용되지 않습니다. 위치와 관련된 일은 일어나지 않습니다.',
      id: 'Ada sengketa tentang perwalian. Persetujuan {reference} tidak dipakai sampai selesai: tidak ada apa pun yang menyangkut lokasi.',
    },
  },
  RELEASED: {
    subject: {
      en: 'A guardian consent holds again',
      ko: '보호의무자 동의 정지 해제 안내',
      id: 'Persetujuan wali berlaku lagi',
    },
    text: {
      en: 'The dispute is settled. Consent {reference} holds again until {until}.',
      ko: '분쟁이 정리되어 동의 {reference}이(가) {until}까지 다시 유효합니다.',
      id: 'Sengketa selesai. Persetujuan {reference} berlaku lagi sampai {until}.',
    },
  },
  ENDS_SOON: {
    subject: {
      en: 'Your guardian consent ends soon',
      ko: '보호의무자 동의 만료 예정 안내',
      id: 'Persetujuan wali Anda segera berakhir',
    },
    text: {
      en: 'Consent {reference} ends on {until}. Where you still are the guardian, send a new written consent and proof before then; else nothing about a location happens after that day.',
      ko: '동의 {reference}은(는) {until}에 만료됩니다. 계속 보호의무자이시면 그 전에 새 서면 동의와 증명 서류를 보내 주십시오. 그러지 않으면 이후 위치와 관련된 일은 일어나지 않습니다.',
      id: 'Persetujuan {reference} berakhir pada {until}. Bila Anda masih wali, kirim persetujuan tertulis dan bukti baru sebelum itu; bila tidak, sesudahnya tidak ada apa pun yang menyangkut lokasi.',
    },
  },
  ENDED: {
    subject: { en: 'A guardian consent ended', ko: '보호의무자 동의 종료 안내', id: 'Persetujuan wali berakhir' },
    text: {
      en: 'Consent {reference} ended. Nothing about a location of the ward happens on its ground any more.',
      ko: '동의 {reference}이(가) 종료되었습니다. 이 동의를 근거로 한 위치 이용은 더 이상 없습니다.',
      id: 'Persetujuan {reference} berakhir. Tidak ada lagi apa pun yang menyangkut lokasi atas dasar itu.',
    },
  },
  WARD_VERIFIED: {
    subject: {
      en: 'Somebody consented for you',
      ko: '보호의무자가 귀하를 위해 동의했습니다',
      id: 'Seseorang menyetujui untuk Anda',
    },
    text: {
      en: 'A guardian consented for you to one-time use of the location when attendance is marked, from {from} until {until} (Art. 10(3) of the privacy policy). The guardian may exercise your rights. If that is not right, write to us: {operator}. It is then frozen until it is settled.',
      ko: '보호의무자가 출퇴근 인증 시 위치의 일회 이용에 귀하를 위해 동의했습니다 ({from}부터 {until}까지, 제10조 제3항). 보호의무자는 귀하의 권리를 행사할 수 있습니다. 사실과 다르면 {operator}에 알려 주십시오. 정리될 때까지 정지됩니다.',
      id: 'Seorang wali menyetujui untuk Anda pemakaian lokasi satu kali saat kehadiran ditandai, dari {from} sampai {until} (Pasal 10(3) kebijakan privasi). Wali dapat menjalankan hak Anda. Bila tidak benar, surati kami: {operator}. Persetujuan lalu dibekukan sampai selesai.',
    },
  },
  WARD_ENDED: {
    subject: {
      en: 'A guardian’s consent for you ended',
      ko: '귀하에 대한 보호의무자 동의 종료',
      id: 'Persetujuan wali untuk Anda berakhir',
    },
    text: {
      en: 'The consent {reference} that a guardian gave for you ended. Attendance goes on without a location: by the code at the entrance or a confirmation of your manager.',
      ko: '보호의무자가 귀하를 위해 한 동의 {reference}이(가) 종료되었습니다. 출퇴근은 위치 없이 입구 코드나 관리자 확인으로 처리됩니다.',
      id: 'Persetujuan {reference} yang diberikan wali untuk Anda berakhir. Kehadiran berlanjut tanpa lokasi: dengan kode di pintu masuk atau konfirmasi manajer.',
    },
  },
  CAME_OF_AGE: {
    subject: {
      en: 'From now on you decide yourself',
      ko: '이제 직접 결정합니다',
      id: 'Mulai sekarang Anda memutuskan sendiri',
    },
    text: {
      en: 'You are old enough to consent yourself. The consent {reference} that a guardian gave for you ended; nothing about your location happens unless you consent in the portal, which you may also refuse. All rights of Art. 6 are yours alone.',
      ko: '이제 스스로 동의할 수 있는 나이입니다. 보호의무자가 한 동의 {reference}은(는) 종료되었으며, 포털에서 직접 동의하지 않는 한 위치와 관련된 일은 없습니다. 동의는 거부할 수 있습니다. 제6조의 모든 권리는 귀하에게 있습니다.',
      id: 'Anda sudah cukup umur untuk menyetujui sendiri. Persetujuan {reference} yang diberikan wali untuk Anda berakhir; tidak ada apa pun yang menyangkut lokasi Anda kecuali Anda menyetujuinya di portal, dan Anda boleh menolak. Semua hak Pasal 6 adalah milik Anda sendiri.',
    },
  },
};

const greeting: Sentence = { en: 'Dear {name},', ko: '{name} 님께,', id: 'Yth. {name},' };

export interface GuardianLetterFacts {
  consent: Pick<GuardianConsent, 'reference' | 'validFrom' | 'validUntil' | 'papersBy' | 'refusedFor'>;
  policy: Policy;
  /** Null where it goes to the ward, whose name is not ours to know. */
  name: string | null;
}

/** Subject and text of a letter. */
export function guardianLetterText(
  kind: GuardianLetterKind,
  { consent, policy, name }: GuardianLetterFacts,
  language: Language,
): { subject: string; text: string } {
  const day = (text: string | null): string =>
    text === null ? '–' : dayInWords(startOfDay(text, policy), policy, language);
  const blanks: Record<string, string> = {
    reference: consent.reference,
    from: day(consent.validFrom),
    until: day(consent.validUntil),
    papersBy: dayInWords(consent.papersBy, policy, language),
    reason: consent.refusedFor === null ? '–' : reasons[consent.refusedFor][language],
    operator: `${policy.operator.name}, ${policy.operator.address}`,
    name: name ?? '',
  };
  const filled = (sentence: Sentence): string =>
    sentence[language].replaceAll(/\{(\w+)\}/g, (_whole, blank: string) => blanks[blank] ?? '–');
  const { subject, text } = words[kind];
  const lines = [
    ...(name === null ? [] : [filled(greeting), '']),
    filled(text),
    '',
    policy.operator.name,
    policy.operator.address,
  ];
  return { subject: `${filled(subject)} (${consent.reference})`, text: lines.join('\n') };
}
