import type { SpawnOptions } from 'node:child_process'

export const ROOT: string
export const NODE: string
export class Mendable extends Error {}
export function answerHelp(words: string): void
export function run(work: () => Promise<number>): Promise<void>
export function call(command: string, words: readonly string[], options?: SpawnOptions): Promise<number>
export function tell<T>(words: string, work: () => Promise<T>): Promise<T>
export function fingerprint(places: readonly string[]): string
export function isStamped(file: string, mark: string): boolean
export function stamp(file: string, mark: string): void
