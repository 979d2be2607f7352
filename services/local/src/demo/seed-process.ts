// The process that loads demo data, so that its memory ends with it. Gets its secret over the channel, never by argument or environment.
import type { Report } from '../import.ts';

export interface SeedOrder {
  files: string[];
  url: string;
  tokenEndpoint: string;
  clientId: string;
  clientSecret: string;
  scope: string;
}

export type SeedReport =
  | { kind: 'hello' }
  | { kind: 'progress'; message: string }
  | { kind: 'done'; accepted: number; refused: number }
  | { kind: 'failed'; message: string };

const tell = (report: SeedReport) => process.send?.(report);

async function load(order: SeedOrder): Promise<void> {
  const { importFiles } = await import('../import.ts');
  const reports: Report[] = [];
  for (const file of order.files) {
    const [report] = await importFiles([file], order);
    if (!report) continue;
    reports.push(report);
    tell({ kind: 'progress', message: `${file.split('/').at(-1)}: ${report.accepted} of ${report.rows} rows` });
  }
  const refused = reports.reduce((sum, report) => sum + report.refused.length, 0);
  tell({ kind: 'done', accepted: reports.reduce((sum, report) => sum + report.accepted, 0), refused });
}

process.once('message', (order: SeedOrder) => {
  load(order)
    .catch((error: unknown) => tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }))
    .finally(() => process.disconnect());
});
process.once('disconnect', () => process.exit());
tell({ kind: 'hello' });
