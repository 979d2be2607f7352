// Closes an epoch in a process of its own, and kills that process without a word at a named point: `… VAULT-URL ROOT-KEYS ENTRY POINT`.
import { openPool } from '../../../database/index.ts';
import { closeEpoch } from '../closing.ts';
import { rootKeysFrom } from '../../root-keys.ts';

const [vaultUrl = '', rootKeys = '', entry = '', point = ''] = process.argv.slice(2);
await closeEpoch(openPool(vaultUrl), rootKeysFrom(rootKeys), Number(entry), {
  between: async (reached) => {
    if (reached === point) process.kill(process.pid, 'SIGKILL');
  },
});
throw new Error(`The point ${point} was not reached.`);
