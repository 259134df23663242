#!/bin/bash
find /etc/eks -name bootstrap.sh ! -exec false \; -exec {} prod \;
