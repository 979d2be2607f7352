// Loads the demo data once, through the same import that an operator uses: the shared set where it lies beside the project, else a small one
// of the same shapes. A load that was interrupted begins again; nothing is doubled by it.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importScope, selectionScope } from '../clients.ts';
import { writePrivateJson, type Secrets } from '../secrets.ts';
import type { ImportTarget } from '../import.ts';
import { runErrand } from '../supervisor/errand.ts';
import { projectRoot, type Settings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { generateDemoFiles } from './generate.ts';
import type { SeedOrder, SeedTotals } from './seed-process.ts';

/** In the order that lets each row find what it names. */
export const demoFileNames = [
  'customers.csv',
  'members.csv',
  'contacts.csv',
  'contracts.csv',
  'invoices.csv',
  'attendance.csv',
  'logins.csv',
] as const;

const seedScript = fileURLToPath(new URL('seed-process.ts', import.meta.url));
const sharedSet = join(projectRoot, '../shared/data');

/** Tells progress and how many rows were taken. A failed load is told and does not end the installation. */
export async function seedDemo(
  settings: Settings,
  secrets: Secrets,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<void> {
  const stamp = join(settings.data, 'demo-loaded.json');
  if ((await readFile(stamp, 'utf8').catch(() => '')).includes(secrets.installation)) return;
  const now = new Date();
  const files = await demoFiles(settings, now);
  terminal.say(`Loading the demo data from ${files.origin}; the back office can be used meanwhile.`);
  try {
    const totals = await load(settings, secrets, files.paths, signal, terminal);
    await writePrivateJson(stamp, { installation: secrets.installation, loadedAt: now.toISOString(), ...totals });
    terminal.say(
      `Demo data loaded: ${totals.accepted} rows accepted, ${totals.refused} refused${totals.refused > 0 ? ' (the set holds faulty rows on purpose)' : ''}.\n`,
    );
  } catch (error) {
    if (signal.aborted) return;
    terminal.say(
      `The demo data could not be loaded: ${error instanceof Error ? error.message : String(error)} The next start tries again.\n`,
    );
  }
}

async function demoFiles(settings: Settings, now: Date): Promise<{ origin: string; paths: string[] }> {
  const shared = demoFileNames.map((name) => join(sharedSet, name));
  if (shared.every((path) => existsSync(path))) return { origin: sharedSet, paths: shared };
  const folder = join(settings.data, 'demo');
  return { origin: folder, paths: await generateDemoFiles(folder, settings.clock ? new Date(settings.clock) : now) };
}

function load(
  settings: Settings,
  secrets: Secrets,
  files: string[],
  signal: AbortSignal,
  terminal: Terminal,
): Promise<SeedTotals> {
  const gateway = `http://127.0.0.1:${settings.port}`;
  const target: ImportTarget = {
    url: `${gateway}/graphql`,
    tokenEndpoint: `${gateway}/oidc/token`,
    clientId: 'import',
    clientSecret: secrets.clientSecrets.import ?? '',
    scope: `${importScope} ${selectionScope}`,
  };
  return runErrand<SeedOrder, SeedTotals>(
    seedScript,
    { files, target },
    { signal, say: (message) => terminal.say(`  ${message}`) },
  );
}
