// One scan: what was looked at, what was found, which controls were met, what could not be looked at. Reports places, never values.
import { randomBytes } from 'node:crypto';
import type { FormName } from './forms.ts';
import { wantedOf, type Needle, type Wanted } from './needles.ts';
import { StreamScan } from './stream-scan.ts';

/** Where something was found. */
export interface Finding {
  /** A file's path from its folder, `database.schema.table.column`, or a workflow's history. */
  place: string;
  /** Bytes from the beginning; null where the place has none. */
  offset: number | null;
  form: FormName;
  owner: string;
  kind: string;
}

/** A value that the scan itself has planted, and where it must come up. */
export interface Control {
  name: string;
  /** A text; with `isBytes` the hexadecimal of bytes such as a key. */
  value: string;
  isBytes?: boolean;
  isAt(place: string, source: string): boolean;
  found: boolean;
}

export interface Looked {
  source: string;
  bytes: number;
  places: number;
}

/** What is handed out at the end. */
export interface ScanReport {
  verdict: 'ABSENT' | 'FOUND' | 'NOT_PROVED';
  values: number;
  patterns: number;
  tooShort: Readonly<Record<string, number>>;
  looked: Looked[];
  controls: { name: string; found: boolean }[];
  /** What could not be looked at, and why: the proof is not whole. */
  notLookedAt: { place: string; why: string }[];
  /** What is left out on purpose, and why. */
  leftOut: { place: string; why: string }[];
  /** How often something was found; `findings` holds the first ones. */
  found: number;
  findings: Finding[];
  tookMs: number;
}

const mostFindings = 200;
const mostPerPlace = 5;
const controlKind = 'control';

const controlValue = (): string => randomBytes(12).toString('hex');

export const control = (name: string, isAt: Control['isAt']): Control => ({
  name,
  value: controlValue(),
  isAt,
  found: false,
});

/** A place's bytes go here, in any pieces. */
export interface Sink {
  feed(bytes: Uint8Array): void;
}

/** How a place and an offset in its stream are told; the place itself where absent. */
export type Locate = (offset: number) => { place: string; offset: number | null };

export class Search {
  readonly #wanted: Wanted;
  readonly #controls: readonly Control[];
  readonly #scan: StreamScan;
  readonly #looked = new Map<string, { bytes: number; places: Set<string> }>();
  readonly #findings: Finding[] = [];
  readonly #perPlace = new Map<string, number>();
  readonly #notLookedAt: ScanReport['notLookedAt'] = [];
  readonly #leftOut: ScanReport['leftOut'] = [];
  readonly #began = performance.now();
  #found = 0;
  #source = '';
  #place = '';
  #locate: Locate | null = null;
  /** Owners whose values may be here; see `lookAt`. */
  #excused: ReadonlySet<string> | null = null;

  constructor(needles: readonly Needle[], controls: readonly Control[]) {
    this.#controls = controls;
    const planted = controls.map(({ name, value, isBytes }) => ({
      owner: name,
      kind: controlKind,
      ...(isBytes ? { hex: value } : { text: value }),
    }));
    this.#wanted = wantedOf([...planted, ...needles]);
    this.#scan = new StreamScan(this.#wanted.set, (pattern, offset) => this.#met(pattern, offset));
  }

  /**
   * Looks at one place: what `work` feeds is one stream. `addressees`: e-mail addresses of everybody the place was meant for; where they
   * all are one person's, that person's values may be there.
   */
  async lookAt(
    source: string,
    place: string,
    work: (sink: Sink) => Promise<void> | void,
    options: { locate?: Locate; addressees?: readonly string[] } = {},
  ): Promise<void> {
    this.#source = source;
    this.#place = place;
    this.#locate = options.locate ?? null;
    this.#excused = this.#ownersOf(options.addressees ?? []);
    try {
      await work(this.#scan);
    } finally {
      const bytes = this.#scan.end();
      const looked = this.#looked.get(source) ?? { bytes: 0, places: new Set() };
      looked.bytes += bytes;
      this.#looked.set(source, looked);
      looked.places.add(place);
    }
  }

  cannotLookAt(place: string, why: string): void {
    this.#notLookedAt.push({ place, why });
  }

  leaveOut(place: string, why: string): void {
    this.#leftOut.push({ place, why });
  }

  /** Who all these addresses are of; nobody where one of them is somebody else's. A person may be named twice, by several names. */
  #ownersOf(addresses: readonly string[]): ReadonlySet<string> | null {
    const emails = this.#wanted.needles.filter(({ kind }) => kind === 'email');
    const [first, ...others] = addresses.map(
      (address) => new Set(emails.filter(({ text }) => text?.toLowerCase() === address).map(({ owner }) => owner)),
    );
    if (!first) return null;
    return new Set([...first].filter((owner) => others.every((one) => one.has(owner))));
  }

  #met(pattern: number, offset: number): void {
    const meaning = this.#wanted.meanings[pattern];
    if (!meaning) return;
    const at = this.#locate?.(offset) ?? { place: this.#place, offset };
    for (const index of meaning.needles) {
      const planted = this.#controls[index];
      if (planted) {
        planted.found ||= planted.isAt(at.place, this.#source);
        continue;
      }
      const needle = this.#wanted.needles[index];
      if (!needle || this.#excused?.has(needle.owner)) continue;
      this.#found += 1;
      const here = (this.#perPlace.get(at.place) ?? 0) + 1;
      this.#perPlace.set(at.place, here);
      if (here <= mostPerPlace && this.#findings.length < mostFindings)
        this.#findings.push({ ...at, form: meaning.form, owner: needle.owner, kind: needle.kind });
    }
  }

  report(): ScanReport {
    const controls = this.#controls.map(({ name, found }) => ({ name, found }));
    const { needles, tooShort, set } = this.#wanted;
    const values = needles.length - controls.length;
    const unproved =
      values === 0 || this.#notLookedAt.length > 0 || controls.length === 0 || controls.some(({ found }) => !found);
    return {
      verdict: this.#found > 0 ? 'FOUND' : unproved ? 'NOT_PROVED' : 'ABSENT',
      values,
      patterns: set.patterns.length,
      tooShort,
      looked: [...this.#looked].map(([source, { bytes, places }]) => ({ source, bytes, places: places.size })),
      controls,
      notLookedAt: this.#notLookedAt,
      leftOut: this.#leftOut,
      found: this.#found,
      findings: this.#findings,
      tookMs: Math.round(performance.now() - this.#began),
    };
  }
}
