import manifest from '../../package.json';

/** The version of the kit that runs. */
export const kitVersion: string = manifest.version;
