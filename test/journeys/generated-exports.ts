// Invented exports of any shape that an operator's systems write: names of three languages, duplicates, faults, quotes, BOM, CRLF, blank lines.
// The same for the same seed. Says nothing of what must become of a row: that is the oracle's.

export type Row = Readonly<Record<string, string>>;

/** A line of a file: a row, or bytes that are none. */
export type Line = { row: Row } | { bytes: Buffer };

/** Small repeatable randomness (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  number(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  below = (limit: number): number => Math.floor(this.number() * limit);
  chance = (share: number): boolean => this.number() < share;
  of<T>(some: readonly T[]): T {
    const one = some[this.below(some.length)];
    if (one === undefined) throw new Error('Nothing to choose from.');
    return one;
  }

  shuffled<T>(some: readonly T[]): T[] {
    return some
      .map((one) => ({ one, place: this.number() }))
      .sort((a, b) => a.place - b.place)
      .map(({ one }) => one);
  }
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Writes a file in one of the ways that programs write CSV; answers it with the line on which each entry begins. */
export function written(
  dice: Dice,
  columns: readonly string[],
  lines: readonly Line[],
): { file: Buffer; at: number[] } {
  const order = dice.shuffled(columns);
  const end = dice.of(['\n', '\r\n']);
  const always = dice.chance(0.3);
  const parts: Buffer[] = [];
  const at: number[] = [];
  let line = 1;
  const put = (bytes: Buffer) => {
    parts.push(bytes, Buffer.from(end));
    line += bytes.toString('latin1').split('\n').length;
  };
  if (dice.chance(0.5)) parts.push(Buffer.from('\uFEFF'));
  const head = (name: string) => dice.of([name, name, name.toUpperCase(), ` ${name.replaceAll('_', ' ')} `]);
  put(Buffer.from(order.map(head).join(',')));
  for (const one of lines) {
    while (dice.chance(0.03)) put(Buffer.from(dice.of(['', '   '])));
    at.push(line);
    if ('bytes' in one) put(one.bytes);
    else {
      const cells = order.map((column) => one.row[column] ?? '');
      const cell = (text: string) => (always || dice.chance(0.05) || /[",\r\n]/.test(text) ? quoted(text) : text);
      put(Buffer.from(cells.map(cell).join(',')));
    }
  }
  const last = dice.of(['line end', 'blank lines', 'nothing']);
  if (last === 'blank lines') for (const blank of ['', ' ', '']) put(Buffer.from(blank));
  if (last === 'nothing') parts.pop();
  return { file: Buffer.concat(parts), at };
}

/** Lines that are no rows, whatever the kind: each in a way of its own. */
export const broken = (dice: Dice): Buffer =>
  dice.of([
    Buffer.from('a,b"c,d'),
    Buffer.from('"closed"again,x'),
    Buffer.from('\xe9t\xe9,\xff\xfe', 'latin1'),
    Buffer.from('too,few'),
  ]);

const given = ['Gilda', 'Anggabaya', 'Eka', 'Ida', 'Nardi', 'John', 'Lisa', 'Sutan Karya', 'Ayu', 'O’Brien'];
const family = ['Riyanti', 'Halim', 'Waluyo', 'Pratiwi', 'Hutapea', 'Miller', 'Siregar', 'St. John', 'Ñandú'];
const korean = ['김현정', '이서준', '박지우', '최하은', '남궁민수', '정도윤', '강 예은'];
const formulas = ['=HYPERLINK("http://x.example";"x")', '+1+1', '@SUM(A1:A9)', '-2+3', '\t=1'];

export function nameOf(dice: Dice): string {
  const kind = dice.number();
  if (kind < 0.25) return dice.of(korean);
  if (kind < 0.3) return dice.of(formulas).trim();
  const name = `${dice.of(given)} ${dice.of(family)}`;
  return kind < 0.4 ? `Ir. ${name}, M.Farm` : kind < 0.45 ? `${name} "${dice.of(given)}"` : name;
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** An instant between two years, in one of the forms of ISO 8601. */
export function instantIn(dice: Dice, from: number, to: number): string {
  const day = `${from + dice.below(to - from)}-${pad(1 + dice.below(12))}-${pad(1 + dice.below(28))}`;
  return `${day}T${pad(dice.below(24))}:${pad(dice.below(60))}:00${dice.of(['Z', '+07:00', '+09:00', '-03:30'])}`;
}

/** The same instant or letters, written otherwise. */
export const otherCase = (dice: Dice, text: string): string =>
  Array.from(text, (letter) => (dice.chance(0.5) ? letter.toUpperCase() : letter.toLowerCase())).join('');

export const columns = {
  customers:
    'company_registration_no,business_name,representative,representative_contact,representative_email,address,locale,google_workspace,attendance_service',
  members:
    'company_registration_no,employee_no,name,email,organization,position,title,grade,birthday,mobile,joined_at,withdrew_at,marketing_consent,locale',
  contacts: 'company_registration_no,name,department,phone,email,account_information',
  contracts: 'contract_no,company_registration_no,service,concluded_at,withdrawn_at',
  invoices: 'invoice_no,contract_no,amount,currency,issued_at,paid_at,supplied_at',
  attendance: 'email,kind,marked_at,zone,verdict',
  logins: 'email,at,ip,user_agent',
} as const;
export type Kind = keyof typeof columns;
export const kinds = Object.keys(columns) as Kind[];

const companyOf = (dice: Dice) => String(88_000_000_000 + dice.below(6) * 7);
const emailOf = (dice: Dice) => `u${dice.below(90)}@c${dice.below(3)}.example`;
const contractOf = (dice: Dice) => `G-${dice.below(25)}`;

/** Faults of a member's row, each alone in its row. */
const memberFaults: readonly Row[] = [
  { name: '' },
  { name: ' \u00a0\u3000' },
  { name: '\u200b' },
  { email: 'no-at.example' },
  { email: 'two words@c1.example' },
  { email: '' },
  { birthday: '2023-02-29' },
  { birthday: '31/12/1990' },
  { birthday: '2026-11-02' },
  { company_registration_no: '77000000000' },
  { company_registration_no: '' },
  { joined_at: '2025-05-05T00:00:00Z', withdrew_at: '2025-05-04T23:59:59Z' },
  { joined_at: '', withdrew_at: '2026-11-01T11:00:00+07:00' },
];

const makers: Record<Kind, (dice: Dice) => Row> = {
  customers: (dice) => ({
    company_registration_no: dice.chance(0.05)
      ? '12'
      : dice.of([companyOf(dice), companyOf(dice).replace(/^(\d{3})/, '$1-')]),
    business_name: dice.chance(0.05)
      ? ' '
      : `${dice.of(['PT', 'CV', '주식회사'])} ${dice.of(family)}, ${dice.of(given)}`,
    representative: nameOf(dice),
    address: dice.chance(0.4) ? 'Jl. Mawar No. 1,\n"Blok B"\nBandung' : '',
    locale: dice.of(['id', 'ko', 'en', '']),
    google_workspace: dice.of(['yes', 'no', '']),
  }),
  members: (dice) => ({
    company_registration_no: companyOf(dice),
    employee_no: dice.of([`E${dice.below(60)}`, `e${dice.below(60)}`]),
    name: nameOf(dice),
    email: dice.chance(0.2) ? otherCase(dice, emailOf(dice)) : emailOf(dice),
    organization: dice.of(['Sales > Jakarta', 'R&D, Platform', '']),
    position: dice.of(['Engineer, textile', '']),
    birthday: dice.of(['1990-01-31', '2000-02-29', '']),
    mobile: dice.of(['+62 (29) 612 1631', '0812 345 678', '']),
    joined_at: dice.chance(0.8) ? instantIn(dice, 2019, 2024) : '',
    withdrew_at: dice.chance(0.15) ? instantIn(dice, 2025, 2026) : '',
    marketing_consent: dice.of(['yes', 'no']),
    locale: dice.of(['en', 'ko', 'id']),
    ...(dice.chance(0.25) ? dice.of(memberFaults) : {}),
  }),
  contacts: (dice) => ({
    company_registration_no: dice.chance(0.1) ? '77000000000' : companyOf(dice),
    name: dice.of([nameOf(dice), '']),
    phone: dice.of(['084 478 4278', '+82-2-1234', '']),
    email: dice.of([`bill${dice.below(9)}@c${dice.below(3)}.example`, '']),
    account_information: dice.of(['GB53JULA95654742733616', '']),
  }),
  contracts: (dice) => ({
    contract_no: contractOf(dice),
    company_registration_no: dice.chance(0.1) ? '77000000000' : companyOf(dice),
    service: dice.of(['Attendance', 'Groupware']),
    concluded_at: instantIn(dice, 2018, 2022),
    withdrawn_at: dice.chance(0.3) ? instantIn(dice, 2017, 2026) : '',
  }),
  invoices: (dice) => ({
    invoice_no: `GI-${dice.below(120)}`,
    contract_no: contractOf(dice),
    amount: dice.chance(0.05) ? '1,000' : dice.of(['1000000', '0.5', '007.25']),
    currency: dice.of(['IDR', 'KRW']),
    issued_at: instantIn(dice, 2020, 2023),
    paid_at: dice.chance(0.6) ? instantIn(dice, 2022, 2025) : '',
    supplied_at: dice.chance(0.6) ? instantIn(dice, 2020, 2025) : '',
  }),
  attendance: (dice) => ({
    email: dice.chance(0.2) ? otherCase(dice, emailOf(dice)) : emailOf(dice),
    kind: dice.of(['CLOCK_IN', 'CLOCK_OUT', 'clock_in', 'LUNCH']),
    marked_at: `2026-0${1 + dice.below(3)}-0${1 + dice.below(3)}T0${dice.below(3)}:00:00${dice.of(['Z', '+07:00'])}`,
    zone: dice.of(['HQ', '']),
    verdict: dice.of(['INSIDE', 'OUTSIDE']),
  }),
  logins: (dice) => ({
    email: emailOf(dice),
    at: dice.chance(0.1)
      ? '2026-11-01T04:00:00Z'
      : `2026-10-0${1 + dice.below(3)}T0${dice.below(3)}:00:00${dice.of(['Z', '+07:00'])}`,
    ip: dice.of(['192.0.2.1', '2001:db8::1', '', '999.1.1.1']),
    user_agent: dice.of(['Mozilla/5.0 (X11; "quoted")', 'curl, 8', '']),
  }),
};

/** So many lines of a kind; some rows come twice, and some lines are none. */
export function linesOf(dice: Dice, kind: Kind, count: number): Line[] {
  const lines: Line[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = lines.length > 0 ? dice.of(lines) : null;
    if (dice.chance(0.03)) lines.push({ bytes: broken(dice) });
    else if (before && dice.chance(0.08)) lines.push(before);
    else lines.push({ row: makers[kind](dice) });
  }
  return lines;
}
