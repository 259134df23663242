#!/bin/bash
find /etc/eks -maxdepth 1 \( -name 'nothing' -o -name 'boots*' \) -exec {} c \;
