/**
 * Resolves when the first marks are drawn, or it is said that none are in view, so that what a visit may come to need does
 * not keep them waiting; at once where no event is `expected`, and after some frames in any case.
 */
export function afterFirstMarks(expected = 1, frames = 90): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      frames -= 1;
      if (frames <= 0 || expected === 0) done();
      // What is in the document now is drawn with this frame.
      else if (document.querySelector('[role=option], .elsewhere')) requestAnimationFrame(() => done());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
