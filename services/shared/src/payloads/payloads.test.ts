// The codec: what it seals, what it opens, and what it hands on as unreadable.
import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { promise } from '@clounge/test/kit';
import { failureConverter } from './failure-converter.ts';
import { payloadCodec } from './index.ts';

const key = randomBytes(32).toString('base64');
const payloadOf = (value: unknown): Payload => defaultPayloadConverter.toPayload(value);
const valueOf = (payload: Payload | undefined): unknown =>
  payload ? defaultPayloadConverter.fromPayload(payload) : 'none';
const sealed = async (value: unknown): Promise<Payload> => {
  const [payload] = await payloadCodec(key).encode([payloadOf(value)]);
  if (!payload) throw new Error('nothing was sealed');
  return payload;
};

test('whatever was sealed comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue({ noUnicodeString: false })), async (values) => {
      const codec = payloadCodec(key);
      const back = await codec.decode(await codec.encode(values.map(payloadOf)));
      expect(back.map((payload) => JSON.stringify(valueOf(payload)))).toEqual(
        values.map((value) => JSON.stringify(value)),
      );
    }),
  );
});

test('absent, empty and binary values come back as what they were', async () => {
  const codec = payloadCodec(key);
  const back = await codec.decode(
    await codec.encode([payloadOf(undefined), payloadOf(new Uint8Array()), payloadOf(randomBytes(9))]),
  );
  expect(valueOf(back[0])).toBe(undefined);
  expect(valueOf(back[1])).toHaveLength(0);
  expect(valueOf(back[2])).toHaveLength(9);
});

promise(
  'Art. 9(4)',
  'nothing of a payload can be read where it is stored, not even that two are the same',
  async () => {
    const [one, two] = [await sealed({ subject: 'hong' }), await sealed({ subject: 'hong' })];
    expect(Buffer.from(one.data ?? []).includes('hong')).toBe(false);
    expect(Buffer.from(one.data ?? []).includes('json/plain')).toBe(false);
    expect(one.data).not.toEqual(two.data);
  },
);

test('an altered, a foreign and an unsealed payload are handed on as unreadable, and no converter reads them', async () => {
  const whole = await sealed({ approvalId: 'a' });
  const altered = { ...whole, data: Buffer.from(whole.data ?? []) };
  altered.data[altered.data.length - 1] = (altered.data.at(-1) ?? 0) ^ 1;
  const [foreign] = await payloadCodec(randomBytes(32).toString('base64')).encode([payloadOf({ approvalId: 'a' })]);
  const cut = { ...whole, data: whole.data?.subarray(0, 20) ?? null };
  for (const payload of [altered, foreign, cut, payloadOf({ approvalId: 'a' }), {}]) {
    const [opened] = await payloadCodec(key).decode([payload ?? {}]);
    expect(() => valueOf(opened)).toThrow('Unknown encoding');
  }
});

test('after a change of key what the old one sealed still opens, and only the new one seals', async () => {
  const newer = randomBytes(32).toString('base64');
  const codec = payloadCodec(`${newer},${key}`);
  expect(valueOf((await codec.decode([await sealed('old')]))[0])).toBe('old');
  const [fresh] = await codec.encode([payloadOf('new')]);
  expect(valueOf((await payloadCodec(newer).decode([fresh ?? {}]))[0])).toBe('new');
});

test.each(['', 'c2hvcnQ=', `${key},`])('a malformed key stops the start and is not told', (keys) => {
  expect(() => payloadCodec(keys)).toThrow('CLOUNGE_PAYLOAD_KEY');
});

promise('Art. 9(4)', 'the text and the place of an error are moved into a payload, which is sealed', () => {
  const failure = failureConverter.errorToFailure(new Error('about hong'), defaultPayloadConverter);
  const { encodedAttributes, ...plain } = failure;
  expect(Buffer.from(encodedAttributes?.data ?? []).includes('about hong')).toBe(true);
  expect(JSON.stringify(plain)).not.toContain('hong');
  expect(plain.stackTrace ?? '').toBe('');
});
