/** What residents read of the recording of a session on screens. */
export const videoEventWords = {
  zh: {
    RecordingAsked: '调解员问：这次视频调解可不可以录下来。',
    RecordingYesYou: '您同意录制。',
    RecordingNoYou: '您不同意录制。',
    RecordingKept: '视频调解的录像（{minutes}分钟）存进了案卷。',
  },
  en: {
    RecordingAsked: 'The mediator asked whether the session on screens may be recorded.',
    RecordingYesYou: 'You agreed to the recording.',
    RecordingNoYou: 'You did not agree to the recording.',
    RecordingKept: 'The recording of the session ({minutes} min) lies in the file.',
  },
} as const
