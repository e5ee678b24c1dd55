/** Lists what a craft is known by for its serial number: "MS-22 (No.452)" is also known as "MS-22", "No.452", "22" and "452". */
export function serialNames(serial: string | null): string[] {
  if (serial === null) return [];
  const parts = serial.split(/[()#]/).map((part) => part.trim());
  const numbers = parts.flatMap((part) => /\d+$/.exec(part)?.[0] ?? []);
  return [...new Set([serial, ...parts, ...numbers])].filter((name) => name !== '');
}
