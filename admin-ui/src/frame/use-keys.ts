// Keys that work everywhere: ⌘K, ?, /, j k x, g and a letter. Never while somebody types.
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { usePlaces } from './navigation.tsx';

/** How long `g` waits for its letter. */
const waitMs = 1200;

export function useKeys({ openPalette, openKeys }: { openPalette: () => void; openKeys: () => void }): void {
  const navigate = useNavigate();
  const places = usePlaces();
  const goSince = useRef(0);

  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if ((event.metaKey || event.ctrlKey) && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
        return;
      }
      if (
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        isTyping(event.target) ||
        document.querySelector('[role=dialog]')
      )
        return;
      if (performance.now() - goSince.current < waitMs) {
        goSince.current = 0;
        const place = places.find(({ key }) => key === event.key);
        if (place) void navigate(place.to);
        return;
      }
      if (act(event.key)) event.preventDefault();
    }

    /** Whether the key meant something. */
    function act(key: string): boolean {
      switch (key) {
        case '?':
          openKeys();
          return true;
        case '/':
          return focusSearch();
        case 'j':
          return walkRows(1);
        case 'k':
          return walkRows(-1);
        case 'x':
          return chooseRow();
        case 'g':
          goSince.current = performance.now();
          return true;
        default:
          return false;
      }
    }

    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [navigate, places, openPalette, openKeys]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox') ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.getAttribute('role') === 'combobox');

function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>(
    'main [data-search] input, main [data-filters] button, main [data-filters] input, main [data-filters] [role=combobox]',
  );
  field?.focus();
  return field !== null;
}

/** Moves the focus to the link of the next row; at the ends it stays. */
function walkRows(step: 1 | -1): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>('main [data-row]')].flatMap(
    (row) => row.querySelector<HTMLElement>('a, button') ?? [],
  );
  if (stops.length === 0) return false;
  const at = stops.findIndex((stop) => stop.closest('[data-row]')?.contains(document.activeElement) === true);
  const next = at === -1 ? 0 : Math.min(stops.length - 1, Math.max(0, at + step));
  stops[next]?.focus();
  return true;
}

/** Ticks the row that has the focus, or takes the tick away; the focus stays where it is. */
function chooseRow(): boolean {
  const row = document.activeElement?.closest('main [data-row]');
  const tick = row?.querySelector<HTMLInputElement>('input[type=checkbox]');
  tick?.click();
  return tick != null;
}
