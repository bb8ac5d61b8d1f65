import { Navigate } from '@tanstack/react-router'
import { useMe } from '../session/index.ts'
import { firstRoomOf } from './rooms.ts'

export function Home() {
  return <Navigate to={firstRoomOf(useMe())} replace />
}
