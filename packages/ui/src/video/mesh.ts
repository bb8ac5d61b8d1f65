import { openPeer, type Peer, type Signal } from './peer.ts'
import type { RoomSeen } from './view.ts'

export interface MeshSettings {
  readonly visit: string
  readonly ice: () => RTCIceServer[]
  readonly tracks: () => {
    readonly voice: MediaStreamTrack | null
    readonly picture: MediaStreamTrack | null
  }
  readonly send: (posts: readonly { readonly to: number; readonly say: string }[]) => void
  readonly changed: (seat: number, state: RTCPeerConnectionState, stream: MediaStream) => void
  readonly gone: (seat: number) => void
}

export interface Mesh {
  /** Opens a line to everybody who is in one room with us, and closes, not mutes, every other. */
  follow(room: RoomSeen): void
  take(from: number, text: string): void
  show(): Promise<void>
  again(): void
  close(): void
  readonly peers: ReadonlyMap<number, Peer>
}

/** Everybody with everybody: as many lines as there are others in the room. */
export function openMesh(settings: MeshSettings): Mesh {
  const peers = new Map<number, Peer>()
  const here = new Map<number, boolean>()
  /** Came before the room said who they are. */
  let early: { readonly from: number; readonly signal: Signal }[] = []
  let waiting: { to: number; say: string }[] = []

  // Browsers find a dozen ways to each other within a moment: they leave in one envelope.
  const post = (to: number, signal: Signal): void => {
    waiting.push({ to, say: JSON.stringify(signal) })
    if (waiting.length > 1) return
    setTimeout(() => {
      const now = waiting
      waiting = []
      settings.send(now)
    }, 40)
  }
  const drop = (seat: number): void => {
    peers.get(seat)?.close()
    peers.delete(seat)
    settings.gone(seat)
  }

  return {
    peers,
    follow: (room) => {
      const wanted = new Map(
        room.seats.flatMap((one) =>
          one.together && one.visit !== undefined ? [[one.seat, one] as const] : [],
        ),
      )
      for (const [seat, peer] of peers) if (wanted.get(seat)?.visit !== peer.other) drop(seat)
      for (const [seat, one] of wanted) {
        const wasHere = here.get(seat)
        here.set(seat, one.here)
        if (peers.has(seat)) {
          if (one.here && wasHere === false) peers.get(seat)?.again()
          continue
        }
        if (!one.here || one.visit === undefined) continue
        peers.set(
          seat,
          openPeer({
            ...{ visit: settings.visit, other: one.visit, polite: room.seat > seat },
            ...{ ice: settings.ice, tracks: settings.tracks },
            send: (signal) => post(seat, signal),
            changed: (state, stream) => settings.changed(seat, state, stream),
          }),
        )
      }
      const now = early
      early = []
      for (const { from, signal } of now) {
        const peer = peers.get(from)
        if (peer?.other === signal.visit) void peer.take(signal)
      }
    },
    take: (from, text) => {
      const signal = JSON.parse(text) as Signal
      if (signal.to !== settings.visit) return
      const peer = peers.get(from)
      if (peer?.other === signal.visit) void peer.take(signal)
      else early = [...early.slice(-200), { from, signal }]
    },
    show: async () => {
      for (const peer of peers.values()) await peer.show()
    },
    again: () => {
      for (const peer of peers.values()) peer.again()
    },
    close: () => {
      for (const seat of [...peers.keys()]) drop(seat)
    },
  }
}
