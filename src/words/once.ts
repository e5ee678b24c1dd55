/** Makes a value of an object when it is first asked for, and gives the same one from then on. */
export function once<Subject extends object, Value>(
  make: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const made = new WeakMap<Subject, { value: Value }>();
  return (subject) => {
    const known = made.get(subject) ?? { value: make(subject) };
    made.set(subject, known);
    return known.value;
  };
}
