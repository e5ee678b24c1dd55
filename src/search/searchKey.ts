type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether keys are Ctrl-K and no more; on a Mac, where that deletes to the end of a line, Command-K. */
export function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, isMac: boolean): boolean {
  const [own, other] = isMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  return key.toLowerCase() === 'k' && own && !other && !altKey && !shiftKey;
}
