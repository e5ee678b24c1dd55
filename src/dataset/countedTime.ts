/** Whether LL2 counts a field of a record on at each call: the times of who or what is in space, and the time of a flight without an end. */
export function isCountedTime(record: object, field: string): boolean {
  if (field === 'time_in_space' || field === 'time_docked')
    return 'in_space' in record && record.in_space === true;
  return field === 'duration' && 'mission_end' in record && record.mission_end === null;
}
