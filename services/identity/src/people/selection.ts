// Which fields an operation asks of what it will get, so that the door is opened once and before any field waits for it.
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Whether one of these fields is selected at a path below the field being resolved. What is skipped by a directive counts as asked. */
export function asksFor(info: Info, path: readonly string[], names: ReadonlySet<string>): boolean {
  let level = info.fieldNodes.flatMap((node) => fieldsOf(info, node.selectionSet));
  for (const step of path) {
    level = level.filter((field) => field.name.value === step).flatMap((field) => fieldsOf(info, field.selectionSet));
  }
  return level.some((field) => names.has(field.name.value));
}

function fieldsOf(info: Info, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(info, selection.selectionSet);
    return fieldsOf(info, info.fragments[selection.name.value]?.selectionSet);
  });
}

/** Fields of `Person` that lie in the sealed membership. */
export const membershipFields: ReadonlySet<string> = new Set([
  'name',
  'email',
  'employeeNumber',
  'organizationUnit',
  'birthday',
  'mobile',
  'locale',
  'organization',
  'membership',
]);
