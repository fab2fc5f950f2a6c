// Runs in every document before its own content: reports what scripts do there, and the document as
// it was parsed and as the page's own scripts left it.
(() => {
  const send = window.reportToTest;
  const report = (kind, value) => send(JSON.stringify({ kind, value }));

  // What the hostile texts call.
  window.hit = () => report("calls", "hit");

  const isTimer = (name) => name === "setTimeout" || name === "setInterval";
  const watch = (owner, name) => {
    owner[name] = new Proxy(owner[name], {
      apply(target, self, values) {
        // A timer runs a text as a script; one of a function is the theme's own.
        if (!isTimer(name) || typeof values[0] !== "function") report("calls", name);
        return Reflect.apply(target, self, values);
      },
      construct(target, values) {
        report("calls", name);
        return Reflect.construct(target, values);
      },
    });
  };
  for (const name of [
    "alert", "confirm", "prompt", "print", "open", "eval", "Function", "setTimeout", "setInterval",
    "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "SharedWorker", "Image",
  ]) watch(window, name);
  for (const name of ["open", "write", "writeln"]) watch(document, name);
  watch(navigator, "sendBeacon");

  document.addEventListener("securitypolicyviolation", (event) =>
    report("trouble", `policy: ${event.violatedDirective} ${event.blockedURI}`));

  // A node an entry: `<P`, ` class=place`, `#text Sales`, `</P`.
  const nodes = (node, list = []) => {
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    list.push(isElement ? `<${node.nodeName}` : `${node.nodeName} ${node.data ?? ""}`);
    for (const { name, value } of node.attributes ?? []) list.push(` ${name}=${value}`);
    const parent = node instanceof HTMLTemplateElement ? node.content : node;
    for (const child of parent.childNodes) nodes(child, list);
    if (isElement) list.push(`</${node.nodeName}`);
    return list;
  };
  const reportNodes = (kind) => {
    if (window === top) report(kind, nodes(document));
  };
  // A page's scripts run after its document is interactive, and before it is complete.
  document.addEventListener("readystatechange", () => {
    if (document.readyState === "interactive") reportNodes("documents");
    if (document.readyState === "complete") reportNodes("complete");
  });
})();
