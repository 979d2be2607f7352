// Seals and opens what is proposed under a request for correction. Each look is recorded.
import type { Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import { subjectScope } from '@clounge/shared/vault';
import { livingVersions } from '../held/living-versions.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { draftFields, type CorrectionDraft } from './draft.entity.ts';

interface SealedDraft {
  id: string;
  scope: string;
  scopeVersion: number;
  sealed: Buffer;
}

/** Throws `Refused` UNAVAILABLE, FORBIDDEN where what the requester wrote was destroyed. */
export async function sealDraft(
  sources: Sources,
  { subjectId, tenantId }: RightsRequest,
  id: string,
  value: CorrectionDraft,
): Promise<SealedDraft> {
  const scope = subjectScope(subjectId, draftFields.recordClass);
  const versions = await livingVersions(sources, draftFields.recordClass, [subjectId]);
  const scopeVersion = versions.get(subjectId) ?? 1;
  const [sealed] = await sources.door.seal(draftFields, [{ id, tenantId, scope, scopeVersion, value }]);
  if (!sealed) throw new Error('Nothing was sealed.');
  return { id, scope, scopeVersion, sealed: sealed.sealed };
}

export async function writeDraft(db: Queryable, request: RightsRequest, draft: SealedDraft, at: Date): Promise<void> {
  await db.query(
    `insert into correction_draft (id, request_id, tenant_id, subject_id, scope, scope_version, sealed, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [draft.id, request.id, request.tenantId, request.subjectId, draft.scope, draft.scopeVersion, draft.sealed, at],
  );
}

interface DraftRow {
  id: string;
  tenantId: string | null;
  subjectId: string;
  scope: string;
  scopeVersion: number;
  sealed: Buffer;
}

/** Null where it was destroyed with the request. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function openDraft(
  { pool, door }: Pick<Sources, 'pool' | 'door'>,
  caller: Caller,
  operation: string,
  correctionId: string,
): Promise<CorrectionDraft | null> {
  const rows = await pool.query<DraftRow>(
    `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
     from correction_draft where id = $1`,
    [correctionId],
  );
  const [opened] = await door.open(caller, { operation, purpose: 'own-rights' }, draftFields, rows.rows);
  return opened?.kind === 'opened' ? opened.value : null;
}
