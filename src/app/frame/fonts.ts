/** The page waits a moment for its type, so that nothing moves when it arrives. */
const faces = ['400 1em Interface', '600 1em Interface', '400 1em Reading', '600 1em Reading'];
/** One letter of each script asks for the files of both. */
const letters = String.fromCharCode(0x61, 0x627);
const patience = 400;

/** Settles when the type is there, or when waiting longer would cost more than text that moves. */
export async function waitForFonts(): Promise<void> {
  const arrived = Promise.allSettled(faces.map((face) => document.fonts.load(face, letters)));
  await Promise.race([arrived, new Promise((resolve) => setTimeout(resolve, patience))]);
}
