// The words of a printed certificate for what lies outside of the system: trustees, paper and media. In three languages.
import type { Language } from '@clounge/shared/caller';

const en = {
  trustees: 'Who else had the data',
  trusteesNone: 'Nobody else had the data of this list.',
  trustee: 'Trustee and task',
  state: 'By the time of issue',
  confirmed: 'confirmed on {at}',
  outstanding: 'outstanding, due by {at}',
  media: 'Paper and media',
  mediaNone: 'No paper and no media of these people are registered.',
  kind: 'Kind',
  kinds: { PAPER: 'paper', DISC: 'disc', DRIVE: 'drive', TAPE: 'tape', OTHER: 'other' },
  registered: 'Registered',
  destroyed: 'Destroyed',
  remaining: 'Remaining',
  unaccounted: 'Not accounted for',
  later:
    'What was outstanding or remained at the time of issue is confirmed by addenda with the number of this certificate.',
  place: 'Where',
  places: { ARCHIVE: 'archive', SERVICE: 'service' },
};

export type OutsideWords = typeof en;

const ko: OutsideWords = {
  trustees: '이 정보를 가지고 있던 다른 곳',
  trusteesNone: '이 목록의 정보를 가지고 있던 다른 곳은 없습니다.',
  trustee: '수탁자 및 업무',
  state: '발급 시점의 상태',
  confirmed: '{at} 확인',
  outstanding: '미확인, 기한 {at}',
  media: '문서 및 매체',
  mediaNone: '이 사람들에 대하여 등록된 문서나 매체가 없습니다.',
  kind: '종류',
  kinds: { PAPER: '종이', DISC: '디스크', DRIVE: '드라이브', TAPE: '테이프', OTHER: '기타' },
  registered: '등록',
  destroyed: '파기',
  remaining: '남음',
  unaccounted: '불일치',
  later: '발급 시점에 확인되지 않았거나 남아 있던 것은 이 인증서 번호의 추가 문서로 확인됩니다.',
  place: '위치',
  places: { ARCHIVE: '분리 보관소', SERVICE: '서비스' },
};

const id: OutsideWords = {
  trustees: 'Siapa lagi yang memiliki data ini',
  trusteesNone: 'Tidak ada pihak lain yang memiliki data dari daftar ini.',
  trustee: 'Penerima kuasa dan tugasnya',
  state: 'Pada saat diterbitkan',
  confirmed: 'dikonfirmasi pada {at}',
  outstanding: 'belum, batas waktu {at}',
  media: 'Kertas dan media',
  mediaNone: 'Tidak ada kertas atau media dari orang-orang ini yang terdaftar.',
  kind: 'Jenis',
  kinds: { PAPER: 'kertas', DISC: 'cakram', DRIVE: 'penyimpan', TAPE: 'pita', OTHER: 'lainnya' },
  registered: 'Terdaftar',
  destroyed: 'Dimusnahkan',
  remaining: 'Tersisa',
  unaccounted: 'Tidak terhitung',
  later:
    'Yang belum dikonfirmasi atau masih tersisa saat diterbitkan dikonfirmasi dengan adendum bernomor sertifikat ini.',
  place: 'Tempat',
  places: { ARCHIVE: 'arsip', SERVICE: 'layanan' },
};

export const outsideWords: Readonly<Record<Language, OutsideWords>> = { en, ko, id };
