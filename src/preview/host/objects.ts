import type powerbi from 'powerbi-visuals-api';
import type { Property, PropertyValue, StoredObjects } from '../protocol';

/** Stores one property; `undefined` takes it out. */
export function storeProperty(
  objects: StoredObjects,
  { objectName, propertyName }: Property,
  value: PropertyValue | undefined,
): StoredObjects {
  const others = Object.entries(objects[objectName] ?? {}).filter(([name]) => name !== propertyName);
  const properties = Object.fromEntries(value === undefined ? others : [...others, [propertyName, value]]);
  return { ...objects, [objectName]: properties };
}

/**
 * Applies what a visual wants to persist. Only what holds for the whole visual (no selector) is stored: the stand-in
 * has no per-row formatting.
 */
export function persistObjects(objects: StoredObjects, changes: powerbi.VisualObjectInstancesToPersist): StoredObjects {
  const { remove = [], removeObject = [], replace = [], merge = [] } = changes;
  let stored = objects;
  for (const { objectName } of [...removeObject, ...replace].filter(isStatic)) stored = { ...stored, [objectName]: {} };
  for (const instance of remove.filter(isStatic)) {
    for (const propertyName of Object.keys(instance.properties)) {
      stored = storeProperty(stored, { objectName: instance.objectName, propertyName }, undefined);
    }
  }
  for (const instance of [...replace, ...merge].filter(isStatic)) {
    for (const [propertyName, value] of Object.entries(instance.properties)) {
      stored = storeProperty(stored, { objectName: instance.objectName, propertyName }, value as PropertyValue);
    }
  }
  return stored;
}

function isStatic(instance: powerbi.VisualObjectInstance): boolean {
  return instance.selector === null || instance.selector === undefined;
}
