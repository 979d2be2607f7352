// Starts the billing part: customers, billing contacts, contracts, invoices with their payments. Composes, and does nothing else.
import type { PartConfig } from '@clounge/shared/config';
import { replayLedger } from '@clounge/shared/records';
import { startSubgraph, type RunningPart } from '@clounge/shared/subgraph';
import { openBilling } from './billing.ts';
import { contextOf } from './context.ts';
import { billingRecords } from './records.ts';
import { resolversOf } from './resolvers.ts';

const typeDefs = ['customers', 'contracts', 'invoices'].map(
  (feature) => new URL(`./${feature}/schema.graphql`, import.meta.url),
);

export async function startBilling(config: PartConfig): Promise<RunningPart> {
  const billing = await openBilling(config);
  try {
    await replayLedger({ ...billing, registry: billingRecords, ledgerFolder: config.ledgerFolder });
    return await startSubgraph(config, {
      typeDefs,
      resolvers: { ...resolversOf(billing) },
      context: (caller) => contextOf(billing, caller),
      ready: billing.ready,
      close: billing.close,
    });
  } catch (error) {
    await billing.close();
    throw error;
  }
}
