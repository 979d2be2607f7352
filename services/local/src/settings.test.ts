import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { openDataFolder, settingsFrom } from './settings.ts';

const production = {
  NODE_ENV: 'production',
  CLOUNGE_ACCOUNTS: 'none',
  CLOUNGE_SEED: 'none',
  CLOUNGE_ALLOW_FILE_KEYS: 'yes',
};

test('everything has a default', () => {
  expect(settingsFrom({}, [])).toMatchObject({
    port: 4000,
    publicUrl: 'http://localhost:4000',
    seed: 'demo',
    accounts: 'demo',
    clock: null,
    dev: false,
  });
  expect(settingsFrom({ PORT: '5000', CLOUNGE_SEED: '' }, ['--dev'])).toMatchObject({
    port: 5000,
    publicUrl: 'http://localhost:5000',
    seed: 'demo',
    dev: true,
  });
});

test.each([
  ['PORT', 'four', 'PORT must be'],
  ['PORT', '80', 'PORT must be at least 1024'],
  ['CLOUNGE_SEED', 'some', 'CLOUNGE_SEED must be demo or none'],
  [
    'CLOUNGE_CLOCK',
    '2026-11-01',
    'CLOUNGE_CLOCK must be an instant with its offset, such as 2026-11-01T09:00:00+07:00',
  ],
  ['CLOUNGE_POSTGRES_URL', 'http://me:hidden@x', 'CLOUNGE_POSTGRES_URL must be a URL such as'],
  ['CLOUNGE_TEMPORAL_ADDRESS', 'somewhere', 'CLOUNGE_TEMPORAL_ADDRESS must be host:port'],
  ['CLOUNGE_TIME_ZONE', 'Jakarta', 'CLOUNGE_TIME_ZONE must be a time zone'],
])('a wrong %s names itself and not its value', (name, value, words) => {
  const wrong = () => settingsFrom({ [name]: value }, []);
  expect(wrong).toThrow(CannotStart);
  expect(wrong).toThrow(words);
  expect(wrong).not.toThrow('hidden');
});

test('an unknown option is refused', () => {
  expect(() => settingsFrom({}, ['--fast'])).toThrow('The option --fast is not known');
});

test('production is refused with demo accounts, demo data, a shifted clock or unacknowledged file keys', () => {
  expect(settingsFrom(production, [])).toMatchObject({ nodeEnv: 'production', allowFileKeys: true });
  expect(() => settingsFrom({ NODE_ENV: 'production' }, [])).toThrow('demo accounts');
  expect(() => settingsFrom({ ...production, CLOUNGE_SEED: 'demo' }, [])).toThrow('demo data');
  expect(() => settingsFrom({ ...production, CLOUNGE_CLOCK: '2026-11-01T09:00:00+07:00' }, [])).toThrow(
    'shifted clock',
  );
  expect(() => settingsFrom({ ...production, CLOUNGE_ALLOW_FILE_KEYS: '' }, [])).toThrow('CLOUNGE_ALLOW_FILE_KEYS=yes');
});

test('a data folder that cannot be made is named with what to do', async () => {
  const folder = `${fileURLToPath(import.meta.url)}/data`;
  await expect(openDataFolder(folder)).rejects.toThrow(
    `The data folder ${folder} cannot be written (ENOTDIR); set CLOUNGE_DATA to a folder of yours and start again.`,
  );
});
