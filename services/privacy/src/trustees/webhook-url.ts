// Which addresses a webhook may have, and which networks it may never reach: a request of ours must not open doors inside the house.
import { BlockList, isIP } from 'node:net';

/** Null, or why it is no address of a webhook. */
export function webhookUrlProblem(text: string): 'NOT_A_URL' | 'NOT_HTTPS' | 'WITH_CREDENTIALS' | null {
  const url = URL.parse(text);
  if (!url || text.length > 500) return 'NOT_A_URL';
  if (url.protocol !== 'https:') return 'NOT_HTTPS';
  if (url.username !== '' || url.password !== '' || url.hash !== '') return 'WITH_CREDENTIALS';
  return null;
}

/** Networks that are not the public Internet: IANA's special-purpose registries (RFC 6890 and its successors), multicast included. */
const special = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  special.addSubnet(network, prefix, 'ipv6');

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whether an IP address lies in the public Internet; what is no address does not. */
export function isPublicAddress(address: string): boolean {
  const inner = mapped.exec(address)?.[1];
  if (inner !== undefined) return isPublicAddress(inner);
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 6) return !address.toLowerCase().startsWith('::ffff:') && !special.check(address, 'ipv6');
  return !special.check(address, 'ipv4');
}
