// Passkeys as a table: what they are called, whether they count, when they were used, and the way to end one.
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useDocument } from '../data/use-back-office.ts';
import { PasskeysDocument, type PasskeyLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Heard } from '../pieces/Heard.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { takeDraft, type Draft } from '../sign-in/flow-memory.ts';
import { RevokePasskeyDialog, revoking } from './RevokePasskeyDialog.tsx';

export interface PasskeyListProps {
  /** Null for the viewer's own. */
  staffNumber: string | null;
  caption: string;
  empty: string;
  emptyLead?: string;
}

export function PasskeyList({ staffNumber, caption, empty, emptyLead }: PasskeyListProps) {
  const { data, error, isError, refetch } = useDocument('passkeys', PasskeysDocument, { staffNumber });
  const [ending, setEnding] = useState<PasskeyLineFragment | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const columns = useColumns(setEnding);
  // Back from confirming the identity: the passkey that was to be revoked is on this list or on another one.
  useEffect(() => {
    for (const passkey of data?.passkeys ?? []) {
      const found = takeDraft(revoking, passkey.id);
      if (!found) continue;
      setDraft(found);
      setEnding(passkey);
    }
  }, [data]);
  return (
    <>
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={2} what={caption} /> : null}
      {data?.passkeys.length === 0 ? <Empty title={empty}>{emptyLead}</Empty> : null}
      {data && data.passkeys.length > 0 ? (
        <Sheet caption={caption} rows={data.passkeys} keyOf={({ id }) => id} columns={columns} />
      ) : null}
      {ending ? (
        <RevokePasskeyDialog
          passkey={ending}
          draft={draft}
          close={() => {
            setEnding(null);
            setDraft(null);
          }}
        />
      ) : null}
    </>
  );
}

function useColumns(revoke: (passkey: PasskeyLineFragment) => void): Column<PasskeyLineFragment>[] {
  const words = useWords();
  return [
    {
      key: 'label',
      head: words('passkeys.column.label'),
      names: true,
      cell: ({ label, reference }) => label ?? reference,
    },
    { key: 'reference', head: words('passkeys.column.reference'), nowrap: true, cell: ({ reference }) => reference },
    { key: 'state', head: words('passkeys.column.state'), cell: (passkey) => <PasskeyState passkey={passkey} /> },
    {
      key: 'registered',
      width: 150,
      head: words('passkeys.column.registered'),
      cell: ({ registeredAt }) => <Instant at={registeredAt} />,
    },
    {
      key: 'used',
      width: 150,
      head: words('passkeys.column.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Instant at={lastUsedAt} /> : words('passkeys.neverUsed')),
    },
    {
      key: 'revoke',
      head: words('passkeys.column.action'),
      quietHead: true,
      align: 'right',
      cell: (passkey) =>
        passkey.revokedAt ? null : (
          <Button
            size="small"
            color="secondary"
            onClick={() => revoke(passkey)}
            sx={{ my: -1, mr: -2.5, whiteSpace: 'nowrap' }}
          >
            {words('passkeys.revoke')}
            <Heard>{passkey.label ?? passkey.reference}</Heard>
          </Button>
        ),
    },
  ];
}

function PasskeyState({ passkey: { revokedAt, revokedBy } }: { passkey: PasskeyLineFragment }) {
  const words = useWords();
  if (!revokedAt) {
    return (
      <Status tone="onTrack" icon="done">
        {words('passkeys.counts')}
      </Status>
    );
  }
  return (
    <Status tone="muted" icon="block">
      {words('passkeys.revokedBy', { by: words('frame.staff', { number: revokedBy ?? '' }) })} ·{' '}
      <Instant at={revokedAt} />
    </Status>
  );
}
