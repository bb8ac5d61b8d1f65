import type { MessageChoices } from '@jiefen/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useWords } from '../language/index.ts'
import { Asked } from '../pieces/index.ts'
import { ask } from '../wire/index.ts'
import { ChoiceTable } from './choice-table.tsx'
import { messageWords } from './message-words.ts'
import { OwnAddress } from './own-address.tsx'

/** Which messages come by which way, and where to. */
export function OwnMessages() {
  const words = useWords(messageWords)
  const queries = useQueryClient()
  const renew = () => void queries.invalidateQueries({ queryKey: ['own-messages'] })
  const choices = useQuery({
    queryKey: ['own-messages'],
    queryFn: ({ signal }) => ask<MessageChoices>('/api/own/messages', { signal }),
  })
  return (
    <section className="own-messages">
      <h2>{words.title}</h2>
      <p className="hint">{words.says}</p>
      <Asked answer={choices}>
        {(own) => (
          <>
            <p>
              {words.rhythm(own.quiet.from, own.quiet.to, own.perDay)}
              <strong>{words.urgent}</strong>
            </p>
            <h3>{words.where}</h3>
            {own.addresses.map((address) => (
              <OwnAddress key={address.channel} address={address} onChange={renew} />
            ))}
            <h3>{words.which}</h3>
            <ChoiceTable choices={own} onChange={renew} />
          </>
        )}
      </Asked>
    </section>
  )
}
