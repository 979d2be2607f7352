// Moves an error's message and stack into a payload, so that the codec seals them. Loaded by path, in the workflow sandbox too:
// it must import nothing but Temporal's own converter.
import { DefaultFailureConverter } from '@temporalio/common';

/** What `DataConverter.failureConverterPath` expects to find under this name. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
