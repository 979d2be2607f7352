// A scan's report as the person at the terminal reads it. Tells places and counts; a value could not stand here, for the report has none.
import { styleText } from 'node:util';
import type { ScanReport } from './search.ts';

const verdicts: Record<ScanReport['verdict'], string> = {
  ABSENT: styleText('green', 'Absence is proved: nothing was found, and every control was.'),
  FOUND: styleText('red', 'Found: values are still there.'),
  NOT_PROVED: styleText('yellow', 'Not proved: nothing was found, but the scan does not see everything.'),
};

/** Exit codes of `npm run residue -- scan`. */
export const exitCodes: Record<ScanReport['verdict'], number> = { ABSENT: 0, FOUND: 1, NOT_PROVED: 2 };

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Lines of text. */
export function told(report: ScanReport): string[] {
  const { looked, controls, findings, found, tooShort } = report;
  const missed = controls.filter((one) => !one.found);
  const bytes = looked.reduce((sum, one) => sum + one.bytes, 0);
  const seconds = report.tookMs / 1000;
  return [
    `${report.values} values in ${report.patterns} forms; ${megabytes(bytes)} in ${seconds.toFixed(1)} s.`,
    ...looked.map(({ source, places, bytes: size }) => `  ${source}: ${places} places, ${megabytes(size)}`),
    ...Object.entries(tooShort).map(
      ([kind, count]) => `  ${count} × ${kind}: too short to be told from chance, not looked for`,
    ),
    `Controls: ${controls.length - missed.length} of ${controls.length} found.`,
    ...missed.map(({ name }) => `  missed: ${name}`),
    ...report.notLookedAt.map(({ place, why }) => `  not looked at: ${place}. ${why}`),
    ...report.leftOut.map(({ place, why }) => `  left out: ${place}. ${why}`),
    ...findings.map(
      ({ place, offset, owner, kind, form }) =>
        `  found: ${kind} of ${owner}, as ${form}, in ${place}${offset === null ? '' : ` at byte ${offset}`}`,
    ),
    ...(found > findings.length ? [`  … found ${found} times; the first ${findings.length} are told.`] : []),
    verdicts[report.verdict],
  ];
}
