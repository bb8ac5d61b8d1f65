import { fill, make } from './make.ts'
import { canRecord, openRecorder, type Recorder } from './recorder.ts'
import type { Tiles } from './tiles.ts'
import type { RoomSeen, VideoPage } from './view.ts'
import type { VideoWords } from './words.ts'

interface Around {
  readonly tiles: Tiles
  readonly voice: () => MediaStreamTrack | null
  readonly say: (text: string) => void
}

/** Recording: asked by the mediator, answered by each on their own screen, stopped by the first who does not want it. */
export function recordingPanel(words: VideoWords, page: VideoPage, { tiles, voice, say }: Around) {
  const place = make('section', { class: 'video-box', 'aria-live': 'polite' })
  const { host } = page
  let room: RoomSeen | undefined
  let running: { readonly id: string; readonly recorder: Recorder } | undefined
  let saving = false
  let word = ''

  const button = (key: string, text: string, click: () => void, main = false): HTMLElement =>
    make('button', { class: main ? 'button main' : 'button', type: 'button', 'data-key': key, click }, text)

  function begin(id: string): void {
    if (host === undefined || running !== undefined || saving || !canRecord()) return
    word = ''
    const recorder = openRecorder({
      ...{ tiles, voice },
      send: (nth, content) => host.piece(id, nth, content),
      failed: (error) => {
        word = (error as { status?: number }).status === 507 ? words.recordNoRoom : message(error)
        void stop()
      },
    })
    running = { id, recorder }
  }

  async function stop(): Promise<void> {
    const now = running
    if (now === undefined || saving) return
    saving = true
    draw()
    await now.recorder.stop()
    running = undefined
    await keep(now.id)
  }

  async function keep(id: string): Promise<void> {
    saving = true
    draw()
    try {
      await host?.keep(id)
      if (word === '') word = words.recordKept
      say(words.recordKept)
    } catch (error) {
      if (word === '') word = message(error)
    }
    saving = false
    draw()
  }

  const message = (error: unknown): string => (error instanceof Error ? error.message : words.failed)

  function draw(): void {
    const asked = room?.recording
    const ask = () =>
      button('record-ask', words.recordAsk, () => {
        word = ''
        void host?.ask().catch((error: unknown) => {
          word = message(error)
          draw()
        })
      })
    fill(
      place,
      make('h2', {}, words.recordHead),
      make('p', { class: 'quiet small' }, words.recordLead),
      word !== '' && make('p', {}, word),
      saving
        ? make('p', {}, words.recordSaving)
        : running !== undefined
          ? make('p', { class: 'video-recording' }, `● ${words.recording}`)
          : !canRecord()
            ? make('p', {}, words.recordCannot)
            : asked === undefined
              ? ask()
              : asked.pieces > 0
                ? make('p', {}, words.recordRest)
                : make('p', {}, words.recordWaiting),
      running !== undefined && !saving && button('record-stop', words.recordStop, () => void stop(), true),
      running === undefined &&
        !saving &&
        asked !== undefined &&
        asked.pieces > 0 &&
        button('record-keep', words.recordKeepRest, () => void keep(asked.id), true),
    )
  }

  return {
    place,
    follow: (now: RoomSeen): void => {
      room = now
      if (host === undefined) return
      const asked = now.recording
      if (running !== undefined && (asked?.id !== running.id || !asked.may)) void stop()
      else if (asked?.may === true && asked.pieces === 0) begin(asked.id)
      draw()
    },
    /** The question as everybody but the mediator reads it. */
    asked: (): HTMLElement | undefined => {
      const asked = room?.recording
      if (asked === undefined || room?.host === true) return undefined
      const answer = (agrees: boolean) => () =>
        void page.answer(asked.id, agrees).catch((error: unknown) => say(message(error)))
      const box = (...children: (HTMLElement | false)[]) =>
        make('section', { class: 'video-box note', 'aria-live': 'polite' }, ...children)
      if (asked.own === undefined)
        return box(
          make('h2', {}, words.askedHead),
          make('p', {}, words.askedLead),
          make(
            'div',
            { class: 'video-buttons' },
            button('say-yes', words.yes, answer(true)),
            button('say-no', words.no, answer(false)),
          ),
        )
      return box(
        asked.own || !asked.may
          ? make(
              'p',
              {},
              asked.own ? words.youSaidYes : words.youSaidNo,
              asked.may && ` ● ${words.recording}`,
            )
          : make('p', {}, words.recordedWithoutYou),
        make(
          'div',
          { class: 'video-buttons' },
          asked.own
            ? button('say-no', words.takeBack, answer(false))
            : button('say-yes', words.yes, answer(true)),
        ),
      )
    },
    close: (): Promise<void> => stop(),
  }
}
