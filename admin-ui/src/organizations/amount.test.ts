// Money is written, never computed.
import { expect, test } from 'vitest';
import { amountInWords } from './amount.ts';

test('is written as the language writes it, digit by digit', () => {
  expect(amountInWords('1410000', 'IDR', 'en')).toBe('IDR 1,410,000');
  expect(amountInWords('1410000.5', 'IDR', 'id')).toBe('IDR 1.410.000,5');
  expect(amountInWords('90071992547409931', 'KRW', 'ko')).toBe('KRW 90,071,992,547,409,931');
});

test('what is no number stays as it came', () => {
  expect(amountInWords('about 5', 'IDR', 'en')).toBe('IDR about 5');
  expect(amountInWords('5', null, 'en')).toBe('5');
});
