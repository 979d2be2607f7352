// The words of the consent to location, version by version. A version that was shown is never changed: a new wording is a new version.
import type { Sentence } from '../sentences.ts';

export interface Wording {
  version: string;
  text: Sentence;
}

/** What is shown now. */
export const currentWording: Wording = {
  version: 'location-1',
  text: {
    en:
      'When I press a button to mark attendance, this page may ask my device where I am and compare it with my company’s zones, on the device. ' +
      'My position is not sent, not stored and not given to anybody; it is forgotten as soon as it was compared. ' +
      'Kept are the kind of mark, the time and whether it was accepted, and for six months the fact that a comparison took place. ' +
      'I may refuse or withdraw at any time without disadvantage: then I mark with the code of the kiosk, or a manager confirms it.',
    ko:
      '출퇴근 버튼을 누르면 이 페이지가 기기에 현재 위치를 묻고 회사의 구역과 기기 안에서 비교하는 데 동의합니다. ' +
      '위치는 전송되거나 저장되거나 제3자에게 제공되지 않으며, 비교가 끝나는 즉시 지워집니다. ' +
      '기록의 종류와 시각, 승인 여부가 보관되고, 비교가 있었다는 사실은 6개월간 보관됩니다. ' +
      '언제든지 불이익 없이 거부하거나 철회할 수 있으며, 그때는 키오스크 코드나 관리자의 확인으로 기록합니다.',
    id:
      'Saat saya menekan tombol kehadiran, halaman ini boleh menanyakan lokasi saya kepada perangkat dan membandingkannya dengan zona perusahaan, di perangkat itu sendiri. ' +
      'Posisi saya tidak dikirim, tidak disimpan, dan tidak diberikan kepada siapa pun; posisi dilupakan segera setelah dibandingkan. ' +
      'Yang disimpan adalah jenis tanda, waktu, dan diterima atau tidaknya, serta selama enam bulan fakta bahwa perbandingan terjadi. ' +
      'Saya boleh menolak atau menarik persetujuan kapan saja tanpa kerugian: saya lalu memakai kode kios, atau pengelola mengonfirmasi.',
  },
};
