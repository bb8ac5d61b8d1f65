export { type ChangeName, type CommandOf, commands, type RefusalOf } from './commands.ts'
export { mayAboutWhistle, mayNow, type WhistleCommand, whistleCommands } from './may-now.ts'
export { type NextStep, type NextWhat, nextStep } from './next-step.ts'
