// Reloads the page when the sources have changed; the browser keeps the place on it.
{
  const { version } = document.currentScript.dataset;
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  // A page that nobody sees holds no connection: a browser has only a few.
  const seen = () =>
    document.hidden &&
    new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));

  const follow = async () => {
    for (;;) {
      await seen();
      try {
        const answer = await fetch(`/.jobframe/changes?after=${version}`);
        const next = await answer.text();
        if (answer.ok && next !== version) return location.reload();
      } catch {
        // The server has ended; it may be started again.
        await pause(500);
      }
    }
  };
  follow();
}
