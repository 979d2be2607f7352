// Reasons are evidence for years: there must be one, and it must name nobody.
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { reasonRefusal } from './reasons.ts';

promise('Art. 8(3)①', 'a decision wants a reason, and is told so in the reader’s language', () => {
  for (const empty of ['', '  ', 'ok', 'x'.repeat(1_001)]) {
    expect(reasonRefusal(empty, 'id')).toMatchObject({
      code: 'REASON_WANTED',
      field: 'reason',
      message: expect.stringMatching(/alasan/) as string,
    });
  }
  expect(reasonRefusal('The purpose ended on 20 Oct 2026; list D-2026-11-01-membership.', 'en')).toBeNull();
});

promise(
  'Art. 9(4)',
  'a reason that holds an e-mail address or a phone number is refused: it would be kept in the clear',
  () => {
    for (const personal of [
      'see kim@example.com',
      'called +62 812 3456 7890',
      'tel. (021) 555-0199-00',
      '010-1234-5678',
    ]) {
      expect(reasonRefusal(personal, 'en'), personal).toMatchObject({
        code: 'PERSONAL_DATA_IN_REASON',
        wayOut: 'Name people by their reference.',
      });
    }
  },
);
