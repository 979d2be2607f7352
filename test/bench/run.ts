// `npm run bench [-- --only NAME]`: prints a table of figures and writes .bench/results.json. A missed goal is shown, never hidden, and fails nothing.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { archiveFigures } from './archive.bench.ts';
import { destructionFigures } from './destruction.bench.ts';
import { epochFigures } from './epoch.bench.ts';
import type { Figure } from './figure.ts';
import { gatewayFigures } from './gateway.bench.ts';
import { startBenchHouse, type BenchHouse } from './house.ts';
import { importFigures } from './import.bench.ts';
import { peopleFigures } from './people.bench.ts';
import { residueFigures } from './residue.bench.ts';
import { startFigures } from './start.bench.ts';

/** In order: later ones use what earlier ones loaded. */
const benches: Record<string, (house: BenchHouse) => Promise<Figure[]>> = {
  start: startFigures,
  import: importFigures,
  people: peopleFigures,
  gateway: gatewayFigures,
  destruction: destructionFigures,
  epoch: epochFigures,
  residue: residueFigures,
  archive: archiveFigures,
};

const only = process.argv[process.argv.indexOf('--only') + 1];
const chosen = process.argv.includes('--only')
  ? Object.keys(benches).filter((name) => name === only || name === 'import')
  : Object.keys(benches);
if (process.argv.includes('--only') && !(only !== undefined && only in benches)) {
  process.stderr.write(`There is no bench ${only ?? ''}; there are ${Object.keys(benches).join(', ')}.\n`);
  process.exit(1);
}

const house = await startBenchHouse();
const figures: Figure[] = [];
try {
  for (const name of chosen) {
    process.stderr.write(`measuring ${name} …\n`);
    const measured = (await benches[name]?.(house)) ?? [];
    figures.push(...measured);
    for (const one of measured) process.stderr.write(`  ${one.name}: ${one.value} ${one.unit}\n`);
  }
} finally {
  await house.close();
}

const folder = fileURLToPath(new URL('../../.bench/', import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(`${folder}results.json`, `${JSON.stringify(figures, null, 2)}\n`);
const rows = figures.map((one) => [
  one.name,
  `${one.value} ${one.unit}`,
  one.goal ?? '–',
  one.met === null ? '' : one.met ? 'met' : 'MISSED',
  one.against,
]);
const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows)
  process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
