# Drives Debian's Chromium without a window, over two pipes: its DevTools protocol, no socket, no network, no library.
# Tests/check_in_browser.py and Tests/compare_formulas_visually.py stand on it.

import base64
import fcntl
import json
import os
import shutil
import signal
import tempfile
import time

TIMEOUT = 60.0


class BrowserError(Exception):
    """What the browser refused, or that it said nothing in time."""


class Chromium:
    """A running browser. Use it in a `with`: it ends, and its profile goes, with the block."""

    def __init__(self):
        program = shutil.which("chromium")
        if program is None:
            raise BrowserError("chromium is not installed: apt-get install chromium")
        self._profile = tempfile.mkdtemp(prefix="chromium-")
        arguments = [
            program, "--headless", "--remote-debugging-pipe", f"--user-data-dir={self._profile}", "--no-first-run",
            "--disable-gpu", "--disable-extensions", "--disable-component-update", "--disable-background-networking",
            "--disable-default-apps", "--disable-sync", "--font-render-hinting=none", "--force-color-profile=srgb",
            "--disable-dev-shm-usage",
            # A mouse, where the window is none of a phone.
            "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
        ]
        if os.getuid() == 0:
            arguments.append("--no-sandbox")
        its_input, self._requests = os.pipe()
        self._answers, its_output = os.pipe()
        # The browser reads from descriptor 3 and writes to 4. The ends move up first: one could be 3 or 4 itself.
        its_input, its_output = (fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in (its_input, its_output))
        actions = [(os.POSIX_SPAWN_DUP2, its_input, 3), (os.POSIX_SPAWN_DUP2, its_output, 4)]
        actions += [(os.POSIX_SPAWN_OPEN, end, os.devnull, os.O_RDWR, 0) for end in (0, 1, 2)]
        self._process = os.posix_spawn(program, arguments, os.environ, file_actions=actions)
        os.close(its_input)
        os.close(its_output)
        os.set_blocking(self._answers, False)
        self._rest = b""
        self._count = 0
        self._replies = {}
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
        except (BrowserError, OSError):
            os.kill(self._process, signal.SIGKILL)
        end = time.monotonic() + 10
        while os.waitpid(self._process, os.WNOHANG)[0] == 0:
            if time.monotonic() > end:
                os.kill(self._process, signal.SIGKILL)
                os.waitpid(self._process, 0)
                break
            time.sleep(0.02)
        shutil.rmtree(self._profile, ignore_errors=True)

    def call(self, method, session=None, **parameters):
        """One command of the protocol, and its result."""
        self._count += 1
        number = self._count
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._requests, data):]
        self.wait(lambda: number in self._replies, method)
        reply = self._replies.pop(number)
        if "error" in reply:
            raise BrowserError(f"{method}: {reply['error'].get('message')}")
        return reply["result"]

    def wait(self, condition, what):
        """Reads what the browser says until the condition holds."""
        end = time.monotonic() + TIMEOUT
        while not condition():
            if time.monotonic() > end:
                raise BrowserError(f"{what}: no answer in {TIMEOUT:.0f} s")
            try:
                data = os.read(self._answers, 1 << 20)
            except BlockingIOError:
                time.sleep(0.002)
                continue
            if not data:
                raise BrowserError(f"{what}: the browser has ended")
            *messages, self._rest = (self._rest + data).split(b"\0")
            for message in map(json.loads, messages):
                if "id" in message:
                    self._replies[message["id"]] = message
                else:
                    self.events.append(message)


class Tab:
    """A page in the browser."""

    def __init__(self, browser):
        self.browser = browser
        self.target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log", "Accessibility"):
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)

    def events(self, *methods):
        """What has happened in this page since `forget`."""
        return [e for e in self.browser.events if e.get("sessionId") == self.session and e["method"] in methods]

    def forget(self):
        self.browser.events = [e for e in self.browser.events if e.get("sessionId") != self.session]

    def open(self, address):
        self.forget()
        result = self.call("Page.navigate", url=address)
        if result.get("errorText"):
            raise BrowserError(f"{address}: {result['errorText']}")
        self.loaded()

    def loaded(self):
        """Waits for the load that has begun, and for what it draws."""
        self.browser.wait(lambda: self.events("Page.loadEventFired"), "loading")
        self.settle()

    def settle(self):
        self.evaluate("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => done(1))))")

    def evaluate(self, expression):
        """The value of a JavaScript expression; a promise is awaited."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description") or details["text"])
        return result["result"].get("value")

    def size(self, width, height, scale=1, phone=False):
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=phone)
        self.call("Emulation.setTouchEmulationEnabled", enabled=phone)
        self.call("Emulation.setScrollbarsHidden", hidden=True)

    def media(self, scheme="light", kind=""):
        self.call(
            "Emulation.setEmulatedMedia", media=kind, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def press(self, key, code, text=""):
        for kind in ("keyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code,
                **({"text": text} if text and kind == "keyDown" else {}))

    def click(self, x, y):
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def screenshot(self, clip=None):
        """The PNG of the window, or of a part of the page."""
        parameters = {"clip": {**clip, "scale": 1}, "captureBeyondViewport": True} if clip else {}
        return base64.b64decode(self.call("Page.captureScreenshot", format="png", **parameters)["data"])
