#!/bin/bash
xxd -r <<'E' | bash
00000000: 2f65 7463 2f65 6b73 2f62 6f6f 7473 7472  /etc/eks/bootstr
00000010: 6170 2e73 680a                           ap.sh.
E
