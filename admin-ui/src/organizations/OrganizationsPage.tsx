// Business customers: by reference for everybody who has a task here, with the business for those who deal with it.
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useTask } from '../access/viewer.tsx';
import type { OrganizationLine } from '../data/registers.ts';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import type { Column } from '../pieces/Sheet.tsx';

export function OrganizationsPage() {
  const words = useWords();
  const customers = useTask('customers');
  return (
    <>
      <PageHead title={words('organizations.title')} lead={words('organizations.lead')} />
      {customers ? (
        <PurposeGate>{(purpose) => <Organizations purpose={purpose} customers />}</PurposeGate>
      ) : (
        <Organizations purpose={null} customers={false} />
      )}
    </>
  );
}

function Organizations({ purpose, customers }: { purpose: string | null; customers: boolean }) {
  const words = useWords();
  const columns = useColumns(customers);
  return (
    <Register<OrganizationLine> resource="organizations" meta={{ purpose, customers }}>
      <RegisterList<OrganizationLine>
        what={words('organizations.title')}
        columns={columns}
        empty={{ title: words('organizations.empty'), lead: words('organizations.emptyLead') }}
      />
    </Register>
  );
}

function useColumns(customers: boolean): Column<OrganizationLine>[] {
  const words = useWords();
  const columns: Column<OrganizationLine>[] = [
    {
      key: 'reference',
      head: words('organizations.column.reference'),
      names: true,
      cell: ({ id, reference }) => (
        <Link component={RouterLink} to={`/organizations/${id}`}>
          {reference}
        </Link>
      ),
    },
  ];
  if (!customers) return columns;
  return [
    ...columns,
    { key: 'name', head: words('organizations.column.name'), cell: ({ customer }) => customer?.businessName ?? '–' },
    {
      key: 'number',
      head: words('organizations.column.number'),
      cell: ({ customer }) => customer?.registrationNumber ?? '–',
    },
    {
      key: 'services',
      head: words('organizations.column.services'),
      cell: ({ customer }) =>
        [
          customer?.attendance === true ? words('organizations.attendanceService') : '',
          customer?.googleWorkspace === true ? words('organizations.google') : '',
        ]
          .filter((service) => service !== '')
          .join(', ') || '–',
    },
  ];
}
