// Builds the workflow bundle and prints it: a process of its own, because the compiler's memory would stay with a worker for ever.
import { fileURLToPath } from 'node:url';
import { failureConverterPath } from '@clounge/shared/payloads';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const { code } = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('workflows.ts', import.meta.url)),
  failureConverterPath,
  logger: new DefaultLogger('ERROR'),
});
process.stdout.write(code);
