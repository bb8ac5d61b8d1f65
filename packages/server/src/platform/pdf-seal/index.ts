export { keyFromPem, makeKey } from './make-key.ts'
export { openSeal, type Seal } from './open-seal.ts'
