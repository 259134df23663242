#!/bin/bash
find /etc/eks -maxdepth 1 -type f -name 'boot*.sh' -exec {} prod \;
