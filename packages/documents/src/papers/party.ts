/** A person as the papers name them (dossier guide: F01, F09). What is not known stays blank, to be filled in by hand. */
export type PersonOnPaper = {
  readonly kind: 'person'
  readonly name: string
  readonly sex?: string | undefined
  readonly ethnicGroup?: string | undefined
  readonly age?: number | undefined
  readonly occupation?: string | undefined
  readonly contact?: string | undefined
  readonly address?: string | undefined
}

/** An organisation as the papers name it; it must seal what it signs. */
export type OrganisationOnPaper = {
  readonly kind: 'organisation'
  readonly name: string
  readonly address?: string | undefined
  readonly representative?: string | undefined
  readonly post?: string | undefined
  readonly contact?: string | undefined
}

export type PartyOnPaper = PersonOnPaper | OrganisationOnPaper

/** A place to turn to. */
export type PlaceToGo = {
  readonly name: string
  readonly address?: string | undefined
  readonly phone?: string | undefined
}

/** A place to turn to: its name, and in brackets where it is and its telephone. */
export function placeToGo({ name, address, phone }: PlaceToGo): string {
  const more = [address, phone && `电话${phone}`].filter((part) => part !== undefined && part !== '')
  return more.length === 0 ? name : `${name}（${more.join('，')}）`
}
