import { asCents, amountInYuan as inYuan, parseAmount as parse } from '@jiefen/domain/money'

/** An amount as people type it, in whole cents; undefined where it is none. The one reading of money in the house. */
export const parseAmount = (typed: string): number | undefined => parse(typed)
/** Cents the way amounts are written: 7700000 → 77,000.00. */
export const amountInYuan = (cents: number): string => inYuan(asCents(cents))
