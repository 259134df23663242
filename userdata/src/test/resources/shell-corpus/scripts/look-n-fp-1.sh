#!/bin/bash
find /etc -name eks -prune -o -type f -name 'boot*' -exec {} c \;
