import { fill, make } from './make.ts'
import type { RoomSeen } from './view.ts'
import type { VideoWords } from './words.ts'

/** What is written in the room: by those and to those who are together at that moment. */
export function openChat(words: VideoWords, send: (text: string) => Promise<unknown>) {
  const list = make('ol', { class: 'video-chat', 'aria-live': 'polite', 'aria-label': words.chat })
  const none = make('p', { class: 'quiet' }, words.chatNone)
  const fault = make('p', { class: 'wrong', role: 'alert' })
  const input = make('input', {
    class: 'input',
    maxlength: '500',
    autocomplete: 'off',
    'aria-label': words.chatSay,
    placeholder: words.chatSay,
    'data-key': 'chat',
  })
  const form = make(
    'form',
    { class: 'video-write' },
    input,
    make('button', { class: 'button', 'data-key': 'chat-send' }, words.chatSend),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = input.value.trim()
    if (text === '') return
    send(text).then(
      () => {
        input.value = ''
        fault.textContent = ''
      },
      (error: unknown) => {
        fault.textContent = error instanceof Error ? error.message : words.failed
      },
    )
  })
  const place = make(
    'section',
    { class: 'video-box' },
    make('h2', {}, words.chat),
    make('p', { class: 'quiet small' }, words.chatHint),
    none,
    list,
    form,
    fault,
  )
  const names = new Map<number, string>()

  return {
    place,
    heard: (from: number, text: string, room: RoomSeen | undefined): void => {
      for (const one of room?.seats ?? []) names.set(one.seat, one.own ? words.you : one.name)
      none.hidden = true
      const line = make('li', {})
      fill(line, make('b', {}, names.get(from) ?? ''), ` ${text}`)
      list.append(line)
      list.scrollTop = list.scrollHeight
    },
  }
}
