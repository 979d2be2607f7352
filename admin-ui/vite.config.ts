// Builds and, in development, serves the user interface. A build asks nobody for anything and names every document it will ever send.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trustedDocuments } from './trusted-documents.ts';

const gateway = process.env.CLOUNGE_PUBLIC_URL ?? 'http://localhost:4000';

export default defineConfig(({ command }) => ({
  plugins: [react(), trustedDocuments()],
  // Built, the issuer is on the page's own origin. In development it is the gateway's, whatever port serves the page.
  define: { __ISSUER__: JSON.stringify(command === 'serve' ? `${gateway}/oidc` : '') },
  server: {
    proxy: { '/graphql': gateway, '/events': gateway, '/exports': gateway, '/oidc': gateway, '/portal': gateway },
  },
  build: {
    target: 'es2023',
    // Nothing inline: the page's policy allows scripts and fonts from the own origin only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: ['index.html', 'attendance.html'] },
  },
}));
