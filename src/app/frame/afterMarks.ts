/** Resolves when the first marks stand, so that what a visit may come to need does not keep them waiting; or after some frames. */
export function afterFirstMarks(frames = 90): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      frames -= 1;
      if (frames <= 0 || document.querySelector('[role=option]')) done();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
