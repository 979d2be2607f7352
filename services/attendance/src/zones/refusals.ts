// Why a zone is not taken, in the reader's language.
import { refusalsOf, type RefusalWords } from '../sentences.ts';
import type { ShapeFault } from './geometry.ts';

type ZoneCode =
  | `ZONE_${ShapeFault}`
  | 'ZONE_NAME'
  | 'ZONE_NAME_OF_HOME'
  | 'ZONE_DAYS'
  | 'ZONE_CHANGED'
  | 'ZONE_ENDED'
  | 'TOO_MANY_ZONES'
  | 'NOT_FOUND';

const draw = {
  en: 'Draw it anew on the grid, or type its corners.',
  ko: '격자 위에 다시 그리거나 꼭짓점을 입력하세요.',
  id: 'Gambar ulang di kisi, atau ketik titik-titiknya.',
};

const words: Readonly<Record<ZoneCode, RefusalWords>> = {
  ZONE_UNREADABLE: {
    field: 'geometry',
    message: {
      en: 'This is neither a circle nor a polygon.',
      ko: '원도 다각형도 아닙니다.',
      id: 'Ini bukan lingkaran dan bukan poligon.',
    },
    wayOut: draw,
  },
  ZONE_OUTSIDE_THE_EARTH: {
    field: 'geometry',
    message: {
      en: 'A corner lies outside of the map.',
      ko: '꼭짓점이 지도 밖에 있습니다.',
      id: 'Ada titik di luar peta.',
    },
    wayOut: draw,
  },
  ZONE_TOO_SMALL: {
    field: 'geometry',
    message: {
      en: 'A zone is at least a circle of 100 m radius, or as large: a smaller one would tell where somebody stood.',
      ko: '구역은 반경 100m 이상의 원이거나 그만한 넓이여야 합니다. 더 작으면 사람이 서 있던 곳이 드러납니다.',
      id: 'Zona paling kecil lingkaran beradius 100 m, atau seluas itu: yang lebih kecil menunjukkan tempat seseorang berdiri.',
    },
    wayOut: { en: 'Make it larger.', ko: '더 크게 그리세요.', id: 'Perbesar zona itu.' },
  },
  ZONE_TOO_LARGE: {
    field: 'geometry',
    message: {
      en: 'A zone is at most a circle of 20 km radius, or as large.',
      ko: '구역은 반경 20km의 원 넓이까지 가능합니다.',
      id: 'Zona paling besar lingkaran beradius 20 km, atau seluas itu.',
    },
    wayOut: { en: 'Make several zones of it.', ko: '여러 구역으로 나누세요.', id: 'Bagi menjadi beberapa zona.' },
  },
  ZONE_TOO_FEW_CORNERS: {
    field: 'geometry',
    message: {
      en: 'A polygon has at least 3 corners.',
      ko: '다각형에는 꼭짓점이 3개 이상 있어야 합니다.',
      id: 'Poligon memiliki paling sedikit 3 titik.',
    },
    wayOut: draw,
  },
  ZONE_TOO_MANY_CORNERS: {
    field: 'geometry',
    message: {
      en: 'A polygon has at most 100 corners.',
      ko: '다각형의 꼭짓점은 최대 100개입니다.',
      id: 'Poligon memiliki paling banyak 100 titik.',
    },
    wayOut: draw,
  },
  ZONE_CROSSES_ITSELF: {
    field: 'geometry',
    message: {
      en: 'The sides of the polygon cross or touch one another.',
      ko: '다각형의 변이 서로 교차하거나 닿습니다.',
      id: 'Sisi-sisi poligon saling memotong atau bersentuhan.',
    },
    wayOut: draw,
  },
  ZONE_NAME: {
    field: 'name',
    message: {
      en: 'A zone has a name of 1 to 60 characters, and no position in it.',
      ko: '구역 이름은 1~60자이며 위치 값을 넣을 수 없습니다.',
      id: 'Nama zona 1 sampai 60 karakter, tanpa posisi di dalamnya.',
    },
    wayOut: {
      en: 'Name it after the place of work, such as “Head office”.',
      ko: '‘본사’처럼 일하는 곳의 이름을 쓰세요.',
      id: 'Namai menurut tempat kerjanya, misalnya “Kantor pusat”.',
    },
  },
  ZONE_NAME_OF_HOME: {
    field: 'name',
    message: {
      en: 'A home is no zone of a company: it stays on the person’s own device.',
      ko: '집은 회사의 구역이 될 수 없으며 본인 기기에만 남습니다.',
      id: 'Rumah bukan zona perusahaan: ia tetap di perangkat orangnya.',
    },
    wayOut: {
      en: 'The person sets it on their phone, with “I am at home now”.',
      ko: '본인이 휴대전화에서 ‘지금 집에 있습니다’로 정합니다.',
      id: 'Orangnya menetapkannya di ponsel, dengan “Saya di rumah sekarang”.',
    },
  },
  ZONE_DAYS: {
    field: 'activeUntil',
    message: {
      en: 'The last day lies before the first.',
      ko: '종료일이 시작일보다 빠릅니다.',
      id: 'Hari terakhir mendahului hari pertama.',
    },
    wayOut: {
      en: 'Choose a later day, or none.',
      ko: '더 늦은 날을 고르거나 비워 두세요.',
      id: 'Pilih hari yang lebih akhir, atau kosongkan.',
    },
  },
  ZONE_CHANGED: {
    field: 'version',
    message: {
      en: 'Somebody changed this zone meanwhile.',
      ko: '그 사이에 다른 사람이 이 구역을 변경했습니다.',
      id: 'Zona ini sudah diubah orang lain.',
    },
    wayOut: { en: 'Look at it again, then change it.', ko: '다시 확인한 뒤 변경하세요.', id: 'Lihat lagi, lalu ubah.' },
  },
  ZONE_ENDED: {
    field: 'zoneId',
    message: { en: 'This zone has ended.', ko: '이미 종료된 구역입니다.', id: 'Zona ini sudah berakhir.' },
    wayOut: { en: 'Make a new zone.', ko: '새 구역을 만드세요.', id: 'Buat zona baru.' },
  },
  TOO_MANY_ZONES: {
    field: 'organizationId',
    message: {
      en: 'A company has at most {most} zones.',
      ko: '회사당 구역은 최대 {most}개입니다.',
      id: 'Satu perusahaan paling banyak {most} zona.',
    },
    wayOut: {
      en: 'End one that is not needed.',
      ko: '필요 없는 구역을 종료하세요.',
      id: 'Akhiri zona yang tidak perlu.',
    },
  },
  NOT_FOUND: {
    field: 'organizationId',
    message: {
      en: 'There is no such company or zone in your reach.',
      ko: '귀하의 권한 범위에 그런 회사나 구역이 없습니다.',
      id: 'Tidak ada perusahaan atau zona seperti itu dalam jangkauan Anda.',
    },
    wayOut: { en: 'Choose it from the list.', ko: '목록에서 선택하세요.', id: 'Pilih dari daftar.' },
  },
};

export const zoneRefusal = refusalsOf(words);
