import type { Words } from '@jiefen/domain/region'
import type { DeliveryReason } from '../deliveries/index.ts'
import { words } from '../matter/index.ts'
import type { DeliveryStored } from './queries.ts'

/** Besides what a channel or a rule says: nobody was there. */
export type UndeliveredReason = DeliveryReason | 'not-reached'

/** Why something did not arrive, said so that whoever reads it knows what to do. */
const reasonWords: Readonly<Record<UndeliveredReason, Words>> = {
  unreachable: words(
    '对方的服务连不上。号码没有错的话，过一会儿再发。',
    'The other end could not be reached. If the number is right, send again later.',
  ),
  'too-slow': words(
    '对方的服务迟迟没有回答。过一会儿再发。',
    'The other end took too long to answer. Send again later.',
  ),
  dropped: words(
    '发到一半断了线，不知道送到没有。再发也不会多收一份的，可以放心重发。',
    'The line broke half way. It may have arrived; send again where a repetition is recognised.',
  ),
  busy: words('对方的服务忙不过来。过一会儿再发。', 'The other end was too busy. Send again later.'),
  broken: words(
    '对方的服务出了故障。过一会儿再发；总是这样，请告诉系统管理员。',
    'The other end is out of order. Send again later; if it stays so, tell the system administrator.',
  ),
  refused: words(
    '对方不收这条。请核对号码或者邮箱；没有错的话，请告诉系统管理员。',
    'The other end refused it. Check the number or address; if it is right, tell the system administrator.',
  ),
  'wrong-address': words(
    '号码或者地址不对。请向本人核对、更正以后再发。',
    'The number or address is wrong. Check it with the person, correct it, then send again.',
  ),
  'wrong-key': words(
    '通道的密钥不对。请告诉系统管理员，改好以后再发。',
    'The key of the channel is wrong. Tell the system administrator, then send again.',
  ),
  closed: words(
    '这个群或者系统已经停用。请告诉系统管理员。',
    'This room or system is closed. Tell the system administrator.',
  ),
  unclear: words(
    '没弄清送到没有。请问一问本人，没收到就重发。',
    'It is not clear whether it arrived. Ask the person; if not, send again.',
  ),
  'no-address': words(
    '没有可用的号码或者地址。请问本人要一个，补上以后就能通知到。',
    'There is no number or address. Ask the person for one; then they can be told.',
  ),
  'channel-closed': words(
    '本地还没有开通这种方式。可以改成打电话或者寄信。',
    'This way is not open here. A call or a letter is possible.',
  ),
  'not-wanted': words('本人不要这种通知。', 'They do not want to be told this way.'),
  'not-by-rule': words(
    '按本地规定，这种消息不这样发。',
    'By the rules of this place it is not sent this way.',
  ),
  unreadable: words(
    '事项记录读不出来。请告诉系统管理员。',
    'The history of the matter could not be read. Tell the system administrator.',
  ),
  'no-wording': words(
    '没有这种消息的文字。请告诉系统管理员，补上以后再发。',
    'There is no wording for it. Tell the system administrator, then send again.',
  ),
  'too-late': words('过了有效时间，没有再发。', 'It was worth nothing any more and was not sent.'),
  'planned-again': words('已经换成别的发了。', 'Others were sent in its place.'),
  answered: words(
    '对方已经答复，不用再通知。',
    'They have answered meanwhile; there is nothing left to ask.',
  ),
  'not-reached': words(
    '没有联系上本人。换个时间再联系，或者请本人换一种通知方式。',
    'Nobody was reached. Try at another time, or ask for another way.',
  ),
}

const byChannel: Readonly<Record<string, Words>> = {
  'sms wrong-address': words(
    '号码是空号、停机，或者收不到短信。请核对后更正，再重发。',
    'The number does not exist, is cut off or takes no text messages. Correct it, then send again.',
  ),
  'mail wrong-address': words(
    '没有这个邮箱。请核对后更正，再重发。',
    'There is no such mail address. Correct it, then send again.',
  ),
  'letter not-reached': words(
    '信没有送到。请核对地址，或者请本人换一种通知方式。',
    'The letter did not arrive. Check the address, or ask for another way.',
  ),
}

const ownAddress = words(
  '这是同事自己留的号码或者邮箱，请本人在“我的账号”里改。',
  'This is the colleague’s own number or address; they change it under “My account”.',
)

/** The reason of a delivery in words, with what to do about it. */
export function reasonOf({
  reason,
  channel,
  to_kind: kind,
}: Pick<DeliveryStored, 'reason' | 'channel' | 'to_kind'>): Words | undefined {
  if (reason === null) return undefined
  if (kind === 'person' && reason === 'wrong-address') return ownAddress
  return byChannel[`${channel} ${reason}`] ?? (isKnown(reason) ? reasonWords[reason] : words(reason, reason))
}

const isKnown = (reason: string): reason is UndeliveredReason => reason in reasonWords
