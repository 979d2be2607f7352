// Letters to staff: in their language, once, without anybody's data, and only on a service's word.
import { expect } from 'vitest';
import { promise, startHouse } from '@clounge/test/kit';

const notifyStaff = `mutation ($input: NotifyStaffInput!) { notifyStaff(input: $input) }`;
const deadline = '2026-11-03T02:00:00Z';
const staffNumbers = ['S-0001', 'S-0002', 'S-0003', 'S-0999'];

promise(
  'Art. 8(3)',
  'officer and deputy are reminded in their own language, once for a request, with a deadline and a link',
  async () => {
    await using house = await startHouse({ services: ['identity'], gateway: false, mailbox: true });
    const token = await house.programToken('service-privacy', { resource: 'urn:clounge:identity', scope: 'service' });
    const input = {
      requestId: 'r-1',
      staffNumbers,
      letter: 'destruction-reminder-75',
      reference: 'D-2026-0007',
      link: '/destruction/7',
      deadline,
    };
    const send = (more: object = {}) =>
      house.graphql<{ notifyStaff: number }>(
        notifyStaff,
        { input: { ...input, ...more } },
        { token, part: 'identity' },
      );

    const [first, second] = await Promise.all([send(), send()]);
    const again = await send();

    expect([first.data, second.data, again.data]).toEqual([{ notifyStaff: 3 }, { notifyStaff: 3 }, { notifyStaff: 3 }]);
    const letters = await house.letters();
    expect(letters.flatMap(({ to }) => to).sort()).toEqual(
      ['deputy', 'handler', 'officer'].map((user) => `${user}@clounge.example`),
    );
    const to = (user: string) => letters.find((one) => one.to[0]?.startsWith(user));
    expect(to('officer')?.text).toContain('by 3 Nov 2026, 09:00 WIB');
    expect(to('officer')?.text).toContain(`${house.installation.place.publicUrl}/destruction/7`);
    expect(to('deputy')?.subject).toContain('파기 목록 D-2026-0007');
    expect(to('handler')?.subject).toContain('daftar pemusnahan D-2026-0007');
    const looks = await house.installation.sql(
      'journal',
      `select purpose from access_record where operation = 'notifyStaff'`,
    );
    expect(looks).toContainEqual({ purpose: 'legal-obligation' });

    const wrong = [
      { letter: 'hello' },
      { link: 'https://elsewhere.example/' },
      { reference: '<b>me</b>' },
      { reference: 'a@b.example' },
    ];
    for (const more of wrong)
      expect((await send({ requestId: 'r-2', ...more })).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const { accessToken } = await house.signIn('officer');
    const person = await house.graphql(notifyStaff, { input }, { token: accessToken, part: 'identity' });
    expect(person.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  },
);

promise('Art. 8(3)', 'a letter that the mail server did not take is sent by the next try', async () => {
  await using house = await startHouse({ services: ['identity'], gateway: false });
  const token = await house.programToken('service-privacy', { resource: 'urn:clounge:identity', scope: 'service' });
  const input = {
    requestId: 'r-1',
    staffNumbers: ['S-0001'],
    letter: 'destruction-overdue',
    reference: 'D-1',
    link: '/destruction/1',
  };
  const unsent = await house.graphql(notifyStaff, { input }, { token, part: 'identity' });
  expect(unsent.errors[0]).toMatchObject({
    message: 'The mail server did not take the letter.',
    extensions: { code: 'UNAVAILABLE' },
  });
  expect(await house.installation.sql('identity', 'select 1 from letter_sent')).toEqual([]);
});
