/**
 * Loaded into the service before anything else. The service stands in a process group of its own, so that Ctrl-C
 * reaches it once and in order; killed outright, the script above could no longer tell it to stop. The closed line
 * between them then does.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
