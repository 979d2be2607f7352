// What a decision granted is carried out by the right's own feature, named in one table. A right that nobody carries out yet waits: nothing is
// ever written as done that was not.
import { inTransaction } from '@clounge/shared/database';
import type { RequestKind } from '@clounge/shared/policy';
import { carryCorrection } from '../correction/carrying.ts';
import { carryOutDeletion } from '../deletion/carrying-out.ts';
import type { Sources } from '../sources.ts';
import { carryOutStop } from '../stops/carrying-out.ts';
import { carryOutView } from '../view/delivering.ts';
import { closeLocked } from './closing.ts';
import { findRequest, lockRequest } from './finding.ts';
import { itemsOf, type RequestItem } from './items.ts';
import { writeLetter } from './letters.ts';
import { lockLinks } from './links.ts';
import type { RightsRequest } from './request.entity.ts';

/** Carries out what was granted; asked again with the same request it goes on where it was. `done`: nothing is left to do. `waits`: others tell when it moves on. */
export type Carrier = (
  sources: Sources,
  request: RightsRequest,
  granted: readonly RequestItem[],
) => Promise<{ done: boolean; waits?: boolean }>;

/** By right. A feature registers itself here. */
export type Carriers = Readonly<Partial<Record<RequestKind, Carrier>>>;
const registered: Carriers = {
  VIEW: carryOutView,
  CORRECT: carryCorrection,
  DELETE: carryOutDeletion,
  STOP: carryOutStop,
};

/** WAITS: nothing carries this right out yet, or it waits for others. GOES_ON: asked again later. IDLE: nothing to carry out. */
export type CarryOutcome = 'DONE' | 'GOES_ON' | 'WAITS' | 'IDLE';

/** One step of carrying out. Throws where a part does not answer: then it is asked again. */
export async function carryOutRequest(
  sources: Sources,
  requestId: string,
  carriers: Carriers = registered,
): Promise<CarryOutcome> {
  const before = await findRequest(sources, requestId);
  if (before?.state !== 'DECIDED' && before?.state !== 'CARRYING_OUT') return 'IDLE';
  const carrier = carriers[before.kind];
  if (!carrier) return 'WAITS';
  await sources.pool.query(`update rights_request set state = 'CARRYING_OUT' where id = $1 and state = 'DECIDED'`, [
    before.id,
  ]);
  const items = await itemsOf(sources.pool, before.id);
  const granted = items.filter((item) => item.outcome === 'GRANTED');
  const { done, waits } = await carrier(sources, before, granted);
  if (!done) return waits ? 'WAITS' : 'GOES_ON';
  const outcome = granted.length === items.length ? 'CARRIED_OUT' : 'PARTLY';
  return inTransaction(sources.pool, async (db): Promise<CarryOutcome> => {
    await lockLinks(db);
    const request = await lockRequest(sources, db, requestId);
    if (request?.state !== 'CARRYING_OUT') return 'IDLE';
    await closeLocked(sources, db, request, { outcome, by: null });
    await writeLetter(db, request, 'DECISION', sources.clock.now());
    return 'DONE';
  });
}
