// One organization: its business, contracts, invoices and billing contacts for those who deal with them; its marks for the attendance manager.
import Link from '@mui/material/Link';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useTask } from '../access/viewer.tsx';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import { CustomerOfOrganizationDocument, OrganizationDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { PageSkeleton, RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Ending } from './Ending.tsx';
import { RestoreCompany } from './RestoreCompany.tsx';
import { Terminate } from './Terminate.tsx';
import { BillingContacts, Contracts, Invoices, Marks } from './OrganizationLists.tsx';

export function OrganizationPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const { data, error, isError, refetch } = useDocument('organizations', OrganizationDocument, { id });
  const seesBusiness = useTask('businessInformation');
  const seesMarks = useTask('attendanceOfOrganizations');
  const seesPeople = useTask('people');
  const back = { to: '/organizations', name: words('organizations.title') };
  if (isError || (data && !data.organization)) {
    return (
      <>
        <PageHead title={words('organizations.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  if (!data?.organization) return <PageSkeleton what={words('organizations.title')} />;
  const people = `/people?filter=${encodeURIComponent(JSON.stringify({ organizationId: id }))}`;
  return (
    <>
      <PageHead
        title={data.organization.reference}
        back={back}
        actions={
          <>
            {seesPeople ? (
              <Link component={RouterLink} to={people} sx={{ fontSize: '0.9375rem' }}>
                {words('organizations.people')}
              </Link>
            ) : null}
            {seesMarks ? (
              <Link component={RouterLink} to={`/organizations/${id}/attendance`} sx={{ fontSize: '0.9375rem' }}>
                {words('attendance.title')}
              </Link>
            ) : null}
            <Terminate organization={data.organization} />
            <RestoreCompany organization={data.organization} />
          </>
        }
      />
      {data.organization.termination ? <Ending termination={data.organization.termination} /> : null}
      {seesBusiness || seesMarks ? <PurposeGate>{(purpose) => <Parts id={id} purpose={purpose} />}</PurposeGate> : null}
    </>
  );
}

function Parts({ id, purpose }: { id: string; purpose: string }) {
  const seesBusiness = useTask('businessInformation');
  const seesInvoices = useTask('invoices');
  const seesMarks = useTask('attendanceOfOrganizations');
  return (
    <>
      {seesBusiness ? <Business id={id} purpose={purpose} /> : null}
      {seesBusiness ? <Contracts id={id} purpose={purpose} /> : null}
      {seesInvoices ? <Invoices id={id} purpose={purpose} /> : null}
      {seesBusiness ? <BillingContacts id={id} purpose={purpose} /> : null}
      {seesMarks ? <Marks id={id} purpose={purpose} /> : null}
    </>
  );
}

function Business({ id, purpose }: { id: string; purpose: string }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'organizations',
    CustomerOfOrganizationDocument,
    { id },
    { purpose },
  );
  const customer = data?.organization?.customer;
  const services = [
    customer?.attendance === true ? words('organizations.attendanceService') : '',
    customer?.googleWorkspace === true ? words('organizations.google') : '',
  ].filter((name) => name !== '');
  return (
    <Section title={words('organizations.business')} flush={!customer}>
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={2} what={words('organizations.business')} /> : null}
      {data && !customer ? <Empty title={words('organizations.businessNone')} /> : null}
      {customer ? (
        <Facts
          facts={[
            { name: words('organizations.name'), value: customer.businessName },
            { name: words('organizations.registration'), value: customer.registrationNumber },
            { name: words('organizations.representative'), value: customer.representative },
            { name: words('organizations.contact'), value: customer.representativeContact },
            { name: words('organizations.email'), value: customer.representativeEmail },
            { name: words('organizations.address'), value: customer.address },
            { name: words('organizations.column.services'), value: services.join(', ') },
          ]}
        />
      ) : null}
    </Section>
  );
}
