// What people and programs see through the door of a running installation, or of parts that stand on a restored database.
import type { ServiceName } from '../contract/subgraph-files.ts';
import type { Person } from './population.ts';
import type { Counts } from './readable.ts';

/** Whoever answers GraphQL: the house, or parts of their own. */
export interface Asked {
  ask<Data>(
    part: 'gateway' | ServiceName,
    token: string,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Data>;
  program(client: string): Promise<string>;
}

interface Found {
  id: string;
  name: string | null;
  email: string | null;
}

const emailsAtOnce = 25;
const idsAtOnce = 50;
const peopleAtOnce = 100;

/** Who each e-mail address finds, in order. */
export async function foundByEmail(at: Asked, emails: readonly string[]): Promise<(Found | null)[]> {
  const token = await at.program('integrator');
  const found: (Found | null)[] = [];
  for (let from = 0; from < emails.length; from += emailsAtOnce) {
    const some = emails.slice(from, from + emailsAtOnce);
    const aliases = some.map((_, n) => `p${n}: person(email: $e${n}) { id name email }`).join(' ');
    const answer = await at.ask<Record<string, Found | null>>(
      'identity',
      token,
      `query Find(${some.map((_, n) => `$e${n}: String!`).join(', ')}) { ${aliases} }`,
      Object.fromEntries(some.map((email, n) => [`e${n}`, email])),
    );
    found.push(...some.map((_, n) => answer[`p${n}`] ?? null));
  }
  return found;
}

/** How many of these ids anything personal is told of. */
export async function toldById(at: Asked, subjectIds: readonly string[]): Promise<number> {
  const token = await at.program('integrator');
  let told = 0;
  for (let from = 0; from < subjectIds.length; from += idsAtOnce) {
    const { _entities } = await at.ask<{ _entities: (Found | null)[] }>(
      'identity',
      token,
      'query Told($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id name email } } }',
      { of: subjectIds.slice(from, from + idsAtOnce).map((id) => ({ __typename: 'Person', id })) },
    );
    told += _entities.filter((one) => one !== null && (one.name !== null || one.email !== null)).length;
  }
  return told;
}

/** How many of these people the list of people shows with exactly their values. */
export async function readWhole(at: Asked, people: readonly Person[]): Promise<number> {
  type Node = Pick<Person, 'employeeNumber'> & { name: string | null; email: string | null; mobile: string | null };
  interface Page {
    people: { nodes: Node[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
  }
  const token = await at.program('integrator');
  const wanted = new Map(people.map((person) => [person.email, person]));
  let whole = 0;
  for (let after: string | null = null; ;) {
    const answer: Page = await at.ask<Page>(
      'identity',
      token,
      `query People($after: String) { people(first: ${peopleAtOnce}, after: $after) {
         nodes { name email employeeNumber mobile } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    for (const { name, email, employeeNumber, mobile } of answer.people.nodes) {
      const person = wanted.get(email ?? '');
      if (person?.name === name && person.employeeNumber === employeeNumber && person.mobile === mobile) whole += 1;
    }
    if (!answer.people.pageInfo.hasNextPage) return whole;
    after = answer.people.pageInfo.endCursor;
  }
}

/** What the product says is kept of these people, by class. */
export async function heldOf(at: Asked, subjectIds: readonly string[]): Promise<Counts> {
  const token = await at.program('integrator');
  const counts: Counts = {};
  for (let from = 0; from < subjectIds.length; from += idsAtOnce) {
    const { _entities } = await at.ask<{
      _entities: { dataHeld: { recordClass: string; records: number }[] }[];
    }>(
      'privacy',
      token,
      'query Held($of: [_Any!]!) { _entities(representations: $of) { ... on Person { dataHeld { recordClass records } } } }',
      { of: subjectIds.slice(from, from + idsAtOnce).map((id) => ({ __typename: 'Person', id })) },
    );
    for (const { dataHeld } of _entities) {
      const classes = new Set<string>();
      for (const { recordClass, records } of dataHeld) {
        const before = counts[recordClass] ?? { records: 0, people: 0 };
        counts[recordClass] = {
          records: before.records + records,
          people: before.people + (classes.has(recordClass) ? 0 : 1),
        };
        classes.add(recordClass);
      }
    }
  }
  return counts;
}
