import type powerbi from 'powerbi-visuals-api';
import type { Fact } from '../views/scene';

/** What the pointer is over, as the host's tooltip shows it. */
export interface Hint {
  /** Unchanged while the pointer stays on the same thing. */
  readonly key: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly color?: string;
  readonly identities: readonly powerbi.visuals.ISelectionId[];
}

/** The host's tooltip: shown when the pointer comes upon something, moved with it, hidden after. */
export class Tooltips {
  private shown?: string;

  constructor(private readonly service: powerbi.extensibility.ITooltipService) {}

  show(hint: Hint, x: number, y: number, isTouchEvent: boolean): void {
    if (!this.service.enabled()) return;
    const dataItems = [
      {
        header: hint.title,
        displayName: hint.facts[0]?.name ?? hint.title,
        value: hint.facts[0]?.value ?? '',
        color: hint.color,
      },
      ...hint.facts.slice(1).map((fact) => ({ displayName: fact.name, value: fact.value })),
    ];
    const at = { coordinates: [x, y], isTouchEvent, dataItems, identities: [...hint.identities] };
    if (this.shown === hint.key) this.service.move(at);
    else this.service.show(at);
    this.shown = hint.key;
  }

  hide(isTouchEvent: boolean): void {
    if (this.shown === undefined) return;
    this.shown = undefined;
    this.service.hide({ isTouchEvent, immediately: false });
  }
}
