// The letter to those in charge when the virus scanner has not answered for a while.
import type { Language } from '@clounge/shared/caller';
import type { Wording } from './wording.ts';

export const scannerSilent: Record<Language, Wording> = {
  en: {
    subject: (reference) => `The virus scanner (${reference}) does not answer`,
    body: (reference) =>
      `The virus scanner (${reference}) has not judged any file for an hour or more. Mail with attachments waits, and uploads are refused. Nothing is lost, but the clocks of the law run from the day on which a message came. Please tell whoever runs the system.`,
  },
  ko: {
    subject: (reference) => `악성코드 검사기(${reference}) 응답 없음`,
    body: (reference) =>
      `악성코드 검사기(${reference})가 한 시간 이상 파일을 판정하지 못하고 있습니다. 첨부파일이 있는 메일은 대기하고 업로드는 거부됩니다. 유실되는 것은 없지만 법정 기한은 메일이 도착한 날부터 계산됩니다. 시스템 운영자에게 알려 주세요.`,
  },
  id: {
    subject: (reference) => `Pemindai virus (${reference}) tidak menjawab`,
    body: (reference) =>
      `Pemindai virus (${reference}) tidak menilai berkas apa pun selama satu jam atau lebih. Surel dengan lampiran menunggu, dan unggahan ditolak. Tidak ada yang hilang, tetapi tenggat hukum dihitung sejak hari surel tiba. Mohon beri tahu pengelola sistem.`,
  },
};
