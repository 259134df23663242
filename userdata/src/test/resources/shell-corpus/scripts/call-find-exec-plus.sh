#!/bin/bash
find /etc/eks -maxdepth 1 -type f -name 'boot*' -exec bash -c 'for f; do "$f" found; done' _ {} +
