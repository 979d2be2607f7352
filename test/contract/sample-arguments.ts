// Arguments that are valid by type and mean nothing, so that a field can be called whatever it wants. Never the subject of a test themselves.
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
} from 'graphql';

const scalars: Record<string, unknown> = {
  ID: '00000000-0000-4000-8000-000000000000',
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-01-01T00:00:00Z',
  Date: '2026-01-01',
};

/** A value of an input type: required parts only. */
export function sampleValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sampleValue(field.type)]));
  }
  return scalars[type.name];
}

/** An operation that calls one root field with sample arguments and selects as little as it can. */
export function sampleOperation(root: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) {
  const required = field.args.filter((argument) => isNonNullType(argument.type));
  const variables = Object.fromEntries(required.map((argument) => [argument.name, sampleValue(argument.type)]));
  const declared = required.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = required.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return {
    query: `${root} Sample${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selection} }`,
    variables,
  };
}
