// Mounts the issuer in the part's server. Addresses come from the configured issuer, never from what a request says its host is.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { interactionHandler, type InteractionOptions } from './interaction.ts';
import { contentPolicy } from './page-frame.ts';

export interface SignInRouteOptions extends Omit<InteractionOptions, 'origin'> {
  issuer: string;
  uiOrigins: readonly string[];
  provider: Provider;
}

const interactionPath = /^\/interaction\/([\w-]{10,80})$/;

/** Personal data has no place in an address: what was typed elsewhere is not passed on to state and pages. */
const droppedParameters = ['login_hint', 'logout_hint'];

/** Makes the request look as it does at the issuer's own address. */
function normalise(request: IncomingMessage, issuer: URL): void {
  request.headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      ([name]) => name === 'x-forwarded-for' || !(name.startsWith('x-forwarded-') || name === 'forwarded'),
    ),
  );
  request.headers.host = issuer.host;
  request.headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1);
}

/** Answers everything under the issuer's path; false for other paths. */
export function signInRoutes(
  options: SignInRouteOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const issuer = new URL(options.issuer);
  const mount = issuer.pathname.replace(/\/$/, '');
  const policy = contentPolicy(options.uiOrigins);
  const interaction = interactionHandler({ ...options, origin: issuer.origin });
  const issue = options.provider.callback();

  return async (request, response) => {
    const url = new URL(request.url ?? '/', issuer.origin);
    if (url.pathname !== mount && !url.pathname.startsWith(`${mount}/`)) return false;
    normalise(request, issuer);
    for (const name of droppedParameters) url.searchParams.delete(name);
    response.setHeader('content-security-policy', policy);
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('x-content-type-options', 'nosniff');
    const below = url.pathname.slice(mount.length) || '/';
    const uid = interactionPath.exec(below)?.[1];
    if (uid !== undefined) {
      await interaction(request, response, uid, url.pathname);
      return true;
    }
    request.url = `${below}${url.search}`;
    Object.assign(request, { originalUrl: `${mount}${request.url}` });
    await issue(request, response);
    return true;
  };
}
