// `npm run bench [-- --only NAME]`: prints a table of figures and writes .bench/results.json. A missed goal is shown, never hidden, and fails nothing.
import { fileURLToPath } from 'node:url';
import { archiveFigures } from './archive.bench.ts';
import { attendanceFigures } from './attendance.bench.ts';
import { documentFigures } from './documents.bench.ts';
import { deletionFigures } from './deletion.bench.ts';
import { destructionFigures } from './destruction.bench.ts';
import { epochFigures } from './epoch.bench.ts';
import { tellFigures, type Figure } from './figure.ts';
import { gatewayFigures } from './gateway.bench.ts';
import { startBenchHouse, type BenchHouse } from './house.ts';
import { importFigures } from './import.bench.ts';
import { listFigures } from './list.bench.ts';
import { peopleFigures } from './people.bench.ts';
import { portalFigures } from './portal.bench.ts';
import { queueFigures } from './queue.bench.ts';
import { residueFigures } from './residue.bench.ts';
import { startFigures } from './start.bench.ts';
import { viewFigures } from './view.bench.ts';

/** In order: later ones use what earlier ones loaded. */
const benches: Record<string, (house: BenchHouse) => Promise<Figure[]>> = {
  start: startFigures,
  import: importFigures,
  people: peopleFigures,
  gateway: gatewayFigures,
  portal: portalFigures,
  attendance: attendanceFigures,
  deletion: deletionFigures,
  destruction: destructionFigures,
  list: listFigures,
  epoch: epochFigures,
  residue: residueFigures,
  archive: archiveFigures,
  view: viewFigures,
  documents: documentFigures,
  queue: queueFigures,
};

/** Need nothing that the import loads. */
const alone = new Set(['queue']);

const only = process.argv[process.argv.indexOf('--only') + 1];
const chosen = process.argv.includes('--only')
  ? Object.keys(benches).filter((name) => name === only || (name === 'import' && !alone.has(only ?? '')))
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

await tellFigures(figures, fileURLToPath(new URL('../../.bench/results.json', import.meta.url)));
