export * from './channel.ts'
export { openChannels } from './open-channels.ts'
