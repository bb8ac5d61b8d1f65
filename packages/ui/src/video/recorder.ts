import type { Tiles } from './tiles.ts'

export interface Recorder {
  /** Stops at once; resolves when the last piece has left. */
  stop(): Promise<void>
}

export interface RecorderSettings {
  readonly tiles: Tiles
  readonly voice: () => MediaStreamTrack | null
  /** Tried again until it has arrived; a refusal ends the recording. */
  readonly send: (nth: number, content: Blob) => Promise<unknown>
  readonly failed: (error: unknown) => void
}

const size = { width: 960, height: 540 }
const pieceEvery = 4_000
const type = 'video/webm;codecs=vp8,opus'

export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && MediaRecorder.isTypeSupported(type)

/**
 * All pictures on one sheet and all voices in one track, written down in pieces of a few seconds. A piece that does not
 * arrive is sent again, in order, until it does: a break of the network loses nothing that was recorded.
 */
export function openRecorder({ tiles, voice, send, failed }: RecorderSettings): Recorder {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, size)
  const pen = canvas.getContext('2d')
  const sound = new AudioContext()
  const mixed = sound.createMediaStreamDestination()
  const heard = new Map<string, MediaStreamAudioSourceNode>()

  const listen = (): void => {
    const own = voice()
    const tracks = [
      ...tiles.streams().flatMap((stream) => stream.getAudioTracks()),
      ...(own === null ? [] : [own]),
    ]
    for (const [id, node] of heard)
      if (!tracks.some((track) => track.id === id)) {
        node.disconnect()
        heard.delete(id)
      }
    for (const track of tracks) {
      if (heard.has(track.id)) continue
      const node = sound.createMediaStreamSource(new MediaStream([track]))
      node.connect(mixed)
      heard.set(track.id, node)
    }
  }
  const draw = (): void => {
    if (pen === null) return
    const shown = tiles.shown()
    const across = Math.ceil(Math.sqrt(Math.max(1, shown.length)))
    const [width, height] = [size.width / across, size.height / Math.ceil(Math.max(1, shown.length) / across)]
    pen.fillStyle = '#1c1f22'
    pen.fillRect(0, 0, size.width, size.height)
    for (const [at, { video, name }] of shown.entries()) {
      const [left, top] = [(at % across) * width, Math.floor(at / across) * height]
      if (video.videoWidth > 0) {
        const scale = Math.min(width / video.videoWidth, height / video.videoHeight)
        const [w, h] = [video.videoWidth * scale, video.videoHeight * scale]
        pen.drawImage(video, left + (width - w) / 2, top + (height - h) / 2, w, h)
      }
      pen.fillStyle = '#fff'
      pen.font = '18px sans-serif'
      pen.fillText(name, left + 12, top + height - 14, width - 24)
    }
    listen()
  }

  const drawing = setInterval(draw, 100)
  draw()
  const stream = new MediaStream([
    ...canvas.captureStream(10).getVideoTracks(),
    ...mixed.stream.getAudioTracks(),
  ])
  const recorder = new MediaRecorder(stream, {
    mimeType: type,
    videoBitsPerSecond: 600_000,
    audioBitsPerSecond: 48_000,
  })
  let nth = 0
  let given = false
  let sending: Promise<void> = Promise.resolve()

  recorder.ondataavailable = ({ data }) => {
    if (data.size === 0) return
    nth += 1
    const piece = nth
    sending = sending.then(() => deliver(piece, data))
  }
  const deliver = async (piece: number, data: Blob): Promise<void> => {
    for (let wait = 500; !given; wait = Math.min(wait * 2, 8_000)) {
      try {
        await send(piece, data)
        return
      } catch (error) {
        const status = (error as { status?: number }).status ?? 0
        // The line or the service is away for a moment: again. A no stays a no.
        if (status >= 400 && status !== 429 && status !== 503 && status !== 502) {
          given = true
          failed(error)
          return
        }
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }
  recorder.start(pieceEvery)

  let stopped: Promise<void> | undefined
  return {
    stop: () => {
      stopped ??= (async () => {
        const last = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve()))
        recorder.stop()
        clearInterval(drawing)
        await last
        await sending
        await sound.close()
      })()
      return stopped
    },
  }
}
