// Values of the people on a destruction list, taken while they can still be read: through the door, for the purpose of destruction, as the
// officer who asks; each look is recorded. Never reads a database.
import { errorCode } from '@clounge/shared/errors';
import { CannotStart } from '../cannot-start.ts';
import { phoneNeedles, type Needle } from './needles.ts';

export interface PrepareTarget {
  /** Address of the back office, without `/graphql`. */
  url: string;
  /** Access token of somebody who may read the list and open its people. */
  token: string;
}

interface Person {
  name: string | null;
  email: string | null;
  employeeNumber: string | null;
  mobile: string | null;
}

interface Item {
  reference: string;
  person: Person | null;
}

interface Batch {
  id: string;
  reference: string;
  state: string;
  itemCount: number;
  items: { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

export interface Prepared {
  list: string;
  needles: Needle[];
  /** People of the list, and how many of them could be read. */
  people: number;
  read: number;
}

const pageSize = 50;
const requestTimeoutMs = 60_000;
/** States in which the people of a list can still be read. */
const readable: readonly string[] = ['AWAITING_APPROVAL', 'RETURNED', 'APPROVED'];
const idShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const listsQuery = `query Lists($after: String) { destructionBatches(first: 100, after: $after) {
  nodes { id reference } pageInfo { hasNextPage endCursor } } }`;
const itemsQuery = `query Needles($id: ID!, $first: Int!, $after: String) { destructionBatch(id: $id) { id reference state itemCount
  items(first: $first, after: $after) { nodes { reference person { name email employeeNumber mobile } } pageInfo { hasNextPage endCursor } } } }`;

/** The needles of a list, by its reference or id. Throws `CannotStart` where it is not there, destroyed already, or may not be read. */
export async function prepareNeedles(target: PrepareTarget, list: string): Promise<Prepared> {
  const id = idShape.test(list) ? list : await idOf(target, list);
  const prepared: Prepared = { list, needles: [], people: 0, read: 0 };
  for (let after: string | null = null; ;) {
    const { destructionBatch: batch }: { destructionBatch: Batch | null } = await ask(target, itemsQuery, {
      id,
      first: pageSize,
      after,
    });
    if (!batch) throw new CannotStart(`There is no list ${list}.`);
    if (!readable.includes(batch.state))
      throw new CannotStart(
        `${batch.reference} is being destroyed or is destroyed: nobody can read its people any more.`,
      );
    prepared.list = batch.reference;
    for (const { reference, person } of batch.items.nodes) {
      if (!person) continue;
      const needles = needlesOf(reference, person);
      prepared.people += 1;
      prepared.read += needles.length > 0 ? 1 : 0;
      prepared.needles.push(...needles);
    }
    if (!batch.items.pageInfo.hasNextPage) return prepared;
    after = batch.items.pageInfo.endCursor;
  }
}

function needlesOf(owner: string, { name, email, employeeNumber, mobile }: Person): Needle[] {
  const texts = Object.entries({ name, email, employeeNumber });
  return [
    ...texts.flatMap(([kind, text]) => (text ? [{ owner, kind, text }] : [])),
    ...(mobile ? phoneNeedles(owner, mobile) : []),
  ];
}

async function idOf(target: PrepareTarget, reference: string): Promise<string> {
  for (let after: string | null = null; ;) {
    const page: {
      destructionBatches: {
        nodes: { id: string; reference: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    } = await ask(target, listsQuery, { after });
    const { nodes, pageInfo } = page.destructionBatches;
    const found = nodes.find((node) => node.reference === reference);
    if (found) return found.id;
    if (!pageInfo.hasNextPage) throw new CannotStart(`There is no list ${reference}.`);
    after = pageInfo.endCursor;
  }
}

async function ask<Data>({ url, token }: PrepareTarget, query: string, variables: object): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'clounge-purpose': 'destruction',
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(requestTimeoutMs),
  }).catch((error: unknown) => {
    const code = (error instanceof Error && errorCode(error.cause)) || 'no answer';
    throw new CannotStart(`Nothing answers at ${url} (${code}); start the back office with npm start.`);
  });
  const answer = (await response.json().catch(() => ({}))) as {
    data?: Data | null;
    errors?: { message: string; extensions?: { wayOut?: string | null } }[];
  };
  const [error] = answer.errors ?? [];
  if (error)
    throw new CannotStart(
      ['The back office refused:', error.message, error.extensions?.wayOut].filter(Boolean).join(' '),
    );
  if (!answer.data) throw new CannotStart(`What answers at ${url} is no back office (status ${response.status}).`);
  return answer.data;
}
