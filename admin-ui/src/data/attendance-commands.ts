// What an attendance manager can do: decide requests about marks, keep zones and kiosks. Each act one typed method.
import type { Api } from '../client/api.ts';
import {
  AddKioskDocument,
  ChangeKioskDocument,
  DecideMarkRequestDocument,
  EndZoneDocument,
  SaveZoneDocument,
  type AddKioskInput,
  type ChangeKioskInput,
  type DecideMarkRequestInput,
  type EndZoneInput,
  type SaveZoneInput,
} from '../generated/operations.ts';
import { outcomeOf } from './outcome.ts';

export const attendanceCommandsOf = (api: Api) => ({
  async decideMarkRequest(input: DecideMarkRequestInput) {
    const { decideMarkRequest: said } = await api.ask(DecideMarkRequestDocument, { input });
    return outcomeOf(said.refusal, null);
  },
  async saveZone(input: SaveZoneInput) {
    const { saveZone: said } = await api.ask(SaveZoneDocument, { input });
    return outcomeOf(said.refusal, null);
  },
  async endZone(input: EndZoneInput) {
    const { endZone: said } = await api.ask(EndZoneDocument, { input });
    return outcomeOf(said.refusal, null);
  },
  async addKiosk(input: AddKioskInput) {
    const { addKiosk: said } = await api.ask(AddKioskDocument, { input });
    return outcomeOf(said.refusal, said.key ?? null);
  },
  async changeKiosk(input: ChangeKioskInput) {
    const { changeKiosk: said } = await api.ask(ChangeKioskDocument, { input });
    return outcomeOf(said.refusal, said.key ?? null);
  },
});
