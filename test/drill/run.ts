// `npm run drill [-- --only NAME …]`: faults as inputs, at the size that was promised. Prints a table of figures and writes .drill/results.json.
// A missed goal is shown, never hidden; only a drill that could not run fails the command.
import { fileURLToPath } from 'node:url';
import { tellFigures, type Figure } from '../bench/figure.ts';
import { askedFor, usage, type Asked } from './config.ts';
import { destructionDrill } from './destruction.ts';
import { malformedDrill } from './malformed.ts';
import { requestsDrill } from './requests.ts';

const drills: Record<string, (asked: Asked) => AsyncGenerator<Figure>> = {
  destruction: destructionDrill,
  requests: requestsDrill,
  malformed: malformedDrill,
};

function asked(): Asked {
  try {
    const found = askedFor(process.argv.slice(2));
    if (found.only !== null && !(found.only in drills))
      throw new Error(`There is no drill ${found.only}; there are ${Object.keys(drills).join(', ')}.`);
    return found;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    process.exit(1);
  }
}

const wanted = asked();
const figures: Figure[] = [];
try {
  for (const [name, drill] of Object.entries(drills)) {
    if (wanted.only !== null && wanted.only !== name) continue;
    for await (const one of drill(wanted)) {
      figures.push(one);
      process.stderr.write(
        `  ${one.name}: ${one.value} ${one.unit}${one.met === false ? ` MISSED ${one.goal}` : ''}\n`,
      );
    }
  }
} catch (error) {
  // What was measured until then is told all the same.
  console.error(error);
  process.exitCode = 1;
}
if (figures.length > 0)
  await tellFigures(figures, fileURLToPath(new URL('../../.drill/results.json', import.meta.url)));
