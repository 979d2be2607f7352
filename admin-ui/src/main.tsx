// The beginning: language, session, then the screens. Nothing is drawn for somebody who is on the way to sign-in.
import { openCase } from './access/open-case.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { apiOf } from './client/api.ts';
import { backOfficeOf } from './data/back-office.ts';
import { startLanguages } from './i18n/provider.ts';
import { choices } from './frame/choices.ts';
import { authProviderOf } from './sign-in/auth-provider.ts';
import { startSession } from './sign-in/session.ts';

const languages = await startLanguages(choices.language());
const session = startSession(languages.current);
const api = apiOf(session, languages.current, () => openCase()?.id ?? null);
const backOffice = backOfficeOf(api, languages.current);
const authProvider = authProviderOf(session);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

const beginning = await session.begin();
// While the browser leaves for sign-in the page stays as quiet as it is.
if (beginning.kind !== 'leaving') {
  createRoot(root).render(
    <StrictMode>
      <App
        beginning={beginning}
        session={session}
        backOffice={backOffice}
        authProvider={authProvider}
        i18nProvider={languages.provider}
      />
    </StrictMode>,
  );
}
