import { openChat } from './chat.ts'
import { hostPanel } from './host-panel.ts'
import { type Line, openLine } from './line.ts'
import { fill, make } from './make.ts'
import { openMedia } from './media.ts'
import { openMesh } from './mesh.ts'
import { recordingPanel } from './recording-panel.ts'
import { openTiles } from './tiles.ts'
import type { RoomSeen, VideoPage } from './view.ts'
import { videoWords } from './words.ts'

export interface MountedRoom {
  close(): void
}

const lifeSignEvery = 20_000

/** The whole room on screens in one element: at the door, outside, inside. */
export function mountVideoRoom(root: HTMLElement, page: VideoPage): MountedRoom {
  const words = videoWords[page.language]
  const visit =
    crypto.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`
  const media = openMedia()
  let room: RoomSeen | undefined
  let ice: RTCIceServer[] = []
  let line: Line | undefined
  let hand = false
  let opening: Promise<void> = Promise.resolve()
  let signs: ReturnType<typeof setInterval> | undefined

  const status = make('p', { class: 'video-status', role: 'status', 'aria-live': 'polite' })
  const trouble = make('p', { class: 'video-trouble', hidden: true })
  const asked = make('div', {})
  const bar = make('div', { class: 'video-bar' })
  const side = make('div', { class: 'video-side' })
  const soundHint = make(
    'button',
    { class: 'button', type: 'button', hidden: true, click: () => startSound() },
    words.sound,
  )
  const tiles = openTiles(words, () => {
    soundHint.hidden = false
  })
  const chat = openChat(words, (text) => page.send('/chat', { visit, text }))
  const host = page.host === undefined ? undefined : hostPanel(words, page)
  const recording = recordingPanel(words, page, { tiles, voice: () => media.voice, say: (text) => say(text) })
  const mesh = openMesh({
    visit,
    ice: () => ice,
    tracks: () => ({ voice: media.voice, picture: media.picture }),
    send: (posts) => {
      // Whoever has just gone from the room gets nothing more: nothing to be done about it.
      void page.send('/posts', { visit, posts }).catch(() => undefined)
    },
    changed: (seat, state, stream) => tiles.state(seat, state, stream),
    gone: (seat) => tiles.gone(seat),
  })

  door()

  function say(text: string, cut = false): void {
    status.textContent = text
    status.classList.toggle('cut', cut)
  }

  /** Before anybody knows of us: a look at oneself, and a knock. */
  function door(): void {
    const mirror = make('video', {
      autoplay: true,
      playsinline: true,
      class: 'video-mirror',
      'aria-label': words.you,
    })
    mirror.muted = true
    const enter = make(
      'button',
      { class: 'button main', type: 'button', click: () => void knock(enter) },
      page.host === undefined ? words.knock : words.enter,
    )
    say(words.trying)
    root.classList.add('video-room')
    root.replaceChildren(
      status,
      trouble,
      make('div', { class: 'video-door' }, mirror, make('p', {}, words.privacy), enter),
    )
    opening = media.open()
    void opening.then(() => {
      say(media.picture === null ? words.tryWithout : words.try)
      tellTrouble()
      mirror.hidden = media.picture === null
      if (media.picture !== null) mirror.srcObject = new MediaStream([media.picture])
    })
  }

  function tellTrouble(): void {
    trouble.hidden = media.trouble === undefined
    trouble.textContent = media.trouble === undefined ? '' : words.trouble[media.trouble]
  }

  async function knock(button: HTMLButtonElement): Promise<void> {
    button.disabled = true
    // Whoever is quicker than their camera would come in without a picture.
    await opening
    try {
      await page.send('/knock', { visit })
      inside()
    } catch (error) {
      say(error instanceof Error ? error.message : words.failed, true)
      button.disabled = false
    }
  }

  function inside(): void {
    line?.close()
    root.replaceChildren(
      status,
      trouble,
      asked,
      soundHint,
      make('div', { class: 'video-floor' }, tiles.place, side),
      bar,
    )
    line = openLine(page, visit, {
      hello: (servers, again) => {
        ice = servers.map((one) => ({ ...one, urls: [...one.urls] }))
        void shows()
        if (again) mesh.again()
      },
      room: (now) => follow(now),
      signal: (from, text) => mesh.take(from, text),
      chat: (from, text) => chat.heard(from, text, room),
      cut: () => say(words.cut, true),
      bye: (why) => end(words[why]),
    })
    clearInterval(signs)
    signs = setInterval(() => void shows(), lifeSignEvery)
    tiles.own(media.picture, true)
    draw()
    root.scrollIntoView({ block: 'start' })
  }

  function follow(now: RoomSeen): void {
    room = now
    mesh.follow(now)
    tiles.follow(now)
    say(standing(now))
    recording.follow(now)
    draw()
  }

  function standing(now: RoomSeen): string {
    if (now.standing === 'waiting') return words.waiting
    if (now.standing === 'out')
      return [words.out, now.word === undefined ? '' : words.outWord(now.word)].join(' ')
    if (now.caucus === 'with-others') return words.withOthers
    if (now.caucus === 'with-us')
      return now.host && now.side !== undefined ? words.withUsHost(words.sides[now.side]) : words.withUs
    if (now.apart) return now.host ? words.apartHost : words.apart
    return now.seats.some((one) => one.together && one.here) ? words.inside : words.alone
  }

  function draw(): void {
    const inRoom = room?.standing === 'in'
    fill(
      bar,
      choice('voice', media.voice !== null, words.voiceOff, words.voiceOn, () =>
        change(() => media.setVoice(media.voice === null)),
      ),
      choice('picture', media.picture !== null && !media.screen, words.pictureOff, words.pictureOn, () =>
        change(() => media.setPicture(media.picture === null || media.screen)),
      ),
      inRoom && choice('hand', hand, words.handOff, words.handOn, () => change(raise)),
      inRoom &&
        media.canShowScreen &&
        choice('screen', media.screen, words.screenOff, words.screenOn, () =>
          change(() => media.setScreen(!media.screen, () => void change(async () => undefined))),
        ),
      room?.standing === 'out' &&
        make(
          'button',
          {
            class: 'button main',
            type: 'button',
            'data-key': 'again',
            click: () => void page.send('/knock', { visit }).catch(() => undefined),
          },
          words.knockAgain,
        ),
      make(
        'button',
        { class: 'button plain', type: 'button', 'data-key': 'leave', click: () => leave() },
        words.leave,
      ),
    )
    fill(asked, recording.asked())
    if (room === undefined) return
    fill(
      side,
      host?.draw(room),
      page.host !== undefined && recording.place,
      inRoom && room.caucus !== 'with-others' && chat.place,
    )
  }

  function choice(key: string, on: boolean, off: string, onWords: string, act: () => void): HTMLElement {
    return make(
      'button',
      {
        class: on ? 'button on' : 'button',
        type: 'button',
        'data-key': key,
        'aria-pressed': on ? 'true' : 'false',
        click: act,
      },
      on ? off : onWords,
    )
  }

  async function change(work: () => Promise<unknown>): Promise<void> {
    // A screen that somebody thought better of showing needs no word.
    await work().catch(() => undefined)
    tellTrouble()
    tiles.own(media.picture, !media.screen)
    draw()
    await Promise.all([mesh.show(), shows()])
  }

  const shows = (): Promise<unknown> =>
    page
      .send('/here', {
        ...{ visit, hand, voice: media.voice !== null, screen: media.screen },
        picture: media.picture !== null && !media.screen,
      })
      .catch(() => undefined)

  async function raise(): Promise<void> {
    hand = !hand
  }

  function startSound(): void {
    soundHint.hidden = true
    for (const video of root.querySelectorAll('video')) void video.play().catch(() => undefined)
  }

  function end(text: string): void {
    close()
    say(text)
    root.replaceChildren(
      status,
      make('p', {}, make('a', { class: 'button', href: page.back }, words.backToPage)),
    )
  }

  function leave(): void {
    void page.send('/leave', { visit }).catch(() => undefined)
    close()
    say(words.left)
    const back = make(
      'button',
      { class: 'button main', type: 'button', click: () => mountVideoRoom(root, page) },
      words.enter,
    )
    root.replaceChildren(
      status,
      make(
        'p',
        { class: 'video-bar' },
        back,
        make('a', { class: 'button', href: page.back }, words.backToPage),
      ),
    )
  }

  function close(): void {
    clearInterval(signs)
    line?.close()
    void recording.close()
    mesh.close()
    media.close()
  }

  addEventListener('pagehide', close, { once: true })
  // Facts for whoever looks whether pictures really arrive; nothing that a page of ours reads.
  Object.assign(root, { videoPeers: () => [...mesh.peers.values()].map((peer) => peer.connection()) })
  return { close }
}
