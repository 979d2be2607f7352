// Whether the identity counts as confirmed just now, as the server will judge it.
import { useViewer } from './viewer.tsx';

/** The server wants less than five minutes; asked a little earlier, so that it does not end while somebody types. */
const freshMs = 4 * 60_000;

export function useFreshIdentity(): boolean {
  const { authenticatedAt } = useViewer();
  return authenticatedAt !== null && Date.now() - new Date(authenticatedAt).getTime() < freshMs;
}
