// What is never asked for is pointed at where somebody volunteers it, in each of the three languages, and ordinary letters are left alone.
import { describe, expect } from 'vitest';
import fc from 'fast-check';
import { promise } from '@clounge/test/kit';
import { screenText } from './forbidden-kinds.ts';

const marked = (text: string) => screenText(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('forbidden kinds', () => {
  promise('Art. 1(2)', 'words of each kind are found where they stand, in three languages', () => {
    expect(marked('I was diagnosed with cancer, and I voted for them.')).toEqual([
      ['HEALTH', 'diagnosed'],
      ['HEALTH', 'cancer'],
      ['POLITICS', 'voted for'],
    ]);
    expect(marked('저는 우울증으로 입원했고 종교가 있습니다.')).toEqual([
      ['HEALTH', '우울증'],
      ['HEALTH', '입원'],
      ['BELIEF', '종교'],
    ]);
    expect(marked('Saya hamil dan pernah dipenjara; agama saya Islam.')).toEqual([
      ['HEALTH', 'hamil'],
      ['CRIME', 'dipenjara'],
      ['BELIEF', 'agama'],
      ['BELIEF', 'Islam'],
    ]);
    expect(marked('우울증'.normalize('NFD'))).toEqual([['HEALTH', '우울증'.normalize('NFD')]]);
    expect(
      marked('Their ethnic group; the  political\nparty; a sexual matter; my birthplace').map(([kind]) => kind),
    ).toEqual(['RACE', 'POLITICS', 'SEX_LIFE', 'ORIGIN']);
  });

  promise('Art. 1(2)', 'ordinary letters are left alone: no word is found inside another', () => {
    for (const text of [
      'Our embrace of the traced invoice was graceful; please trace order 7.',
      '확인종료 후 회신 바랍니다. 로그인이 안 됩니다.',
      'Saya tidak merasa beras itu keras; mohon balas surel ini.',
      'We asked for a demo of the attendance service on Monday.',
    ])
      expect(marked(text)).toEqual([]);
  });

  promise('Art. 1(2)', 'whatever is written, flags lie within the text, in order, and never run into trouble', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const flags = screenText(`${text} cancer ${text}`);
        expect(flags.some(({ kind }) => kind === 'HEALTH')).toBe(true);
        for (const { start, end } of flags) expect(start >= 0 && start < end && end <= text.length * 2 + 8).toBe(true);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});
