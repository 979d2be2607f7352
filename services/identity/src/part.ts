// Starts the identity part: GraphQL, sign-in, readiness. Serves nobody before its search tables are whole.
import { safeCause } from '@clounge/shared/errors';
import { openMail } from '@clounge/shared/mail';
import { demandRules } from '@clounge/shared/policy';
import { replayLedger, type DestroyRequest } from '@clounge/shared/records';
import { siblings } from '@clounge/shared/siblings';
import { startSubgraph, type RunningPart } from '@clounge/shared/subgraph';
import type { IdentityConfig } from './config.ts';
import type { Context } from './context.ts';
import { startGoogleLane } from './google-link/lane.ts';
import type { GoogleSources } from './google-link/sources.ts';
import { openIdentity, type Identity } from './identity.ts';
import { closingLetters } from './letters/closing-letters.ts';
import { forgetCleared } from './misuse/clearing.ts';
import { startMisuseLane } from './misuse/lane.ts';
import { peopleCorrectors } from './people/correcting.ts';
import { markDestroyed } from './people/destroyed.ts';
import { identityRecords } from './records.ts';
import { identityResolvers } from './resolvers.ts';
import { startSignIn } from './sign-in/sign-in.ts';
import { grantsOf } from './staff/grants.ts';
import { staffLoaders } from './staff/loaders.ts';
import { staffNotifier } from './staff/notify.ts';

const features = [
  'people',
  'organizations',
  'logins',
  'staff',
  'passkeys',
  'letters',
  'misuse',
  'consents',
  'google-link',
];
const typeDefs = features.map((feature) => new URL(`./${feature}/schema.graphql`, import.meta.url));

/** Starts the part. Throws `ConfigError` where settings, keys or retention rules do not fit what it holds. */
export async function startIdentity(config: IdentityConfig): Promise<RunningPart> {
  demandRules(identityRecords.records.map((record) => record.recordClass));
  const identity = await openIdentity(config);
  try {
    return await serve(config, identity);
  } catch (error) {
    await identity.close();
    throw error;
  }
}

const lookAtIndexesEveryMs = 2_000;

async function serve(config: IdentityConfig, identity: Identity): Promise<RunningPart> {
  const { em, pool, door, archive, clock, policy, journal } = identity;
  const afterDestroy = (request: DestroyRequest) => markDestroyed({ pool, clock }, request);
  const { ledgerFolder } = config;
  await replayLedger({ pool, door, archive, clock, registry: identityRecords, ledgerFolder, afterDestroy });
  await forgetCleared(pool, door);
  const signIn = await startSignIn({ config, em, door, accounts: identity.accounts });
  const grants = grantsOf({ em, door, clock });
  const notifier = staffNotifier({ em, pool, door, clock, policy, config });
  const closing = closingLetters({ pool, door, config });
  const passkeys = { em, door, clock, notifier, publicUrl: config.publicUrl };
  const mail = openMail(config);
  const misuse = { em, pool, door, clock, policy, journal, mail, config, peers: siblings(config) };
  const google = { pool, door, clock, config, google: await googleOf(config) };
  const whole = onceAtATime(() => identity.rebuildIndexes());
  const lookAtIndexes = () =>
    whole().catch((error: unknown) => {
      process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'search tables', cause: safeCause(error) })}\n`);
    });

  const part = await startSubgraph<Context>(config, {
    typeDefs,
    resolvers: identityResolvers({
      registry: identityRecords,
      pool,
      door,
      archive,
      clock,
      correctors: peopleCorrectors({ door, clock, policy }),
      afterDestroy,
    }),
    context: (caller) => ({
      caller,
      em,
      pool,
      door,
      clock,
      policy,
      grants,
      notifier,
      closingLetters: closing,
      personLetters: { pool, door, mail, config },
      passkeys,
      misuse,
      google,
      staff: staffLoaders({ em, door, caller, clock }),
    }),
    routes: (request, response) => signIn.routes(request, response),
    async ready() {
      await pool.query('select 1');
      await door.ready();
      await journal.ready();
      await whole();
    },
    async close() {
      clearInterval(looking);
      signIn.close();
      notifier.close();
      closing.close();
      await lane.close();
      await googleLane.close();
      mail.close();
      await whole().catch(() => undefined);
      await identity.close();
    },
  });
  const lane = startMisuseLane(misuse);
  const googleLane = startGoogleLane(google);
  // Sign-in of staff goes on meanwhile; searches and members' sign-ins are refused until it is done.
  void lookAtIndexes();
  // PostgreSQL may crash and come back while we run, and then the search tables are empty: nobody else would notice.
  const looking = setInterval(() => void lookAtIndexes(), lookAtIndexesEveryMs);
  looking.unref();
  return part;
}

/** Google's libraries are loaded where the operator has set it up, and nowhere else: they take longer than all the rest of the part. */
async function googleOf({ google, publicUrl }: IdentityConfig): Promise<GoogleSources['google']> {
  if (!google) return null;
  const [{ googleClient }, { googleReading }] = await Promise.all([
    import('./google-link/google-client.ts'),
    import('./google-link/google-reading.ts'),
  ]);
  return {
    client: googleClient(google, `${publicUrl}/portal/google`),
    reading: googleReading(google.root),
    offer: google.offer,
  };
}

/** Work that is asked for again while it runs is not started twice. */
function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= work().finally(() => (running = null)));
}
