#!/usr/bin/env bash
# What the tests run for real and npm does not bring: Redis and Chromium. Installs them where that is allowed
# (Debian, as root), and otherwise says how.
set -euo pipefail

missing=()
if [ -z "${REDIS_URL:-}" ] && ! command -v redis-server >/dev/null; then missing+=(redis-server); fi
if ! command -v chromium >/dev/null; then missing+=(chromium); fi
[ ${#missing[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-noto-color-emoji >/dev/null
  exit 0
fi
echo "The tests need ${missing[*]}: on Debian or Ubuntu run \"sudo apt-get install ${missing[*]}\", then try again." >&2
exit 1
