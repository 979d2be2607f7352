// The attendance marks of a person: what was pressed and what was answered. There is no position here, because none is stored.
import { useTask } from '../access/viewer.tsx';
import { usePages } from '../data/use-pages.ts';
import { AttendanceOfPersonDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { Section } from '../pieces/Section.tsx';
import { EndLocationConsent } from './EndLocationConsent.tsx';
import { useMarkColumns } from './mark-columns.tsx';
import { WhyHere } from './WhyHere.tsx';

export function Attendance({ personId, purpose }: { personId: string; purpose: string }) {
  const words = useWords();
  const ends = useTask('endingLocationConsent');
  const columns = useMarkColumns();
  const pages = usePages({
    name: 'person',
    document: AttendanceOfPersonDocument,
    variables: { id: personId },
    pick: ({ person }) => person?.attendanceMarks,
    perPage: 10,
    purpose,
  });
  return (
    <Section
      title={words('people.attendance')}
      lead={<WhyHere personId={personId} purpose={purpose} recordClass="attendance-mark" />}
      actions={ends ? <EndLocationConsent personId={personId} /> : null}
      flush
    >
      <PagedSheet
        what={words('people.attendance')}
        pages={pages}
        columns={columns}
        keyOf={({ id }) => id}
        empty={words('people.attendanceEmpty')}
      />
    </Section>
  );
}
