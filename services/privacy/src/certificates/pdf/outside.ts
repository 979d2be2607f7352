// What of a destruction lies outside of the system, on paper: trustees with their state, paper and media with their counts.
import type { Statement } from '../document.ts';
import { classTitle, instant, number, type Said } from './said.ts';
import { outsideWords } from './outside-words.ts';
import type { Sheet } from './sheet.ts';

/** Who else had the data, and whether they confirmed. Nothing in certificates from before trustees were told. */
export function writeTrustees(sheet: Sheet, { trustees }: Statement, said: Said): void {
  if (!trustees) return;
  const words = outsideWords[said.language];
  sheet.heading(words.trustees);
  if (trustees.length === 0) return sheet.sentence(words.trusteesNone);
  sheet.table(
    ['*', 170, 150],
    [words.trustee, said.words.recordClass, words.state],
    trustees.map(({ name, task, recordClasses, state, confirmedAt, dueBy }) => [
      `${name}: ${task}`,
      recordClasses.map((id) => classTitle(id, said)).join(', '),
      state === 'CONFIRMED' && confirmedAt
        ? words.confirmed.replace('{at}', instant(confirmedAt, said))
        : words.outstanding.replace('{at}', instant(dueBy, said)),
    ]),
    [],
  );
  if (trustees.some(({ state }) => state === 'OUTSTANDING')) sheet.sentence(words.later);
}

/** Paper and media by kind and class. Nothing in certificates from before they were registered. */
export function writeMedia(sheet: Sheet, { media }: Statement, said: Said): void {
  if (!media) return;
  const words = outsideWords[said.language];
  sheet.heading(words.media);
  if (media.length === 0) return sheet.sentence(words.mediaNone);
  sheet.table(
    [70, '*', 70, 70, 70, 80],
    [words.kind, said.words.recordClass, words.registered, words.destroyed, words.remaining, words.unaccounted],
    media.map((row) => [
      words.kinds[row.kind],
      classTitle(row.recordClass, said),
      ...[row.registered, row.destroyed, row.remaining, row.unaccounted].map((count) => number(count, said.language)),
    ]),
    [2, 3, 4, 5],
  );
  if (media.some(({ remaining }) => remaining > 0)) sheet.sentence(words.later);
}
