// Loaded before a program, it lets it live 400 days later. It is plain JavaScript, because npm loads it too, on any Node.
const later = 400 * 86_400_000;
const OwnDate = Date;

globalThis.Date = class extends OwnDate {
  constructor(...given) {
    super(...(given.length === 0 ? [OwnDate.now() + later] : given));
  }

  static now() {
    return OwnDate.now() + later;
  }
};
