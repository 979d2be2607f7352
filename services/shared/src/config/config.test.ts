// What stops a part from starting, and that it names the setting and never its value.
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { partConfig } from './index.ts';

const good = {
  CLOUNGE_PORT: '4001',
  CLOUNGE_PUBLIC_URL: 'https://office.example',
  CLOUNGE_ISSUER: 'https://office.example/oidc',
  CLOUNGE_JWKS_URL: 'http://127.0.0.1:4001/oidc/jwks',
  CLOUNGE_TOKEN_URL: 'http://127.0.0.1:4001/oidc/token',
  CLOUNGE_DATABASE_URL: 'postgres://identity_app@127.0.0.1/identity',
  CLOUNGE_VAULT_URL: 'postgres://vault_identity@127.0.0.1/vault',
  CLOUNGE_JOURNAL_URL: 'postgres://journal_writer@127.0.0.1/journal',
  CLOUNGE_ARCHIVE_URL: 'postgres://archive_billing@127.0.0.1/archive',
  CLOUNGE_ROOT_KEYS: 'file:/keys',
  CLOUNGE_CLIENT_SECRET: 'a-secret-of-a-part-0001',
  CLOUNGE_IDENTITY_URL: 'http://127.0.0.1:4001',
  CLOUNGE_BILLING_URL: 'http://127.0.0.1:4002',
  CLOUNGE_ATTENDANCE_URL: 'http://127.0.0.1:4003',
  CLOUNGE_PRIVACY_URL: 'http://127.0.0.1:4004',
};

promise(
  'Art. 9(4)',
  'in production root keys in files and a shifted clock stop the start, unless the keys are meant',
  () => {
    expect(partConfig('identity', good).production).toBe(false);
    const production = { ...good, NODE_ENV: 'production' };
    expect(() => partConfig('identity', production)).toThrow('CLOUNGE_ROOT_KEYS');
    const meant = { ...production, CLOUNGE_ALLOW_FILE_KEYS: 'yes' };
    expect(partConfig('identity', meant).production).toBe(true);
    expect(() => partConfig('identity', { ...meant, CLOUNGE_CLOCK_OFFSET_MS: '5' })).toThrow('CLOUNGE_CLOCK');
  },
);

promise('Art. 9(3)', 'a bad setting names itself and keeps its value to itself', () => {
  const bad = { ...good, CLOUNGE_CLIENT_SECRET: 'short' };
  expect(() => partConfig('identity', bad)).toThrow(/CLOUNGE_CLIENT_SECRET/);
});
