// `/acknowledge/<token>`: GET shows a task and changes nothing, so that a mail scanner confirms nothing; POST confirms, once.
// `/acknowledge/<token>/references` lists whom it is about. Whoever has the link is the trustee; everything else is a closed door.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageOf, type Language } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { instantInWords } from '@clounge/shared/policy';
import { reasonRefusal } from '../destruction/reasons.ts';
import type { Sources } from '../sources.ts';
import { acknowledgePolicy, donePage, gonePage, taskPage } from './acknowledge-page.ts';
import { classesInWords } from './classes-in-words.ts';
import { confirmByLink } from './confirming.ts';
import { taskOfLink } from './links.ts';
import { referencesOfTask } from './references.ts';
import { trusteesById } from './register.ts';
import { findTask, type TaskWithList } from './tasks.ts';

const path = /^\/acknowledge\/([A-Za-z0-9_-]{43})(\/references)?$/;
const largestForm = 4_096;
const longestNote = 200;

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': acknowledgePolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  response.end(body);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function languageFor(request: IncomingMessage, url: URL): Language {
  const wanted = url.searchParams.get('lang');
  return languageOf(wanted ?? request.headers['accept-language'] ?? null);
}

const wantsJson = (request: IncomingMessage): boolean =>
  (request.headers.accept ?? '').includes('application/json') ||
  (request.headers['content-type'] ?? '').startsWith('application/json');

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > largestForm) throw new Refused('BAD_USER_INPUT', 'The form is too large.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What was sent: a form's fields, or a JSON object's. */
async function answerOf(request: IncomingMessage): Promise<{ confirmed: boolean; note: string | null }> {
  const body = await bodyOf(request);
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    const form = new URLSearchParams(body);
    return { confirmed: form.get('confirmed') === 'yes', note: form.get('note')?.trim() || null };
  }
  try {
    const said: unknown = JSON.parse(body);
    const given = typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
    const note = typeof given['note'] === 'string' ? given['note'].trim() || null : null;
    return { confirmed: given['confirmed'] === true, note };
  } catch {
    throw new Refused('BAD_USER_INPUT', 'The body is not JSON.');
  }
}

const fitsAsNote = (note: string | null): boolean =>
  note === null ||
  (note.length <= longestNote && reasonRefusal(note.padEnd(3), 'en')?.code !== 'PERSONAL_DATA_IN_REASON');

/** Answers requests for acknowledgements; false for every other path. */
export function acknowledgeRoute(
  sources: Sources,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const { policy, pool } = sources;
  const operator = policy.operator.name;

  function shown(task: TaskWithList, language: Language) {
    return {
      kind: task.kind,
      reference: task.reference,
      list: task.batchReference,
      classes: classesInWords(policy, task.recordClasses, language).map(({ title }) => title),
      people: task.people,
      days: task.days,
      dueBy: instantInWords(task.dueAt, policy, language),
    };
  }

  async function references(task: TaskWithList, url: URL, response: ServerResponse): Promise<void> {
    const { nodes, pageInfo } = await referencesOfTask(pool, task, {
      first: 200,
      after: url.searchParams.get('after'),
    });
    json(response, 200, { task: task.reference, kind: task.kind, references: nodes, ...pageInfo });
  }

  async function confirm(
    token: string,
    task: TaskWithList,
    frame: { operator: string; language: Language; path: string },
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { confirmed, note } = await answerOf(request);
    const wrong = !confirmed ? 'unticked' : !fitsAsNote(note) ? 'badNote' : null;
    if (wrong !== null) {
      if (wantsJson(request)) return json(response, 400, { confirmed: false, problem: wrong });
      return html(response, 400, taskPage(frame, shown(task, frame.language), wrong));
    }
    const [trustee = null] = await trusteesById(sources, [task.trusteeId]);
    const done = await confirmByLink(sources, token, trustee?.name ?? task.trusteeId, note);
    if (!done) return gone(frame, request, response);
    if (wantsJson(request))
      return json(response, 200, { confirmed: true, task: done.reference, at: done.confirmedAt?.toISOString() });
    html(response, 200, donePage({ ...frame, path: null }, done.reference));
  }

  function gone(
    frame: { operator: string; language: Language; path: string | null },
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    if (wantsJson(request)) return json(response, 410, { confirmed: false, problem: 'gone' });
    html(response, 410, gonePage(frame));
  }

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://part');
    if (url.pathname !== '/acknowledge' && !url.pathname.startsWith('/acknowledge/')) return false;
    const language = languageFor(request, url);
    const [, token = '', list] = path.exec(url.pathname) ?? [];
    const frame = { operator, language, path: `/acknowledge/${token}` };
    const taskId = await taskOfLink(pool, token);
    const task = taskId === null ? null : await findTask(sources, taskId);
    if (task?.confirmedAt !== null) {
      gone({ ...frame, path: token === '' ? null : frame.path }, request, response);
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      if (list !== undefined) await references(task, url, response);
      else html(response, 200, taskPage(frame, shown(task, language), null));
    } else if (request.method === 'POST' && list === undefined) {
      await confirm(token, task, frame, request, response);
    } else {
      response.writeHead(405, { ...headers, allow: 'GET, POST' }).end();
    }
    return true;
  };
}
