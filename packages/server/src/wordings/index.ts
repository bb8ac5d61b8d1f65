export { wordingRoutes } from './routes.ts'
export { type MessageText, NotForMany, textFor, type WordingAsked } from './text-for.ts'
