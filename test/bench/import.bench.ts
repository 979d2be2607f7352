// Rows a second from files to sealed rows, through the gateway like any program. Leaves 5,000 members for the benches that follow.
import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { figure, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';
import { importFrom } from './importing.ts';
import { writeRosters } from './rosters.ts';

export async function importFigures(house: BenchHouse): Promise<Figure[]> {
  const folder = join(house.data, '..', 'rosters');
  await mkdir(folder, { recursive: true });
  const files = await writeRosters(folder, {
    prefix: 'a',
    members: 5_000,
    withdrewAt: null,
    marksEach: 4,
    logInsEach: 6,
  });
  const figures: Figure[] = [];
  let rows = 0;
  let ms = 0;
  for (const file of files) {
    const began = performance.now();
    const [report] = await importFrom(house, [file]);
    const took = performance.now() - began;
    if (!report || report.accepted !== report.rows) throw new Error(`${file}: ${JSON.stringify(report).slice(0, 400)}`);
    const kind = /-(\w+)\.csv$/.exec(file)?.[1] ?? file;
    if (report.rows >= 5_000)
      figures.push(
        figure(
          `import of ${kind}`,
          (report.rows / took) * 1000,
          'rows/s',
          '>= 5000',
          `${report.rows} rows, through the gateway`,
        ),
      );
    rows += report.rows;
    ms += took;
  }
  return [figure('import, all kinds', (rows / ms) * 1000, 'rows/s', '>= 5000', `${rows} rows`), ...figures];
}
