// Marks the day of the reader among those of all years, which are counted in UTC as all days of the site.

const now = new Date();
const month = document.querySelectorAll('.months ol')[now.getUTCMonth()];
month?.children[now.getUTCDate() - 1]?.firstElementChild?.setAttribute('aria-current', 'date');
