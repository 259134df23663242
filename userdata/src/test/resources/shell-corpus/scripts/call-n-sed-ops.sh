#!/bin/bash
$(echo 'run=/etc/eks/BOOT.sh;' | sed -e 's/^run=//' -e 's/;$//' -e 's/BOOT/bootstrap/') c
