// What the identity part knows of a customer that matters here: whether it has the attendance service, and its language. Kept for a minute.
import type { Attendance } from '../attendance.ts';

export interface Customer {
  attendance: boolean;
  locale: string;
}

const document = `query Services($ids: [ID!]!) { organizationServices(ids: $ids) { organizationId attendance locale } }`;

interface Answer {
  organizationServices: { organizationId: string; attendance: boolean; locale: string }[];
}

const keptMs = 60_000;
const mostKept = 10_000;

export type Customers = (organizationId: string) => Promise<Customer | null>;

/** Asks once a minute for each customer; callers that ask at the same time share the answer. */
export function customersAt(peers: Pick<Attendance, 'peers'>['peers']): Customers {
  const kept = new Map<string, { until: number; answer: Promise<Customer | null> }>();
  return (organizationId) => {
    const known = kept.get(organizationId);
    if (known && known.until > Date.now()) return known.answer;
    if (kept.size >= mostKept) kept.clear();
    const answer = peers
      .call<Answer>('identity', document, { ids: [organizationId] })
      .then(({ organizationServices: [found] }) => found ?? null);
    kept.set(organizationId, { until: Date.now() + keptMs, answer });
    answer.catch(() => kept.delete(organizationId));
    return answer;
  };
}

/** The customer as the identity part knows it; null where it is unknown. Throws `Refused` UNAVAILABLE. */
export const customerOf = (
  { customers }: Pick<Attendance, 'customers'>,
  organizationId: string,
): Promise<Customer | null> => customers(organizationId);
