// The invented staff of the demo: who can sign in, in which role, and who is appointed. Reserved `.example` addresses only.
import type { DemoAccount, DemoAppointment } from '../supervisor/messages.ts';
import { demoUsers, type DemoUser, type Secrets } from '../secrets.ts';

interface Person {
  displayName: string;
  locale: DemoAccount['locale'];
  roles: string[];
  staffNumber: string | null;
}

const people: Record<DemoUser, Person> = {
  officer: { displayName: 'Kartika Wulandari', locale: 'en', roles: ['officer'], staffNumber: 'S-0001' },
  deputy: { displayName: '윤서준', locale: 'ko', roles: ['deputy'], staffNumber: 'S-0002' },
  handler: { displayName: 'Bagus Prasetyo', locale: 'id', roles: ['handler'], staffNumber: 'S-0003' },
  support: { displayName: 'Dewi Lestari', locale: 'id', roles: ['support'], staffNumber: 'S-0004' },
  billing: { displayName: '한지민', locale: 'ko', roles: ['billing'], staffNumber: 'S-0005' },
  attendance: { displayName: 'Rahmat Hidayat', locale: 'id', roles: ['attendance'], staffNumber: 'S-0006' },
  auditor: { displayName: 'Margaret Ellis', locale: 'en', roles: ['auditor'], staffNumber: 'S-0007' },
  member: { displayName: 'Sari Anggraini', locale: 'id', roles: ['member'], staffNumber: null },
};

export const usernameOf = (user: DemoUser) => `${user}@clounge.example`;

/** All demo accounts with this installation's passwords. */
export function demoAccounts(secrets: Secrets): DemoAccount[] {
  return demoUsers.map((key) => {
    const password = secrets.userPasswords[key];
    if (!password) throw new Error(`no password for ${key}`);
    return { key, username: usernameOf(key), password, ...people[key] };
  });
}

/** The person in charge, appointed since the year began; the deputy's delegation runs until its end. `now` is business time. */
export function demoAppointments(now: Date): DemoAppointment[] {
  const year = now.getUTCFullYear();
  const from = `${year}-01-01T00:00:00+07:00`;
  return [
    { staffNumber: 'S-0001', kind: 'OFFICER', from, until: null, appointedBy: 'S-0000' },
    { staffNumber: 'S-0002', kind: 'DEPUTY', from, until: `${year + 1}-01-01T00:00:00+07:00`, appointedBy: 'S-0001' },
  ];
}
