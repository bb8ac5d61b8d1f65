import type { Mentionable, Thread, Threads, Unread } from '@jiefen/contract'
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useContext, useEffect, useRef } from 'react'
import { onNews, useStands } from '../live/index.ts'
import { ask, unattended } from '../wire/index.ts'
import { ReadingReason } from './reading-reason.ts'

const everyMilliseconds = 5_000

const pathOf = (number: string): string => `/api/matters/${encodeURIComponent(number)}`
export const threadPath = (number: string, thread: string): string =>
  `${pathOf(number)}/threads/${encodeURIComponent(thread)}`

/**
 * How much of the matter's talk is new, as long as its file is open. The open line tells of each message; only while it
 * is down the page asks by itself. Whatever stands on the screen is then read again.
 */
export function useUnreadTalk(number: string): number {
  const queries = useQueryClient()
  const stands = useStands()
  useEffect(
    () =>
      onNews((news) => {
        if (news.number !== number || news.thread === undefined) return
        unattended(() => void queries.invalidateQueries({ queryKey: ['talk', number] }))
      }),
    [queries, number],
  )
  const { data } = useQuery({
    queryKey: ['talk', number, 'unread'],
    queryFn: ({ signal }) => ask<Unread>(`${pathOf(number)}/unread-talk`, { signal, byItself: true }),
    refetchInterval: stands === false ? everyMilliseconds : false,
    retry: false,
  })
  return data?.unread ?? 0
}

export function useThreads(number: string) {
  const why = useContext(ReadingReason)
  return useQuery({
    queryKey: ['talk', number, 'threads', why ?? ''],
    queryFn: ({ signal }) => ask<Threads>(`${pathOf(number)}/threads${queryOf({ why })}`, { signal }),
    staleTime: 0,
  })
}

/** A thread, page by page into the past; what is new comes with the first page. */
export function useThread(number: string, thread: string) {
  const why = useContext(ReadingReason)
  const stands = useStands()
  return useInfiniteQuery({
    queryKey: ['talk', number, 'thread', thread, why ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const before = pageParam === 0 ? undefined : String(pageParam)
      return ask<Thread>(`${threadPath(number, thread)}${queryOf({ why, before })}`, { signal })
    },
    initialPageParam: 0,
    getNextPageParam: (last) => last.before,
    refetchInterval: stands === false ? everyMilliseconds : false,
    staleTime: 0,
  })
}

/** Opening a thread marks it as read, as long as somebody can see it. */
export function useMarkRead(number: string, thread: string, newest: number): void {
  const queries = useQueryClient()
  const marked = useRef(0)
  useEffect(() => {
    const mark = () => {
      if (newest <= marked.current || document.hidden) return
      marked.current = newest
      ask(`${threadPath(number, thread)}/read`, { method: 'POST', body: { upto: newest }, byItself: true })
        .then(() =>
          unattended(() => {
            void queries.invalidateQueries({ queryKey: ['talk', number, 'unread'] })
            void queries.invalidateQueries({ queryKey: ['talk', number, 'threads'] })
          }),
        )
        // It is read all the same; the mark is set with the next message, or when the thread is opened again.
        .catch(() => {
          marked.current = 0
        })
    }
    mark()
    document.addEventListener('visibilitychange', mark)
    return () => document.removeEventListener('visibilitychange', mark)
  }, [queries, number, thread, newest])
}

/** Colleagues whom one can call, by a part of their name; undefined: nobody is looked for. */
export function useMentionable(number: string, words: string | undefined) {
  return useQuery({
    queryKey: ['mentionable', number, words ?? ''],
    queryFn: ({ signal }) =>
      ask<Mentionable>(`${pathOf(number)}/mentionable${queryOf({ q: words })}`, { signal }),
    enabled: words !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}

function queryOf(asked: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
