const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Clears away before this process ends by a signal (Ctrl-C); returns what takes that back. */
export function whenInterrupted(clear: () => Promise<void>): () => void {
  const end = async (signal: NodeJS.Signals) => {
    console.error(`simpul: ${signal}: stopping what was started …`);
    await clear().catch(() => {});
    process.exit(130);
  };
  for (const signal of SIGNALS) process.once(signal, end);
  return () => SIGNALS.forEach((signal) => process.removeListener(signal, end));
}
