// What a redaction would take out, as somebody is shown it, and the hash by which they say that they approve just that. The look is recorded with
// who looked. Keeps nothing: no word and no hash of one is ever stored.
import { createHash } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { ForbiddenKind } from '../consultations/forbidden-kinds.ts';
import { canonical } from '../destruction/canonical.ts';
import type { Sources } from '../sources.ts';
import { placesIn, wantedOf, type Passage } from './places.ts';
import { repeatsElsewhere } from './reach.ts';
import { documentsOf, passagesOf, type MarkedDocument, type Redaction } from './redactions.ts';
import { openCase, type CaseOf } from './spoken.ts';

export interface ShownPassage {
  place: string;
  kind: ForbiddenKind;
  before: string;
  words: string;
  after: string;
}

export interface Shown {
  passages: ShownPassage[];
  documents: MarkedDocument[];
  /** Places of this case that repeat one of the passages. */
  repeats: number;
  /** Other cases of the same person that do. */
  elsewhere: number;
  shownHash: string | null;
  refusal: Refusal | null;
}

const around = 60;

function shownPassage(texts: ReadonlyMap<string, string>, { place, start, end, kind }: Passage): ShownPassage {
  const text = texts.get(place) ?? '';
  return {
    place,
    kind,
    before: text.slice(Math.max(0, start - around), start),
    words: text.slice(start, end),
    after: text.slice(end, end + around),
  };
}

interface Looked {
  shown: Shown;
  place: CaseOf | null;
}

/** What it would take out now; nothing where it was decided, or stays shut: `refusal` says why. Throws `Refused` UNAVAILABLE. */
export async function shownOf(sources: Sources, caller: Caller, redaction: Redaction): Promise<Looked> {
  const documents = await documentsOf(sources.pool, redaction.id);
  const nothing = (refusal: Refusal | null): Shown => ({
    passages: [],
    documents,
    repeats: 0,
    elsewhere: 0,
    shownHash: null,
    refusal,
  });
  if (redaction.state !== 'PROPOSED') return { shown: nothing(null), place: null };
  const opened = await openCase(sources, caller, 'redaction', redaction.caseId);
  if (opened.refusal) return { shown: nothing(opened.refusal), place: opened.place };
  const { place, texts } = opened;
  const marked = await passagesOf(sources.pool, redaction.id);
  const wanted = wantedOf(texts, marked);
  const passages = marked.map((one) => shownPassage(texts, one));
  const repeats = Math.max(0, placesIn(texts, marked, wanted) - placesIn(texts, marked, []));
  const elsewhere = await repeatsElsewhere(sources, sources.pool, place, wanted);
  const hash = {
    id: redaction.id,
    passages: passages.map((one) => ({ ...one })),
    documents: documents.map((one) => ({ ...one })),
  };
  const shownHash = createHash('sha256').update(canonical(hash)).digest('hex');
  return { shown: { passages, documents, repeats, elsewhere, shownHash, refusal: null }, place };
}
