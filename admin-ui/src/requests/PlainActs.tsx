// Acts that ask nothing but whether they are meant: extending the clock after a notice, and closing at the requester's wish.
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { useRequestAct } from './use-request-act.ts';

export function ExtendDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const telling = useTelling();
  const act = useRequestAct((id: string) => backOffice.extendRequest(id), 'requests.extendDialog.done', close);
  const ruling = request.clocks.find(({ rules }) => rules);
  const until = ruling?.extendedTo ? instantInWords(new Date(ruling.extendedTo), telling) : null;
  return (
    <ActDialog
      title={words('requests.extendDialog.title', { reference: request.reference })}
      lead={
        until === null
          ? words('requests.extendDialog.lead', { law: request.lawName })
          : words('requests.extendDialog.leadUntil', { law: request.lawName, until })
      }
      act={words('requests.extendDialog.act')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(request.id)}
      close={close}
    >
      {null}
    </ActDialog>
  );
}

export function WithdrawDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const act = useRequestAct((id: string) => backOffice.withdrawRequest(id), 'requests.withdrawDialog.done', close);
  return (
    <ActDialog
      title={words('requests.withdrawDialog.title', { reference: request.reference })}
      lead={words('requests.withdrawDialog.lead')}
      act={words('requests.withdrawDialog.act')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(request.id)}
      close={close}
    >
      {null}
    </ActDialog>
  );
}
