/**
 * Fills the form from the parameters of an address, and opens its parts that say something where there is room. A value that no
 * choice has becomes a choice, so that it stays.
 */
export function fillForm(form: HTMLFormElement, parameters: URLSearchParams, hasRoom: boolean): void {
  const [first = '', ...others] = (parameters.get('ordering') ?? '').split(',').filter((one) => one !== '');
  for (const field of fieldsOf(form)) {
    const { name } = field;
    const given = parameters.getAll(name).at(-1) ?? '';
    const value = { ordering: first, second: others.join(',') }[name] ?? given;
    if (field instanceof HTMLSelectElement) choose(field, value);
    else field.value = value;
    if (value !== '' && hasRoom) field.closest('details')?.setAttribute('open', '');
  }
}

/**
 * The parameters that a form asks for, with those of the address that it has no field for. Another question begins with its first
 * record, unless the form says another offset than the address.
 */
export function parametersOf(form: HTMLFormElement, before: URLSearchParams): URLSearchParams {
  const fields = fieldsOf(form);
  const own = new Set(fields.map(({ name }) => name));
  const parameters = new URLSearchParams([...before].filter(([name]) => !own.has(name)));
  for (const { name, value } of fields) {
    if (name !== 'second' && value.trim() !== '') parameters.set(name, value.trim());
  }
  const second = fields.find(({ name }) => name === 'second')?.value ?? '';
  const ordering = [parameters.get('ordering'), second].filter(Boolean).join(',');
  if (ordering !== '') parameters.set('ordering', ordering);
  if (parameters.get('offset') === before.get('offset') && isAnother(parameters, before))
    parameters.delete('offset');
  return parameters;
}

/** Whether parameters ask for other records, or for others to a page. */
function isAnother(parameters: URLSearchParams, before: URLSearchParams): boolean {
  const [one, other] = [parameters, before].map((some) => {
    const asked = new URLSearchParams([...some].filter(([name, value]) => name !== 'offset' && value !== ''));
    asked.sort();
    return `${asked}`;
  });
  return one !== other;
}

type Field = HTMLInputElement | HTMLSelectElement;

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (one): one is Field => one instanceof HTMLInputElement || one instanceof HTMLSelectElement,
  );
}

function choose(select: HTMLSelectElement, value: string): void {
  const options = [...select.options];
  const same = options.find((option) => option.value === value) ?? options.find(isCalled(value));
  if (same) {
    select.value = same.value;
    return;
  }
  const added = new Option(value, value);
  select.add(added);
  select.value = value;
}

/** LL2 takes True as well as true. */
function isCalled(value: string): (option: HTMLOptionElement) => boolean {
  return (option) => option.value.toLowerCase() === value.toLowerCase();
}
