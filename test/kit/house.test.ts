import { expect } from 'vitest';
import { promise, SignInStopped, startHouse } from './index.ts';

promise(
  'Art. 9(2)',
  'who works with personal data signs in with an account of their own, and confirms it again where it matters',
  async () => {
    await using house = await startHouse({ services: ['identity'], gateway: false });
    const officer = await house.signIn('officer');
    const { data, errors } = await house.graphql<{
      viewer: { staffNumber: string; roles: string[]; authenticatedAt: string };
    }>('{ viewer { staffNumber roles authenticatedAt } }', {}, { token: officer.accessToken, part: 'identity' });
    expect(errors).toEqual([]);
    expect(data?.viewer).toMatchObject({ staffNumber: 'S-0001', roles: ['officer'] });
    const again = await officer.stepUp();
    expect(again.accessToken).not.toBe(officer.accessToken);
    expect((await again.refresh()).refreshToken).not.toBe(again.refreshToken);
    await expect(house.signIn({ username: 'officer@clounge.example', password: 'wrong' })).rejects.toThrow(
      SignInStopped,
    );
  },
);

promise('Art. 9(3)', 'a program gets a token for what it was granted and nothing else', async () => {
  await using house = await startHouse({ services: ['identity'], gateway: false, accounts: false });
  expect(await house.programToken('integrator')).toMatch(/^ey/);
  expect(await house.programToken('service-billing', { resource: 'urn:clounge:identity' })).toMatch(/^ey/);
  await expect(house.programToken('integrator', { scope: 'destruction:select' })).rejects.toThrow('400');
});
