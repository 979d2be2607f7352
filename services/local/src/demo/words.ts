// Names that the invented demo set is made of, in the three languages of the product.

export type Language = 'en' | 'ko' | 'id';

export interface Company {
  /** Company registration number. */
  number: string;
  name: string;
  domain: string;
  address: string;
  locale: Language;
  /** Whether the attendance service is contracted. */
  attendance: boolean;
}

export const companies: readonly Company[] = [
  {
    number: '029100000011',
    name: 'PT Melati Nusantara',
    domain: 'melati.example',
    address: 'Jl. Anggrek No. 12, Bandung',
    locale: 'id',
    attendance: true,
  },
  {
    number: '029100000022',
    name: 'PT Samudra Teknik Tbk',
    domain: 'samudra.example',
    address: 'Jl. Pelabuhan No. 7, Surabaya',
    locale: 'id',
    attendance: false,
  },
  {
    number: '029100000033',
    name: '(주) 하늘다리',
    domain: 'haneul.example',
    address: '서울특별시 마포구 가상로 15',
    locale: 'ko',
    attendance: true,
  },
  {
    number: '029100000044',
    name: '주식회사 솔바람',
    domain: 'solbaram.example',
    address: '부산광역시 해운대구 예시길 3',
    locale: 'ko',
    attendance: false,
  },
  {
    number: '029100000055',
    name: 'Harbour & Finch Ltd',
    domain: 'finch.example',
    address: '9 Specimen Street, Example Quay',
    locale: 'en',
    attendance: true,
  },
  {
    number: '029100000066',
    name: 'CV Cahaya Timur',
    domain: 'cahaya.example',
    address: '',
    locale: 'id',
    attendance: false,
  },
];

export const givenNames: Record<Language, readonly string[]> = {
  id: [
    'Adi',
    'Bunga',
    'Citra',
    'Dimas',
    'Eka',
    'Fajar',
    'Gita',
    'Hendra',
    'Indah',
    'Joko',
    'Kirana',
    'Laras',
    'Made',
    'Nanda',
    'Putri',
    'Rizky',
    'Sinta',
    'Wahyu',
  ],
  ko: ['민준', '서연', '도윤', '하은', '지호', '수빈', '예준', '유진', '현우', '지아', '태윤', '은서'],
  en: [
    'Alice',
    'Benjamin',
    'Clara',
    'Daniel',
    'Edith',
    'Frederick',
    'Grace',
    'Henry',
    'Isla',
    'Oliver',
    'Ruth',
    'Thomas',
  ],
};

export const familyNames: Record<Language, readonly string[]> = {
  id: ['Santoso', 'Wijaya', 'Kusuma', 'Pratama', 'Nugroho', 'Saputra', 'Hartono', 'Permata', 'Siregar', 'Utami'],
  ko: ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'],
  en: ['Ashdown', 'Bellamy', 'Carrow', 'Dunmore', 'Eastwick', 'Fairley', 'Greaves', 'Holloway', 'Ingram', 'Jessop'],
};

export const units = [
  'Sales > Jakarta',
  'Sales > Seoul',
  'R&D > Platform',
  'Operations > Surabaya',
  'Finance',
  'HR',
  'Support',
] as const;
export const positions = ['Accountant', 'Engineer', 'Planner', 'Designer', '연구원', 'Analis', ''] as const;
