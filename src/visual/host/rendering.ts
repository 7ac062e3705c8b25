import type powerbi from 'powerbi-visuals-api';

type Update = powerbi.extensibility.visual.VisualUpdateOptions;

/**
 * The only owner of the rendering events: each update starts once and ends once, finished or failed, whatever happens
 * in between. Certified hosts wait for the end before they export.
 */
export function rendered(events: powerbi.extensibility.IVisualEventService, update: Update, draw: () => void): void {
  events.renderingStarted(update);
  try {
    draw();
  } catch (error) {
    events.renderingFailed(update, error instanceof Error ? error.message : String(error));
    return;
  }
  events.renderingFinished(update);
}
