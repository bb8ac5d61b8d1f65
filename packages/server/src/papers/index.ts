export { type PaperName, paperNames, paperRoutes, printPaper } from './routes.ts'
