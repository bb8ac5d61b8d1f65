import { Outlet, useNavigate } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { useNames, useSay, useWords } from '../language/index.ts'
import { LineNote, useLine, WhistleBar } from '../live/index.ts'
import { useMe } from '../session/index.ts'
import { useRegion } from '../wire/index.ts'
import { listenToKeys, useKeys } from './keys.ts'
import { KeysList } from './keys-list.tsx'
import { Navigation } from './navigation.tsx'
import { PersonMenu } from './person-menu.tsx'
import { roomsOf } from './rooms.ts'
import { SearchField, searchFieldId } from './search-field.tsx'
import { useNarrow } from './use-narrow.ts'
import { roomNames, shellWords } from './words.ts'

/** The frame around every room: who, where, what else; on a phone behind one button. */
export function Frame() {
  const me = useMe()
  const words = useWords(shellWords)
  const say = useSay()
  const region = useRegion()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const roomName = useNames(roomNames)
  const [menu, setMenu] = useState(false)
  const [keys, setKeys] = useState(false)

  useLine()
  useEffect(listenToKeys, [])
  useKeys([
    { keys: '?', says: words.listKey, run: () => setKeys(true) },
    { keys: '/', says: words.searchKey, run: () => document.getElementById(searchFieldId)?.focus() },
    ...roomsOf(me).map((room) => ({
      keys: `g ${room.key}`,
      says: words.goTo(roomName(room.id)),
      run: () => void navigate({ to: room.path }),
    })),
    { keys: 'g m', says: words.goTo(words.account), run: () => void navigate({ to: '/account' }) },
  ])

  const side = (
    <>
      <Navigation onGo={() => setMenu(false)} />
      <PersonMenu onGo={() => setMenu(false)} />
    </>
  )
  return (
    <div className="frame">
      <a className="skip" href="#page">
        {words.skip}
      </a>
      <header className="banner">
        <div className="top">
          {narrow && (
            <Button type="text" className="menu-button" onClick={() => setMenu(true)}>
              {words.menu}
            </Button>
          )}
          <span className="place-name">
            {say(region?.name)} <span className="quiet">{words.console}</span>
          </span>
          {!narrow && <SearchField />}
          {!narrow && (
            <Button type="text" className="quiet" onClick={() => setKeys(true)}>
              {words.keysHint}
            </Button>
          )}
        </div>
        {me.demo && <p className="demo-note">{words.demo}</p>}
        <LineNote />
        <WhistleBar />
      </header>
      <div className="body">
        {!narrow && <div className="side">{side}</div>}
        <main id="page" tabIndex={-1} className="page">
          <Outlet />
        </main>
      </div>
      {narrow && (
        <Drawer
          open={menu}
          placement="left"
          size={300}
          title={say(region?.name)}
          onClose={() => setMenu(false)}
        >
          <SearchField onGo={() => setMenu(false)} />
          {side}
        </Drawer>
      )}
      <KeysList open={keys} onClose={() => setKeys(false)} />
    </div>
  )
}
