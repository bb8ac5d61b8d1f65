export { PasswordChangeForm } from './password-change-form.tsx'
export * from './session-gate.tsx'
export * from './use-leave.ts'
export { useMe } from './use-me.ts'
