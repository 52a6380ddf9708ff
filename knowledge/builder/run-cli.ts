/** Runs a command line: `main` gets the arguments and resolves to the exit code. An error is printed, and ends with 2. */
export async function runCli(main: (args: string[]) => Promise<number>): Promise<void> {
  // `... | head` closes the pipe early, which is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
