// How long a start takes and what the whole installation holds in memory at rest.
import { figure, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';

export async function startFigures(house: BenchHouse): Promise<Figure[]> {
  await new Promise((resolve) => setTimeout(resolve, 5_000)); // at rest
  return [
    figure('cold start', house.coldStartMs / 1000, 's', null, 'empty data folder, packages installed, to /readyz'),
    figure('warm start', house.warmStartMs / 1000, 's', '<= 10', 'second start, to /readyz'),
    figure(
      'memory at rest',
      (await house.residentBytes()) / 2 ** 30,
      'GiB',
      '<= 1',
      'proportional set size of every process',
    ),
  ];
}
