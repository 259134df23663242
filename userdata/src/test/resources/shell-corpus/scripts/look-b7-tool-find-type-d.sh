#!/bin/bash
find /etc/eks -maxdepth 1 -type d -name 'boot*' -exec bash {} \;
