import { sendingChannels } from '../channels/index.ts'
import type { House } from '../house.ts'
import { gatherHeld } from './gather-held.ts'
import { sendBy } from './send-by.ts'

/** Sends whatever may leave at this moment, by every way. Returns how many were tried. */
export async function sendAll(house: House): Promise<number> {
  while ((await gatherHeld(house)) > 0);
  const tried = await Promise.all(sendingChannels.map((channel) => sendBy(house, channel)))
  return tried.reduce((sum, one) => sum + one, 0)
}
