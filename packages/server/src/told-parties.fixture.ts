/** The parties of every told matter, under ids that the database takes. */
export const parties = {
  informant: '01970000-0000-7000-8000-000000000001',
  'other-side': '01970000-0000-7000-8000-000000000002',
} as const

/** Somebody who joins a story later. */
export const aThirdParty = '01970000-0000-7000-8000-000000000003'
