// Search forms: what somebody types finds what somebody else wrote, and nothing that is not the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalEmail } from '../accounts/email.ts';
import { namePrefixes, normalEmployeeNumber, normalPhone, phoneForms, searchedPrefixes } from './normal-forms.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('names', () => {
  test('are found by the first letters of each part, in any writing', () => {
    expect(namePrefixes('Hj. Gilda Riyanti')).toEqual(
      expect.arrayContaining(['hj', 'g', 'gi', 'gil', 'gild', 'r', 'riya']),
    );
    expect(namePrefixes('Hj. Gilda Riyanti')).not.toContain('gilda');
    expect(namePrefixes('김민수')).toEqual(['김', '김민', '김민수', '민', '민수']);
    expect(namePrefixes('ＧＩＬＤＡ')).toEqual(namePrefixes('gilda'));
  });

  test('are the same in composed and decomposed Unicode', () => {
    expect(namePrefixes('김민수'.normalize('NFD'))).toEqual(namePrefixes('김민수'));
    expect(namePrefixes('José Ångström'.normalize('NFD'))).toEqual(namePrefixes('José Ångström'));
  });

  test('every beginning of a part that is searched for is one that was stored', () => {
    fc.assert(
      fc.property(text, (name) => {
        const stored = new Set(namePrefixes(name));
        for (const prefix of searchedPrefixes(name)) expect(stored).toContain(prefix);
      }),
    );
  });

  test('a formula is text like any other', () => {
    expect(namePrefixes('=HYPERLINK("http://x.example";"x")')).toEqual(
      expect.arrayContaining(['hype', 'http', 'x', 'exam']),
    );
  });
});

describe('addresses and numbers', () => {
  test('normal forms are stable: normalising twice changes nothing', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(normalEmail(normalEmail(raw))).toBe(normalEmail(raw));
        expect(normalEmployeeNumber(normalEmployeeNumber(raw))).toBe(normalEmployeeNumber(raw));
      }),
      { numRuns: 500 },
    );
  });

  test('case, width and composition do not tell addresses apart', () => {
    for (const other of ['U04869@C100.EXAMPLE', ' u04869@c100.example ', 'ｕ04869@c100.example']) {
      expect(normalEmail(other)).toBe('u04869@c100.example');
    }
    expect(normalEmail('josé@x.example'.normalize('NFD'))).toBe('josé@x.example');
    expect(normalEmail('J\u030C@x.example')).toBe(normalEmail('\u01F0@x.example'));
  });

  test('a telephone number is found however it is written', () => {
    expect(normalPhone('+62 (0090) 161-0339')).toBe('+62901610339');
    expect(normalPhone('0062 90 161 0339')).toBe('+62901610339');
    expect(phoneForms('(090) 161 0339')).toContain('+62901610339');
    expect(phoneForms('+82 10-1234-5678')).toContain('01012345678');
    expect(normalPhone('001-216-268-4847x5135')).toBe('+12162684847');
    expect(normalPhone('n/a')).toBeNull();
  });

  test('a stored number is among the forms of the same number searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789 +-()x')), maxLength: 24 }), (raw) => {
        const stored = normalPhone(raw);
        if (stored !== null) expect(phoneForms(raw)).toContain(stored);
      }),
    );
  });
});
