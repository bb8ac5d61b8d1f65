import type { StaffView } from '@jiefen/contract'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { roleNames } from '../vocabulary/index.ts'
import { problemOf } from '../wire/index.ts'
import { DutyForm } from './duty-form.tsx'
import { FirstPassword } from './first-password.tsx'
import { type PersonChange, usePersonChanges } from './use-people.ts'
import { peopleWords } from './words.ts'

/** One person with their duties, and what this administrator, and no other, may change. */
export function PersonRow({ person }: { person: StaffView }) {
  const me = useMe()
  const words = useWords(peopleWords)
  const say = useSay()
  const moments = useMoments()
  const roleName = useNames(roleNames)
  const [password, setPassword] = useState<string>()
  const [giving, setGiving] = useState(false)
  const { change, endDuty } = usePersonChanges(person.person, setPassword)
  const problem = change.error ?? endDuty.error
  const confirmed = (what: PersonChange, label: string, sure: string) => (
    <Popconfirm
      title={sure}
      okText={words.yes}
      cancelText={words.cancel}
      onConfirm={() => change.mutate(what)}
    >
      <Button size="small">{label}</Button>
    </Popconfirm>
  )
  return (
    <li className={person.active ? 'person' : 'person locked'}>
      <div className="person-head">
        <strong>{person.name}</strong> <span className="quiet">{person.login}</span>
        {!person.active && <span className="late">{words.locked}</span>}
        {person.lockedUntil !== undefined && (
          <span className="late">{words.lockedUntil(moments.near(person.lockedUntil))}</span>
        )}
        <span className="quiet">{person.secondFactor ? words.factor : words.noFactor}</span>
      </div>
      {problem !== null && <ProblemNotice problem={problemOf(problem)} />}
      {person.duties.length === 0 && <p className="quiet">{words.noDuties}</p>}
      <ul className="duties">
        {person.duties.map((duty) => (
          <li key={duty.id}>
            {say(duty.unitName)} · {roleName(duty.role)}
            {me.may.duties === true && (
              <Popconfirm
                title={words.endDutySure}
                okText={words.yes}
                cancelText={words.cancel}
                onConfirm={() => endDuty.mutate(duty.id)}
              >
                <Button size="small" type="link">
                  {words.endDuty}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      <div className="person-buttons">
        {me.may.people === true && (
          <>
            {person.active && person.lockedUntil === undefined ? (
              confirmed('lock', words.lock, words.lockSure(person.name))
            ) : (
              <Button size="small" onClick={() => change.mutate('unlock')}>
                {words.unlock}
              </Button>
            )}
            {confirmed('reset-password', words.resetPassword, words.resetPasswordSure(person.name))}
          </>
        )}
        {me.may.duties === true && (
          <>
            <Button size="small" onClick={() => setGiving(true)}>
              {words.addDuty}
            </Button>
            {confirmed('reset-second-factor', words.resetFactor, words.resetFactorSure(person.name))}
          </>
        )}
      </div>
      {giving && <DutyForm person={person} onClose={() => setGiving(false)} />}
      <FirstPassword name={person.name} password={password} onClose={() => setPassword(undefined)} />
    </li>
  )
}
