import type powerbi from 'powerbi-visuals-api';

/** A promise as Power BI's types want it; theirs predate the standard one, which does all that they ask. */
export function promised<T>(value: T | Promise<T>): powerbi.IPromise<T> {
  return Promise.resolve(value) as unknown as powerbi.IPromise<T>;
}

/** A service that the stand-in does not offer. */
export function refused<T>(service: string): powerbi.IPromise<T> {
  return promised<T>(Promise.reject(new Error(`The preview offers no ${service}.`)));
}
