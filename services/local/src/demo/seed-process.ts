// The process that loads demo data: many rows pass through it, and its memory ends with it.
import { importFiles, type ImportTarget } from '../import.ts';
import { ImportClient } from '../import/target.ts';
import { serveErrand } from '../supervisor/errand.ts';

export interface SeedOrder {
  files: string[];
  target: ImportTarget;
}

export interface SeedTotals {
  accepted: number;
  refused: number;
}

serveErrand<SeedOrder, SeedTotals>(async ({ files, target }, say) => {
  const totals: SeedTotals = { accepted: 0, refused: 0 };
  await importFiles(files, target, {
    done: ({ file, rows, accepted, refused }) => {
      totals.accepted += accepted;
      totals.refused += refused.length;
      say(`${file.split('/').at(-1)}: ${accepted} of ${rows} rows`);
    },
  });
  // The day's selection at once, so that the first look at Today shows what waits; every morning it runs by itself.
  await new ImportClient(target).call('mutation Select { selectDestruction { refusal { code } } }', {});
  say('The lists of what is due are made.');
  return totals;
});
