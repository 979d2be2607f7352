// What one operation of the identity part works with. Made anew for each, so that nothing one caller saw reaches another.
import type { GoogleSources } from './google-link/sources.ts';
import type { ClosingLetters } from './letters/closing-letters.ts';
import type { PersonLetterSources } from './letters/person-letters.ts';
import type { MisuseSources } from './misuse/sources.ts';
import type { PasskeySources } from './passkeys/passkeys.ts';
import type { PeopleContext } from './people/sources.ts';
import type { Grants } from './staff/grants.ts';
import type { StaffLoaders } from './staff/loaders.ts';
import type { Notifier } from './staff/notify.ts';

export interface Context extends PeopleContext {
  staff: StaffLoaders;
  grants: Grants;
  notifier: Notifier;
  closingLetters: ClosingLetters;
  personLetters: PersonLetterSources;
  passkeys: PasskeySources;
  misuse: MisuseSources;
  google: GoogleSources;
}
