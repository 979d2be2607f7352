// Starts the identity part: GraphQL, sign-in, readiness. Serves nobody before its search tables are whole.
import { demandRules } from '@clounge/shared/policy';
import { startSubgraph, type RunningPart } from '@clounge/shared/subgraph';
import type { IdentityConfig } from './config.ts';
import type { Context } from './context.ts';
import { openIdentity } from './identity.ts';
import { identityRecords } from './records.ts';
import { identityResolvers } from './resolvers.ts';
import { startSignIn } from './sign-in/sign-in.ts';
import { grantsOf } from './staff/grants.ts';
import { staffLoaders } from './staff/loaders.ts';
import { staffNotifier } from './staff/notify.ts';

const typeDefs = ['people', 'organizations', 'logins', 'staff'].map((feature) => new URL(`./${feature}/schema.graphql`, import.meta.url));

/** Starts the part. Throws `ConfigError` where settings, keys or retention rules do not fit what it holds. */
export async function startIdentity(config: IdentityConfig): Promise<RunningPart> {
  demandRules(identityRecords.records.map((record) => record.recordClass));
  const identity = await openIdentity(config);
  const { em, pool, door, clock, policy, journal } = identity;
  const signIn = await startSignIn({ config, em, door, accounts: identity.accounts });
  const grants = grantsOf({ em, door, clock });
  const notifier = staffNotifier({ em, door, clock, policy, config });

  return startSubgraph<Context>(config, {
    typeDefs,
    resolvers: identityResolvers({ registry: identityRecords, pool, door }),
    context: (caller) => ({
      caller,
      em,
      pool,
      door,
      clock,
      policy,
      grants,
      notifier,
      staff: staffLoaders({ em: em(), door, caller, clock }),
    }),
    routes: (request, response) => signIn.routes(request, response),
    async ready() {
      await pool.query('select 1');
      await door.ready();
      await journal.ready();
      await identity.rebuildIndexes();
    },
    async close() {
      signIn.close();
      notifier.close();
      await identity.close();
    },
  });
}
