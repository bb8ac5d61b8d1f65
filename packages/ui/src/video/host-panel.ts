import { make } from './make.ts'
import type { RoomSeen, SeatSeen, VideoPage } from './view.ts'
import type { VideoWords } from './words.ts'

/** What only the mediator has: who waits outside, who is in, and speaking with one side alone. */
export function hostPanel(words: VideoWords, page: VideoPage) {
  let removing: number | undefined
  let last: RoomSeen | undefined
  const place = make('div', { class: 'video-host' })
  const act = (path: string, body: unknown) => () => void page.send(path, body).catch(() => undefined)

  const button = (key: string, text: string, click: () => void, main = false): HTMLElement =>
    make('button', { class: main ? 'button main' : 'button', type: 'button', 'data-key': key, click }, text)

  function waiting(room: RoomSeen): HTMLElement {
    const outside = room.seats.filter(({ standing }) => standing === 'waiting')
    return make(
      'section',
      { class: 'video-box', 'aria-live': 'polite' },
      make('h2', {}, words.waitingHead),
      outside.length === 0 && make('p', { class: 'quiet' }, words.waitingNone),
      make(
        'ul',
        { class: 'video-list' },
        ...outside.map((one) =>
          make(
            'li',
            {},
            make('span', {}, words.named(one.name, words.sides[one.as])),
            button(`admit-${one.seat}`, words.admit(one.name), act('/admit', { seat: one.seat }), true),
            askedOf(room, one),
          ),
        ),
      ),
    )
  }

  /** Whoever comes while something is recorded is asked before they come in. */
  function askedOf(room: RoomSeen, one: SeatSeen): HTMLElement | false {
    if (room.recording === undefined) return false
    const said = one.agreed === undefined ? words.saidNothing : one.agreed ? words.saidYes : words.saidNo
    return make('span', { class: 'quiet' }, said)
  }

  function people(room: RoomSeen): HTMLElement | false {
    const others = room.seats.filter((one) => one.standing === 'in' && !one.own)
    if (others.length === 0) return false
    return make(
      'section',
      { class: 'video-box' },
      make('h2', {}, words.peopleHead),
      make(
        'ul',
        { class: 'video-list' },
        ...others.map((one) =>
          make(
            'li',
            {},
            make(
              'span',
              {},
              [
                words.named(one.name, words.sides[one.as]),
                one.here ? '' : words.away,
                one.hand ? words.handUp : '',
              ]
                .filter(Boolean)
                .join(' · '),
            ),
            askedOf(room, one),
            removing === one.seat
              ? removeForm(one)
              : button(`remove-${one.seat}`, words.remove(one.name), () => open(one.seat)),
          ),
        ),
      ),
    )
  }

  function removeForm(one: SeatSeen): HTMLElement {
    const input = make('input', {
      class: 'input',
      maxlength: '200',
      value: words.removeUsual,
      'data-key': 'word',
      'aria-label': words.removeWord,
    })
    const form = make(
      'form',
      { class: 'video-remove' },
      make('label', {}, words.removeWord, input),
      make('button', { class: 'button main', 'data-key': 'remove-do' }, words.removeDo),
      button('remove-not', words.cancel, () => open(undefined)),
    )
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      act('/remove', { seat: one.seat, word: input.value.trim() || words.removeUsual })()
      open(undefined)
    })
    return form
  }

  function caucus(room: RoomSeen): HTMLElement | false {
    const sides = (['informant', 'other-side'] as const).filter((side) =>
      room.seats.some((one) => one.as === side && one.standing === 'in'),
    )
    if (sides.length === 0) return false
    return make(
      'section',
      { class: 'video-box' },
      make('h2', {}, words.caucusHead),
      make('p', { class: 'quiet small' }, words.caucusLead),
      make(
        'div',
        { class: 'video-buttons' },
        ...sides
          .filter((side) => side !== room.side)
          .map((side) =>
            button(`caucus-${side}`, words.caucusWith(words.sides[side]), act('/caucus', { side })),
          ),
        room.side !== undefined &&
          button('caucus-end', room.apart ? words.caucusEnd : words.caucusAll, act('/caucus', {}), true),
      ),
    )
  }

  function open(seat: number | undefined): void {
    removing = seat
    if (last !== undefined) draw(last)
    place.querySelector<HTMLElement>('[data-key=word]')?.focus()
  }

  function draw(room: RoomSeen): HTMLElement {
    last = room
    const held = place.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset.key
      : undefined
    // Somebody is typing a word of farewell: nothing moves under their hands.
    if (held === 'word' && removing !== undefined) return place
    place.replaceChildren(...[waiting(room), people(room), caucus(room)].filter((each) => each !== false))
    if (held !== undefined) place.querySelector<HTMLElement>(`[data-key="${held}"]`)?.focus()
    return place
  }
  return { draw }
}
