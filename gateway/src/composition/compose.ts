// Command: `--write` composes and writes supergraph.graphql and api.graphql; `--check` fails when they are stale or break a promise to programs.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { brokenPromises } from './contract.ts';
import { composeSupergraph } from './supergraph.ts';

const supergraphFile = new URL('../../supergraph.graphql', import.meta.url);
const apiFile = new URL('../../api.graphql', import.meta.url);
const acceptedFile = new URL('../../accepted-changes.json', import.meta.url);
const acceptedShape = z.array(z.object({ change: z.string().min(1), because: z.string().min(1) }));

const read = (file: URL) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The public API of a commit, or null where there is none (a new repository, a source archive). */
function publishedApi(revision: string): string | null {
  try {
    const cwd = new URL('../../', import.meta.url);
    return execFileSync('git', ['show', `${revision}:./api.graphql`], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/** What is wrong, in sentences; empty when all is well. */
async function faults(): Promise<string[]> {
  const { supergraph, api } = composeSupergraph();
  const found: string[] = [];
  if (read(supergraphFile) !== supergraph) found.push('gateway/supergraph.graphql is stale: npm run compose');
  if (read(apiFile) !== api) found.push('gateway/api.graphql is stale: npm run compose');
  const head = publishedApi('HEAD');
  // An unchanged file is compared with the commit before, so that CI sees what a commit broke.
  const before = head === api ? publishedApi('HEAD~1') : head;
  if (before === null) return found;
  const accepted = acceptedShape.parse(JSON.parse(read(acceptedFile) || '[]'));
  const broken = await brokenPromises(before, api, accepted);
  return [...found, ...broken.map((change) => `breaks programs: ${change}`)];
}

const mode = process.argv[2];
if (mode === '--write') {
  const { supergraph, api } = composeSupergraph();
  writeFileSync(supergraphFile, supergraph);
  writeFileSync(apiFile, api);
  console.log('gateway/supergraph.graphql and gateway/api.graphql written.');
} else if (mode === '--check') {
  const found = await faults();
  for (const fault of found) console.error(fault);
  if (found.some((fault) => fault.startsWith('breaks'))) {
    console.error('Where a breaking change is meant, list it with its reason in gateway/accepted-changes.json.');
  }
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  console.error('Usage: compose.ts --write | --check');
  process.exitCode = 2;
}
