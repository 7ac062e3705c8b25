import type powerbi from 'powerbi-visuals-api';

type Update = powerbi.extensibility.visual.VisualUpdateOptions;

/**
 * The only owner of the rendering events: each update starts once and ends once, finished or failed, whatever happens
 * in between. An update that a newer one overtakes ends before that begins. Certified hosts wait for the end before
 * they export.
 */
export class Rendering {
  private pending?: Update;

  constructor(private readonly events: powerbi.extensibility.IVisualEventService) {}

  start(update: Update): void {
    this.finish();
    this.pending = update;
    this.events.renderingStarted(update);
  }

  finish(): void {
    this.end((update) => this.events.renderingFinished(update));
  }

  fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.end((update) => this.events.renderingFailed(update, reason));
  }

  private end(tell: (update: Update) => void): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending) tell(pending);
  }
}
