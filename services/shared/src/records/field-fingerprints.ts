// Keyed fingerprints of single fields under the key of their row: two values can be compared without opening either. They die with the key, and
// are never made of a value that is not sealed under it anyway.
import type { Door, FieldSet, SealRequest } from '../vault/index.ts';
import type { Values } from './correction-plan.ts';

/** By field, in the order of the fields. Throws `Refused` UNAVAILABLE, or FORBIDDEN where the key has ended. */
export async function fingerprintsOf<T extends Values>(
  door: Pick<Door, 'seal'>,
  set: FieldSet<T>,
  row: SealRequest<T>,
  fields: readonly string[],
): Promise<Map<string, Buffer>> {
  const sealed = await door.seal(
    set,
    fields.map((field) => ({ ...row, fingerprintOf: JSON.stringify([field, row.value[field] ?? null]) })),
  );
  return new Map(
    fields.flatMap((field, at): [string, Buffer][] => {
      const made = sealed[at]?.fingerprint;
      return made ? [[field, made]] : [];
    }),
  );
}
