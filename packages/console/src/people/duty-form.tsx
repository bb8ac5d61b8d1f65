import type { StaffView } from '@jiefen/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { FieldBox, FormEnd, fieldId, ProblemNotice, UnitPicker } from '../pieces/index.ts'
import { roleNames } from '../vocabulary/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { peopleWords } from './words.ts'

interface DutyFormProps {
  readonly person: StaffView
  readonly onClose: () => void
}

/** Gives a person a role at a unit; which roles exclude each other is the server's to say. */
export function DutyForm({ person, onClose }: DutyFormProps) {
  const words = useWords(peopleWords)
  const roleName = useNames(roleNames)
  const queries = useQueryClient()
  const [unit, setUnit] = useState<string>()
  const [role, setRole] = useState<string>()
  const send = useSend<{ unit: string; role: string }, unknown>({
    path: () => `/api/staff/${encodeURIComponent(person.person)}/duties`,
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['staff'] })
      onClose()
    },
  })
  return (
    <div className="duty-form">
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <div className="form-row">
        <FieldBox name="unit" label={words.unit}>
          <UnitPicker name="unit" value={unit} onChange={setUnit} />
        </FieldBox>
        <FieldBox name="role" label={words.role}>
          <Select
            id={fieldId('role')}
            className="fill"
            value={role ?? null}
            onChange={(chosen) => setRole(chosen ?? undefined)}
            options={Object.keys(roleNames).map((name) => ({ value: name, label: roleName(name) }))}
          />
        </FieldBox>
      </div>
      <FormEnd
        does={words.addDuty}
        sending={send.isPending}
        disabled={unit === undefined || role === undefined}
        onSend={() => unit !== undefined && role !== undefined && send.mutate({ unit, role })}
        leave={{ says: words.cancel, run: onClose }}
      />
    </div>
  )
}
