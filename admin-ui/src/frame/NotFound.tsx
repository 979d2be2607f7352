// An address that leads nowhere.
import { ApiFault } from '../client/api-fault.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';

const nowhere = new ApiFault('NOT_FOUND');

export function NotFound() {
  const words = useWords();
  return (
    <>
      <PageHead
        title={words('faults.notFound')}
        back={{ to: '/', name: words('frame.back', { where: words('frame.screens.today') }) }}
      />
      <Fault fault={nowhere} />
    </>
  );
}
