/** A function that works out the value of each key once: keys are few, and asked about many times over. */
export function remembered<Key, Value extends NonNullable<unknown>>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const made = of(key);
    known.set(key, made);
    return made;
  };
}
