import type { AddressParts } from '@jiefen/domain/messages'

/** An address taken apart as the connection will read it, so that what was checked is what is called. */
export function partsOf(address: string): AddressParts | undefined {
  const url = URL.parse(address)
  if (url === null) return undefined
  const { protocol, username, hostname, pathname, searchParams } = url
  return {
    ...{ protocol, username, hostname, pathname },
    parameter: (name) => searchParams.get(name) ?? undefined,
  }
}
