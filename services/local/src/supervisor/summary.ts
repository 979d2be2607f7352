// The short table at the end of a start: where to go, who can sign in, where the data lies, how to stop.
import { usernameOf } from '../demo/accounts.ts';
import type { Ports } from '../ports.ts';
import { demoUsers } from '../secrets.ts';
import type { Settings } from '../settings.ts';
import { table } from '../terminal.ts';

/** `credentials` is the file with the demo passwords, null without demo accounts. */
export function summary(settings: Settings, ports: Ports, credentials: string | null): string {
  const rows: [string, string][] = [
    ['Back office', `${settings.publicUrl}/`],
    ['GraphQL', `${settings.publicUrl}/graphql`],
    ['Mailbox', `http://localhost:${ports.mailbox}/`],
  ];
  if (settings.dev) rows.splice(1, 0, ['Hot reload', `http://localhost:${ports.vite}/`]);
  if (!settings.temporalAddress) rows.push(['Workflows', `http://localhost:${ports.temporalUi}/`]);
  if (credentials)
    rows.push(
      ['Sign in as', demoUsers.map(usernameOf).join('\n'.padEnd(16))],
      ['Passwords', `${credentials} (only you can read it)`],
    );
  rows.push(['Data', settings.data], ['Stop', 'Ctrl-C']);
  return `${table(rows)}\n`;
}
