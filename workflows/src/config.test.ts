// The worker's settings: complete, or refused with the setting's name.
import { expect, test } from 'vitest';
import { workerConfig } from './config.ts';

const url = 'http://127.0.0.1:4001';
const env = {
  CLOUNGE_PORT: '4005',
  CLOUNGE_TOKEN_URL: `${url}/oidc/token`,
  CLOUNGE_CLIENT_SECRET: 'sixteen-or-more-characters',
  CLOUNGE_IDENTITY_URL: url,
  CLOUNGE_BILLING_URL: url,
  CLOUNGE_ATTENDANCE_URL: url,
  CLOUNGE_PRIVACY_URL: url,
  CLOUNGE_TEMPORAL_ADDRESS: '127.0.0.1:4007',
  CLOUNGE_PAYLOAD_KEY: Buffer.alloc(32, 1).toString('base64'),
};

test('the defaults of an installation', () => {
  expect(workerConfig(env)).toMatchObject({
    clientId: 'service-worker',
    port: 4005,
    temporal: { address: '127.0.0.1:4007', namespace: 'default', taskQueue: 'clounge' },
    timeZone: 'Asia/Jakarta',
  });
});

test.each([
  ['CLOUNGE_PAYLOAD_KEY', 'c2hvcnQ='],
  ['CLOUNGE_PAYLOAD_KEY', ''],
  ['CLOUNGE_TEMPORAL_ADDRESS', 'http://temporal'],
  ['CLOUNGE_TIME_ZONE', 'Asia/Nowhere'],
  ['CLOUNGE_CLIENT_SECRET', 'short'],
  ['CLOUNGE_PRIVACY_URL', undefined],
])('%s is refused by name, its value is not told', (name, value) => {
  expect(() => workerConfig({ ...env, [name]: value })).toThrow(name);
  if (value) expect(() => workerConfig({ ...env, [name]: value })).not.toThrow(value);
});
