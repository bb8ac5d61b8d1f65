import { Button, Input, Select } from 'antd'
import { useLanguage, useSay, useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import type { Option, TaskInput } from '../forms/index.ts'
import { ordinalOf } from '../ordinal.ts'
import { actionWords } from '../words.ts'
import { WhenField } from './when-field.tsx'

interface TasksFieldProps {
  readonly name: string
  readonly units: readonly Option[]
  readonly value: readonly TaskInput[]
  readonly onChange: (tasks: readonly TaskInput[]) => void
}

/** Who does what until which day, one group of questions for each task. */
export function TasksField({ name, units, value, onChange }: TasksFieldProps) {
  const words = useWords(actionWords)
  const language = useLanguage()
  const say = useSay()
  const change = (at: number, part: TaskInput) =>
    onChange(value.map((task, place) => (place === at ? { ...task, ...part } : task)))
  return (
    <div className="tasks">
      {value.map((task, at) => {
        const label = words.task(ordinalOf(at + 1, language))
        const id = (part: string) => fieldId(`${name}.${at}.${part}`)
        return (
          <fieldset key={at} className="task-row">
            <legend>{label}</legend>
            <label htmlFor={id('unit')}>{words.taskUnit}</label>
            <Select
              id={id('unit')}
              className="fill"
              value={task.unit ?? null}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={words.choose}
              onChange={(unit: string) => change(at, { unit })}
              options={units.map((unit) => ({ value: unit.value, label: say(unit.words) }))}
            />
            <label htmlFor={id('what')}>{words.taskWhat}</label>
            <Input.TextArea
              id={id('what')}
              autoSize={{ minRows: 2 }}
              maxLength={500}
              value={task.what ?? ''}
              onChange={(event) => change(at, { what: event.target.value })}
            />
            <label htmlFor={id('byDay')}>{words.taskDay}</label>
            <WhenField
              name={`${name}.${at}.byDay`}
              withClock={false}
              value={task.byDay ?? ''}
              onChange={(byDay) => change(at, { byDay })}
            />
            <Button onClick={() => onChange(value.filter((_, place) => place !== at))}>
              {words.removeTask(label)}
            </Button>
          </fieldset>
        )
      })}
      {value.length < 20 && (
        <Button type="dashed" id={fieldId(name)} onClick={() => onChange([...value, {}])}>
          {words.addTask}
        </Button>
      )}
    </div>
  )
}
