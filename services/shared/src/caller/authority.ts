// Decides by the Cedar rules beside this file who may do what, and for which purpose. An error in a rule is a no.
import { preparsePolicySet, statefulIsAuthorized, type Context } from '@cedar-policy/cedar-wasm/nodejs';
import { readdirSync, readFileSync } from 'node:fs';
import { Refused } from '../errors/index.ts';
import type { Caller } from './caller.ts';

const policySetId = 'clounge';
const directory = new URL('./rules/', import.meta.url);
const source = readdirSync(directory)
  .filter((name) => name.endsWith('.cedar'))
  .sort()
  .map((name) => readFileSync(new URL(name, directory), 'utf8'))
  .join('\n');
const parsed = preparsePolicySet(policySetId, { staticPolicies: source });
if (parsed.type === 'failure') throw new Error(`Cedar rules do not parse: ${parsed.errors[0]?.message ?? ''}`);

const decisions = new Map<string, boolean>();
const decisionsKept = 5_000;

/**
 * Whether the caller may do an action (`destruction.approve`, `open`) on a resource under these circumstances.
 * Pure in its arguments, so answers are kept by the caller's rights, never by who they are.
 */
export function permits(
  caller: Caller,
  action: string,
  resource: { type: string; id: string },
  context: Context = {},
): boolean {
  const key = JSON.stringify([caller.kind, caller.roles, caller.scopes, action, resource, context]);
  const known = decisions.get(key);
  if (known !== undefined) return known;
  const principal = { type: 'Caller', id: 'caller' };
  const parents = [
    ...caller.roles.map((id) => ({ type: 'Role', id })),
    ...caller.scopes.map((id) => ({ type: 'Scope', id })),
    { type: 'Kind', id: caller.kind },
  ];
  const answer = statefulIsAuthorized({
    principal,
    action: { type: 'Action', id: action },
    resource,
    context,
    preparsedPolicySetId: policySetId,
    entities: [{ uid: principal, attrs: {}, parents }],
  });
  const allowed =
    answer.type === 'success' &&
    answer.response.decision === 'allow' &&
    answer.response.diagnostics.errors.length === 0;
  if (decisions.size >= decisionsKept) decisions.clear();
  decisions.set(key, allowed);
  return allowed;
}

/** Throws `Refused` FORBIDDEN unless the caller may call an operation. */
export function demand(caller: Caller, action: string): void {
  if (permits(caller, action, { type: 'Operation', id: action })) return;
  throw new Refused('FORBIDDEN', `Your role does not permit ${action}.`, {
    wayOut: 'Ask the person in charge of personal information for the access right, or leave the act to who has it.',
  });
}
