// Sends the closing letters of a page before it is condemned. Opens addresses for that alone, and remembers of a letter only that it went out.
import { createHash } from 'node:crypto';
import { ownCaller } from '@clounge/shared/caller';
import type { Pool } from '@clounge/shared/database';
import { Refused, safeCause } from '@clounge/shared/errors';
import { openMail } from '@clounge/shared/mail';
import type { Door, SealedRow } from '@clounge/shared/vault';
import type { IdentityConfig } from '../config.ts';
import { memberFields, type MemberFields } from '../people/membership.entity.ts';
import { closingLetter } from './closing-letter.ts';

export interface ClosingLettersRequest {
  requestId: string;
  reference: string;
  letters: readonly { subjectId: string; receipt: string }[];
}

export interface ClosingLetters {
  /** Throws `Refused` MAIL_UNAVAILABLE while letters cannot be handed over; what went out by then is not sent again. */
  send(request: ClosingLettersRequest): Promise<{ sent: number; undeliverable: number }>;
  close(): void;
}

export interface ClosingLetterSources {
  pool: Pool;
  door: Pick<Door, 'open'>;
  config: Pick<IdentityConfig, 'smtpUrl' | 'mailFrom' | 'publicUrl' | 'clientId'>;
}

type Outcome = 'SENT' | 'UNDELIVERABLE';

const lettersLimit = 1_000;
const atOnce = 8;

/** Of random ids: who has the request and the person finds the letter, nobody finds the person. */
const nameOf = (requestId: string, subjectId: string) => `${requestId}/${subjectId}`;
const keyOf = (name: string) => createHash('sha256').update(name).digest();

function checked({ requestId, reference, letters }: ClosingLettersRequest): void {
  if (!/^[\w./-]{1,60}$/.test(reference))
    throw new Refused('BAD_USER_INPUT', 'A reference is letters, digits and dashes.', { field: 'reference' });
  if (requestId === '' || requestId.length > 200 || letters.length > lettersLimit)
    throw new Refused('BAD_USER_INPUT', `A request has an id and at most ${lettersLimit} letters.`);
  if (letters.some(({ receipt }) => !/^CLR1\.[\w-]{16,16000}$/.test(receipt)))
    throw new Refused('BAD_USER_INPUT', 'A receipt is not written as receipts are.', { field: 'receipt' });
}

/** Whether the recipient's own server said no for good; anything else may pass. */
export function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false;
  return error.command === 'RCPT TO' && Number(error.responseCode) >= 500;
}

/** Opens the way to the mail server. */
export function closingLetters({ pool, door, config }: ClosingLetterSources): ClosingLetters {
  const mail = openMail(config, atOnce);

  async function hand(id: string, to: MemberFields, facts: { reference: string; receipt: string }): Promise<Outcome> {
    const { subject, text } = closingLetter(to.locale, facts);
    try {
      await mail.send({ to: to.email, subject, text, id });
      return 'SENT';
    } catch (error) {
      if (isRefusedForGood(error)) return 'UNDELIVERABLE';
      // The server's own words may quote the address.
      process.stderr.write(`${JSON.stringify({ level: 'error', what: 'closing letter', cause: safeCause(error) })}\n`);
      throw new Refused('MAIL_UNAVAILABLE', 'The mail server does not take closing letters now.', {
        wayOut: 'The same request may be sent again.',
      });
    }
  }

  return {
    async send(request) {
      checked(request);
      const receipts = new Map(request.letters.map(({ subjectId, receipt }) => [subjectId, receipt]));
      const keys = new Map([...receipts.keys()].map((id) => [id, keyOf(nameOf(request.requestId, id))]));
      const done = await pool.query<{ key: string }>(
        `select encode(key, 'hex') as key from closing_letter where key = any ($1::bytea[])`,
        [[...keys.values()]],
      );
      const known = new Set(done.rows.map(({ key }) => key));
      const waiting = [...receipts.keys()].filter((id) => !known.has(keys.get(id)?.toString('hex') ?? ''));
      const found = await pool.query<SealedRow>(
        `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
         from membership where subject_id = any ($1::uuid[]) order by id`,
        [waiting],
      );
      const caller = ownCaller(config.clientId, 'destruction');
      const opened = await door.open(caller, { operation: 'sendClosingLetters' }, memberFields, found.rows);
      const queue = found.rows.flatMap(({ subjectId }, at) => {
        const one = opened[at];
        const [receipt, key] = [receipts.get(subjectId ?? ''), keys.get(subjectId ?? '')];
        const id = nameOf(request.requestId, subjectId ?? '');
        return one?.kind === 'opened' && receipt && key ? [{ id, key, receipt, to: one.value }] : [];
      });
      const lane = async (): Promise<void> => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const outcome = await hand(next.id, next.to, { reference: request.reference, receipt: next.receipt });
          await pool.query('insert into closing_letter (key, outcome) values ($1, $2) on conflict do nothing', [
            next.key,
            outcome,
          ]);
        }
      };
      // All lanes end before anybody is told: a letter under way is noted.
      const lanes = await Promise.allSettled(Array.from({ length: atOnce }, lane));
      for (const one of lanes) if (one.status === 'rejected') throw one.reason;
      const counts = await pool.query<{ sent: number; undeliverable: number }>(
        `select count(*) filter (where outcome = 'SENT') as sent, count(*) filter (where outcome = 'UNDELIVERABLE') as undeliverable
         from closing_letter where key = any ($1::bytea[])`,
        [[...keys.values()]],
      );
      return counts.rows[0] ?? { sent: 0, undeliverable: 0 };
    },
    close: () => mail.close(),
  };
}
