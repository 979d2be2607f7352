// Reads a whole company page by page, each page through the door for the purpose that its class is kept for, and makes one file of it.
// Keeps nothing.
import type { BackOffice } from '../data/back-office.ts';
import type { CursorPage } from '../data/cursor-pages.ts';
import {
  ContactsOfOrganizationDocument,
  ContractsOfOrganizationDocument,
  CustomerOfOrganizationDocument,
  ExportMarksDocument,
  ExportPeopleDocument,
  InvoicesOfOrganizationDocument,
} from '../generated/operations.ts';

export const exportParts = ['people', 'customer', 'contracts', 'invoices', 'contacts', 'attendance'] as const;
export type ExportPart = (typeof exportParts)[number];

const perPage = 100;

export interface ExportRequest {
  id: string;
  reference: string;
  /** What the viewer's role opens. */
  parts: readonly ExportPart[];
  /** Business time, for the file's name and head. */
  at: Date;
  /** Told how many records were read so far. */
  progress: (records: number) => void;
}

export interface CompanyFile {
  name: string;
  content: string;
  records: number;
}

/** All pages of a list. A page that fails fails the whole: half an export must not look whole. */
async function allOf<T>(
  page: (place: { first: number; after: string | null }) => Promise<CursorPage<T> | null | undefined>,
  read: (count: number) => void,
): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ;) {
    const found: CursorPage<T> | null | undefined = await page({ first: perPage, after });
    all.push(...(found?.nodes ?? []));
    read(found?.nodes.length ?? 0);
    after = found?.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? null) : null;
    if (after === null) return all;
  }
}

/** Throws `ApiFault` where a page cannot be read. */
export async function companyExport(backOffice: BackOffice, request: ExportRequest): Promise<CompanyFile> {
  const { id, reference, at, parts } = request;
  let records = 0;
  const read = (count: number) => request.progress((records += count));
  const readers: Record<ExportPart, () => Promise<unknown>> = {
    people: () =>
      allOf(async (place) => (await backOffice.ask(ExportPeopleDocument, { id, ...place })).organization?.people, read),
    customer: async () => {
      const { organization } = await backOffice.ask(CustomerOfOrganizationDocument, { id });
      read(organization?.customer ? 1 : 0);
      return organization?.customer ?? null;
    },
    contracts: () =>
      allOf(
        async (place) =>
          (await backOffice.ask(ContractsOfOrganizationDocument, { id, ...place })).organization?.contracts,
        read,
      ),
    invoices: () =>
      allOf(
        async (place) =>
          (await backOffice.ask(InvoicesOfOrganizationDocument, { id, ...place })).organization?.invoices,
        read,
      ),
    contacts: () =>
      allOf(
        async (place) =>
          (await backOffice.ask(ContactsOfOrganizationDocument, { id, ...place })).organization?.billingContacts,
        read,
      ),
    attendance: () =>
      allOf(async (place) => (await backOffice.ask(ExportMarksDocument, { id, ...place })).attendanceMarks, read),
  };
  const contents: Partial<Record<ExportPart, unknown>> = {};
  // One after the other: an export must not crowd out those who work.
  for (const part of parts) contents[part] = await readers[part]();
  const head = { organization: reference, takenAt: at.toISOString(), parts };
  const name = `company-${reference}-${at.toISOString().slice(0, 10)}.json`;
  return { name, content: `${JSON.stringify({ ...head, ...contents }, null, 2)}\n`, records };
}
