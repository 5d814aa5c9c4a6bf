/** Runs a task once before the next frame is drawn, however often it is asked for; not at all in a hidden tab. */
export class FrameTask {
  private asked = false;

  constructor(
    private readonly task: () => void,
    private readonly signal: AbortSignal,
  ) {}

  ask(): void {
    if (this.asked || this.signal.aborted) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      if (!this.signal.aborted) this.task();
    });
  }
}
