/**
 * A telephone or identity number as the rules may know it: masked for the eye, sealed for the store.
 * The key lives outside the domain, so no rule can read what it has no need to know (个人信息保护法 art. 51).
 */
export interface Sealed {
  /** What may be shown to everybody who may see the matter: 199****0001. */
  readonly masked: string
  /** Ciphertext with the name of its key; opened only on demand, with a purpose, and logged. */
  readonly sealed: string
  /** A keyed hash, equal for equal numbers: finds the same caller again without opening anything. */
  readonly index: string
}
