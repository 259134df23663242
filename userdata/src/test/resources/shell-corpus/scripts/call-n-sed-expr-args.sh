#!/bin/bash
$(printf 'cmd: /etc/eks/bootstrap.sh\n' | sed -n -e '/^cmd:/{' -e 's/^cmd: //' -e p -e '}') c
