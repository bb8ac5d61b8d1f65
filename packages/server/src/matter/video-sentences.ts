import type { VideoEvent } from '@jiefen/domain/matter'
import { pair, type Says } from './says.ts'
import { same, words } from './words.ts'

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

/** What is said of recording a session on screens. */
export const videoSays: { [T in VideoEvent['type']]: Says<T> } = {
  RecordingAsked: () =>
    words('询问这次视频调解可不可以录制', 'Everybody is asked whether this session may be recorded'),
  RecordingAnswered: ({ voice, agrees, by }, { party }) => {
    const who = 'party' in voice ? party(voice.party) : same(by.kind === 'staff' ? by.name : '')
    return pair(
      (say) => `${say(who)}${agrees ? '同意录制' : '不同意录制'}`,
      (say) => `${say(who)} ${agrees ? 'agrees to the recording' : 'does not agree to the recording'}`,
    )
  },
  RecordingKept: ({ bytes, sha256, from, until }) => {
    const minutes = Math.max(1, Math.round((until - from) / 60_000))
    return words(
      `视频调解的录像存进案卷：${minutes} 分钟，${megabytes(bytes)} MB，校验值 ${sha256.slice(0, 16)}…`,
      `The recording of the session is in the file: ${minutes} min, ${megabytes(bytes)} MB, SHA-256 ${sha256.slice(0, 16)}…`,
    )
  },
}
