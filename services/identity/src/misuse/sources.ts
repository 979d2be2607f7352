// What records of misuse need of the part. Types only: nothing is opened here.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '@clounge/shared/clock';
import type { Pool } from '@clounge/shared/database';
import type { Journal } from '@clounge/shared/journal';
import type { Mail } from '@clounge/shared/mail';
import type { Policy } from '@clounge/shared/policy';
import type { Siblings } from '@clounge/shared/siblings';
import type { Door } from '@clounge/shared/vault';
import type { IdentityConfig } from '../config.ts';

export interface MisuseSources {
  em: () => EntityManager;
  pool: Pool;
  door: Pick<Door, 'open' | 'seal' | 'moveApart'>;
  clock: Clock;
  policy: Policy;
  journal: Pick<Journal, 'record'>;
  mail: Pick<Mail, 'send'>;
  peers: Siblings;
  config: Pick<IdentityConfig, 'clientId' | 'mailFrom' | 'publicUrl'>;
}
