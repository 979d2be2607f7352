// Members who may become wards, for journeys: of a company whose members mark attendance with a location.
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { House } from '@clounge/test/kit';

/** So many members of one company with attendance, to be wards; their ids in order. */
export async function wards(house: House, count: number): Promise<string[]> {
  const token = await house.programToken('import');
  const load = (part: 'identity' | 'billing', operation: string, columns: string[], rows: string[][]) =>
    house.graphql(
      `mutation Load($input: ImportChunkInput!) { ${operation}(input: $input) { accepted refused { reason } refusal { message } } }`,
      { input: { importId: randomUUID(), fileName: 'ward.csv', columns, firstLine: 2, rows } },
      { token, part },
    );
  const company = '014280387012';
  const emails = Array.from({ length: count }, (_one, index) => `raharja${index + 1}@c100.example`);
  await load(
    'billing',
    'importCustomers',
    [
      ...[
        'company_registration_no',
        'business_name',
        'representative',
        'representative_contact',
        'representative_email',
      ],
      ...['address', 'locale', 'google_workspace', 'attendance_service'],
    ],
    [[company, 'Perum Haryanto', 'Jumari Hartati', '', '', '', 'id', 'no', 'yes']],
  );
  await load(
    'identity',
    'importMembers',
    [
      ...['company_registration_no', 'employee_no', 'name', 'email', 'organization', 'position', 'title', 'grade'],
      ...['birthday', 'mobile', 'joined_at', 'withdrew_at', 'marketing_consent', 'locale'],
    ],
    emails.map((email, index) => [
      ...[company, `E${index + 1}`, 'Raharja Mustofa', email, 'Sales', '', '', '', '', ''],
      ...['2024-01-01T09:00:00+07:00', '', 'no', 'en'],
    ]),
  );
  const service = await house.programToken('service-attendance', { resource: 'urn:clounge:identity' });
  const found = await house.graphql<{ subjectsByEmail: string[] }>(
    'query Wards($emails: [String!]!) { subjectsByEmail(emails: $emails) }',
    { emails },
    { token: service, part: 'identity' },
  );
  return found.data?.subjectsByEmail ?? expect.unreachable(JSON.stringify(found.errors));
}
