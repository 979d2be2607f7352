// What the gateway costs: against the subgraph directly, and against a fan-out written by hand.
import { figure, median, throughput, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';

const people = `query People { people(first: 100) { nodes { id name email employeeNumber organizationUnit birthday mobile } } }`;
const federated = `query Federated($organization: ID!) {
  people(first: 20, filter: { organizationId: $organization }) {
    nodes { id name attendanceMarks(first: 5) { nodes { markedAt kind } } organization { id invoices(first: 10) { nodes { number amount } } } } } }`;
const entities = (type: string, selection: string) =>
  `query Entities($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`;

interface PeoplePage {
  people: { nodes: { id: string; organization: { id: string } }[] };
}

/** The same three questions asked by hand: people, then their marks and the organization's invoices at once. */
async function fanOut(house: BenchHouse, token: string, organization: string): Promise<void> {
  const page = await house.ask<PeoplePage>(
    'identity',
    token,
    `query People($organization: ID!) { people(first: 20, filter: { organizationId: $organization }) { nodes { id name organization { id } } } }`,
    { organization },
  );
  const persons = page.people.nodes.map(({ id }) => ({ __typename: 'Person', id }));
  const organizations = [...new Set(page.people.nodes.map((node) => node.organization.id))].map((id) => ({
    __typename: 'Organization',
    id,
  }));
  await Promise.all([
    house.ask('attendance', token, entities('Person', 'attendanceMarks(first: 5) { nodes { markedAt kind } }'), {
      of: persons,
    }),
    house.ask('billing', token, entities('Organization', 'invoices(first: 10) { nodes { number amount } }'), {
      of: organizations,
    }),
  ]);
}

async function ratio(
  rounds: number,
  count: number,
  ours: () => Promise<unknown>,
  against: () => Promise<unknown>,
): Promise<number> {
  const ratios: number[] = [];
  await throughput(count / 4, 8, ours);
  await throughput(count / 4, 8, against);
  for (let round = 0; round < rounds; round += 1) {
    const other = await throughput(count, 8, against);
    ratios.push((await throughput(count, 8, ours)) / other);
  }
  return median(ratios);
}

export async function gatewayFigures(house: BenchHouse): Promise<Figure[]> {
  const token = await house.program('integrator');
  const first = await house.ask<PeoplePage>(
    'gateway',
    token,
    `{ people(first: 1) { nodes { id organization { id } } } }`,
  );
  const organization = first.people.nodes[0]?.organization.id ?? '';
  return [
    figure(
      '100 people through the gateway',
      await ratio(
        5,
        200,
        () => house.ask('gateway', token, people),
        () => house.ask('identity', token, people),
      ),
      '× throughput',
      '>= 0.8',
      'the subgraph directly, 8 at once',
    ),
    figure(
      'people + invoices + attendance federated',
      await ratio(
        5,
        120,
        () => house.ask('gateway', token, federated, { organization }),
        () => fanOut(house, token, organization),
      ),
      '× throughput',
      '>= 0.9',
      'a fan-out by hand over the same three subgraphs, 8 at once',
    ),
  ];
}
