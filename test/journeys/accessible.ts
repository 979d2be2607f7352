// Looks at a page with axe (WCAG 2.2 AA and its best practices): every rule, whole page. Never passes over a rule for speed.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export async function expectAccessible(page: Page, where: string): Promise<void> {
  // A stream of changes stays open, so the network never rests; the grey shapes of a page that loads pass any check.
  await page.waitForLoadState('load');
  // Half a megabyte of program goes into a page once and not at every look, and only what is wrong comes back: together five times as fast.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: look } = window as unknown as { axe: typeof axe };
    const seen = { changes: 0 };
    const note = () => (seen.changes += 1);
    const stands = () =>
      document.querySelector('.MuiSkeleton-root') === null &&
      document.getAnimations().every((one) => !(one instanceof CSSTransition));
    const still = async () => {
      while (!stands()) await new Promise(requestAnimationFrame);
    };
    // Colours that still change are not the page's: what was seen while one began to change was not the page.
    document.addEventListener('transitionrun', note);
    let found;
    let before: number;
    do {
      await still();
      before = seen.changes;
      found = await look.run(document, { resultTypes: ['violations'], elementRef: false });
    } while (seen.changes > before);
    document.removeEventListener('transitionrun', note);
    return found.violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
  expect(violations.map((one) => `${where}: ${one}`)).toEqual([]);
}
