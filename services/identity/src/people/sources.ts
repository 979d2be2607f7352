// What the features of people, organizations and log-ins need of the part. Types only: nothing is opened here.
import type { Caller } from '@clounge/shared/caller';
import type { Clock } from '@clounge/shared/clock';
import type { Pool } from '@clounge/shared/database';
import type { Policy } from '@clounge/shared/policy';
import type { Door } from '@clounge/shared/vault';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Of the part, the same for every operation. */
export interface PeopleSources {
  pool: Pool;
  door: Door;
  clock: Clock;
  policy: Policy;
  /** A fresh unit of work over the identity database. */
  em: () => EntityManager;
}

/** Of one operation; made anew for each, because loaders hang on it. */
export interface PeopleContext extends PeopleSources {
  caller: Caller;
}
