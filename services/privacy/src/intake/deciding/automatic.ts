// What a program sent by itself (RFC 3834, 3464, 2919): no request, and never answered, for two programs would answer each other for ever.
import type { MailMessage } from '../reading/message.ts';

export const ignoredReasons = ['OWN_LETTER', 'BOUNCE', 'AUTO_SUBMITTED', 'MAILING_LIST', 'BULK'] as const;
export type IgnoredReason = (typeof ignoredReasons)[number];

/** Why a message is nobody's wish; null where a person wrote it. `ours`: addresses of the operator. */
export function automaticReason(message: MailMessage, ours: ReadonlySet<string>): IgnoredReason | null {
  const { autoSubmitted, precedence, list, nullReturnPath, report } = message.automatic;
  if (ours.has(message.from.address)) return 'OWN_LETTER';
  if (nullReturnPath || report || /^(mailer-daemon|postmaster)@/.test(message.from.address)) return 'BOUNCE';
  if (autoSubmitted !== '' && autoSubmitted !== 'no') return 'AUTO_SUBMITTED';
  if (list) return 'MAILING_LIST';
  return /^(bulk|junk|list)$/.test(precedence) ? 'BULK' : null;
}
