// Confirms a task, once: by its link, its webhook, a program of the trustee's, or staff with evidence. A certificate that was issued before
// gets an addendum in the same transaction; it never changes itself.
import { appendAddendum } from '../certificates/addendum.ts';
import type { Caller, Language } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { lockBatch } from '../destruction/batches.ts';
import { append } from '../destruction/events.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import type { Sources } from '../sources.ts';
import { useLink } from './links.ts';
import type { ConfirmedHow } from './task.entity.ts';
import { findTask, taskFor, type TaskWithList } from './tasks.ts';

export interface Confirmation {
  taskId: string;
  how: ConfirmedHow;
  /** Name of the trustee, client id of its program, or staff number. */
  by: string;
  evidence: string | null;
  /** Hex SHA-256. */
  evidenceHash: string | null;
}

/** Confirms, or answers false where it was confirmed before. */
export function confirmTask(sources: Sources, confirmation: Confirmation): Promise<boolean> {
  return inTransaction(sources.pool, (db) => confirmIn(sources, db, confirmation));
}

async function confirmIn(sources: Sources, db: Queryable, confirmation: Confirmation): Promise<boolean> {
  const { taskId, how, by, evidence, evidenceHash } = confirmation;
  const at = sources.clock.now();
  const found = await db.query<{ batch_id: string | null }>('select batch_id from trustee_task where id = $1', [
    taskId,
  ]);
  const batchId = found.rows[0]?.batch_id ?? null;
  // A certificate is issued under the same lock: a confirmation stands in it, or in an addendum to it, never in neither.
  if (batchId !== null) await lockBatch(sources, db, batchId);
  const written = await db.query<{ reference: string; trustee: string }>(
    `update trustee_task k set confirmed_at = $2, confirmed_how = $3, confirmed_by = $4, evidence = $5, evidence_hash = $6, last_fault = null
     from trustee t where k.id = $1 and t.id = k.trustee_id and k.confirmed_at is null returning k.reference, t.name as trustee`,
    [taskId, at, how, by, evidence, evidenceHash],
  );
  const task = written.rows[0];
  if (!task) return false;
  if (batchId !== null) {
    const facts = { trustee: task.trustee, reference: task.reference };
    const staff = how === 'HAND' ? by : 'system';
    await append(db, { batchId, at, kind: 'TRUSTEE_CONFIRMED', by: staff, facts });
    await appendAddendum(sources, db, taskId, at);
  }
  return true;
}

export interface TaskOutcome {
  task: TaskWithList | null;
  refusal: Refusal | null;
}

export interface ConfirmInput {
  taskId: string;
  evidence: string;
  evidenceHash?: string | null;
}

const sha256 = /^[0-9a-f]{64}$/i;

/**
 * Confirms for staff or for the trustee's own program; what was confirmed before is answered as it is.
 * Refusals: NOT_FOUND, REASON_WANTED, PERSONAL_DATA_IN_REASON, EVIDENCE_WANTED.
 */
export async function confirmFor(sources: Sources, caller: Caller, input: ConfirmInput): Promise<TaskOutcome> {
  const task = await taskFor(sources, caller, input.taskId);
  if (!task) return { task: null, refusal: noSuchTask(caller.language) };
  if (task.confirmedAt !== null) return { task, refusal: null };
  const bad = reasonRefusal(input.evidence, caller.language, 'evidence');
  if (bad) return { task, refusal: bad };
  const hash = input.evidenceHash?.trim().toLowerCase() || null;
  const byProgram = caller.kind === 'program';
  if ((hash === null && !byProgram) || (hash !== null && !sha256.test(hash)))
    return { task, refusal: evidenceWanted(caller.language) };
  await confirmTask(sources, {
    taskId: task.id,
    how: byProgram ? 'API' : 'HAND',
    by: byProgram ? caller.clientId : (caller.staffNumber ?? caller.clientId),
    evidence: input.evidence.trim(),
    evidenceHash: hash,
  });
  return { task: await findTask(sources, task.id), refusal: null };
}

/** Confirms by a link, which is used up by it in the same transaction. Null where the link opens nothing any more. */
export async function confirmByLink(
  sources: Sources,
  token: string,
  trustee: string,
  note: string | null,
): Promise<TaskWithList | null> {
  const taskId = await inTransaction(sources.pool, async (db) => {
    const used = await useLink(db, token);
    if (used === null) return null;
    await confirmIn(sources, db, { taskId: used, how: 'LINK', by: trustee, evidence: note, evidenceHash: null });
    return used;
  });
  return taskId === null ? null : findTask(sources, taskId);
}

const noSuchTask = (language: Language): Refusal => ({
  code: 'NOT_FOUND',
  field: 'taskId',
  message: { en: 'There is no such task.', ko: '그런 작업이 없습니다.', id: 'Tidak ada tugas seperti itu.' }[language],
});

const evidenceWanted = (language: Language): Refusal => ({
  code: 'EVIDENCE_WANTED',
  field: 'evidenceHash',
  message: {
    en: 'What the trustee sent is wanted: the SHA-256 of the file, 64 hexadecimal digits.',
    ko: '수탁자가 보낸 증빙 파일의 SHA-256 값(16진수 64자리)이 필요합니다.',
    id: 'Diperlukan SHA-256 dari berkas bukti penerima kuasa, 64 digit heksadesimal.',
  }[language],
  wayOut: {
    en: 'Choose the file; it stays on your device, only its hash is kept.',
    ko: '파일을 선택하세요. 파일은 기기에 남고 해시만 보관됩니다.',
    id: 'Pilih berkasnya; berkas tetap di perangkat Anda, hanya hash-nya yang disimpan.',
  }[language],
});
