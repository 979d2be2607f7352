// What must become of each row of an export, told row by row as a person with a list and the policy would. Shares no code with the import.
import type { Line, Row } from './generated-exports.ts';

export interface Verdict {
  /** Places in the file of the rows that are refused, with what their reason must say. */
  refused: Map<number, RegExp>;
}

/** How a kind of row is judged. */
interface Rules {
  /** What is wrong with a row whatever else was stored in this file. */
  alone(row: Row): RegExp | null;
  /** What may stand once in a file, with what a second row is told. */
  keys?: (row: Row) => [string, RegExp][];
  /** Puts the row on paper, or says why not. */
  keep(row: Row): RegExp | null;
}

interface Member {
  subject: string;
  email: string;
  /** All that a row says of the person, but for the withdrawal. */
  content: string;
  joinedAt: number | null;
  withdrewAt: number | null;
}

const at = (text: string | undefined): number | null => (text ? Date.parse(text) : null);
const plain = (text: string | undefined): string => (text ?? '').trim();
const company = (row: Row): string => plain(row['company_registration_no']).replaceAll(/[ .-]/g, '');

/** The whole installation, as far as a list on paper knows it. */
export class Paper {
  readonly companies = new Set<string>();
  readonly members = new Map<string, Member>();
  readonly contacts = new Set<string>();
  readonly contracts = new Map<string, { company: string; endedAt: number | null }>();
  readonly invoices = new Map<string, string>();
  readonly marks = new Set<string>();
  readonly logIns = new Set<string>();
  readonly #now: number;

  constructor(now: string) {
    this.#now = Date.parse(now);
  }

  /**
   * Goes through a file in order. A refused row leaves no trace, so that a good one with the same key is taken; a row that shares a key
   * with an earlier one is looked at once that one is decided, after the rest.
   */
  #go(lines: readonly Line[], rules: Rules): Verdict {
    const refused = new Map<number, RegExp>();
    const taken = new Set<string>();
    let waiting: [number, Row][] = [];
    for (const [index, line] of lines.entries()) {
      const why = 'bytes' in line ? /^The (line|row) / : rules.alone(line.row);
      if (why) refused.set(index, why);
      else if ('row' in line) waiting.push([index, line.row]);
    }
    while (waiting.length > 0) {
      const open = new Set<string>();
      const later: typeof waiting = [];
      const fresh: string[] = [];
      for (const [index, row] of waiting) {
        const keys = rules.keys?.(row) ?? [];
        const waits = keys.some(([key]) => open.has(key));
        const twice = keys.find(([key]) => taken.has(key));
        if (!waits && twice) {
          refused.set(index, twice[1]);
          continue;
        }
        for (const [key] of keys) open.add(key);
        const why = waits ? null : rules.keep(row);
        if (waits) later.push([index, row]);
        else if (why) refused.set(index, why);
        else for (const [key] of keys) fresh.push(key);
      }
      for (const key of fresh) taken.add(key);
      waiting = later;
    }
    return { refused };
  }

  customers(lines: readonly Line[]): Verdict {
    return this.#go(lines, {
      alone: (row) =>
        !/^[0-9A-Z]{5,20}$/.test(company(row))
          ? /company_registration_no/
          : plain(row['business_name'])
            ? null
            : /business_name is missing/,
      keys: (row) => [[company(row), /registration number stands in an earlier row/]],
      keep: (row) => {
        this.companies.add(company(row));
        return null;
      },
    });
  }

  memberOf(email: string): Member | null {
    const wanted = plain(email).toLowerCase();
    return [...this.members.values()].find((one) => one.email === wanted) ?? null;
  }

  /** What a row of members lacks by itself. */
  #faultOf(row: Row): RegExp | null {
    if (!plain(row['name']).replaceAll(/[\u200b\u2060\u00a0\u3000 ]/g, '')) return /^missing required name$/;
    if (!/^[^\s@,<>()\u200b]+@[^\s@]+\.[a-z]+$/i.test(plain(row['email']))) return /^malformed e-mail$/;
    const birthday = row['birthday'];
    if (birthday) {
      const date = new Date(`${birthday}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(birthday);
      if (!exists || date.getTime() > this.#now) return /^impossible birthday$/;
    }
    const [joined, withdrew] = [at(row['joined_at']), at(row['withdrew_at'])];
    if (joined !== null && withdrew !== null && withdrew < joined) return /^withdrew before joining$/;
    if (withdrew !== null && withdrew > this.#now) return /^withdrew in the future$/;
    return this.companies.has(company(row)) ? null : /^unknown company$/;
  }

  memberRows(lines: readonly Line[]): Verdict {
    const subjectOf = (row: Row) => `${company(row)} ${plain(row['employee_no']).toLowerCase()}`;
    return this.#go(lines, {
      alone: (row) => this.#faultOf(row),
      keys: (row) => [
        [plain(row['email']).toLowerCase(), /^duplicate e-mail/],
        [subjectOf(row), /^duplicate employee number in one company$/],
      ],
      keep: (row) => this.#keepMember(row, subjectOf(row)),
    });
  }

  #keepMember(row: Row, subject: string): RegExp | null {
    const before = this.members.get(subject);
    const owner = this.memberOf(row['email'] ?? '');
    if (owner && owner !== before) return /^duplicate e-mail/;
    const { withdrew_at: withdrew, joined_at: joined, ...said } = row;
    const content = JSON.stringify(
      Object.entries({ ...said, company_registration_no: company(row) })
        .map(([column, text]) => [column, plain(text)])
        .sort(),
    );
    const [joinedAt, withdrewAt] = [at(joined), at(withdrew)];
    if (before && before.withdrewAt !== null) {
      if (withdrewAt === null || withdrewAt > before.withdrewAt) return /^withdrew already/;
      if (content !== before.content || joinedAt !== before.joinedAt) return /^withdrawn or restricted/;
    }
    this.members.set(subject, { subject, email: plain(row['email']).toLowerCase(), content, joinedAt, withdrewAt });
    return null;
  }

  contactRows(lines: readonly Line[]): Verdict {
    const keyOf = (row: Row) => {
      const email = plain(row['email']).toLowerCase();
      const named = `${plain(row['name']).toLowerCase()} ${plain(row['phone']).replaceAll(/[^\d+]/g, '')}`;
      return `${company(row)} ${email || named}`;
    };
    return this.#go(lines, {
      alone: (row) => {
        if (!plain(row['email']) && !plain(row['name']) && !plain(row['phone'])) return /names nobody/;
        return this.companies.has(company(row)) ? null : /^unknown company$/;
      },
      keys: (row) => [[keyOf(row), /same contact of this company/]],
      keep: (row) => {
        this.contacts.add(keyOf(row));
        return null;
      },
    });
  }

  contractRows(lines: readonly Line[]): Verdict {
    return this.#go(lines, {
      alone: (row) => {
        const endedAt = at(row['withdrawn_at']);
        if (endedAt !== null && endedAt < (at(row['concluded_at']) ?? 0)) return /withdrawn before it was concluded/;
        return this.companies.has(company(row)) ? null : /^unknown company$/;
      },
      keys: (row) => [[plain(row['contract_no']), /same contract number/]],
      keep: (row) => {
        const endedAt = at(row['withdrawn_at']);
        const before = this.contracts.get(plain(row['contract_no']));
        if (before && before.company !== company(row)) return /belongs to a document of another company/;
        if (before && before.endedAt !== null && (endedAt === null || endedAt > before.endedAt))
          return /^ended already/;
        this.contracts.set(plain(row['contract_no']), { company: company(row), endedAt });
        return null;
      },
    });
  }

  invoiceRows(lines: readonly Line[]): Verdict {
    return this.#go(lines, {
      alone: (row) => {
        const paidAt = at(row['paid_at']);
        if (!/^\d+(\.\d{1,4})?$/.test(row['amount'] ?? '')) return /^amount is no sum/;
        if (paidAt !== null && paidAt < (at(row['issued_at']) ?? 0)) return /paid before it was issued/;
        return this.contracts.has(plain(row['contract_no'])) ? null : /^unknown contract$/;
      },
      keys: (row) => [[plain(row['invoice_no']), /same invoice number/]],
      keep: (row) => {
        const payer = this.contracts.get(plain(row['contract_no']))?.company ?? '';
        const before = this.invoices.get(plain(row['invoice_no']));
        if (before !== undefined && before !== payer) return /belongs to a document of another company/;
        this.invoices.set(plain(row['invoice_no']), payer);
        return null;
      },
    });
  }

  markRows(lines: readonly Line[]): Verdict {
    return this.#go(lines, {
      alone: (row) => {
        if (!['CLOCK_IN', 'CLOCK_OUT'].includes(plain(row['kind']).toUpperCase())) return /^kind is none of/;
        return this.memberOf(row['email'] ?? '') ? null : /^unknown member$/;
      },
      keep: (row) => {
        const { kind = '', verdict, zone } = row;
        const subject = this.memberOf(row['email'] ?? '')?.subject;
        this.marks.add(JSON.stringify([subject, at(row['marked_at']), kind.toUpperCase(), verdict, plain(zone)]));
        return null;
      },
    });
  }

  logInRows(lines: readonly Line[]): Verdict {
    return this.#go(lines, {
      alone: (row) => {
        if (plain(row['ip']) === '999.1.1.1') return /^ip is no IP address/;
        if (!this.memberOf(row['email'] ?? '')) return /^unknown e-mail$/;
        return (at(row['at']) ?? 0) > this.#now ? /^signed in in the future$/ : null;
      },
      keep: (row) => {
        const subject = this.memberOf(row['email'] ?? '')?.subject;
        this.logIns.add(JSON.stringify([subject, at(row['at']), plain(row['ip']), plain(row['user_agent'])]));
        return null;
      },
    });
  }
}
