/** What the command says to the shell, as CONTRACT has it. */
export const exitCodes = {
  done: 0,
  /** Done, with errors in some input; they are named, the rest is compiled. */
  someErrors: 1,
  nothing: 2,
  usage: 64,
  cannotWrite: 74,
  interrupted: 130,
  terminated: 143,
} as const;
