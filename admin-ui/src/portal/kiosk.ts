// The screen of a kiosk: eight digits that change every thirty seconds, computed here with the key behind the # of the address. Sends nothing.
import { element } from './elements.ts';
import { filled, type PageWords } from './words/words.ts';

const windowMs = 30_000;

function keyOfAddress(): Uint8Array<ArrayBuffer> | null {
  const text = location.hash.slice(1).replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]{43}$/.test(text)) return null;
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

/** The code of a window (RFC 6238, SHA-256, eight digits). */
async function codeOf(key: CryptoKey, window: number): Promise<string> {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(window));
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer));
  const offset = mac.getUint8(mac.byteLength - 1) & 0xf;
  return String((mac.getUint32(offset) & 0x7fffffff) % 1e8).padStart(8, '0');
}

export async function showKiosk(page: HTMLElement, words: PageWords): Promise<void> {
  const bytes = keyOfAddress();
  if (!bytes) {
    page.replaceChildren(element('section', {}, element('p', { role: 'alert' }, words.kioskNoKey)));
    return;
  }
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const code = element('p', { class: 'code', 'aria-live': 'off' });
  const next = element('p', { class: 'centre help' });
  page.replaceChildren(element('h1', { class: 'centre' }, words.kiosk), code, next);
  let shown = -1;
  const tick = async () => {
    const now = Date.now();
    const window = Math.floor(now / windowMs);
    next.textContent = filled(words.kioskNext, { seconds: Math.ceil(((window + 1) * windowMs - now) / 1000) });
    if (window === shown) return;
    shown = window;
    const digits = await codeOf(key, window);
    code.textContent = `${digits.slice(0, 4)} ${digits.slice(4)}`;
  };
  await tick();
  setInterval(() => void tick(), 500);
}
