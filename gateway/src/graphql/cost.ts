// What an operation may ask for at most: depth, aliases, and the number of objects it can bring back. Computed before anything runs, lists multiplied
// across subgraphs, so that no plan of fetches makes a costly question cheap.
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { RequestRefused } from './refusal.ts';

export const limits = {
  /** Lexical tokens of a document. */
  tokens: 4_000,
  /** Nested fields, introspection not counted. */
  depth: 10,
  /** Fields under another name; each one multiplies work that a cache would share. */
  aliases: 100,
  /** Directives in use. */
  directives: 50,
  /** Selections once every fragment is written out; bounds the work of planning and of merging. */
  selections: 5_000,
  /** Objects that an operation can bring back. 100 people with 20 invoices and 50 marks each are 7,500. */
  cost: 20_000,
} as const;

/** Where a list's schema does not say how long it is. */
const assumedListSize = 50;
const mutationCost = 10;

/** `@listSize` and `@cost` by `Type.field`, and `@cost` by type. */
export interface Weights {
  lists: Map<string, { assumed: number | null; slicing: string[]; sized: string[] }>;
  fields: Map<string, number>;
  types: Map<string, number>;
}

const argument = (directive: ConstDirectiveNode, name: string): unknown => {
  const value = directive.arguments?.find((entry) => entry.name.value === name)?.value;
  return value ? valueFromASTUntyped(value) : undefined;
};

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

function weightOf(directives: readonly ConstDirectiveNode[] | undefined): number | null {
  const cost = directives?.find((directive) => directive.name.value === 'cost');
  const weight = cost ? Number(argument(cost, 'weight')) : Number.NaN;
  return Number.isFinite(weight) ? weight : null;
}

/** Reads the weights that the subgraphs declare from the composed supergraph. */
export function weightsOf(supergraph: string): Weights {
  const weights: Weights = { lists: new Map(), fields: new Map(), types: new Map() };
  for (const type of parse(supergraph, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const own = weightOf(type.directives);
    if (own !== null) weights.types.set(type.name.value, own);
    for (const field of type.fields ?? []) {
      const path = `${type.name.value}.${field.name.value}`;
      const weight = weightOf(field.directives);
      if (weight !== null) weights.fields.set(path, weight);
      const size = field.directives?.find((directive) => directive.name.value === 'listSize');
      if (!size) continue;
      const assumed = argument(size, 'assumedSize');
      weights.lists.set(path, {
        assumed: typeof assumed === 'number' ? assumed : null,
        slicing: strings(argument(size, 'slicingArguments')),
        sized: strings(argument(size, 'sizedFields')),
      });
    }
  }
  return weights;
}

/** What of an operation does not depend on its variables. */
interface Walk {
  schema: GraphQLSchema;
  weights: Weights;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  /** Selections visited so far. */
  selections: number;
}

/** Throws `RequestRefused` TOO_DEEP where a valid document nests, renames or decorates more than the limits allow. */
export function demandShallow(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const seen = { aliases: 0, directives: 0 };
  const depths = new Map<string, number>();
  const depthOf = (set: SelectionSetNode): number => {
    let deepest = 0;
    for (const node of set.selections) {
      seen.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        if (node.alias) seen.aliases += 1;
        if (node.name.value.startsWith('__')) continue;
        deepest = Math.max(deepest, 1 + (node.selectionSet ? depthOf(node.selectionSet) : 0));
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, depthOf(node.selectionSet));
      } else {
        const name = node.name.value;
        const fragment = fragments.get(name);
        if (!depths.has(name) && fragment) {
          depths.set(name, 0); // a fragment in itself is refused by validation, later
          depths.set(name, depthOf(fragment.selectionSet));
        }
        deepest = Math.max(deepest, depths.get(name) ?? 0);
      }
    }
    return deepest;
  };
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    if (depthOf(node.selectionSet) > limits.depth) {
      throw new RequestRefused(
        'TOO_DEEP',
        `The document nests deeper than ${limits.depth} fields.`,
        'Ask in several smaller questions.',
      );
    }
  }
  if (seen.aliases > limits.aliases || seen.directives > limits.directives) {
    const most = `at most ${limits.aliases} aliases and ${limits.directives} directives`;
    throw new RequestRefused(
      'TOO_COSTLY',
      `The document uses too many aliases or directives: ${most}.`,
      'Use variables and lists.',
    );
  }
}

/** Throws `RequestRefused` TOO_COSTLY where an operation with these variables can bring back more objects than the limit. */
export function demandAffordable(
  schema: GraphQLSchema,
  weights: Weights,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const root = schema.getRootType(operation.operation);
  if (!root) return;
  const given = { ...defaultsOf(operation), ...variables };
  const walk: Walk = { schema, weights, fragments: fragmentsOf(document), variables: given, selections: 0 };
  const cost =
    (operation.operation === OperationTypeNode.MUTATION ? mutationCost : 0) +
    costOf(walk, root, operation.selectionSet, new Map());
  if (cost <= limits.cost) return;
  throw new RequestRefused(
    'TOO_COSTLY',
    `The operation can bring back ${cost > 1e9 ? 'more than a billion' : Math.ceil(cost)} objects; the limit is ${limits.cost}.`,
    'Ask for smaller pages (`first`), or for fewer lists inside lists.',
  );
}

/** Objects below a selection, lists multiplied. `sizes` holds lengths that a connection set for its own fields. */
function costOf(
  walk: Walk,
  parent: GraphQLCompositeType,
  set: SelectionSetNode,
  sizes: ReadonlyMap<string, number>,
): number {
  let cost = 0;
  walk.selections += set.selections.length;
  if (walk.selections > limits.selections) {
    throw new RequestRefused(
      'TOO_COSTLY',
      `The fragments of the document write out to more than ${limits.selections} fields.`,
    );
  }
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
      if (!field) continue;
      const path = `${parent.name}.${field.name}`;
      const size = walk.weights.lists.get(path);
      const length = size ? lengthOf(walk, field, node, size) : assumedListSize;
      const sized = new Map(size?.sized.map((name) => [name, length]));
      const type = getNamedType(field.type);
      const times = isListType(getNullableType(field.type)) ? (sizes.get(field.name) ?? length) : 1;
      const own = walk.weights.fields.get(path) ?? walk.weights.types.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
      const below = node.selectionSet && isCompositeType(type) ? costOf(walk, type, node.selectionSet, sized) : 0;
      cost += times * (own + below);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(node.name.value) : node;
    if (!fragment) continue;
    const on = fragment.typeCondition ? walk.schema.getType(fragment.typeCondition.name.value) : parent;
    if (on && isCompositeType(on)) cost += costOf(walk, on, fragment.selectionSet, sizes);
  }
  return cost;
}

function lengthOf(
  walk: Walk,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  size: { assumed: number | null; slicing: string[] },
): number {
  const asked = size.slicing.map((name) => sliceOf(walk, field, node, name)).filter((value) => value !== null);
  return asked.length > 0 ? Math.max(0, ...asked) : (size.assumed ?? assumedListSize);
}

function sliceOf(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode, name: string): number | null {
  const given = node.arguments?.find((entry) => entry.name.value === name)?.value;
  const value = given
    ? valueFromASTUntyped(given, walk.variables)
    : field.args.find((entry) => entry.name === name)?.defaultValue;
  return typeof value === 'number' ? value : null;
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const entries = operation.variableDefinitions?.flatMap((definition) =>
    definition.defaultValue
      ? [[definition.variable.name.value, valueFromASTUntyped(definition.defaultValue)] as const]
      : [],
  );
  return Object.fromEntries(entries ?? []);
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((node) => [node.name.value, node]));
}
