import type { DirectoryCommittee } from '@jiefen/contract'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { useNames, useSay, useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend, useUnits } from '../wire/index.ts'
import { CommitteeForm } from './committee-form.tsx'
import { MediatorForm } from './mediator-form.tsx'
import { StudioForm } from './studio-form.tsx'
import { committeeKindNames, directoryWords, mediatorKindNames, sectorNames, teamRoleNames } from './words.ts'

interface CommitteeCardProps {
  readonly committee: DirectoryCommittee
  readonly onChanged: () => void
}

/** One committee with what asks for attention, its studios and its mediators; one form at a time. */
export function CommitteeCard({ committee, onChanged }: CommitteeCardProps) {
  const words = useWords(directoryWords)
  const say = useSay()
  const units = useUnits()
  const kindName = useNames(committeeKindNames)
  const sectorName = useNames(sectorNames)
  const [open, setOpen] = useState<string>()
  const close = () => setOpen(undefined)
  const done = () => {
    close()
    onChanged()
  }
  const { unit, profile, hints, mediators, studios, may } = committee
  const closing = useSend<string, unknown>({
    path: (id) => `/api/directory/studios/${id}/close`,
    body: () => undefined,
    onDone: onChanged,
  })
  const about = [
    ...(profile === undefined ? [] : [kindName(profile.kind)]),
    ...(profile?.sector === undefined ? [] : [sectorName(profile.sector)]),
    ...(profile === undefined || profile.director === '' ? [] : [`${words.director} ${profile.director}`]),
    ...(profile?.members === undefined ? [] : [`${words.members} ${profile.members}`]),
    ...(profile?.termEnds === undefined ? [] : [`${words.termEnds} ${profile.termEnds}`]),
  ]
  return (
    <article className="party-card committee-card" data-committee={unit}>
      <header>
        <h2>{units.nameOf(unit)}</h2>
        {may.keep && (
          <Button size="small" onClick={() => setOpen('committee')}>
            {profile === undefined ? words.enter : words.edit}
            <span className="sr"> {units.nameOf(unit)}</span>
          </Button>
        )}
      </header>
      {about.length > 0 && <p className="quiet">{about.join(' · ')}</p>}
      {hints.map((hint) => (
        <p key={hint.zh} className="late">
          {say(hint)}
        </p>
      ))}
      {open === 'committee' && <CommitteeForm unit={unit} profile={profile} onDone={done} onClose={close} />}
      {(studios.length > 0 || may.keep) && <h3>{words.studios}</h3>}
      <ul className="rows">
        {studios.map((studio) => (
          <li key={studio.studio}>
            <strong>{say(studio.name)}</strong>
            <span className="quiet">
              {mediators.find(({ person }) => person === studio.person)?.name ?? ''}
            </span>
            {may.keep && (
              <Popconfirm
                title={words.closeSure(say(studio.name))}
                okText={words.close}
                cancelText={words.cancel}
                onConfirm={() => closing.mutate(studio.studio)}
              >
                <Button size="small" type="text" loading={closing.isPending}>
                  {words.close}
                  <span className="sr"> {say(studio.name)}</span>
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {closing.error !== null && <ProblemNotice problem={problemOf(closing.error)} />}
      {may.keep && open !== 'studio' && (
        <Button size="small" onClick={() => setOpen('studio')}>
          {words.newStudio}
          <span className="sr"> {units.nameOf(unit)}</span>
        </Button>
      )}
      {open === 'studio' && <StudioForm unit={unit} mediators={mediators} onDone={done} onClose={close} />}
      {mediators.length > 0 && <h3>{words.mediators}</h3>}
      <ul className="rows">
        {mediators.map((mediator) => (
          <MediatorLine
            key={mediator.person}
            {...{ mediator, onClose: close, onDone: done, keep: may.keep }}
            open={open === mediator.person}
            onOpen={() => setOpen(mediator.person)}
          />
        ))}
      </ul>
    </article>
  )
}

interface MediatorLineProps {
  readonly mediator: DirectoryCommittee['mediators'][number]
  readonly keep: boolean
  readonly open: boolean
  readonly onOpen: () => void
  readonly onDone: () => void
  readonly onClose: () => void
}

function MediatorLine({ mediator, keep, open, onOpen, onDone, onClose }: MediatorLineProps) {
  const words = useWords(directoryWords)
  const kindName = useNames(mediatorKindNames)
  const roleName = useNames(teamRoleNames)
  const { name, profile, over } = mediator
  const about =
    profile === undefined
      ? [words.notEntered]
      : [
          kindName(profile.kind),
          ...(profile.teamRole === undefined ? [] : [roleName(profile.teamRole)]),
          profile.engagedUntil === undefined
            ? words.of(profile.engagedFrom)
            : words.until(profile.engagedUntil),
          profile.published ? words.published : words.unpublished,
        ]
  return (
    <li>
      <strong>{name}</strong>
      <span className="quiet">{about.join(' · ')}</span>
      {over && <span className="late">{words.over}</span>}
      {keep && !open && (
        <Button size="small" type="text" onClick={onOpen}>
          {profile === undefined ? words.enter : words.edit}
          <span className="sr"> {name}</span>
        </Button>
      )}
      {open && <MediatorForm {...{ mediator, onDone, onClose }} />}
    </li>
  )
}
