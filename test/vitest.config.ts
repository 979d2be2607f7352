// How all tests run: on real servers started once, on fixed clocks, never retried.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const everywhere = ['**/node_modules/**', '**/dist/**', '**/.data/**'];

/** Tests that start servers or browsers of their own need longer; each has its own databases and ports, so two may run at once. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };
/** What kills whole installations has the machine to itself. */
const alone = { fileParallelism: false, ...patient };

/** Where time is skipped, a stalled machine makes hours pass between two steps: these run by themselves. */
const skippedTime = '**/*.workflow.test.ts';

export default defineConfig({
  root,
  // One `graphql` in a process: the one that Node gives to everybody else (Vite would take its `module` entry beside it).
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    globalSetup: [fileURLToPath(new URL('kit/global-setup.ts', import.meta.url))],
    pool: 'forks',
    // Modules are loaded once a worker and not once a file: nothing here keeps state in a module, and loading was a third of the whole run.
    isolate: false,
    // One more than cores of the smallest machine: a house that starts or a browser that waits leaves its core to another.
    maxWorkers: 3,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    retry: 0,
    env: { TZ: 'UTC', NODE_ENV: 'test' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...everywhere, skippedTime],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'time', include: [skippedTime], exclude: everywhere, ...alone, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/**/*.contract.ts'],
          exclude: everywhere,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journey',
          include: ['test/**/*.journey.ts', 'test/**/*.drill.ts'],
          exclude: everywhere,
          ...patient,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'drill',
          include: ['services/local/**/*.drill.ts'],
          exclude: everywhere,
          ...alone,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
