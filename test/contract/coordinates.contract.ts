// Over all four schemas: nothing but the shape of a company's zone could carry a coordinate, by name or by type.
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  parse,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { expect } from 'vitest';
import { namesPosition } from '@clounge/shared/positions';
import { promise } from '@clounge/test/kit';
import { services, subgraphSdlOf } from './subgraph-files.ts';

/** Where a shape may stand: a zone, and the input that writes one. */
const permitted = ['SaveZoneInput.geometry', 'Zone.geometry'];
/** Scalars without room for a fraction of a degree by themselves; texts are judged by what they are called, and by the features. */
const harmless = ['ID', 'String', 'Int', 'Boolean', 'DateTime', 'Date'];
/** Names that speak of the use of location, which has no place in it: consent, and the act of judging. */
const ofConsent =
  /^(LocationConsent|LocationUseFate|locationConsent|(give|withdraw)LocationConsent|(Give|Withdraw)LocationConsent(Input|Payload))$/;
/** Where somebody works, in the words of their company: a post. */
const ofPosts = ['Employment.position', 'NewEmploymentInput.position'];
/** Where a medium lies: a shelf or a safe of the house. */
const ofShelves = ['Medium.location', 'RegisterMediumInput.location', 'Mutation.moveMedium.location'];

/** Counts, lengths and durations that do not fit 32 bits: named so, and never a fraction of a degree. */
const ofCounts = /^(bytes|\w*InMs|\w*Ms|signCount|\w*Bytes|largest\w*|\w*Seconds)$/;

interface Place {
  where: string;
  name: string;
  scalar: string | null;
}

/** A field, of an object or an input. */
interface Typed {
  name: string;
  type: GraphQLType;
  args?: readonly { name: string; type: GraphQLType }[];
}

function placesOf(schema: GraphQLSchema): Place[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('_'))
    .flatMap((type): Place[] => {
      if (!isObjectType(type) && !isInputObjectType(type)) return [];
      const fields: readonly Typed[] = Object.values(type.getFields());
      return fields.flatMap(({ name, type: of, args = [] }) =>
        [{ name, type: of }, ...args.map((one) => ({ name: `${name}.${one.name}`, type: one.type }))].map((one) => {
          const named = getNamedType(one.type);
          return { where: `${type.name}.${one.name}`, name: one.name, scalar: isScalarType(named) ? named.name : null };
        }),
      );
    });
}

const lastOf = (name: string) => name.split('.').at(-1) ?? name;

function findingsOf(schema: GraphQLSchema): string[] {
  const places = placesOf(schema);
  const shaped = places.filter(({ where, scalar }) => scalar === 'ZoneGeometry' && !permitted.includes(where));
  const strange = places.filter(
    ({ name, scalar }) =>
      scalar !== null &&
      scalar !== 'ZoneGeometry' &&
      !harmless.includes(scalar) &&
      // Federation's own: what a key consists of.
      name !== '_entities.representations' &&
      !(scalar === 'Float' && ofCounts.test(lastOf(name))),
  );
  const named = places.filter(
    ({ where, name }) =>
      !permitted.includes(where) &&
      !ofPosts.includes(where) &&
      !ofShelves.includes(where) &&
      !ofConsent.test(lastOf(name)) &&
      namesPosition(lastOf(name)),
  );
  const types = Object.keys(schema.getTypeMap()).filter(
    (name) => !name.startsWith('_') && namesPosition(name) && !ofConsent.test(name),
  );
  return [
    ...[...shaped, ...strange, ...named].map(({ where }) => where),
    ...types.filter((name) => name !== 'ZoneGeometry'),
  ];
}

promise(
  'Art. 10(2)',
  'no field, argument or input of any schema could carry a coordinate, but a zone’s own shape',
  () => {
    for (const service of services)
      expect(findingsOf(buildSubgraphSchema([{ typeDefs: subgraphSdlOf(service) }])), service).toEqual([]);
    const attendance = placesOf(buildSubgraphSchema([{ typeDefs: subgraphSdlOf('attendance') }]));
    expect(
      attendance
        .filter(({ scalar }) => scalar === 'ZoneGeometry')
        .map(({ where }) => where)
        .sort(),
    ).toEqual(permitted);
  },
);

promise('Art. 10(2)', 'the look at the schemas finds what it looks for', () => {
  const planted = (fields: string) =>
    findingsOf(buildSubgraphSchema([{ typeDefs: parse(`type Query { ${fields} } scalar ZoneGeometry scalar Any`) }]));
  for (const field of [
    'lat: Int',
    'x: Float',
    'where: ZoneGeometry',
    'mark(homeLongitude: String): Int',
    'geoHash: String',
    'y: Any',
  ])
    expect(planted(field), field).not.toEqual([]);
  expect(planted('name: String')).toEqual([]);
});
