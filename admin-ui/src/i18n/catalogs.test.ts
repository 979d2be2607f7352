// Every language says everything: the same keys, the same blanks, nothing left empty.
import { describe, expect, test } from 'vitest';
import { asLanguage, languages, preferredLanguage } from './catalog.ts';
import { en } from './en/index.ts';
import { id } from './id/index.ts';
import { ko } from './ko/index.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

function flat(words: object, prefix = ''): Map<string, string> {
  const entries = Object.entries(words as Tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

const blanksOf = (sentence: string): string[] => [...new Set(sentence.match(/%\{\w+\}/g) ?? [])].sort();
const english = flat(en);

describe.each([
  ['ko', flat(ko)],
  ['id', flat(id)],
] as const)('the words of %s', (_language, words) => {
  test('have every key of the English ones and no other', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('leave nothing empty', () => {
    expect([...words].filter(([key, sentence]) => sentence.trim() === '' && key !== 'ra.boolean.null')).toEqual([]);
  });

  test('have the blanks of the English sentences', () => {
    // react-admin's own sentences may leave a blank out: a language without articles names less.
    const own = [...words].filter(([key]) => !key.startsWith('ra.'));
    const wrong = own.filter(
      ([key, sentence]) => blanksOf(sentence).join() !== blanksOf(english.get(key) ?? '').join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('have one form where the language has one', () => {
    expect([...words].filter(([, sentence]) => sentence.includes('||||'))).toEqual([]);
  });
});

test('English has two forms where it counts', () => {
  const plural = [...english.values()].filter((sentence) => sentence.includes('||||'));
  expect(plural.length).toBeGreaterThan(0);
  expect(plural.filter((sentence) => sentence.split('||||').length !== 2)).toEqual([]);
});

test('the first language of the browser that we speak is spoken', () => {
  expect(preferredLanguage(['fr-FR', 'ko-KR', 'en-US'])).toBe('ko');
  expect(preferredLanguage(['in-ID'])).toBe('id');
  expect(preferredLanguage(['de'])).toBe('en');
  expect(asLanguage('xx')).toBe('en');
  expect(languages.map(asLanguage)).toEqual(languages);
});
