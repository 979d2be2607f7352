// The program put together: react-admin with our theme, words, session and data; each screen is loaded when it is first opened.
import { lazy } from 'react';
import {
  CoreAdminContext,
  CoreAdminUI,
  CustomRoutes,
  Resource,
  type AuthProvider,
  type I18nProvider,
} from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import type { BackOffice } from './data/back-office.ts';
import { queryClientOf } from './data/query-client.ts';
import { choicesStore } from './frame/choices.ts';
import { Frame } from './frame/Frame.tsx';
import { Broken } from './frame/Boundary.tsx';
import { NotFound } from './frame/NotFound.tsx';
import { Notices } from './frame/Notices.tsx';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { SessionContext } from './sign-in/session-context.ts';
import type { Beginning, Session } from './sign-in/session.ts';
import { Themed } from './theme/Themed.tsx';

const TodayPage = lazy(async () => ({ default: (await import('./today/TodayPage.tsx')).TodayPage }));
const BatchesPage = lazy(async () => ({ default: (await import('./destruction/BatchesPage.tsx')).BatchesPage }));
const BatchPage = lazy(async () => ({ default: (await import('./destruction/BatchPage.tsx')).BatchPage }));
const CertificatesPage = lazy(async () => ({
  default: (await import('./certificates/CertificatesPage.tsx')).CertificatesPage,
}));
const CertificatePage = lazy(async () => ({
  default: (await import('./certificates/CertificatePage.tsx')).CertificatePage,
}));
const HoldsPage = lazy(async () => ({ default: (await import('./holds/HoldsPage.tsx')).HoldsPage }));
const HoldPage = lazy(async () => ({ default: (await import('./holds/HoldPage.tsx')).HoldPage }));
const ConversationsPage = lazy(async () => ({
  default: (await import('./conversations/ConversationsPage.tsx')).ConversationsPage,
}));
const ConversationPage = lazy(async () => ({
  default: (await import('./conversations/ConversationPage.tsx')).ConversationPage,
}));
const TemplatesPage = lazy(async () => ({ default: (await import('./templates/TemplatesPage.tsx')).TemplatesPage }));
const TemplatePage = lazy(async () => ({ default: (await import('./templates/TemplatePage.tsx')).TemplatePage }));
const RedactionsPage = lazy(async () => ({
  default: (await import('./redactions/RedactionsPage.tsx')).RedactionsPage,
}));
const RedactionPage = lazy(async () => ({ default: (await import('./redactions/RedactionPage.tsx')).RedactionPage }));
const BrokenGlassPage = lazy(async () => ({
  default: (await import('./conversations/BrokenGlassPage.tsx')).BrokenGlassPage,
}));
const GuardiansPage = lazy(async () => ({
  default: (await import('./guardians/GuardiansPage.tsx')).GuardiansPage,
}));
const GuardianPage = lazy(async () => ({
  default: (await import('./guardians/GuardianPage.tsx')).GuardianPage,
}));
const MisuseRecordsPage = lazy(async () => ({
  default: (await import('./misuse/MisuseRecordsPage.tsx')).MisuseRecordsPage,
}));
const MisuseRecordPage = lazy(async () => ({
  default: (await import('./misuse/MisuseRecordPage.tsx')).MisuseRecordPage,
}));
const IntakePage = lazy(async () => ({ default: (await import('./intake/IntakePage.tsx')).IntakePage }));
const CheckViewPage = lazy(async () => ({ default: (await import('./view-check/CheckViewPage.tsx')).CheckViewPage }));
const RequestsPage = lazy(async () => ({ default: (await import('./requests/RequestsPage.tsx')).RequestsPage }));
const RequestPage = lazy(async () => ({ default: (await import('./requests/RequestPage.tsx')).RequestPage }));
const RequestBoardPage = lazy(async () => ({
  default: (await import('./requests/RequestBoardPage.tsx')).RequestBoardPage,
}));
const ExportsPage = lazy(async () => ({ default: (await import('./requests/ExportsPage.tsx')).ExportsPage }));
const RegisterRequestPage = lazy(async () => ({
  default: (await import('./requests/RegisterRequestPage.tsx')).RegisterRequestPage,
}));
const StandingApprovalsPage = lazy(async () => ({
  default: (await import('./standing/StandingApprovalsPage.tsx')).StandingApprovalsPage,
}));
const RehearsalPage = lazy(async () => ({ default: (await import('./rehearsal/RehearsalPage.tsx')).RehearsalPage }));
const ArchivePage = lazy(async () => ({ default: (await import('./archive/ArchivePage.tsx')).ArchivePage }));
const PeoplePage = lazy(async () => ({ default: (await import('./people/PeoplePage.tsx')).PeoplePage }));
const PersonPage = lazy(async () => ({ default: (await import('./people/PersonPage.tsx')).PersonPage }));
const OrganizationsPage = lazy(async () => ({
  default: (await import('./organizations/OrganizationsPage.tsx')).OrganizationsPage,
}));
const OrganizationPage = lazy(async () => ({
  default: (await import('./organizations/OrganizationPage.tsx')).OrganizationPage,
}));
const AttendancePage = lazy(async () => ({
  default: (await import('./attendance/AttendancePage.tsx')).AttendancePage,
}));
const RightsPage = lazy(async () => ({ default: (await import('./rights/RightsPage.tsx')).RightsPage }));
const PolicyPage = lazy(async () => ({ default: (await import('./policy/PolicyPage.tsx')).PolicyPage }));
const PasskeysPage = lazy(async () => ({ default: (await import('./passkeys/PasskeysPage.tsx')).PasskeysPage }));
const TrusteesPage = lazy(async () => ({ default: (await import('./trustees/TrusteesPage.tsx')).TrusteesPage }));
const MediaPage = lazy(async () => ({ default: (await import('./media/MediaPage.tsx')).MediaPage }));

const store = choicesStore();
const queryClient = queryClientOf();

export interface AppProps {
  beginning: Exclude<Beginning, { kind: 'leaving' }>;
  session: Session;
  backOffice: BackOffice;
  authProvider: AuthProvider;
  i18nProvider: I18nProvider;
}

export function App({ beginning, session, backOffice, authProvider, i18nProvider }: AppProps) {
  const signInPage =
    beginning.kind === 'signed-out'
      ? () => <SignInPage notice={beginning.notice} returnTo={beginning.returnTo} />
      : () => <SignInPage notice="ended" />;
  return (
    <SessionContext value={session}>
      {/* A filter in the address answers the very click that changed it. */}
      <BrowserRouter useTransitions={false}>
        <CoreAdminContext
          dataProvider={backOffice}
          authProvider={authProvider}
          i18nProvider={i18nProvider}
          store={store}
          queryClient={queryClient}
        >
          <Themed>
            <CoreAdminUI
              layout={Frame}
              dashboard={TodayPage}
              loginPage={signInPage}
              catchAll={NotFound}
              loading={Nothing}
              error={Broken}
              authCallbackPage={false}
              requireAuth
              disableTelemetry
            >
              <Resource name="destruction" list={BatchesPage} />
              <CustomRoutes>
                <Route path="/destruction/:id" element={<BatchPage />} />
                <Route path="/certificates/:id" element={<CertificatePage />} />
                <Route path="/trustees" element={<TrusteesPage />} />
                <Route path="/media" element={<MediaPage />} />
                <Route path="/holds/:id" element={<HoldPage />} />
                <Route path="/requests/new" element={<RegisterRequestPage />} />
                <Route path="/requests/exports" element={<ExportsPage />} />
                <Route path="/requests/clocks" element={<RequestBoardPage />} />
                <Route path="/requests/:id/view" element={<CheckViewPage />} />
                <Route path="/requests/:id" element={<RequestPage />} />
                <Route path="/conversations/:id" element={<ConversationPage />} />
                <Route path="/templates" element={<TemplatesPage />} />
                <Route path="/templates/:kind" element={<TemplatePage />} />
                <Route path="/redactions" element={<RedactionsPage />} />
                <Route path="/redactions/:id" element={<RedactionPage />} />
                <Route path="/break-glass" element={<BrokenGlassPage />} />
                <Route path="/guardians/:id" element={<GuardianPage />} />
                <Route path="/misuse/:id" element={<MisuseRecordPage />} />
                <Route path="/standing-approvals" element={<StandingApprovalsPage />} />
                <Route path="/people/:id" element={<PersonPage />} />
                <Route path="/people/:id/rehearsal" element={<RehearsalPage />} />
                <Route path="/organizations/:id/attendance" element={<AttendancePage />} />
                <Route path="/organizations/:id" element={<OrganizationPage />} />
                <Route path="/archive" element={<ArchivePage />} />
                <Route path="/rights" element={<RightsPage />} />
                <Route path="/passkeys" element={<PasskeysPage />} />
                <Route path="/policy" element={<PolicyPage />} />
              </CustomRoutes>
              <Resource name="holds" list={HoldsPage} />
              <Resource name="intake" list={IntakePage} />
              <Resource name="requests" list={RequestsPage} />
              <Resource name="conversations" list={ConversationsPage} />
              <Resource name="guardians" list={GuardiansPage} />
              <Resource name="misuse" list={MisuseRecordsPage} />
              <Resource name="certificates" list={CertificatesPage} />
              <Resource name="people" list={PeoplePage} />
              <Resource name="organizations" list={OrganizationsPage} />
            </CoreAdminUI>
            <Notices />
          </Themed>
        </CoreAdminContext>
      </BrowserRouter>
    </SessionContext>
  );
}

/** For the blink of an eye in which react-admin asks who is signed in. */
function Nothing() {
  return null;
}
