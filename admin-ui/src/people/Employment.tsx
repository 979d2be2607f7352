// Where somebody stands in their company: another record class than the membership, so it may be open for fewer purposes.
import { useDocument } from '../data/use-back-office.ts';
import { EmploymentOfPersonDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { WhyHere } from './WhyHere.tsx';

export function Employment({ personId, purpose }: { personId: string; purpose: string }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'person',
    EmploymentOfPersonDocument,
    { id: personId },
    { purpose },
  );
  const employment = data?.person?.employment;
  return (
    <Section
      title={words('people.employment')}
      lead={<WhyHere personId={personId} purpose={purpose} recordClass="employment" />}
      flush={!employment}
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={1} what={words('people.employment')} /> : null}
      {data && !employment ? <Empty title={words('people.employmentNone')} /> : null}
      {employment ? (
        <Facts
          facts={[
            { name: words('people.position'), value: employment.position },
            { name: words('people.jobTitle'), value: employment.title },
            { name: words('people.grade'), value: employment.grade },
          ]}
        />
      ) : null}
    </Section>
  );
}
