// One person: what is held and why it is still here, restriction, membership, and what the viewer's role may see besides.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useTask } from '../access/viewer.tsx';
import { ApiFault } from '../client/api-fault.ts';
import { OpenedCase } from '../conversations/OpenedCase.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { PersonHeld } from '../holds/HeldBanner.tsx';
import { PersonDocument, type PersonQuery } from '../generated/operations.ts';
import { PlaceHoldDialog } from '../holds/PlaceHoldDialog.tsx';
import { useLanguage, useNamed, useWords } from '../i18n/use-words.ts';
import { PersonMisuse, ReportMisuse } from '../misuse/PersonMisuse.tsx';
import { RegisterMedium } from '../media/RegisterMedium.tsx';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Note } from '../pieces/Note.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { Instant, TimeLeft } from '../pieces/TimeLeft.tsx';
import { StopsOfPerson } from '../stops/StopsOfPerson.tsx';
import { instantInWords, plainDayInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import { TellTrustees } from '../trustees/TellTrustees.tsx';
import { Attendance } from './Attendance.tsx';
import { DataHeld } from './DataHeld.tsx';
import { Employment } from './Employment.tsx';
import { LogIns } from './LogIns.tsx';
import { MembershipStatus } from './MembershipStatus.tsx';
import { Restore } from './Restore.tsx';
import { Waive } from './Waive.tsx';
import { WhoLooked } from './WhoLooked.tsx';
import { WhyHere } from './WhyHere.tsx';

export type Person = NonNullable<PersonQuery['person']>;

export function PersonPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const back = { to: '/people', name: words('people.title') };
  return (
    <>
      <OpenedCase personId={id} />
      <PurposeGate>{(purpose) => <Asked id={id} purpose={purpose} back={back} />}</PurposeGate>
    </>
  );
}

function Asked({ id, purpose, back }: { id: string; purpose: string; back: { to: string; name: string } }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument('person', PersonDocument, { id }, { purpose });
  if (data?.person) return <OnePerson person={data.person} purpose={purpose} back={back} />;
  if (isError || data) {
    return (
      <>
        <PageHead title={words('people.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('people.title')} />;
}

function OnePerson({ person, purpose, back }: { person: Person; purpose: string; back: { to: string; name: string } }) {
  const words = useWords();
  const seesEmployment = useTask('employment');
  const seesLogIns = useTask('logIns');
  const seesLooks = useTask('deciding');
  const seesAttendance = useTask('attendanceOfPeople');
  return (
    <>
      <PageHead
        title={person.name ?? words('people.reference', { reference: person.reference })}
        back={back}
        lead={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1 }}>
            <MembershipStatus membership={person.membership ?? null} />
            {person.name ? <span>{words('people.reference', { reference: person.reference })}</span> : null}
          </Box>
        }
        actions={<Acts person={person} purpose={purpose} />}
      />
      <RestrictionBanner person={person} />
      <PersonHeld personId={person.id} />
      <PersonMisuse personId={person.id} />
      <DataHeld personId={person.id} purpose={purpose} />
      <Details person={person} purpose={purpose} />
      <MembershipFacts person={person} />
      <StopsOfPerson personId={person.id} />
      {seesEmployment ? <Employment personId={person.id} purpose={purpose} /> : null}
      {seesLogIns ? <LogIns personId={person.id} purpose={purpose} /> : null}
      {seesAttendance ? <Attendance personId={person.id} purpose={purpose} /> : null}
      {seesLooks ? <WhoLooked personId={person.id} /> : null}
    </>
  );
}

function Acts({ person, purpose }: { person: Person; purpose: string }) {
  const words = useWords();
  const rehearses = useTask('rehearsing');
  const decides = useTask('deciding');
  const [placing, setPlacing] = useState(false);
  return (
    <>
      {rehearses ? (
        <Button component={RouterLink} to={`/people/${person.id}/rehearsal`} variant="outlined">
          {words('rehearsal.open')}
        </Button>
      ) : null}
      {decides ? (
        <Button variant="outlined" onClick={() => setPlacing(true)}>
          {words('holds.place')}
        </Button>
      ) : null}
      <Restore person={person} purpose={purpose} />
      <ReportMisuse person={person} />
      <Waive person={person} />
      <RegisterMedium owner={{ subjectId: person.id }} />
      <TellTrustees subjectId={person.id} />
      {placing ? <PlaceHoldDialog person={person} close={() => setPlacing(false)} /> : null}
    </>
  );
}

function RestrictionBanner({ person: { restriction } }: { person: Person }) {
  const words = useWords();
  const named = useNamed();
  const telling = useTelling();
  if (!restriction) return null;
  return (
    <Box sx={{ mb: 4 }}>
      <Note
        tone="held"
        icon="lock"
        title={words('people.restricted', {
          since: instantInWords(new Date(restriction.since), telling),
          reason: named('people.reasons', restriction.reason),
        })}
      >
        {words('people.restrictedLead')}
      </Note>
    </Box>
  );
}

function Details({ person, purpose }: { person: Person; purpose: string }) {
  const words = useWords();
  const language = useLanguage();
  const opensOrganizations = useTask('organizations');
  const { organization } = person;
  return (
    <Section
      title={words('people.details')}
      lead={<WhyHere personId={person.id} purpose={purpose} recordClass="membership" />}
    >
      <Facts
        {...(person.restriction ? { missing: words('people.shut') } : {})}
        facts={[
          { name: words('people.name'), value: person.name },
          { name: words('people.email'), value: person.email },
          { name: words('people.number'), value: person.employeeNumber },
          {
            name: words('people.organization'),
            value:
              organization && opensOrganizations ? (
                <Link component={RouterLink} to={`/organizations/${organization.id}`}>
                  {organization.reference}
                </Link>
              ) : (
                organization?.reference
              ),
          },
          { name: words('people.unit'), value: person.organizationUnit },
          {
            name: words('people.birthday'),
            value: person.birthday ? plainDayInWords(person.birthday, language) : null,
          },
          { name: words('people.mobile'), value: person.mobile },
        ]}
      />
    </Section>
  );
}

function MembershipFacts({ person: { membership, restriction } }: { person: Person }) {
  const words = useWords();
  if (!membership) return null;
  const { joinedAt, withdrewAt, recoverableUntil, recoveryWaivedAt, marketingConsent } = membership;
  return (
    <Section title={words('people.membership')}>
      <Facts
        {...(restriction ? { missing: words('people.shut') } : {})}
        facts={[
          { name: words('people.joined'), value: joinedAt ? <Instant at={joinedAt} /> : null },
          ...(withdrewAt ? [{ name: words('people.withdrew'), value: <Instant at={withdrewAt} /> }] : []),
          ...(recoveryWaivedAt ? [{ name: words('recovery.waivedAt'), value: <Instant at={recoveryWaivedAt} /> }] : []),
          ...(recoverableUntil && membership.state === 'RECOVERABLE'
            ? [{ name: words('people.recoverableUntil'), value: <TimeLeft until={recoverableUntil} stacked /> }]
            : []),
          {
            name: words('people.marketing'),
            value: marketingConsent === null ? null : words(marketingConsent ? 'frame.yes' : 'frame.no'),
          },
        ]}
      />
    </Section>
  );
}
