#!/bin/bash
find /etc -path '*/eks/*' -prune -o -name bootstrap.sh -exec {} c \;
