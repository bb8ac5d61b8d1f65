export type MediaTrouble = 'not-secure' | 'not-allowed' | 'no-camera-allowed' | 'no-camera' | 'no-device'

/** What this page shows of its person: the voice, and the camera or the screen. */
export interface Media {
  readonly voice: MediaStreamTrack | null
  readonly picture: MediaStreamTrack | null
  readonly trouble: MediaTrouble | undefined
  readonly screen: boolean
  readonly canShowScreen: boolean
  open(): Promise<void>
  setVoice(on: boolean): Promise<void>
  setPicture(on: boolean): Promise<void>
  setScreen(on: boolean, ended: () => void): Promise<void>
  close(): void
}

const voiceWish = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }
const pictureWish = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 15, max: 24 } }

/** With the camera if there is one and it may be used, else with the voice alone, else in writing. */
export function openMedia(): Media {
  const devices = navigator.mediaDevices as MediaDevices | undefined
  let voice: MediaStreamTrack | null = null
  let camera: MediaStreamTrack | null = null
  let screen: MediaStreamTrack | null = null
  let trouble: MediaTrouble | undefined

  const ask = async (wish: MediaStreamConstraints): Promise<MediaStream> => {
    if (devices === undefined) throw new DOMException('', 'SecurityError')
    return devices.getUserMedia(wish)
  }
  const take = (stream: MediaStream): void => {
    voice = stream.getAudioTracks()[0] ?? voice
    camera = stream.getVideoTracks()[0] ?? camera
  }
  const whyNone = (error: unknown): MediaTrouble =>
    devices === undefined ? 'not-secure' : isRefused(error) ? 'not-allowed' : 'no-device'
  /** Asked for later than at the door: what is said of it is always of the last try. */
  const askFor = async (wish: MediaStreamConstraints): Promise<void> => {
    try {
      take(await ask(wish))
      trouble = undefined
    } catch (error) {
      const onlyPicture = wish.audio === undefined && voice !== null
      trouble = !onlyPicture ? whyNone(error) : isRefused(error) ? 'no-camera-allowed' : 'no-camera'
    }
  }
  return {
    get voice() {
      return voice?.enabled === true ? voice : null
    },
    get picture() {
      return screen ?? camera
    },
    get trouble() {
      return trouble
    },
    get screen() {
      return screen !== null
    },
    canShowScreen: devices !== undefined && 'getDisplayMedia' in devices,
    open: async () => {
      try {
        take(await ask({ audio: voiceWish, video: pictureWish }))
        trouble = undefined
      } catch (both) {
        try {
          take(await ask({ audio: voiceWish }))
          trouble = isRefused(both) ? 'no-camera-allowed' : 'no-camera'
        } catch (voiceToo) {
          trouble = whyNone(voiceToo)
        }
      }
    },
    setVoice: async (on) => {
      if (on && voice === null) await askFor({ audio: voiceWish })
      if (voice !== null) voice.enabled = on
    },
    setPicture: async (on) => {
      if (on && camera === null) await askFor({ video: pictureWish })
      if (!on) {
        // Stopped and not only covered: its lamp goes out, and nothing of it is sent.
        camera?.stop()
        camera = null
      }
    },
    setScreen: async (on, ended) => {
      screen?.stop()
      screen = null
      if (!on || devices === undefined) return
      const stream = await devices.getDisplayMedia({ video: { frameRate: { max: 10 } } })
      screen = stream.getVideoTracks()[0] ?? null
      screen?.addEventListener('ended', () => {
        screen = null
        ended()
      })
    },
    close: () => {
      for (const track of [voice, camera, screen]) track?.stop()
      voice = camera = screen = null
    },
  }
}

const isRefused = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError')
