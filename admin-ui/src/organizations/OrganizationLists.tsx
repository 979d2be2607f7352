// The lists of an organization: contracts, invoices, billing contacts, attendance marks.
import { usePages } from '../data/use-pages.ts';
import {
  AttendanceOfOrganizationDocument,
  ContactsOfOrganizationDocument,
  ContractsOfOrganizationDocument,
  InvoicesOfOrganizationDocument,
} from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useMarkColumns } from '../people/mark-columns.tsx';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { Section } from '../pieces/Section.tsx';
import { Status } from '../pieces/Status.tsx';
import { Day } from '../pieces/TimeLeft.tsx';
import { RowShut } from '../stops/StoppedMark.tsx';
import { amountInWords } from './amount.ts';

interface ListProps {
  id: string;
  purpose: string;
}

export function Contracts({ id, purpose }: ListProps) {
  const words = useWords();
  const pages = usePages({
    name: 'organizations',
    document: ContractsOfOrganizationDocument,
    variables: { id },
    pick: ({ organization }) => organization?.contracts,
    perPage: 10,
    purpose,
  });
  return (
    <Section title={words('organizations.contracts')} flush>
      <PagedSheet
        what={words('organizations.contracts')}
        pages={pages}
        keyOf={({ id: key }) => key}
        empty={words('organizations.contractsEmpty')}
        columns={[
          { key: 'number', head: words('organizations.contract.number'), names: true, cell: ({ number }) => number },
          { key: 'service', head: words('organizations.contract.service'), cell: ({ service }) => service },
          {
            key: 'concluded',
            head: words('organizations.contract.concluded'),
            cell: ({ concludedAt }) => <Day at={concludedAt} />,
          },
          {
            key: 'ended',
            head: words('organizations.contract.ended'),
            cell: ({ endedAt }) =>
              endedAt ? (
                <Day at={endedAt} />
              ) : (
                <Status tone="onTrack" icon="play">
                  {words('organizations.running')}
                </Status>
              ),
          },
        ]}
      />
    </Section>
  );
}

export function Invoices({ id, purpose }: ListProps) {
  const words = useWords();
  const language = useLanguage();
  const pages = usePages({
    name: 'organizations',
    document: InvoicesOfOrganizationDocument,
    variables: { id },
    pick: ({ organization }) => organization?.invoices,
    perPage: 10,
    purpose,
  });
  return (
    <Section title={words('organizations.invoices')} flush>
      <PagedSheet
        what={words('organizations.invoices')}
        pages={pages}
        keyOf={({ id: key }) => key}
        empty={words('organizations.invoicesEmpty')}
        columns={[
          { key: 'number', head: words('organizations.invoice.number'), names: true, cell: ({ number }) => number },
          {
            key: 'contract',
            head: words('organizations.invoice.contract'),
            cell: ({ contractNumber }) => contractNumber,
          },
          {
            key: 'amount',
            head: words('organizations.invoice.amount'),
            align: 'right',
            cell: ({ amount, currency }) => (amount ? amountInWords(amount, currency ?? null, language) : '–'),
          },
          { key: 'issued', head: words('organizations.invoice.issued'), cell: ({ issuedAt }) => <Day at={issuedAt} /> },
          {
            key: 'paid',
            head: words('organizations.invoice.paid'),
            cell: ({ paidAt }) =>
              paidAt ? (
                <Day at={paidAt} />
              ) : (
                <Status tone="dueSoon" icon="clock">
                  {words('organizations.unpaid')}
                </Status>
              ),
          },
          {
            key: 'supplied',
            head: words('organizations.invoice.supplied'),
            cell: ({ suppliedAt }) => (suppliedAt ? <Day at={suppliedAt} /> : '–'),
          },
        ]}
      />
    </Section>
  );
}

export function BillingContacts({ id, purpose }: ListProps) {
  const words = useWords();
  const pages = usePages({
    name: 'organizations',
    document: ContactsOfOrganizationDocument,
    variables: { id },
    pick: ({ organization }) => organization?.billingContacts,
    perPage: 10,
    purpose,
  });
  return (
    <Section title={words('organizations.contacts')} flush>
      <PagedSheet
        what={words('organizations.contacts')}
        pages={pages}
        keyOf={({ id: key }) => key}
        empty={words('organizations.contactsEmpty')}
        columns={[
          {
            key: 'name',
            head: words('organizations.person.name'),
            names: true,
            cell: ({ name, restriction }) => name ?? <RowShut restriction={restriction} />,
          },
          {
            key: 'department',
            head: words('organizations.person.department'),
            cell: ({ department }) => department ?? '–',
          },
          { key: 'phone', head: words('organizations.person.phone'), cell: ({ phone }) => phone ?? '–' },
          { key: 'email', head: words('organizations.person.email'), cell: ({ email }) => email ?? '–' },
          {
            key: 'account',
            head: words('organizations.person.account'),
            cell: ({ accountInformation }) => accountInformation ?? '–',
          },
        ]}
      />
    </Section>
  );
}

export function Marks({ id, purpose }: ListProps) {
  const words = useWords();
  const columns = useMarkColumns();
  const pages = usePages({
    name: 'organizations',
    document: AttendanceOfOrganizationDocument,
    variables: { id },
    pick: ({ attendanceMarks }) => attendanceMarks,
    perPage: 25,
    purpose,
  });
  return (
    <Section title={words('organizations.attendance')} flush>
      <PagedSheet
        what={words('organizations.attendance')}
        pages={pages}
        columns={columns}
        keyOf={({ id: key }) => key}
        empty={words('organizations.attendanceEmpty')}
      />
    </Section>
  );
}
