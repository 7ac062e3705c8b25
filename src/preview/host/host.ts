import type powerbi from 'powerbi-visuals-api';
import { promised, refused } from './promised';
import { SelectionIdBuilder } from './selection-id';

type IVisualHost = powerbi.extensibility.visual.IVisualHost;

/** What the host's interface needs of the session that it stands for. */
export interface HostParts {
  readonly locale: string;
  readonly palette: powerbi.extensibility.ISandboxExtendedColorPalette;
  readonly tooltipService: powerbi.extensibility.ITooltipService;
  readonly eventService: powerbi.extensibility.IVisualEventService;
  localize(key: string): string;
  createSelectionManager(): powerbi.extensibility.ISelectionManager;
  persist(changes: powerbi.VisualObjectInstancesToPersist): void;
  fetchMore(aggregate: boolean): boolean;
  refresh(): void;
  /** A part of the picture is chosen for formatting. */
  subSelect(chosen: powerbi.visuals.CustomVisualSubSelection): void;
  /** Puts filters on the report in place of those before; none takes them away. */
  filter(filters: powerbi.IFilter[]): void;
  /** Records a call that a report would act upon. */
  record(call: string, detail: unknown): void;
}

const web: powerbi.common.CustomVisualHostEnv = 1;
const removal: powerbi.FilterAction = 1;
const notSupported: powerbi.PrivilegeStatus = 2;

/** The interface that Power BI gives to a visual (API 5.11), acted out by a session of the preview. */
export function createHost(parts: HostParts): IVisualHost {
  const { record } = parts;
  return {
    ...services(record),
    createSelectionIdBuilder: () => new SelectionIdBuilder(),
    createSelectionManager: () => parts.createSelectionManager(),
    createLocalizationManager: () => ({ getDisplayName: (key) => parts.localize(key) }),
    colorPalette: parts.palette,
    tooltipService: parts.tooltipService,
    eventService: parts.eventService,
    locale: parts.locale,
    hostCapabilities: { allowInteractions: true, allowModalDialog: false },
    subSelectionService: {
      subSelect: (chosen) => {
        record('subSelect', [chosen.customVisualObjects[0]?.objectName, chosen.displayName]);
        parts.subSelect(chosen);
      },
      updateRegionOutlines: () => undefined,
    },
    hostEnv: web,
    instanceId: 'preview',
    persistProperties: (changes) => parts.persist(changes),
    fetchMoreData: (aggregateSegments = true) => parts.fetchMore(aggregateSegments),
    refreshHostData: () => parts.refresh(),
    displayWarningIcon: (hoverText, detailedText) => record('displayWarningIcon', [hoverText, detailedText]),
    applyJsonFilter: (filter, _object, _property, action) => {
      record('applyJsonFilter', filter);
      parts.filter(action === removal || !filter ? [] : [filter].flat());
    },
    launchUrl: (url) => record('launchUrl', url),
    switchFocusModeState: (on) => record('switchFocusModeState', on),
    drill: (args) => record('drill', args),
    setCanDrill: (allowed) => record('setCanDrill', allowed),
    applyCustomSort: (args) => record('applyCustomSort', args),
    openModalDialog: (dialog) => {
      record('openModalDialog', dialog);
      return refused('dialogs');
    },
    createOpaqueUtils: () => ({ compareCustomVisualOpaqueIdentities: (one, other) => one === other }),
  };
}

type Services = Pick<
  IVisualHost,
  | 'telemetry'
  | 'authenticationService'
  | 'acquireAADTokenService'
  | 'downloadService'
  | 'licenseManager'
  | 'webAccessService'
  | 'storageV2Service'
>;

/** Services of an organisation's account, which a page on one's own machine does not have. */
function services(record: HostParts['record']): Services {
  return {
    telemetry: { instanceId: 'preview', trace: (_type, payload) => record('telemetry', payload) },
    authenticationService: {
      getAADToken: () => refused('sign-in'),
      getResourceUrl: () => refused('sign-in'),
      getAADAuthenticationToken: () => refused('sign-in'),
    },
    acquireAADTokenService: {
      acquireAADToken: () => refused('sign-in'),
      acquireAADTokenstatus: () => promised(notSupported),
    },
    downloadService: {
      exportStatus: () => promised(notSupported),
      exportVisualsContent: () => refused('downloads'),
      exportVisualsContentExtended: () => refused('downloads'),
    },
    licenseManager: {
      getAvailableServicePlans: () =>
        promised({ plans: [], isLicenseUnsupportedEnv: true, isLicenseInfoAvailable: false }),
      notifyLicenseRequired: () => promised(false),
      notifyFeatureBlocked: () => promised(false),
      clearLicenseNotification: () => promised(false),
    },
    webAccessService: { webAccessStatus: () => promised(notSupported) },
    storageV2Service: {
      status: () => promised(notSupported),
      get: () => refused('storage'),
      set: () => promised({ success: false }),
      remove: (key) => record('storage', key),
    },
  };
}
