// A company's attendance for whoever manages it: today's board, what members ask, zones and kiosks.
import { useParams } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import { AttendanceSettingsDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { useNow } from '../time/server-clock.tsx';
import { Board } from './Board.tsx';
import { Kiosks } from './Kiosks.tsx';
import { MarkRequests } from './MarkRequests.tsx';
import { Zones } from './Zones.tsx';

/** `yyyy-mm-dd` by a company's clock. */
const dayIn = (timeZone: string, at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);

export function AttendancePage() {
  const words = useWords();
  const { id = '' } = useParams();
  const now = useNow();
  const settles = useTask('settlingAttendance');
  const { data, error, refetch } = useDocument('attendance-settings', AttendanceSettingsDocument, {
    organizationId: id,
  });
  const head = (
    <PageHead
      title={words('attendance.title')}
      lead={words('attendance.lead')}
      back={{ to: `/organizations/${id}`, name: words('organizations.title') }}
    />
  );
  if (error || (data && !data.attendanceSettings))
    return (
      <>
        {head}
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  if (!data?.attendanceSettings) return <PageSkeleton what={words('attendance.title')} />;
  const today = dayIn(data.attendanceSettings.timeZone, now);
  return (
    <>
      {head}
      <Board organizationId={id} day={today} />
      <MarkRequests organizationId={id} />
      <Zones organizationId={id} today={today} />
      {settles ? <Kiosks organizationId={id} /> : null}
    </>
  );
}
