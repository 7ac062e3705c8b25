import { strToU8, zipSync } from 'fflate';
import { smallCapabilities } from './data';

/**
 * A visual that does what a test tells it to: each button does one thing, and the text says what the host has given.
 * As source text, because it goes into a package; it must not be compiled into the test.
 */
const probe = `
(() => {
  class Probe {
    constructor({ element, host }) {
      Object.assign(this, { element, host, places: [], pieces: 0, told: 'nothing', manager: host.createSelectionManager() });
      this.manager.registerOnSelectCallback((ids) => { this.told = ids.length + ' selected'; this.draw(); });
      const words = host.createLocalizationManager();
      const id = (row) => host.createSelectionIdBuilder().withCategory(...this.places[row]).createSelectionId();
      const actions = {
        select: () => this.manager.select([id(0), id(1)]),
        persist: () => host.persistProperties({ merge: [{ objectName: 'view', selector: null, properties: { kind: 'matrix' } }] }),
        refused: () => { new Image().src = 'https://example.com/picture.png'; },
        throws: () => { throw new Error('thrown by the probe'); },
        storage: () => { localStorage.setItem('a', 'b'); },
        menu: () => this.manager.showContextMenu(id(2), { x: 10, y: 10 }),
        tooltip: () => host.tooltipService.show({ coordinates: [20, 20], isTouchEvent: false, identities: [], dataItems: [{ header: 'Ann', displayName: 'Value', value: '1.5' }] }),
      };
      for (const [name, act] of Object.entries(actions)) {
        const button = document.createElement('button');
        button.textContent = name;
        button.onclick = act;
        element.append(button);
      }
      this.text = document.createElement('p');
      this.text.title = words.getDisplayName('role_customer');
      element.append(this.text);
    }
    update(options) {
      const { host } = this;
      host.eventService.renderingStarted(options);
      this.view = options.dataViews[0];
      const category = this.view.categorical?.categories?.[0];
      const more = options.operationKind === 2;
      const places = (category?.values ?? []).map((_, row) => [category, row]);
      this.places = more ? [...this.places, ...places] : places;
      this.pieces += more ? 1 : 0;
      this.size = options.viewport;
      this.draw();
      host.eventService.renderingFinished(options);
      if (this.view.metadata.segment) host.fetchMoreData(false);
    }
    draw() {
      this.element.style.background = this.host.colorPalette.background.value;
      this.text.textContent = [this.host.locale, this.places.length + ' rows', this.pieces + ' more pieces', this.size.width + 'x' + this.size.height, this.told, JSON.stringify(this.view.metadata.objects)].join(' | ');
    }
    getFormattingModel() {
      const descriptor = { objectName: 'view', propertyName: 'kind' };
      const value = this.view?.metadata.objects?.view?.kind ?? 'curve';
      const slices = [{ uid: 'kind', control: { type: 'Dropdown', properties: { descriptor, value } } }];
      return { cards: [{ uid: 'view', displayName: 'View', groups: [{ uid: 'all', slices }], revertToDefaultDescriptors: [descriptor] }] };
    }
  }
  powerbi.visuals = { plugins: { probe: { create: (options) => new Probe(options) } } };
})();
`;

/** The probe in a package, sent its data in windows of `count` rows. */
export function packProbe(count: number): Uint8Array {
  const resource = {
    visual: { guid: 'probe', displayName: 'Probe', version: '1.0.0.0' },
    content: { js: probe, css: 'p { margin: 8px; }' },
    stringResources: {
      'en-US': { role_customer: 'Customer', view_kind: 'Kind', view_curve: 'Curve' },
      'fr-FR': { role_customer: 'Client', view_kind: 'Genre', view_curve: 'Courbe' },
    },
    capabilities: smallCapabilities(count),
  };
  return zipSync({
    'package.json': strToU8('{}'),
    'resources/probe.pbiviz.json': strToU8(JSON.stringify(resource)),
  });
}
