// Sends the operator's letters to its staff. The only place that opens their addresses; a letter goes out once for a request.
import type { EntityManager } from '@mikro-orm/postgresql';
import { ownCaller } from '@clounge/shared/caller';
import type { Clock } from '@clounge/shared/clock';
import { inTransaction, type Pool } from '@clounge/shared/database';
import { Refused, safeCause } from '@clounge/shared/errors';
import { openMail } from '@clounge/shared/mail';
import { instantInWords, type Policy } from '@clounge/shared/policy';
import type { Door } from '@clounge/shared/vault';
import type { IdentityConfig } from '../config.ts';
import { isLetter, letterNames, letterOf, type LetterName } from './letters.ts';
import { staffFields, StaffMember } from './staff.entity.ts';

export interface LetterRequest {
  requestId: string;
  staffNumbers: readonly string[];
  letter: string;
  reference: string;
  link: string;
  deadline: Date | null;
}

export interface Notifier {
  /** Answers how many letters have gone out under this request, the earlier ones included. */
  notify(request: LetterRequest): Promise<number>;
  close(): void;
}

export interface NotifierSources {
  em: () => EntityManager;
  pool: Pool;
  door: Pick<Door, 'open'>;
  clock: Clock;
  policy: Policy;
  config: Pick<IdentityConfig, 'smtpUrl' | 'mailFrom' | 'publicUrl' | 'clientId'>;
}

const recipientLimit = 50;

function checked(request: LetterRequest, publicUrl: string): LetterName {
  if (!isLetter(request.letter)) {
    throw new Refused('BAD_USER_INPUT', `There is no such letter; there are: ${letterNames.join(', ')}.`, {
      field: 'letter',
    });
  }
  if (new URL(request.link, publicUrl).origin !== new URL(publicUrl).origin) {
    throw new Refused('BAD_USER_INPUT', 'Letters link to this installation only.', { field: 'link' });
  }
  if (!/^[\w./-]{1,60}$/.test(request.reference)) {
    throw new Refused('BAD_USER_INPUT', 'A reference is letters, digits and dashes.', { field: 'reference' });
  }
  if (request.requestId === '' || request.requestId.length > 200 || request.staffNumbers.length > recipientLimit) {
    throw new Refused('BAD_USER_INPUT', `A request has an id and at most ${recipientLimit} recipients.`);
  }
  return request.letter;
}

/** Opens the way to the mail server. */
export function staffNotifier({ em, pool, door, clock, policy, config }: NotifierSources): Notifier {
  const mail = openMail(config);

  async function recipients(work: EntityManager, request: LetterRequest): Promise<StaffMember[]> {
    const sent = await work.execute<{ staff_number: string }[]>(
      `select staff_number from letter_sent where request_id = ?`,
      [request.requestId],
    );
    const done = new Set(sent.map((row) => row.staff_number));
    const numbers = request.staffNumbers.filter((number) => !done.has(number));
    const rows = await work.find(
      StaffMember,
      { number: { $in: [...new Set(numbers)] } },
      { orderBy: { number: 'asc' } },
    );
    return rows.filter((row) => row.isDesignated(clock.now()));
  }

  async function send(
    row: StaffMember,
    details: { email: string; language: 'en' | 'ko' | 'id' },
    letter: LetterName,
    request: LetterRequest,
  ): Promise<void> {
    const { subject, text } = letterOf(letter, details.language, {
      reference: request.reference,
      link: new URL(request.link, config.publicUrl).href,
      deadline: request.deadline && instantInWords(request.deadline, policy, details.language),
    });
    await mail.send({ to: details.email, subject, text, id: `${request.requestId}/${row.number}` });
  }

  return {
    async notify(request) {
      const letter = checked(request, config.publicUrl);
      // Two calls with the same key wait for each other; each letter is noted as soon as it is out.
      return inTransaction(pool, async (lock) => {
        await lock.query(`select pg_advisory_xact_lock(hashtextextended($1, 7312))`, [request.requestId]);
        const rows = await recipients(em(), request);
        const opened = await door.open(
          ownCaller(config.clientId, 'legal-obligation'),
          { operation: 'notifyStaff' },
          staffFields,
          rows,
        );
        for (const [at, row] of rows.entries()) {
          const details = opened[at];
          if (details?.kind !== 'opened') continue;
          try {
            await send(row, details.value, letter, request);
          } catch (error) {
            // The server's own words may quote the address.
            process.stderr.write(`${JSON.stringify({ level: 'error', what: 'letter', cause: safeCause(error) })}\n`);
            throw new Refused('UNAVAILABLE', 'The mail server did not take the letter.', {
              wayOut: 'The same request may be sent again.',
            });
          }
          await em().execute(
            `insert into letter_sent (request_id, staff_number, letter) values (?, ?, ?) on conflict do nothing`,
            [request.requestId, row.number, letter],
          );
        }
        const [count] = await em().execute<{ count: number }[]>(
          `select count(*)::int as count from letter_sent where request_id = ?`,
          [request.requestId],
        );
        return count?.count ?? 0;
      });
    },
    close: () => mail.close(),
  };
}
