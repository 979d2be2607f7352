// The log-ins of a person: kept three months, because a law says so.
import { usePages } from '../data/use-pages.ts';
import { LogInsOfPersonDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { Section } from '../pieces/Section.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { WhyHere } from './WhyHere.tsx';

export function LogIns({ personId, purpose }: { personId: string; purpose: string }) {
  const words = useWords();
  const pages = usePages({
    name: 'person',
    document: LogInsOfPersonDocument,
    variables: { id: personId },
    pick: ({ person }) => person?.logIns,
    perPage: 10,
    purpose,
  });
  return (
    <Section
      title={words('people.logIns')}
      lead={<WhyHere personId={personId} purpose={purpose} recordClass="login-record" />}
      flush
    >
      <PagedSheet
        what={words('people.logIns')}
        pages={pages}
        keyOf={({ at, ipAddress, userAgent }) => `${at} ${ipAddress ?? ''} ${userAgent ?? ''}`}
        empty={words('people.logInsEmpty')}
        columns={[
          { key: 'at', head: words('people.logIn.at'), names: true, cell: ({ at }) => <Instant at={at} /> },
          { key: 'address', head: words('people.logIn.address'), cell: ({ ipAddress }) => ipAddress ?? '–' },
          { key: 'agent', head: words('people.logIn.agent'), cell: ({ userAgent }) => userAgent ?? '–' },
        ]}
      />
    </Section>
  );
}
