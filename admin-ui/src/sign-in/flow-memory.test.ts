// What outlives a redirect: taken once, believed only in its own shape, and never a way to another origin.
import { beforeEach, expect, test, vi } from 'vitest';
import { ownPath, rememberDraft, rememberFlow, settleDraft, takeDraft, takeFlow } from './flow-memory.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

const flow = { errand: 'asked', state: 's', nonce: 'n', verifier: 'v', returnTo: '/people' } as const;

test('a flow is taken once', () => {
  rememberFlow(flow);
  expect(takeFlow()).toEqual(flow);
  expect(takeFlow()).toBeNull();
});

test('nothing leads to another origin', () => {
  for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', ''])
    expect(ownPath(path)).toBe('/');
  expect(ownPath('/destruction/1?overdue=true')).toBe('/destruction/1?overdue=true');
  rememberFlow({ ...flow, returnTo: '//evil.example' });
  expect(takeFlow()?.returnTo).toBe('/');
});

test('what is no flow is none', () => {
  kept.set('clounge.sign-in', '{"errand":"other"}');
  expect(takeFlow()).toBeNull();
  kept.set('clounge.sign-in', 'nonsense');
  expect(takeFlow()).toBeNull();
});

test('a decision comes back to its own page only, when the confirmation is over, and once', () => {
  rememberDraft({ act: 'destroy', about: 'b1', reason: 'Due.', shown: 'h1', outcome: 'leaving' });
  expect(takeDraft('destroy', 'b1')).toBeNull();
  settleDraft('confirmed');
  expect(takeDraft('destroy', 'b2')).toBeNull();
  expect(takeDraft('restore', 'b1')).toBeNull();
  expect(takeDraft('destroy', 'b1')).toEqual({
    act: 'destroy',
    about: 'b1',
    reason: 'Due.',
    shown: 'h1',
    outcome: 'confirmed',
  });
  expect(takeDraft('destroy', 'b1')).toBeNull();
  expect(kept.size).toBe(0);
});
