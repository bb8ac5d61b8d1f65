/** Everything a court is handed about one agreement, as files with their names. */
export interface Packet {
  /** The matter's number: what the files together are called. */
  readonly number: string
  /** The court's code in the region's list; absent while it is taken along before one was picked. */
  readonly court?: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** What comes of handing it over: a file for whoever asked, or word that it has arrived. */
export type Handed =
  | { readonly handed: 'file'; readonly name: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly handed: 'sent'; readonly receipt: string }

/** The way to a court. Today somebody carries the file; when courts are docked, another adapter sends it. */
export interface CourtPort {
  /** Named in the fact that it went there. */
  readonly way: string
  hand(packet: Packet): Promise<Handed>
}
