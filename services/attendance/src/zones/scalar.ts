// The scalar of a zone's shape on the wire: JSON, judged by the feature. The only type that a coordinate may be in.
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

export const zoneGeometry = new GraphQLScalarType({
  name: 'ZoneGeometry',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
