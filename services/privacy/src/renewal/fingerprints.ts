// What fingerprints of conversations are made of: the id of one that was opened here, the content of one that was imported. Pure; keeps nothing.
import { importedText } from '../consultations/consultations.ts';
import type { ConsultationFields } from '../consultations/consultation.entity.ts';

/** Texts that a row's fingerprint may have been made of, the likelier first. */
export function fingerprintsOf(
  row: { id: string; channel?: string; opened_at?: Date },
  value: Record<string, unknown>,
): string[] {
  const { channel, opened_at: openedAt } = row;
  if (channel === undefined || openedAt === undefined) return [row.id];
  return [row.id, importedText({ channel, openedAt, fields: value as ConsultationFields })];
}
