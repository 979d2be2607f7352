// Companies by their reference, each leading to its attendance. Nothing of a person is here.
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { OrganizationLine } from '../data/registers.ts';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';

export function CompaniesPage() {
  const words = useWords();
  return (
    <>
      <PageHead title={words('attendance.title')} lead={words('attendance.companiesLead')} />
      <Register<OrganizationLine> resource="organizations" meta={{ purpose: null, customers: false }}>
        <RegisterList<OrganizationLine>
          what={words('attendance.title')}
          empty={{ title: words('organizations.empty'), lead: words('organizations.emptyLead') }}
          columns={[
            {
              key: 'reference',
              head: words('organizations.column.reference'),
              names: true,
              cell: ({ id, reference }) => (
                <Link component={RouterLink} to={`/organizations/${id}/attendance`}>
                  {reference}
                </Link>
              ),
            },
          ]}
        />
      </Register>
    </>
  );
}
