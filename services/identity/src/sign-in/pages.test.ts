// The sign-in pages by themselves: languages, labels, nothing foreign, nothing unescaped.
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { markup as html } from '@clounge/shared/markup';
import { faultPage, pageLanguage, signInForm, type SignInProblem } from './pages.ts';

const languages = ['en', 'ko', 'id'] as const;
const problems: (SignInProblem | null)[] = [
  null,
  { kind: 'wrong' },
  { kind: 'missing' },
  { kind: 'limited', waitSeconds: 200 },
  { kind: 'other-person' },
  { kind: 'unavailable' },
];

promise(
  'Art. 9(3)',
  'sign-in works without script, loads nothing from elsewhere, and every field has its label',
  () => {
    for (const language of languages) {
      for (const problem of problems) {
        for (const confirming of [true, false]) {
          const page = signInForm({ language, action: '/oidc/interaction/x', confirming, problem });
          expect(page).toContain(`<html lang="${language}">`);
          expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/);
          expect([page.match(/<label for="(\w+)"/g)?.length, page.match(/<input\b/g)?.length]).toEqual([2, 2]);
          expect(page.includes('role="alert"')).toBe(problem !== null);
          expect(page).not.toContain('undefined');
        }
      }
    }
  },
);

promise(
  'Art. 7(4)',
  'the page says what does not work without cookies, in the language that the reader asked for',
  () => {
    expect(pageLanguage('ko-KR en', 'id')).toBe('ko');
    expect(pageLanguage('', 'id-ID,id;q=0.9,en;q=0.8')).toBe('id');
    expect(pageLanguage(undefined, 'fr')).toBe('en');
    const words = languages.map((language) => signInForm({ language, action: '/', confirming: false, problem: null }));
    expect(words[0]).toContain('Without it the pages that need a sign-in do not work');
    expect(words[1]).toContain('쿠키를 거부하면');
    expect(words[2]).toContain('Tanpa cookie ini');
  },
);

promise('Art. 9(3)', 'nothing that a request brings becomes markup', () => {
  expect(html`<p>${'<b>"&\''}</p>`.toString()).toBe('<p>&lt;b&gt;&quot;&amp;&#39;</p>');
  expect(faultPage('en', 'refused', '/', '<img src=x>')).not.toContain('<img');
});
