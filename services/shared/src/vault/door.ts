// The door: the only way to personal data, and the only way to end it. Nothing is returned without an access record, and no key leaves.
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Caller, CaseNames } from '../caller/index.ts';
import { openPool, unavailable } from '../database/index.ts';
import { Refused } from '../errors/index.ts';
import type { Journal } from '../journal/index.ts';
import { moveApart } from './apart.ts';
import { fingerprint, openBlob, sealBlob, sealText } from './blob.ts';
import { closeEpoch } from './closing/closing.ts';
import * as condemning from './condemning.ts';
import * as holding from './holding.ts';
import {
  fieldSet,
  type FieldSet,
  type Opened,
  type SealBatch,
  type SealedRow,
  type SealedValue,
  type SealRequest,
} from './field-set.ts';
import { refKey, ScopeKeys, type ScopeKey } from './keys.ts';
import { decide, purposesUnderRestriction, type OpenRequest } from './deciding.ts';
import { ledgerOf } from './ledger.ts';
import { burnPassword, hashPassword, matchesPassword, type Credential } from './passwords.ts';
import { prepareReceipts, type ReceiptRequest } from './receipts.ts';
import * as restricting from './restricting.ts';
import { rootKeysFrom } from './root-keys.ts';
import { dayScope, systemScope } from './scopes.ts';
import { supersedingOf } from './superseding.ts';
import { refOf } from './wrapped-keys.ts';

export interface DoorSettings {
  vaultUrl: string;
  rootKeys: string;
  journal: Journal;
  /** Purposes that the policy names for a class, the main one first; empty where the class is unknown. */
  purposesOf(recordClass: string): readonly string[];
  /** Whether the case that a caller works in names all of these people; absent: no case names anybody. */
  caseNames?: CaseNames;
}

/** How long access records, and with them the addresses they came from, are kept (retention schedule: access-record). */
const accessRecordYears = 2;

const credentialSet = fieldSet(
  1,
  'account',
  z.object({ salt: z.string(), hash: z.string(), memoryKiB: z.number(), passes: z.number() }),
);

export type Door = Awaited<ReturnType<typeof openDoor>>;

/** Opens the door of one part. Throws `ConfigError` where the vault or its root key is not what it must be. */
export async function openDoor(settings: DoorSettings) {
  const pool = openPool(settings.vaultUrl);
  const rootKeys = rootKeysFrom(settings.rootKeys);
  const keys = new ScopeKeys(pool, rootKeys);
  await keys.start();
  const systemKeys = new Map<string, Promise<Uint8Array>>();
  const blindKeys = new Map<string, KeyObject>();

  async function guardedVault<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unavailable('vault', error);
    }
  }

  async function open<T>(
    caller: Caller,
    request: OpenRequest,
    set: FieldSet<T>,
    rows: readonly SealedRow[],
  ): Promise<Opened<T>[]> {
    if (rows.length === 0) return [];
    const purpose = await decide(settings, caller, request, set, rows);
    const subjects = [...new Set(rows.flatMap((row) => row.subjectId ?? []))];
    return guardedVault(async () => {
      // Both are asked for at once. The record waits for the restrictions alone; no key is unwrapped before the record stands.
      const restricted = restricting.restrictionsOf(pool, purposesUnderRestriction.includes(purpose) ? [] : subjects);
      const wrapped = keys.fetch(rows.map(refOf));
      wrapped.catch(() => undefined);
      const restrictions = await restricted;
      const free = rows.filter((row) => !row.subjectId || !restrictions.has(row.subjectId));
      if (free.length > 0) {
        await settings.journal.record(caller, {
          operation: request.operation,
          purpose,
          recordClass: set.recordClass,
          fields: set.names,
          subjects: [...new Set(free.flatMap((row) => row.subjectId ?? []))],
        });
      }
      const found = free.length > 0 ? await keys.unwrap(await wrapped) : new Map<string, ScopeKey>();
      return rows.map((row): Opened<T> => {
        const restriction = row.subjectId ? restrictions.get(row.subjectId) : undefined;
        if (restriction) return { kind: 'restricted', since: restriction.since, reason: restriction.reason };
        const key = found.get(refKey(refOf(row)));
        if (!key) throw new Error('A sealed row whose scope has no key.');
        if (key.kind === 'condemned') return { kind: 'destroyed', at: key.at };
        return { kind: 'opened', value: openBlob(set, row, key.key) };
      });
    });
  }

  async function sealAll(batches: readonly SealBatch[]): Promise<SealedValue[][]> {
    if (batches.every(({ rows }) => rows.length === 0)) return batches.map(() => []);
    return guardedVault(async () => {
      const found = await keys.findOrCreate(batches.flatMap(({ rows }) => rows.map(refOf)));
      return batches.map(({ set, rows }) =>
        rows.map((row) => {
          const key = found.get(refKey(refOf(row)));
          if (key?.kind !== 'living')
            throw new Refused('FORBIDDEN', 'This record was destroyed; nothing more can be kept under it.');
          return {
            sealed: sealBlob(set, row, key.key),
            fingerprint: row.fingerprintOf === undefined ? null : fingerprint(row.fingerprintOf, key.key),
          };
        }),
      );
    });
  }

  const seal = async <T>(set: FieldSet<T>, rows: readonly SealRequest<T>[]): Promise<SealedValue[]> =>
    (await sealAll([{ set, rows }]))[0] ?? [];

  /** Keys that a part needs at every operation and that no subject's fate depends on: kept in memory while it runs. */
  function systemKey(scope: string): Promise<Uint8Array> {
    const known = systemKeys.get(scope);
    if (known) return known;
    const ref = { name: scope, version: 1 };
    const pending = keys.findOrCreate([ref]).then((found) => {
      const key = found.get(refKey(ref));
      if (key?.kind !== 'living') throw new Error('A key of the system is gone.');
      return key.key;
    });
    systemKeys.set(scope, pending);
    pending.catch(() => systemKeys.delete(scope));
    return pending;
  }

  /** As a key object, made once: an HMAC with raw key bytes costs five times as much. */
  async function blindKey(column: string): Promise<KeyObject> {
    const known = blindKeys.get(column);
    if (known) return known;
    const key = createSecretKey(await guardedVault(() => systemKey(systemScope(`index-${column}`))));
    blindKeys.set(column, key);
    return key;
  }

  settings.journal.sealOrigin(async (address) => {
    const until = new Date();
    until.setUTCFullYear(until.getUTCFullYear() + accessRecordYears);
    const scope = dayScope(until.toISOString().slice(0, 10), 'access-record');
    return sealText(address, scope, await systemKey(scope));
  });

  return {
    /** Seals values for rows, making keys as needed. Throws `Refused` where a scope was condemned. */
    seal,
    /** As `seal`, for rows of several record classes: their keys are found or made together. Batches and rows in order. */
    sealAll,
    /**
     * Opens rows for a caller and purpose, in order. Decides, writes one access record, unwraps the keys, decrypts.
     * Throws `Refused`: FORBIDDEN by role, purpose, case or tenant; UNAVAILABLE where the look cannot be recorded. Art. 2, 9(5).
     */
    open,
    /** Seals a new password. Art. 9(4). */
    async sealPassword(account: Omit<SealedRow, 'sealed' | 'subjectId'>, secret: string): Promise<Buffer> {
      const value: Credential = await hashPassword(secret);
      const [sealed] = await seal(credentialSet, [{ ...account, value }]);
      if (!sealed) throw new Error('Nothing was sealed.');
      return sealed.sealed;
    },
    /** Whether a secret is the account's. Opens nothing to anybody, and works without the journal. Who withdrew is answered no. */
    async verifyPassword(account: SealedRow | null, secret: string): Promise<boolean> {
      if (!account?.sealed) {
        await burnPassword(secret);
        return false;
      }
      return guardedVault(async () => {
        const key = (await keys.find([refOf(account)])).get(refKey(refOf(account)));
        const shut = await restricting.restrictionsOf(pool, account.subjectId ? [account.subjectId] : []);
        if (key?.kind !== 'living') {
          await burnPassword(secret);
          return false;
        }
        const matches = await matchesPassword(openBlob(credentialSet, account, key.key), secret);
        return matches && [...shut.values()].every(({ reason }) => restricting.mayStillSignIn(reason));
      });
    },
    /** Keyed hashes for exact search (HMAC-SHA-256, a key per column), in order. The values must be normalised. */
    async blind(column: string, tenantId: string | null, values: readonly string[]): Promise<Buffer[]> {
      const key = await blindKey(column);
      const prefix = `${tenantId ?? '-'}|`;
      return values.map((value) =>
        createHmac('sha256', key)
          .update(prefix + value)
          .digest(),
      );
    },
    restrictionsOf: (subjectIds: readonly string[]) => guardedVault(() => restricting.restrictionsOf(pool, subjectIds)),
    restrict: (all: readonly restricting.Restriction[]) => guardedVault(() => restricting.restrict(pool, all)),
    /** False where something of the subject is condemned already. Only the privacy part's database role may. */
    liftRestriction: (subjectId: string) => guardedVault(() => restricting.liftRestriction(pool, subjectId)),
    /** For many; answers for whom it is open. */
    liftRestrictions: (ids: readonly string[]) => guardedVault(() => restricting.liftRestrictions(pool, ids)),
    /** Ends what these people asked to stop, and no other restriction of theirs. */
    liftRequested: (ids: readonly string[]) => guardedVault(() => restricting.liftRequested(pool, ids)),
    /** Places holds, and tells what had ended before. Only the privacy part's database role may, as for lifting. */
    hold: (holds: readonly holding.HoldRequest[]) => guardedVault(() => holding.placeHolds(pool, holds)),
    lift: (holdIds: readonly string[]) => guardedVault(() => holding.liftHolds(pool, holdIds)),
    /** Ends scopes; see `CondemnOutcome`. There is no other way to destroy. Only the privacy part's database role may. */
    condemn: (request: condemning.CondemnRequest) => guardedVault(() => condemning.condemn(pool, request)),
    ...supersedingOf(pool, guardedVault),
    /** Lets one record end apart from the person's others of its class; see `Apart`. Only the identity part's database role may. */
    moveApart: (row: Pick<SealedRow, 'scope' | 'scopeVersion'>) => guardedVault(() => moveApart(pool, refOf(row))),
    /** Secrets of closing letters, to be made before their page is condemned. Only the privacy part's database role may. */
    prepareReceipts: (request: ReceiptRequest) => guardedVault(() => prepareReceipts(pool, request)),
    /** What was condemned, in order; for publishing it and for replaying it. */
    ledger: ledgerOf(pool, guardedVault),
    /** Those of whom one of these classes was condemned and none lives. */
    gone: (classes: readonly string[], ids: readonly string[]) =>
      guardedVault(() => condemning.gone(pool, classes, ids)),
    /** How many of these targets still have living keys. */
    uncondemned: (request: Omit<condemning.CondemnRequest, 'batchId' | 'rule'>) =>
      guardedVault(() => condemning.uncondemned(pool, request)),
    /** Closes epochs until the ledger's entries up to this one are ended for good; see `closeEpoch`. Only the privacy part's database role may. */
    closeEpoch: (entry: number, readersMs?: number) =>
      guardedVault(() =>
        closeEpoch(pool, rootKeys, entry, {
          onSwitch: () => keys.refresh(),
          ...(readersMs === undefined ? {} : { readersMs }),
        }),
      ),
    /** Resolves when the vault answers. */
    async ready(): Promise<void> {
      await guardedVault(async () => pool.query('select epoch from current_epoch'));
    },
    async close(): Promise<void> {
      await keys.close();
      await pool.end();
    },
  };
}
