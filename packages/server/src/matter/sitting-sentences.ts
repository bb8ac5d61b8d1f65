import type { Helper, SittingEvent } from '@jiefen/domain/matter'
import { placeWords } from '@jiefen/domain/sittings'
import { pair, type Says } from './says.ts'
import { words } from './words.ts'

const withHelpers = (helpers: readonly Helper[]) =>
  helpers.length === 0
    ? words('', '')
    : words(
        `，拟邀请${helpers.map(({ name, relation }) => `${name}（${relation}）`).join('、')}协助，等各方答复`,
        `; ${helpers.map(({ name, relation }) => `${name} (${relation})`).join(', ')} may help if every party agrees`,
      )

/** What is said of sessions that are planned, of who helps at them and of who signed their records. */
export const sittingSays: { [T in SittingEvent['type']]: Says<T> } = {
  SessionPlanned: ({ startsAt, place, seating, open, helpers }, { moment }) =>
    pair(
      (say) =>
        `约定${say(moment(startsAt))}在${place}${seating === 'apart' ? '分开谈' : '调解'}，${open ? '公开' : '不公开'}${say(withHelpers(helpers))}`,
      (say) =>
        `A session is planned for ${say(moment(startsAt))}, ${placeWords(place).en}, ${seating === 'apart' ? 'the sides apart' : 'all together'}, ${open ? 'open' : 'closed'} to the public${say(withHelpers(helpers))}`,
    ),
  SessionMoved: ({ startsAt, place, why }, { moment }) =>
    pair(
      (say) => `调解改到${say(moment(startsAt))}，${place}：${why}`,
      (say) => `The session is moved to ${say(moment(startsAt))}, ${placeWords(place).en}: ${why}`,
    ),
  SessionCalledOff: ({ why }) => words(`取消这次调解：${why}`, `The session is called off: ${why}`),
  SessionReminded: () => words('提醒了各方调解时间', 'Everybody was reminded of the session'),
  HelperAnswered: ({ party: id, agrees }, { party }) =>
    pair(
      (say) => `${say(party(id))}${agrees ? '同意' : '不同意'}协助人到场`,
      (say) => `${say(party(id))} ${agrees ? 'agrees' : 'does not agree'} that the helper comes`,
    ),
  ClosedDoorsAsked: ({ party: id, takenBack = false }, { party }) =>
    pair(
      (say) => `${say(party(id))}${takenBack ? '收回了不公开的要求' : '要求不公开调解'}`,
      (say) =>
        `${say(party(id))} ${takenBack ? 'no longer asks for closed sessions' : 'asks for closed sessions'}`,
    ),
  RecordSigned: ({ nth, signer }, { party }) =>
    pair(
      (say) => `${'party' in signer ? say(party(signer.party)) : '调解员'}在第${nth}次调解的记录上签字`,
      (say) =>
        `${'party' in signer ? say(party(signer.party)) : 'The mediator'} signed the record of session ${nth}`,
    ),
}
