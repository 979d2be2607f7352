// What one operation works with; made anew for each, so that loaders never cross operations or callers.
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { ImportChunk, ImportOutcome } from '@clounge/shared/import';
import type { Attendance } from './attendance.ts';
import { keepVerifiedWard, type VerifiedWard } from './guardianship/keeping.ts';
import { withdrawLocationConsent, type WithdrawalOutcome } from './location-use/withdrawing.ts';
import { importAttendance } from './marks/mark-import.ts';
import { Marks } from './marks/marks.ts';
import { decideZoneKeeping, type ZoneKeepingInput } from './zones/zones.ts';

export interface Context {
  caller: Caller;
  marks: Marks;
  zones: { decide: (input: ZoneKeepingInput) => Promise<{ decided: boolean; refusal: Refusal | null }> };
  importAttendance: (input: ImportChunk) => Promise<ImportOutcome>;
  keepVerifiedWard: (ward: VerifiedWard) => Promise<boolean>;
  withdrawLocationConsent: (personId: string) => Promise<WithdrawalOutcome>;
}

export function contextOf(attendance: Attendance, caller: Caller): Context {
  return {
    caller,
    marks: new Marks(attendance, caller),
    zones: {
      async decide(input) {
        const refusal = await decideZoneKeeping(attendance, caller, input);
        return { decided: refusal === null, refusal };
      },
    },
    importAttendance: (input) => importAttendance(attendance, caller, input),
    keepVerifiedWard: (ward) => keepVerifiedWard(attendance, ward),
    withdrawLocationConsent: (personId) => withdrawLocationConsent(attendance, caller, personId),
  };
}
