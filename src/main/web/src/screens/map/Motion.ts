const rest = 300;

/** Whether the map moves: from its first movement until it has been still, and let go of, for a moment. */
export class Motion {
  private timer = 0;

  constructor(
    private readonly held: () => boolean,
    private readonly rested: () => void,
  ) {}

  get going(): boolean {
    return this.timer !== 0;
  }

  moved(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.held()) {
        this.moved();
      } else {
        this.timer = 0;
        this.rested();
      }
    }, rest);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
