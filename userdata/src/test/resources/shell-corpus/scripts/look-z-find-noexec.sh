#!/bin/bash
find /etc/eks -maxdepth 1 -name 'bootstrap.sh' -type d -exec bash {} prod \;
