// Words that are heard and not seen, after the words that are seen: a name must begin with what stands on the screen.
import { visuallyHidden } from './visually-hidden.ts';

export function Heard({ children }: { children: string }) {
  return <span style={visuallyHidden}> {children}</span>;
}
