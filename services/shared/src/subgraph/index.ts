// Hosting a subgraph: schema text, rules, HTTP. Never a feature.
export { startSubgraph, type ResolverMap, type RunningPart, type SubgraphOptions } from './host.ts';
export { rulesOf, subgraphSdl, type RuleTable } from './sdl.ts';
