// What the features of people, organizations and log-ins need of the part. Types only: nothing is opened here.
import type { Clock } from '@clounge/shared/clock';
import type { Pool } from '@clounge/shared/database';
import type { Policy } from '@clounge/shared/policy';
import type { Door } from '@clounge/shared/vault';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '@clounge/shared/caller';

/** Of the part, the same for every operation. */
export interface PeopleSources {
  pool: Pool;
  door: Door;
  clock: Clock;
  policy: Policy;
}

/** Of one operation. */
export interface PeopleContext extends PeopleSources {
  caller: Caller;
  /** A fork of the part's entity manager. */
  em: EntityManager;
}
