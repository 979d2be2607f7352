// At build: writes the manifest of every document that the user interface can send, by its SHA-256. Never lets one in that is not ours.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Emits `trusted-documents.json`: an object from SHA-256 (hex) to document text, as persisted operations name them. */
export function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    apply: 'build',
    async generateBundle() {
      const operations: Record<string, unknown> = await import('./src/generated/operations.ts');
      const ofPortal: Record<string, unknown> = await import('./src/portal/generated/operations.ts');
      const texts = [...Object.entries(operations), ...Object.entries(ofPortal)]
        .filter(([name]) => name.endsWith('Document'))
        .map(([, document]) => String(document));
      const manifest = Object.fromEntries(texts.map((text) => [sha256(text), text]));
      this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source: JSON.stringify(manifest, null, 1) });
    },
  };
}
