// The drill of destruction: people destroyed among others, then looked for in bytes, by an attacker with every copy, by restores, and under kills.
import { counted, type Figure } from '../bench/figure.ts';
import { startBenchHouse } from '../bench/house.ts';
import { attackFigures } from './attack.ts';
import type { Asked } from './config.ts';
import { archiveLog } from './copies.ts';
import { destroyed } from './destroyed.ts';
import { killFigures } from './kills.ts';
import { restoreFigures } from './restores.ts';
import { scanFigures } from './scanning.ts';

const say = (what: string) => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} … ${what}\n`);

export async function* destructionDrill({ sizes, sections }: Asked): AsyncGenerator<Figure> {
  say('starting an installation');
  const house = await startBenchHouse(archiveLog);
  try {
    if (sections.some((name) => name !== 'kills')) {
      const gone = await destroyed(house, sizes, say);
      const { certificate } = gone;
      const parts = certificate.destroyed.map(
        ({ recordClass, part, records }) => `${records} ${recordClass} (${part})`,
      );
      const against = `of ${sizes.people}, loaded by the importer; ${certificate.number}: ${parts.join(', ')}`;
      yield counted('people that the certificate names', certificate.people, 'people', sizes.destroyed, against);
      yield counted(
        'certificates that verify, irrecoverable',
        gone.verified && certificate.level === 'IRRECOVERABLE' ? 1 : 0,
        'certificates',
        1,
        '`npm run verify` with the published ledger',
      );
      if (sections.includes('scan')) yield* scanFigures(gone, say);
      if (sections.includes('attack')) yield* attackFigures(gone, sizes, say);
      if (sections.includes('restores')) yield* restoreFigures(gone, sizes, say);
    }
    if (sections.includes('kills')) yield* killFigures(house, sizes, say);
  } finally {
    await house.close();
  }
}
