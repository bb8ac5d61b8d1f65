export { SimilarPanel } from './similar-panel.tsx'
