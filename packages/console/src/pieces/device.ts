/** A browser's long description of itself as two words that somebody recognises; the address stays in front. */
export function deviceWords(device: string): string {
  const [address = '', ...agent] = device.split(' ')
  const described = agent.join(' ')
  const browser = ['MicroMessenger', 'Edg', 'Firefox', 'Chrome', 'Safari'].find((name) =>
    described.includes(name),
  )
  const system = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'Linux'].find((name) =>
    described.includes(name),
  )
  const said = [system, browser === 'Edg' ? 'Edge' : browser].filter((part) => part !== undefined)
  return said.length === 0 ? device : `${said.join(' · ')}（${address}）`
}
