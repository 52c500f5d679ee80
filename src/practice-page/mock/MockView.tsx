/** @jsxImportSource preact */
/** The mock interview: set up, under way, marked, reported; and those of before. */
import { useEffect } from 'preact/hooks';
import { hold, holdAfterGap, isOver, type Mock, resultsOf } from '../../practice/mock/running.ts';
import type { PartProps } from '../Practice.tsx';
import { useKept } from '../use-kept.ts';
import { pointTexts } from './asked-cards.ts';
import { keptMock } from './kept-mock.ts';
import { MockMarking } from './MockMarking.tsx';
import { MockReport } from './MockReport.tsx';
import { MockSetUp } from './MockSetUp.tsx';
import { MockStepView } from './MockStepView.tsx';
import { useRecordings } from './use-recordings.ts';

/** Whether this page has looked at it before: a clock that runs when a page arrives was left so by another. */
let hasArrived = false;

/** Behind `#mock/` stands `now`, or the identity of one that is over. */
export function MockView(props: PartProps) {
  const { data, roles, notebook, kept, rest } = props;
  const [mock, put] = useKept(keptMock);
  const [which] = rest;
  const isNow = which === 'now' && mock !== null && mock.role === data.role.slug;
  const isRunning = isNow && !isOver(mock) && mock.since !== null;
  const recordings = useRecordings(isRunning ? mock.at : null, isNow && isOver(mock));

  useEffect(() => {
    const found = hasArrived ? null : keptMock.read();
    hasArrived = true;
    if (found && found.since !== null) keptMock.write(holdAfterGap(found, Date.now()));
  }, []);

  // A clock does not run while nobody is there to be asked: the page is left, or another part of it is looked at.
  useEffect(() => {
    if (!isNow) return;
    const leave = () => {
      const last = keptMock.read();
      if (last && last.since !== null) keptMock.write(hold(last, Date.now()));
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [isNow]);

  const before = notebook.mocks.find(({ id, role, gone }) => id === which && role === data.role.slug && !gone);
  if (before) return <MockReport {...props} mock={before} recordings={null} onMark={null} />;
  if (!isNow)
    return (
      <MockSetUp {...props} mock={mock?.role === data.role.slug ? mock : null} put={put} recordings={recordings} />
    );
  const over = (next: Mock) => {
    put(next);
    if (next.stage !== 'report') return;
    const { id, role, length, day, steps } = next;
    kept.keepMock({ id, role, length, day, steps, results: resultsOf(next, pointTexts(roles)), gone: false });
  };
  if (!isOver(mock)) return <MockStepView {...props} mock={mock} put={put} recordings={recordings} />;
  if (mock.stage === 'marking') return <MockMarking {...props} mock={mock} put={over} recordings={recordings} />;
  const { id, role, length, day, steps } = mock;
  return (
    <MockReport
      {...props}
      mock={{ id, role, length, day, steps, results: resultsOf(mock, pointTexts(roles)) }}
      recordings={recordings}
      onMark={() => put({ ...mock, stage: 'marking' })}
    />
  );
}
