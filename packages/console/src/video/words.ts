import { inBoth } from '../language/index.ts'

export const videoRoomWords = inBoth(
  {
    title: '视频调解室',
    toFile: '看这件事的案卷',
    enter: '进视频调解室',
    newPage: '（另开一页）',
    early: '开始前三十分钟可以进视频调解室。',
    onScreen: '视频',
    recordings: '录像',
    recording: (minutes: number, megabytes: string) => `${minutes} 分钟，${megabytes} MB`,
    watch: '看录像',
    hash: (mark: string) => `校验值（SHA-256）${mark}`,
    watched: '看一次记一次，当事人查得到。',
  },
  {
    title: 'Room on screens',
    toFile: 'To the file of this matter',
    enter: 'Go into the room on screens',
    newPage: '(a page of its own)',
    early: 'The room on screens opens thirty minutes before the session.',
    onScreen: 'on screens',
    recordings: 'Recordings',
    recording: (minutes: number, megabytes: string) => `${minutes} min, ${megabytes} MB`,
    watch: 'Watch',
    hash: (mark: string) => `SHA-256 ${mark}`,
    watched: 'Each viewing is written down, and the parties can see that.',
  },
)
