// The schema text of a subgraph: shared parts first, then the features. The same text is composed by the gateway and served by the part.
import { readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

const sharedSdl = [
  new URL('./common.graphql', import.meta.url),
  new URL('../records/records.graphql', import.meta.url),
  new URL('../records/import.graphql', import.meta.url),
];

/** The whole SDL of a subgraph, given its features' `schema.graphql` files. */
export function subgraphSdl(features: readonly URL[]): DocumentNode {
  const text = [...sharedSdl, ...features].map((file) => readFileSync(file, 'utf8')).join('\n');
  return parse(text, { noLocation: true });
}

/** Which action guards what: `Query.person` → `person.read`, entity references as `Person`. */
export interface RuleTable {
  fields: Map<string, string>;
  references: Map<string, string>;
}

const isObject = (node: DefinitionNode): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

function actionOf(node: { directives?: ObjectTypeDefinitionNode['directives'] }): string | null {
  const rule = node.directives?.find((directive) => directive.name.value === 'rule');
  const value = rule?.arguments?.find((argument) => argument.name.value === 'action')?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

/** Reads every `@rule`. Throws where a root field or a keyed entity has none: what no rule names must not start. */
export function rulesOf(sdl: DocumentNode): RuleTable {
  const table: RuleTable = { fields: new Map(), references: new Map() };
  for (const node of sdl.definitions.filter(isObject)) {
    const type = node.name.value;
    const own = actionOf(node);
    const keyed = node.directives?.some((directive) => directive.name.value === 'key') ?? false;
    if (own) table.references.set(type, own);
    else if (keyed) throw new Error(`Entity ${type} has no @rule.`);
    for (const field of node.fields ?? []) {
      const action = actionOf(field);
      const root = type === 'Query' || type === 'Mutation';
      if (action) table.fields.set(`${type}.${field.name.value}`, action);
      else if (root) throw new Error(`Field ${type}.${field.name.value} has no @rule.`);
    }
  }
  return table;
}
