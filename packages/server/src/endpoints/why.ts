import type { Words } from '@jiefen/domain/region'
import type { DeliveryReason } from '../deliveries/index.ts'
import { words } from '../matter/index.ts'

/** Why something does not go, said to whoever looks after the gateways and can mend it. */
const whyWords: Readonly<Partial<Record<DeliveryReason, Words>>> = {
  unreachable: words(
    '连不上。请看看网络通不通、地址和端口对不对。',
    'It cannot be reached. Check the network, the address and the port.',
  ),
  'too-slow': words(
    '等不到回答。请问问对方的服务是不是太忙。',
    'No answer came in time. Ask whether the other end is overloaded.',
  ),
  dropped: words(
    '发到一半断了线，会自动再试。总是这样，请查中间的代理和防火墙。',
    'The line was cut half way; it is tried again. If that goes on, look at proxies and firewalls in between.',
  ),
  busy: words(
    '对方说发得太快，会自动放慢、再试。',
    'The other end says it is too much at once; it is tried again, more slowly.',
  ),
  broken: words('对方的服务出了故障，会自动再试。', 'The other end is out of order; it is tried again.'),
  refused: words(
    '对方不收。请看机器人的安全设置：关键词、IP 白名单；短信请看模板和余额。',
    'The other end refuses. Look at the robot’s safety settings (keywords, IP list); for text messages at template and credit.',
  ),
  'wrong-address': words(
    '地址不对，或者群里已经没有这个机器人。请重新复制地址，另加一个。',
    'The address is wrong, or the robot is no longer in the group. Copy the address again and add it anew.',
  ),
  'wrong-key': words(
    '密钥不对。请核对密钥；群和其他系统要另加一个，短信和邮件请改配置。',
    'The key is wrong. Check it; a group or system is added anew, text messages and mail are mended in the settings.',
  ),
  closed: words(
    '机器人或者群已经停用。不再用的，请在这里也停用。',
    'The robot or the group is closed. If it is no longer used, close it here too.',
  ),
  unclear: words(
    '回答看不懂，会自动再试。请看地址是不是被别的网页挡住了。',
    'The answer could not be read; it is tried again. Perhaps another page stands in between.',
  ),
  'channel-closed': words('这个通道没有配置。', 'This channel is not set up.'),
  'no-wording': words(
    '没有这种消息的文字。请到“消息文字”里补上。',
    'There is no wording for it. Add one under “Wordings”.',
  ),
}

const somethingElse = words(
  '没有发出去。请看运行日志。',
  'It did not go out. The log of the service says more.',
)

const isKnown = (reason: string): reason is DeliveryReason => reason in whyWords

export const whyOf = (reason: string | null): Words =>
  (reason !== null && isKnown(reason) ? whyWords[reason] : undefined) ?? somethingElse
