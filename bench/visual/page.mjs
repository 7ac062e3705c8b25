/**
 * Runs in the browser: makes the data, draws the raw-canvas baseline and drives the visual. `bench` is called by
 * `bench/visual.mjs`. A time runs from the call to the end of the frame in which the last change was painted.
 */
import { portfolioTable } from '../../test/visual/harness/customers';
import { dataViewOf } from '../../test/visual/harness/data-view';
import { stage } from '../../test/visual/harness/stage';

const { document, requestAnimationFrame, MouseEvent, PointerEvent, WheelEvent } = globalThis;
const colors = ['#005551', '#16968E', '#C87700', '#8E3220', '#737069'];
const page = { width: 1280, height: 720 };
/** @type {ReturnType<typeof stage> | undefined} */
let on;
/** @type {any[]} */
const views = [];
let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask' });
/** Long tasks are reported a little later than they end. */
const reported = () => new Promise((done) => setTimeout(done, 60));

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** Resolves when the frame that is being made has been painted. */
const painted = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });

/** @param {() => unknown} work synchronous, or a promise of its end */
async function timed(work) {
  await nextFrame();
  const start = performance.now();
  const end = work();
  if (end instanceof Promise) {
    await end;
    await nextFrame();
  }
  await painted();
  return performance.now() - start;
}

/**
 * Two portfolios of so many customers, and the second with a third of it highlighted. A host's page holds one of them:
 * with all three in memory, collections of garbage would take three times as long as they do in a report.
 * @param {number} count @param {number} most how many are wanted: the first, or all three
 */
function prepare(count, most) {
  views.length = Math.min(views.length, most);
  const lean = (/** @type {any} */ view) => {
    for (const category of view.categorical.categories) {
      delete category.identity;
      // A host's texts come whole out of JSON; those put together here would grow when they are first read.
      category.values = JSON.parse(JSON.stringify(category.values));
    }
    return view;
  };
  if (views.length === 0) views.push(lean(dataViewOf(portfolioTable(count, { seed: 1 }))));
  if (views.length === most) return;
  const second = portfolioTable(count, { seed: 2 });
  const highlighted = Object.entries(second.measures).map(([role, measure]) => [
    role,
    { ...measure, highlights: measure.values.map((value, i) => (i % 3 === 0 ? value : null)) },
  ]);
  const third = { ...second, measures: Object.fromEntries(highlighted) };
  views.push(...[second, third].map((table) => lean(dataViewOf(table))));
}

/** @param {string} view @param {number} data which of the data views @param {number} type @param {number} [width] */
function update(view, data, type, width = page.width) {
  if (!on) throw new Error('No stage');
  const { rendering } = on.calls;
  const before = rendering.length;
  const shown = views[data % views.length];
  shown.metadata.objects = { view: { active: view } };
  on.visual.update({ viewport: { ...page, width }, dataViews: [shown], type, operationKind: 0 });
  /** Whether the picture is there. */
  const ended = () => {
    const failure = rendering.find((one) => one.startsWith('failed'));
    if (failure) throw new Error(`Rendering ${failure}`);
    return rendering.slice(before).includes('finished');
  };
  if (ended()) return undefined;
  return new Promise((done, fail) => {
    const look = () => {
      try {
        if (ended()) done(undefined);
        else setTimeout(look);
      } catch (error) {
        fail(error);
      }
    };
    look();
  });
}

/** @param {string} type @param {number} x @param {number} y */
function point(type, x, y) {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const Kind = type === 'click' ? MouseEvent : PointerEvent;
  const init = {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    pointerType: 'mouse',
    pointerId: 1,
    button: 0,
  };
  target.dispatchEvent(new Kind(type, init));
}

/** @param {number} x @param {number} y @param {number} deltaY */
function wheel(x, y, deltaY) {
  const target = document.elementFromPoint(x, y) ?? document.body;
  target.dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: x, clientY: y, ctrlKey: true, deltaY }),
  );
}

function click(x, y) {
  for (const type of ['pointerdown', 'pointerup', 'click']) point(type, x, y);
}

/** @type {Record<string, (view: string, run: number) => Promise<number>>} */
const actions = {
  first: (view, run) => {
    on?.remove();
    on = stage(page);
    return timed(() => update(view, run % 2, 2));
  },
  second: (view, run) => timed(() => update(view, (run + 1) % 2, 2)),
  resize: (view, run) => timed(() => update(view, 1, 4, page.width - 4 * (1 + (run % 3)))),
  highlight: (view, run) => timed(() => update(view, run % 2 === 0 ? 2 : 1, 2)),
  selection: (_, run) => timed(() => click(500 + 9 * run, 330)),
  zoom: (_, run) => timed(() => wheel(640, 360, run % 2 === 0 ? -240 : 240)),
  hover: (_, run) => timed(() => point('pointermove', 420 + 17 * run, 300)),
};

/** What changes when the visual answers a gesture. @param {string} action */
function answersOf(action) {
  if (!on) return undefined;
  const { selected, cleared, filters, tooltips } = on.calls;
  if (action === 'selection') return selected.length + cleared + filters.length;
  if (action === 'hover') return tooltips.length;
  return undefined;
}

/** One action on one view, several times. @param {string} action @param {string} view @param {number} times */
async function measure(action, view, times) {
  await reported();
  longest = 0;
  const each = [];
  const before = answersOf(action);
  for (let run = 0; run < times; run++) each.push(await actions[action](view, run));
  if (before !== undefined && answersOf(action) === before) throw new Error(`No answer to ${action} in ${view}`);
  await reported();
  return { each, longest };
}

/** The least a scatter plot costs: every customer an arc, or a rectangle of its colour's path. */
async function baseline(
  /** @type {number} */ count,
  /** @type {'arcs' | 'rectangles'} */ kind,
  /** @type {number} */ times,
) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, page);
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  const behaviour = views[0].categorical.values.find((/** @type {any} */ one) => one.source.roles.behaviouralLoyalty);
  const cooperation = views[0].categorical.values.find((/** @type {any} */ one) => one.source.roles.cooperation);
  const x = Float32Array.from(behaviour.values, (value) => 12 * value);
  const y = Float32Array.from(cooperation.values, (value) => 700 - 7 * value);
  const each = [];
  for (let run = 0; run < times; run++) {
    each.push(
      await timed(() => {
        context.clearRect(0, 0, page.width, page.height);
        colors.forEach((color, k) => {
          context.fillStyle = color;
          if (kind === 'rectangles') context.beginPath();
          for (let i = k; i < count; i += colors.length) {
            if (kind === 'rectangles') context.rect(x[i] - 2, y[i] - 2, 4, 4);
            else {
              context.beginPath();
              context.arc(x[i], y[i], 2.5, 0, 2 * Math.PI);
              context.fill();
            }
          }
          if (kind === 'rectangles') context.fill();
        });
      }),
    );
  }
  canvas.remove();
  return { each };
}

function leave() {
  on?.remove();
  on = undefined;
}

Object.assign(globalThis, { bench: { prepare, measure, baseline, leave } });
