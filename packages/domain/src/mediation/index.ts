export * from './gates.ts'
export * from './hold-session.ts'
export * from './mediator.ts'
export * from './open-mediation.ts'
