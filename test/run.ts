// `npm test`: does its own set-up, runs every test on real servers, and ends with the count alone on a line.
import { fileURLToPath } from 'node:url';
import { startVitest, type TestModule, type Vitest } from 'vitest/node';
import { watchLauncher } from '@clounge/local/launcher';
import { provideChromium } from './kit/chromium.ts';

const say = (message: string) => void process.stdout.write(`${message}\n`);

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

function countOf(modules: readonly TestModule[]): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    // A file that cannot even be loaded has no tests to count.
    if (module.state() === 'failed' && module.errors().length > 0) count.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') count.passed += 1;
      else if (state === 'skipped') count.skipped += 1;
      else count.failed += 1;
    }
  }
  return count;
}

function skippedJourneys(modules: readonly TestModule[]): number {
  return modules
    .filter((module) => module.project.name === 'journey')
    .reduce((sum, module) => sum + [...module.children.allTests('skipped')].length, 0);
}

async function run(filters: string[]): Promise<boolean> {
  const browser = await provideChromium(say);
  if (!browser) say('There is no Chromium (PATH, Playwright, Debian package): the browser journeys are skipped.');
  const vitest: Vitest = await startVitest(filters, {
    config: fileURLToPath(new URL('vitest.config.ts', import.meta.url)),
    watch: false,
  });
  const modules = vitest.state.getTestModules();
  const faults = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  const { passed, failed, skipped } = countOf(modules);
  const unproved = process.env.CI ? skippedJourneys(modules) : 0;
  if (faults > 0) say(`${faults} errors outside of any test: see above.`);
  if (unproved > 0) say(`${unproved} browser journeys were skipped; under CI that is a failure.`);
  if (modules.length === 0) say('No test was found.');
  say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && faults === 0 && unproved === 0 && modules.length > 0;
}

watchLauncher(() => process.exit(1));
process.exit((await run(process.argv.slice(2))) ? 0 : 1);
