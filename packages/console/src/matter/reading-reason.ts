import { createContext } from 'react'

/** Why somebody who does not handle the matter has opened it: said once, and written down with each leaf they read. */
export const ReadingReason = createContext<string | undefined>(undefined)
