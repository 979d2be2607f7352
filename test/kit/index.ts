// What tests use to stand on real servers: installations of their own, the whole house, sign-in, GraphQL. Never a stand-in for a server.
export { promise } from './promise.ts';
export { installation, type Installation, type InstallationOptions } from './installation.ts';
export { postgresForTests, runFolder, serversFolder, temporalForTests, timeSkippingProgram } from './servers.ts';
export { takePortBlock, type PortBlock } from './port-block.ts';
export { inTime, startHouse, type GraphqlAnswer, type House, type HouseOptions } from './house.ts';
export type { Letter } from '@clounge/local/mailbox/store';
export { SignInStopped, type SignedIn } from './sign-in.ts';
export { everyAudience, mintToken, type MintedClaims } from './tokens.ts';
export { chromiumFlags, chromiumPath } from './chromium.ts';
export { importInto } from './importing.ts';
export { usernameOf } from '@clounge/local/demo/accounts';
export { softAuthenticator, type Authenticator, type Ceremony, type PasskeyAlgorithm } from './authenticator.ts';
export { goProgram, type GoProgram } from './go.ts';
