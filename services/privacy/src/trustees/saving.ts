// Changing the register: what is wrong with an entry is said before anything is written. A recipient without a ground is refused (Art. 4).
import { randomBytes, randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { openContact, sealContact, writeContact } from './contacts.ts';
import type { Contact } from './contact.entity.ts';
import { entryRefusal, noSuchTrustee, type TrusteeEntry } from './entry-refusals.ts';
import { tellableClasses, trusteesById } from './register.ts';
import type { Trustee } from './trustee.entity.ts';

export interface SaveTrustee extends TrusteeEntry {
  id?: string | null;
}

export interface SaveOutcome {
  trustee: Trustee | null;
  webhookSecret: string | null;
  refusal: Refusal | null;
}

const refused = (refusal: Refusal): SaveOutcome => ({ trustee: null, webhookSecret: null, refusal });

/** Standard Webhooks: 24 to 64 bytes, base64, behind `whsec_`. */
const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;

/** Enters or changes a trustee. Refusals: BAD_USER_INPUT with the field, NOT_FOUND, NAME_TAKEN, ADDRESS_WANTED. Throws `Refused` UNAVAILABLE. */
export async function saveTrustee(sources: Sources, caller: Caller, input: SaveTrustee): Promise<SaveOutcome> {
  const bad = entryRefusal(input, tellableClasses(sources.policy), caller.language);
  if (bad) return refused(bad);
  const [before = null] = input.id && isId(input.id) ? await trusteesById(sources, [input.id]) : [];
  if (input.id && !before) return refused(noSuchTrustee(caller.language));
  const address = input.address?.trim() ?? null;
  const keeps = address === null && before?.channel === input.channel;
  if (input.channel !== 'HAND' && address === null && !keeps) return refused(addressWanted(caller));
  const webhookSecret = input.channel === 'WEBHOOK' && address !== null ? newSecret() : null;
  const contact: Contact | null = address === null ? null : { address, secret: webhookSecret };
  const sealed = contact ? await sealContact(sources, contact) : null;
  const id = before?.id ?? randomUUID();
  const text = input.task.trim();
  const task = before && Object.values(before.task).includes(text) ? before.task : { en: text, ko: text, id: text };
  const written = await inTransaction(sources.pool, async (db) => {
    const rows = await db.query(
      `insert into trustee (id, kind, name, task, term, ground, record_classes, channel, language, client_id, valid_from, valid_until, changed_by, changed_at)
       values ($1, $2, $3, $4, null, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (id) do update set kind = excluded.kind, name = excluded.name, task = excluded.task, ground = excluded.ground,
         record_classes = excluded.record_classes, channel = excluded.channel, language = excluded.language, client_id = excluded.client_id,
         valid_from = excluded.valid_from, valid_until = excluded.valid_until, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
      [
        id,
        input.kind,
        input.name.trim(),
        JSON.stringify(task),
        input.ground?.trim() || null,
        [...new Set(input.recordClasses)].sort(),
        input.channel,
        input.language,
        input.clientId?.trim() || null,
        input.from,
        input.until ?? null,
        caller.staffNumber ?? caller.clientId,
        sources.clock.now(),
      ],
    );
    if (sealed) await writeContact(db, id, sealed);
    else if (input.channel === 'HAND' || !keeps)
      await db.query('delete from trustee_contact where trustee_id = $1', [id]);
    return rows.rowCount;
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === '23505') return null;
    throw error;
  });
  if (written === null) return refused(taken(caller));
  const [trustee = null] = await trusteesById(sources, [id]);
  return { trustee, webhookSecret, refusal: null };
}

function taken({ language }: Caller): Refusal {
  return {
    code: 'NAME_TAKEN',
    message: {
      en: 'Another entry has this name or this program.',
      ko: '같은 이름 또는 프로그램의 항목이 이미 있습니다.',
      id: 'Entri lain sudah memakai nama atau program ini.',
    }[language],
    wayOut: {
      en: 'Change that entry instead.',
      ko: '그 항목을 변경하세요.',
      id: 'Ubahlah entri itu.',
    }[language],
  };
}

function addressWanted({ language }: Caller): Refusal {
  return {
    code: 'ADDRESS_WANTED',
    field: 'address',
    message: {
      en: 'Without an address nobody can be told this way.',
      ko: '주소가 없으면 이 방법으로 알릴 수 없습니다.',
      id: 'Tanpa alamat tidak ada yang dapat diberi tahu dengan cara ini.',
    }[language],
    wayOut: {
      en: 'Give the address, or let staff confirm by hand.',
      ko: '주소를 입력하거나 담당자가 직접 확인하도록 하세요.',
      id: 'Isi alamatnya, atau biarkan petugas mengonfirmasi secara manual.',
    }[language],
  };
}

/** The address of a trustee for who keeps the register, opened with an access record. Refusal: NOT_FOUND. */
export async function trusteeAddress(
  sources: Sources,
  caller: Caller,
  id: string,
): Promise<{ address: string | null; refusal: Refusal | null }> {
  const contact = isId(id) ? await openContact(sources, caller, 'trusteeAddress', id) : null;
  if (contact) return { address: contact.address, refusal: null };
  return { address: null, refusal: noSuchTrustee(caller.language) };
}
