// react-admin's questions about the session. It decides nothing: who may do what the server says, at every request.
import type { AuthProvider } from 'react-admin';
import { ApiFault } from '../client/api-fault.ts';
import type { Session } from './session.ts';

export function authProviderOf(session: Session): AuthProvider {
  return {
    login: () => session.signIn('/'),
    logout: () => Promise.resolve(),
    checkAuth: () => (session.isSignedIn() ? Promise.resolve() : Promise.reject(new ApiFault('UNAUTHENTICATED'))),
    checkError: (fault: unknown) =>
      fault instanceof ApiFault && fault.code === 'UNAUTHENTICATED' ? Promise.reject(fault) : Promise.resolve(),
    getPermissions: () => Promise.resolve(null),
  };
}
