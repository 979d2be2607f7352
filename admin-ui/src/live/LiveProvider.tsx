// What others change comes to the pages by itself: a stream of notices while somebody looks, and what they concern is asked for again. Where the stream is
// down, the pages look again every now and then, and say so.
import Box from '@mui/material/Box';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { hasTask } from '../access/screens.ts';
import { useViewer } from '../access/viewer.tsx';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useSession } from '../sign-in/session-context.ts';
import { isConcerned } from './concerned.ts';
import { changeKinds, startLive, type Changed, type LiveState } from './connection.ts';

const LiveContext = createContext<LiveState>('opening');

/** Notices of this long are answered by one question. */
const gatherMs = 400;
/** Clocks run on without anybody doing anything: a page that is told of changes looks again this often all the same. */
const tellsMs = 60_000;
/** A stream that is opened again at once is not worth a sentence. */
const worthSayingMs = 1_500;

/** Milliseconds until a page looks again: rarely while the stream stands, else as often as it says. */
export function useLookAgain(): (fallbackMs: number) => number {
  const state = useContext(LiveContext);
  return (fallbackMs) => (state === 'up' ? Math.max(fallbackMs, tellsMs) : fallbackMs);
}

const listing = ['requests', 'conversations', 'destruction', 'intake'] as const;

const both = (one: Changed | null, other: Changed | null): Changed | null =>
  one === null || other === null
    ? null
    : Object.fromEntries(changeKinds.map((kind) => [kind, [...(one[kind] ?? []), ...(other[kind] ?? [])]]));

export function LiveProvider({ children }: { children: ReactNode }) {
  const session = useSession();
  const client = useQueryClient();
  const language = useLanguage();
  const { roles } = useViewer();
  // Whoever lists no cases is told of none.
  const listsCases = listing.some((task) => hasTask(roles, task));
  const [state, setState] = useState<LiveState>('opening');

  useEffect(() => {
    if (!listsCases) return undefined;
    let gathered: Changed | null = {};
    let timer: ReturnType<typeof setTimeout> | null = null;
    const ask = (): void => {
      const changed = gathered;
      gathered = {};
      timer = null;
      void client.invalidateQueries({ predicate: ({ queryKey }) => isConcerned(queryKey, changed) });
    };
    const live = startLive({
      async open(lastId, signal) {
        const token = await session.accessToken();
        if (token === null) return null;
        return fetch('/events', {
          headers: {
            accept: 'text/event-stream',
            'accept-language': language,
            authorization: `Bearer ${token}`,
            ...(lastId === null ? {} : { 'last-event-id': lastId }),
          },
          credentials: 'omit',
          cache: 'no-store',
          signal,
        });
      },
      distrust: () => session.distrust(),
      told(changed) {
        gathered = both(gathered, changed);
        timer ??= setTimeout(ask, gatherMs);
      },
      state: setState,
    });
    // Nobody looks at a hidden page; what it missed it is told when it is seen again.
    const seen = (): void => (document.hidden ? live.pause() : live.resume());
    document.addEventListener('visibilitychange', seen);
    seen();
    return () => {
      document.removeEventListener('visibilitychange', seen);
      live.stop();
      if (timer) clearTimeout(timer);
    };
  }, [session, client, language, listsCases]);

  return <LiveContext value={state}>{children}</LiveContext>;
}

/** Says when changes of others do not come by themselves; nothing while they do. */
export function LiveNote() {
  const words = useWords();
  const state = useContext(LiveContext);
  const [said, setSaid] = useState(false);
  useEffect(() => {
    if (state !== 'down') {
      setSaid(false);
      return undefined;
    }
    const timer = setTimeout(() => setSaid(true), worthSayingMs);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: said ? 3 : 0 }}>
      {said ? words('frame.liveDown') : null}
    </Box>
  );
}
