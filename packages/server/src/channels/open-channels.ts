import {
  type Channel,
  type ChannelSettings,
  type Channels,
  type SendingChannel,
  sendingChannels,
} from './channel.ts'
import { dingtalk } from './dingtalk.ts'
import { feishu } from './feishu.ts'
import { openMail } from './mail.ts'
import { again } from './outcome.ts'
import { isAllowed } from './outside.ts'
import { openRobot } from './robot.ts'
import { openSms } from './sms.ts'
import { openWebhook } from './webhook.ts'
import { wecom } from './wecom.ts'

/**
 * Opens every way that is set; nothing is connected before the first message. `host`: under which name the service is
 * known outside; it stands in every Message-ID.
 */
export function openChannels(settings: ChannelSettings, host: string): Channels {
  const ways: Partial<Record<SendingChannel, Channel & { close(): void }>> = {
    wecom: openRobot(wecom, settings),
    dingtalk: openRobot(dingtalk, settings),
    feishu: openRobot(feishu, settings),
    webhook: openWebhook(settings),
    ...(settings.mail === undefined ? {} : { mail: openMail(settings.mail, settings, host) }),
    ...(settings.sms === undefined ? {} : { sms: openSms(settings.sms, settings) }),
  }
  const open = sendingChannels.filter((channel) => ways[channel] !== undefined)
  return {
    open: new Set(open),
    of: (channel) => ways[channel] ?? notSet,
    allows: (address) => {
      const url = URL.parse(address)
      return url !== null && (settings.strict ? isAllowed(url) : /^https?:$/.test(url.protocol))
    },
    close: async () => {
      for (const way of Object.values(ways)) way.close()
    },
  }
}

/** A gateway that was taken away: what waits for it waits until it is there again, or somebody gives it up. */
const notSet: Channel = {
  honoursKey: true,
  lanes: 1,
  send: async () => again('unreachable'),
}
