export { EndpointsRoom } from './endpoints-room.tsx'
