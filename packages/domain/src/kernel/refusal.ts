/**
 * A business no, returned and not thrown: a code of a closed set and the facts a clerk needs to act on it.
 * Every code is explained in docs/refusals.md.
 */
export type Refusal<Code extends string = string> = { readonly refused: Code } & Readonly<
  Record<string, unknown>
>

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer
