import { mountVideoRoom } from './room.ts'

/** What a resident's page starts: everything it needs stands on the element, nothing in the page's script. */
class Refused extends Error {
  readonly status: number
  constructor(words: string, status: number) {
    super(words)
    this.status = status
  }
}

const root = document.querySelector<HTMLElement>('[data-video-room]')
if (root !== null) {
  const { at = '', language, back = '' } = root.dataset
  const send = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${at}${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        // A no is said in the language of the page, whatever the telephone speaks.
        'accept-language': language ?? 'zh',
      },
      body: JSON.stringify(body),
      keepalive: path === '/leave',
    })
    if (answer.ok) return answer.status === 204 ? undefined : answer.json()
    const problem = (await answer.json().catch(() => ({}))) as { title?: string }
    throw new Refused(problem.title ?? '', answer.status)
  }
  mountVideoRoom(root, {
    ...{ at, back, send, language: language === 'en' ? 'en' : 'zh' },
    answer: (recording, agrees) => send('/answer', { recording, agrees }),
  })
}
