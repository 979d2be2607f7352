// Access rights: who is in charge, who stands in, who was granted what by whom; and the few acts that change it.
import { useTask } from '../access/viewer.tsx';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { useTelling } from '../time/server-clock.tsx';
import { Appointments } from './Appointments.tsx';
import { Grants } from './Grants.tsx';

export function RightsPage() {
  const words = useWords();
  const { timeZone } = useTelling();
  const seesAppointments = useTask('appointments');
  const seesGrants = useTask('listingGrants');
  return (
    <>
      <PageHead
        title={words('rights.title')}
        lead={`${words('rights.lead')} ${words('rights.times', { zone: timeZone })}`}
      />
      {seesAppointments ? <Appointments /> : null}
      {seesGrants ? <Grants /> : null}
    </>
  );
}
