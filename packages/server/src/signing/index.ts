export { askForCode, type CodeFor, endCode, mostTries, tryCode } from './sign-codes.ts'
