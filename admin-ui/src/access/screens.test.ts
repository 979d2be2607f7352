// Which screens each role sees. The server decides what is allowed; a screen that could only refuse is not offered.
import { expect, test } from 'vitest';
import { hasTask, screensOf } from './screens.ts';

test.each([
  [
    'officer',
    [
      'destruction',
      'requests',
      'conversations',
      'redactions',
      'templates',
      'intake',
      'guardians',
      'holds',
      'misuse',
      'glass',
      'standing',
      'certificates',
      'trustees',
      'media',
      'archive',
      'people',
      'organizations',
      'attendance',
      'rights',
      'policy',
    ],
  ],
  [
    'deputy',
    [
      'destruction',
      'requests',
      'conversations',
      'redactions',
      'templates',
      'intake',
      'guardians',
      'holds',
      'misuse',
      'glass',
      'standing',
      'certificates',
      'trustees',
      'media',
      'archive',
      'people',
      'organizations',
      'attendance',
      'rights',
      'policy',
    ],
  ],
  [
    'handler',
    [
      'destruction',
      'requests',
      'conversations',
      'templates',
      'intake',
      'guardians',
      'holds',
      'misuse',
      'standing',
      'certificates',
      'trustees',
      'media',
      'people',
      'organizations',
      'rights',
      'policy',
    ],
  ],
  [
    'auditor',
    [
      'destruction',
      'requests',
      'intake',
      'holds',
      'misuse',
      'glass',
      'standing',
      'certificates',
      'trustees',
      'media',
      'rights',
      'policy',
    ],
  ],
  [
    'support',
    ['requests', 'conversations', 'templates', 'intake', 'guardians', 'misuse', 'people', 'organizations', 'policy'],
  ],
  ['billing', ['organizations', 'policy']],
  ['attendance', ['organizations', 'attendance', 'policy']],
  ['member', []],
])('%s', (role, expected) => {
  expect(screensOf([role])).toEqual(expected);
});

test('only the person in charge and a deputy are offered a decision', () => {
  const roles = [
    'officer',
    'deputy',
    'handler',
    'support',
    'billing',
    'attendance',
    'auditor',
    'member',
    'manager-of-rights',
  ];
  expect(roles.filter((role) => hasTask([role], 'deciding'))).toEqual(['officer', 'deputy']);
});
