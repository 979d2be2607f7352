// What a drill is asked for on its command line: which, how large, which sections of it. Reads nothing else.
import { parseArgs } from 'node:util';

export const sections = ['scan', 'attack', 'restores', 'kills'] as const;
export type Section = (typeof sections)[number];

/** How large a drill is. */
export interface Sizes {
  people: number;
  destroyed: number;
  restores: number;
  /** In each drill that kills. */
  kills: number;
  /** Malformed messages, and as many malformed forms. */
  malformed: number;
  /** Whatever is left to chance follows from it: moments, victims, points in time. */
  seed: number;
}

export interface Asked {
  only: string | null;
  sizes: Sizes;
  sections: readonly Section[];
}

export const usage = `npm run drill -- [--only destruction|requests|malformed] [--people 10000] [--destroyed 1000] [--restores 20] [--kills 200]
                 [--seed 1] [--malformed 10000] [--sections ${sections.join(',')}]`;

const number = { type: 'string' } as const;

function whole(name: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Error(`--${name} must be a whole number.`);
  return Number(text);
}

/** Throws where it is not understood. `destroyed` is a tenth of the people where it is not said. */
export function askedFor(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: number,
      people: number,
      destroyed: number,
      restores: number,
      kills: number,
      malformed: number,
      seed: number,
      sections: number,
    },
  });
  const people = whole('people', values.people ?? '10000');
  const wanted = values.sections?.split(',') ?? [...sections];
  const chosen = sections.filter((name) => wanted.includes(name));
  if (chosen.length !== wanted.length) throw new Error(`The sections are ${sections.join(', ')}.`);
  const sizes = {
    people,
    destroyed: whole('destroyed', values.destroyed ?? String(Math.round(people / 10))),
    restores: whole('restores', values.restores ?? '20'),
    kills: whole('kills', values.kills ?? '200'),
    malformed: whole('malformed', values.malformed ?? '10000'),
    seed: whole('seed', values.seed ?? '1'),
  };
  if (sizes.destroyed < 1 || sizes.destroyed >= people)
    throw new Error('Somebody must be destroyed, and somebody stay.');
  return { only: values.only ?? null, sizes, sections: chosen };
}
