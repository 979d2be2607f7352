// Serves the built UI: hashed files for ever, the page itself anew each time with its own nonce. Serves nothing that the build did not make.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { newNonce, noncePlaceholder, protect } from './protection.ts';

export interface UiOptions {
  uiDir: string;
  https: boolean;
  /** Files are read anew at each request. */
  development: boolean;
}

/** Answers a GET or HEAD of a page or file of the UI. */
export type ServeUi = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/** The page of attendance in the portal is of the build, and its language in the path; the portal's other pages are privacy's. */
const attendancePath = /^\/portal\/(en|ko|id)\/attendance(\/kiosk|\/signed-in|\/signed-out)?$/;
const languagePlaceholder = '__LANGUAGE__';

/** Whether a path is the page on which a member marks attendance. */
export const isAttendancePage = (path: string): boolean => attendancePath.test(path);

/** The build's list for the gateway; no page needs it. */
const documentList = '/trusted-documents.json';

const unbuilt = `<!doctype html><html lang="en"><title>CLounge back office</title>
<p>The user interface is not built here. <code>npm start</code> builds it; the API answers at <a href="/graphql">/graphql</a>.</p></html>`;

export function uiServer({ uiDir, https, development }: UiOptions): ServeUi {
  const indexFile = join(uiDir, 'index.html');
  const readPage = () => (existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : unbuilt);
  const built = development ? null : readPage();
  const attendanceFile = join(uiDir, 'attendance.html');
  const readAttendance = () => (existsSync(attendanceFile) ? readFileSync(attendanceFile, 'utf8') : unbuilt);
  const builtAttendance = development ? null : readAttendance();
  const files = existsSync(uiDir)
    ? sirv(uiDir, {
        dev: development,
        etag: true,
        dotfiles: false,
        setHeaders: (response, path) => {
          const hashed = path.startsWith('/assets/');
          response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
        },
      })
    : null;

  const page = (request: IncomingMessage, response: ServerResponse) => {
    const template = built ?? readPage();
    const nonce = template.includes(noncePlaceholder) ? { nonce: newNonce() } : null;
    const html = nonce === null ? template : template.replaceAll(noncePlaceholder, nonce.nonce);
    protect(response, { styles: nonce ?? 'inserted', https });
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(html),
      'cache-control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : html);
  };

  const attendance = (request: IncomingMessage, response: ServerResponse, language: string) => {
    const html = (builtAttendance ?? readAttendance()).replaceAll(languagePlaceholder, language);
    protect(response, { styles: 'own', https });
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(html),
      'cache-control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : html);
  };

  return (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return nothing(response, 405, { allow: 'GET, HEAD' });
    const language = attendancePath.exec(path)?.[1];
    if (language !== undefined) return attendance(request, response, language);
    // A route of the UI has no extension; a file that is not there must not look like a page.
    if (path === '/index.html' || !/\.[a-z0-9]+$/i.test(path)) return page(request, response);
    if (files === null || path === documentList) return nothing(response, 404);
    protect(response, { styles: 'own', https });
    files(request, response, () => nothing(response, 404));
  };
}

function nothing(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(status === 405 ? 'Only GET and HEAD.\n' : 'Nothing is here.\n');
}
