// What the supervisor and its processes say to each other over their channel. Settings travel here and not in a process's
// environment, where `ps` would show them and where four parts in one process would see each other's.
import type { Environment, PartName } from '../environment.ts';

/** A demo account, as the identity part provisions it. */
export interface DemoAccount {
  key: string;
  username: string;
  /** Null: nobody signs in with it yet. */
  password: string | null;
  roles: string[];
  staffNumber: string | null;
  displayName: string;
  locale: 'en' | 'ko' | 'id';
}

/** The person in charge or a deputy, as the privacy part provisions them. Instants are ISO. */
export interface DemoAppointment {
  staffNumber: string;
  kind: 'OFFICER' | 'DEPUTY';
  from: string;
  until: string | null;
  appointedBy: string;
}

export interface HostOrder {
  kind: 'start';
  parts: { part: PartName; env: Environment }[];
  accounts: DemoAccount[];
  appointments: DemoAppointment[];
}

export interface StopOrder {
  kind: 'stop';
}

export type Order = HostOrder | StopOrder;

/** `hello` asks for the order; `failed` carries a sentence for the person when `sentence` is true, else a fault's name. */
export type Report = { kind: 'hello' } | { kind: 'ready' } | { kind: 'failed'; message: string; sentence: boolean };
