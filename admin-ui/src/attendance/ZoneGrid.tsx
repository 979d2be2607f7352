// The plain grid on which a zone is drawn: no map, no address, nothing from elsewhere. A click sets a corner.
import Box from '@mui/material/Box';
import type { MouseEvent } from 'react';
import type { ZoneDraft } from './zone-draft.ts';

/** Metres from the middle to the edge, and between two lines. */
const reachMetres = 500;
const lineMetres = 100;

const lines = Array.from({ length: (2 * reachMetres) / lineMetres + 1 }, (_, at) => at * lineMetres - reachMetres);

export function ZoneGrid({
  draft,
  label,
  add,
}: {
  draft: ZoneDraft;
  label: string;
  add: (corner: [number, number]) => void;
}) {
  const furthest = Math.max(
    reachMetres,
    draft.type === 'Circle' ? Number(draft.radius) || 0 : 0,
    ...draft.corners.flat().map(Math.abs),
  );
  const scale = reachMetres / furthest;
  const clicked = (event: MouseEvent<SVGSVGElement>) => {
    if (draft.type !== 'Polygon') return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const metres = (share: number) => Math.round(((share - 0.5) * 2 * reachMetres) / scale / 10) * 10;
    add([metres((event.clientX - left) / width), -metres((event.clientY - top) / height)]);
  };
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`${-reachMetres} ${-reachMetres} ${2 * reachMetres} ${2 * reachMetres}`}
      onClick={clicked}
      sx={{ width: '100%', maxWidth: 420, border: 1, borderColor: 'divider', borderRadius: 1, color: 'primary.main' }}
    >
      {lines.map((at) => (
        <g key={at} stroke="currentColor" strokeOpacity={at === 0 ? 0.6 : 0.15} strokeWidth={2}>
          <line x1={at} x2={at} y1={-reachMetres} y2={reachMetres} />
          <line y1={at} y2={at} x1={-reachMetres} x2={reachMetres} />
        </g>
      ))}
      {draft.type === 'Circle' ? (
        <circle
          r={(Number(draft.radius) || 0) * scale}
          fill="currentColor"
          fillOpacity={0.2}
          stroke="currentColor"
          strokeWidth={4}
        />
      ) : (
        <>
          <polygon
            points={draft.corners.map(([east, north]) => `${east * scale},${-north * scale}`).join(' ')}
            fill="currentColor"
            fillOpacity={0.2}
            stroke="currentColor"
            strokeWidth={4}
          />
          {draft.corners.map(([east, north], at) => (
            <circle key={at} cx={east * scale} cy={-north * scale} r={8} fill="currentColor" />
          ))}
        </>
      )}
    </Box>
  );
}
