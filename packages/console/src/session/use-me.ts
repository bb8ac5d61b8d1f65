import type { Me } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { ask, rememberCrossSiteToken } from '../wire/index.ts'

/** Who is logged in and which rooms they have. */
export function useSession() {
  return useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => {
      const me = await ask<Me>('/api/me', { signal })
      rememberCrossSiteToken(me.csrf)
      return me
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export const MeContext = createContext<Me | undefined>(undefined)

/** The person at the screen; throws outside the gate, where nobody is. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (me === undefined) throw new Error('useMe is used outside the session gate')
  return me
}
