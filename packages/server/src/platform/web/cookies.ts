/** Whether people reach the service over TLS, so that cookies may be kept from plain connections. */
export const isSecure = (origin: string): boolean => new URL(origin).protocol === 'https:'
