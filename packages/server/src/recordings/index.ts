export { contentOf, foundOf, mostPieceBytes, piecesOf, storePiece } from './pieces.ts'
export { sweepUnkept } from './sweep.ts'
