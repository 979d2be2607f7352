// Whether the public API keeps what it promised to programs. Decides on the text of two schemas, nothing else.
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A breaking change that was meant, with its reason. */
export interface AcceptedChange {
  /** The change in the inspector's words, as `check` prints it. */
  change: string;
  because: string;
}

/** Breaking changes between two public schemas that nobody accepted, in words. */
export async function brokenPromises(
  before: string,
  after: string,
  accepted: readonly AcceptedChange[],
): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const meant = new Set(accepted.map((entry) => entry.change));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => change.message)
    .filter((message) => !meant.has(message));
}
