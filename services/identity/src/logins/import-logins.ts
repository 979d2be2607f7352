// Imports a file of members' log-ins. Rows have no key of their own: the whole row, fingerprinted under its day, tells them apart.
import {
  email,
  importChunk,
  instant,
  optional,
  required,
  seenKeys,
  textOf,
  type CellRead,
  type ImportChunk,
  type ImportKind,
  type ImportOutcome,
  type ImportRow,
  type Refuse,
} from '@clounge/shared/import';
import { isIP } from 'node:net';
import { z } from 'zod';
import { subjectsByEmail } from '../people/registration.ts';
import type { PeopleContext } from '../people/sources.ts';
import { storeLogIns, type LogInToStore } from './login-store.ts';

const userAgentLimit = 1_000;

const ipAddress = (text: string): CellRead<string> =>
  isIP(text) === 0 ? { fault: 'is no IP address' } : { value: text };

const logInShape = z.object({
  email: required(email),
  at: required(instant),
  ip: optional(ipAddress),
  user_agent: optional(textOf(userAgentLimit)),
});
type LogInRow = z.infer<typeof logInShape>;

const logInFile: ImportKind<LogInRow, LogInToStore> = {
  name: 'logins',
  columns: { required: ['email', 'at'], optional: ['ip', 'user_agent'] },
  shape: logInShape,
  // An address is personal, and there is no other key.
  keyOf: () => null,
};

/** One chunk of a file of log-ins (Art. 1(2), 3(3)④). A program that is bound to a company imports its people's only. */
export async function importLogIns(context: PeopleContext, input: ImportChunk): Promise<ImportOutcome> {
  async function resolve(rows: readonly ImportRow<LogInRow>[], refuse: Refuse): Promise<ImportRow<LogInToStore>[]> {
    const subjects = await subjectsByEmail(
      context,
      rows.map(({ row }) => row.email),
    );
    const now = context.clock.now();
    return rows.flatMap((entry, index) => {
      const subject = subjects[index];
      const inReach = subject && (context.caller.tenantId === null || subject.tenantId === context.caller.tenantId);
      if (!inReach) refuse(entry, 'unknown e-mail');
      else if (entry.row.at > now) refuse(entry, 'signed in in the future');
      else {
        const { at, ip: ipAddress, user_agent: userAgent } = entry.row;
        return [{ ...entry, row: { ...subject, at, fields: { ipAddress, userAgent } } }];
      }
      return [];
    });
  }

  async function store(rows: readonly ImportRow<LogInToStore>[], refuse: Refuse): Promise<void> {
    const stored = await storeLogIns(
      context,
      rows.map(({ row }) => row),
    );
    for (const [index, entry] of rows.entries()) {
      if (!stored[index]) refuse(entry, 'the log-ins of this day were destroyed already');
    }
  }

  return importChunk(logInFile, { resolve, store }, seenKeys(context.pool, context.door), input);
}
