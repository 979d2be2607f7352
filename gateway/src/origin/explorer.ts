// The page at GET /graphql for people who try the API: three files of ours, no library, nothing from elsewhere.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { protect } from './protection.ts';

const files: ReadonlyMap<string, { name: string; type: string }> = new Map([
  ['/graphql', { name: 'index.html', type: 'text/html' }],
  ['/graphql/explorer.js', { name: 'explorer.js', type: 'text/javascript' }],
  ['/graphql/explorer.css', { name: 'explorer.css', type: 'text/css' }],
]);

/** True when it answered: a browser that opens /graphql, and the page's own files. */
export function serveExplorer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  https: boolean,
): boolean {
  const file = files.get(path);
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  if (path === '/graphql' && !request.headers.accept?.includes('text/html')) return false;
  const content = readFileSync(new URL(`./explorer/${file.name}`, import.meta.url));
  protect(response, { styles: 'own', https });
  response.writeHead(200, {
    'content-type': `${file.type}; charset=utf-8`,
    'content-length': content.length,
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
  return true;
}
