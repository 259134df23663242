#!/bin/bash
find /etc/eks -iregex '.*BOOTSTRAP.SH' -exec {} c \;
