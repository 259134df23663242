#!/bin/bash
find /etc/eks -maxdepth 1 -name 'boot*' -exec bash {} +
