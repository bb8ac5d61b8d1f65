import { type LookupAddress, lookup as resolveName } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/**
 * Addresses of the own machine and of networks that nobody outside can reach (RFC 6890, RFC 4193, RFC 6052): whoever
 * enters an address of a robot must not make the service call a neighbour that trusts it.
 */
const inside = new BlockList()
for (const [net, bits] of [
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
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(net, bits, 'ipv4')

/** Of version 6 only what is given out to the world; of that, not the documentation and what carries a version 4 address in it. */
const world = new BlockList()
world.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside.addSubnet(net, bits, 'ipv6')

export function isOutside(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !inside.check(address, 'ipv4')
  // ::ffff:10.0.0.1 is a version 4 address written otherwise; no name needs to resolve to that.
  return version === 6 && world.check(address, 'ipv6') && !inside.check(address, 'ipv6')
}

/** Thrown where a name leads into the own network. */
export class InsideFault extends Error {
  readonly code = 'EINSIDE'
}

export type Resolve = (
  name: string,
  say: (fault: NodeJS.ErrnoException | null, found: readonly LookupAddress[]) => void,
) => void
const byTheSystem: Resolve = (name, say) => resolveName(name, { all: true }, say)

/**
 * Resolves a name for a connection and gives only addresses of the outside, so that what was looked at is what is
 * connected to. One address inside among them is enough for a no: a name that leads to both is meant to deceive.
 */
export function outsideOnly(
  resolve: Resolve = byTheSystem,
  isGood: (address: string) => boolean = isOutside,
): LookupFunction {
  return (name, options, say) => {
    resolve(name, (fault, found) => {
      const [first] = found
      if (fault !== null) return say(fault, '', 0)
      if (first === undefined || !found.every(({ address }) => isGood(address)))
        return say(new InsideFault(`${name} is not outside`), '', 0)
      if (options.all === true) say(null, [...found])
      else say(null, first.address, first.family)
    })
  }
}

/** What must be true of an address before anything is sent to it; a name is looked at again when it is resolved. */
export function isAllowed(url: URL): boolean {
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 || isOutside(host)
}
