// The zones of a company: names, days and versions; drawn anew or ended by whoever manages attendance.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { ZonesDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import type { Shape } from './zone-draft.ts';
import { ZoneDialog, type ZoneLine } from './ZoneDialog.tsx';

export function Zones({ organizationId, today }: { organizationId: string; today: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const settles = useTask('settlingAttendance');
  const [drawn, setDrawn] = useState<ZoneLine | 'new' | null>(null);
  const { data, error, refetch } = useDocument('attendance-zones', ZonesDocument, { organizationId });
  const ending = useAct(
    ({ id, version }: ZoneLine) => backOffice.endZone({ zoneId: id, version }),
    ['attendance-zones'],
    () => undefined,
  );
  const sizeOf = (zone: ZoneLine) => {
    const shape = zone.geometry as Shape;
    return shape.type === 'Circle'
      ? words('attendance.circleOf', { metres: shape.radius })
      : words('attendance.polygonOf', { corners: shape.ring.length });
  };
  const columns: Column<ZoneLine>[] = [
    { key: 'name', head: words('attendance.zone.name'), names: true, cell: ({ name }) => name },
    { key: 'shape', head: words('attendance.zone.type'), cell: sizeOf },
    {
      key: 'days',
      head: words('attendance.zone.days'),
      cell: ({ activeFrom, activeUntil, endedAt }) =>
        endedAt ? words('attendance.ended') : `${activeFrom} – ${activeUntil ?? ''}`,
    },
    { key: 'version', head: words('attendance.zone.version'), align: 'right', cell: ({ version }) => version },
    ...(settles
      ? [
          {
            key: 'acts',
            head: words('attendance.column.decide'),
            quietHead: true,
            cell: (zone: ZoneLine) =>
              zone.endedAt ? null : (
                <>
                  <Button size="small" onClick={() => setDrawn(zone)}>
                    {words('attendance.changeZone')}
                  </Button>
                  <Button size="small" disabled={ending.underWay} onClick={() => ending.run(zone)}>
                    {words('attendance.endZone', { name: zone.name })}
                  </Button>
                </>
              ),
          },
        ]
      : []),
  ];
  return (
    <Section
      title={words('attendance.zones')}
      lead={words('attendance.zonesLead')}
      actions={
        settles ? (
          <Button variant="outlined" onClick={() => setDrawn('new')}>
            {words('attendance.newZone')}
          </Button>
        ) : null
      }
      flush
    >
      {error ? (
        <Fault fault={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <RowsSkeleton rows={2} what={words('attendance.zones')} />
      ) : data.zones.length === 0 ? (
        <Empty title={words('attendance.zonesEmpty')} />
      ) : (
        <Sheet caption={words('attendance.zones')} columns={columns} rows={data.zones} keyOf={({ id }) => id} />
      )}
      <RefusedIn refusal={ending.refusal} fault={ending.fault} />
      {drawn ? (
        <ZoneDialog
          organizationId={organizationId}
          zone={drawn === 'new' ? null : drawn}
          today={today}
          close={() => setDrawn(null)}
        />
      ) : null}
    </Section>
  );
}
