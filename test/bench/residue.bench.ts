// How fast the proof of absence reads: a thousand people in every form, over random bytes and over text, on one core.
import { randomBytes } from 'node:crypto';
import { phoneNeedles, wantedOf, type Needle } from '@clounge/local/residue/needles';
import { StreamScan } from '@clounge/local/residue/stream-scan';
import { figure, median, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';

const people = 1_000;
const megabytes = 128;
const rounds = 5;

const needlesOf = (n: number): Needle[] => [
  { owner: `P-${n}`, kind: 'name', text: `Residue Person${n}` },
  { owner: `P-${n}`, kind: 'name', text: `김민수${String.fromCharCode(0xac00 + n)}` },
  { owner: `P-${n}`, kind: 'email', text: `residue.person${n}@c${n % 12}.example` },
  { owner: `P-${n}`, kind: 'employeeNumber', text: `RES-${100_000 + n}` },
  ...phoneNeedles(`P-${n}`, `+62 811-${1_000_000 + n * 7_919}`),
];

/** Gigabytes a second, the median of some rounds. */
function speed(scan: StreamScan, bytes: Buffer): number {
  const speeds: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now();
    scan.feed(bytes);
    scan.end();
    if (round > 0) speeds.push(bytes.length / 1e6 / (performance.now() - began));
  }
  return median(speeds);
}

export async function residueFigures(_house: BenchHouse): Promise<Figure[]> {
  const wanted = wantedOf(Array.from({ length: people }, (_, n) => needlesOf(n)).flat());
  const found: number[] = [];
  const scan = new StreamScan(wanted.set, (pattern) => found.push(pattern));
  const line = (n: number) =>
    `2026-11-25T09:00:00Z info gateway request ${n} of organization c${n % 12} took ${n % 97} ms\n`;
  const text = Buffer.from(Array.from({ length: 1_600_000 }, (_, n) => line(n)).join(''));
  const against = `${people} people, ${wanted.set.patterns.length} forms, one core`;
  const figures = [
    figure('residue scan, random bytes', speed(scan, randomBytes(megabytes << 20)), 'GB/s', '>= 0.3', against),
    figure('residue scan, log text', speed(scan, text), 'GB/s', '>= 0.1', against),
  ];
  if (found.length > 0) throw new Error('The scan found what was not there.');
  scan.feed(Buffer.from('residue.person7@c7.example'));
  scan.end();
  if (found.length === 0) throw new Error('The scan did not find what was there.');
  return figures;
}
