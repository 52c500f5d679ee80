/** @jsxImportSource preact */
/** What is kept in this browser, and what could be: each role, or everything. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { keepsNothing, setKeepsNothing } from '../reader/keep-nothing.ts';
import { bytesOf, type KeptPage, keep, letGo, type Progress, pagesRead, workersShelf } from './keeping.ts';
import { wholeHandbook } from './list.ts';
import { FullShelf, filesOf, OtherEdition, removeShelf, type Shelf, shelvedEditions } from './shelf.ts';

export interface Group {
  slug: string;
  name: string;
  address: string;
}
export interface Family {
  name: string;
  groups: Group[];
}

const sizeOf = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;

/** Why something could not be kept, and what to do. */
function inWords(error: unknown): string {
  if (error instanceof FullShelf)
    return 'This browser has no more room for it. What fits is kept: remove another role, or make room on the device, and press again.';
  if (error instanceof OtherEdition) return 'A newer edition has just come. Reload this page, and press again.';
  return 'The network ended it. What has come is kept: press again when you are online.';
}

interface Opened {
  shelf: Shelf;
  root: string;
}

/** Null while the worker is awaited, false where there is none. */
function useShelf(on: boolean): Opened | false | null {
  const [opened, setOpened] = useState<Opened | false | null>(null);
  useEffect(() => {
    if (!on) return;
    workersShelf().then(setOpened, () => setOpened(false));
  }, [on]);
  return opened;
}

export function Keep({ families }: { families: Family[] }) {
  const able = 'serviceWorker' in navigator && 'caches' in window;
  const [nothing, setNothing] = useState(keepsNothing);
  const opened = useShelf(able && !nothing);
  if (!able)
    return (
      <p class="soft">This browser keeps no pages: in a private window, or at an address without https, none does.</p>
    );
  if (nothing)
    return (
      <div class="keep-off">
        <p>Nothing is kept in this browser.</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            setKeepsNothing(false);
            location.reload();
          }}
        >
          Keep what I read
        </button>
      </div>
    );
  if (opened === null) return <p role="status">Looking at what is kept …</p>;
  if (opened === false)
    return <p role="status">This browser did not begin to keep pages. Reload this page when you are online.</p>;
  return <Shelves {...opened} families={families} onNothing={() => setNothing(true)} />;
}

function Shelves({ shelf, root, families, onNothing }: Opened & { families: Family[]; onNothing: () => void }) {
  const [kept, setKept] = useState<string[]>([]);
  const [there, setThere] = useState(new Set<string>());
  const [pages, setPages] = useState<KeptPage[]>([]);
  const look = useCallback(async () => {
    setKept(await shelf.kept());
    setThere(await shelf.files());
    setPages(await pagesRead(shelf, root));
  }, [shelf, root]);
  useEffect(() => void look(), [look]);
  const held = bytesOf(shelf.list.files.filter(([path]) => there.has(path)));
  const row = (group: Group) => (
    <Row
      key={group.slug}
      shelf={shelf}
      group={group}
      there={there}
      isKept={kept.includes(group.slug)}
      onChange={look}
    />
  );
  const removeAll = async () => {
    setKeepsNothing(true);
    for (const edition of await shelvedEditions(root)) await removeShelf(root, edition);
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    onNothing();
  };
  return (
    <>
      <p class="keep-held">
        {sizeOf(held)} kept in this browser. <Room />
      </p>
      <ul class="keep">{row({ slug: wholeHandbook, name: 'The whole handbook', address: root })}</ul>
      {families.map(({ name, groups }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul class="keep">{groups.map(row)}</ul>
        </section>
      ))}
      {pages.length > 0 && (
        <section>
          <h2>Read, and still here</h2>
          <ul class="names">
            {pages.map(({ address, title }) => (
              <li key={address}>
                <a href={address}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Install />
      <section>
        <h2>Keep nothing</h2>
        <p class="soft">
          Removes every page that is kept here, and keeps none from now on. Your marks, answers and plans stay: the
          notebook has them.
        </p>
        <button type="button" class="button" onClick={removeAll}>
          Remove all, keep nothing
        </button>
      </section>
    </>
  );
}

/** With more room than this nobody needs to know of it. */
const plenty = 500_000_000;

/** What the browser has left for this site, where it says so and where it is little. */
function Room() {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ quota = 0, usage = 0 }) => setLeft(quota - usage));
  }, []);
  if (left === null || left > plenty) return null;
  return <>It has room for {left <= 0 ? 'no more' : `about ${sizeOf(left)} more`}.</>;
}

interface RowProps {
  shelf: Shelf;
  group: Group;
  there: Set<string>;
  isKept: boolean;
  onChange: () => Promise<void>;
}

function Row({ shelf, group, there, isKept, onChange }: RowProps) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [fault, setFault] = useState('');
  const stop = useRef<AbortController | null>(null);
  const files = filesOf(shelf.list, group.slug);
  const missing = bytesOf(files.filter(([path]) => !there.has(path)));
  const begin = async () => {
    stop.current = new AbortController();
    setFault('');
    // A browser that is asked keeps it also when it needs room.
    void navigator.storage?.persist?.();
    try {
      await keep(shelf, group.slug, { signal: stop.current.signal, onProgress: setProgress });
    } catch (error) {
      if (!stop.current.signal.aborted) setFault(inWords(error));
      stop.current.abort();
    }
    setProgress(null);
    await onChange();
  };
  const remove = async () => {
    await letGo(shelf, group.slug);
    await onChange();
  };
  const label = `keep-${group.slug}`;
  return (
    <li id={group.slug}>
      <span class="keep-name" id={label}>
        {isKept ? <a href={group.address}>{group.name}</a> : group.name}
      </span>
      {progress ? (
        <>
          <progress value={progress.done} max={progress.all} aria-labelledby={label} />
          <span class="keep-size">
            {sizeOf(progress.done)} of {sizeOf(progress.all)}
          </span>
          <button type="button" aria-describedby={label} onClick={() => stop.current?.abort()}>
            Stop
          </button>
        </>
      ) : (
        <>
          <span class="keep-size">{isKept ? `Kept, ${sizeOf(bytesOf(files))}` : sizeOf(missing)}</span>
          <button type="button" aria-describedby={label} onClick={isKept ? remove : begin}>
            {isKept ? 'Remove' : 'Keep'}
          </button>
        </>
      )}
      <span class="keep-fault" role="status">
        {fault}
      </span>
    </li>
  );
}

interface InstallEvent extends Event {
  prompt: () => Promise<unknown>;
}

/** Offers to install where the browser lets a page offer it. */
function Install() {
  const [offer, setOffer] = useState<InstallEvent | null>(null);
  useEffect(() => {
    const note = (event: Event) => {
      event.preventDefault();
      setOffer(event as InstallEvent);
    };
    addEventListener('beforeinstallprompt', note);
    return () => removeEventListener('beforeinstallprompt', note);
  }, []);
  return (
    <section>
      <h2>On the home screen</h2>
      <p class="soft">
        Installed, the handbook opens like an app, and browsers that forget a site after a week without a visit do not
        forget it. On an iPhone or iPad: Share, then Add to Home Screen. Elsewhere the browser’s menu has Install.
      </p>
      {offer && (
        <button
          type="button"
          class="button"
          onClick={() => {
            void offer.prompt();
            setOffer(null);
          }}
        >
          Install
        </button>
      )}
    </section>
  );
}
