#!/bin/bash
cd /etc/eks; cd /tmp; cd - >/dev/null
bash bootstrap.sh
