// The rules' promises: who may never do what, whatever the screen shows.
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { languageOf, permits, type Caller } from './index.ts';

const who = (roles: string[], scopes: string[] = [], kind: Caller['kind'] = 'person'): Caller => ({
  kind,
  sub: 'a',
  clientId: 'c',
  roles,
  scopes,
  staffNumber: null,
  subjectId: null,
  tenantId: null,
  authTime: null,
  purpose: null,
  caseId: null,
  address: null,
  requestId: 'r',
  language: 'en',
});
const may = (caller: Caller, action: string) => permits(caller, action, { type: 'Operation', id: action });

promise('Art. 8(3)', 'only the person in charge and a deputy may approve destruction', () => {
  const all = [
    'officer',
    'deputy',
    'handler',
    'support',
    'billing',
    'attendance',
    'auditor',
    'member',
    'customer-admin',
    'manager-of-rights',
  ];
  const allowed = all.filter((role) => may(who([role]), 'destruction.approve'));
  expect(allowed).toEqual(['officer', 'deputy']);
  expect(
    may(who(['integrator'], ['people:read', 'import:write', 'destruction:select'], 'program'), 'destruction.approve'),
  ).toBe(false);
  expect(may(who(['service'], ['service'], 'service'), 'destruction.approve')).toBe(false);
});

promise('Art. 8(3)', 'what carries a destruction out answers service tokens only', () => {
  for (const action of ['workflow.destruction', 'member.reinstate', 'staff.notify']) {
    expect(may(who(['service'], ['service'], 'service'), action)).toBe(true);
    expect(may(who(['service']), action)).toBe(false);
    expect(may(who(['officer', 'deputy', 'handler']), action)).toBe(false);
  }
});

promise(
  'Art. 8(1)',
  'rows go to the archive for the privacy part, and away for the worker, and for no other part',
  () => {
    const part = (...more: string[]) => who(['service'], ['service', ...more], 'service');
    const may3 = (action: string) =>
      [part(), part('records:archive'), part('records:destroy')].map((caller) => may(caller, action));
    expect(may3('records.archive')).toEqual([false, true, false]);
    expect(may3('records.destroy')).toEqual([false, false, true]);
    expect(may(who(['integrator'], ['records:destroy'], 'program'), 'records.destroy')).toBe(false);
  },
);

promise('Art. 9(6)', 'a program does what its scopes say and nothing else', () => {
  expect(may(who(['integrator'], ['people:read'], 'program'), 'person.read')).toBe(true);
  expect(may(who(['integrator'], ['people:read'], 'program'), 'invoice.read')).toBe(false);
  expect(may(who(['integrator'], [], 'program'), 'person.read')).toBe(false);
  expect(may(who([], ['people:read'], 'program'), 'person.read')).toBe(false);
});

promise('Art. 9(6)', 'an action that no rule names is refused to everybody', () => {
  expect(may(who(['officer', 'service', 'integrator'], ['service']), 'anything.else')).toBe(false);
});

promise('Art. 6(2)', 'answers come in the best of the three languages', () => {
  expect(languageOf('ko-KR,ko;q=0.9,en;q=0.8')).toBe('ko');
  expect(languageOf('fr, id;q=0.4, en;q=0.3')).toBe('id');
  expect(languageOf('fr')).toBe('en');
  expect(languageOf(null)).toBe('en');
});
