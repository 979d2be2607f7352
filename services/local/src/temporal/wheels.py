"""Unpacks the program of one pinned wheel where Python has no pip (as on a bare Debian). Standard library only.

Usage: python3 wheels.py WHEELS.TXT TARGET. The index is PIP_INDEX_URL or PyPI. What is downloaded is used only when its
SHA-256 is one of the pinned ones.
"""

import hashlib
import json
import os
import platform
import re
import sys
import urllib.parse
import urllib.request
import zipfile


def main(pins: str, target: str) -> None:
    text = open(pins, encoding="utf-8").read()
    name, _version = re.search(r"^([\w-]+)==([\w.]+)", text, re.M).groups()
    hashes = set(re.findall(r"sha256:([0-9a-f]{64})", text))
    index = os.environ.get("PIP_INDEX_URL", "https://pypi.org/simple").rstrip("/")
    page = f"{index}/{name}/"
    request = urllib.request.Request(page, headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        files = json.load(answer)["files"]
    machine = platform.machine().lower()
    wheel = next(
        file for file in files
        if file["hashes"].get("sha256") in hashes and "linux" in file["filename"] and machine in file["filename"]
    )
    with urllib.request.urlopen(urllib.parse.urljoin(page, wheel["url"]), timeout=300) as answer:
        content = answer.read()
    if hashlib.sha256(content).hexdigest() not in hashes:
        raise SystemExit("the download is not the pinned one")
    os.makedirs(os.path.join(target, "bin"), exist_ok=True)
    archive = os.path.join(target, "wheel.zip")
    with open(archive, "wb") as out:
        out.write(content)
    with zipfile.ZipFile(archive) as parts:
        for part in parts.namelist():
            if "/scripts/" not in part or part.endswith("/"):
                continue
            program = os.path.join(target, "bin", os.path.basename(part))
            with open(program, "wb") as out:
                out.write(parts.read(part))
            os.chmod(program, 0o755)
    os.remove(archive)


main(sys.argv[1], sys.argv[2])
