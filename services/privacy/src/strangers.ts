// People who write to us and whom nobody knows: each gets an entry of the registry. That they are somebody we know is for a human to say.
import type { Sources } from './sources.ts';

const register = 'mutation RegisterStranger { registerSubjects(organizationIds: [null]) }';

/** A new entry of the registry; its id. Throws `Refused` UNAVAILABLE. */
export async function registerStranger({ peers }: Pick<Sources, 'peers'>): Promise<string> {
  const { registerSubjects } = await peers.call<{ registerSubjects: string[] }>('identity', register, {});
  const [id] = registerSubjects;
  if (id === undefined) throw new Error('Nobody was registered.');
  return id;
}

const known = 'query Known($ids: [ID!]!) { knownSubjects(ids: $ids) }';

/** Whether an id is an entry of the registry, whoever it is. Throws `Refused` UNAVAILABLE. */
export async function isRegistered({ peers }: Pick<Sources, 'peers'>, id: string): Promise<boolean> {
  const { knownSubjects } = await peers.call<{ knownSubjects: string[] }>('identity', known, { ids: [id] });
  return knownSubjects.includes(id.toLowerCase());
}
