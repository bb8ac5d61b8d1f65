/** The room on screens as one seat may know it; the shape is that of the wire. */
export interface SeatSeen {
  readonly seat: number
  readonly name: string
  readonly as: 'informant' | 'other-side' | 'mediator' | 'staff'
  readonly own: boolean
  readonly standing: 'waiting' | 'in' | 'out'
  readonly here: boolean
  readonly together: boolean
  readonly hand: boolean
  readonly voice: boolean
  readonly picture: boolean
  readonly screen: boolean
  readonly visit?: string
  readonly agreed?: boolean
}

export interface RoomSeen {
  readonly seat: number
  readonly host: boolean
  readonly standing: 'waiting' | 'in' | 'out'
  readonly word?: string
  readonly apart: boolean
  readonly caucus?: 'with-us' | 'with-others'
  readonly side?: 'informant' | 'other-side'
  readonly seats: readonly SeatSeen[]
  readonly recording?: {
    readonly id: string
    readonly own?: boolean
    readonly may: boolean
    readonly pieces: number
  }
}

export interface IceServerGiven {
  readonly urls: readonly string[]
  readonly username?: string
  readonly credential?: string
}

/** What the page that shows the room brings along. */
export interface VideoPage {
  /** Address of the room, without a slash at the end. */
  readonly at: string
  readonly language: 'zh' | 'en'
  /** Where somebody goes when they leave. */
  readonly back: string
  /** Sends a change; throws with a sentence for the reader. */
  readonly send: (path: string, body: unknown) => Promise<unknown>
  /** A yes or no to the recording. */
  readonly answer: (recording: string, agrees: boolean) => Promise<unknown>
  /** The mediator's page only. */
  readonly host?: {
    readonly ask: () => Promise<unknown>
    readonly keep: (recording: string) => Promise<unknown>
    readonly piece: (recording: string, nth: number, content: Blob) => Promise<unknown>
  }
}
