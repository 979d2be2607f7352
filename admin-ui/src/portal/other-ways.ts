// Marking without a position: the code of a kiosk, or a manager who confirms. Always there, never a lesser way.
import { element } from './elements.ts';
import { AskForMarkDocument, MarkByCodeDocument } from './generated/operations.ts';
import type { Kind } from './marking.ts';
import type { Acting } from './own-page.ts';
import { filled } from './words/words.ts';

const field = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

function kindChoice({ words }: Acting, kinds: readonly Kind[]): HTMLLabelElement {
  const options = kinds.map((kind) => element('option', { value: kind }, words.kinds[kind]));
  return element('label', {}, words.askKind, element('select', { name: 'kind' }, ...options));
}

function byCode(acting: Acting): HTMLFormElement {
  const { words, api, say, refused, act, reload, time } = acting;
  const send = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    act(async () => {
      const kind = field(form, 'kind') as Kind;
      const { markAtKiosk: said } = await api.ask(MarkByCodeDocument, { input: { kind, code: field(form, 'code') } });
      if (said.refusal) return refused(said.refusal);
      await reload();
      say(`${words.kinds[kind]}: ${words.verdicts.ACCEPTED} ${time(said.mark?.markedAt ?? '')}`, 'good');
    });
  };
  const code = { name: 'code', inputmode: 'numeric', autocomplete: 'off', pattern: '[0-9 ]{8,9}', required: true };
  return element(
    'form',
    { submit: send },
    kindChoice(acting, ['CLOCK_IN', 'CLOCK_OUT']),
    element('label', {}, words.code, element('input', code), element('span', { class: 'help' }, words.codeHelp)),
    element('button', { class: 'second' }, words.codeSend),
  );
}

/** `2026-11-03T09:00` on this device's clock, for the field of the form. */
const localNow = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

function byManager(acting: Acting): HTMLFormElement {
  const { words, api, say, refused, act, reload } = acting;
  const requestId = crypto.randomUUID();
  const send = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    act(async () => {
      const at = field(form, 'at');
      const input = {
        requestId,
        kind: field(form, 'kind') as Kind,
        ...(at === form.dataset['now'] ? {} : { at: new Date(at).toISOString() }),
        reason: field(form, 'reason'),
      };
      const { requestMark: said } = await api.ask(AskForMarkDocument, { input });
      if (said.refusal) return refused(said.refusal);
      await reload();
      say(words.askSent, 'good');
    });
  };
  const now = localNow();
  return element(
    'form',
    { submit: send, 'data-now': now },
    element('p', { class: 'help' }, words.askLead),
    kindChoice(acting, ['CLOCK_IN', 'CLOCK_OUT', 'HOME_CHECK']),
    element(
      'label',
      {},
      words.askAt,
      element('input', { name: 'at', type: 'datetime-local', value: now, required: true }),
    ),
    element(
      'label',
      {},
      words.askReason,
      element('textarea', { name: 'reason', minlength: '3', maxlength: '500', required: true, rows: '2' }),
    ),
    element('button', { class: 'second' }, words.askSend),
  );
}

export function otherWays(acting: Acting): HTMLElement {
  const { words, own } = acting;
  return element(
    'section',
    { 'aria-labelledby': 'other' },
    element('h2', { id: 'other' }, words.other),
    element('p', { class: 'help' }, filled(words.otherLead, {})),
    element('details', own.consent.given ? {} : { open: true }, element('summary', {}, words.code), byCode(acting)),
    element('details', {}, element('summary', {}, words.ask), byManager(acting)),
  );
}
