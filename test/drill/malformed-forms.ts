// Malformed forms, at the portal of a running installation and at its gateway; then it is counted what they left. Judges answers, never pages' looks.
import * as fc from 'fast-check';
import type { Fed } from './malformed-mail.ts';
import { sendRaw } from './raw-http.ts';
import { spoiltForm, type SpoiltForm } from './spoilt-forms.ts';

/** How forms were answered. All of `faults` must be 0. */
export interface FormEnds {
  sent: number;
  /** Answers by status; 0 for none. */
  statuses: Record<number, number>;
  /** Requests that a page told of. */
  opened: number;
  faults: {
    /** 5xx. */
    ours: number;
    /** Whole forms without any answer. */
    unanswered: number;
    /** Neither an answer nor an end within 20 s. */
    hung: number;
    /** Answers in which something that was sent is markup or a header. */
    echoed: number;
    /** Requests that no page told of, and pages that told of no request. */
    uncounted: number;
  };
}

/** Every so-manieth goes to the gateway, where all of them come from one address. */
const gatewayEvery = 4;
const atOnce = 4;

const told = /<dd class="code">(R-\d{4}-\d+)</g;

/** Markup of the sender's anywhere, or a header of theirs among the headers; in a field that is shown again the same words are words. */
const isEcho = (text: string): boolean =>
  /<script/i.test(text) || text.split(/^HTTP\/1\.1 /m).some((one) => /^bcc:/im.test(one.split('\r\n\r\n')[0] ?? ''));

/** Sends so many, drawn by a seed. */
export async function feedForms(at: Fed, size: { count: number; seed: number }): Promise<FormEnds> {
  const forms = fc.sample(spoiltForm, { numRuns: size.count, seed: size.seed });
  const opened = new Set<string>();
  const statuses: Record<number, number> = {};
  const faults = { ours: 0, unanswered: 0, hung: 0, echoed: 0, uncounted: 0 };

  async function one({ bytes, breaksOff }: SpoiltForm, n: number): Promise<void> {
    const url = at.url(n % gatewayEvery === 0 ? 'gateway' : 'privacy');
    const answer = await sendRaw(url, bytes(new URL(url).host, `2001:db8::${(n + 1).toString(16)}`), breaksOff);
    for (const status of answer.statuses.length > 0 ? answer.statuses : [0]) {
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status >= 500) faults.ours += 1;
      if (status === 0 && !breaksOff) faults.unanswered += 1;
    }
    if (answer.hung) faults.hung += 1;
    if (isEcho(answer.text)) faults.echoed += 1;
    for (const [, reference = ''] of answer.text.matchAll(told)) opened.add(reference);
  }

  const left = forms.entries();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [n, form] of left) await one(form, n);
    }),
  );
  const kept = await at.rows<{ reference: string }>(`select reference from rights_request where channel = 'PORTAL'`);
  const both = kept.filter(({ reference }) => opened.has(reference)).length;
  faults.uncounted = opened.size + kept.length - 2 * both;
  return { sent: forms.length, statuses, opened: opened.size, faults };
}
