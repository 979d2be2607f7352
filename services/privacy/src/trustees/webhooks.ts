// Sends signed webhooks (Standard Webhooks: HMAC-SHA256 over id, timestamp and body). Reaches public addresses over HTTPS only, follows no
// redirect, and never keeps what a foreign program answers but for one word and its hash.
import { createHash, createHmac } from 'node:crypto';
import { lookup } from 'node:dns';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress, webhookUrlProblem } from './webhook-url.ts';

export interface Webhook {
  url: string;
  /** `whsec_` and base64. */
  secret: string;
  /** The same for every attempt: a receiver recognises what it took already. */
  id: string;
  body: string;
}

/** What the receiver answered. `confirmed` only where it said so with status 200. */
export interface WebhookAnswer {
  confirmed: boolean;
  /** SHA-256 of the answer's body, hex. */
  answerHash: string;
}

export interface WebhookSender {
  /** Throws `WebhookFault`. */
  send(webhook: Webhook, at: Date): Promise<WebhookAnswer>;
}

/** Why a webhook did not arrive: NOT_A_URL, NOT_HTTPS, WITH_CREDENTIALS, PRIVATE_ADDRESS, TIMEOUT, UNREACHABLE, ANSWER_TOO_LONG or HTTP_<status>. */
export class WebhookFault extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`The webhook did not arrive (${code}).`);
    this.name = 'WebhookFault';
    this.code = code;
  }
}

const timeoutMs = 10_000;
const longestAnswer = 16_384;

/** The `webhook-signature` of a message; `timestamp` in seconds. */
export function signatureOf(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

export interface SenderSettings {
  /** Host names that may lie in a private network. */
  privateHosts: readonly string[];
  /** Certificates to trust besides the machine's. */
  ca?: string;
}

/** The address is judged when it is connected to, not before: a name may point elsewhere a moment later. */
function guardedLookup(allowed: boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      if (!allowed && addresses.some(({ address }) => !isPublicAddress(address)))
        return done(new WebhookFault('PRIVATE_ADDRESS'), []);
      const [first] = addresses;
      if (!first) return done(new WebhookFault('UNREACHABLE'), []);
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}

export function webhookSender({ privateHosts, ca }: SenderSettings): WebhookSender {
  return {
    send({ url: address, secret, id, body }, at) {
      const problem = webhookUrlProblem(address);
      if (problem) return Promise.reject(new WebhookFault(problem));
      const url = new URL(address);
      const host = url.hostname.replace(/^\[|\]$/g, '');
      const allowed = privateHosts.includes(host);
      if (isIP(host) !== 0 && !allowed && !isPublicAddress(host))
        return Promise.reject(new WebhookFault('PRIVATE_ADDRESS'));
      const timestamp = Math.floor(at.getTime() / 1000);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'CLounge-Webhooks/1',
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signatureOf(secret, id, timestamp, body),
      };
      return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(timeoutMs);
        const sent = request(
          url,
          { method: 'POST', headers, signal, agent: false, lookup: guardedLookup(allowed), ...(ca ? { ca } : {}) },
          (response) => {
            const chunks: Buffer[] = [];
            let size = 0;
            response.on('data', (chunk: Buffer) => {
              size += chunk.length;
              if (size > longestAnswer) sent.destroy(new WebhookFault('ANSWER_TOO_LONG'));
              else chunks.push(chunk);
            });
            response.on('error', (error) => reject(faultOf(error, signal)));
            response.on('end', () => {
              const status = response.statusCode ?? 0;
              if (status < 200 || status > 299) return reject(new WebhookFault(`HTTP_${status}`));
              resolve(answerOf(status, Buffer.concat(chunks)));
            });
          },
        );
        sent.on('error', (error) => reject(faultOf(error, signal)));
        sent.end(body);
      });
    },
  };
}

function faultOf(error: Error, signal: AbortSignal): WebhookFault {
  if (error instanceof WebhookFault) return error;
  return new WebhookFault(signal.aborted ? 'TIMEOUT' : 'UNREACHABLE');
}

function answerOf(status: number, body: Buffer): WebhookAnswer {
  const answerHash = createHash('sha256').update(body).digest('hex');
  if (status !== 200) return { confirmed: false, answerHash };
  try {
    const said: unknown = JSON.parse(body.toString('utf8'));
    const confirmed = typeof said === 'object' && said !== null && 'confirmed' in said && said.confirmed === true;
    return { confirmed, answerHash };
  } catch {
    return { confirmed: false, answerHash };
  }
}
