/** What two browsers tell each other; `turn` counts how often the connection was begun anew. */
export interface Signal {
  readonly visit: string
  readonly to: string
  readonly turn: number
  readonly description?: RTCSessionDescriptionInit
  readonly candidate?: RTCIceCandidateInit
  /** The other one is asked to begin anew. */
  readonly again?: true
}

export interface PeerSettings {
  readonly ice: () => RTCIceServer[]
  /** Gives way when both speak at once (perfect negotiation); the other one begins. */
  readonly polite: boolean
  readonly visit: string
  readonly other: string
  readonly tracks: () => {
    readonly voice: MediaStreamTrack | null
    readonly picture: MediaStreamTrack | null
  }
  readonly send: (signal: Signal) => void
  readonly changed: (state: RTCPeerConnectionState, stream: MediaStream) => void
}

export interface Peer {
  readonly other: string
  take(signal: Signal): Promise<void>
  /** Puts on the line what is shown now. */
  show(): Promise<void>
  /** The way to the other one may have changed. */
  again(): void
  close(): void
  readonly connection: () => RTCPeerConnection
}

/** A picture of 360 lines: enough to see a face, and six of them still fit a telephone's line. */
const mostBits = { voice: 40_000, picture: 350_000 }
const patience = 3_000
const longPatience = 10_000

/** The line to one other seat: begun by the lower seat, mended by either, begun anew when mending does not help. */
export function openPeer(settings: PeerSettings): Peer {
  const { polite, visit, other } = settings
  let turn = 1
  let making = false
  let ignoring = false
  let closed = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let early: RTCIceCandidateInit[] = []
  let stream = new MediaStream()
  let connection = connect()

  function connect(): RTCPeerConnection {
    const pc = new RTCPeerConnection({ iceServers: settings.ice() })
    stream = new MediaStream()
    early = []
    making = false
    pc.ontrack = ({ track }) => {
      stream.addTrack(track)
      settings.changed(pc.connectionState, stream)
    }
    pc.onicecandidate = ({ candidate }) => {
      if (candidate !== null && pc === connection) say({ candidate: candidate.toJSON() })
    }
    pc.onnegotiationneeded = () => void offer(pc)
    pc.onconnectionstatechange = () => {
      if (pc !== connection || closed) return
      settings.changed(pc.connectionState, stream)
      watch(pc)
    }
    if (!polite) {
      pc.addTransceiver('audio', { direction: 'sendrecv' })
      pc.addTransceiver('video', { direction: 'sendrecv' })
      void put(pc)
    }
    watch(pc)
    return pc
  }

  function say(more: Partial<Signal>): void {
    if (!closed) settings.send({ visit, to: other, turn, ...more })
  }

  async function offer(pc: RTCPeerConnection): Promise<void> {
    if (pc !== connection || closed) return
    try {
      making = true
      await pc.setLocalDescription()
      if (pc.localDescription !== null) say({ description: pc.localDescription.toJSON() })
    } catch {
      // Closed in the meantime; whoever still waits asks again.
    } finally {
      making = false
    }
  }

  /** Mended first; and begun anew if that has not helped. */
  function watch(pc: RTCPeerConnection): void {
    clearTimeout(waiting)
    if (closed || pc.connectionState === 'connected') return
    const broken = pc.connectionState === 'disconnected' || pc.connectionState === 'failed'
    waiting = setTimeout(
      () => {
        if (pc !== connection || closed || pc.connectionState === 'connected') return
        if (broken && pc.signalingState === 'stable') pc.restartIce()
        waiting = setTimeout(() => {
          if (pc === connection && !closed && pc.connectionState !== 'connected') anew()
        }, longPatience)
      },
      broken ? patience : longPatience,
    )
  }

  function anew(): void {
    if (polite) {
      say({ again: true })
      watch(connection)
      return
    }
    turn += 1
    const before = connection
    connection = connect()
    before.close()
  }

  async function put(pc: RTCPeerConnection): Promise<void> {
    const { voice, picture } = settings.tracks()
    for (const transceiver of pc.getTransceivers()) {
      const isVoice = transceiver.receiver.track.kind === 'audio'
      const { sender } = transceiver
      await sender.replaceTrack(isVoice ? voice : picture)
      const parameters = sender.getParameters()
      const [first] = parameters.encodings ?? []
      if (first === undefined) continue
      first.maxBitrate = isVoice ? mostBits.voice : mostBits.picture
      await sender.setParameters(parameters).catch(() => undefined)
    }
  }

  return {
    other,
    connection: () => connection,
    show: () => put(connection).catch(() => undefined),
    again: () => {
      if (connection.connectionState === 'connected' || closed) return
      if (connection.signalingState === 'stable' && connection.remoteDescription !== null)
        connection.restartIce()
      else anew()
    },
    close: () => {
      closed = true
      clearTimeout(waiting)
      connection.close()
    },
    take: async (signal) => {
      if (closed || signal.visit !== other || signal.to !== visit) return
      if (signal.again === true) return polite ? undefined : anew()
      if (signal.turn < turn) return
      if (signal.turn > turn) {
        turn = signal.turn
        const before = connection
        connection = connect()
        before.close()
      }
      const pc = connection
      const { description, candidate } = signal
      try {
        if (description !== undefined) {
          const clash = description.type === 'offer' && (making || pc.signalingState !== 'stable')
          ignoring = !polite && clash
          if (ignoring) return
          await pc.setRemoteDescription(description)
          for (const each of early.splice(0)) await pc.addIceCandidate(each)
          if (description.type === 'offer') {
            for (const transceiver of pc.getTransceivers()) transceiver.direction = 'sendrecv'
            await put(pc)
            await pc.setLocalDescription()
            if (pc.localDescription !== null) say({ description: pc.localDescription.toJSON() })
          } else await put(pc)
        } else if (candidate !== undefined) {
          if (pc.remoteDescription === null) early.push(candidate)
          else await pc.addIceCandidate(candidate)
        }
      } catch (error) {
        if (!ignoring && pc === connection && !closed) watch(pc)
        if (!ignoring) console.warn('a signal could not be used', error)
      }
    },
  }
}
