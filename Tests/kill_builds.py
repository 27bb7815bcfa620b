#!/usr/bin/env python3
"""Kills `lessongen build` at random moments, and holds what is left to what the README promises about sets of pages.

usage: kill_builds.py [LESSONGEN] [KILLS]        (default: .build/debug/lessongen 500)

A course of ten lessons is built over and over, each time with another number in it, and killed (SIGKILL). Then
1. every page is whole: the bytes of the build before, or those of the new one;
2. the next build, even one that fails, leaves a set that is all old or all new;
3. nothing else is left over.
"""
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else '.build/debug/lessongen')
kills = int(sys.argv[2]) if len(sys.argv) > 2 else 500
LESSONS = 10


def write(name, text):
    with open(name, 'w') as file:
        file.write(text)


def lesson(number):
    return ('---\ntitle: T\n---\n\n```{python}\n#| label: data\nimport numpy as np\nx = np.arange(%d) * %d\nprint(x)\n```\n\n'
            'It is `{python} x.sum()`.\n' % (400, number))


def set_lessons(number):
    for index in range(LESSONS):
        write('l%d.md' % index, lesson(number + index))


def build():
    return subprocess.run([program, 'build'], capture_output=True, text=True)


def pages():
    found = {}
    for name in sorted(os.listdir('Output')):
        path = os.path.join('Output', name)
        if os.path.isfile(path):
            with open(path, 'rb') as file:
                found[name] = file.read()
    return found


def left_over():
    return [name for name in os.listdir('Output') if name.startswith('.')]


def kill_one(duration, generator):
    """Starts a build and kills it: at any moment, or just when its pages are about to be put in their places."""
    process = subprocess.Popen([program, 'build'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if generator.random() < 0.3:
        time.sleep(generator.random() * duration * 1.1)
    else:
        end = time.monotonic() + duration * 3
        while time.monotonic() < end and process.poll() is None and not left_over():
            pass
        wait = generator.random() * 0.004
        end = time.monotonic() + wait
        while time.monotonic() < end:
            pass
    process.send_signal(signal.SIGKILL)
    process.wait()
    return process.returncode == -signal.SIGKILL


def main():
    generator = random.Random(2026)
    folder = tempfile.mkdtemp(prefix='kill-builds-')
    os.chdir(folder)
    counts = {'killed': 0, 'old': 0, 'new': 0, 'mixed until the next build': 0, 'left over until then': 0}
    try:
        write('course.yaml', 'lessons: [%s]\n' % ', '.join('l%d.md' % index for index in range(LESSONS)))
        versions = []
        for number in (1, 1000):
            set_lessons(number)
            start = time.monotonic()
            result = build()
            duration = time.monotonic() - start
            assert result.returncode == 0, result.stderr
            versions.append(pages())
        assert versions[0].keys() == versions[1].keys()
        assert all(versions[0][name] != versions[1][name] for name in versions[0])
        state = 1
        for round_ in range(kills):
            set_lessons((1, 1000)[1 - state])
            if not kill_one(duration, generator):
                state = 1 - state
                assert pages() == versions[state]
                continue
            counts['killed'] += 1
            now = pages()
            for name in versions[0]:
                assert now.get(name) in (versions[0][name], versions[1][name]), 'kill %d: %s is torn' % (round_, name)
            assert now.keys() == versions[0].keys(), 'kill %d: %s' % (round_, now.keys() ^ versions[0].keys())
            counts['mixed until the next build'] += now not in versions
            counts['left over until then'] += bool(left_over())
            # A build that fails must not make it worse, and puts right what the killed one left.
            write('l3.md', lesson(1).replace('x.sum()', 'nobody'))
            assert build().returncode == 2
            now = pages()
            assert now in versions, 'kill %d: the set is neither old nor new' % round_
            assert not left_over(), 'kill %d: left over: %s' % (round_, left_over())
            counts['new' if now == versions[1 - state] else 'old'] += 1
            state = versions.index(now)
    finally:
        shutil.rmtree(folder)
    print(', '.join('%s %d' % entry for entry in counts.items()))
    print('%d builds: every page whole, every set old or new, nothing left over' % kills)


main()
