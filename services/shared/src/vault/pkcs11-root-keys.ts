// Root keys under a token (PKCS#11), for production. For each root the token makes an AES-256 key that never leaves it; the root lies on the token
// encrypted under that key, and only the unwrapped root comes into this process's memory. Destroying the token's key destroys the root in every copy.
import { randomBytes } from 'node:crypto';
import { ConfigError } from '../errors/index.ts';
import { pkcs11Tool, type Token } from './pkcs11-tool.ts';
import type { RootKeys } from './root-keys.ts';

const rootBytes = 32;
const ivBytes = 16;
const idShape = /^[a-z0-9-]{1,64}$/;
/** Vendors' tokens all have it. It does not authenticate; a root that was tampered with opens no page, which the closing's proof would show. */
const mechanism = ['--mechanism', 'AES-CBC-PAD'];

export function pkcs11RootKeys(token: Token): RootKeys {
  const ask = pkcs11Tool(token);
  const label = (id: string): string => {
    if (!idShape.test(id)) throw new Error('A root key id of a wrong form.');
    return `clounge-${id}`;
  };
  const data = (name: string) => ['--type', 'data', '--label', name];
  /** By id and not by label: for encrypting, pkcs11-tool takes the first key where only a label is given. */
  const keyId = (id: string) => ['--id', Buffer.from(label(id)).toString('hex')];
  const put = (name: string, content: Uint8Array) =>
    ask(['--write-object', '/dev/stdin', '--private', '--application-label', 'clounge', ...data(name)], content);
  /** The time of destruction lies on the token too, so that it cannot be restored with a database. */
  const note = (id: string) => `${label(id)}-destroyed`;

  async function destroyedAt(id: string): Promise<Date | null> {
    const at = await ask(['--read-object', ...data(note(id))]);
    return at && new Date(at.toString('utf8'));
  }

  /** Every object of a kind and label: a start that was cut may have left two. */
  async function removeAll(which: readonly string[]): Promise<void> {
    while ((await ask(['--delete-object', ...which])) !== null);
  }

  return {
    destroyedAt,
    async read(id) {
      const sealed = await ask(['--read-object', ...data(label(id))]);
      const root =
        sealed && sealed.length > ivBytes
          ? await ask(
              ['--decrypt', ...keyId(id), ...mechanism, '--iv', sealed.subarray(0, ivBytes).toString('hex')],
              sealed.subarray(ivBytes),
            )
          : null;
      if (root?.length === rootBytes && !(await destroyedAt(id))) return root;
      throw new ConfigError(
        `The root key ${id} is not on the token of CLOUNGE_ROOT_KEYS; without it nothing sealed can be opened. Name the token that has it.`,
      );
    },
    async create(id) {
      const gone = await destroyedAt(id);
      if (gone)
        throw new ConfigError(
          `The token of CLOUNGE_ROOT_KEYS says that ${id} was destroyed on ${gone.toISOString()}: it belongs to an earlier vault. Use that vault, or another token.`,
        );
      // The sealed root is written last: where it stands, the key is whole.
      if (await ask(['--read-object', ...data(label(id))])) return;
      await removeAll(['--type', 'secrkey', ...keyId(id)]);
      await ask(['--keygen', '--key-type', 'AES:32', '--label', label(id), ...keyId(id), '--sensitive', '--private']);
      const iv = randomBytes(ivBytes);
      const root = randomBytes(rootBytes);
      const sealed = await ask(['--encrypt', ...keyId(id), ...mechanism, '--iv', iv.toString('hex')], root);
      root.fill(0);
      if (!sealed) throw new ConfigError('The token of CLOUNGE_ROOT_KEYS made a key and does not find it.');
      await put(label(id), Buffer.concat([iv, sealed]));
    },
    async destroy(id) {
      if (!(await destroyedAt(id))) await put(note(id), Buffer.from(new Date().toISOString()));
      await removeAll(['--type', 'secrkey', ...keyId(id)]);
      await removeAll(data(label(id)));
      // That a key was not found is no proof that it is gone: the list of all keys is.
      const left = await ask(['--list-objects', '--type', 'secrkey']);
      if (
        !left ||
        left
          .toString('utf8')
          .split('\n')
          .some((line) => line.trim() === `label:      ${label(id)}`)
      )
        throw new Error('The token still has the key of a root that is to be destroyed.');
    },
  };
}
