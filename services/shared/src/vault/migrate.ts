// Brings the vault's database up to date, as its owner. Never drops keys or the ledger.
import { migrate } from '../database/index.ts';
import { Vault } from './migrations/1-vault.ts';
import { ScopeLayout } from './migrations/4-scope-layout.ts';
import { Epochs } from './migrations/5-epochs.ts';
import { LedgerSalt } from './migrations/6-ledger-salt.ts';
import { Holds } from './migrations/17-holds.ts';
import { ScopesApart } from './migrations/45-scopes-apart.ts';
import { RestrictionsBeside } from './migrations/70-restrictions-beside.ts';

export async function migrateVault(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, [
    { name: '1-vault', class: Vault },
    { name: '4-scope-layout', class: ScopeLayout },
    { name: '5-epochs', class: Epochs },
    { name: '6-ledger-salt', class: LedgerSalt },
    { name: '17-holds', class: Holds },
    { name: '45-scopes-apart', class: ScopesApart },
    { name: '70-restrictions-beside', class: RestrictionsBeside },
  ]);
}
