// The short references of people, as identity knows them: for lists and letters, without a name.
import type { Sources } from '../sources.ts';

const document = `query referencesOf($people: [_Any!]!) { _entities(representations: $people) { ... on Person { id reference } } }`;

/** References by subject id. People whom identity does not know are left out. */
export async function referencesOf(
  sources: Pick<Sources, 'peers'>,
  subjectIds: readonly string[],
): Promise<Map<string, string>> {
  if (subjectIds.length === 0) return new Map();
  const people = subjectIds.map((id) => ({ __typename: 'Person', id }));
  const answer = await sources.peers.call<{ _entities: ({ id: string; reference: string } | null)[] }>(
    'identity',
    document,
    { people },
  );
  return new Map(answer._entities.flatMap((person) => (person ? [[person.id, person.reference] as const] : [])));
}
