"""The servers that intranets have, each serving a folder on this machine alone.

nginx and Caddy come from Debian's packages, which `make test` unpacks below `.build-browser/servers`
without installing them: nothing is started that a test does not start.
"""

import pathlib
import shutil
import socket
import subprocess
import time

from conftest import REPOSITORY
from site_server import STRICT_POLICY, SiteServer

UNPACKED = REPOSITORY / ".build-browser/servers"


class PythonServer:
    """Python's own `http.server`."""

    @staticmethod
    def is_there():
        return True

    def __init__(self, folder, _work):
        self._server = SiteServer(folder, {"Content-Security-Policy": STRICT_POLICY})
        self.address = self._server.address

    def close(self):
        self._server.close()


class _Daemon:
    """A program that serves until it is ended."""

    program = ""

    @classmethod
    def path(cls):
        found = sorted(UNPACKED.glob(f"usr/*bin/{cls.program}"))
        return str(found[0]) if found else shutil.which(cls.program)

    @classmethod
    def is_there(cls):
        return cls.path() is not None

    def __init__(self, folder, work: pathlib.Path):
        port = _free_port()
        self.address = f"http://127.0.0.1:{port}/"
        self._log = (work / "log").open("w+")
        self._process = subprocess.Popen(
            [self.path(), *self.arguments(folder, work, port)],
            stdout=self._log,
            stderr=self._log,
            env={"HOME": str(work), "PATH": "/usr/bin:/bin"},
        )
        _wait_for(port, self._process, work / "log")

    def arguments(self, folder, work, port):
        raise NotImplementedError

    def close(self):
        self._process.terminate()
        self._process.wait(10)
        self._log.close()


class Nginx(_Daemon):
    program = "nginx"

    def arguments(self, folder, work, port):
        configuration = work / "nginx.conf"
        configuration.write_text(
            f"""
            daemon off;
            pid {work}/pid;
            error_log {work}/errors;
            events {{}}
            http {{
              types {{
                text/html html; text/css css; text/javascript js; image/svg+xml svg;
                text/markdown md; application/xml xml;
              }}
              access_log off;
              client_body_temp_path {work}/body; proxy_temp_path {work}/proxy;
              fastcgi_temp_path {work}/fastcgi; uwsgi_temp_path {work}/uwsgi;
              scgi_temp_path {work}/scgi;
              server {{
                listen 127.0.0.1:{port};
                root {folder};
                add_header Content-Security-Policy "{STRICT_POLICY}" always;
              }}
            }}
            """
        )
        # As root its workers would be another user, who may not read the folder.
        user = ["-g", "user root;"] if _is_root() else []
        return ["-p", str(work), "-c", str(configuration), "-e", str(work / "errors"), *user]


class Caddy(_Daemon):
    program = "caddy"

    def arguments(self, folder, work, port):
        configuration = work / "Caddyfile"
        configuration.write_text(
            f"""
            {{
              admin off
              auto_https off
            }}
            http://127.0.0.1:{port} {{
              bind 127.0.0.1
              root * {folder}
              header Content-Security-Policy "{STRICT_POLICY}"
              file_server
            }}
            """
        )
        return ["run", "--config", str(configuration), "--adapter", "caddyfile"]


SERVERS = {"python": PythonServer, "nginx": Nginx, "caddy": Caddy}


def _is_root():
    return pathlib.Path("/proc/self").stat().st_uid == 0


def _free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def _wait_for(port, process, log):
    for _ in range(200):
        if process.poll() is not None:
            raise RuntimeError(log.read_text())
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"the server does not answer: {log.read_text()}")
