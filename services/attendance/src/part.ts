// Starts the attendance part: marks, zones, records of location use. Composes, and does nothing else.
import type { PartConfig } from '@clounge/shared/config';
import { replayLedger } from '@clounge/shared/records';
import { startSubgraph, type RunningPart } from '@clounge/shared/subgraph';
import { openAttendance } from './attendance.ts';
import { contextOf } from './context.ts';
import { startTelling } from './location-use/telling.ts';
import { attendanceRecords } from './records.ts';
import { resolversOf } from './resolvers.ts';
import { screenPositions } from './screening.ts';

const typeDefs = [
  'board',
  'guardianship',
  'kiosks',
  'location-use',
  'marking',
  'marks',
  'requests',
  'settings',
  'zones',
].map((feature) => new URL(`./${feature}/schema.graphql`, import.meta.url));

export async function startAttendance(config: PartConfig): Promise<RunningPart> {
  const attendance = await openAttendance(config);
  try {
    await replayLedger({ ...attendance, registry: attendanceRecords, ledgerFolder: config.ledgerFolder });
    const telling = startTelling(attendance);
    return await startSubgraph(config, {
      typeDefs,
      resolvers: { ...resolversOf(attendance) },
      context: (caller) => contextOf(attendance, caller),
      screen: screenPositions,
      ready: attendance.ready,
      async close() {
        await telling.close();
        await attendance.close();
      },
    });
  } catch (error) {
    await attendance.close();
    throw error;
  }
}
