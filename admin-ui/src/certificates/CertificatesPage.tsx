// All certificates, the latest first.
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { CertificateSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { Register } from '../pieces/Register.tsx';
import { RegisterList } from '../pieces/RegisterList.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { LevelStatus } from './LevelStatus.tsx';

export function CertificatesPage() {
  const words = useWords();
  const number = useNumber();
  const columns: Column<CertificateSummaryFragment>[] = [
    {
      key: 'number',
      head: words('certificates.column.number'),
      names: true,
      cell: ({ id, number: name }) => (
        <Link component={RouterLink} to={`/certificates/${id}`}>
          {name}
        </Link>
      ),
    },
    { key: 'issued', head: words('certificates.column.issued'), cell: ({ issuedAt }) => <Instant at={issuedAt} /> },
    { key: 'list', head: words('certificates.column.list'), cell: ({ batchReference }) => batchReference },
    { key: 'people', head: words('certificates.column.people'), align: 'right', cell: ({ people }) => number(people) },
    {
      key: 'records',
      head: words('certificates.column.records'),
      align: 'right',
      cell: ({ records }) => number(records),
    },
    { key: 'level', head: words('certificates.column.level'), cell: (certificate) => <LevelStatus {...certificate} /> },
  ];
  return (
    <>
      <PageHead title={words('certificates.title')} lead={words('certificates.lead')} />
      <Register<CertificateSummaryFragment> resource="certificates">
        <RegisterList<CertificateSummaryFragment>
          what={words('certificates.title')}
          columns={columns}
          empty={{ title: words('certificates.empty'), lead: words('certificates.emptyLead') }}
        />
      </Register>
    </>
  );
}
