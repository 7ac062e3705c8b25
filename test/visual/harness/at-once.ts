/** What the visual works out in steps, worked out without interruption: enough for tests of what comes out. */
import { highlightOf } from '../../../src/visual/data/highlight';
import { portfolioSteps, type Portfolio } from '../../../src/visual/data/portfolio';
import { finish } from '../../../src/visual/data/steps';
import { densitySteps } from '../../../src/visual/views/density';
import { contourSteps, type Contour } from '../../../src/visual/views/density-contours';
import type { Density } from '../../../src/visual/views/scene';

/** The columns arranged by customer. */
export function portfolioOf(...given: Parameters<typeof portfolioSteps>): Portfolio {
  const portfolio = finish(portfolioSteps(...given));
  const inPeriods = portfolio.history.courses !== undefined;
  return { ...portfolio, highlight: finish(highlightOf(given[0], portfolio.rows, inPeriods)) };
}

/** The points of a place, counted by hexagon. */
export function densityOf(...given: Parameters<typeof densitySteps>): Density {
  return finish(densitySteps(...given));
}

/** Contours of the points' density. */
export function contoursOf(...given: Parameters<typeof contourSteps>): readonly Contour[] {
  return finish(contourSteps(...given));
}
