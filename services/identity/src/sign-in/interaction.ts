// Answers the sign-in form. Takes a form only from its own page, and hands the issuer nothing but the account's id.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import type { SignInAttempts, SignInOutcome } from './attempt.ts';
import { accountClosed } from './issuer.ts';
import { faultPage, pageLanguage, signInForm, type SignInForm, type SignInProblem } from './pages.ts';

export interface InteractionOptions {
  provider: Provider;
  attempts: SignInAttempts;
  /** Origin of the issuer, which is the only page that may send the form. */
  origin: string;
  frontPage: string;
}

const formLimitBytes = 16 * 1024;
type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** Who sent a request, as far as the next hop knows: the last address that a proxy wrote, else the connection's. */
export function addressOf(request: IncomingMessage): string | null {
  const forwarded = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').map((hop) => hop.trim());
  return hops.at(-1) || (request.socket.remoteAddress ?? null);
}

/**
 * Whether a form may have come from another site. Browsers state the origin of every form that is posted; the cookie of the
 * interaction is SameSite besides, so that a client which states nothing has nothing to gain.
 */
function isForeign(request: IncomingMessage, origin: string): boolean {
  const stated = request.headers.origin;
  const site = request.headers['sec-fetch-site'];
  if (stated !== undefined && stated !== origin) return true;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '')) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > formLimitBytes) return null;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body);
}

function problemOf(outcome: Exclude<SignInOutcome, { kind: 'signed-in' }>): { status: number; problem: SignInProblem } {
  const status = { wrong: 400, limited: 429, 'other-person': 409, unavailable: 503 }[outcome.kind];
  return { status, problem: outcome };
}

/** Handles GET and POST of one interaction. */
export function interactionHandler({ provider, attempts, origin, frontPage }: InteractionOptions) {
  async function interactionOf(
    request: IncomingMessage,
    response: ServerResponse,
    uid: string,
  ): Promise<Interaction | null> {
    try {
      const found = await provider.interactionDetails(request, response);
      return found.uid === uid && found.prompt.name === 'login' ? found : null;
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return null;
      throw error;
    }
  }

  async function submitted(
    request: IncomingMessage,
    response: ServerResponse,
    interaction: Interaction,
    shown: SignInForm,
  ): Promise<void> {
    const form = await formOf(request);
    if (form?.get('cancel') === 'yes') {
      return provider.interactionFinished(request, response, {
        error: 'access_denied',
        error_description: 'the person cancelled',
      });
    }
    const username = form?.get('username') ?? '';
    const password = form?.get('password') ?? '';
    if (password === '' || (username.trim() === '' && !shown.confirming)) {
      return send(response, 400, signInForm({ ...shown, problem: { kind: 'missing' } }));
    }
    const outcome = await attempts.signIn({
      username,
      password,
      address: addressOf(request),
      userAgent: request.headers['user-agent']?.slice(0, 300) ?? null,
      confirming: shown.confirming ? (interaction.session?.accountId ?? null) : null,
    });
    if (outcome.kind === 'signed-in') {
      const login = { accountId: outcome.accountId, remember: true, amr: ['pwd'] };
      return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
    }
    const { status, problem } = problemOf(outcome);
    if (problem.kind === 'limited') response.setHeader('retry-after', String(Math.ceil(problem.waitSeconds)));
    send(response, status, signInForm({ ...shown, problem }));
  }

  return async (request: IncomingMessage, response: ServerResponse, uid: string, action: string): Promise<void> => {
    const acceptLanguage = request.headers['accept-language'];
    const interaction = await interactionOf(request, response, uid);
    const language = pageLanguage(interaction?.params['ui_locales'], acceptLanguage);
    if (!interaction) return send(response, 400, faultPage(language, 'expired', frontPage, null));
    const shown: SignInForm = {
      language,
      action,
      confirming: interaction.session?.accountId !== undefined && !interaction.prompt.reasons.includes(accountClosed),
      problem: null,
    };
    if (request.method === 'GET') return send(response, 200, signInForm(shown));
    if (request.method !== 'POST') return send(response, 405, faultPage(language, 'refused', frontPage, null));
    if (isForeign(request, origin)) return send(response, 403, faultPage(language, 'refused', frontPage, null));
    return submitted(request, response, interaction, shown);
  };
}
