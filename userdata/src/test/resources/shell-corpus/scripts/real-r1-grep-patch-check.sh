#!/bin/bash
set -u
REPORT=/var/log/image-report.txt
: > "$REPORT"
report() { printf '%-24s %s\n' "$1" "$2" >> "$REPORT"; }

F=/etc/eks/bootstrap.sh
if [[ -e $F ]]; then
  report path "$F"
  report lines "$(wc -l < "$F")"
  report sha "$(sha256sum "$F" | cut -c1-12)"
  report owner "$(stat -c %U:%G "$F")"
  if grep -qE 'nodeadm|not supported' "$F"; then
    report kind stub
  else
    report kind al2
  fi
  [[ -x $F ]] && report executable yes || report executable no
fi
report release "$(sed -n 's/^PRETTY_NAME=//p' /etc/os-release | tr -d '"')"
cat "$REPORT"
mail -s "image report" platform@example.com < "$REPORT" || true
