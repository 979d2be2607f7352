// What links with Google need of the part. Types only.
import type { PeopleSources } from '../people/sources.ts';
import type { IdentityConfig } from '../config.ts';
import type { GoogleClient } from './google-client.ts';
import type { GoogleReading } from './google-reading.ts';
import type { Offer } from './tiers.ts';

export interface GoogleSources extends Pick<PeopleSources, 'pool' | 'door' | 'clock'> {
  config: Pick<IdentityConfig, 'clientId'>;
  /** Null where the operator has not set Google up. */
  google: { client: GoogleClient; reading: GoogleReading; offer: Offer } | null;
}
