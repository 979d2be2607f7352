// The feature of misuse on a real database, vault and journal, with staff whose rights are in force: for tests of promises. Never used by the part itself.
import type { Caller } from '@clounge/shared/caller';
import type { Letter } from '@clounge/shared/mail';
import { siblings } from '@clounge/shared/siblings';
import { provisionAccounts } from '../../accounts/provision.ts';
import { identityConfig } from '../../config.ts';
import { importedSubjects, memberRow, sampleHouse, type SampleHouse } from '../../people/testing/house.ts';
import { decideMisuse } from '../deciding.ts';
import { reportMisuse } from '../reporting.ts';
import type { MisuseSources } from '../sources.ts';

/** What the test kit's installation offers; typed here, because parts do not know the kit. */
interface Place {
  env(part: 'identity'): Record<string, string | undefined>;
  close(): Promise<void>;
}

const staff = {
  officer: 'S-0001',
  deputy: 'S-0002',
  handler: 'S-0003',
  support: 'S-0004',
  secondDeputy: 'S-0005',
  auditor: 'S-0006',
} as const;
export type Staff = keyof typeof staff;

const roleOf = (who: Staff): string => (who === 'secondDeputy' ? 'deputy' : who);

export const evidence = 'Gilda Riyanti lent her account to Budi Santoso; log-ins from two cities within a minute.';

export interface MisuseHouse extends AsyncDisposable {
  sample: SampleHouse;
  sources: MisuseSources;
  /** Letters that were handed over so far. */
  letters: Letter[];
  /** Somebody of the staff, with an identity confirmed a moment ago. */
  as(who: Staff, more?: Partial<Caller>): Caller;
  /** A member signed in. */
  member(subjectId: string): Caller;
  /** Members of the first company, by employee number. */
  people(...employeeNumbers: string[]): Promise<string[]>;
  /** A suspicion that support reported; its id. */
  suspicion(personId: string): Promise<string>;
  /** One that the officer confirmed. */
  confirmed(personId: string): Promise<string>;
}

/** Opens the feature in an installation with the databases identity, vault and journal. */
export async function misuseHouse(place: Place): Promise<MisuseHouse> {
  const config = identityConfig(place.env('identity'));
  await provisionAccounts(
    config,
    Object.entries(staff).map(([key, staffNumber]) => ({
      key,
      username: `${key.toLowerCase()}@clounge.example`,
      password: 'a long enough secret',
      roles: [roleOf(key as Staff)],
      staffNumber,
      displayName: key,
      locale: 'en',
    })),
  );
  const sample = await sampleHouse(place);
  const { identity } = sample.house;
  const letters: Letter[] = [];
  const { em, pool, door, clock, policy, journal } = identity;
  const mail = { send: async (letter: Letter) => void letters.push(letter) };
  const sources: MisuseSources = { em, pool, door, clock, policy, journal, mail, config, peers: siblings(config) };
  const as = (who: Staff, more: Partial<Caller> = {}): Caller => ({
    ...sample.house.as({ roles: [roleOf(who)], staffNumber: staff[who], authTime: new Date() }).caller,
    ...more,
  });
  const suspicion = async (personId: string) => {
    const { record, refusal } = await reportMisuse(sources, as('support'), {
      personId,
      clauseId: 'account-sharing',
      evidence,
    });
    if (!record) throw new Error(refusal?.code);
    return record.id;
  };
  return {
    sample,
    sources,
    letters,
    as,
    member: (subjectId) => sample.house.as({ roles: ['member'], subjectId }).caller,
    people: (...numbers) =>
      importedSubjects(
        sample.house,
        numbers.map((number) => memberRow(number)),
      ),
    suspicion,
    async confirmed(personId) {
      const id = await suspicion(personId);
      const { refusal } = await decideMisuse(sources, as('officer'), { id, confirmed: true, reason: 'Log-ins agree.' });
      if (refusal) throw new Error(refusal.code);
      return id;
    },
    [Symbol.asyncDispose]: () => sample[Symbol.asyncDispose](),
  };
}
