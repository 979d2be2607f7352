// Headers that every page of ours carries: nothing from elsewhere, nothing inline, in nobody's frame.
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** Stands in the built page where the nonce of a response goes. */
export const noncePlaceholder = '__CSP_NONCE__';

/** A fresh nonce, for the styles that the UI inserts at run time. */
export const newNonce = (): string => randomBytes(16).toString('base64');

/** Which styles a page may use: files of ours, or also what its own script inserts, by nonce where the build left a place for one. */
export type Styles = 'own' | 'inserted' | { nonce: string };

const styleSources = (styles: Styles): string => {
  if (styles === 'own') return '';
  return styles === 'inserted' ? " 'unsafe-inline'" : ` 'nonce-${styles.nonce}'`;
};

function contentPolicy(styles: Styles): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styleSources(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** Sets the protecting headers; HSTS only where the public address is https. */
export function protect(response: ServerResponse, options: { styles: Styles; https: boolean }): void {
  response.setHeader('content-security-policy', contentPolicy(options.styles));
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()');
  if (options.https) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
}
