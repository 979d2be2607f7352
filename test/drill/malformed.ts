// The drill of what strangers send: malformed messages and forms by the thousand, and whether the time of an answer tells whom we know.
import { join } from 'node:path';
import { portsFrom } from '@clounge/local/ports';
import { counted, type Figure } from '../bench/figure.ts';
import { startBenchHouse, type BenchHouse } from '../bench/house.ts';
import { portalTimes } from '../bench/portal-times.ts';
import type { Asked } from './config.ts';
import { feedForms } from './malformed-forms.ts';
import { feedMail, type Fed } from './malformed-mail.ts';
import { invented, load } from './population.ts';

const say = (what: string) => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} … ${what}\n`);

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${count} × ${what}`)
    .join(', ');

export async function* malformedDrill({ sizes }: Asked): AsyncGenerator<Figure> {
  say('starting an installation');
  const house = await startBenchHouse();
  const privacy = await house.sql('privacy');
  try {
    // Somebody must be known: they are who the times are about.
    await load(house, { people: invented(20), withdrewAt: null, marksEach: 0, logInsEach: 0 });
    const at: Fed = {
      smtpPort: portsFrom(house.port).smtp,
      spool: join(house.data, 'mail', 'privacy'),
      url: house.url,
      rows: async <Row extends object>(statement: string) => (await privacy.query<Row>(statement)).rows,
      officer: house.officer,
    };
    const size = { count: sizes.malformed, seed: sizes.seed };
    say(`${size.count} malformed messages`);
    yield* mailFigures(at, size);
    say(`${size.count} malformed forms`);
    yield* formFigures(at, size);
    yield counted('parts that are ready after all that', await ready(house), 'parts', 2, 'gateway and privacy');
    say('times of known and unknown');
    yield* await portalTimes(house);
  } finally {
    await privacy.end();
    await house.close();
  }
}

interface Size {
  count: number;
  seed: number;
}

async function* mailFigures(at: Fed, size: Size): AsyncGenerator<Figure> {
  const began = performance.now();
  const { handedOver, cases, ignored, apart, repeats, reasons, lost } = await feedMail(at, size);
  const seconds = Math.round((performance.now() - began) / 1000);
  const ends = `${cases} cases, ${ignored} ignored, ${apart} kept apart, ${repeats} taken before; ${seconds} s`;
  yield counted('messages handed over by SMTP', handedOver, 'messages', null, ends);
  yield counted('messages that the mail server did not take', lost.refused, 'messages', 0, 'any answer but 250');
  yield counted('messages that ended nowhere', lost.nowhere, 'messages', 0, 'handed over, less all rows and repeats');
  yield counted('messages of cases without a case', lost.withoutCase, 'messages', 0, `of ${cases}`);
  yield counted(
    'messages kept apart whose bytes are not those that were sent',
    lost.withoutBytes,
    'messages',
    0,
    `of ${apart + ignored}, each opened by an officer; ${listed(reasons)}`,
  );
}

async function* formFigures(at: Fed, size: Size): AsyncGenerator<Figure> {
  const { sent, statuses, opened, faults } = await feedForms(at, size);
  yield counted('forms sent to the portal', sent, 'forms', null, listed(statuses));
  yield counted('forms answered by a fault of ours', faults.ours, 'forms', 0, 'status 500 and above');
  yield counted('whole forms without an answer', faults.unanswered, 'forms', 0, 'of those that did not break off');
  yield counted('forms that hung', faults.hung, 'forms', 0, 'neither answer nor end within 20 s');
  yield counted('answers with markup or headers of the sender', faults.echoed, 'answers', 0, '`<script`, `Bcc:`');
  yield counted(
    'requests without a page that tells of them, or pages without a request',
    faults.uncounted,
    'requests',
    0,
    `${opened} requests were told of`,
  );
}

async function ready(house: BenchHouse): Promise<number> {
  const answers = await Promise.all(
    (['gateway', 'privacy'] as const).map((part) =>
      fetch(`${house.url(part)}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    ),
  );
  return answers.filter(Boolean).length;
}
